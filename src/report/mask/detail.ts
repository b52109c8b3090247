import { isYear } from './harmless.ts';
import {
  endsLikeStreet,
  isConnector,
  isHouse,
  isUnit,
  numberEnd,
  type Part,
  spokenEnd,
  withPostcode,
} from './house.ts';
import { dutchEnd } from './postcode.ts';
import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { topic } from './words.ts';

const postBoxes =
  /^(?:postbus|pb|pobox|box|postfach|pf|бокс|apartado|apdo|bp|antwoordnummer|بريد|پستی|信箱|pk|я|ሳጥን|ሳጹን|sanduuqa|boostada|boostadu|postê|ساندۇقى|ፖሳቁ)$/;

/** A word for a part of an address with its number: "flat 14b", "кв. 45", "D:3"; a post box is an address by itself. */
export function detailAt(reading: Reading, index: number, from: number): Part | undefined {
  const { tokens, topics } = reading;
  let box = postBoxes.test((tokens[index] as Token).low);
  let weak = isWeak(reading, index);
  for (let at = index + 1; at < tokens.length && at <= index + 5; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'number') {
      if (token.low.length > 5 || (isUnit(reading, at + 1) && !box) || (isYear(token.low) && !box)) break;
      // "ip-adres 2a02:" is none of a house.
      if (
        tokens[at + 1]?.kind === 'word' &&
        tokens[at + 2]?.kind === 'number' &&
        glued(reading, at + 1) &&
        glued(reading, at + 2)
      )
        break;
      if (!box && isPlace(reading, at - 1)) break;
      const last = box ? boxEnd(reading, at) : numberEnd(reading, at);
      return { first: index, last: dutchEnd(reading, at, true) || last, whole: box, weak };
    }
    const isLetter = token.kind === 'word' && token.low.length === 1 && token.script !== 'han' && !isPlace(reading, at);
    if (isLetter || (reading.values[at] ?? -1) > 1) {
      if (tokens[at + 1]?.kind === 'number') continue;
      return { first: index, last: isLetter ? at : spokenEnd(reading, at), whole: false, weak };
    }
    if (token.kind === 'sign' ? !/^[.:#°№-]$/.test(token.low) : ((topics[at] ?? 0) & topic.addresses) === 0) break;
    box ||= postBoxes.test(token.low);
    weak &&= isWeak(reading, at);
  }
  const before = tokens[index - 1];
  // "203-ئۆي", "6号402室": the number stands first.
  const isTied = before?.kind === 'number' && index - 1 >= from && before.low.length <= 4 && glued(reading, index);
  return isTied && !isUnit(reading, index) ? { first: index - 1, last: index, whole: false, weak } : undefined;
}

const isWeak = ({ tokens, topics }: Reading, index: number): boolean =>
  tokens[index]?.kind === 'sign' || ((topics[index] ?? 0) & topic.weak) !== 0;

/** Numbers of post boxes are grouped: "10 07 53", "15875-419". */
function boxEnd({ tokens }: Reading, from: number): number {
  let last = from;
  while (last < from + 6) {
    const next = tokens[last + 1]?.low === '-' ? last + 2 : last + 1;
    if (tokens[next]?.kind !== 'number') break;
    last = next;
  }
  return last;
}

/** "lives at", "woont op": what follows is the address itself, not a part of it. */
const isPlace = ({ tokens }: Reading, index: number): boolean => leadingIn.has(tokens[index]?.low ?? '');
const leadingIn = new Set(['at', 'op', 'in', 'aan', 'on', 'te', 'en', 'au', 'de', 'a', 'is', 'lives', 'woont', 'woon']);

/** A number written against the word that says what it counts in an address: "41-قورو". */
export function numberedDetail(reading: Reading, index: number): Part | undefined {
  const { topics, tokens } = reading;
  const at = tokens[index + 1]?.low === '-' ? index + 2 : index + 1;
  if (((topics[at] ?? 0) & topic.addresses) === 0 || !glued(reading, at) || (tokens[index] as Token).low.length > 4)
    return undefined;
  if (isUnit(reading, at)) return undefined;
  return { first: index, last: at, whole: false, weak: isWeak(reading, at) };
}

/** A name with a number behind a word for an address: "wohne Am Alten Gaswerk 3a"; in lower case only before a postcode. */
export function namedAt(reading: Reading, index: number): Part | undefined {
  const { tokens, topics } = reading;
  let first = 0;
  let lower = 0;
  for (let at = index + 1; at < tokens.length && at <= index + 9; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'number') {
      if (first === 0 || !isHouse(reading, at)) return undefined;
      const last = numberEnd(reading, at);
      const isSure = lower === 0 || withPostcode(reading, last) > last;
      return isSure ? { first, last, whole: true } : undefined;
    }
    if (token.kind === 'sign') {
      if (first === 0 ? token.low !== ':' : token.low !== '-' && token.low !== '.' && token.low !== "'")
        return undefined;
      continue;
    }
    if (endsLikeStreet(reading, at) || ((topics[at] ?? 0) & topic.streets) !== 0) return undefined;
    const isFunction = ((topics[at] ?? 0) & topic.functions) !== 0;
    if (
      (token.shape === 'capital' || token.shape === 'upper') &&
      !(reading.shouting && (isFunction || isConnector(token)))
    )
      first ||= at;
    else if (isConnector(token) && (token.shape === 'lower' || reading.shouting)) {
      if (token.low === 'am' || token.low === 'zum') first ||= at;
    } else if (!isFunction && ((topics[at] ?? 0) & topic.addresses) === 0 && token.script === 'latin') {
      lower += 1;
      first ||= at;
      if (lower > 3) return undefined;
    } else if (first > 0) return undefined;
  }
  return undefined;
}
