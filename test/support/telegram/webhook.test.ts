import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Api, Bot, webhookCallback } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Person, startTelegram, type Telegram } from './index.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

let telegram: Telegram;
let api: Api;
let anna: Person;
let stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  telegram = await startTelegram();
  api = new Bot(telegram.token, { client: { apiRoot: telegram.root } }).api;
  anna = telegram.person({ first_name: 'Anna' });
});
afterEach(async () => {
  await telegram.stop();
  await Promise.all(stops.map((stop) => stop()));
  stops = [];
});

/** A place that takes updates; returns its address. */
const listen = async (handle: Handle): Promise<string> => {
  const server = createServer(handle);
  stops.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}/telegram`;
};

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
};

/** Seconds between the attempts. */
const waits = () =>
  telegram.deliveries
    .slice(1)
    .map(({ at }, before) => Math.floor((at - (telegram.deliveries[before]?.at ?? 0)) / 1000));

/** Puts the clock forward in two steps, with time enough in between for what would come too early. */
const advanceInSteps = async (ms: number): Promise<void> => {
  telegram.advance(ms - 500);
  for (let round = 0; round < 5; round += 1) await api.getMe();
  telegram.advance(500);
};

const statuses = () => telegram.deliveries.map((delivery) => delivery.status);

test('delivers with the secret to grammY', async () => {
  const bot = new Bot(telegram.token, { client: { apiRoot: telegram.root } });
  bot.on('message:text', (context) => context.reply(`read: ${context.message.text}`));
  const url = await listen(webhookCallback(bot, 'http', { secretToken: 'S-e_cret' }));
  anna.type('before it was set');
  await api.setWebhook(url, { secret_token: 'S-e_cret', allowed_updates: ['message'] });
  await anna.sees('read: before it was set');
  anna.type('after');
  await anna.sees('read: after');
  await telegram.settled();
  expect(statuses()).toEqual([200, 200]);
  await expect(api.getWebhookInfo()).resolves.toMatchObject({
    url,
    pending_update_count: 0,
    allowed_updates: ['message'],
    max_connections: 40,
  });
});

test('getUpdates and webhook exclude each other', async () => {
  const waiting = api.getUpdates({ timeout: 30 }).catch((error: unknown) => error);
  await telegram.until(() => telegram.callsOf('getUpdates').length === 1);
  await api.setWebhook(await listen((_, response) => response.end()));
  await expect(waiting).resolves.toMatchObject({ description: 'Conflict: terminated by setWebhook request' });
  await expect(api.getUpdates()).rejects.toMatchObject({
    error_code: 409,
    description:
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  });
  await api.deleteWebhook();
  await expect(api.getUpdates()).resolves.toEqual([]);
});

test('repeats until 2xx: at once, then after 2 and 4 seconds, later updates of the chat wait', async () => {
  const bodies: unknown[] = [];
  const url = await listen(async (request, response) => {
    const update: { message: { text: string } } = JSON.parse(await read(request));
    bodies.push(update.message.text);
    response.writeHead(bodies.length < 4 ? 500 : 200).end();
  });
  await api.setWebhook(url);
  anna.type('one');
  anna.type('two');
  await telegram.until(() => bodies.length === 2);
  expect((await api.getWebhookInfo()).last_error_message).toBe(
    'Wrong response from the webhook: 500 Internal Server Error',
  );
  await advanceInSteps(2000);
  await telegram.until(() => statuses().length === 3);
  await advanceInSteps(4000);
  await telegram.settled();
  expect(waits()).toEqual([0, 2, 4, 0]);
  expect(bodies).toEqual(['one', 'one', 'one', 'one', 'two']);
  expect(statuses()).toEqual([500, 500, 500, 200, 200]);
});

test('another chat does not wait, nor does a tap', async () => {
  anna.start();
  await api.sendMessage(anna.id, 'x', { reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] } });
  await api.getUpdates({ offset: telegram.lastUpdate() + 1 });
  const ben = telegram.person({ first_name: 'Ben' });
  const texts: string[] = [];
  const url = await listen(async (request, response) => {
    const update: { message?: { text: string } } = JSON.parse(await read(request));
    texts.push(update.message?.text ?? 'tap');
    if (update.message?.text !== 'stuck') response.end();
  });
  await api.setWebhook(url);
  anna.type('stuck');
  anna.type('behind it');
  anna.press('A');
  ben.type('free');
  await telegram.until(() => telegram.waiting() === 2);
  expect(texts.toSorted()).toEqual(['free', 'stuck', 'tap']);
});

test('honours Retry-After', async () => {
  let count = 0;
  const url = await listen((_, response) => {
    count += 1;
    if (count === 1) response.writeHead(503, { 'retry-after': '100' });
    response.end();
  });
  await api.setWebhook(url);
  anna.type('x');
  await telegram.until(() => statuses().length === 1);
  await advanceInSteps(100_000);
  await telegram.settled();
  expect(waits()).toEqual([100]);
  expect(statuses()).toEqual([503, 200]);
});

test('does what the answer asks, but no questions', async () => {
  const url = await listen((_, response) => {
    const wish =
      count++ === 0 ? { method: 'sendMessage', chat_id: anna.id, text: 'in the answer' } : { method: 'getMe' };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(wish));
  });
  let count = 0;
  await api.setWebhook(url);
  anna.type('x');
  anna.type('y');
  await anna.sees('in the answer');
  await telegram.settled();
  expect(telegram.callsOf('sendMessage')).toMatchObject([{ via: 'webhook', ok: true }]);
  expect(telegram.callsOf('getMe')).toEqual([]);
});

test('repeats and hostile updates go there too', async () => {
  const bodies: string[] = [];
  const url = await listen(async (request, response) => {
    bodies.push(await read(request));
    response.end();
  });
  await api.setWebhook(url);
  telegram.deliver(null);
  telegram.deliver({ update_id: 2 ** 53 }, true);
  await telegram.settled();
  telegram.repeat('last', 2);
  await telegram.settled();
  expect(bodies.filter((body) => body.includes('9007199254740992'))).toHaveLength(3);
  expect(bodies).toContain('null');
});

test.each([
  ['http://example.org/x', {}, 'HTTPS URL must be provided'],
  ['https://example.org:3978/x', {}, 'ports 80, 88, 443 or 8443'],
  ['https://example.org/x', { secret_token: 'not allowed!' }, 'secret token contains unallowed characters'],
  ['https://example.org/x', { secret_token: 'x'.repeat(257) }, 'secret token is too long'],
])('refuses %s %j', async (url, rest, reason) => {
  await expect(api.setWebhook(url, rest)).rejects.toThrow(reason);
});

test('a place that is not there is tried again', async () => {
  await api.setWebhook('http://127.0.0.1:9/');
  anna.type('x');
  await telegram.until(() => statuses().length === 2);
  expect(statuses()).toEqual([0, 0]);
  await api.deleteWebhook({ drop_pending_updates: true });
  expect(telegram.waiting()).toBe(0);
});
