import {
  type Chat,
  captionOf,
  type Message,
  note,
  openChat,
  type Seen,
  show,
  showAll,
  toSeen,
  transcript,
} from './chat.ts';
import { addBotToGroup, type Group, type GroupType } from './groups.ts';
import type { Entity } from './html.ts';
import { contents, type Kind } from './kinds.ts';
import type { Fields } from './params.ts';
import { menuOf } from './settings.ts';
import { press, type Which } from './taps.ts';
import { clean } from './text.ts';
import { erase, post, report, reportMember, type World } from './world.ts';

export interface Profile {
  readonly id?: number;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
}

/** Somebody with Telegram on their phone, and their private chat with the bot. */
export interface Person {
  readonly id: number;
  readonly user: Fields;
  /** Opens the bot, perhaps by a link with a payload. The chat shows only "/start". Returns the message's id. */
  start(payload?: string): number;
  /** Sends a text. `extra` are further fields of the message: entities, reply_to_message, date ... */
  type(words: string, extra?: Fields): number;
  /**
   * Taps a button, of the newest message that carries it or of message `on`. Data as `{ data }` is sent as it is, also
   * for a message that has no such button or is gone. Returns the callback query's id.
   */
  press(which: Which, on?: number): string;
  /** Changes a text sent before. */
  edit(id: number, words: string): void;
  /** Sends something else than text; `extra` adds to the message or overrides it. Returns the (first) message's id. */
  send(kind: Kind, extra?: Fields): number;
  /** Sends several photos or the like as one album: as many messages, held together by an id. */
  album(count?: number, kind?: Exclude<Kind, 'album'>): readonly number[];
  /** Deletes messages on both sides; the bot is not told. */
  remove(...ids: readonly number[]): void;
  /** Deletes the whole chat on both sides. */
  clear(): void;
  block(): void;
  unblock(): void;
  /** Deletes the account. */
  deactivate(): void;
  addBotToGroup(type: GroupType): Group;
  /** The messages in the chat, oldest first. */
  chat(): readonly Seen[];
  /** All that can be read in the chat, buttons as `[label]`. */
  visible(): string;
  /** Resolves as soon as this can be read in the chat. */
  sees(what: string | RegExp, ms?: number): Promise<void>;
  /** The short notices and alerts shown after taps. */
  toasts(): readonly string[];
  /** The command menu as this person's app shows it. */
  menu(): unknown;
  /** The whole course of the chat, for reading. */
  transcript(): string;
}

export type Until = (predicate: () => boolean, ms?: number, name?: string) => Promise<void>;

const longestText = 4096;
const payloadForm = /^[A-Za-z0-9_-]{1,64}$/;

const findCommands = (words: string): readonly Entity[] =>
  [...words.matchAll(/(?<![\w/<>])\/\w{1,64}(?:@\w{3,32})?(?![\w/<>])/g)].map((match) => ({
    type: 'bot_command',
    offset: match.index,
    length: match[0].length,
  }));

/** Brings a person into the world. */
export const meet = (world: World, profile: Profile & { readonly id: number }, until: Until): Person => {
  const { id, language_code: language, ...names } = profile;
  const user: Fields = { id, is_bot: false, ...names, ...(language === undefined ? {} : { language_code: language }) };
  const chat: Chat = openChat({ id, type: 'private', ...names }, profile.first_name);
  world.chats.set(id, chat);

  const speak = (kind: string, shown: string, content: Fields): number => {
    if (chat.state === 'blocked')
      throw new Error(`${profile.first_name} has blocked the bot: first unblock() or start()`);
    if (chat.state === 'strange') chat.state = 'open';
    const message = post(world, chat, 'person', user, { kind, text: shown, content });
    report(world, chat, message);
    return message.id;
  };
  const tidy = (words: string): string => {
    const kept = clean(words).replace(/^[ \n]+|[ \n]+$/g, '');
    if (kept === '') throw new Error('no app sends an empty text');
    if ([...kept].length > longestText)
      throw new Error('an app cuts a text above 4096 characters into several messages');
    return kept;
  };
  const textual = (words: string): Fields => {
    const entities = findCommands(words);
    return entities.length === 0 ? {} : { entities };
  };
  const visible = (): string => showAll(chat);

  const album = (count = 3, kind: Exclude<Kind, 'album'> = 'photo'): readonly number[] => {
    const group = { media_group_id: String(13_000_000_000_000_000n + BigInt(world.nextMessage)) };
    return Array.from({ length: count }, () => send(kind, group));
  };
  const send = (kind: Kind, extra: Fields = {}): number => {
    if (kind === 'album') return album(3)[0] ?? 0;
    if (kind === 'forward') {
      const sender = { id: 8_000_000_009, is_bot: false, first_name: 'Somebody', last_name: 'Else' };
      const origin = { type: 'user', date: world.clock.seconds() - 3600, sender_user: sender };
      const words = typeof extra.text === 'string' ? extra.text : 'What somebody else wrote';
      return speak('text', words, { forward_origin: origin, ...extra });
    }
    const content: Fields = kind === 'future' ? { hologram: { file_id: 'file-1', depth: 3 } } : contents[kind];
    const whole = { ...content, ...extra };
    return speak(kind, captionOf(whole), whole);
  };

  return {
    id,
    user,
    start: (payload) => {
      if (payload !== undefined && !payloadForm.test(payload)) throw new Error('no app sends such a start payload');
      if (chat.state === 'blocked') unblock();
      const words = payload === undefined ? '/start' : `/start ${payload}`;
      return speak('text', '/start', { text: words, entities: [{ type: 'bot_command', offset: 0, length: 6 }] });
    },
    type: (words, extra = {}) => {
      const kept = tidy(words);
      return speak('text', kept, { ...textual(kept), ...extra });
    },
    press: (which, on) => press(world, chat, user, which, on),
    edit: (messageId, words) => {
      const before = chat.messages.get(messageId);
      if (before?.from !== 'person' || before.kind !== 'text') throw new Error(`there is no own text #${messageId}`);
      const kept = tidy(words);
      const message: Message = { ...before, text: kept, edited: world.clock.seconds(), content: textual(kept) };
      chat.messages.set(messageId, message);
      note(chat, world.clock.now(), 'person', `edits #${messageId} ${show(message)}`);
      report(world, chat, message, 'edited_message');
      world.changed();
    },
    send,
    album,
    remove: (...ids) => erase(world, chat, ids, 'person'),
    clear: () => erase(world, chat, [...chat.messages.keys()], 'person'),
    block: () => {
      if (chat.state === 'strange') throw new Error('there is no chat to block yet');
      chat.state = 'blocked';
      reportMember(world, chat, user, 'member', 'kicked');
    },
    unblock: () => unblock(),
    deactivate: () => {
      chat.state = 'deactivated';
      note(chat, world.clock.now(), 'person', 'deletes the account');
    },
    addBotToGroup: (type) => addBotToGroup(world, user, type),
    chat: () => [...chat.messages.values()].map(toSeen),
    visible,
    sees: (what, ms) =>
      until(
        () => (typeof what === 'string' ? visible().includes(what) : what.test(visible())),
        ms,
        `${profile.first_name} sees ${String(what)}`,
      ),
    toasts: () =>
      [...world.queries.values()].flatMap((query) =>
        query.chat === chat && query.answer && query.answer.text !== '' ? [query.answer.text] : [],
      ),
    menu: () => menuOf(world, id, language ?? ''),
    transcript: () => transcript(chat),
  };

  function unblock(): void {
    if (chat.state !== 'blocked') return;
    chat.state = 'open';
    reportMember(world, chat, user, 'kicked', 'member');
  }
};
