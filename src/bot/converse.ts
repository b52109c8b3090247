import { isOver, show, type Turn } from '../flows/move.ts';
import { promptOf } from '../flows/prompt.ts';
import type { Session } from '../flows/session.ts';
import { step } from '../flows/step.ts';
import type { Effect, House, Ids, Text } from '../flows/turn.ts';
import { nearest } from '../locales/locales.ts';
import type { Mask, Masked } from '../report/words.ts';
import { CodeError, codeOf } from '../runtime/code.ts';
import type { Log } from '../runtime/log.ts';
import type { Channel, ChannelName, Inbound, Receive } from './channel.ts';
import type { Fairness } from './fairness.ts';
import { interpret } from './interpret.ts';
import { isPast, lifeOf, type Memory, remember } from './memory.ts';
import type { ToScreen } from './screen.ts';
import type { Sessions } from './sessions.ts';
import { type Chat, localeOf, type Settle, troubleScreen } from './settle.ts';
import type { Submit } from './submit.ts';
import type { InTurn } from './turns.ts';

/** What a conversation needs of the world. */
export interface World {
  readonly sessions: Sessions;
  readonly submit: Submit;
  readonly settle: Settle;
  readonly toScreen: ToScreen;
  readonly inTurn: InTurn;
  readonly mask: Mask;
  readonly house: House;
  readonly fairness: Fairness;
  /** Counts one more person who came by a link of a campaign. */
  readonly count: (campaign: string) => Promise<void>;
  /** What the bot is called in each app, as far as it is known by now. */
  readonly called: Map<ChannelName, string>;
  readonly mint: () => Ids;
  readonly now: () => number;
  readonly idle: number;
  readonly log: Log;
}

/** How often a turn is decided anew because another process wrote in between. */
const tries = 5;

/**
 * One turn in the world: read, step, submit, write if nobody else wrote, show. The turns of a conversation wait for
 * each other inside this process; between processes the one that writes first counts and the other looks again. A
 * happening that took effect before only pays what is still owed.
 */
export function converse(world: World, channel: Channel): Receive {
  return (inbound) =>
    world.inTurn(conversationName(channel.name, inbound.conversation), async () => {
      const chat: Chat = { channel, address: inbound.address, house: houseFor(world, channel, inbound.locale) };
      try {
        await turn(world, chat, inbound);
      } catch (error) {
        await sayTrouble(world, chat, inbound, codeOf(error));
      }
    });
}

/** The name under which a conversation is remembered; it leaves memory only as a keyed hash. */
export const conversationName = (channel: string, conversation: string): string => `${channel}:${conversation}`;

async function turn(world: World, chat: Chat, inbound: Inbound): Promise<void> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const found = await world.sessions.read(conversationName(chat.channel.name, inbound.conversation));
    if (found.memory?.seen.includes(inbound.id)) return world.settle(found, chat);
    // Whoever comes back after the end begins anew, in an emptied chat.
    const ended = isPast(found.memory, world.now());
    const before = ended ? undefined : found.memory;
    if (inbound.deed.kind === 'stray' && before === undefined) {
      await chat.channel.remove(chat.address, inbound.deed.messages);
      return;
    }
    const [session, effects] = fairly(world, found.conversation, before, decide(world, chat, inbound, before));
    const memory = remember(before, inbound, session, effects, ended ? found.memory?.trail : []);
    for (const effect of effects) if (effect.kind === 'submit') await submit(world, chat, inbound, before, effect);
    const life = lifeOf(session, world.now(), world.idle);
    const written = await world.sessions.write(found, memory, life);
    if (written === undefined) continue;
    account(world, found.conversation, session, effects, life);
    if (before === undefined) world.log('debug', 'session.begun');
    if (effects.some(({ kind }) => kind === 'erase')) world.log('debug', 'session.erased');
    return world.settle(written, chat);
  }
  throw new CodeError('CONTENDED');
}

/** Lets a turn be, unless it sends more than one conversation may a day. Throws `CROWDED` when too many are open. */
function fairly({ fairness }: World, conversation: string, before: Memory | undefined, decided: Turn): Turn {
  const [session, effects] = decided;
  const begins = !isOver(session) && (before === undefined || isOver(before.session));
  if (begins && !fairness.mayBegin(conversation)) throw new CodeError('CROWDED');
  const sends = effects.some(({ kind }) => kind === 'submit');
  if (!sends || before === undefined || fairness.maySend(conversation)) return decided;
  return show(before.session, { key: 'note.enough_today' });
}

/** Counts what was written down: once, since a turn that comes again is known by then. */
function account(
  { fairness, count, log }: World,
  conversation: string,
  session: Session,
  effects: readonly Effect[],
  life: number,
): void {
  if (isOver(session)) fairness.ended(conversation);
  else fairness.opened(conversation, life);
  for (const effect of effects) {
    if (effect.kind === 'submit') fairness.sent(conversation);
    if (effect.kind === 'count') count(effect.campaign).catch(() => log('warn', 'redis.trouble'));
  }
}

/** What the reporter did, read against the screen they stood at, and what follows from it. */
function decide(world: World, { channel, house }: Chat, { deed, names }: Inbound, before: Memory | undefined): Turn {
  const occasion = { now: world.now(), ids: world.mint(), channel: channel.name, house };
  // Before the first turn there is no screen that a number could belong to.
  const asked = before?.session ?? step(undefined, { ...occasion, kind: 'mumbled' })[0];
  if (deed.kind === 'stray') return [asked, []];
  const language = localeOf(before, house);
  const mask = (text: string): Masked => world.mask(text, { language, ...(names && { known: names }) });
  const happening = interpret(deed, promptOf(asked, house), language, mask);
  return step(before?.session, { ...occasion, ...happening });
}

/** The message that asked to confirm is the one that later says what became of the report. */
function submit(
  world: World,
  { channel, address, house }: Chat,
  { conversation }: Inbound,
  before: Memory | undefined,
  effect: Effect & { readonly kind: 'submit' },
): Promise<void> {
  const message = before?.live ?? '';
  return world.submit(effect, {
    channel: channel.name,
    conversation,
    address,
    message,
    locale: localeOf(before, house),
  });
}

/** The house as this reporter sees it: what the bot is called in their app, and the languages with theirs first. */
function houseFor({ house, called }: World, { name }: Channel, tag: string | undefined): House {
  const bot = called.get(name);
  return hinted(bot === undefined ? house : { ...house, bot }, tag);
}

/** The language of the app moves to the top of the list; nothing else follows from it. */
function hinted(house: House, tag: string | undefined): House {
  const hint = nearest(tag, house.locales);
  return hint === undefined
    ? house
    : { ...house, locales: [hint, ...house.locales.filter((locale) => locale !== hint)] };
}

/** What is said when a report was not stored: whether it is certain that it was not, and why. */
const notes: Readonly<Record<string, string>> = {
  NOT_STORED: 'note.not_stored',
  NOT_TAKEN: 'note.not_taken',
  CROWDED: 'note.crowded',
};

/**
 * Says that something went wrong, so that nobody waits. What the channel itself could not do is thrown on: it will be
 * repeated, and is then paid.
 */
async function sayTrouble(world: World, chat: Chat, inbound: Inbound, code: string): Promise<void> {
  world.log('warn', code in notes ? 'report.not_stored' : 'turn.failed', { code });
  if (code.startsWith('CHANNEL_')) throw new CodeError(code);
  if (inbound.deed.kind === 'left' || inbound.deed.kind === 'stray') return;
  const note: Text = { key: notes[code] ?? 'note.trouble' };
  const found = await world.sessions
    .read(conversationName(chat.channel.name, inbound.conversation))
    .catch(() => undefined);
  const memory = found?.memory;
  const message = await chat.channel.send(
    chat.address,
    troubleScreen(world.toScreen, localeOf(memory, chat.house), note),
  );
  if (found === undefined || memory === undefined) return;
  // So that it is taken away with the rest when the chat is emptied.
  const said = inbound.deed.kind === 'pressed' || inbound.deed.kind === 'came' ? [] : [inbound.deed.message];
  const noted = { ...memory, trail: [...memory.trail, ...said, message] };
  await world.sessions.write(found, noted, lifeOf(memory.session, world.now(), world.idle)).catch(() => undefined);
}
