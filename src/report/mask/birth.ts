import type { Add } from './digits.ts';
import { isUnit, isYear } from './harmless.ts';
import { ordinals } from './more.ts';
import { glued, type Reading } from './reading.ts';
import { chained } from './spoken.ts';
import type { Token } from './tokens.ts';
import { fold } from './view.ts';
import { topic } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

/** Ordinals in words. */
export const days: ReadonlySet<string> = new Set(ordinals.split(',').map(fold));

/** What may stand between the parts of a date. */
const joiners = set(
  "de del van of the den der des dem van't le la al el en and und et y i o u û iyo ve и و ن ን ከ года год году г г. jaar year año an année " +
    'jahr yıl yılı yılının yılında ayının ayında yil yili ئاينىڭ يىلىنىڭ كۈنىنىڭ bisha bishii keedii kii dii aad s den  يىلى يىل ئاي كۈنى كۈن سنة عام لسنة سال سالی ماه شهر من sala sal meha ي ى ቀን ዓ ም ዓመተ ምህረት ዓም ዓ/ም st nd rd th e er ste re na dd ' +
    'sannadkii sanadkii bishii maalintii ayı günü - . / , \' " ( 年 月 日 号 號 初 腊 臘 正 冬 廿 卅 岁 ad ah هـ ه ق ش',
);
const farthest = 32;
const longAgo = 24;

/** Dates of birth: a date, in digits or words, near a word for being born or beside one for a child. The whole date is masked. */
export function findBirths(reading: Reading, add: Add): void {
  if ((reading.seen & (topic.births | topic.children)) === 0 && !/[*]|\bb\./.test(reading.low)) return;
  const { tokens, topics } = reading;
  let found = -longAgo;
  const keep: Add = (kind, start, end) => {
    found = end;
    add(kind, start, end);
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const bits = topics[index] ?? 0;
    const start = tokens[index]?.start ?? 0;
    // Once a date is told, a second word for it adds nothing: "born on ..., in Dessie, I left in 2013".
    if ((bits & topic.births) !== 0 && start - found >= longAgo) {
      if (((topics[index + 1] ?? 0) & topic.births) === 0) {
        // A date written against the word belongs to it; else one that follows, else one before.
        if (!look(reading, index, -1, 3, keep) && !look(reading, index, 1, farthest, keep)) {
          look(reading, index, -1, farthest, keep);
        }
      }
    } else if ((bits & topic.children) !== 0) lookBeside(reading, index, add);
    else if (isBornSign(reading, index)) look(reading, index, 1, 4, keep);
  }
}

/** "b. 14th Feb '19", "* 9.1.15" */
const isBornSign = ({ tokens }: Reading, index: number): boolean =>
  tokens[index]?.low === '*' || (tokens[index]?.low === 'b' && tokens[index + 1]?.low === '.');

/** What a token is to a date: nothing, what may be part of one, a number in words, or part of one for certain. */
type Part = 0 | 1 | 2 | 3;

export function partOf(reading: Reading, index: number): Part {
  const { tokens, topics, values, safe, lexicon } = reading;
  const token = tokens[index] as Token;
  if (token.kind === 'number') {
    return isYear(token.low) || safe[index] === 1 || token.low.length >= 6 ? 3 : token.low.length <= 4 ? 1 : 0;
  }
  const bits = topics[index] ?? 0;
  if ((bits & topic.births) !== 0) return 0;
  if ((bits & topic.month) !== 0 && isMonth(reading, index)) return 3;
  if ((values[index] ?? -1) >= 0 || days.has(token.low)) return 2;
  if (token.kind !== 'word' || (bits & topic.functions) !== 0) return 0;
  // A year in one word: "neunzehnhundertdreiundneunzig".
  if (token.low.length > 12 && token.low.length < 60 && token.script === 'latin' && chained(token.low, lexicon) > 3)
    return 3;
  return isLikeNumber(reading, token) ? 1 : isLikeMonth(reading, token) ? 3 : 0;
}

/** A month that is an ordinary word too ("may", "en") is one beside a number. */
function isMonth({ tokens, topics, values }: Reading, index: number): boolean {
  if (((topics[index] ?? 0) & topic.functions) === 0) return true;
  if ((tokens[index] as Token).low.length < 3) return false;
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'number' || (values[at] ?? -1) >= 0;
  return isNumber(index - 1) || isNumber(index + 1) || isNumber(index - 2) || isNumber(index + 2);
}

/** A form of a number word: the same beginning, another ending. */
function isLikeNumber({ lexicon }: Reading, { low }: Token): boolean {
  const isPlain = low.charCodeAt(0) >= 0x600;
  for (let rest = 1; rest <= 3; rest += 1) {
    const size = low.length - rest;
    if (size < (isPlain ? rest + 1 : 4) && !(size === 3 && rest <= 2 && !isPlain)) return false;
    const entry = lexicon.words.get(low.slice(0, size));
    if (entry !== undefined && entry.value > (isPlain ? 0 : 1)) return true;
  }
  return false;
}

/** A month with an ending that no list has. */
function isLikeMonth({ lexicon }: Reading, { low }: Token): boolean {
  for (let rest = 1; rest <= 2 && low.length - rest >= 4; rest += 1) {
    const entry = lexicon.words.get(low.slice(0, low.length - rest));
    if (entry !== undefined && (entry.bits & topic.month) !== 0 && (entry.bits & topic.functions) === 0) return true;
  }
  return false;
}

/** A full stop that ends a sentence, not an abbreviation or a number. */
function ends(reading: Reading, index: number): boolean {
  const { low } = reading.tokens[index] as Token;
  if (low === '!' || low === '?' || low === '\n' || low === '\u0000' || low === ';') return true;
  if (low !== '.' || glued(reading, index + 1)) return false;
  const before = reading.tokens[index - 1];
  return before?.kind === 'word' && before.low.length > 4 && ((reading.topics[index - 1] ?? 0) & topic.month) === 0;
}

const conjunctions = new Set(['and', 'en', 'und', 'et', 'y', 've', 'и', 'و', 'iyo', 'û']);

/** Looks for a date on one side of a word for being born. */
function look(reading: Reading, from: number, step: 1 | -1, reach: number, add: Add): boolean {
  const { tokens } = reading;
  let since = -1;
  // What stands between, in letters and signs: emoji and spaces do not make it longer.
  let passed = 0;
  for (let index = from + step; index >= 0 && index < tokens.length; index += step) {
    const token = tokens[index] as Token;
    const far = passed;
    passed += token.end - token.start + 1;
    if (far > reach || ends(reading, index)) return false;
    if (step < 0 && reach < 6 && token.low === ',') return false;
    // "born here and left in 2015": a year with words before it that tell of something else.
    if (token.low === ',' || conjunctions.has(token.low)) since = 0;
    else if (since >= 0 && token.kind === 'word') since += 1;
    const isOther = step > 0 && since >= 2 && isYear(token.low);
    if (partOf(reading, index) === 0 || isOther) continue;
    if (take(reading, index, step, add)) return true;
  }
  return false;
}

/** Takes the date that begins (or ends) at a token, if it is one. */
export function take(reading: Reading, from: number, step: 1 | -1, add: Add): boolean {
  const { tokens } = reading;
  let last = from;
  let certain = 0;
  let parts = 0;
  let spoken = 0;
  for (let index = from, gap = 0; index >= 0 && index < tokens.length && gap <= 3 && parts < 24; index += step) {
    const part = partOf(reading, index);
    if (part > 0) {
      // A date that is complete does not go on behind a comma.
      if (certain > 1 && gap > 0 && tokens[index - step]?.low === ',') break;
      if (part === 3) certain += 1;
      if (part === 2) spoken += 1;
      parts += 1;
      last = index;
      gap = 0;
    } else if (isJoiner(reading, index) && !ends(reading, index)) gap += 1;
    else break;
  }
  const [first, end] = step > 0 ? [from, last] : [last, from];
  if (certain === 0 && spoken < 3 && !isNumeric(reading, first, end)) return false;
  if (isUnit(reading, end + 1) && (certain === 0 || (parts === 1 && !isYear((tokens[end] as Token).low)))) return false;
  add('DOB', (tokens[opening(reading, first)] as Token).start, (tokens[closing(reading, end)] as Token).end);
  return true;
}

/** Three numbers, or two parted by a sign: a day and a month. */
function isNumeric({ tokens }: Reading, first: number, last: number): boolean {
  let numbers = 0;
  for (let index = first; index <= last; index += 1) if (tokens[index]?.kind === 'number') numbers += 1;
  return numbers >= 3 || (numbers === 2 && last === first + 2 && /^[./-]$/.test(tokens[first + 1]?.low ?? ''));
}

function isJoiner(reading: Reading, index: number): boolean {
  const token = reading.tokens[index] as Token;
  if (joiners.has(token.low)) return true;
  // An ending written against a number: "3-nji", "9th", "12'de".
  return token.kind === 'word' && token.low.length <= 5 && glued(reading, index);
}

/** An article before a day goes along: "the 9th", "de derde". */
function opening({ tokens, topics }: Reading, first: number): number {
  const isArticle = articles.has(tokens[first - 1]?.low ?? '') && ((topics[first - 1] ?? 0) & topic.births) === 0;
  if (isArticle && /^[国國]$/.test(tokens[first - 1]?.low ?? '')) return Math.max(0, first - 2);
  return isArticle ? first - 1 : first;
}

const articles = new Set(['国', '國', 'the', 'de', 'el', 'le', 'den', 'der', 'am']);

const ofUyghur = set('كۈنى يىلى ئاينىڭ كۈن');

/** The sign of a year belongs to a date that ends with it. */
function closing({ tokens }: Reading, end: number): number {
  const next = tokens[end + 1]?.low === '-' ? end + 2 : end + 1;
  if (ofUyghur.has(tokens[next]?.low ?? '')) return next;
  return /^[年月日号號]$/.test(tokens[end + 1]?.low ?? '') ? end + 1 : end;
}

/** A full date directly behind a word for a child, at most a name and a bracket between. */
function lookBeside(reading: Reading, from: number, add: Add): void {
  const { tokens, topics } = reading;
  let words = 0;
  for (let index = from + 1; index < tokens.length && index <= from + 5; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'word') {
      words += 1;
      if (words > 1 || ((topics[index] ?? 0) & topic.functions) !== 0) return;
    } else if (token.kind === 'number') {
      if (isFullDate(reading, index)) take(reading, index, 1, add);
      return;
    } else if (token.low !== '(' && token.low !== ',' && token.low !== ':' && token.low !== '-' && token.low !== '*')
      return;
  }
}

/** Day, month and year in digits, or day and month name with a year. */
function isFullDate(reading: Reading, index: number): boolean {
  const { tokens, topics } = reading;
  const parted = /^[./-]$/.test(tokens[index + 1]?.low ?? '') && /^[./-]$/.test(tokens[index + 3]?.low ?? '');
  if (parted) return tokens[index + 2]?.kind === 'number' && tokens[index + 4]?.kind === 'number';
  for (let step = 1; step <= 3; step += 1) {
    if (((topics[index + step] ?? 0) & topic.month) === 0) continue;
    return tokens[index + step + 1]?.kind === 'number' || tokens[index + step + 2]?.kind === 'number';
  }
  return false;
}
