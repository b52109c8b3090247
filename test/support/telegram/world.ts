import { type Chat, type Message, note, show, toJson } from './chat.ts';
import type { Clock } from './clock.ts';
import type { Entity } from './html.ts';
import type { Markup } from './markup.ts';
import type { Fields } from './params.ts';
import type { Updates } from './updates.ts';

/** A tap that waits for its answer. */
interface Query {
  readonly id: string;
  readonly chat: Chat;
  readonly at: number;
  answer?: { readonly text: string; readonly alert: boolean };
}

/** What Telegram holds: the bot, all chats, the taps, the bot's texts. */
export interface World {
  readonly clock: Clock;
  readonly started: number;
  readonly bot: Fields & { readonly id: number; readonly first_name: string };
  readonly chats: Map<number, Chat>;
  readonly queries: Map<string, Query>;
  /** Name, descriptions and commands, by what they are and whom they are for. */
  readonly settings: Map<string, unknown>;
  readonly updates: Updates;
  /** Message ids rise over all chats of a bot, so that nobody can compute one from another. */
  nextMessage: number;
  loggedOut: boolean;
  /** Tells those who wait that something happened. */
  changed(): void;
}

export interface Draft {
  readonly kind: string;
  readonly text: string;
  readonly html?: string | undefined;
  readonly entities?: readonly Entity[];
  readonly markup?: Markup | undefined;
  readonly content?: Fields;
}

/** Puts a message into a chat. */
export const post = (world: World, chat: Chat, from: 'bot' | 'person', sender: Fields, draft: Draft): Message => {
  const { html, entities = [], content = {}, ...rest } = draft;
  world.nextMessage += 3;
  const message: Message = {
    ...rest,
    ...(html === undefined ? {} : { html }),
    id: world.nextMessage,
    from,
    sender,
    date: world.clock.seconds(),
    entities,
    content,
  };
  chat.messages.set(message.id, message);
  note(chat, world.clock.now(), from, `#${message.id} ${show(message)}`);
  world.changed();
  return message;
};

/** A new message goes to the bot, if it may see it. */
export const report = (world: World, chat: Chat, message: Message, type = 'message'): void =>
  world.updates.add(type, toJson(chat, message));

/** Takes messages out of a chat; those it does not have are passed over. */
export const erase = (world: World, chat: Chat, ids: readonly number[], who: 'bot' | 'person'): void => {
  const gone = ids.filter((id) => chat.messages.delete(id));
  if (gone.length > 0) note(chat, world.clock.now(), who, `deletes ${gone.map((id) => `#${id}`).join(' ')}`);
  world.changed();
};

/** The bot's standing in a chat changed. */
export const reportMember = (world: World, chat: Chat, by: Fields, before: string, after: string): void => {
  const member = (status: string): Fields => ({
    user: world.bot,
    status,
    ...(status === 'kicked' ? { until_date: 0 } : {}),
  });
  note(chat, world.clock.now(), 'telegram', `bot: ${before} -> ${after}`);
  world.updates.add('my_chat_member', {
    chat: chat.fields,
    from: by,
    date: world.clock.seconds(),
    old_chat_member: member(before),
    new_chat_member: member(after),
  });
  world.changed();
};
