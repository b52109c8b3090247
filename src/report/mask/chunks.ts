import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { topic } from './words.ts';

/** Latin or Cyrillic letters and digits written together with at least one digit, by its tokens. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly digits: number;
  readonly letters: number;
}

export function chunksOf(reading: Reading): readonly Chunk[] {
  const { tokens } = reading;
  const chunks: Chunk[] = [];
  for (let index = 0; index < tokens.length; ) {
    let last = index;
    let digits = 0;
    let letters = 0;
    while (last < tokens.length && isPart(tokens[last] as Token) && (last === index || glued(reading, last))) {
      const { kind, start, end } = tokens[last] as Token;
      if (kind === 'number') digits += end - start;
      else letters += end - start;
      last += 1;
    }
    if (last === index) {
      index += 1;
      continue;
    }
    if (digits > 0) {
      const [{ start }, { end }] = [tokens[index] as Token, tokens[last - 1] as Token];
      chunks.push({ first: index, last: last - 1, start, end, digits, letters });
    }
    index = last;
  }
  return chunks;
}

const isPart = ({ kind, script }: Token): boolean =>
  kind === 'number' || (kind === 'word' && (script === 'latin' || script === 'cyrillic'));

/** A number with the word it counts, or a word with a year, written together: "1500euro", "3weken", "wk2022". */
export function isCount({ tokens, topics }: Reading, { first, last }: Chunk): boolean {
  if (last !== first + 1) return false;
  const [one, two] = [tokens[first] as Token, tokens[last] as Token];
  if (one.kind === 'number') {
    if (one.low.length >= 7) return false;
    const meant = ((topics[last] ?? 0) & (topic.units | topic.month | topic.functions)) !== 0;
    return meant || two.low.length >= 4 || (isYearly(one) && two.low.length >= 2);
  }
  return isYearly(two) && one.low.length >= 2;
}

const isYearly = ({ low }: Token): boolean => /^(?:19|20)\d\d$/.test(low);
