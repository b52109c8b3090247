import { z } from 'zod';
import { readButton } from '../flows/button.ts';
import { longestLife, type Session, sessionSchema } from '../flows/session.ts';
import type { Effect, Prompt, Text } from '../flows/turn.ts';
import type { Deed, Inbound, MessageId } from './channel.ts';

const message = z.string().max(200);

/** What a turn still owes the chat. Each can be done twice without harm. */
const owed = z.discriminatedUnion('kind', [
  /** The session's screen: in place of `edit`, or below when that is absent or gone. */
  z.strictObject({
    kind: z.literal('show'),
    note: z.custom<Text>().optional(),
    edit: message.optional(),
    /** Nothing is known of what else may be in the chat. */
    blind: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('receipt'), edit: message.optional() }),
  z.strictObject({ kind: z.literal('tell'), prompt: z.custom<Prompt>() }),
  z.strictObject({ kind: z.literal('forget'), ticket: z.string() }),
  z.strictObject({ kind: z.literal('remove'), messages: z.array(message) }),
]);
export type Owed = z.infer<typeof owed>;

/** All that is remembered of a conversation between two turns. */
export const memorySchema = z.strictObject({
  session: sessionSchema,
  /** The happenings that took effect lately: a repeated one performs what is owed and nothing else. */
  seen: z.array(z.string().max(80)),
  owed: z.array(owed),
  /** The one message that carries the present question. */
  live: message.optional(),
  /** Our messages that are in the chat, so that it can be emptied. */
  trail: z.array(message),
  /** Which chat it is, so that it can be emptied without anybody writing in it. */
  chat: z.strictObject({ conversation: z.string(), address: z.record(z.string(), z.string()) }).optional(),
  /** When the unfinished questionnaire ends, in milliseconds since 1970; absent when none is open. */
  deadline: z.int().optional(),
});
export type Memory = z.infer<typeof memorySchema>;

/** How many happenings are remembered; Telegram repeats an update for a day, but not after so many newer ones. */
export const seenLately = 20;
/** How many messages can be taken out of the chat at the end. */
export const longestTrail = 500;

/**
 * What is remembered after a turn: its session, and its effects as what is now owed to the chat, before what earlier
 * turns could not pay yet.
 *
 * @param left what an ended questionnaire left in the chat
 */
export function remember(
  before: Memory | undefined,
  inbound: Inbound,
  session: Session,
  effects: readonly Effect[],
  left: readonly MessageId[] = [],
): Memory {
  const { live, trail = [], seen = [], owed = [] } = before ?? {};
  const said = messagesOf(inbound.deed);
  const erasing = effects.some(({ kind }) => kind === 'erase');
  // A message that is to become the receipt is no question any more. In an emptied chat there is nothing to change and
  // nothing more to take away.
  const isTaken = erasing || owed.some(({ kind }) => kind === 'receipt');
  const deed: Deed = erasing ? { kind: 'left' } : inbound.deed;
  const lit = isTaken ? undefined : live;
  // In reading mode nothing is changed in place, since a screen reader says only what is new.
  const isNew = session.reading === true;
  const all = [...new Set([...trail, ...said])];
  const isBlind = erasing && before === undefined && left.length === 0;
  // What carried the button is ours, also when it is of a time that nothing is remembered of.
  const keeps = effects.some((effect) => effect.kind === 'show' && effect.keepTyped);
  const ours = inbound.deed.kind === 'pressed' || keeps ? all : trail;
  return {
    session,
    seen: [...seen, inbound.id].slice(-seenLately),
    owed: [
      ...(left.length > 0 ? [{ kind: 'remove' as const, messages: [...left] }] : []),
      ...effects
        .flatMap((effect) => owedFor(effect, deed, lit, all, isNew))
        .map((debt) => (isBlind ? blindly(debt) : debt)),
      ...(inbound.deed.kind === 'stray' ? [{ kind: 'remove' as const, messages: said }] : []),
      ...stillOwed(owed, effects, lit),
    ],
    ...(lit === undefined ? {} : { live: lit }),
    chat: { conversation: inbound.conversation, address: { ...inbound.address } },
    trail: ours.slice(-longestTrail),
  };
}

/** What was said in a chat of which nothing is remembered cannot all be known to be gone. */
const blindly = (debt: Owed): Owed => (debt.kind === 'show' ? { ...debt, blind: true } : debt);

function messagesOf(deed: Deed): MessageId[] {
  if (deed.kind === 'stray') return [...deed.messages];
  return 'message' in deed ? [deed.message] : [];
}

/** Of what earlier turns owe, that which nothing of this turn takes the place of. */
function stillOwed(owed: readonly Owed[], effects: readonly Effect[], live: MessageId | undefined): readonly Owed[] {
  const does = (kind: Effect['kind']): boolean => effects.some((effect) => effect.kind === kind);
  const isOver = ({ kind }: Owed): boolean =>
    kind === 'show' ? effects.length > 0 : (kind === 'receipt' || kind === 'tell') && does('erase');
  // What was to be taken away as the old question may be the present one again.
  const less = (debt: Owed): Owed =>
    debt.kind === 'remove' && does('show')
      ? { ...debt, messages: debt.messages.filter((message) => message !== live) }
      : debt;
  return owed.filter((debt) => !isOver(debt)).map(less);
}

/**
 * A tap changes the message it was on; whatever was typed is taken out of the chat together with the old question, and
 * the next one is sent below. So there is one live question, and no trail of what was said.
 */
function owedFor(
  effect: Effect,
  deed: Deed,
  live: MessageId | undefined,
  all: readonly MessageId[],
  isNew: boolean,
): readonly Owed[] {
  const said = 'message' in deed ? deed.message : undefined;
  const typed = deed.kind === 'pressed' || said === undefined ? [] : [said];
  const inPlace = deed.kind === 'pressed' && said === live && !isNew;
  switch (effect.kind) {
    case 'submit':
    case 'count':
      return [];
    case 'erase':
      return [
        { kind: 'forget', ticket: effect.ticket },
        { kind: 'remove', messages: [...all] },
      ];
    case 'tell':
      return [{ kind: 'tell', prompt: effect.prompt }];
    case 'receipt':
      return isNew
        ? [{ kind: 'receipt' }, { kind: 'remove', messages: [...typed, ...(live === undefined ? [] : [live])] }]
        : [
            { kind: 'receipt', ...edit(live) },
            { kind: 'remove', messages: typed },
          ];
    case 'show': {
      const note = effect.note === undefined ? {} : { note: effect.note };
      if (effect.keepTyped)
        return [
          { kind: 'show', ...note },
          { kind: 'remove', messages: live === undefined ? [] : [live] },
        ];
      if (inPlace) return [{ kind: 'show', ...note, ...edit(live) }];
      const old = [staysUnder(deed) ? undefined : said, live].filter((message) => message !== undefined);
      return [
        { kind: 'show', ...note },
        { kind: 'remove', messages: old },
      ];
    }
  }
}

/** A command can be pressed under what stays in the chat: receipt and advice. What has answers is an old question. */
function staysUnder(deed: Deed): boolean {
  const button = deed.kind === 'pressed' ? readButton(deed.button) : undefined;
  return button !== undefined && 'command' in button;
}

const edit = (live: MessageId | undefined): { edit?: MessageId } => (live === undefined ? {} : { edit: live });

/** Whether the questionnaire that was open has ended in the meantime. */
export const isPast = (memory: Memory | undefined, now: number): boolean =>
  memory?.deadline !== undefined && memory.deadline <= now;

const hour = 3_600_000;

/** How long a session lives from now, in milliseconds. What is over is kept only so that repeats are known. */
export function lifeOf(session: Session, now: number, idle: number): number {
  if (session.at === 'ended' || session.at === 'too_young') return hour;
  // Nothing that was answered is in it any more, but what is in the chat, so that it can be emptied.
  if (session.at === 'sent') return Math.max(session.started + longestLife - now, hour);
  if (session.over === 'paused' && session.until !== undefined) return Math.max(session.until - now, 1);
  return Math.max(Math.min(idle, session.started + longestLife - now), 1);
}
