import { countOf, fits, hide, kept, leaving, longestText, type Masked } from '../report/words.ts';
import { cover, move, show, type Turn, uncover } from './move.ts';
import type { Step } from './path.ts';
import { quoted } from './review.ts';
import type { Session } from './session.ts';
import type { Choice, Text } from './turn.ts';

/** The word the reporter is asked about now: is it a name? One at a time. */
const askIn = ({ asks }: Masked): string | undefined => asks[0];

export const isAsking = ({ words }: Session): boolean => words !== undefined && askIn(words) !== undefined;

/** The two answers to it. */
export const isDecision = (id: string): boolean => id === 'name' || id === 'no_name';

/** What is said before somebody writes. */
const warnings: readonly Text[] = ['story.warning', 'story.lawyer', 'story.names'].map((key) => ({ key }));

/** Own words as they stand, and what is asked or said about them before they may go along. */
function previewLines(words: Masked): readonly Text[] {
  const ask = askIn(words);
  return [
    ask === undefined ? goingAlong(words.text) : soFar(words),
    ...(countOf(words.text).count > 0 ? [{ key: 'note.masked' }] : []),
    ask === undefined ? { key: 'story.names' } : { key: 'story.ask', values: { word: quotedWord(ask) } },
  ];
}

/** What is said beside a question. */
export function asideAt({ question }: Step, { words }: Session): readonly Text[] {
  if (question.kind === 'text') return warnings;
  return question.id === 'story_share' && words !== undefined ? previewLines(words) : [];
}

/** The answers that can be given now: own words go along only when it is clear what of them is a name. */
export const answersAt = ({ question, options }: Step, session: Session): readonly string[] =>
  question.id === 'story_share' && isAsking(session)
    ? ['name', 'no_name', ...options.map(({ id }) => id).filter((id) => id !== 'yes')]
    : options.map(({ id }) => id);

/** Own words as they will go along. */
export const goingAlong = (text: string): Text => ({ key: 'story.yours', values: { text: quoted(text) } });

/** Own words while it is not decided yet what of them goes along. */
export const soFar = ({ text }: Masked): Text => ({ key: 'story.so_far', values: { text: quoted(text) } });

/**
 * What a reporter decides about own words before they may go along: whether a word is a name, and what else must go.
 * Undefined when this is not about that.
 */
export function decide(session: Session, id: string): Turn | undefined {
  const { words } = session;
  if (words === undefined) return undefined;
  const ask = askIn(words);
  if (id === 'hide') return cover(session, 'hide');
  if (ask === undefined) return undefined;
  if (id === 'name') return move(session, { words: hide(words, ask, 'PERSON') ?? kept(words, ask) });
  if (id === 'no_name') return move(session, { words: kept(words, ask) });
  // Nothing goes along before it is clear what of it is a name.
  return id === 'yes' ? show(session, { key: 'note.choose' }) : undefined;
}

/** Hides what was typed or chosen, wherever it stands in the own words. */
export function hideIn(session: Session, phrase: string): Turn {
  if (session.over !== 'hide' || session.words === undefined) return show(session, { key: 'note.choose' });
  const words = hide(session.words, phrase);
  if (words === undefined) return show(session, { key: 'note.not_in_text' });
  if (!fits(leaving(words))) return show(session, { key: 'note.too_long', values: { count: longestText.graphemes } });
  return uncover(session, { words });
}

/** Words that may be hidden by a tap. */
export const nearChoices = (words: Masked | undefined): readonly Choice[] =>
  (words?.near ?? []).map((word, index) => ({ id: `word_${index}`, label: quotedWord(word) }));

/** Hides the word of one of these choices. */
export function hideNear(session: Session, id: string): Turn {
  const word = session.words?.near[Number(/^word_(\d)$/.exec(id)?.[1])];
  return word === undefined ? show(session) : hideIn(session, word);
}

/** A word of somebody's own, set apart from ours. */
const quotedWord = (word: string): Text => ({ key: 'story.quoted', values: { text: word } });
