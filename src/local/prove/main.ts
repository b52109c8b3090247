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
import { soak } from './soak.ts';
import { type Row, rowsOf, tableOf, timingRows } from './table.ts';
import { thief } from './theft.ts';
import { attributionAt } from './timing.ts';

/**
 * `npm run prove`: measures what this system promises, on this machine, and prints the figures. Ends with 1 when a
 * promise was not kept, and with 2 on options that are none.
 */

const usage = `npm run prove -- [--json] [--seed N] [--reports N] [timing]

  --reports N  how many reports the soak has (20 to 90000; 10000)
  --seed N     chooses what fails when
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

async function everything(reports: number, seed: number) {
  const began = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'meldbrug-prove-'));
  const program = await findRedis(resolve(process.env.DATA_DIR || '.local'));
  const rows: Row[] = [];
  const figures: Record<string, unknown> = {};
  try {
    let secrets: readonly string[] = [];
    const copies = thief(reports, () => secrets);
    const says = (what: string) =>
      void process.stderr.write(`${Math.round((performance.now() - began) / 1000)} s  ${what}\n`);
    const watch = { onDisk: (house: House) => copies.copy(house.redisFiles()), says };
    await soak({ folder, program, reports, dice: diceOf(seed), watch }, async (soaked, house) => {
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
  rows.push(...time.rows, { what: 'Wall time; seed', figure: `${seconds} s; ${seed}` });
  return { rows, figures: { ...figures, timing: time.figures, seconds, seed } };
}

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean' },
    seed: { type: 'string' },
    reports: { type: 'string' },
    help: { type: 'boolean' },
  },
  allowPositionals: true,
});
const number = (text: string | undefined, otherwise: number): number =>
  text === undefined ? otherwise : /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
const seed = number(values.seed, Date.now() % 1_000_000);
const reports = number(values.reports, 10_000);
const isWrong =
  Number.isNaN(seed) || !(reports >= 20 && reports <= 90_000) || positionals.some((part) => part !== 'timing');
if (values.help || isWrong) {
  process.stdout.write(`${usage}\n`);
  process.exit(isWrong ? 2 : 0);
}
try {
  const { rows, figures } =
    positionals.length > 0
      ? (({ rows, figures }) => ({ rows, figures: { timing: figures, seed } }))(timing(seed))
      : await everything(reports, seed);
  const isKept = rows.every(({ kept }) => kept !== false);
  process.stdout.write(`${tableOf(rows)}\n`);
  if (values.json) process.stdout.write(`${JSON.stringify({ kept: isKept, ...figures })}\n`);
  process.exit(isKept ? 0 : 1);
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.problems.join('\n')}\n`);
  process.exit(78);
}
