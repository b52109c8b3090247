import { z } from 'zod';
import type { Locale } from '../locales/locales.ts';
import type { Masked } from '../report/words.ts';

/** Screens before and after the questions. */
const places = ['lang', 'danger', 'notice', 'consent', 'review', 'confirm', 'sent', 'ended', 'too_young'] as const;

export const isPlace = (at: string): boolean => places.some((place) => place === at);

/** What lies over the present screen until the reporter goes back to it. */
const overlays = [
  'stop',
  'paused',
  'resume',
  'numbers',
  'help',
  'privacy',
  'where',
  'language',
  'more',
  'why',
  'hide',
  'not_obi',
  'real',
] as const;
export type Overlay = (typeof overlays)[number];

const codes = z.array(z.string().max(24)).max(40);

/** Read back as they were masked. Those of a session that was begun before the reporter was asked anything have no asks. */
const ownWords = z
  .object({
    text: z.string(),
    asks: z.array(z.string()).default([]),
    near: z.array(z.string()).default([]),
  })
  .transform((words) => words as unknown as Masked);

/**
 * Where a reporter is and what they answered: codes only, never words, names or addresses. The schema is how a stored
 * session is read back; what does not fit it any more is not a session.
 */
export const sessionSchema = z.strictObject({
  /** The version of the questionnaire it was started with. */
  version: z.string(),
  channel: z.string(),
  /** Absent until it is chosen. */
  locale: z.custom<Locale>((tag) => typeof tag === 'string').optional(),
  /** Minted with the first turn: every retry of every step carries the same ids. */
  ids: z.strictObject({ reportId: z.string(), ticket: z.string(), session: z.string() }),
  /** Milliseconds since 1970 of the first turn. */
  started: z.int(),
  /** Counts what changed the screen; together with the session's id the revision of its buttons. */
  turn: z.int(),
  /** A place, or the step of a question. */
  at: z.string(),
  over: z.enum(overlays).optional(),
  /** By step. A step that was passed over has an empty list. */
  answers: z.record(z.string(), codes),
  /** Own words, masked; from when they were written until they are sent or left out. */
  words: ownWords.optional(),
  /** A practice run: nothing of it can become a report. */
  practice: z.literal(true).optional(),
  /** Each screen as a new message, so that a screen reader says it. */
  reading: z.literal(true).optional(),
  /** The link somebody came by, until they agreed to go on: then it is counted and forgotten. */
  campaign: z.string().max(24).optional(),
  /** Until when it is kept if it is paused; milliseconds since 1970. */
  until: z.int().optional(),
  /** What was found for the letters typed last. */
  hits: codes,
  /** Came from the review, and goes back there once nothing is open. */
  changing: z.boolean(),
});

export type Session = z.infer<typeof sessionSchema>;

/** Telegram lets a bot delete only what is younger than 48 hours; a questionnaire ends well before. In milliseconds. */
export const longestLife = 44 * 3_600_000;

/** A session that may become a report. */
export type Earnest = Omit<Session, 'practice'> & { readonly practice?: undefined };
export const isEarnest = (session: Session): session is Earnest => session.practice === undefined;

/** Which showing of the screen a button belongs to. */
export const revisionOf = (session: Session): string => `${session.ids.session}-${session.turn.toString(36)}`;
