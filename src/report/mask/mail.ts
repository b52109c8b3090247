import type { Add } from './digits.ts';
import { domainEnds, mailHosts } from './hosts.ts';
import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { fold } from './view.ts';
import { topic } from './words.ts';

const hosts = new Set([...mailHosts].map(fold));
const ends = new Set([...domainEnds].map(fold));
const opening = new Set(['(', '[', '{', '<', '-', '_', '*', '"', "'"]);
const closing = new Set([')', ']', '}', '>', '-', '_', '*', '"', "'"]);
const mostParts = 8;

/**
 * E-mail addresses, as they are and written around: a sign or word for "at", something before it, and behind it a domain
 * whose dots may be words, or a provider that everybody knows. Words for "at" are ordinary words in some languages, so
 * behind those the domain must end as domains do.
 */
export function findMail(reading: Reading, add: Add): void {
  if ((reading.seen & (topic.ats | topic.dots)) === 0 && !reading.text.includes('@')) return;
  const { tokens, topics, lengths } = reading;
  for (let index = 1; index < tokens.length; index += 1) {
    const isSign = (tokens[index] as Token).low === '@';
    const isWeak = weakAts.has((tokens[index] as Token).low) && isSpelled(reading, index - 2);
    if (!isSign && !isWeak && ((topics[index] ?? 0) & topic.ats) === 0) continue;
    const size = isSign || isWeak ? 1 : (lengths[index] ?? 0);
    if (size === 0) continue;
    const first = localStart(reading, index);
    if (first < 0) continue;
    // "tiktok @jan": a word that announces the name behind the sign.
    if (
      isSign &&
      !glued(reading, index) &&
      glued(reading, index + 1) &&
      ((topics[index - 1] ?? 0) & topic.handles) !== 0
    )
      continue;
    const last = domainEnd(reading, index + size, isSign && glued(reading, index) && glued(reading, index + 1));
    if (last === 0) continue;
    add('EMAIL', (tokens[first] as Token).start, (tokens[last] as Token).end);
    index = last;
  }
}

/** Words for "in", which stand for an "at" where the name before them has a dot. */
const weakAts = new Set(['در', 'في', 'على', 'в', 'в'].map(fold));

const isText = (token: Token | undefined): boolean => token?.kind === 'word' || token?.kind === 'number';
const isInner = (low: string): boolean => /^[._%+~#&'-]$/.test(low);

/** A word for a dot, a dash or the like. */
const isSpelled = ({ topics, tokens }: Reading, index: number): boolean =>
  ((topics[index] ?? 0) & (topic.dots | topic.signs)) !== 0 && tokens[index]?.low !== '\u0000';

/** The first token of what stands before an "at", or -1. */
function localStart(reading: Reading, at: number): number {
  const { tokens, values } = reading;
  let index = at - 1;
  while (index > 0 && index > at - 8 && opening.has((tokens[index] as Token).low)) index -= 1;
  if (!isText(tokens[index])) return -1;
  let first = chunkStart(reading, index);
  for (let part = 0; part < mostParts && first > 0; part += 1) {
    let before = first - 1;
    while (before > 0 && before > first - 8 && (isSpelled(reading, before) || isInner((tokens[before] as Token).low)))
      before -= 1;
    const tied = before < first - 1 && isText(tokens[before]);
    const spelledOut =
      isText(tokens[before]) && (isSingle(reading, first) || isSingle(reading, before)) && isSingle(reading, before);
    const digits = before === first - 1 && (tokens[first]?.kind === 'number' || (values[first] ?? -1) >= 0);
    const isNumbered = digits && (tokens[before]?.kind === 'number' || (values[before] ?? -1) >= 0);
    const link = linkedStart(reading, before);
    if (!tied && link > 0) {
      first = link;
      continue;
    }
    if (!tied && !spelledOut && !isNumbered) {
      if (!(digits && isText(tokens[before]))) break;
      first = chunkStart(reading, before);
      continue;
    }
    // A full stop with a space behind it ends a sentence.
    if (tied && endsSentence(reading, before, first)) break;
    first = chunkStart(reading, before);
  }
  return first;
}

/** "jan punt de vries": the particle of a name, with a word for a sign before it; its place, or 0. */
function linkedStart(reading: Reading, index: number): number {
  const particle = /^(?:de|van|der|den|el|al|bin|la)$/;
  let at = index;
  while (at > index - 2 && at > 1 && particle.test(reading.tokens[at]?.low ?? '')) at -= 1;
  return at < index && isSpelled(reading, at) ? at + 1 : 0;
}

const isSingle = ({ tokens }: Reading, index: number): boolean => {
  const token = tokens[index];
  return token !== undefined && token.kind !== 'sign' && token.end - token.start === 1 && token.script !== 'han';
};

const endsSentence = (reading: Reading, before: number, first: number): boolean =>
  first - before === 2 &&
  reading.tokens[before + 1]?.low === '.' &&
  glued(reading, before + 1) &&
  !glued(reading, first);

function chunkStart(reading: Reading, from: number): number {
  const { tokens } = reading;
  let first = from;
  for (let index = from - 1; index >= 0 && index > from - 80 && glued(reading, index + 1); index -= 1) {
    const token = tokens[index] as Token;
    if (isText(token)) {
      // An Arabic or Chinese word that runs into a Latin address is none of it.
      if ((token.script === 'han') !== (tokens[from]?.script === 'han')) break;
      first = index;
    } else if (!isInner(token.low)) break;
  }
  return first;
}

/** The last token of the domain that begins here, or 0. `sure` where a real @ stands between the two. */
function domainEnd(reading: Reading, from: number, sure: boolean): number {
  const { tokens } = reading;
  let index = from;
  while (index < tokens.length && closing.has((tokens[index] as Token).low)) index += 1;
  if (!isText(tokens[index])) return 0;
  let last = spelledLabel(reading, index) || labelEnd(reading, index);
  let known = isHost(reading, index, last);
  let parts = 1;
  for (; parts < mostParts; parts += 1) {
    const next = afterDot(reading, last + 1);
    if (next === 0 || !isText(tokens[next])) break;
    const end = labelEnd(reading, next);
    const isEnd = ends.has(wordOf(reading, next, end));
    // With a space beside it a dot may end the sentence.
    const tight = glued(reading, last + 1) && glued(reading, next);
    if (
      !tight &&
      !isEnd &&
      (tokens[last + 1] as Token).kind === 'sign' &&
      !(tokens[last + 1]?.low === '(' || tokens[last + 1]?.low === '[')
    )
      break;
    const isShort = (tokens[last + 1] as Token).kind === 'word' && wordOf(reading, next, end).length <= 3;
    known =
      isEnd || isShort || (known && isHost(reading, index, labelEnd(reading, index))) || isHost(reading, next, end);
    last = end;
  }
  return known || (sure && last >= from) ? last : 0;
}

/** "x s 4 all", "g mail": the last token of a name in pieces before a dot, or 0. */
function spelledLabel(reading: Reading, from: number): number {
  const { tokens } = reading;
  if (!isSingle(reading, from)) return 0;
  let last = from;
  while (last < from + 12 && isText(tokens[last + 1]) && (tokens[last + 1]?.low.length ?? 9) <= 4) {
    if (isSpelled(reading, last + 1)) break;
    last += 1;
  }
  return last > from && afterDot(reading, last + 1) > 0 ? last : 0;
}

const isHost = (reading: Reading, first: number, last: number): boolean => hosts.has(wordOf(reading, first, last));

const wordOf = ({ low, tokens }: Reading, first: number, last: number): string =>
  low.slice((tokens[first] as Token).start, (tokens[last] as Token).end);

/** Word, digits and dashes written together, up to a dot. */
function labelEnd(reading: Reading, from: number): number {
  const { tokens } = reading;
  let last = from;
  while (last + 1 < tokens.length && last - from < 60 && glued(reading, last + 1)) {
    const next = tokens[last + 1] as Token;
    if (isText(next)) {
      if (next.script === 'han' && tokens[from]?.script !== 'han') break;
      last += 1;
    } else if ((next.low === '-' || next.low === '_') && isText(tokens[last + 2]) && glued(reading, last + 2))
      last += 2;
    else break;
  }
  return last;
}

/** The token behind a dot or a word for one, brackets aside; 0 where there is none. */
function afterDot({ tokens, topics, lengths }: Reading, index: number): number {
  let at = index;
  const bracketed = opening.has(tokens[at]?.low ?? '');
  if (bracketed) at += 1;
  const isWord = ((topics[at] ?? 0) & topic.dots) !== 0 && (lengths[at] ?? 0) > 0;
  const isComma =
    tokens[at]?.low === ',' && ends.has(tokens[at + 1]?.low ?? '') && tokens[at + 1]?.start === tokens[at]?.end;
  if (tokens[at]?.low !== '.' && !isWord && !isComma) return 0;
  at += isWord ? (lengths[at] ?? 1) : 1;
  if (bracketed && closing.has(tokens[at]?.low ?? '')) at += 1;
  return at;
}
