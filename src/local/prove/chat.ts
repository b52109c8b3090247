import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Canary } from './canary.ts';
import type { ChatFault } from './faults.ts';

/** A message of the bot in somebody's chat. */
export interface Shown {
  readonly id: number;
  readonly text: string;
  /** What its buttons carry. */
  readonly buttons: readonly string[];
}

/** Somebody's chat, as they see it. */
export interface Chat {
  readonly messages: Map<number, Shown>;
  /** Called for whatever the bot shows. */
  onShown: (shown: Shown, isNew: boolean) => void;
  /** Why nothing reaches this person any more. */
  gone?: string;
}

/** A messaging app with the Bot API of Telegram, as much of it as the bot uses; it fails when it is told to. */
export interface App {
  readonly root: string;
  readonly token: string;
  readonly chatOf: (person: Canary) => Chat;
  /** Puts a message of the bot into a chat, as if it had been sent. */
  readonly put: (person: Canary, text: string, buttons: readonly string[]) => Shown;
  /** A new id, as the next message would have it. */
  readonly nextId: () => number;
  readonly press: (person: Canary, message: number, data: string) => void;
  readonly type: (person: Canary, text: string) => void;
  /** How often each method was called. */
  readonly calls: ReadonlyMap<string, number>;
  /** How many times a message was sent and the answer lost: it may stand in a chat twice. */
  readonly ambiguous: () => number;
  /** Refuses the token as if it had been revoked, or takes it again. */
  readonly revoke: (isRevoked: boolean) => void;
  readonly stop: () => Promise<void>;
}

const params = z.looseObject({
  chat_id: z.coerce.number().optional(),
  message_id: z.coerce.number().optional(),
  message_ids: z.array(z.number()).optional(),
  text: z.string().optional(),
  offset: z.number().optional(),
  limit: z.number().optional(),
  timeout: z.number().optional(),
  reply_markup: z
    .looseObject({ inline_keyboard: z.array(z.array(z.looseObject({ callback_data: z.string() }))) })
    .optional(),
});
type Params = z.infer<typeof params>;

class Refused extends Error {
  readonly status: number;
  readonly parameters: Readonly<Record<string, number>>;

  constructor(status: number, description: string, parameters: Readonly<Record<string, number>> = {}) {
    super(description);
    this.status = status;
    this.parameters = parameters;
  }
}

export async function startApp(faultAt: (method: string, text: string) => ChatFault | undefined): Promise<App> {
  const token = '700000009:AAproveproveproveproveproveproveprove';
  const chats = new Map<number, Chat>();
  const calls = new Map<string, number>();
  let updates: { readonly update_id: number }[] = [];
  let wake: () => void = () => undefined;
  let [lastUpdate, lastMessage, ambiguous] = [0, 1000, 0];
  let isRevoked = false;

  const chatWith = (id: number): Chat => {
    const chat = chats.get(id) ?? { messages: new Map(), onShown: () => undefined };
    chats.set(id, chat);
    return chat;
  };
  const nextId = (): number => {
    lastMessage += 1;
    return lastMessage;
  };
  const deliver = (what: object): void => {
    lastUpdate += 1;
    updates.push({ update_id: lastUpdate, ...what });
    wake();
  };

  const polled = async ({ offset = 0, limit = 100, timeout = 0 }: Params): Promise<unknown> => {
    updates = updates.filter(({ update_id }) => update_id >= offset);
    if (updates.length === 0 && timeout > 0)
      await new Promise<void>((done) => {
        const patience = setTimeout(done, Math.min(timeout * 1000, 5000));
        wake = () => {
          clearTimeout(patience);
          done();
        };
      });
    return updates.slice(0, limit);
  };

  const show = (chat: Chat, id: number, { text = '', reply_markup }: Params): void => {
    const buttons = (reply_markup?.inline_keyboard ?? []).flat().map(({ callback_data }) => callback_data);
    const before = chat.messages.get(id);
    if (before?.text === text && before.buttons.join() === buttons.join())
      throw new Refused(400, 'Bad Request: message is not modified');
    const shown = { id, text, buttons };
    chat.messages.set(id, shown);
    chat.onShown(shown, before === undefined);
  };

  const perform = (method: string, given: Params): unknown => {
    const chat = chatWith(given.chat_id ?? 0);
    if (chat.gone !== undefined && given.chat_id !== undefined) throw new Refused(403, chat.gone);
    switch (method) {
      case 'sendMessage': {
        const id = nextId();
        show(chat, id, given);
        return { message_id: id, date: 0, chat: { id: given.chat_id, type: 'private' } };
      }
      case 'editMessageText': {
        const id = given.message_id ?? 0;
        if (!chat.messages.has(id)) throw new Refused(400, 'Bad Request: message to edit not found');
        show(chat, id, given);
        return { message_id: id, date: 0, chat: { id: given.chat_id, type: 'private' } };
      }
      case 'deleteMessages':
      case 'deleteMessage':
        for (const id of given.message_ids ?? [given.message_id ?? 0]) chat.messages.delete(id);
        return true;
      case 'answerCallbackQuery':
        return true;
      // What the bot asks about itself at start, and sets.
      case 'getMe':
        return { id: 1, is_bot: true, first_name: 'Vragenlijst', username: 'prove_bot' };
      case 'getWebhookInfo':
        return { url: '' };
      case 'getMyName':
      case 'getMyDescription':
      case 'getMyShortDescription':
        return {};
      case 'getMyCommands':
        return [];
      case 'setMyName':
      case 'setMyDescription':
      case 'setMyShortDescription':
      case 'setMyCommands':
        return true;
      default:
        throw new Refused(404, 'Not Found');
    }
  };

  const answer = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  };
  const refuse = (response: ServerResponse, { status, message, parameters }: Refused): void =>
    answer(response, status, { ok: false, error_code: status, description: message, parameters });

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.url?.split('/').at(-1) ?? '';
    const given = params.parse(JSON.parse((await bodyOf(request)) || '{}'));
    calls.set(method, (calls.get(method) ?? 0) + 1);
    if (isRevoked) return refuse(response, new Refused(401, 'Unauthorized'));
    if (method === 'getUpdates') return answer(response, 200, { ok: true, result: await polled(given) });
    const fault = faultAt(method, given.text ?? '');
    if (fault?.kind === 'busy')
      return refuse(response, new Refused(429, 'Too Many Requests', { retry_after: fault.after }));
    if (fault?.kind === 'broken' && !fault.after) return refuse(response, new Refused(502, 'Bad Gateway'));
    const result = perform(method, given);
    if (fault === undefined) return answer(response, 200, { ok: true, result });
    // From here on it took effect, and the bot does not hear of it.
    if (method === 'sendMessage') ambiguous += 1;
    if (fault.kind === 'broken') return refuse(response, new Refused(500, 'Internal Server Error'));
    response.destroy();
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) =>
      error instanceof Refused ? refuse(response, error) : response.destroy(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  const from = ({ chat, first, last, handle }: Canary) => ({
    id: chat,
    is_bot: false,
    first_name: first,
    last_name: last,
    username: handle,
    language_code: 'nl',
  });
  const room = (person: Canary) => ({ ...from(person), type: 'private' });

  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    chatOf: ({ chat }) => chatWith(chat),
    put: ({ chat }, text, buttons) => {
      const shown = { id: nextId(), text, buttons };
      chatWith(chat).messages.set(shown.id, shown);
      return shown;
    },
    nextId,
    press: (person, message, data) =>
      deliver({
        callback_query: {
          id: String(lastUpdate),
          from: from(person),
          message: { message_id: message, date: 0, chat: room(person) },
          data,
        },
      }),
    type: (person, text) =>
      deliver({ message: { message_id: nextId(), date: 0, from: from(person), chat: room(person), text } }),
    calls,
    ambiguous: () => ambiguous,
    revoke: (to) => {
      isRevoked = to;
    },
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
