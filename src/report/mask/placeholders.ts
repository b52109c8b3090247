import { type Found, type Kind, kinds } from './kinds.ts';
import { skeletonOf } from './names/skeleton.ts';
import { fold } from './view.ts';

/** What stands in the place of what was masked: `[PERSON_1]`. The same person keeps the same number in one report. */
const placeholder = new RegExp(`\\[(${kinds.join('|')})_([1-9][0-9]?)\\]`, 'g');

/** Something to be masked in a text, by its range in that text, and what may stand there instead of a placeholder. */
export interface Masking extends Found {
  readonly instead?: string;
}

/** The placeholders that stand in a text already: of an earlier masking, or typed. They keep their numbers. */
export function placeholdersIn(text: string): readonly Found[] {
  return [...text.matchAll(placeholder)].map((match) => ({
    kind: match[1] as Kind,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * The text with placeholders for these ranges, which are in order and do not overlap. Numbers begin after those that
 * stand in the text, so that a typed placeholder is never taken for a person who was masked.
 */
export function replaced(text: string, maskings: readonly Masking[]): string {
  const last = new Map<Kind, number>();
  for (const [, kind, number] of text.matchAll(placeholder)) {
    last.set(kind as Kind, Math.max(last.get(kind as Kind) ?? 0, Number(number)));
  }
  const known: { kind: Kind; words: readonly string[]; number: number }[] = [];
  const numberOf = (kind: Kind, words: readonly string[]): number => {
    const same = known.find((one) => one.kind === kind && isSame(kind, one.words, words));
    if (same !== undefined) return same.number;
    const number = Math.min((last.get(kind) ?? 0) + 1, 99);
    last.set(kind, number);
    known.push({ kind, words, number });
    return number;
  };
  let result = '';
  let at = 0;
  for (const { kind, start, end, instead } of maskings) {
    result += text.slice(at, start) + (instead ?? `[${kind}_${numberOf(kind, wordsOf(text.slice(start, end)))}]`);
    at = end;
  }
  return result + text.slice(at);
}

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether two names are of one person, as far as their words tell: the same first word, or one of them is a single word
 * of the other. People who share only their family's name stay apart.
 */
function isSame(kind: Kind, one: readonly string[], other: readonly string[]): boolean {
  if (kind !== 'PERSON') return one.join('') === other.join('');
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  if (few.length === 1) return many.some((word) => isLike(word, few[0] ?? ''));
  return isLike(one[0] ?? '', other[0] ?? '');
}

/** The same word, or the same consonants in another script. */
const isLike = (one: string, other: string): boolean =>
  one === other ||
  (isLatin(one) !== isLatin(other) && skeletonOf(one).length > 2 && skeletonOf(one) === skeletonOf(other));

const isLatin = (word: string): boolean => /^[a-z]/.test(word);
