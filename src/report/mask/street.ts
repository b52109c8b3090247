import { addAddress } from './cluster.ts';
import { detailAt, namedAt, numberedDetail } from './detail.ts';
import type { Add } from './digits.ts';
import { endsLikeStreet, houseNumber, isConnector, numberBefore, numberEnd, type Part } from './house.ts';
import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { topic } from './words.ts';

/** Addresses: a street with a number in either order, post boxes, and whatever parts of an address stand beside them. */
export function findStreets(reading: Reading, add: Add): void {
  const { tokens, topics } = reading;
  const parts: Part[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    if (index < from) continue;
    const bits = topics[index] ?? 0;
    const isOne = endsLikeStreet(reading, index);
    const part =
      (isOne || (bits & topic.streets) !== 0 ? streetAt(reading, index, isOne, from) : undefined) ??
      ((bits & (topic.addresses | topic.weak)) !== 0 ? detailAt(reading, index, from) : undefined) ??
      ((bits & topic.living) !== 0 ? namedAt(reading, index) : undefined) ??
      (bits === 0 && tokens[index]?.kind === 'number' ? numberedDetail(reading, index) : undefined);
    if (part === undefined) continue;
    parts.push(part);
    from = part.last + 1;
  }
  join(reading, parts, add);
}

/** Parts that follow each other are one address; a postcode behind it is of it. */
function join(reading: Reading, parts: readonly Part[], add: Add): void {
  for (let at = 0; at < parts.length; ) {
    const { first, whole } = parts[at] as Part;
    let { last, weak = false } = parts[at] as Part;
    let isWhole = whole;
    let next = at + 1;
    for (; next < parts.length; next += 1) {
      const part = parts[next] as Part;
      if (!isNear(reading, last, part.first)) break;
      last = part.last;
      weak &&= part.weak === true;
      isWhole ||= part.whole || !weak;
    }
    if (isWhole) {
      addAddress(reading, first, last, add);
    }
    at = next;
  }
}

/** Nothing but commas and the like stand between two tokens. */
function isNear({ tokens }: Reading, last: number, next: number): boolean {
  if (next - last > 4) return false;
  for (let index = last + 1; index < next; index += 1)
    if (!/^[,.;/(\n-]$/.test((tokens[index] as Token).low)) return false;
  return true;
}

const epithets = new Set(
  'nieuwe oude grote kleine lange korte hoge lage eerste tweede derde vierde burgemeester burg prins prinses koningin koning sint st dr prof professor pastoor admiraal generaal jan willem pieter alte neue große grosse kleine am an der'.split(
    ' ',
  ),
);

/** A Dutch or German adjective before the name of a street. */
const adjective = /^[a-z]{3,}(?:e|er|en)$/;

function streetAt(reading: Reading, index: number, isOne: boolean, from: number): Part | undefined {
  const bits = reading.topics[index] ?? 0;
  // "living in Street ...": the street begins behind the words that only lead to it.
  if (!isOne && (bits & topic.functions) !== 0 && ((reading.topics[index + 1] ?? 0) & topic.streets) !== 0)
    return undefined;
  // "CD" between dashes is a part of a plate.
  const { low, script } = reading.tokens[index] as Token;
  const isShort = !isOne && low.length <= 2 && script === 'latin';
  if (isShort && (reading.tokens[index - 1]?.low === '-' || reading.tokens[index + 1]?.low === '-')) return undefined;
  // "c/" and the like need their sign.
  const sign = reading.tokens[index + 1]?.low;
  if (
    !isOne &&
    (reading.tokens[index] as Token).low.length === 1 &&
    (reading.tokens[index] as Token).script !== 'han'
  ) {
    if ((sign !== '/' && sign !== '.') || !glued(reading, index + 1)) return undefined;
    if (reading.tokens[index + 2]?.kind !== 'word') return undefined;
  }
  const behind = isOne || (bits & topic.behind) !== 0;
  const last = lastOfPhrase(reading, index, isOne ? 0 : topic.streets);
  const first = behind ? nameStart(reading, index, isOne, from) : index;
  const isWord = (bits & topic.functions) !== 0 && !isOne;
  const named = isOne || (first < index && (!isWord || (reading.tokens[index - 1] as Token).shape === 'capital'));
  if (behind && named) {
    const number = houseNumber(reading, last + 1, 0, isOne);
    if (number > 0) return { first, last: numberEnd(reading, number), whole: true };
    const before = numberBefore(reading, isOne ? first : wider(reading, first, from), from);
    if (before >= 0) return { first: before, last, whole: true };
  }
  // "12 the crescent"
  const article = behind && reading.tokens[index - 1]?.low === 'the' ? numberBefore(reading, index - 1, from) : -1;
  if (article >= 0) return { first: article, last, whole: true };
  // Without a number a street tells where somebody lives only beside a word for that.
  const home = behind && named && isHome(reading, first);
  if (isOne || (bits & topic.before) === 0) return home ? { first, last, whole: true } : undefined;
  const number = houseNumber(reading, last + 1, 4, false);
  if (number > 0) return { first: index, last: numberEnd(reading, number), whole: true };
  const before = numberBefore(reading, index, from);
  const name = nameEnd(reading, last + 1);
  if (before >= 0 && name > last) return { first: before, last: name, whole: true };
  if (home) return { first, last, whole: true };
  return name > last && (isHome(reading, index) || estates.has((reading.tokens[index] as Token).low))
    ? { first: index, last: name, whole: true }
    : undefined;
}

/** Words that only addresses have. */
const estates = new Set(['lieu', 'urb', 'urbanizacion', 'residence', 'снт']);

/** Two words more of a name in small letters: "240 old mill road". */
function wider({ tokens, topics }: Reading, from: number, least: number): number {
  let first = from;
  for (let index = from - 1; index >= least && index >= from - 2; index -= 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' || ((topics[index] ?? 0) & topic.units) !== 0 || isConnector(token)) break;
    first = index;
  }
  return first;
}

/** A word for living somewhere, or for a flat, stands just before. */
function isHome({ tokens, topics }: Reading, first: number): boolean {
  for (let index = first - 1; index >= 0 && index >= first - 5; index -= 1) {
    if (/^[.!?;]$/.test((tokens[index] as Token).low)) return false;
    const bits = topics[index] ?? 0;
    if ((bits & topic.living) !== 0 || ((bits & topic.addresses) !== 0 && (bits & topic.weak) === 0)) return true;
  }
  return false;
}

function lastOfPhrase({ topics }: Reading, index: number, bit: number): number {
  let last = index;
  while (bit !== 0 && last < index + 3 && ((topics[last + 1] ?? 0) & bit) !== 0) last += 1;
  return last;
}

/** The first token of a name that ends before a street word; lower-case words are of it only where they link names. */
function nameStart(reading: Reading, index: number, isOne: boolean, from: number): number {
  const { tokens, topics } = reading;
  let first = index;
  let plain = 0;
  for (let at = index - 1; at >= from && at >= index - 7; at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'sign') {
      const inside =
        (token.low === '-' || token.low === "'" || token.low === '.') &&
        glued(reading, at) &&
        ((tokens[at - 1]?.low.length ?? 9) <= 5 || (token.low === '-' && glued(reading, at + 1)));
      if (inside) continue;
      break;
    }
    const bits = topics[at] ?? 0;
    if (token.kind === 'number') {
      // "1e Oosterparkstraat", "17. Juni"
      if (glued(reading, at + 1) && token.low.length <= 2 && at + 1 < index) {
        first = at;
        continue;
      }
      break;
    }
    if ((bits & topic.addresses) !== 0 && token.shape !== 'capital') break;
    if (isConnector(token)) {
      const before = tokens[at - 1];
      const isFront =
        before?.shape === 'capital' ||
        (token.shape === 'lower' && first < index && before !== undefined && before.kind === 'word');
      const bare = first === index || isFront;
      if (token.shape === 'capital') first = at;
      else if (token.low === 'van' && first === index) first = at;
      if (!bare) break;
      continue;
    }
    const tied = tokens[at + 1]?.low === '-' && glued(reading, at + 1) && first === at + 2;
    const isEpithet = epithets.has(token.low) || (isOne && bits === 0 && adjective.test(token.low));
    if (tied || (isEpithet && first === at + 1)) {
      first = at;
      continue;
    }
    if ((bits & (topic.functions | topic.units)) !== 0 && token.shape !== 'capital') break;
    const capital = token.shape === 'capital' || token.shape === 'upper';
    const links =
      first < index || !isOne ? false : tokens[at + 1] !== undefined && isConnector(tokens[at + 1] as Token);
    if (
      !capital &&
      !epithets.has(token.low) &&
      !links &&
      (isOne || plain >= (token.script === 'latin' ? 1 : 2) * (token.script === 'han' ? 3 : 1))
    )
      break;
    if (!capital) plain += 1;
    first = at;
  }
  return first;
}

/** The last token of a street's name behind the word for a street. */
function nameEnd({ tokens, topics }: Reading, from: number): number {
  let last = from - 1;
  let words = 0;
  for (let index = from; index < tokens.length && words < 4; index += 1) {
    const token = tokens[index] as Token;
    if (token.low === '-' || token.low === "'") continue;
    if (token.kind !== 'word') break;
    if (isConnector(token)) continue;
    const isFirst = words === 0 && isConnector(tokens[index - 1] as Token);
    if (((topics[index] ?? 0) & topic.functions) !== 0 && token.shape !== 'capital' && !isFirst) break;
    // In small letters: the words that a particle links, "de la petite fontaine".
    if (words > 0 && token.shape === 'lower' && !isConnector(tokens[from] as Token)) break;
    words += 1;
    last = index;
  }
  return last;
}
