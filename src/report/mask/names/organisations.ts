import type { Kind } from '../kinds.ts';
import type { Topic } from '../phrases.ts';
import { type Gloss, isAmbiguous, isKnownName, isName, isPlace, isVillage, isWithin, type Word } from './gloss.ts';

/** A range of tokens that distinguishes a small organisation or a village. */
export interface Distinctive {
  readonly kind: Kind;
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
}

const quotes = new Map([
  ['"', '"'],
  ["'", "'"],
  ['«', '»'],
  ['“', '”'],
  ['„', '”'],
  ['《', '》'],
  ['「', '」'],
]);

/** How many words distinguish an organisation or a village at most. */
const longest = 4;

/**
 * What distinguishes a small organisation ("moskee ..."), and villages: those that a word announces, and residences in
 * the Netherlands that are no municipality. The generic word stays, what distinguishes goes.
 */
export function distinctiveIn({ words }: Gloss, taken: (index: number) => boolean): readonly Distinctive[] {
  const found: Distinctive[] = [];
  const add = (kind: Kind, [from, to]: readonly [number, number]): void => {
    if (to > from) found.push({ kind, from, to });
  };
  for (const [index, word] of words.entries()) {
    if (isResidence(words, index) && !taken(index)) add('PLACE', [index, index + 1]);
    for (const { topic, length } of word.matches) {
      const kind = topic === 'organisations' ? 'ORG_SMALL' : topic === 'villages' ? 'PLACE' : undefined;
      if (kind === undefined) continue;
      if (word.matches.some((other) => other.topic === 'institutions' && other.length >= length)) continue;
      const after = rangeAfter(words, index + length, taken);
      add(kind, after);
      if (after[0] === after[1]) add(kind, rangeBefore(words, index, taken));
    }
  }
  return found;
}

/** What follows the generic word: between quotes, or as long as words are written like a name. */
function rangeAfter(
  words: readonly Word[],
  from: number,
  taken: (index: number) => boolean,
): readonly [number, number] {
  const open = words[from]?.token.low === ':' ? from + 1 : from;
  const closing = quotes.get(words[open]?.token.low ?? '');
  if (closing !== undefined) {
    for (let at = open + 1; at < words.length && at <= open + 2 * longest; at += 1) {
      if (words[at]?.token.low === closing) return [open + 1, at];
    }
  }
  let to = from;
  for (let at = from, count = 0; at < words.length && count < longest; at += 1) {
    const word = words[at] as Word;
    if (taken(at)) break;
    if (word.token.low === '-' && word.token.joined && at > from) continue;
    if (!isDistinctive(word) && words[at - 1]?.token.low !== '-') {
      // A small word between two with capitals: "Licht van Hoop".
      const isGlue = at > from && word.shape === 'lower' && word.matches.some(({ topic }) => topic === 'functions');
      const next = words[at + 1];
      if (isGlue && !isWithin(words, at + 1) && next?.shape === 'capital' && isDistinctive(next)) continue;
      break;
    }
    to = at + 1;
    count += 1;
    if (word.shape === 'lower' || (word.shape === 'plain' && count > 1)) break;
  }
  return [from, to];
}

/** What stands before the generic word, where a language puts it there. */
function rangeBefore(
  words: readonly Word[],
  generic: number,
  taken: (index: number) => boolean,
): readonly [number, number] {
  let end = generic;
  let from = end;
  const closing = words[end - 1]?.token.low ?? '';
  if (/^["'”»》」]$/.test(closing)) {
    for (let at = end - 2; at >= 0 && at >= end - 2 * longest; at -= 1) {
      if (quotes.get(words[at]?.token.low ?? '') === closing) return [at + 1, end - 1];
    }
  }
  // An adjective may stand between: "... cultural association".
  if (words[end - 1]?.shape === 'lower' && words[end - 2]?.shape === 'capital' && !isWithin(words, end)) {
    end -= 1;
    from = end;
  }
  for (let at = end - 1; at >= 0 && end - at <= longest; at -= 1) {
    const word = words[at] as Word;
    if (taken(at) || !isDistinctive(word) || (word.first && word.ordinary)) break;
    from = at;
    if (word.shape === 'plain' || word.shape === 'lower') break;
  }
  return [from, end];
}

/** Topics of words that may well stand in a name: with a capital, and without. */
const weak: ReadonlySet<Topic> = new Set<Topic>([
  ...(['perhaps', 'streets', 'functions', 'units', 'people', 'children', 'addresses', 'villages', 'plates'] as const),
]);
const weaker: ReadonlySet<Topic> = new Set<Topic>(['perhaps', 'streets']);

function isDistinctive({ token, shape, flags, ordinary, matches }: Word): boolean {
  if (token.kind !== 'word' || token.script === 'han' || token.end - token.start < 2) return false;
  const written = shape === 'capital' || shape === 'mixed' || shape === 'upper';
  const isListed = isKnownName(flags);
  if (matches.some(({ topic }) => !(written ? weak : weaker).has(topic) && !(topic === 'institutions' && isListed)))
    return false;
  if (isPlace(flags) && !isListed && !(written && ordinary)) return false;
  return (
    written ||
    (shape === 'plain' && (!ordinary || isAmbiguous(flags))) ||
    (shape === 'lower' && isName(flags) && !ordinary)
  );
}

/** A residence of the lexicon; one that is a name or an everyday word too only with a capital, after a word for "in". */
function isResidence(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !isVillage(word.flags)) return false;
  if (!word.ordinary && !isName(word.flags))
    return word.shape !== 'lower' || word.token.low.length > 6 || isWithin(words, index);
  return word.shape === 'capital' && isWithin(words, index);
}
