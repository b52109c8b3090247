import { type Api, Bot } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Person, startTelegram, type Telegram } from './index.ts';

let telegram: Telegram;
let api: Api;
let anna: Person;

beforeEach(async () => {
  telegram = await startTelegram();
  api = new Bot(telegram.token, { client: { apiRoot: telegram.root } }).api;
  anna = telegram.person({ first_name: 'Anna', language_code: 'nl' });
});
afterEach(() => telegram.stop());

const ids = async (offset?: number, limit = 100) =>
  (await api.getUpdates({ offset: offset ?? 0, limit })).map((update) => update.update_id);

test('gives again what is not confirmed, forgets what is', async () => {
  anna.start();
  anna.type('one');
  const [first = 0, second = 0] = await ids();
  expect(second).toBe(first + 1);
  expect(await ids()).toEqual([first, second]);
  expect(await ids(second)).toEqual([second]);
  expect(await ids()).toEqual([second]);
  expect(await ids(second + 1)).toEqual([]);
  expect(await ids()).toEqual([]);
  expect(telegram.waiting()).toBe(0);
});

test('at most 100 at a time, from the end with a negative offset', async () => {
  for (let count = 0; count < 130; count += 1) anna.type(`${count}`);
  expect(await ids(undefined, 500)).toHaveLength(100);
  expect(await ids(undefined, 7)).toHaveLength(7);
  expect(await ids(-2)).toEqual([telegram.lastUpdate() - 1, telegram.lastUpdate()]);
  expect(telegram.waiting()).toBe(2);
});

test('an offset from the future confirms nothing', async () => {
  anna.type('one');
  expect(await ids(telegram.lastUpdate() + 50)).toEqual([telegram.lastUpdate()]);
});

test('waits until something comes, and gives all that came at once', async () => {
  const waiting = api.getUpdates({ timeout: 30 });
  await telegram.until(() => telegram.callsOf('getUpdates').length === 1);
  anna.start('s_code');
  anna.type('hello');
  const updates = await waiting;
  expect(updates.map((update) => update.message?.text)).toEqual(['/start s_code', 'hello']);
  expect(updates[0]?.message).toMatchObject({
    chat: { id: anna.id, type: 'private', first_name: 'Anna' },
    from: { id: anna.id, is_bot: false, language_code: 'nl' },
    entities: [{ type: 'bot_command', offset: 0, length: 6 }],
  });
  expect(anna.visible()).toBe('/start\n\nhello');
});

test('ends empty when its time is over', async () => {
  const waiting = api.getUpdates({ timeout: 30 });
  await telegram.until(() => telegram.callsOf('getUpdates').length === 1);
  telegram.advance(30_000);
  await expect(waiting).resolves.toEqual([]);
});

test('a second one ends the first', async () => {
  const first = api.getUpdates({ timeout: 30 }).catch((error: unknown) => error);
  await telegram.until(() => telegram.callsOf('getUpdates').length === 1);
  const second = api.getUpdates({ timeout: 30 });
  await expect(first).resolves.toMatchObject({
    error_code: 409,
    description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  });
  anna.type('for the second');
  await expect(second).resolves.toHaveLength(1);
});

test('a short one ends no other', async () => {
  const first = api.getUpdates({ timeout: 30 });
  await telegram.until(() => telegram.callsOf('getUpdates').length === 1);
  await expect(api.getUpdates()).resolves.toEqual([]);
  anna.type('for the first');
  await expect(first).resolves.toHaveLength(1);
});

test('a hung up one loses nothing', async () => {
  const controller = new AbortController();
  const first = fetch(`${telegram.root}/bot${telegram.token}/getUpdates?timeout=30`, { signal: controller.signal });
  await telegram.until(() => telegram.callsOf('getUpdates').length === 1);
  controller.abort();
  await expect(first).rejects.toThrow();
  anna.type('later');
  expect(await ids()).toHaveLength(1);
});

test('types stay as asked for; special ones come only when named', async () => {
  await api.getUpdates({ allowed_updates: ['message'] });
  anna.start();
  anna.block();
  expect(await ids()).toHaveLength(1);
  await api.getUpdates({ allowed_updates: [] });
  anna.unblock();
  const updates = await api.getUpdates();
  expect(updates.map((update) => Object.keys(update)[1])).toEqual(['message', 'my_chat_member']);
});

test('nothing is kept longer than a day', async () => {
  anna.type('old');
  telegram.advance(24 * 60 * 60 * 1000 + 1);
  anna.type('new');
  const updates = await api.getUpdates();
  expect(updates.map((update) => update.message?.text)).toEqual(['new']);
});

test('repeats, also of what is confirmed', async () => {
  anna.type('one');
  const [first = 0] = await ids();
  telegram.repeat('last', 2);
  expect(await ids(first + 1)).toEqual([first, first]);
  expect(await ids(first + 1)).toEqual([]);
  anna.type('two');
  telegram.repeat(first);
  expect(await ids(first + 1)).toEqual([first, first + 1]);
});

test('delivers anything, turns around what waits', async () => {
  telegram.deliver({ message: { chat: { id: 1 } } });
  telegram.deliver({ update_id: 5, poll: {} });
  telegram.deliver({ update_id: '7' });
  telegram.deliver({}, true);
  telegram.deliver(null);
  expect(await api.getUpdates()).toEqual([
    { update_id: 5, poll: {} },
    { update_id: 700_000_001, message: { chat: { id: 1 } } },
    { update_id: '7' },
    {},
    null,
  ]);
  await ids(telegram.lastUpdate() + 1);
  anna.type('one');
  anna.type('two');
  telegram.shuffle();
  const turned = await api.getUpdates();
  expect(turned.map((update) => update.message?.text)).toEqual(['two', 'one']);
  expect(turned[1]?.update_id).toBe(telegram.lastUpdate());
});
