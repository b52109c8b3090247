import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings, SettingsError } from '../../runtime/settings.ts';
import { releaseProblems, workerSettings } from '../../runtime/table.ts';
import { findRedis } from '../redis.ts';
import { countOf } from './count.ts';
import { diceOf } from './dice.ts';
import type { House } from './house.ts';
import { crash } from './hygiene.ts';
import { type Release, soak } from './soak.ts';
import { type Row, rowsOf, tableOf, timingRows } from './table.ts';
import { thief } from './theft.ts';
import { attributionAt } from './timing.ts';

/**
 * `npm run prove`: measures what this system promises, on this machine, and prints the figures. Ends with 1 when a
 * promise was not kept, and with 2 on options that are none.
 */

const usage = `npm run prove -- [--json] [--seed N] [--reports N] [--release R] [timing]

  --reports N  how many reports the soak has (20 to 90000; 10000)
  --seed N     chooses what fails when
  --release R  how the reports of the soak leave: direct or mixed (direct)
  --json       one JSON object as the last line
  timing       only how attributable a report is by time, under RELEASE, RELEASE_MIN, ... as they are set`;

const perDays = [0.5, 3, 20];

/** How attributable a report is under the release that is set, or the recommended one, and without any. */
function timing(seed: number) {
  const { RELEASE, RELEASE_MIN, RELEASE_MAX, RELEASE_EVERY, RELEASE_LATEST } = workerSettings;
  const shape = { RELEASE, RELEASE_MIN, RELEASE_MAX, RELEASE_EVERY, RELEASE_LATEST };
  const env = { ...process.env, RELEASE: process.env.RELEASE || 'mixed' };
  const settings = readSettings(shape, shape, env, (read) => releaseProblems(read));
  const at = (chosen: typeof settings) => perDays.map((perDay) => attributionAt(perDay, chosen, diceOf(seed)));
  const hours = (ms: number): string => `${ms / 3_600_000} h`;
  const name =
    settings.RELEASE === 'direct'
      ? 'direct'
      : `mixed (${settings.RELEASE_MIN} to ${settings.RELEASE_MAX}, ${hours(settings.RELEASE_EVERY)}, ${hours(settings.RELEASE_LATEST)})`;
  const figures = at(settings);
  const direct =
    settings.RELEASE === 'direct' ? [] : timingRows('direct', at({ ...settings, RELEASE: 'direct' }).slice(1, 2));
  return { figures, rows: [...timingRows(name, figures), ...direct] };
}

async function everything(reports: number, seed: number, release: Release) {
  const began = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'meldbrug-prove-'));
  // What it started ends with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(130);
    });
  const program = await findRedis(resolve(process.env.DATA_DIR || '.local'));
  const rows: Row[] = [];
  const figures: Record<string, unknown> = {};
  try {
    let secrets: readonly string[] = [];
    const copies = thief(reports, () => secrets);
    const says = (what: string) =>
      void process.stderr.write(`${Math.round((performance.now() - began) / 1000)} s  ${what}\n`);
    const watch = { onDisk: (house: House) => copies.copy(house.redisFiles()), says };
    await soak({ folder, program, reports, release, dice: diceOf(seed), watch }, async (soaked, house) => {
      const { TELEGRAM_BOT_TOKEN = '', DATA_KEY = '' } = house.commandOf('bot').env;
      secrets = [TELEGRAM_BOT_TOKEN, house.commandOf('worker').env.INTAKE_TOKEN ?? ''];
      const crashed = await crash(house, folder, [...secrets, DATA_KEY]);
      const stolen = await copies.learn(house);
      const all = { counts: countOf(soaked), stolen, crashed, wiped: soaked.wiped };
      rows.push(...rowsOf(all));
      Object.assign(figures, all);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const time = timing(seed);
  const seconds = Math.round((performance.now() - began) / 1000);
  rows.push(...time.rows, { what: 'Release; wall time; seed', figure: `${release}; ${seconds} s; ${seed}` });
  return { rows, figures: { ...figures, timing: time.figures, release, seconds, seed } };
}

const options = {
  json: { type: 'boolean' },
  seed: { type: 'string' },
  reports: { type: 'string' },
  release: { type: 'string' },
  help: { type: 'boolean' },
} as const;
// What is no option of ours is left among the values.
const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: false });
const number = (given: unknown, otherwise: number): number =>
  given === undefined ? otherwise : /^\d{1,9}$/.test(String(given)) ? Number(given) : Number.NaN;
const seed = number(values.seed, Date.now() % 1_000_000);
const reports = number(values.reports, 10_000);
const isWrong =
  Number.isNaN(seed) ||
  !(reports >= 20 && reports <= 90_000) ||
  !['direct', 'mixed'].includes(String(values.release ?? 'direct')) ||
  positionals.some((part) => part !== 'timing') ||
  Object.keys(values).some((name) => !(name in options));
if (values.help || isWrong) {
  process.stdout.write(`${usage}\n`);
  process.exit(isWrong ? 2 : 0);
}
try {
  const { rows, figures } =
    positionals.length > 0
      ? (({ rows, figures }) => ({ rows, figures: { timing: figures, seed } }))(timing(seed))
      : await everything(reports, seed, values.release === 'mixed' ? 'mixed' : 'direct');
  const isKept = rows.every(({ kept }) => kept !== false);
  process.stdout.write(`${tableOf(rows)}\n`);
  if (values.json) process.stdout.write(`${JSON.stringify({ kept: isKept, ...figures })}\n`);
  process.exit(isKept ? 0 : 1);
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.problems.join('\n')}\n`);
  process.exit(78);
}
