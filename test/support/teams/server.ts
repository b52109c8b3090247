import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { newFaultsOf } from './card.ts';
import { publishedKeys } from './issuer.ts';

/** A message in a chat as the service keeps it. */
export interface Message {
  readonly id: string;
  readonly mine: boolean;
  readonly text: string;
  card?: unknown;
}

/** A chat of one person with the bot. */
interface Chat {
  readonly id: string;
  messages: Message[];
  /** Whether the app is installed. */
  open: boolean;
}

/** A call that the bot made. */
interface Call {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

interface Fault {
  readonly method: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  left: number;
}

export interface Service {
  readonly url: string;
  readonly calls: readonly Call[];
  /** What was refused because no bot may do it: none at the end of any test that is not about it. */
  readonly refusals: readonly string[];
  readonly fail: (method: string, status: number, times?: number, headers?: Readonly<Record<string, string>>) => void;
  /** Whether keys and metadata can be had. */
  keysUp: boolean;
  keys: Awaited<ReturnType<typeof publishedKeys>>;
  /** Whether the token endpoint knows the bot's secret. */
  secretGood: boolean;
  readonly open: (id: string) => Chat;
  readonly stop: () => Promise<void>;
}

/** What a message of the bot must be: one card, a neutral summary, nothing that is read out or shown elsewhere. */
const outgoing = z.strictObject({
  type: z.literal('message'),
  id: z.string().optional(),
  from: z.strictObject({ id: z.string() }),
  conversation: z.strictObject({ id: z.string() }),
  summary: z.enum(['Nieuw bericht', 'New message', '\u200fرسالة جديدة']),
  attachments: z.tuple([
    z.strictObject({ contentType: z.literal('application/vnd.microsoft.card.adaptive'), content: z.unknown() }),
  ]),
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** The Bot Connector, the token endpoint and the server of keys, on one port of this machine. */
export async function startService(appId: string, secret: string): Promise<Service> {
  const chats = new Map<string, Chat>();
  const calls: Call[] = [];
  const refusals: string[] = [];
  const faults: Fault[] = [];
  const tokens = new Set<string>();
  const state = { keysUp: true, keys: await publishedKeys(), secretGood: true };
  let count = 0;

  const token = (form: URLSearchParams): readonly [number, unknown] => {
    const expected = { grant_type: 'client_credentials', client_id: appId, client_secret: secret };
    const given = Object.fromEntries(Object.keys(expected).map((name) => [name, form.get(name)]));
    if (
      !state.secretGood ||
      !isDeepStrictEqual(given, expected) ||
      form.get('scope') !== 'https://api.botframework.com/.default'
    )
      return [401, { error: 'invalid_client' }];
    const made = randomBytes(16).toString('base64url');
    tokens.add(made);
    return [200, { token_type: 'Bearer', expires_in: 3599, access_token: made }];
  };

  const refuse = (status: number, code: string, why: string): readonly [number, unknown] => {
    refusals.push(`${code}: ${why}`);
    return [status, { error: { code, message: why } }];
  };

  const connector = (method: string, path: string, body: unknown): readonly [number, unknown] => {
    const [, conversation = '', message] =
      /^(?:\/[a-z]+)?\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path) ?? [];
    const chat = chats.get(decodeURIComponent(conversation));
    if (chat === undefined) return refuse(404, 'ConversationNotFound', 'no such chat');
    if (!chat.open) return [403, { error: { code: 'BotNotInConversationRoster', message: 'removed' } }];
    const at = chat.messages.findIndex(({ id, mine }) => !mine && id === decodeURIComponent(message ?? ''));
    if (method === 'DELETE') {
      if (at < 0)
        return chat.messages.some(({ id }) => id === message) ? refuse(403, 'Forbidden', 'not of the bot') : [404, {}];
      chat.messages.splice(at, 1);
      return [200, {}];
    }
    const read = outgoing.safeParse(body);
    if (!read.success) return refuse(400, 'BadSyntax', z.prettifyError(read.error));
    const card = read.data.attachments[0].content;
    const wrong = newFaultsOf(card);
    if (wrong.length > 0)
      return refuse(400, 'BadSyntax', `${wrong.join('; ')} in ${JSON.stringify(card).slice(0, 500)}`);
    if (read.data.conversation.id !== chat.id) return refuse(400, 'BadArgument', 'another chat');
    if (method === 'PUT') {
      if (at < 0) return [404, { error: { code: 'ActivityNotFoundInConversation', message: 'gone' } }];
      chat.messages[at] = { id: chat.messages[at]?.id ?? '', mine: false, text: '', card };
      return [200, { id: chat.messages[at]?.id }];
    }
    count += 1;
    const id = `1:${count}`;
    chat.messages.push({ id, mine: false, text: '', card });
    return [201, { id }];
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url: path = '' } = request;
    const text = await bodyOf(request);
    const send = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    };
    if (path === '/openid' || path === '/keys') {
      if (!state.keysUp) return send(503, {});
      return send(200, path === '/keys' ? state.keys : { issuer: 'x', jwks_uri: `${url}/keys` });
    }
    if (path === '/token' && method === 'POST') return send(...token(new URLSearchParams(text)));
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const fault = faults.find((one) => one.method === method && one.left > 0);
    if (fault !== undefined) fault.left -= 1;
    const known = tokens.has(/^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '');
    const [status, made] =
      fault !== undefined
        ? ([fault.status, { error: { code: 'Fault', message: `in ${path}` } }] as const)
        : known
          ? connector(method, path, body)
          : refuse(401, 'Unauthorized', 'unknown token');
    calls.push({ method, path, status, body });
    send(status, made, fault?.headers);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(state, {
    url,
    calls,
    refusals,
    fail: (method: string, status: number, times = 1, headers: Readonly<Record<string, string>> = {}) =>
      void faults.push({ method, status, headers, left: times }),
    open: (id: string) => {
      const chat: Chat = { id, messages: [], open: true };
      chats.set(id, chat);
      return chat;
    },
    stop: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  });
}
