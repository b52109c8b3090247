import type { Add } from './digits.ts';
import { isYear } from './harmless.ts';
import { glued, type Reading, topicsBefore } from './reading.ts';
import type { Token } from './tokens.ts';
import { type Lexicon, topic } from './words.ts';

/** What may stand between the words of a spoken number. */
const joiners = new Set([
  'en',
  'and',
  'und',
  'et',
  'y',
  'e',
  'u',
  'o',
  've',
  'iyo',
  'و',
  'ን',
  'እና',
  'и',
  '-',
  '.',
  ',',
  '/',
  '(',
  ')',
  '…',
  '、',
]);
const fewest = 5;
const opensWithZero = /^(?:nul|zero|sifir|cero|sifr|ноль)/;

/**
 * Numbers spoken out, in any language, alone or between digits: five number words in a row, or digits and words that
 * are seven digits together. Behind a word for a phone four are enough.
 */
export function findSpoken(reading: Reading, add: Add): void {
  const { tokens, values } = reading;
  const counts = countsOf(reading);
  for (let index = 0; index < tokens.length; ) {
    if ((counts[index] ?? 0) === 0) {
      index += 1;
      continue;
    }
    let last = index;
    let words = 0;
    let plain = 0;
    let digits = 0;
    let elements = 0;
    let big = false;
    for (let at = index, gap = 0; at < tokens.length && gap <= 2; at += 1) {
      const count = counts[at] ?? 0;
      if (count > 0) {
        const token = tokens[at] as Token;
        const isNumber = token.kind === 'number';
        digits += count;
        elements += 1;
        if (!isNumber) {
          // Many words written together, from the zero on, are as many words.
          words += (values[at] ?? -1) < 0 && opensWithZero.test(token.low) ? count : 1;
          if (values[at] === 1) plain += 1;
          if ((values[at] ?? 0) >= 100) big = true;
        }
        last = at;
        gap = 0;
      } else if (joiners.has((tokens[at] as Token).low) || ((reading.topics[at] ?? 0) & topic.doubles) !== 0) gap += 1;
      else break;
    }
    if (isNumberOfSomebody(reading, index, last, { words, plain, digits, elements, big })) {
      const before = index - 1;
      const opens = index > 0 && ((reading.topics[before] ?? 0) & topic.doubles) !== 0;
      const plus = tokens[before]?.low === '+' || tokens[before]?.low === 'plus';
      add('PHONE', (tokens[opens || plus ? before : index] as Token).start, (tokens[last] as Token).end);
    }
    index = last + 1;
  }
}

interface Spoken {
  readonly words: number;
  /** Words for one, which are articles in many languages. */
  readonly plain: number;
  readonly digits: number;
  readonly elements: number;
  /** There is a hundred or a thousand in it. */
  readonly big: boolean;
}

function isNumberOfSomebody(
  reading: Reading,
  first: number,
  last: number,
  { words, plain, digits, elements, big }: Spoken,
): boolean {
  if (words === 0) return false;
  const announced = (topicsBefore(reading, first, 4) & (topic.phones | topic.accounts | topic.documents)) !== 0;
  const counted = ((reading.topics[last + 1] ?? 0) & topic.units) !== 0;
  const isLong = big && !announced && reading.values[first] !== 0;
  if (words - plain >= 2 && words >= elements) {
    return (words >= (isLong ? fewest + 2 : fewest) && !counted) || (announced && words >= 4 && !counted);
  }
  return words > plain && digits >= 7 && elements >= 2 && !counted
    ? words >= 2 || digits >= 8 || glued(reading, last)
    : false;
}

/** How many digits each token says; 0 for what says none. */
function countsOf({ tokens, values, safe, lexicon }: Reading): Uint8Array {
  const counts = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') {
      if (safe[index] === 0 && !isYear(token.low)) counts[index] = Math.min(token.low.length, 200);
      continue;
    }
    const value = values[index] ?? -1;
    if (value >= 0) counts[index] = value < 10 ? 1 : value < 1000 ? 2 : 3;
    else if (token.low.length >= 6 && token.low.length <= longestChain && token.script === 'latin') {
      counts[index] = chained(token.low, lexicon);
    }
  }
  return counts;
}

const longestChain = 60;

/** How many digits a word says that is several number words written together, as "nulzestwaalf"; 0 where it is not. */
export function chained(word: string, lexicon: Lexicon): number {
  if (lexicon.numberLetters[word.charCodeAt(0)] === 0 || !lexicon.numberStarts.has(word.slice(0, 3))) return 0;
  let said = 0;
  for (let from = 0; from < word.length; ) {
    let length = Math.min(14, word.length - from);
    for (; length >= 2; length -= 1) {
      const entry = lexicon.words.get(word.slice(from, from + length));
      if (entry !== undefined && (entry.bits & topic.cardinal) !== 0) {
        said += entry.value < 10 ? 1 : 2;
        break;
      }
    }
    if (length < 2) return 0;
    from += length;
  }
  return said;
}
