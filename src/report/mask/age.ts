import { partOf, take } from './birth.ts';
import type { Add } from './digits.ts';
import { isUnit, isYear } from './harmless.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { fold } from './view.ts';
import { topic } from './words.ts';

const reach = 14;

/** The day somebody became so many years old: "turned 40 on May 6th, 2023". An age, a word for it, and a date in one sentence. */
export function findAges(reading: Reading, add: Add): void {
  if ((reading.seen & topic.turning) === 0) return;
  const { tokens, topics } = reading;
  for (let index = 0; index < tokens.length; index += 1) {
    if (((topics[index] ?? 0) & topic.turning) === 0 || !hasAge(reading, index)) continue;
    for (let at = Math.max(0, index - reach); at < tokens.length && at <= index + reach; at += 1) {
      const isMonth = ((topics[at] ?? 0) & topic.month) !== 0 || tokens[at]?.low === '月';
      if (!isMonth || !isByNumber(reading, at)) continue;
      let first = at;
      // The day stands just before its month; a word before that is the age.
      const day = /^[.-]$/.test(tokens[at - 1]?.low ?? '') ? at - 2 : at - 1;
      if (tokens[day]?.kind === 'number') first = day;
      const isWord = first === at && at > 0 && ((topics[at - 1] ?? 0) & topic.functions) === 0;
      if (isWord && partOf(reading, at - 1) === 2) first -= 1;
      // A year before its month: "2021-yili 5-iyun".
      for (let back = first - 1; back >= 0 && back >= first - 3; back -= 1) {
        if (isYear(tokens[back]?.low ?? '')) first = back;
      }
      take(reading, first, 1, add);
      break;
    }
  }
}

const years = new Set(
  'يوم روز day dag jaar years year ans jahre jahr años anos лет год yaş yaşıma yaşına yaşımı 岁 歲 سنة عام ساله سالگی سال ዓመት ዓመተ sano sal salên salî ياش ياشقا'
    .split(' ')
    .map(fold),
);
const counting = new Set(['tot', 'zu', 'to', 'voor', 'met', 'mit', 'with', 'a', 'à', 'до', 'к'].map(fold));

/** A number of ten or more within two words, which is no day of a month and counts nothing but years. */
function hasAge(reading: Reading, from: number): boolean {
  const { tokens, values } = reading;
  for (let index = from - 3; index <= from + 2; index += 1) {
    const token = tokens[index];
    if (token === undefined || index === from) continue;
    const value = token.kind === 'number' && token.low.length === 2 ? Number(token.low) : (values[index] ?? -1);
    const isLike = value < 0 && token.kind === 'word' && token.script === 'arabic' && partOf(reading, index) === 2;
    if (!isLike && (value < 10 || value > 99)) continue;
    if (index > from + 1 && counting.has((tokens[index - 1] as Token).low)) continue;
    const next = tokens[index + 1];
    if (!isLike && isUnit(reading, index + 1) && !years.has(next?.low ?? '')) continue;
    if (((reading.topics[index + 1] ?? 0) & topic.month) === 0) return true;
  }
  return false;
}

const isByNumber = ({ tokens, topics }: Reading, month: number): boolean =>
  [-2, -1, 1, 2].some((step) => tokens[month + step]?.kind === 'number') &&
  ((topics[month] ?? 0) & (topic.births | topic.turning)) === 0;
