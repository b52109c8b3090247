import { isUnit as isAnyUnit, isYear } from './harmless.ts';
import { dutchEnd } from './postcode.ts';
import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { topic } from './words.ts';

/** A part of an address by its tokens: a street with its number, or a word like "flat" with its number. */
export interface Part {
  readonly first: number;
  readonly last: number;
  /** Enough by itself; a floor or a flat is not. */
  readonly whole: boolean;
}

/** What counts, and is no word of an address. */
export const isUnit = (reading: Reading, index: number): boolean =>
  isAnyUnit(reading, index) && ((reading.topics[index] ?? 0) & topic.addresses) === 0 && !glued(reading, index);

export function withPostcode(reading: Reading, last: number): number {
  const { tokens } = reading;
  let index = last + 1;
  while (index <= last + 2 && /^[,.(\n-]$/.test(tokens[index]?.low ?? '')) index += 1;
  const token = tokens[index];
  if (token?.kind !== 'number') return last;
  const dutch = dutchEnd(reading, index, true);
  if (dutch > 0) return dutch;
  return token.low.length >= 4 && token.low.length <= 6 && !isYear(token.low) && !isUnit(reading, index + 1)
    ? index
    : last;
}

/** A word that ends as Dutch and German streets do. */
export function endsLikeStreet({ tokens, topics, lexicon }: Reading, index: number): boolean {
  const { kind, low } = tokens[index] as Token;
  if (kind !== 'word' || low.length < 6 || ((topics[index] ?? 0) & (topic.functions | topic.units)) !== 0) return false;
  if (noStreets.has(low)) return false;
  for (const end of lexicon.streetEnds) if (low.length >= end.length + 2 && low.endsWith(end)) return true;
  return false;
}

/** Words that only end like a street. */
const noStreets = new Set(
  'onderweg halverwege snelweg omweg uitweg gerechtshof schoolplein speelplaats stadspark pretpark kerkhof bahnhof flughafen friedhof luchthaven krijgt straat wegens beweging voetpad fietspad spoorweg unterwegs autobahn eisenbahn straßenbahn strassenbahn deswegen keineswegs schwimmbad weg'.split(
    ' ',
  ),
);

const linking = new Set(
  'van der den de het ten ter te la le du des of del el al y und von zum zur am an aan op'.split(' '),
);

export const isConnector = (token: Token): boolean => token.script === 'latin' && linking.has(token.low);

/** The house number that follows within so many words of a name, or 0. Words that announce a number do not count. */
export function houseNumber(reading: Reading, from: number, words: number, isOne: boolean): number {
  const { tokens, topics, values } = reading;
  let left = words;
  let announced = false;
  for (let index = from; index < tokens.length && index < from + 14; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') {
      if (token.low.length > 4 || (isYear(token.low) && !announced) || isUnit(reading, index + 1)) return 0;
      if (isThousands(reading, index)) return 0;
      if (tokens[index + 1]?.low === ':' && tokens[index + 2]?.kind === 'number') return 0;
      if (dutchEnd(reading, index) > 0 && words === 0 && !announced) return 0;
      return index;
    }
    const bits = topics[index] ?? 0;
    if (token.kind === 'sign') {
      if (
        token.low === '.' &&
        !glued(reading, index + 1) &&
        !(isOne && index === from) &&
        (tokens[index - 1]?.low.length ?? 0) > 5
      )
        return 0;
      if (!/^[,.:#°№/'"()-]$/.test(token.low)) return 0;
      continue;
    }
    if (isOne && index === from && (values[index] ?? -1) > 1 && !isUnit(reading, index + 1)) return index;
    if ((bits & topic.addresses) !== 0) {
      announced = true;
      continue;
    }
    if (isConnector(token) && words > 0) continue;
    if (words > 0 && (bits & topic.streets) !== 0) {
      left = words;
      continue;
    }
    // Names of Arabic and Ethiopic streets are made of words that mean something else elsewhere.
    const isPlain = token.script !== 'arabic' && token.script !== 'ethiopic' && token.shape !== 'capital';
    if ((bits & topic.functions) !== 0 && isPlain) return 0;
    left -= token.script === 'han' ? 0.25 : 1;
    if (left < 0) return 0;
  }
  return 0;
}

/** A house number just before a name, with what may stand between: "12 ter rue", "9 Wheelwright Close". */
export function numberBefore(reading: Reading, first: number, from: number): number {
  const { tokens } = reading;
  for (let index = first - 1; index >= from && index >= first - 3; index -= 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') {
      const inside =
        token.low.length > 4 || isYear(token.low) || (tokens[index - 1]?.kind === 'sign' && glued(reading, index));
      return inside ? -1 : index;
    }
    if (
      token.low !== ',' &&
      !additions.has(token.low) &&
      !(token.kind === 'word' && token.low.length === 1 && glued(reading, index))
    )
      return -1;
  }
  return -1;
}

const additions = new Set(
  'bis ter hs huis rood zwart quater i ii iii iv v vi rd ri le rez izq izda dcha links rechts rd hoog laag boven beneden'.split(
    ' ',
  ),
);

/** The last token of a house number with its additions: "12a", "71-2", "9-III", "118 bis", "33, 2º izq". */
export function numberEnd(reading: Reading, number: number): number {
  const { tokens } = reading;
  let last = number;
  for (let steps = 0; steps < 8; steps += 1) {
    const next = tokens[last + 1];
    if (next === undefined) break;
    if (next.kind === 'sign') {
      const after = tokens[last + 2];
      // ", 2º izq"
      if (
        next.low === ',' &&
        after?.kind === 'number' &&
        after.low.length <= 2 &&
        /^[oa][a-z]?$/.test(tokens[last + 3]?.low ?? '') &&
        glued(reading, last + 3)
      ) {
        last += 3;
        continue;
      }
      const tied = (next.low === '-' || next.low === '/') && after !== undefined && after.kind !== 'sign';
      if (
        !tied ||
        after.end - after.start > 4 ||
        (!glued(reading, last + 1) && !additions.has(after.low) && after.kind !== 'number')
      )
        break;
      last += 2;
      continue;
    }
    const size = next.end - next.start;
    if (glued(reading, last + 1) ? next.kind === 'number' || size <= 4 : additions.has(next.low) || isLoneLetter(next))
      last += 1;
    else break;
  }
  return last;
}

const isLoneLetter = ({ kind, low, shape }: Token): boolean =>
  kind === 'word' && low.length === 1 && shape === 'capital';

/** A number of a house: short, no year, and nothing that is counted. */
export function isHouse(reading: Reading, index: number): boolean {
  const { low } = reading.tokens[index] as Token;
  if (low.length > 4 || isYear(low) || isUnit(reading, index + 1) || dutchEnd(reading, index) > 0) return false;
  const goesOn = /^[.,:]$/.test(reading.tokens[index + 1]?.low ?? '') && reading.tokens[index + 2]?.kind === 'number';
  return !(goesOn && glued(reading, index + 2)) && !isThousands(reading, index);
}

/** "15 000" */
const isThousands = ({ tokens }: Reading, index: number): boolean =>
  tokens[index + 1]?.kind === 'number' && tokens[index + 1]?.low.length === 3;
