import { glued, type Reading, topicsBefore } from './reading.ts';
import type { Token } from './tokens.ts';
import { topic } from './words.ts';

/** Digits written together as one number: the first and last token of each group, in order. */
export interface Run {
  readonly groups: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly digits: string;
}

/**
 * Whether there is evidence that a number points to nobody: it is made of dates, times and years, it is an amount with
 * what it counts, a number that anybody may call, or one of a document anybody may read.
 */
export function isHarmless(reading: Reading, run: Run): boolean {
  const size = run.digits.length;
  if (size > 40) return false;
  if (isYearly(reading, run) || isPublicLine(reading, run) || isAmount(reading, run) || isReference(reading, run))
    return true;
  return isMadeOfDates(reading, run);
}

/**
 * 0800 and 0900 as they are written in the Netherlands and around; Russian 8-800. A Spanish 900 looks like any other
 * number, and is believed only beside another number that anybody may call.
 */
export function isPublicLine(reading: Reading, { digits, groups, first }: Run): boolean {
  const size = digits.length;
  const lengths = groups.map((group) => lengthOf(reading, group)).join(' ');
  // In groups of four, any number of ten digits and more may begin with these.
  if (/^080[0569]/.test(digits) && size === 10 && lengths.startsWith('1 3 ')) return true;
  if (digits.startsWith('0800'))
    return lengths === '8' || (/^4 /.test(lengths) && size <= 12 && !/^4 4 [234]$/.test(lengths));
  if (/^09(?:00|06|09)/.test(digits)) return lengths === '8' || lengths === '4 4' || lengths === '4 7';
  if (digits.startsWith('8800')) return size === 11 && lengths.startsWith('1 3 ');
  // Helplines of the whole Union, and the free numbers of France.
  if (digits.startsWith('116')) return lengths === '3 3' || lengths === '6';
  return digits.startsWith('900') && /^3 (?:3 3|2 2 2)$/.test(lengths) && isBesideHelp(reading, first);
}

function isBesideHelp({ tokens }: Reading, first: number): boolean {
  for (let index = first - 1; index >= 0 && index > first - 8; index -= 1) {
    if (/^(?:112|113|116|144|016|0800|0900)$/.test(tokens[index]?.low ?? '')) return true;
  }
  return false;
}

const money = /^[%€$£₺¥₽٪₴₹﷼]$/;

/** Whether a token counts money, people, time or anything else. */
export const isUnit = ({ tokens, topics }: Reading, index: number): boolean =>
  ((topics[index] ?? 0) & topic.units) !== 0 || money.test(tokens[index]?.low ?? '');

function isAmount(reading: Reading, run: Run): boolean {
  const { groups, digits } = run;
  if (digits.startsWith('0') || digits.length > 15) return false;
  const counted = isUnit(reading, run.last + 1) || isUnit(reading, run.first - 1);
  const round = digits.endsWith('00');
  if (groups.length === 1) return counted && round && digits.length <= 11;
  const sign = separator(reading, groups, 1);
  let rest = 0;
  for (let step = 1; step < groups.length; step += 1) {
    const length = lengthOf(reading, groups[step] ?? 0);
    // Cents behind an amount that is written with the other sign.
    const cents = step === groups.length - 1 && length <= 2 && separator(reading, groups, step) !== sign;
    if (cents) rest = length;
    else if (length !== 3 || separator(reading, groups, step) !== sign) return false;
  }
  if (lengthOf(reading, groups[0] ?? 0) > 3 || (sign !== '.' && sign !== ',' && sign !== ' ' && sign !== "'"))
    return false;
  return counted || (round && sign !== ' ' && digits.length - rest <= 8);
}

/** A law by its number and year, and a count behind a year: "loi n° 2018-778", "juun 2020 300 qof". */
export function isYearly(reading: Reading, { groups, first, last }: Run): boolean {
  const [one = 0, two = 0] = groups;
  if (groups.length !== 2) return false;
  const sign = separator(reading, groups, 1);
  if (sign === ' ')
    return isYear(tokenOf(reading, one).low) && lengthOf(reading, two) <= 3 && isUnit(reading, last + 1);
  if (!isYear(tokenOf(reading, one).low) && !isYear(tokenOf(reading, two).low)) return false;
  for (let index = first - 1; index >= 0 && index >= first - 4; index -= 1) {
    if (laws.test(reading.tokens[index]?.low ?? '')) return true;
  }
  return false;
}

const laws =
  /^(?:wet|besluit|law|act|gesetz|loi|decret|ley|decreto|закон|закона|указ|قانون|القانون|مرسوم|ماده|አዋጅ|ሕጊ|ህጊ|yasa|kanun|kanunu|qanun|qanuna|sharciga|sharci|قانۇن|قانۇننىڭ|法|条例)$/;

const references = /^(?:kamerstuk|kamerstukken|isbn|issn|ecli|stb|stcrt|staatsblad|doi)$/;

function isReference({ tokens }: Reading, { first }: Run): boolean {
  for (let index = first - 1; index >= 0 && index >= first - 5; index -= 1) {
    if (references.test(tokens[index]?.low ?? '')) return true;
  }
  return false;
}

/** Dates with times, and at most one short number more; or years of one lifetime. */
function isMadeOfDates(reading: Reading, { groups, digits }: Run): boolean {
  if (digits.length === 8 && groups.length === 1) return false;
  let dates = 0;
  let spare = 0;
  let earliest = 9999;
  let latest = 0;
  for (let at = 0; at < groups.length; ) {
    const size = dateSize(reading, groups, at) || timeSize(reading, groups, at);
    const { low } = tokenOf(reading, groups[at]);
    if (size > 0) {
      dates += 1;
      at += size;
      continue;
    }
    if (isYear(low)) {
      earliest = Math.min(earliest, Number(low));
      latest = Math.max(latest, Number(low));
    } else if (low.length <= 2) spare += 1;
    else return false;
    at += 1;
  }
  if (latest - earliest > 80) return false;
  return dates > 0 ? spare <= 1 : latest > 0 && spare === 0;
}

/** A year of our calendar, the Persian or the Islamic one. */
export const isYear = (number: string): boolean => /^(?:19|20|1[34])\d\d$/.test(number);

/** How many groups a date takes that begins at one: day, month, year in any usual order, parted by one sign. */
function dateSize(reading: Reading, groups: readonly number[], at: number): number {
  if (at + 2 >= groups.length) return 0;
  const sign = separator(reading, groups, at + 1);
  if (sign !== separator(reading, groups, at + 2) || !/^[ ./-]$/.test(sign)) return 0;
  const [one, two, three] = [groups[at], groups[at + 1], groups[at + 2]].map((group) => tokenOf(reading, group).low);
  return isDate(one ?? '', two ?? '', three ?? '', sign) ? 3 : 0;
}

function isDate(one: string, two: string, three: string, sign: string): boolean {
  if (one.length > 4 || two.length > 2 || three.length > 4) return false;
  if (isYear(one)) return isDay(three) && isMonth(two);
  if (!isDay(one) || !isDay(two) || !(isMonth(one) || isMonth(two))) return false;
  return isYear(three) || (three.length === 2 && sign !== ' ' && one.length + two.length < 5);
}

const isDay = (number: string): boolean => number.length <= 2 && Number(number) >= 1 && Number(number) <= 31;
const isMonth = (number: string): boolean => number.length <= 2 && Number(number) >= 1 && Number(number) <= 12;

function timeSize(reading: Reading, groups: readonly number[], at: number): number {
  const sign = at + 1 < groups.length ? separator(reading, groups, at + 1) : '';
  if (sign !== ':' && sign !== '.') return 0;
  const [hour, minute] = [tokenOf(reading, groups[at]).low, tokenOf(reading, groups[at + 1]).low];
  if (hour.length > 2 || minute.length !== 2 || Number(hour) > 24 || Number(minute) > 59) return 0;
  return sign === ':' && at + 2 < groups.length && separator(reading, groups, at + 2) === ':' ? 3 : 2;
}

const tokenOf = ({ tokens }: Reading, index = 0): Token => tokens[index] as Token;
const lengthOf = ({ tokens }: Reading, index: number): number => (tokens[index] as Token).low.length;

/** What stands between a group and the one before it: its signs, or a space. */
function separator({ tokens }: Reading, groups: readonly number[], step: number): string {
  let signs = '';
  for (let index = (groups[step - 1] ?? 0) + 1; index < (groups[step] ?? 0); index += 1)
    signs += tokens[index]?.low ?? '';
  return signs || ' ';
}

/** Whether a short number behind a telling word is only a year, an amount or a time. */
export function isOrdinary(reading: Reading, run: Run): boolean {
  return (
    isYear(run.digits) ||
    isUnit(reading, run.last + 1) ||
    (isUnit(reading, run.first - 1) && !glued(reading, run.first)) ||
    isMadeOfDates(reading, run) ||
    ((reading.tokens[run.first - 1]?.low.length ?? 0) > 2 && (topicsBefore(reading, run.first, 1) & topic.month) !== 0)
  );
}
