import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { Address, Channel, Deed, MessageId, Receive } from '../bot/channel.ts';
import type { Screen } from '../bot/screen.ts';
import type { Refusal } from '../flows/turn.ts';
import { CodeError } from '../runtime/code.ts';

/** What the page may show of the machinery; `ttl` in seconds, `null` for what stays. */
export interface BehindTheScenes {
  readonly redis: readonly { readonly key: string; readonly bytes: number; readonly ttl: number | null }[];
  readonly queues: readonly { readonly name: string; readonly counts: Readonly<Record<string, number>> }[];
  /** The reports as the intake opened them. */
  readonly intake: readonly unknown[];
}

/** What a phone is told to do, each under a number that it answers to. */
export type Command =
  | { readonly send: { readonly message: MessageId; readonly screen: Screen } }
  | { readonly edit: { readonly message: MessageId; readonly screen: Screen } }
  | { readonly remove: { readonly messages: readonly MessageId[] } };

type Result = 'ok' | 'gone';

interface Line {
  readonly write: (frame: string) => void;
  readonly close: () => void;
}

/** One chat's side in this process. The chat itself is kept by the browser. */
interface Phone {
  readonly waiting: Map<number, { readonly frame: string; readonly settle: (end: Result | 'unreachable') => void }>;
  line: Line | undefined;
  turn: Promise<void>;
}

const PATIENCE = 10_000;
const BODY_LIMIT = 64 * 1024;
const FILES = {
  'index.html': 'text/html',
  'style.css': 'text/css',
  'page.js': 'text/javascript',
  'phone.js': 'text/javascript',
  'line.js': 'text/javascript',
  'chat.js': 'text/javascript',
  'behind.js': 'text/javascript',
  'words.js': 'text/javascript',
} as const;
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const;

const REFUSED = ['media', 'voice', 'contact', 'location', 'edited', 'other'] as const satisfies readonly Refusal[];

const Token = z.string().regex(/^[\w-]{22}$/);
const Done = z.strictObject({ chat: Token, n: z.int().positive(), result: z.enum(['ok', 'gone']) });
const head = { chat: Token, id: Token };
const Event = z.union([
  z.strictObject({ ...head, press: z.strictObject({ message: Token, button: z.string().min(1).max(64) }) }),
  z.strictObject({ ...head, text: z.strictObject({ message: Token, text: z.string().min(1).max(4096) }) }),
  z.strictObject({ ...head, refuse: z.strictObject({ message: Token, what: z.enum(REFUSED) }) }),
]);

const toDeed = (event: z.infer<typeof Event>): Deed => {
  if ('press' in event) return { kind: 'pressed', ...event.press };
  if ('text' in event) return { kind: 'typed', ...event.text };
  return { kind: 'refused', ...event.refuse };
};

const isLoopback = (address: string): boolean => /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);

/** From this machine, under a name of this machine (a foreign name may resolve to it), and from no other page. */
const isHome = (c: Context): boolean => {
  const bindings: Partial<HttpBindings> = c.env ?? {};
  const remote = bindings.incoming?.socket.remoteAddress;
  if (remote !== undefined && !isLoopback(remote)) return false;
  const host = (c.req.header('host') ?? '').toLowerCase();
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) return false;
  const origin = c.req.header('origin');
  if (origin !== undefined && origin.toLowerCase() !== `http://${host}`) return false;
  return ['same-origin', 'none', undefined].includes(c.req.header('sec-fetch-site'));
};

const readBody = async <T>(c: Context, schema: z.ZodType<T>): Promise<T | undefined> =>
  schema.safeParse(await c.req.json().catch(() => undefined)).data;

const readLocale = (c: Context): { locale?: string } => {
  const locale = /^[a-z]{2,3}(-[a-z\d]{2,8})*/i.exec(c.req.header('accept-language') ?? '')?.[0];
  return locale === undefined ? {} : { locale };
};

const newToken = (): string => randomBytes(16).toString('base64url');

/** Opens a phone's stream: the newest one of a chat is the one that counts. */
const openLine = (phone: Phone): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let line: Line;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      line = { write: (frame) => controller.enqueue(encoder.encode(frame)), close: () => controller.close() };
      phone.line?.write('event: replaced\ndata: {}\n\n');
      phone.line?.close();
      phone.line = line;
      line.write('retry: 1000\n\n');
      for (const { frame } of phone.waiting.values()) line.write(frame);
    },
    cancel() {
      if (phone.line === line) phone.line = undefined;
    },
  });
};

/** The phones of all chats, and what each has still to do. */
const keepPhones = () => {
  const phones = new Map<string, Phone>();
  // Numbers go on from the clock, so that an answer meant for an earlier process matches nothing in this one.
  let count = Date.now();

  const phoneOf = (chat: string): Phone => {
    const phone = phones.get(chat) ?? { waiting: new Map(), line: undefined, turn: Promise.resolve() };
    phones.set(chat, phone);
    return phone;
  };

  const tell = ({ chat }: Address, command: Command): Promise<Result> => {
    if (chat === undefined) return Promise.reject(new CodeError('CHANNEL_LEFT'));
    const { waiting, line } = phoneOf(chat);
    const n = ++count;
    return new Promise((resolve, reject) => {
      const settle = (end: Result | 'unreachable'): void => {
        clearTimeout(timer);
        waiting.delete(n);
        if (end === 'unreachable') reject(new CodeError('CHANNEL_UNREACHABLE'));
        else resolve(end);
      };
      const timer = setTimeout(settle, PATIENCE, 'unreachable');
      const frame = `data: ${JSON.stringify({ n, ...command })}\n\n`;
      waiting.set(n, { frame, settle });
      line?.write(frame);
    });
  };

  /** Lets the turns that began end, then lets go of every phone. */
  const hangUp = async (): Promise<void> => {
    await Promise.all([...phones.values()].map((phone) => phone.turn));
    for (const phone of phones.values()) {
      for (const { settle } of [...phone.waiting.values()]) settle('unreachable');
      phone.line?.close();
      phone.line = undefined;
    }
  };

  return { phoneOf, tell, hangUp };
};

/** Runs a deed after those before it in the same chat; says whether it took its whole effect. */
const takeTurn = (phone: Phone, run: () => Promise<boolean>): Promise<boolean> => {
  const taken = phone.turn.then(run).catch(() => false);
  phone.turn = taken.then(() => undefined);
  return taken;
};

const guard = (routes: Hono): void => {
  routes.use(async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    return isHome(c) ? next() : c.body(null, 403);
  });
  routes.post(
    '*',
    async (c, next) =>
      /^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '') ? next() : c.body(null, 415),
    bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => c.body(null, 413) }),
  );
  routes.onError((_, c) => c.body(null, 500));
};

/** The page's files lie beside this source; a compiled program reads them there too. */
const servePage = (routes: Hono): void => {
  const folder = new URL('../../src/local/page/', import.meta.url);
  for (const [name, type] of Object.entries(FILES)) {
    const body = readFileSync(new URL(name, folder), 'utf8');
    const path = name === 'index.html' ? '/' : `/${name}`;
    routes.get(path, (c) => c.body(body, 200, { 'Content-Type': `${type}; charset=utf-8` }));
  }
};

/**
 * The try-out page as a channel: the browser is the reporter's phone and keeps the chat, this process keeps only what a
 * phone has still to do. `routes` belong under `/try`.
 */
export const tryChannel = (given: {
  readonly behind: () => Promise<BehindTheScenes>;
}): { readonly channel: Channel; readonly routes: Hono } => {
  const { phoneOf, tell, hangUp } = keepPhones();
  let receive: Receive | undefined;

  const channel: Channel = {
    name: 'try',
    async listen(next, state) {
      receive = next;
      state();
      return () => {
        receive = undefined;
        return hangUp();
      };
    },
    async send(address, screen) {
      const message = newToken();
      await tell(address, { send: { message, screen } });
      return message;
    },
    async edit(address, message, screen) {
      return (await tell(address, { edit: { message, screen } })) === 'gone' ? 'gone' : 'shown';
    },
    async remove(address, messages) {
      if (messages.length > 0) await tell(address, { remove: { messages } });
      return [];
    },
  };

  const routes = new Hono();
  guard(routes);
  servePage(routes);

  routes.get('/stream', (c) => {
    const chat = Token.safeParse(c.req.query('chat')).data;
    if (chat === undefined) return c.body(null, 400);
    if (receive === undefined) return c.body(null, 503);
    return c.body(openLine(phoneOf(chat)), 200, { 'Content-Type': 'text/event-stream' });
  });

  routes.post('/done', async (c) => {
    const done = await readBody(c, Done);
    if (done === undefined) return c.body(null, 400);
    phoneOf(done.chat).waiting.get(done.n)?.settle(done.result);
    return c.body(null, 204);
  });

  routes.post('/event', async (c) => {
    const event = await readBody(c, Event);
    if (event === undefined) return c.body(null, 400);
    const { chat, id } = event;
    const inbound = { id, conversation: chat, address: { chat }, ...readLocale(c), deed: toDeed(event) };
    const taken = await takeTurn(phoneOf(chat), async () => {
      if (receive === undefined) return false;
      await receive(inbound);
      return true;
    });
    return c.body(null, taken ? 204 : 503);
  });

  routes.get('/behind', async (c) => {
    const scenes = await given.behind().catch(() => undefined);
    return scenes === undefined ? c.body(null, 503) : c.json(scenes);
  });

  return { channel, routes };
};
