import type { Overlay, Session } from './session.ts';
import type { Effect, Text } from './turn.ts';

export type Turn = readonly [Session, readonly Effect[]];

/** Shows the session as it is. A note says why nothing changed. */
export const show = (session: Session, note?: Text): Turn => [
  session,
  [note === undefined ? { kind: 'show' } : { kind: 'show', note }],
];

/** Shows a changed session: its buttons get a new revision, so those of the screen before are old from now on. */
export const move = (session: Session, change: Partial<Session>, note?: Text): Turn =>
  show({ ...session, ...change, turn: session.turn + 1 }, note);

/** Lays a screen over the present one. */
export const cover = (session: Session, over: Overlay): Turn => move(session, { over });

/** Goes back to what lies under an overlay. */
export const uncover = (session: Session, change: Partial<Session> = {}): Turn => move(bare(session), change);

/** The session without its overlay, and no longer paused. */
export function bare({ over: _, until: __, ...session }: Session): Session {
  return session;
}

/** What remains once everything is sent or erased: nothing that was answered, only that buttons of it are old. */
export const end = (session: Session, at: 'sent' | 'ended' | 'too_young'): Session => ({
  ...empty(bare(session)),
  turn: session.turn + 1,
  at,
});

/** The session without anything that was answered. */
export function empty({ words: _, practice: __, campaign: ___, ...session }: Session): Session {
  return { ...session, answers: {}, hits: [], changing: false };
}

/** Nothing of this session is open any more. */
export const isOver = (session: Session): boolean => ['sent', 'ended', 'too_young'].includes(session.at);

/** Empties the chat and leaves one neutral line. */
export const erase = (session: Session, at: 'ended' | 'too_young' = 'ended'): Turn => [
  end(session, at),
  [{ kind: 'erase', ticket: session.ids.ticket }, { kind: 'show' }],
];
