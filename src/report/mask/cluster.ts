import { days } from './birth.ts';
import type { Add } from './digits.ts';
import { isYear } from './harmless.ts';
import { isConnector, isUnit, withPostcode } from './house.ts';
import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { topic } from './words.ts';

const parts = topic.streets | topic.addresses | topic.weak;

/** What a walk over the parts of an address met. */
interface Walk {
  last: number;
  /** Words for parts, and those of them that are more than a room or a floor. */
  words: number;
  strong: number;
  numbers: number;
  /** Names in capitals between. */
  names: number;
}

/**
 * Addresses of several parts that follow each other, each with its name or number, whatever the order of a country:
 * "cumhuriyet cad. gul apt. kat 3 daire 9", "résidence les tilleuls, bât c, appt 32". Two words for parts, of which one is
 * more than a floor or a room, and a number.
 */
export function findClusters(reading: Reading, add: Add): void {
  if ((reading.seen & parts) === 0) return;
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index += 1) {
    if (!isPart(reading, index)) continue;
    const met: Walk = { last: index, words: 1, strong: isStrong(reading, index) ? 1 : 0, numbers: 0, names: 0 };
    walk(reading, index + 1, met);
    const first = startOf(reading, index, met);
    const numbered = met.numbers > 0 || (met.strong >= 2 && met.names >= 1);
    if (met.words >= 2 && met.strong >= 1 && numbered) addAddress(reading, first, met.last, add);
    index = Math.max(index, met.last);
  }
}

/** Adds an address with the parts that follow it, and a postcode. */
export function addAddress(reading: Reading, first: number, last: number, add: Add): void {
  const { tokens } = reading;
  const met: Walk = { last, words: 1, strong: 0, numbers: 0, names: 0 };
  let next = last + 1;
  while (next <= last + 2 && /^[,.(\n-]$/.test(tokens[next]?.low ?? '')) next += 1;
  if (isPart(reading, next)) {
    met.last = next;
    walk(reading, next + 1, met);
    if (met.numbers === 0 && met.last > next + 2) met.last = next;
  }
  const end = withPostcode(reading, met.last);
  add('ADDRESS', (tokens[first] as Token).start, (tokens[end] as Token).end);
  if (end === met.last) findBehindCity(reading, end, add);
}

/** A postcode behind the name of a city: "5c, New York, 10011". */
function findBehindCity({ tokens }: Reading, end: number, add: Add): void {
  for (let index = end + 1, words = 0; index <= end + 5 && index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') {
      if (words > 0 && token.low.length === 5) add('POSTCODE', token.start, token.end);
      return;
    }
    if (token.kind === 'word') words += 1;
    else if (token.low !== ',') return;
  }
}

/** A word for a part of an address; one that is a function word too only before a number. */
export function isPart(reading: Reading, index: number, inside = false): boolean {
  const { tokens, topics, text } = reading;
  const bits = topics[index] ?? 0;
  if ((bits & parts) === 0 || (bits & topic.living) !== 0) return false;
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  const isShort = token.kind === 'word' && token.low.length <= 2 && token.script !== 'han';
  if (isShort && next?.kind === 'number' && glued(reading, index + 1) && token.script === 'latin') return false;
  // Inside an address, words of scripts without capitals are of it though they are a word elsewhere.
  if (inside && token.shape === 'plain') return true;
  if ((bits & (topic.functions | topic.units)) === 0 && !isShort) return true;
  if (token.low === 's' && next?.low === '/' && tokens[index + 2]?.low === 'n') return true;
  const after = /^[.:/]$/.test(next?.low ?? '') ? index + 2 : index + 1;
  // "of 0800-7000": a small word is an abbreviation only with its sign.
  const isWord = isShort && (bits & topic.functions) !== 0 && token.low !== 'no' && token.low !== 'nr';
  if (isWord && after === index + 1 && token.script === 'latin') return false;
  if (tokens[after]?.kind === 'number') return !isTime(reading, after);
  const isTied =
    tokens[index - 1]?.kind === 'word' && tokens[index - 2]?.kind === 'number' && glued(reading, index - 1);
  return isShort && (isTied || (next?.low === '.' && text[next.start - 1] !== ' '));
}

const isStrong = ({ topics }: Reading, index: number): boolean => ((topics[index] ?? 0) & topic.weak) === 0;

/** Walks on over parts, numbers and the names between them; stops at what belongs to the sentence. */
function walk(reading: Reading, from: number, met: Walk): void {
  const { tokens, topics, values } = reading;
  let gap = 0;
  let comma = false;
  for (let index = from; index < tokens.length && index < from + 60; index += 1) {
    const token = tokens[index] as Token;
    const bits = topics[index] ?? 0;
    if (token.kind === 'sign') {
      if (!/^[,.:/#№°'"()-]$/.test(token.low) || (token.low === ',' && comma && gap > 0)) return;
      comma ||= token.low === ',';
      continue;
    }
    if (isPart(reading, index, true)) {
      // Han parts are several tokens long.
      if (token.script !== 'han' || !isPart(reading, index - 1, true)) {
        met.words += 1;
        if (token.low === 's') met.numbers += 1;
        if (isStrong(reading, index)) met.strong += 1;
      }
    } else if (token.kind === 'number') {
      if (token.low.length > 5 || reading.safe[index] === 1 || isUnit(reading, index + 1) || isTime(reading, index))
        return;
      const after = tokens[index + 1]?.low === '.' ? index + 2 : index + 1;
      if (isYear(token.low) && !isPart(reading, after)) return;
      met.numbers += 1;
      // A postcode is the last of it.
      if (token.low.length === 5) {
        met.last = index;
        return;
      }
    } else if ((values[index] ?? -1) > 1 || days.has(token.low)) met.numbers += 1;
    else if (token.low.length === 1 && token.script !== 'han' && isBehindPart(reading, index)) met.numbers += 1;
    else if (glued(reading, index) && tokens[index - 1]?.kind === 'number' && token.low.length <= 4) gap += 0;
    else if (isConnector(token)) continue;
    else {
      const isPlain =
        (token.shape !== 'capital' || reading.shouting) &&
        !(token.low.length > 2 && isConnector(tokens[index - 1] as Token));
      if ((bits & (topic.functions | topic.units | topic.living)) !== 0 && isPlain) return;
      if (token.shape === 'capital') met.names += 1;
      gap += token.script === 'han' ? 0.5 : 1;
      if (gap > 3) return;
      continue;
    }
    gap = 0;
    comma = false;
    met.last = index;
  }
}

const isBehindPart = (reading: Reading, index: number): boolean =>
  isPart(reading, index - 1) || (reading.tokens[index - 1]?.low === '.' && isPart(reading, index - 2));

const isTime = ({ tokens }: Reading, index: number): boolean =>
  tokens[index + 1]?.low === ':' && tokens[index + 2]?.kind === 'number';

/** Signs that lead to a Chinese address and are none of it. */
const leading = new Set('在是到去从從我他她你们們的了家妈媽爸住址及与與来來');

/** What stands before the first word: its number, or the name of a street. */
function startOf(reading: Reading, from: number, met: Walk): number {
  const { tokens, topics } = reading;
  let first = from;
  let words = 0;
  let numbered = false;
  const behind = ((topics[from] ?? 0) & (topic.behind | topic.addresses)) !== 0 || tokens[from]?.script === 'ethiopic';
  for (let index = from - 1; index >= 0 && index >= from - 7; index -= 1) {
    const token = tokens[index] as Token;
    const bits = topics[index] ?? 0;
    if (token.kind === 'sign') {
      if (!/^[.,'-]$/.test(token.low) || (token.low === ',' && tokens[index - 1]?.kind !== 'number')) break;
      continue;
    }
    if (token.kind === 'number') {
      if (token.low.length > 4 || isYear(token.low) || reading.safe[index] === 1) break;
      met.numbers += 1;
      numbered = true;
    } else if (glued(reading, index) && tokens[index - 1]?.kind === 'number') continue;
    else if (token.low.length > 1 || token.script === 'han') {
      // In front of a number the sentence goes on.
      if (numbered) break;
      const isName = token.script === 'han' && (bits & topic.living) === 0 && !leading.has(token.low);
      if (isName && behind) {
        words += 0.34;
        if (words > 2) break;
        first = index;
        continue;
      }
      if (!behind || (bits & (topic.functions | topic.units | topic.living | topic.weak)) !== 0 || isConnector(token))
        break;
      words += 1;
      if (words > 2) break;
    }
    first = index;
  }
  return first;
}
