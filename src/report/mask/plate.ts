import type { Add } from './digits.ts';
import { isUnit, isYear } from './harmless.ts';
import { glued, type Reading, topicsBefore } from './reading.ts';
import { findRegional } from './regional.ts';
import type { Token } from './tokens.ts';
import { fold } from './view.ts';
import { topic } from './words.ts';

/**
 * How plates are built: `9` for digits and `A` for letters, group by group. The Dutch side codes 1 to 14 first, of which
 * every one has six signs; then those of other countries (Belgium, France, Turkey, Germany, Great Britain, Russia,
 * Ukraine, Iran, Eritrea and Ethiopia, Iraq, China, Spain, Poland).
 */
const dutch = new Set(
  (
    'A2 92 92|92 92 A2|92 A2 92|A2 92 A2|A2 A2 92|92 A2 A2|92 A3 91|91 A3 92|A2 93 A1|A1 93 A2|A3 92 A1|A1 92 A3|' +
    '91 A2 93|93 A2 91'
  ).split('|'),
);
/** Dutch codes in which two groups of one sort touch, as they look without dashes. */
const dutchTight = new Set(['A2 94', '94 A2', 'A4 92', '92 A4']);
const foreign = new Set(
  (
    '91 A3 93|A3 93|A2 93 A2|92 A1 94|92 A1 95|92 A2 93|92 A2 94|92 A3 92|92 A3 93|A1 A1 94|A1 A2 94|A1 A2 93|A2 A1 94|' +
    'A2 A2 94|A2 A2 93|A3 A1 93|A3 A1 94|A3 A2 92|A3 A2 93|A1 A2 92|A2 A1 92|A2 A1 93|A3 A1 92|A2 92 A3|A1 93 A2 92|A1 93 A2 93|' +
    'A1 93 A2|A2 94 A2|92 A1 93 92|92 A3 93 92|94 A3|A2 95|A3 95|A3 94|91 A1 95|95 A2|91 95|92 A1 96|A2 91 95|A2 91 A1 94|A2 91 94|A3 91 92|A1 93 A3|94 A2 91|A2 93 93|A2 93 92|A1 A2 94 A1|A2 A2 94 A1|A3 A2 94 A1|A2 A1 94 A1|A1 95 A1'
  ).split('|'),
);
const mostGroups = 5;

export function findPlates(reading: Reading, add: Add): void {
  const { tokens } = reading;
  if ((reading.seen & topic.plates) !== 0) findRegional(reading, add);
  let number = -1;
  let before = -9;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'sign' || token.end - token.start > 6) continue;
    if (token.script === 'han') {
      const last = provinces.has(token.low) ? chineseEnd(reading, index) : 0;
      if (last > 0) add('PLATE', token.start, (tokens[last] as Token).end);
      index = Math.max(index, last);
      continue;
    }
    // No plate without a number near its beginning.
    if (number < index) number = index;
    while (number < tokens.length && number < index + 5 && tokens[number]?.kind !== 'number') number += 1;
    if (tokens[number]?.kind !== 'number') continue;
    if (glued(reading, index) && tokens[index - 1]?.kind !== 'sign' && tokens[index - 1]?.script !== 'han') continue;
    const last = plateEnd(reading, index, index <= before + 6);
    if (last === 0) continue;
    add('PLATE', startOf(reading, index), (tokens[last] as Token).end);
    index = last;
    before = last;
  }
}

/** The word for a code belongs to an Ethiopian plate. */
const startOf = ({ tokens }: Reading, index: number): number =>
  (tokens[index - 1]?.low === code ? (tokens[index - 1] as Token) : (tokens[index] as Token)).start;
const code = fold('ኮድ');

const provinces = new Set('京津沪滬渝冀豫云雲辽遼黑湘皖鲁魯新苏蘇浙赣贛鄂桂甘晋晉蒙陕陝吉闽閩贵貴粤粵青藏川宁寧琼瓊');

/** A Chinese plate: the sign of a province, a letter, five or six letters and digits. */
function chineseEnd({ tokens, text }: Reading, index: number): number {
  let last = index + 1;
  let size = 0;
  let digits = 0;
  for (; last < tokens.length && last < index + 12; last += 1) {
    const { kind, script, start, end } = tokens[last] as Token;
    if (text.slice((tokens[last - 1] as Token).end, start).length > 4) break;
    if (kind === 'sign' ? !/^[·.•-]$/.test(text[start] ?? '') : kind !== 'number' && script !== 'latin') break;
    if (last === index + 1 && script !== 'latin') return 0;
    if (kind === 'sign') continue;
    if (size + end - start > 7) break;
    size += end - start;
    if (kind === 'number') digits += end - start;
  }
  return size >= 6 && digits >= 1 && tokens[last - 1]?.kind !== 'sign' ? last - 1 : 0;
}

interface Group {
  readonly shape: string;
  readonly index: number;
  /** What stands before it: nothing, a space, or a dash or the like. */
  readonly gap: '' | ' ' | '-';
}

/** The last token of the longest plate that begins at a token, or 0. `near` where another has just been named. */
function plateEnd(reading: Reading, from: number, near: boolean): number {
  const groups = groupsFrom(reading, from);
  if (groups.length < 2) return 0;
  const spoken = (reading.seen & topic.plates) !== 0;
  const announced = spoken && (topicsBefore(reading, from, 5) & topic.plates) !== 0;
  if (!announced && groups.every(({ shape }) => shape.startsWith('9'))) return 0;
  for (let size = groups.length; size >= 2; size -= 1) {
    const taken = groups.slice(0, size);
    const shape = taken.map((group) => group.shape).join(' ');
    const last = taken[size - 1]?.index ?? 0;
    if (goesOn(reading, last)) continue;
    const known = dutch.has(shape) || dutchTight.has(shape) || foreign.has(shape);
    const far =
      known && spoken && !announced && isStrange(reading, taken) && topicsBefore(reading, from, 14) & topic.plates;
    if (known ? isMeant(reading, taken, shape, announced || near || !!far) : announced && isLoose(reading, taken))
      return ofIran(reading, last);
  }
  return 0;
}

/** No group of letters is a word of any list. */
const isStrange = ({ tokens, topics }: Reading, groups: readonly Group[]): boolean =>
  groups.every(({ index }) => tokens[index]?.kind === 'number' || topics[index] === 0);

/** In Iran the name of the country and two digits more follow. */
const ofIran = ({ tokens }: Reading, last: number): number =>
  /^[ايآ]ران$/.test(tokens[last + 1]?.low ?? '') || tokens[last + 1]?.low === 'ايران'
    ? tokens[last + 2]?.kind === 'number'
      ? last + 2
      : last + 1
    : last;

/** How many letters a group may have in a script; words of others are none. */
const longest: Readonly<Partial<Record<Token['script'], number>>> = { latin: 4, cyrillic: 3, arabic: 1, ethiopic: 2 };

function groupsFrom({ tokens, text }: Reading, from: number): readonly Group[] {
  const groups: Group[] = [];
  for (let index = from, gap: Group['gap'] = ''; index < tokens.length && groups.length < mostGroups; index += 1) {
    const token = tokens[index] as Token;
    const spaced = index > from && text[token.start - 1] === ' ';
    if (token.kind === 'sign') {
      if (gap === '-' || !/^[-.·/•_]$/.test(token.low)) break;
      gap = '-';
      continue;
    }
    const size = token.end - token.start;
    if (size > (token.kind === 'number' ? 6 : (longest[token.script] ?? 0))) break;
    const before = groups.at(-1);
    const isRest = token.kind === 'word' && gap === '' && !spaced && before?.shape === 'A1' && size === 1;
    if (isRest && before.index === index - 1) groups.pop();
    if (isRest) {
      groups.push({ shape: 'A2', index, gap: before.gap });
      continue;
    }
    groups.push({ shape: (token.kind === 'number' ? '9' : 'A') + size, index, gap: gap === '' && spaced ? ' ' : gap });
    gap = '';
  }
  return groups;
}

/** Whether letters or digits follow against a token. */
const goesOn = (reading: Reading, last: number): boolean =>
  glued(reading, last + 1) &&
  (reading.tokens[last + 1]?.kind ?? 'sign') !== 'sign' &&
  reading.tokens[last + 1]?.script !== 'han';

/** Groups parted by spaces are a plate only in capitals or behind a word for one; "8 mei 24" and "2 van 10" are none. */
function isMeant(reading: Reading, groups: readonly Group[], shape: string, announced: boolean): boolean {
  const { tokens, topics } = reading;
  const tight = groups.every(({ gap }) => gap !== ' ');
  const whole = groups.slice(1).every(({ gap }) => gap === '');
  // Tied by dashes on both sides, letters may be words elsewhere.
  const dashed = groups.length === 3 && groups.slice(1).every(({ gap }) => gap === '-');
  if (dashed && /^A[12] 93 A[12]$/.test(shape)) return true;
  let upper = true;
  let plain = 0;
  let letters = 0;
  for (const { index } of groups) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') continue;
    letters += 1;
    const bits = topics[index] ?? 0;
    if (token.end - token.start > 2 && (bits & (topic.plates | topic.weak)) !== 0) return false;
    if (
      ((bits & topic.month) !== 0 &&
        !((announced || tight || token.shape === 'upper') && token.end - token.start < 3)) ||
      (isUnit(reading, index) && !announced)
    )
      return false;
    if (reading.shouting ? bits !== 0 : (bits & topic.functions) !== 0) plain += 1;
    if (token.shape === 'lower' || token.shape === 'mixed' || token.shape === 'plain') upper = false;
  }
  if (/^A\d A\d 94 A1$/.test(shape) && groups[3]?.gap === '' && plain < letters) return true;
  if (shape === '94 A2 91' && groups[2]?.gap === '-') return true;
  if (announced) return tight || (upper && !reading.shouting) || plain < letters;
  if (groups.some(({ index }) => isYear(tokens[index]?.low ?? '') && tokens[index]?.kind === 'number')) {
    return tight && dutch.has(shape);
  }
  if (groups.length === 2) return isPair(reading, groups, shape, whole, upper);
  if (tight) return dutch.has(shape) || foreign.has(shape) ? plain === 0 || upper || whole : false;
  // "А777АА 77": the region stands apart.
  if (/^A1 93 A2 9[23]$/.test(shape) && groups.slice(1, 3).every(({ gap }) => gap === '')) return true;
  // In small letters: digits and letters by turns, of which none are a word.
  if (mixed.test(shape) && isStrange(reading, groups)) return true;
  const isSure = plain < letters || dutch.has(shape) || groups[1]?.gap === '-';
  return upper && (plain === 0 || (isSure && !reading.shouting));
}

const mixed = /^(?:9\d A[23] 9[2-5]|A\d 9[23] A\d|A\d A\d 94 A1)$/;

/** Two groups only: without a word for a plate they must be written together, or in capitals with enough digits. */
function isPair(reading: Reading, groups: readonly Group[], shape: string, whole: boolean, upper: boolean): boolean {
  if (whole)
    return dutchTight.has(shape) || shape === 'A3 93' || shape === '94 A3' || shape === 'A2 95' || shape === 'A3 95';
  const letters = groups.find(({ index }) => reading.tokens[index]?.kind === 'word');
  const known = letters !== undefined && (reading.topics[letters.index] ?? 0) !== 0;
  return upper && !known && (shape === '94 A3' || shape === 'A2 95' || shape === 'A3 95');
}

/** Behind a word for a plate: whatever mixes digits with few letters that are no words, or has four digits and is no year. */
function isLoose(reading: Reading, groups: readonly Group[]): boolean {
  const { tokens, topics } = reading;
  // Directly behind the word even letters that are a word elsewhere: "taargo af 40 718".
  const first = groups[0]?.index ?? 0;
  const direct = (topicsBefore(reading, first, 1) & topic.plates) !== 0;
  let hasWord = false;
  let digits = 0;
  let letters = 0;
  for (const { index } of groups) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') digits += token.low.length;
    else {
      const bits = topics[index] ?? 0;
      if ((bits & (topic.month | topic.functions)) !== 0 && (token.shape !== 'upper' || reading.shouting)) {
        if (!direct || index !== first || token.low.length > 2) return false;
        hasWord = true;
      }
      if (isUnit(reading, index) || (bits & (topic.plates | topic.weak)) !== 0) return false;
      letters += token.low.length;
    }
  }
  return digits >= (direct && hasWord ? 4 : 2) && letters >= 1 && digits + letters >= 4;
}
