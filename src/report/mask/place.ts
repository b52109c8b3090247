import type { Add } from './digits.ts';
import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { fold } from './view.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Words for what a number beside them is: a degree of latitude or longitude. */
const coordinateWords = set(
  'lat lon long lng latitude longitude breedtegraad lengtegraad coordinaten coördinaten coords coordinates gps koordinat koordinatlar ' +
    'enlem boylam koordinaten breite länge coordonnées coordenadas latitud longitud координаты широта долгота إحداثيات احداثيات مختصات ' +
    '坐标 座標 ኮኦርዲኔት locatie location konum موقع موقعیت',
);
const directions = set(
  'n s e w o z noord oost zuid west north east south nord ost süd est ouest norte este oeste с ю в з ش ج غ ق',
);

/** Exact places: coordinates in decimals or degrees, plus codes, three-word addresses. */
export function findPlaces(reading: Reading, add: Add): void {
  const { tokens, text } = reading;
  if (!reading.numbered && !text.includes('///') && !reading.low.includes('whatthreewords')) return;
  const hasPlus = text.includes('+');
  const hasSlashes = text.includes('///');
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    let last = 0;
    if (isThreeWords(reading, index)) last = threeWordsBehind(reading, index, add);
    else if (token.kind === 'number') last = decimalPair(reading, index) || degrees(reading, index);
    else if (token.low.length <= 5 && directions.has(token.low)) last = degrees(reading, index);
    else if (hasSlashes && token.low === '/') last = threeWords(reading, index);
    else if (hasPlus && token.low === '+') {
      plusCode(reading, index, add);
      continue;
    }
    if (last === 0) continue;
    if (!isThreeWords(reading, index)) add('GEO', startOf(reading, index), (tokens[last] as Token).end);
    index = last;
  }
}

/** A minus belongs to the number behind it. */
const startOf = (reading: Reading, index: number): number => {
  const before = reading.tokens[index - 1];
  return before?.low === '-' && glued(reading, index) ? before.start : (reading.tokens[index] as Token).start;
};

interface Decimal {
  readonly last: number;
  readonly places: number;
}

/** A number up to 180 with decimals. */
function decimalAt(reading: Reading, index: number): Decimal | undefined {
  const { tokens } = reading;
  const [whole, sign, rest] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (whole?.kind !== 'number' || whole.low.length > 3 || Number(whole.low) > 180) return undefined;
  if ((sign?.low !== '.' && sign?.low !== ',') || rest?.kind !== 'number') return undefined;
  if (!glued(reading, index + 1) || !glued(reading, index + 2)) return undefined;
  return { last: index + 2, places: rest.low.length };
}

function decimalPair(reading: Reading, from: number): number {
  const { tokens } = reading;
  const one = decimalAt(reading, from);
  if (one === undefined || one.places < 3 || (tokens[from - 1]?.low === '.' && glued(reading, from))) return 0;
  let marked = isCoordinateWord(reading, from - 1) || isCoordinateWord(reading, from - 2);
  for (let index = one.last + 1; index <= one.last + 6; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.low === '\n') break;
    const two = decimalAt(reading, index);
    if (two !== undefined) {
      const sure = (one.places >= 4 && two.places >= 4) || (marked && two.places >= 3);
      if (!sure) return 0;
      let { last } = two;
      while (isMark(tokens[last + 1])) last += 1;
      return last;
    }
    if (token.kind === 'number') break;
    if (isMark(token) || isCoordinateWord(reading, index)) marked = true;
    else if (token.kind === 'word' && token.low.length > 3) break;
  }
  return marked && one.places >= 4 ? one.last : 0;
}

const isMark = (token: Token | undefined): boolean =>
  token !== undefined && (token.low === '°' || (token.kind === 'word' && directions.has(token.low)));

const isCoordinateWord = ({ tokens }: Reading, index: number): boolean => {
  const token = tokens[index];
  if (token === undefined) return false;
  return coordinateWords.has(token.low) || (token.low === ':' && coordinateWords.has(tokens[index - 1]?.low ?? ''));
};

const ticks = /^[°'"′″.,:;/-]$/;

/** Degrees, minutes, seconds with their directions: two directions, four numbers, or a sign for degrees. */
function degrees(reading: Reading, from: number): number {
  const { tokens } = reading;
  let numbers = 0;
  let ways = 0;
  let signs = 0;
  let last = 0;
  for (let index = from; index < tokens.length && index < from + 28; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') {
      if (token.low.length > 7) break;
      numbers += 1;
      last = index;
    } else if (token.kind === 'word' && directions.has(token.low)) {
      ways += 1;
      last = index;
      if (ways === 2 && numbers >= 2 && tokens[from]?.kind === 'number') break;
    } else if (token.kind === 'sign' && ticks.test(token.low)) {
      if (token.low === '°') signs += 1;
    } else break;
  }
  if (numbers >= 4 && ways >= 2) return last;
  return signs >= 1 && numbers >= 3 ? last : signs >= 2 && numbers >= 2 ? last : 0;
}

const threeNames = set('what3words whatthreewords w3w');

/** "w3w", also where the digit is a token of its own. */
function isThreeWords({ tokens, low }: Reading, index: number): boolean {
  const token = tokens[index] as Token;
  if (token.low !== 'what' && token.low !== 'w' && token.low !== 'whatthreewords') return false;
  return threeNames.has(token.low) || low.startsWith('what3words', token.start) || low.startsWith('w3w', token.start);
}

function threeWordsBehind(reading: Reading, from: number, add: Add): number {
  const { tokens } = reading;
  for (let index = from + 1; index < from + 10 && index < tokens.length; index += 1) {
    const last = wordsWithDots(reading, index);
    if (last === 0) continue;
    add('GEO', (tokens[index] as Token).start, (tokens[last] as Token).end);
    return last;
  }
  return 0;
}

/** `///one.two.three` */
function threeWords(reading: Reading, index: number): number {
  const { tokens } = reading;
  if (tokens[index + 1]?.low !== '/' || tokens[index + 2]?.low !== '/' || tokens[index - 1]?.low === ':') return 0;
  return wordsWithDots(reading, index + 3);
}

/** Three words with dots between, each at least two letters; in Chinese a word is several characters. */
function wordsWithDots(reading: Reading, from: number): number {
  const { tokens } = reading;
  let index = from;
  for (let word = 0; word < 3; word += 1) {
    const first = index;
    while (index < from + 24 && tokens[index]?.kind === 'word') index += 1;
    if (index === first) return 0;
    if (word === 2) return first;
    if (!/^[.·]$/.test(tokens[index]?.low ?? '')) return 0;
    index += 1;
  }
  return 0;
}

const code = /^[23456789cfghjmpqrvwx]+$/;

/** Plus codes: `8FVC9G8F+6X`, and shortened `9G8F+6X`. */
function plusCode(reading: Reading, plus: number, add: Add): void {
  const { tokens, low } = reading;
  let first = plus;
  while (first > plus - 9 && first > 0 && glued(reading, first) && tokens[first - 1]?.kind !== 'sign') first -= 1;
  let last = plus;
  while (last < plus + 4 && glued(reading, last + 1) && tokens[last + 1]?.kind !== 'sign') last += 1;
  if (first === plus || last === plus) return;
  const [start, end] = [(tokens[first] as Token).start, (tokens[last] as Token).end];
  const { start: sign } = tokens[plus] as Token;
  const [front, back] = [low.slice(start, sign), low.slice(sign + 1, end)];
  const sized =
    (front.length === 4 || front.length === 6 || front.length === 8) && back.length >= 2 && back.length <= 4;
  if (sized && code.test(front) && code.test(back) && /\d/.test(front + back) && /[a-z]/.test(front + back))
    add('GEO', start, end);
}
