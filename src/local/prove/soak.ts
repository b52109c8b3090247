import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { mastersOf, prefix } from '../../runtime/redis.ts';
import type { RedisProgram } from '../unpack.ts';
import { startApp } from './chat.ts';
import { crowdAt, crowdOf, type Told, until } from './crowd.ts';
import type { Dice } from './dice.ts';
import { chatFaultBy, intakeFaultBy } from './faults.ts';
import { type Env, type House, openHouse } from './house.ts';
import { type Receiver, startReceiver } from './intake.ts';
import { type Mischief, mischiefWith, planOf } from './mischief.ts';
import { type Wiped, wipe } from './wipe.ts';

/** What a soak left behind to be counted. */
export interface Soaked {
  readonly told: readonly Told[];
  readonly intake: Receiver;
  readonly kept: number;
  readonly done: Mischief;
  readonly chatFaults: number;
  readonly ambiguous: number;
  /** By code, the reports that were kept aside until an operator sent them again. */
  readonly parked: Readonly<Record<string, number>>;
  /** Repeats that only the key told from new reports, before Redis was emptied. */
  readonly repeats: number;
  /** How many waited when Redis was emptied, and arrived from the bots' own disk. */
  readonly restored: number;
  readonly wiped: Wiped;
  /** How many outcomes were not told in time, to people who can still be told. */
  readonly untold: number;
}

/** Moments at which somebody may copy what they can. */
export interface Watch {
  readonly onDisk: (house: House) => void;
  /** Says how far it has come, to whoever waits. */
  readonly says: (what: string) => void;
}

export type Release = 'direct' | 'mixed';

/** Mixed as in production, but by the second: here a minute has the reports of a year. */
const releases: Readonly<Record<Release, Env>> = {
  direct: { RELEASE: 'direct' },
  mixed: {
    RELEASE: 'mixed',
    RELEASE_MIN: '5',
    RELEASE_MAX: '20',
    RELEASE_EVERY: '1s',
    RELEASE_LATEST: '3s',
  },
};

/** What stays unanswered for so long never will be. In milliseconds. */
const patience = 240_000;

/**
 * Has so many reports told to two bots and carried by two workers while everything around them fails, and processes and
 * Redis are killed. `then` is called with everything still running, before it is stopped.
 */
export async function soak(
  {
    folder,
    program,
    reports,
    release,
    dice,
    watch,
  }: { folder: string; program: RedisProgram; reports: number; release: Release; dice: Dice; watch: Watch },
  then: (soaked: Soaked, house: House) => Promise<void>,
): Promise<void> {
  let isWell = false;
  let chatFaults = 0;
  const app = await startApp((method) => {
    const fault = isWell ? undefined : chatFaultBy(dice, method);
    if (fault !== undefined) chatFaults += 1;
    return fault;
  });
  const token = randomBytes(24).toString('base64url');
  const isLong = reports >= 1000;
  const intake = await startReceiver(join(folder, 'elsewhere'), token, () => intakeFaultBy(dice, isLong));
  const house = await openHouse(folder, program, (DATA_KEY) => ({
    bot: {
      PORT: '0',
      ...releases[release],
      LOG_LEVEL: 'debug',
      DATA_KEY,
      TELEGRAM_BOT_TOKEN: app.token,
      TELEGRAM_API_ROOT: app.root,
      INTAKE_PUBLIC_KEY: intake.publicKey,
    },
    worker: { ...releases[release], LOG_LEVEL: 'debug', INTAKE_URL: intake.url, INTAKE_TOKEN: token },
  }));
  try {
    for (const role of ['bot', 'worker', 'bot', 'worker'] as const) await house.start(role);
    watch.says('two bots and two workers run');
    const crowd = crowdAt(app, house, dice, { walking: 25, leaving: 10 }, release);
    const last = Math.min(100, Math.floor(reports / 20));
    const mischief = mischiefWith({ house, app, intake, dice, look: () => watch.onDisk(house) });
    await trouble(crowd, reports - last, dice, mischief, isLong ? 60 : 40, {
      midway: () => watch.onDisk(house),
      says: watch.says,
    });

    watch.says(`${crowd.told.length} reports are stored; waiting for those that come late`);
    isWell = true;
    intake.heal();
    const { told } = crowd;
    const arrived = () => told.filter(({ canary }) => intake.accepted.has(canary.number)).length;
    const parkedNow = () => house.store.zcard(`${prefix}:forward:failed`);
    await until(async () => arrived() + (await parkedNow()) >= told.length, patience);
    await mischief.settled();
    const parked = await reasons(house);
    watch.says(`sending again what was parked: ${Object.entries(parked).join(' ') || 'nothing'}`);
    for (const code of Object.keys(parked)) await house.operate('--replay', code);
    await until(() => arrived() >= told.length, patience);
    const isTold = ({ left, seen }: Told): boolean =>
      left || seen.some(({ state }) => state === 'received' || state === 'refused');
    watch.says('waiting until everybody is told');
    await until(() => told.every(isTold), patience);
    const untold = told.filter((one) => !isTold(one)).length;
    watch.onDisk(house);

    const repeats = intake.repeats();
    watch.says('emptying Redis while reports wait in it');
    const restored = await empty(
      house,
      () => crowdOf(last, 20, crowd.come),
      arrived,
      () => told.length,
    );
    await then(
      {
        told,
        intake,
        kept: await intake.kept(),
        done: mischief.done,
        chatFaults,
        ambiguous: app.ambiguous(),
        parked,
        repeats,
        restored,
        wiped: await wipe(app, crowd, reports),
        untold,
      },
      house,
    );
  } finally {
    await house.stop();
    await Promise.all([app.stop(), intake.stop()]);
  }
}

/** Lets everybody come, and does one mischief after the other in between, evenly. */
async function trouble(
  { come, told }: ReturnType<typeof crowdAt>,
  count: number,
  dice: Dice,
  mischief: ReturnType<typeof mischiefWith>,
  atOnce: number,
  { midway, says }: { readonly midway: () => void; readonly says: (what: string) => void },
): Promise<void> {
  let isOver = false;
  const coming = crowdOf(count, atOnce, come).finally(() => {
    isOver = true;
  });
  const plan = planOf(count, dice);
  const storedAt = (share: number) => () =>
    isOver || told.filter(({ stored }) => stored !== undefined).length >= share * count;
  for (const [index, deed] of plan.entries()) {
    if (index === Math.floor(plan.length / 2)) midway();
    await until(storedAt((index + 1) / (plan.length + 1)), 600_000);
    says(`${told.filter(({ stored }) => stored !== undefined).length} stored; ${deed}`);
    await mischief.do(deed);
  }
  await coming;
}

async function reasons({ store }: House): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const id of await store.zrange(`${prefix}:forward:failed`, '0', '-1')) {
    const code = (await store.hget(`${prefix}:forward:${id}`, 'failedReason')) ?? 'UNKNOWN';
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

/** Empties Redis while reports wait in it (F-32): what the bots have on their own disk brings them back. */
async function empty(
  house: House,
  come: () => Promise<void>,
  arrived: () => number,
  all: () => number,
): Promise<number> {
  await house.end('worker');
  await come();
  const before = arrived();
  for (const master of mastersOf(house.store)) await master.flushall();
  await house.kill('bot');
  await house.kill('bot');
  await house.start('worker');
  await house.start('worker');
  await until(() => arrived() >= all(), patience);
  return arrived() - before;
}
