import { type Chat, type Message, note, showAll, toGoneJson, toJson } from './chat.ts';
import type { Button } from './markup.ts';
import type { Fields } from './params.ts';
import type { World } from './world.ts';

/** A button by its label, by looking at it, or by data that no button needs to carry. */
export type Which = string | RegExp | ((button: Button) => boolean) | { readonly data: string };

interface Target {
  readonly message: number;
  readonly data: string;
  /** What the transcript calls it. */
  readonly name: string;
}

const matches = (button: Button, which: Which): boolean => {
  if (typeof which === 'function') return which(button);
  if (which instanceof RegExp) return which.test(button.text);
  return typeof which === 'string' && button.text === which;
};

const newestFirst = (chat: Chat): readonly Message[] => [...chat.messages.values()].reverse();

/** The newest message that carries the button, or message `on`. */
const find = (chat: Chat, which: Which, on: number | undefined): Target => {
  for (const message of newestFirst(chat)) {
    if (on !== undefined && message.id !== on) continue;
    const button = message.markup?.rows.flat().find((one) => matches(one, which));
    const data = button?.callback_data;
    if (button && typeof data === 'string') return { message: message.id, data, name: `[${button.text}]` };
  }
  throw new Error(`there is no button ${String(which)} in the chat of ${chat.name}:\n${showAll(chat)}`);
};

/** Data without a button, as from the newest message of the bot or from message `on`, there or not. */
const forge = (chat: Chat, data: string, on: number | undefined): Target => ({
  message: on ?? newestFirst(chat).find((message) => message.from === 'bot')?.id ?? 0,
  data,
  name: data,
});

/** Somebody taps a button. Returns the callback query's id. */
export const press = (world: World, chat: Chat, user: Fields, which: Which, on: number | undefined): string => {
  if (chat.state === 'blocked') throw new Error(`${chat.name} has blocked the bot`);
  const forged = typeof which === 'object' && !(which instanceof RegExp);
  const { message: messageId, data, name } = forged ? forge(chat, which.data, on) : find(chat, which, on);
  const message = chat.messages.get(messageId);
  const id = String(4_000_000_000_000_000_000n + BigInt(world.queries.size));
  world.queries.set(id, { id, chat, at: world.clock.now() });
  note(chat, world.clock.now(), 'person', `taps ${name} on #${messageId}`);
  world.updates.add('callback_query', {
    id,
    from: user,
    message: message ? toJson(chat, message) : toGoneJson(chat, messageId),
    chat_instance: String(-chat.id),
    data,
  });
  world.changed();
  return id;
};
