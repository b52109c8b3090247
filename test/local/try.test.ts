import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Channel, Inbound, Receive } from '../../src/bot/channel.ts';
import type { Screen } from '../../src/bot/screen.ts';
import { tryChannel } from '../../src/local/try.ts';
import { newToken, openPhone, type Phone } from '../support/phone.ts';

const screenOf = (text: string, labels: readonly string[] = []): Screen => ({
  lang: 'en',
  dir: 'ltr',
  kind: 'notice',
  text: [text],
  options: labels.map((label, index) => ({ button: `b${index}`, label, chosen: false })),
  ways: [{ button: 'back', label: 'Back' }],
  typing: 'none',
  lead: '',
});

const SCENES = { redis: [{ key: '{meldbrug}:k', bytes: 12, ttl: null }], queues: [], intake: [{ schema: 1 }] };

let channel: Channel;
let app: Hono;
let server: Server;
let base: string;
let receive: Receive;
let stop: () => Promise<void>;
const phones: Phone[] = [];

const startBot = async (): Promise<void> => {
  const made = tryChannel({ behind: async () => SCENES });
  channel = made.channel;
  app = new Hono().route('/try', made.routes);
  receive = async () => {};
  stop = await channel.listen(
    (inbound) => receive(inbound),
    () => undefined,
  );
};

const connect = async (...more: [options?: { chat?: string; mute?: boolean }]): Promise<Phone> => {
  const phone = await openPhone(base, ...more);
  phones.push(phone);
  return phone;
};

beforeEach(async () => {
  await startBot();
  server = createServer(getRequestListener((request, env) => app.fetch(request, env)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/try`;
});

afterEach(async () => {
  vi.useRealTimers();
  for (const phone of phones.splice(0)) phone.disconnect();
  await stop();
  server.close();
  server.closeAllConnections();
});

describe('what the bot does to a chat', () => {
  it('sends, edits in place and removes', async () => {
    const phone = await connect();
    const address = { chat: phone.chat };
    const first = await channel.send(address, screenOf('one'));
    await channel.send(address, screenOf('two'));
    expect(await channel.edit(address, first, screenOf('three'))).toBe('shown');
    expect(phone.bubbles().map(({ text }) => text)).toEqual(['three', 'two']);
    await channel.remove(address, [first, 'never there']);
    expect(phone.bubbles().map(({ text }) => text)).toEqual(['two']);
  });

  it('says gone when the reporter removed the message', async () => {
    const phone = await connect();
    const message = await channel.send({ chat: phone.chat }, screenOf('one'));
    phone.forget(message);
    expect(await channel.edit({ chat: phone.chat }, message, screenOf('two'))).toBe('gone');
    expect(phone.bubbles()).toEqual([]);
  });

  it('keeps a command for a phone that comes late, and gives it again until it is answered', async () => {
    const chat = newToken();
    const sent = channel.send({ chat }, screenOf('one'));
    const silent = await connect({ chat, mute: true });
    await silent.until((phone) => phone.commands().length > 0);
    silent.disconnect();
    const phone = await connect({ chat });
    await sent;
    expect(phone.commands()).toEqual(silent.commands());
    await phone.connect();
    await channel.send({ chat }, screenOf('two'));
    expect(phone.bubbles().map(({ text }) => text)).toEqual(['one', 'two']);
  });

  it('gives up with a code when no phone comes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const sent = expect(channel.send({ chat: newToken() }, screenOf('one'))).rejects.toMatchObject({
      code: 'CHANNEL_UNREACHABLE',
    });
    await vi.advanceTimersByTimeAsync(10_000);
    await sent;
  });

  it('listens to the newest stream of a chat', async () => {
    const older = await connect();
    const newer = await connect({ chat: older.chat });
    await older.until((phone) => phone.isReplaced());
    await channel.send({ chat: older.chat }, screenOf('one'));
    expect([older.bubbles().length, newer.bubbles().length]).toEqual([0, 1]);
  });
});

describe('what the reporter does', () => {
  it('hands over presses, words and what is refused', async () => {
    const seen: Inbound[] = [];
    receive = async (inbound) => void seen.push(inbound);
    const phone = await connect();
    const question = await channel.send({ chat: phone.chat }, screenOf('one', ['Yes', 'No']));
    await phone.press('No');
    await phone.press('Back');
    const typed = await phone.type('2');
    const file = await phone.refuse('media');
    expect(seen.map(({ deed }) => deed)).toEqual([
      { kind: 'pressed', message: question, button: 'b1' },
      { kind: 'pressed', message: question, button: 'back' },
      { kind: 'typed', message: typed, text: '2' },
      { kind: 'refused', message: file, what: 'media' },
    ]);
    for (const { conversation, address } of seen)
      expect([conversation, address.chat]).toEqual([phone.chat, phone.chat]);
  });

  it('keeps the order within a chat, and lets no chat wait for another', async () => {
    const done: string[] = [];
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    receive = async ({ deed }) => {
      if (deed.kind !== 'typed') return;
      if (deed.text === 'slow') await gate;
      done.push(deed.text);
    };
    const [one, other] = [await connect(), await connect()];
    const say = (text: string) => one.offer({ text: { message: newToken(), text } });
    const slow = say('slow');
    await sleep(30);
    const quick = say('quick');
    await other.type('other');
    open();
    expect(await Promise.all([slow, quick])).toEqual([204, 204]);
    expect(done).toEqual(['other', 'slow', 'quick']);
  });

  it('is offered again under the same id until it was received', async () => {
    const ids: string[] = [];
    receive = async ({ id }) => {
      ids.push(id);
      if (ids.length < 3) throw new Error('not now');
    };
    await (await connect()).type('hello');
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
  });

  it('is acknowledged only after its effects', async () => {
    receive = async ({ address }) => void (await channel.send(address, screenOf('answer')));
    const phone = await connect();
    await phone.type('hello');
    expect(phone.screen()?.text).toEqual(['answer']);
  });

  it('survives a restart of the bot on both sides', async () => {
    const phone = await connect();
    const question = await channel.send({ chat: phone.chat }, screenOf('one', ['Yes']));
    await stop();
    expect(await phone.offer({ press: { message: question, button: 'b0' } })).toBe(503);
    const pressed = phone.press('Yes');
    await startBot();
    receive = async ({ address, deed }) =>
      void (deed.kind === 'pressed' && (await channel.edit(address, deed.message, screenOf('two'))));
    await pressed;
    expect(phone.bubbles().map(({ id, text }) => [id, text])).toEqual([[question, 'two']]);
  });

  it('carries the language of the app', async () => {
    const seen: Inbound[] = [];
    receive = async (inbound) => void seen.push(inbound);
    const body = JSON.stringify({ chat: newToken(), id: newToken(), text: { message: newToken(), text: 'x' } });
    const headers = { host: 'localhost', 'content-type': 'application/json', 'accept-language': 'nl-BE,nl;q=0.9' };
    await app.request('/try/event', { method: 'POST', body, headers });
    expect(seen[0]?.locale).toBe('nl-BE');
  });
});

describe('the door', () => {
  const get = (headers: Record<string, string>, path = '/try') => app.request(path, { headers });

  it.each([
    [200, { host: 'localhost:3978' }],
    [200, { host: '127.0.0.1:3978', 'sec-fetch-site': 'none' }],
    [200, { host: '[::1]:3978', 'sec-fetch-site': 'same-origin', origin: 'http://[::1]:3978' }],
    [403, {}],
    [403, { host: 'example.org' }],
    [403, { host: 'localhost.example.org' }],
    [403, { host: '127.0.0.1.example.org:3978' }],
    [403, { host: 'localhost:3978', origin: 'http://localhost:9999' }],
    [403, { host: 'localhost:3978', origin: 'null' }],
    [403, { host: 'localhost:3978', 'sec-fetch-site': 'cross-site' }],
    [403, { host: 'localhost:3978', 'sec-fetch-site': 'same-site' }],
  ])('answers %i to %o', async (status, headers) => {
    expect((await get(headers)).status).toBe(status);
  });

  it('lets in nobody from another machine', async () => {
    const request = new Request('http://localhost/try', { headers: { host: 'localhost' } });
    const from = (remoteAddress: string) => app.fetch(request, { incoming: { socket: { remoteAddress } } });
    expect((await from('192.0.2.7')).status).toBe(403);
    expect((await from('::ffff:127.0.0.1')).status).toBe(200);
  });

  it.each(['/try', '/try/page.js', '/try/style.css', '/try/behind', '/try/nothing', `/try/stream?chat=${newToken()}`])(
    'sends the security headers with %s',
    async (path) => {
      for (const host of ['localhost', 'example.org']) {
        const answer = await get({ host }, path);
        expect(answer.headers.get('content-security-policy')).toBe(
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        );
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
        expect(answer.headers.get('cache-control')).toBe('no-store');
        await answer.body?.cancel();
      }
    },
  );

  it.each([
    ['no JSON', 400, 'secret{'],
    ['nothing', 400, ''],
    ['a foreign key', 400, { text: { message: newToken(), text: 'secret' }, more: 1 }],
    ['two deeds', 400, { text: { message: newToken(), text: 'x' }, press: { message: newToken(), button: 'x' } }],
    ['no deed', 400, {}],
    ['an empty text', 400, { text: { message: newToken(), text: '' } }],
    ['a bad id', 400, { id: 'secret', text: { message: newToken(), text: 'x' } }],
    ['too much', 413, { text: { message: newToken(), text: 'x'.repeat(65_536) } }],
  ])('refuses %s and repeats nothing of it', async (_, status, body) => {
    const received = vi.fn(async () => {});
    receive = received;
    const answer = await fetch(`${base}/event`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify({ chat: newToken(), id: newToken(), ...body }),
    });
    expect([answer.status, await answer.text()]).toEqual([status, '']);
    expect(received).not.toHaveBeenCalled();
  });

  it('takes JSON only, and a whole chat id only', async () => {
    const headers = { host: 'localhost', 'content-type': 'text/plain' };
    expect((await app.request('/try/event', { method: 'POST', body: '{}', headers })).status).toBe(415);
    expect((await get({ host: 'localhost' }, '/try/stream?chat=x')).status).toBe(400);
  });

  it('shows what lies behind the scenes', async () => {
    expect(await (await get({ host: 'localhost' }, '/try/behind')).json()).toEqual(SCENES);
  });
});

describe('the page', () => {
  const folder = new URL('../../src/local/page/', import.meta.url);
  const files = readdirSync(folder);

  it.each(files)('%s is served, asks nothing outside and puts no words in as markup', async (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8');
    const path = name === 'index.html' ? '/try' : `/try/${name}`;
    expect(await (await app.request(path, { headers: { host: 'localhost' } })).text()).toBe(source);
    expect(source.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|\/\/\w|url\(|@import/);
    expect(source).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\sstyle=|\son\w+=/);
  });
});
