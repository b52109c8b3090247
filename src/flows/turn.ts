import type { Locale } from '../locales/locales.ts';
import type { StrippedReport } from '../report/strip.ts';
import type { Masked } from '../report/words.ts';

/** A sentence by its key, and the values that stand in it. Words are chosen only when it is shown. */
export interface Text {
  readonly key: string;
  /** A value may be a sentence itself, or several that are named in a row. */
  readonly values?: Readonly<Record<string, string | number | Text | readonly Text[]>>;
}

/** What can be asked for at every step, by button, by command or by word. */
export const commands = [
  'start',
  'stop',
  'pause',
  'erase',
  '112',
  'help',
  'language',
  'privacy',
  'where',
  'practice',
  'real',
  'reading',
] as const;
export type Command = (typeof commands)[number];

/** What the bot could not take, and why. */
export type Refusal = 'media' | 'voice' | 'contact' | 'location' | 'edited' | 'other';

/** What a reporter did, in the terms of the questionnaire. Time and ids come in with it; `step` makes none. */
export type Event = Occasion & Happening;

export interface Occasion {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Fresh random ids, kept when this turn begins a session: said once, kept once. */
  readonly ids: Ids;
  readonly channel: string;
  readonly house: House;
}

/** What the operator decided that a reporter can see. */
export interface House {
  /** The offered languages. */
  readonly locales: readonly Locale[];
  readonly pilot: boolean;
  /** How long a paused questionnaire is kept at most, in milliseconds. */
  readonly longest: number;
  readonly release: 'direct' | 'mixed';
  /** Channels on which nothing is asked: they say what is to be known and where else to go. */
  readonly informs: readonly string[];
  /** What the bot is called in the app this reporter uses, so that a fake one can be told. */
  readonly bot?: string;
}

/** What a link or a printed code carries: a language, and which meeting or leaflet it is of. Never a person. */
export interface Link {
  readonly locale?: Locale;
  readonly campaign?: string;
}

export interface Ids {
  readonly reportId: string;
  readonly ticket: string;
  /** Names the session in its buttons, so that a button of an earlier session is known to be old. */
  readonly session: string;
}

export type Happening =
  | { readonly kind: 'commanded'; readonly command: Command; readonly link?: Link }
  /** A button of a question: the answer, and the revision it was shown with. */
  | { readonly kind: 'pressed'; readonly revision: string; readonly id: string }
  /** Everything that is ticked at a question, and the way on or the one more that was pressed with it. */
  | {
      readonly kind: 'marked';
      readonly revision: string;
      readonly id: string;
      readonly chosen: readonly string[];
    }
  /** Own words in a message that stays in the chat: they count only once the reporter says so. What they say does not come in. */
  | { readonly kind: 'offered' }
  /** The reporter opened the chat and has not said anything yet. */
  | { readonly kind: 'came' }
  /** The number or the label of an answer, typed. */
  | { readonly kind: 'named'; readonly id: string }
  /** Letters typed where a country is looked for, and the codes found for them. */
  | { readonly kind: 'searched'; readonly codes: readonly string[] }
  /** Own words, where they were asked for: masked before they come in. */
  | {
      readonly kind: 'wrote';
      readonly words: Masked;
      /** A message of somebody else, passed on. */
      readonly forwarded?: true;
    }
  /** Words that must be hidden in the own words; in memory for this turn only. */
  | { readonly kind: 'hid'; readonly text: string }
  /** Own words that cannot be taken, and why: too many, none, or they could not be looked through for names. */
  | { readonly kind: 'miswrote'; readonly why: 'too_long' | 'no_words' | 'not_masked' }
  /** Anything else that was typed; what it said does not come in. */
  | { readonly kind: 'mumbled' }
  | { readonly kind: 'refused'; readonly what: Refusal }
  | { readonly kind: 'left' };

/** What must happen after a turn, as data. Performing it twice does no harm. */
export type Effect =
  /** The screen the session now stands at becomes the one live message. The note says what was not understood. */
  | {
      readonly kind: 'show';
      readonly note?: Text;
      /** What was typed stays in the chat for now, so that it can be shortened instead of written anew. */
      readonly keepTyped?: true;
    }
  /** Seal and store this report; until that succeeded, nothing else of the turn happens. */
  | { readonly kind: 'submit'; readonly ticket: string; readonly report: StrippedReport }
  /** The live message becomes the receipt: the one message that later says what became of the report. */
  | { readonly kind: 'receipt' }
  /** A message of its own, that stays. */
  | { readonly kind: 'tell'; readonly prompt: Prompt }
  /** One more person came by this link: counted, and kept nowhere else. */
  | { readonly kind: 'count'; readonly campaign: string }
  /** Empty the chat and forget where to answer. */
  | { readonly kind: 'erase'; readonly ticket: string };

/** What a message says and offers, in keys and values: five ways to ask and five to tell. */
export type Prompt = Ask | Tell;

interface Base {
  /** It is about safety, or about what may be expected: a language nobody checked shows the source under it. */
  readonly weighty?: true;
  readonly body: readonly Text[];
  /** How many of the first texts are notes, before what is asked or told. */
  readonly notes?: number;
  /** What was just written was not taken: where there is a field for it, it stands there again. */
  readonly again?: true;
  readonly choices: readonly Choice[];
  readonly ways: readonly Way[];
  readonly revision: string;
}

export interface Ask extends Base {
  readonly kind: 'one' | 'many' | 'find' | 'when' | 'text';
  readonly part: { readonly at: number; readonly of: number };
}

export interface Tell extends Base {
  readonly kind: 'notice' | 'review' | 'receipt' | 'links' | 'hide';
}

export interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly chosen?: boolean;
}

/** A way on, back or out. Those of the question carry its revision; commands work from any message, however old. */
export type Way = { readonly id: Move } | { readonly command: Command; readonly label?: Text };

type Move = 'enough' | 'back' | 'skip' | 'done' | 'keep' | 'why' | 'send' | 'return' | 'hide';

/** How far a report has come, as far as the reporter may be told. */
export const outcomes = ['stored', 'held', 'received', 'late', 'refused'] as const;
export type Outcome = (typeof outcomes)[number];
