import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Hono } from 'hono';
import { Redis } from 'ioredis';
import { expect, inject, test } from 'vitest';
import { report } from '../../src/flows/questionnaire.ts';
import { listen } from '../../src/local/intake/listen.ts';
import { createIntake } from '../../src/local/intake/server.ts';
import { startRedis } from '../../src/local/redis.ts';
import { words } from '../../src/locales/translate.ts';
import { handAt, type Thumb } from '../journey/hand.ts';
import { type Cutter, startCutter } from '../support/cutter.ts';
import { type Env, openPlace, type Place, type Program, until } from '../support/service.ts';
import { startTelegram, type Telegram } from '../support/telegram/index.ts';

/** A request as it came to the intake. */
interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The central intake in this process, and what was asked of it. */
interface Receiver {
  readonly url: string;
  readonly token: string;
  readonly publicKey: string;
  readonly asked: readonly Asked[];
  readonly accepted: () => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Answers the next requests with this status, in order, and does nothing with them. */
  readonly refuse: (...statuses: readonly number[]) => void;
  /** Accepts the next request and does not answer it. Resolves once it is accepted, with what lets the answer go. */
  readonly holdAnswer: () => Promise<() => void>;
  readonly stop: () => Promise<void>;
}

async function startReceiver(dataDir: string): Promise<Receiver> {
  const token = randomBytes(24).toString('base64url');
  const intake = await createIntake({ dataDir, token, parseReport: (value) => report.parse(value) });
  const asked: Asked[] = [];
  const refusals: number[] = [];
  const held: ((release: () => void) => void)[] = [];
  const app = new Hono();
  app.all('*', async (context) => {
    // This intake does not offer to be asked, so that its keys alone must do.
    if (context.req.method === 'GET') return new Response('{}', { status: 404 });
    const body = await context.req.text();
    const headers = context.req.header();
    asked.push({ headers, body });
    const refusal = refusals.shift();
    if (refusal !== undefined) return new Response('{}', { status: refusal });
    const answer = await intake.app.fetch(new Request(context.req.url, { method: context.req.method, headers, body }));
    const hold = held.shift();
    if (hold !== undefined) await new Promise<void>(hold);
    return answer;
  });
  const { url, close } = await listen(app, 0);
  return {
    url,
    token,
    publicKey: JSON.stringify(intake.publicKeys()),
    asked,
    accepted: intake.accepted,
    refuse: (...statuses) => void refusals.push(...statuses),
    holdAnswer: () =>
      new Promise((accepted) => {
        held.push(accepted);
      }),
    stop: close,
  };
}

/** Production processes against stand-ins for everything around them, with something that cuts between them and Redis. */
export interface House {
  readonly place: Place;
  readonly telegram: Telegram;
  readonly intake: Receiver;
  /** Between the bots and Redis, and between the workers and Redis. */
  readonly botLine: Cutter;
  readonly workerLine: Cutter;
  readonly redis: Redis;
  readonly startBot: (env?: Env) => Promise<Program>;
  readonly startWorker: (env?: Env) => Promise<Program>;
  readonly meet: (name: string) => Thumb;
  /** Kills Redis, and starts it again in its place. */
  readonly killRedis: () => Promise<void>;
  readonly startRedis: () => Promise<void>;
  /** As if the seconds had passed that a dead bot's lease goes on. */
  readonly endLease: () => Promise<unknown>;
  /** As if the half minute had passed after which jobs of a dead process are found. */
  readonly endLocks: (queue: 'forward' | 'notify') => Promise<unknown>;
  readonly close: () => Promise<void>;
}

async function openHouse(): Promise<House> {
  const place = await openPlace();
  const { folder, dataDir } = place;
  const start = () => startRedis({ dataDir, program: inject('redisCommand') });
  let server = await start();
  const redis = new Redis({ path: server.url.replace('unix:', ''), retryStrategy: () => 50 });
  redis.on('error', () => undefined);
  const [botLine, workerLine, telegram, intake] = await Promise.all([
    startCutter(join(folder, 'bot.sock'), server.url),
    startCutter(join(folder, 'worker.sock'), server.url),
    startTelegram(),
    startReceiver(dataDir),
  ]);
  const run = async (entry: string, env: Env): Promise<Program> => {
    const program = place.run(entry, { RELEASE: 'direct', ...env });
    const failed = program.ended.then(() => Promise.reject(new Error(program.errors() + program.output())));
    await Promise.race([program.ready, failed]);
    return program;
  };
  const DATA_KEY = randomBytes(32).toString('base64url');

  return {
    place,
    telegram,
    intake,
    botLine,
    workerLine,
    redis,
    startBot: (env = {}) =>
      run('bot/main.js', {
        PORT: '0',
        DATA_KEY,
        REDIS_URL: botLine.url,
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.root,
        INTAKE_PUBLIC_KEY: intake.publicKey,
        ...env,
      }),
    startWorker: (env = {}) =>
      run('workers/main.js', {
        REDIS_URL: workerLine.url,
        INTAKE_URL: intake.url,
        INTAKE_TOKEN: intake.token,
        ...env,
      }),
    meet: (name) => handAt(telegram, telegram.person({ first_name: name, language_code: 'nl' })),
    killRedis: async () => {
      process.kill(Number(/process_id:(\d+)/.exec(await redis.info('server'))?.[1]), 'SIGKILL');
      await server.exited;
    },
    startRedis: async () => {
      server = await start();
    },
    endLease: async () => {
      for (const key of await redis.keys('{meldbrug}:lease:*')) await redis.del(key);
    },
    endLocks: async (queue) => {
      const jobs = await redis.lrange(`{meldbrug}:${queue}:active`, 0, -1);
      for (const job of jobs) {
        await redis.del(`{meldbrug}:${queue}:${job}:lock`);
        await redis.sadd(`{meldbrug}:${queue}:stalled`, job);
      }
      await redis.del(`{meldbrug}:${queue}:stalled-check`);
      if (jobs.length === 0) throw new Error(`no ${queue} job was left behind`);
    },
    close: async () => {
      redis.disconnect();
      await server.stop();
      await place.clear();
      await Promise.all([botLine.stop(), workerLine.stop(), telegram.stop(), intake.stop()]);
    },
  };
}

/** Kills a process as nothing can prevent it, and waits until it is dead. */
export async function kill(program: Program): Promise<void> {
  program.signal('SIGKILL');
  await program.ended;
}

/** A test with a house of its own. */
export const it = test.extend('house', async ({ task: _ }, { onCleanup }) => {
  const house = await openHouse();
  onCleanup(house.close);
  return house;
});

const { state } = words.nl;
const states: readonly string[] = Object.values(state);
export const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** Waits until every report was passed on, and checks that each was so once and that its reporter has one message of it. */
export async function endsWell({ telegram, intake, redis }: House, hands: readonly Thumb[]): Promise<void> {
  for (const hand of hands) await hand.person.sees(new RegExp(`^${state.received}$`, 'm'), 10_000);
  await telegram.settled(10_000);
  expect(await intake.accepted()).toHaveLength(hands.length);
  for (const hand of hands) {
    const receipts = hand.chat().filter(({ text }) => states.includes(firstLine(text)));
    expect(receipts.map(({ text }) => firstLine(text))).toEqual([state.received]);
    // Once it says "passed on" it never says "stored" again.
    const past = hand.past(receipts[0]?.id ?? '').map(firstLine);
    const shown = past.slice(past.indexOf(state.stored));
    expect(new Set(shown)).toEqual(new Set([state.stored, state.received]));
    expect(shown.lastIndexOf(state.stored)).toBeLessThan(shown.indexOf(state.received));
    expect(hand.own()).toBe(0);
  }
  // A report that was sent again was the same to the letter.
  const bodies = new Map(intake.asked.map(({ headers, body }) => [headers['idempotency-key'], body]));
  for (const { headers, body } of intake.asked) expect(bodies.get(headers['idempotency-key'])).toBe(body);
  expect(await redis.zcard('{meldbrug}:forward:failed')).toBe(0);
  // Where to answer is forgotten once it was used.
  await until(async () => (await redis.keys('{meldbrug}:address:*')).length === 0, 'no address');
}
