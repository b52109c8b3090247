import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { campaignsIn, quarterOf } from '../../src/outreach/campaigns.ts';
import type { Store } from '../../src/runtime/redis.ts';
import { type Ground, openBot, openGround, type TestBot } from '../support/world.ts';

let ground: Ground;
let bot: TestBot;
let store: Store;
beforeAll(async () => {
  ground = await openGround();
  bot = await openBot(ground);
  ({ store } = bot);
  await store.flushdb();
});
afterAll(async () => {
  await bot.stop();
  await ground.close();
});
afterEach(() => store.flushdb());

const october = Date.UTC(2026, 9, 5);
const january = Date.UTC(2027, 0, 1);
const counting = async (counts: Readonly<Record<string, number>>, now = october): Promise<void> => {
  const { count } = campaignsIn(store, () => now);
  for (const [code, times] of Object.entries(counts)) for (let time = 0; time < times; time += 1) await count(code);
};

it('tells nothing of a quarter that is not over, nor of one that is none', async () => {
  await counting({ ABC234: 25 });
  expect(await campaignsIn(store, () => january - 1).told('2026-Q4')).toEqual(new Map());
  expect(await campaignsIn(store, () => january).told('2026-Q4')).toEqual(new Map([['ABC234', 25]]));
  for (const quarter of ['2027-Q1', '2026-Q3', '2026-Q5', '', '*', '9999-Q1']) {
    expect(await campaignsIn(store, () => january).told(quarter)).toEqual(new Map());
  }
});

it('tells no number that could be somebody, and none exactly', async () => {
  await counting({ AAAAAA: 1, BBBBBB: 9, CCCCCC: 10, DDDDDD: 12, EEEEEE: 13, FFFFFF: 104 });
  const told = await campaignsIn(store, () => january).told('2026-Q4');
  expect(Object.fromEntries(told)).toEqual({ CCCCCC: 10, DDDDDD: 10, EEEEEE: 15, FFFFFF: 105 });
});

it('keeps a code and a number under the quarter, and both have an end', async () => {
  await counting({ ABC234: 2 });
  expect(await store.keys('*')).toEqual(['{meldbrug}:campaigns:2026-Q4']);
  expect(await store.hgetall('{meldbrug}:campaigns:2026-Q4')).toEqual({ ABC234: '2' });
  const life = await store.ttl('{meldbrug}:campaigns:2026-Q4');
  expect(life).toBeGreaterThan(290 * 86_400);
  expect(life).toBeLessThanOrEqual(300 * 86_400);
});

it('cannot be filled by whoever makes up codes, and goes on counting those it has', async () => {
  const { count } = campaignsIn(store, () => october);
  await count('ABC234');
  await Promise.all(Array.from({ length: 700 }, (_, index) => count(`X${index}`)));
  await count('ABC234');
  expect(await store.hlen('{meldbrug}:campaigns:2026-Q4')).toBe(500);
  expect(await store.hget('{meldbrug}:campaigns:2026-Q4', 'ABC234')).toBe('2');
});

it('knows its quarters', () => {
  expect([0, 2, 3, 11].map((month) => quarterOf(Date.UTC(2026, month, 28)))).toEqual([
    '2026-Q1',
    '2026-Q1',
    '2026-Q2',
    '2026-Q4',
  ]);
});
