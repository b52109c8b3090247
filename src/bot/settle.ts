import { promptOf } from '../flows/prompt.ts';
import { receipt } from '../flows/receipt.ts';
import type { House, Prompt, Text } from '../flows/turn.ts';
import type { Locale } from '../locales/locales.ts';
import type { Addresses } from './addresses.ts';
import type { Alone } from './alone.ts';
import type { Address, Channel, MessageId } from './channel.ts';
import { lifeOf, type Memory, type Owed } from './memory.ts';
import type { Screen, ToScreen } from './screen.ts';
import type { Found, Sessions } from './sessions.ts';

/** The chat a conversation is shown in. */
export interface Chat {
  readonly channel: Channel;
  readonly address: Address;
  readonly house: House;
}

/** Pays what a turn still owes its chat. Throws what the channel throws; what is not paid by then stays owed. */
export type Settle = (found: Found, chat: Chat) => Promise<void>;

export interface Means {
  readonly sessions: Sessions;
  readonly addresses: Addresses;
  readonly alone: Alone;
  readonly toScreen: ToScreen;
  readonly now: () => number;
  /** How long an unfinished questionnaire lives without a sign of the reporter, in milliseconds. */
  readonly idle: number;
}

/** The language of a conversation: the chosen one, or before that the first on the list. */
export const localeOf = (memory: Memory | undefined, house: House): Locale =>
  memory?.session.locale ?? house.locales[0] ?? 'nl';

export function settleWith(means: Means): Settle {
  return async (found, chat) => {
    const before = found.memory;
    if (before === undefined) return;
    let memory = before;
    try {
      for (const [index, debt] of before.owed.entries()) {
        memory = { ...(await pay(means, memory, debt, chat)), owed: before.owed.slice(index + 1) };
      }
    } finally {
      // Not being able to write it down is no failure of the turn: it stays owed, and can be paid again without harm.
      if (mustKeep(before, memory)) await keep(means, found, memory).catch(() => undefined);
    }
  };
}

/** Pays one debt; gives the memory with what is now in the chat. */
async function pay(means: Means, memory: Memory, debt: Owed, { channel, address, house }: Chat): Promise<Memory> {
  const put = (prompt: Prompt, edit?: MessageId) =>
    show(channel, address, means.toScreen(prompt, localeOf(memory, house)), edit);
  switch (debt.kind) {
    case 'show': {
      const prompt = promptOf(memory.session, house, debt.note);
      const isTrue = debt.blind === undefined && memory.trail.length === 0;
      const live = await put(isTrue ? prompt : partly(prompt), debt.edit);
      return { ...memory, live, trail: withMessage(memory.trail, live) };
    }
    case 'receipt': {
      const message = await means.alone(memory.session.ids.ticket, () => receive(means, memory, debt.edit, put));
      const { live, ...unlit } = memory;
      const rest = live === debt.edit ? unlit : memory;
      return message === undefined ? rest : { ...rest, trail: withMessage(memory.trail, message) };
    }
    case 'tell':
      return { ...memory, trail: withMessage(memory.trail, await put(debt.prompt)) };
    case 'forget':
      await means.addresses.drop(debt.ticket);
      return memory;
    case 'remove': {
      const stays = debt.messages.length > 0 ? await channel.remove(address, debt.messages) : [];
      return { ...memory, trail: [...memory.trail.filter((message) => !debt.messages.includes(message)), ...stays] };
    }
  }
}

/** An ended chat is not said to be empty while something is, or may be, left in it. */
const partly = (prompt: Prompt): Prompt => ({
  ...prompt,
  body: prompt.body.map((text) => (text.key === 'ended.title' ? { key: 'ended.partly' } : text)),
});

/**
 * Makes the message into the receipt, unless an outcome was told in it already: that this was not written down must not
 * bring "stored" back. A receipt that had to be sent anew is where the outcome then goes.
 */
async function receive(
  { addresses }: Means,
  { session }: Memory,
  edit: MessageId | undefined,
  put: (prompt: Prompt, edit?: MessageId) => Promise<MessageId>,
): Promise<MessageId | undefined> {
  const { ticket } = session.ids;
  const to = await addresses.get(ticket);
  if (to === undefined || to.shown !== undefined) return undefined;
  const message = await put(receipt('stored'), edit);
  if (message !== edit) await addresses.change(ticket, { ...to, message });
  return message;
}

/** Changes the message, or sends a new one where there is none to change any more. */
async function show(
  channel: Channel,
  address: Address,
  screen: Screen,
  edit: MessageId | undefined,
): Promise<MessageId> {
  if (edit !== undefined && (await channel.edit(address, edit, screen)) === 'shown') return edit;
  return channel.send(address, screen);
}

const withMessage = (trail: readonly MessageId[], message: MessageId): MessageId[] => [
  ...trail.filter((one) => one !== message),
  message,
];

/** An edit in place can be repeated, so it needs no third command; whatever else was paid is written down. */
function mustKeep(before: Memory, after: Memory): boolean {
  const paid = before.owed.slice(0, before.owed.length - after.owed.length);
  return before.live !== after.live || paid.some(({ kind }) => kind !== 'show');
}

async function keep(means: Means, found: Found, paid: Memory): Promise<void> {
  const life = (memory: Memory): number => lifeOf(memory.session, means.now(), means.idle);
  if ((await means.sessions.write(found, paid, life(paid))) !== undefined) return;
  // Another process wrote in between: its turn stands, and what this one put into the chat is added to it.
  const newer = await means.sessions.read(found.conversation);
  if (newer.memory === undefined) return;
  const trail = [...new Set([...newer.memory.trail, ...paid.trail])];
  await means.sessions.write(newer, { ...newer.memory, trail }, life(newer.memory));
}

/** What is said when nothing could be remembered: it needs no session. */
export const troubleScreen = (toScreen: ToScreen, locale: Locale, note: Text): Screen =>
  toScreen({ kind: 'notice', body: [note], choices: [], ways: [], revision: '' }, locale);
