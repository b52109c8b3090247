import type { Refusal } from '../flows/turn.ts';
import type { Screen } from './screen.ts';

/** The messaging apps a reporter can come from. `try` is the page of `npm start`. */
export type ChannelName = 'telegram' | 'teams' | 'try';

/** A message's id as its channel names it; nothing may be computed with it. */
export type MessageId = string;

/** Where to answer. Only the channel that made it reads what stands in it. */
export type Address = Readonly<Record<string, string>>;

/** What a reporter did, before anybody looked at where they are. */
export type Deed =
  | {
      readonly kind: 'pressed';
      readonly button: string;
      readonly message: MessageId;
      /** The answers that were ticked on the message, by their ids. */
      readonly chosen?: readonly string[];
      /** What was written in the message's own field. */
      readonly text?: string;
    }
  | {
      readonly kind: 'typed';
      readonly text: string;
      readonly message: MessageId;
      /** Not plainly typed: a message that was changed afterwards, or one of somebody else passed on. */
      readonly how?: 'edited' | 'forwarded';
      /** No bot can take the message away, so nothing of it counts as own words yet. */
      readonly stays?: true;
    }
  /** The reporter opened the chat, and said nothing yet. */
  | { readonly kind: 'came' }
  /** Anything but text and our own buttons; `what` picks the sentence that explains why. */
  | { readonly kind: 'refused'; readonly what: Refusal; readonly message: MessageId }
  /** Messages that only have to leave the chat: nothing is said about them. */
  | { readonly kind: 'stray'; readonly messages: readonly MessageId[] }
  /** The reporter blocked the bot or removed the app. */
  | { readonly kind: 'left' };

/** One thing that happened in one conversation. The same happening always carries the same `id`. */
export interface Inbound {
  readonly id: string;
  /** The stable key of the chat within its channel. */
  readonly conversation: string;
  readonly address: Address;
  /** What the channel calls the reporter: masked in their own words during this turn, never kept. */
  readonly names?: readonly string[];
  /** The app's language, a hint for the first screen only. */
  readonly locale?: string;
  readonly deed: Deed;
}

/** Resolves once the happening has taken its whole effect; only then may the channel acknowledge it. */
export type Receive = (inbound: Inbound) => Promise<void>;

/**
 * A messaging app. What it throws is a `CodeError` whose code begins with `CHANNEL_`: `CHANNEL_LEFT` when the reporter
 * cannot be reached any more, any other when trying again may help.
 */
export interface Channel {
  readonly name: ChannelName;
  /**
   * Starts to hand over what happens: in order within a conversation, conversations apart. Says with a code why it is
   * not usable at the moment, and with none that it is. Returns what stops it.
   */
  listen(receive: Receive, state: (trouble?: string) => void): Promise<() => Promise<void>>;
  send(address: Address, screen: Screen): Promise<MessageId>;
  /** Makes a sent message into this screen. Repeating it changes nothing. `gone`: there is no such message any more. */
  edit(address: Address, message: MessageId, screen: Screen): Promise<'shown' | 'gone'>;
  /** Takes messages out of the chat, theirs as well as ours. Returns those that the app does not let go any more. */
  remove(address: Address, messages: readonly MessageId[]): Promise<readonly MessageId[]>;
}
