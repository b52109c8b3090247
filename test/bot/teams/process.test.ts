import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { botEnv } from '../../runtime/programs.ts';
import { canWatch, openPlace, type Place } from '../../support/service.ts';
import { startTeams, type Teams } from '../../support/teams/index.ts';
import { teamsReporter } from '../../support/teams/phone.ts';
import { type Ground, openGround } from '../../support/world.ts';
import { press, question, say } from '../reporter.ts';
import { teamsSettings } from '../rigs.ts';

/** The bot as it is started in production, with Teams and without. */

let ground: Ground;
let place: Place;
let teams: Teams;
beforeAll(async () => {
  [ground, place, teams] = await Promise.all([openGround(), openPlace(), startTeams()]);
});
afterAll(async () => {
  await place.clear();
  await teams.stop();
  await ground.close();
});

const start = async (
  more: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; readonly pid: number }> => {
  const env = {
    ...botEnv,
    REDIS_URL: ground.redisUrl,
    DATA_DIR: ground.dataDir,
    PORT: '0',
    LOG_LEVEL: 'debug',
    ...more,
  };
  const program = place.run('bot/main.js', env);
  const { ready: url } = z.object({ ready: z.url() }).parse(await program.ready);
  return { url, pid: program.pid };
};

const given = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(teamsSettings(teams)).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join()]],
    ),
  );

it('takes Teams on when its settings are there, and is ready when it can prove who it is', async () => {
  const { url } = await start(given());
  expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ ready: true, codes: [] });
  teams.bot = url;
  const person = teams.person('Kwispelgard');
  const anna = teamsReporter(teams, person, 'Kwispelgard');
  await person.install();
  expect(question(anna).text).toContain(say('lang.title'));
  await press(anna, say('autonym.nl'));
  expect(question(anna).text).toContain(say('danger.doors'));
  expect(teams.refusals).toEqual([]);
  expect(place.written()).not.toMatch(/Kwispelgard|a:1|secret/);
});

it('only informs where it is told to', async () => {
  const { url } = await start({ ...given(), TEAMS_MODE: 'inform' });
  teams.bot = url;
  const person = teams.person('Ben');
  const ben = teamsReporter(teams, person, 'Ben');
  await person.install();
  await press(ben, say('autonym.nl'));
  expect(question(ben).text).toContain(say('danger.informs'));
  await ben.type('verder');
  await ben.tap(question(ben).id, question(ben).buttons[0]?.data.replace(/\.\w+$/, '.go_on') ?? '');
  expect(question(ben).text).toContain(say('danger.informs'));
  await press(ben, say('way.where'));
  expect(question(ben).text).toContain(say('where.title'));
});

it.skipIf(!canWatch)('loads nothing of the SDK when they are not', async () => {
  const { readFileSync } = await import('node:fs');
  const memoryOf = (pid: number): number =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  const [without, with_] = [await start({}), await start(given())];
  expect((await fetch(`${without.url}/api/messages`, { method: 'POST' })).status).toBe(404);
  expect((await fetch(`${with_.url}/api/messages`, { method: 'POST' })).status).toBe(401);
  expect(memoryOf(without.pid)).toBeLessThan(memoryOf(with_.pid));
});
