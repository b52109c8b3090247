import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inbound, Receive } from '../../../src/bot/channel.ts';
import { openApi } from '../../../src/bot/telegram/calls.ts';
import { telegramChannel } from '../../../src/bot/telegram/telegram.ts';
import { telegramWebhook } from '../../../src/bot/telegram/webhook.ts';
import { startTelegram, type Telegram } from '../../support/telegram/index.ts';
import { until } from '../../support/world.ts';
import { openServer, webhookSecret as secret } from '../rigs.ts';

let telegram: Telegram;
let server: Awaited<ReturnType<typeof openServer>>;
let received: Inbound[];
let receive: Receive;
let states: (string | undefined)[];
let close: () => Promise<void>;

const open = async (): Promise<void> => {
  const webhook = telegramWebhook(`${server.url}/telegram`, secret);
  server.mount({ path: '/telegram', routes: webhook.routes });
  const api = openApi(telegram.token, telegram.root);
  const channel = telegramChannel(api, { kind: 'webhook', webhook }, () => undefined);
  close = await channel.listen(
    (inbound) => receive(inbound),
    (trouble) => states.push(trouble),
  );
};

beforeEach(async () => {
  telegram = await startTelegram();
  server = await openServer();
  received = [];
  states = [];
  receive = async (inbound) => void received.push(inbound);
  await open();
});
afterEach(async () => {
  vi.useRealTimers();
  await close();
  await telegram.stop();
  await server.close();
});

const json = { 'content-type': 'application/json' };
const known = { ...json, 'x-telegram-bot-api-secret-token': secret };
const update = (id: number, text = 'hallo') => ({
  update_id: id,
  message: {
    message_id: 7,
    date: 0,
    chat: { id: 5, type: 'private' },
    from: { id: 5, is_bot: false, first_name: 'Anna', username: 'kwispel' },
    text,
  },
});
const body = JSON.stringify(update(1));

const post = async (init: RequestInit, path = '/telegram'): Promise<readonly [status: number, body: string]> => {
  const answer = await fetch(`${server.url}${path}`, { method: 'POST', body, ...init });
  return [answer.status, await answer.text()];
};

/** Says exactly these bytes, and hears the first line of the answer; the connection stays open until then. */
const speak = (...said: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => socket.write(said.join('\r\n')));
    socket.once('data', (bytes) => {
      socket.destroy();
      resolve(bytes.toString().split('\r\n')[0] ?? '');
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('closed without an answer')));
  });
const head = ['POST /telegram HTTP/1.1', 'Host: x', 'Content-Type: application/json'];

describe('the secret', () => {
  it('opens', async () => {
    expect(await post({ headers: known })).toEqual([200, '']);
    expect(received).toEqual([
      {
        id: 'u1',
        conversation: '5',
        address: { chat: '5' },
        names: ['Anna', 'kwispel'],
        deed: { kind: 'typed', text: 'hallo', message: '7' },
      },
    ]);
  });

  it.each<readonly [string, string | undefined]>([
    ['missing', undefined],
    ['empty', ''],
    ['wrong', secret.replace('a', 'b')],
    ['shorter', secret.slice(1)],
    ['longer', `${secret}x`],
    ['in capitals', secret.toUpperCase()],
    ['twice in one', `${secret}, ${secret}`],
    ['of other letters', 'é'.repeat(secret.length)],
  ])('is asked for when it is %s', async (_, given) => {
    const headers = { ...json, ...(given === undefined ? {} : { 'x-telegram-bot-api-secret-token': given }) };
    expect(await post({ headers })).toEqual([401, '']);
    expect(received).toEqual([]);
  });

  it('is not taken from two headers', async () => {
    const name = 'X-Telegram-Bot-Api-Secret-Token';
    const two = [`${name}: ${secret}`, `${name}: ${secret}`, 'Content-Length: 2', '', '{}'];
    expect(await speak(...head, ...two)).toBe('HTTP/1.1 401 Unauthorized');
  });

  it('is looked at before a body is there', async () => {
    expect(await speak(...head, 'Content-Length: 60000000', '', '{"update_id":')).toBe('HTTP/1.1 401 Unauthorized');
    expect(await speak(...head, 'Transfer-Encoding: chunked', '', '')).toBe('HTTP/1.1 401 Unauthorized');
  });
});

describe('a request', () => {
  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('by %s is not offered', async (method) => {
    const answer = await fetch(`${server.url}/telegram`, { method, headers: known });
    expect([answer.status, await answer.text()]).toEqual([405, '']);
  });

  it('by TRACE is not offered', async () => {
    expect(await speak('TRACE /telegram HTTP/1.1', 'Host: x', '', '')).toMatch(/^HTTP\/1\.1 40[0-9]/);
  });

  it.each(['text/plain', 'application/json; charset=utf-16', 'application/jsonx', 'multipart/form-data', ''])(
    'as "%s" is not taken',
    async (type) => {
      const headers = { ...known, 'content-type': type };
      expect(await post({ headers, body: new Blob([body]) })).toEqual([415, '']);
      expect(received).toEqual([]);
    },
  );

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'Application/JSON',
  ])('as "%s" is taken', async (type) => {
    expect(await post({ headers: { ...known, 'content-type': type } })).toEqual([200, '']);
    expect(received).toHaveLength(1);
  });

  it('of 256 KiB is taken, and one byte more is not', async () => {
    const least = JSON.stringify(update(1, ''));
    const most = JSON.stringify(update(1, 'x'.repeat(256 * 1024 - least.length)));
    expect(await post({ headers: known, body: most })).toEqual([200, '']);
    expect(await post({ headers: known, body: `${most} ` })).toEqual([413, '']);
    expect(received).toHaveLength(1);
  });

  it('that is too large is refused before it has come, also when it never says how large it is', async () => {
    const spoken = [...head, `X-Telegram-Bot-Api-Secret-Token: ${secret}`];
    expect(await speak(...spoken, 'Content-Length: 60000000', '', '{')).toBe('HTTP/1.1 413 Payload Too Large');
    const chunk = ['10000', 'x'.repeat(0x10000)];
    const endless = Array.from({ length: 6 }, () => chunk).flat();
    expect(await speak(...spoken, 'Transfer-Encoding: chunked', '', ...endless, '')).toBe(
      'HTTP/1.1 413 Payload Too Large',
    );
  });

  it('with two lengths is refused', async () => {
    const spoken = [...head, `X-Telegram-Bot-Api-Secret-Token: ${secret}`];
    const both = ['Content-Length: 2', 'Transfer-Encoding: chunked', '', '0', '', ''];
    expect(await speak(...spoken, ...both)).toBe('HTTP/1.1 400 Bad Request');
  });

  const nonsense: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[] = [
    ['nothing', ''],
    ['half an object', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '42'],
    ['a text', '"x"'],
    ['an empty object', '{}'],
    ['no id', JSON.stringify({ message: update(1).message })],
    ['an id that is text', JSON.stringify({ ...update(1), update_id: '7' })],
    ['half an id', JSON.stringify({ ...update(1), update_id: 1.5 })],
    ['a negative id', JSON.stringify({ ...update(1), update_id: -1 })],
    ['too large an id', JSON.stringify({ ...update(1), update_id: 2 ** 53 })],
    ['a way into every object', '{"__proto__":{"admin":true},"update_id":1}'],
    ['another way', '{"constructor":{"prototype":{"admin":true}},"update_id":1}'],
    ['what lies twenty thousand deep', `{"update_id":1,"message":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['a packed body', gzipSync(body)],
    ['a body of zeros', new Uint8Array(1000)],
  ];
  it.each(nonsense)('with %s is done with at once', async (_, said) => {
    expect(await post({ headers: known, body: said })).toEqual([200, '']);
    expect(received).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('admin' in {}).toBe(false);
  });

  it('with strange letters is read as well as it can be', async () => {
    const strange = [
      body.replace('hallo', '\\ud83d'),
      body.replace('hallo', '\\u0000'),
      body.replace('"text"', '"text":"first","text"'),
      `\ufeff${body}`,
    ];
    for (const said of strange) expect(await post({ headers: known, body: said })).toEqual([200, '']);
    const texts = received.map(({ deed }) => (deed.kind === 'typed' ? deed.text : ''));
    expect(texts).toEqual(['\ud83d', '\0', 'hallo', 'hallo']);
  });

  it.each([
    '/telegram/',
    '/telegram/x',
    '/telegram/700000001:AAstandin',
    '/telegram/..%2fhealthz',
    '/Telegram',
    '/other',
  ])('for %s gets what every unknown address gets', async (path) => {
    expect(await post({ headers: known }, path)).toEqual([404, '']);
  });
});

describe('Telegram', () => {
  it('is told where, with the secret, for four kinds of updates', () => {
    expect(telegram.callsOf('setWebhook').map(({ params }) => params)).toEqual([
      {
        url: `${server.url}/telegram`,
        secret_token: secret,
        allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
        max_connections: 40,
      },
    ]);
    expect(states).toEqual([undefined]);
  });

  it.each([
    [401, 'TELEGRAM_TOKEN_REFUSED'],
    [400, 'TELEGRAM_REFUSED'],
    [502, 'TELEGRAM_UNREACHABLE'],
  ])('that answers %i to it is said to be %s', async (code, state) => {
    telegram.fail('setWebhook', { error_code: code });
    await open();
    expect(states.at(-1)).toBe(state);
  });

  it('is told again after a while when it did not hear', async () => {
    await close();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    telegram.fail('setWebhook', { error_code: 502, times: 2 });
    await open();
    expect(states.at(-1)).toBe('TELEGRAM_UNREACHABLE');
    vi.advanceTimersByTime(9999);
    expect(telegram.callsOf('setWebhook')).toHaveLength(2);
    vi.advanceTimersByTime(1);
    await until(() => states.length === 3);
    vi.advanceTimersByTime(10_000);
    await until(() => states.length === 4);
    expect(states.slice(1)).toEqual(['TELEGRAM_UNREACHABLE', 'TELEGRAM_UNREACHABLE', undefined]);
    telegram.fail('setWebhook', { error_code: 502 });
    await open();
    await close();
    vi.advanceTimersByTime(60_000);
    expect(telegram.callsOf('setWebhook')).toHaveLength(5);
  });

  it('brings an update until it was taken: not before its effect, and again when the bot was away', async () => {
    let finish = (): void => undefined;
    receive = async (inbound) => {
      received.push(inbound);
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
    };
    const anna = telegram.person({ first_name: 'Anna' });
    anna.type('one');
    await until(() => received.length === 1);
    expect(telegram.deliveries).toEqual([]);
    finish();
    await telegram.settled();
    await close();
    anna.type('two');
    await telegram.until(() => telegram.deliveries.some(({ status }) => status === 503));
    receive = async (inbound) => void received.push(inbound);
    await open();
    telegram.advance(5000);
    await telegram.settled();
    expect(received.map(({ deed }) => (deed.kind === 'typed' ? deed.text : ''))).toEqual(['one', 'two']);
  });

  it('is not kept busy by an update that always fails', async () => {
    const tried: Inbound[] = [];
    receive = async (inbound) => {
      tried.push(inbound);
      throw new Error('no');
    };
    const anna = telegram.person({ first_name: 'Anna' });
    anna.type('poison');
    await telegram.settled();
    expect(tried).toHaveLength(3);
    expect(telegram.deliveries.map(({ status }) => status)).toEqual([200]);
  });

  it('hears nothing of what went wrong', async () => {
    receive = () => {
      throw new Error('canary');
    };
    expect(await post({ headers: known })).toEqual([200, '']);
  });
});
