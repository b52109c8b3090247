import type { Entity } from './html.ts';
import type { Markup } from './markup.ts';
import type { Fields } from './params.ts';

export type Side = 'bot' | 'person';

/** A message in a chat, with everything both sides know of it. */
export interface Message {
  readonly id: number;
  readonly from: Side;
  readonly sender: Fields;
  /** Whole seconds. */
  readonly date: number;
  readonly kind: string;
  /** What the chat shows. */
  readonly text: string;
  readonly html?: string;
  readonly entities: readonly Entity[];
  readonly markup?: Markup | undefined;
  readonly edited?: number;
  /** Further fields of the message as the bot gets it. */
  readonly content: Fields;
}

/** `strange`: the bot may not write yet, as far as Telegram says there is no such chat. */
type ChatState = 'strange' | 'open' | 'blocked' | 'deactivated' | 'left';

/** One thing that happened in a chat, for looking at. */
interface Happening {
  readonly at: number;
  readonly who: string;
  readonly did: string;
}

export interface Chat {
  readonly id: number;
  readonly type: string;
  /** The chat as it stands in a message. */
  readonly fields: Fields;
  readonly messages: Map<number, Message>;
  readonly journal: Happening[];
  /** Whom the transcript calls the person. */
  readonly name: string;
  state: ChatState;
}

/** A message as a person sees it. */
export interface Seen {
  readonly id: number;
  readonly from: Side;
  readonly kind: string;
  readonly text: string;
  readonly html?: string;
  readonly buttons: readonly (readonly string[])[];
  readonly edited: boolean;
}

export const openChat = (fields: Fields & { readonly id: number; readonly type: string }, name: string): Chat => ({
  id: fields.id,
  type: fields.type,
  fields,
  messages: new Map(),
  journal: [],
  name,
  state: 'strange',
});

/** A message as it stands in an update or an answer. */
export const toJson = (chat: Chat, message: Message): Fields => ({
  message_id: message.id,
  from: message.sender,
  chat: chat.fields,
  date: message.date,
  ...(message.edited === undefined ? {} : { edit_date: message.edited }),
  ...(message.kind === 'text' ? { text: message.text } : {}),
  ...(message.entities.length > 0 ? { entities: message.entities } : {}),
  ...(message.markup?.inline ? { reply_markup: message.markup.json } : {}),
  ...message.content,
});

/** What a callback query says of a message that is there no more. */
export const toGoneJson = (chat: Chat, id: number): Fields => ({ message_id: id, chat: chat.fields, date: 0 });

const labels = (message: Message): readonly (readonly string[])[] =>
  message.markup?.rows.map((row) => row.map((button) => button.text)) ?? [];

export const toSeen = (message: Message): Seen => ({
  id: message.id,
  from: message.from,
  kind: message.kind,
  text: message.text,
  ...(message.html === undefined ? {} : { html: message.html }),
  buttons: labels(message),
  edited: message.edited !== undefined,
});

/** Text and buttons of one message, as lines. */
export const show = (message: Message): string =>
  [
    message.kind === 'text' ? message.text : `(${message.kind}) ${message.text}`.trim(),
    ...labels(message).map((row) => row.map((label) => `[${label}]`).join(' ')),
  ].join('\n');

/** All that can be read in a chat. */
export const showAll = (chat: Chat): string => [...chat.messages.values()].map(show).join('\n\n');

/** Notes in the transcript what somebody did. */
export const note = (chat: Chat, at: number, who: Side | 'telegram', did: string): void => {
  chat.journal.push({ at, who: who === 'person' ? chat.name : who, did });
};

export const transcript = (chat: Chat): string =>
  chat.journal
    .map(({ at, who, did }) => {
      const time = new Date(at).toISOString().slice(11, 23);
      return `${time}  ${who.padEnd(8)} ${did.replaceAll('\n', `\n${' '.repeat(23)}`)}`;
    })
    .join('\n');

/** The caption of media, if there is one: what of it can be read in the chat. */
export const captionOf = (content: Fields): string => {
  const { caption } = content;
  return typeof caption === 'string' ? caption : '';
};
