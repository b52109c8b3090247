import { isUnit as isAnyUnit, isYear } from './harmless.ts';
import { dutchEnd } from './postcode.ts';
import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { topic } from './words.ts';

/** A part of an address by its tokens: a street with its number, or a word like "flat" with its number. */
export interface Part {
  readonly first: number;
  readonly last: number;
  /** Enough by itself; a flat is not. */
  readonly whole: boolean;
  /** Never an address, not even two of them: a room, a floor. */
  readonly weak?: boolean;
}

/** What counts, and is no word of an address. */
export const isUnit = (reading: Reading, index: number): boolean =>
  isAnyUnit(reading, index) && ((reading.topics[index] ?? 0) & topic.addresses) === 0 && !glued(reading, index);

export function withPostcode(reading: Reading, last: number): number {
  const { tokens } = reading;
  let index = last + 1;
  while (index <= last + 2 && /^[,.(\n-]$/.test(tokens[index]?.low ?? '')) index += 1;
  // "D-50447", "B-1160"
  if (tokens[index]?.low.length === 1 && tokens[index + 1]?.low === '-' && glued(reading, index + 2)) index += 2;
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
  const ends = lexicon.streetEnds.get(low.charCodeAt(low.length - 1));
  if (ends === undefined) return false;
  for (const end of ends) if (low.length >= end.length + 2 && low.endsWith(end)) return !noStreets.has(low);
  return false;
}

/** Words that only end like a street. */
const noStreets = new Set(
  'onderweg halverwege snelweg omweg uitweg gerechtshof schoolplein speelplaats stadspark pretpark kerkhof bahnhof flughafen friedhof luchthaven krijgt straat wegens beweging voetpad fietspad spoorweg unterwegs autobahn eisenbahn straßenbahn strassenbahn deswegen keineswegs schwimmbad weg'.split(
    ' ',
  ),
);

const linking = new Set(
  'van der den de het the los las les ten ter te la le du des of del el al y und von zum zur am an aan op'.split(' '),
);

export const isConnector = (token: Token): boolean => token.script === 'latin' && linking.has(token.low);

/** The house number that follows within so many words of a name, or 0. Words that announce a number do not count. */
export function houseNumber(reading: Reading, from: number, words: number, isOne: boolean): number {
  const { tokens, topics, values } = reading;
  let left = words;
  let announced = false;
  let passed = false;
  for (let index = from; index < tokens.length && index < from + 14; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') {
      // "Plein 1944 nr 12"
      const isName = words > 0 && ((topics[index + 1] ?? 0) & topic.weak) !== 0 && tokens[index + 2]?.kind === 'number';
      if (isName) continue;
      if (token.low.length > 4 || (isYear(token.low) && !announced) || isUnit(reading, index + 1)) return 0;
      if (isThousands(reading, index) || (left <= words - 2 && isClause(reading, index))) return 0;
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
      if (!/^[,.:#°№/'"()-]$/.test(token.low) || (token.low === ',' && isEthiopic(tokens[index - 1]))) return 0;
      continue;
    }
    const isSpoken = (values[index] ?? -1) > 1 && ((isOne && index === from) || announced);
    if (isSpoken && !isUnit(reading, spokenEnd(reading, index) + 1)) return index;
    if ((bits & (topic.addresses | topic.weak)) !== 0) {
      announced = true;
      continue;
    }
    if (token.kind === 'word' && token.low.length === 1 && announced) continue;
    if ((isConnector(token) && words > 0) || (isOne && additions.has(token.low))) continue;
    if (words > 0 && (bits & topic.streets) !== 0) {
      left = words;
      continue;
    }
    // Names of Arabic and Ethiopic streets are made of words that mean something else elsewhere.
    // "plaza del pozo viejo 4", "laan van nieuw-oost-indie": one adjective behind the first word.
    const tied = tokens[index + 1]?.low === '-' && glued(reading, index + 1);
    if (tied || (words > 0 && left < words && token.low.length > 4 && !passed)) {
      passed = !tied;
      continue;
    }
    const isPlain = token.script !== 'arabic' && token.script !== 'ethiopic' && token.shape !== 'capital';
    if ((bits & topic.functions) !== 0 && isPlain) return 0;
    left -= token.script === 'han' ? 0.25 : 1;
    if (left < 0) return 0;
  }
  return 0;
}

/** "waddada isugu yimid, 40 waa la xiray": a comma before a number with which the sentence goes on. */
const isClause = ({ tokens, topics }: Reading, index: number): boolean =>
  tokens[index - 1]?.low === ',' &&
  tokens[index - 2]?.shape === 'lower' &&
  tokens[index - 2]?.script === 'latin' &&
  ((topics[index + 1] ?? 0) & topic.functions) !== 0;

/** The last group of a longer number, "418 2O 77". */
const isInRun = (reading: Reading, index: number): boolean =>
  reading.tokens[index - 1]?.kind === 'number' ||
  (reading.tokens[index - 2]?.kind === 'number' &&
    reading.tokens[index - 1]?.kind === 'word' &&
    glued(reading, index - 1));

const isEthiopic = (token: Token | undefined): boolean => token?.script === 'ethiopic';

/** A house number just before a name, with what may stand between: "12 ter rue", "9 Wheelwright Close". */
export function numberBefore(reading: Reading, first: number, from: number): number {
  const { tokens } = reading;
  for (let index = first - 1; index >= from && index >= first - 3; index -= 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') {
      const inside =
        token.low.length > 4 ||
        isInRun(reading, index) ||
        isYear(token.low) ||
        (tokens[index - 1]?.kind === 'sign' && glued(reading, index));
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
  'bis ter hs huis rood zwart quater i ii iii iv v vi rd ri le rez izq izda dcha links rechts rd hoog laag boven beneden bajo bajos derecha izquierda principal bv zw bov'.split(
    ' ',
  ),
);

/** The last token of a house number with its additions: "12a", "71-2", "9-III", "118 bis", "33, 2º izq". */
export function numberEnd(reading: Reading, number: number): number {
  const { tokens } = reading;
  let last = tokens[number]?.kind === 'number' ? number : spokenEnd(reading, number);
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
    // "17 a-c"
    if (size === 1 && tokens[last + 2]?.low === '-' && tokens[last + 3]?.low.length === 1 && glued(reading, last + 3)) {
      last += 3;
      continue;
    }
    if (glued(reading, last + 1) ? next.kind === 'number' || size <= 4 : additions.has(next.low) || isLoneLetter(next))
      last += 1;
    else break;
  }
  return last;
}

/** The last token of a number in words that begins at a token: "on iki", "اثنا عشر". */
export function spokenEnd({ tokens, values }: Reading, from: number): number {
  let last = from;
  for (let index = from + 1; index <= last + 2 && index < tokens.length && index < from + 6; index += 1) {
    if ((values[index] ?? -1) >= 0) last = index;
    else if (!/^(?:و|en|und|y|et|iyo|û|u|-)$/.test((tokens[index] as Token).low)) break;
  }
  return last;
}

const isLoneLetter = ({ kind, low, shape }: Token): boolean =>
  kind === 'word' && low.length === 1 && shape === 'capital';

/** A number of a house: short, no year, and nothing that is counted. */
export function isHouse(reading: Reading, index: number): boolean {
  const { low } = reading.tokens[index] as Token;
  if (/^[年月日岁歲个個点點天次]$/.test(reading.tokens[index + 1]?.low ?? '')) return false;
  if (low.length > 4 || isYear(low) || isUnit(reading, index + 1) || dutchEnd(reading, index) > 0) return false;
  const goesOn = /^[.,:]$/.test(reading.tokens[index + 1]?.low ?? '') && reading.tokens[index + 2]?.kind === 'number';
  return !(goesOn && glued(reading, index + 2)) && !isThousands(reading, index);
}

/** "15 000" */
const isThousands = ({ tokens }: Reading, index: number): boolean =>
  tokens[index + 1]?.kind === 'number' && tokens[index + 1]?.low.length === 3;
