import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayKeys } from '../../src/bot/keys.ts';
import { press, say, stand } from '../bot/reporter.ts';
import { paperRig } from '../bot/rigs.ts';
import { filesIn } from '../support/canary.ts';
import { clock, everythingIn, type Ground, openBot, openGround } from '../support/world.ts';

/** Promise: after it was passed on, even we cannot open the stored remains (F-68). */

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground.close());

const day = 86_400_000;

/** A dump of the store and its files, as somebody copied them one day. */
type Dump = readonly { readonly key: string; readonly value: Buffer }[];

/**
 * What somebody opens of a dump who has everything the host has now: the data key and what is left of the day keys. Tries
 * every key at every place of the dump, and every value from wherever in it a box may begin.
 */
async function opened(dump: Dump, dataKey: Buffer, now: () => number): Promise<readonly string[]> {
  const folder = join(ground.dataDir, 'keys');
  const keys = dayKeys(folder, dataKey, now);
  const found: string[] = [];
  for (const name of await readdir(folder)) {
    const key = await keys.of(name);
    if (key === undefined) continue;
    for (const { key: place, value } of dump)
      for (const start of [0, 10]) {
        const bytes = key.open(place, value.subarray(start));
        if (bytes !== undefined) found.push(bytes.toString());
      }
  }
  return found;
}

it('what the day keys sealed is opened by nothing once they are destroyed, and by them before', async () => {
  const dataKey = randomBytes(32);
  const time = clock();
  const env = { DATA_KEY: dataKey.toString('base64url') };
  const bot = await openBot(ground, { env, now: time.now });
  const paper = paperRig();
  const people = [1, 2, 3].map(() => paper.person(bot.receive(paper.channel)));
  for (const person of people) {
    await stand(bot.world.sessions, 'try', person, 'confirm');
    await press(person, say('confirm.yes'));
  }
  const asking = paper.person(bot.receive(paper.channel));
  await stand(bot.world.sessions, 'try', asking, 'affected');
  const dump: Dump = [...(await everythingIn(bot.store))].map(([key, value]) => ({ key, value }));
  const files = filesIn(join(ground.dataDir, 'redis'));
  const oldKeys = await Promise.all(
    (await readdir(join(ground.dataDir, 'keys'))).map((name) => readFile(join(ground.dataDir, 'keys', name))),
  );

  // While the keys are there they open what is there: three sessions that were sent, one that is open, three addresses.
  const before = await opened(dump, dataKey, time.now);
  expect(before.filter((text) => text.includes('"session"'))).toHaveLength(4);
  expect(
    before.filter(
      (text) => text.includes('"conversation"') && text.includes('"locale"') && !text.includes('"session"'),
    ),
  ).toHaveLength(3);
  for (const { conversation } of [...people, asking]) expect(before.join()).toContain(conversation);

  time.advance(4 * day);
  await bot.world.keys.today();
  expect(await bot.world.keys.destroyOld()).toBeGreaterThan(0);

  expect(await opened(dump, dataKey, time.now)).toEqual([]);
  // Nothing else of the host opens it either: no copy of a key lies anywhere in its folders or in the store's file.
  const host = [...filesIn(ground.dataDir), ...files];
  for (const key of oldKeys)
    expect(host.filter(({ bytes }) => bytes.includes(key) || bytes.includes(key.subarray(12, 44)))).toEqual([]);
  // And the bot itself has forgotten them.
  for (const { conversation } of people)
    expect((await bot.world.sessions.read(`try:${conversation}`)).memory).toBeUndefined();
  await bot.stop();
});
