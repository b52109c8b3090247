import { kinds } from './kinds.ts';
import type { Token } from './tokens.ts';
import type { View } from './view.ts';
import { type Entry, type Lexicon, topic } from './words.ts';

/** A text with what its words mean. Emoji are no tokens here, and a placeholder of our own is one sign that nothing knows. */
export interface Reading {
  readonly text: string;
  readonly low: string;
  readonly tokens: readonly Token[];
  /** The topics of each token, as bits. */
  readonly topics: Int32Array;
  /** How many tokens a phrase for a sign of an address takes that begins here. */
  readonly lengths: Uint8Array;
  /** The value of a number word; -1 for what is none. */
  readonly values: Int16Array;
  /** Everything is in capitals, which then say nothing. */
  readonly shouting: boolean;
  /** There is a digit. */
  readonly numbered: boolean;
  /** All topics that occur. */
  readonly seen: number;
  /** Tokens of numbers that are known to be harmless, as the digits are read. */
  readonly safe: Uint8Array;
  readonly lexicon: Lexicon;
}

const spelled = topic.ats | topic.dots | topic.signs;

export function readingOf({ text, low }: View, all: readonly Token[], lexicon: Lexicon): Reading {
  const tokens = text.includes('[') ? withoutPlaceholders(text, all) : all.some(isPicture) ? all.filter(isText) : all;
  const size = tokens.length;
  const topics = new Int32Array(size);
  const lengths = new Uint8Array(size);
  const values = new Int16Array(size).fill(-1);
  let seen = 0;
  let upper = 0;
  let lower = 0;
  let numbered = false;
  for (let index = 0; index < size; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') {
      numbered = true;
      continue;
    }
    if (token.shape === 'upper') upper += 1;
    else if (token.shape === 'lower') lower += 1;
    const direct = lexicon.words.get(token.low);
    const entry = direct ?? behindFront(token, lexicon);
    if (entry === undefined) {
      if (isNumeral(token.low)) values[index] = 10;
      continue;
    }
    // Behind a letter of the front a word for a thing is known, but a function word would be found in half of all words.
    const own = direct === undefined ? entry.bits & ~topic.functions : entry.bits;
    topics[index] = (topics[index] ?? 0) | own;
    seen |= own;
    if (entry.value >= 0) values[index] = entry.value;
    if ((own & spelled) !== 0) lengths[index] = 1;
    for (const { rest, bits, value } of entry.phrases) {
      if (!continues(tokens, index, rest)) continue;
      seen |= bits;
      for (let step = 0; step <= rest.length; step += 1) topics[index + step] = (topics[index + step] ?? 0) | bits;
      if (value >= 0 && values[index] === -1) values[index] = value;
      if ((bits & spelled) !== 0) lengths[index] = Math.max(lengths[index] ?? 0, rest.length + 1);
    }
  }
  const shouting = lower === 0 && upper > 2;
  return { text, low, tokens, topics, lengths, values, shouting, numbered, seen, lexicon, safe: new Uint8Array(size) };
}

/** What a word means without the letters that are written against its front, as an Arabic "and". */
function behindFront({ low, script }: Token, { words, fronts }: Lexicon): Entry | undefined {
  if (low.length < 3 || (script !== 'arabic' && script !== 'ethiopic')) return undefined;
  for (const front of fronts[script] ?? []) {
    if (low.length < front.length + 2 || !low.startsWith(front)) continue;
    const found = words.get(low.slice(front.length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Ethiopic numerals, which are not decimal. */
const isNumeral = (low: string): boolean => low.length === 1 && low >= '\u1369' && low <= '\u137c';

function continues(tokens: readonly Token[], index: number, rest: readonly string[]): boolean {
  for (let step = 0; step < rest.length; step += 1) {
    if (tokens[index + 1 + step]?.low !== rest[step]) return false;
  }
  return true;
}

/** Emoji, arrows and the like, which people put between words. */
const isPicture = ({ kind, low, start, end }: Token): boolean => {
  if (kind !== 'sign') return false;
  const code = low.charCodeAt(0);
  return end - start > 1 || (code >= 0x2190 && code <= 0x2bff) || code === 0xfffd;
};
const isText = (token: Token): boolean => !isPicture(token);

/** A placeholder, `[KIND_1]`, becomes one sign that no rule knows. */
function withoutPlaceholders(text: string, all: readonly Token[]): readonly Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < all.length; index += 1) {
    const token = all[index] as Token;
    if (isPicture(token)) continue;
    const last = token.low === '[' ? placeholderEnd(text, all, index) : 0;
    if (last === 0) tokens.push(token);
    else {
      tokens.push({ ...token, end: (all[last] as Token).end, low: '\u0000' });
      index = last;
    }
  }
  return tokens;
}

const known: ReadonlySet<string> = new Set(kinds);

/**
 * The index of the bracket that closes a placeholder, or 0: `[PERSON_1]`, `[ORG_SMALL_12]`. Only kinds that there are, with
 * a number of one or two digits, so that nothing can be hidden in what looks like one.
 */
function placeholderEnd(text: string, all: readonly Token[], index: number): number {
  const opening = all[index] as Token;
  for (let at = index + 2; at <= index + 4; at += 2) {
    const [line, number, closing] = [all[at], all[at + 1], all[at + 2]];
    if (line?.low !== '_' || number?.kind !== 'number' || closing?.low !== ']') continue;
    const isShort =
      number.low.length <= 2 && number.low[0] !== '0' && closing.start - number.start === number.low.length;
    return isShort && known.has(text.slice(opening.start + 1, line.start)) && line.end === number.start ? at + 2 : 0;
  }
  return 0;
}

/** Whether a token is written against the one before it. */
export const glued = ({ tokens }: Reading, index: number): boolean =>
  index > 0 && tokens[index]?.start === tokens[index - 1]?.end;

/** The topics met in the words before a token: at most so many words back, and not beyond a question or exclamation. */
export function topicsBefore({ tokens, topics }: Reading, index: number, words: number): number {
  let bits = 0;
  let left = words;
  for (let at = index - 1, steps = 0; at >= 0 && steps < words * 3; at -= 1, steps += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'sign' && (token.low === '!' || token.low === '?')) break;
    bits |= topics[at] ?? 0;
    if (token.kind !== 'sign') left -= 1;
    if (left === 0) break;
  }
  return bits;
}
