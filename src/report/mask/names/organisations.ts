import { type Gloss, isName, isPlace, isVillage, isWithin, topicBit, topicBits, type Word } from './gloss.ts';
import { heads } from './grammar.ts';
import { isDistinctive, isGlue, isHeadOf, isPossible, leadsOn } from './parts.ts';
import type { Named } from './people.ts';

const quotes = new Map([
  ['"', '"'],
  ["'", "'"],
  ['«', '»'],
  ['“', '”'],
  ['„', '”'],
  ['《', '》'],
  ['「', '」'],
]);
const closings = new Set(quotes.values());

/** How many words distinguish an organisation or a village at most. */
const longest = 4;

/** So many words may stand between a word for a village and its name: "is called", "of my father". */
const mostBetween = 3;

/** With these begins many a name that is made of everyday words: "stichting het ...", "restaurante la ...". */
const articles = new Set([
  'de',
  'het',
  'the',
  'la',
  'le',
  'les',
  'el',
  'los',
  'las',
  'die',
  'der',
  'das',
  'zum',
  'zur',
]);

/** Languages in which what distinguishes follows the generic word, and in which it comes before, also in small letters. */
const after = new Set(['ar', 'fa', 'ku', 'so', 'ti']);
const before = new Set(['tr', 'ug', 'am', 'ti']);

const generic = topicBits('organisations', 'villages');
const functional = topicBit('functions');
const connecting = topicBits('functions', 'introductions', 'perhaps', 'titlesAfter');
const called = topicBit('titlesAfter');

type Range = readonly [from: number, to: number];

/**
 * What distinguishes a small organisation ("moskee ..."), and villages: those that a word announces, and residences in
 * the Netherlands that are no municipality. The generic word stays, what distinguishes goes; where it is made of
 * everyday words without capitals it is doubtful.
 */
export function distinctiveIn({ words }: Gloss, taken: (index: number) => boolean): readonly Named[] {
  const found: Named[] = [];
  const add = (kind: 'ORG_SMALL' | 'PLACE', [from, to]: Range, level: Named['level'] = 'sure'): boolean => {
    if (to > from) found.push({ kind, from, to, level });
    return to > from;
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (isVillage(word.flags) && isResidence(words, index) && !taken(index)) add('PLACE', [index, index + 1]);
    if ((word.topics & generic) === 0) continue;
    for (const { topic, length, code } of word.matches) {
      if (topic !== 'organisations' && topic !== 'villages') continue;
      if (word.matches.some((other) => other.topic === 'institutions' && other.length >= length)) continue;
      const kind = topic === 'organisations' ? 'ORG_SMALL' : 'PLACE';
      const end = index + length;
      const isBefore = before.has(code) && !after.has(code);
      if (isBefore && add(kind, rangeBefore(words, index, taken))) continue;
      const [from, to] = rangeAfter(words, end, kind, taken);
      // A word for a village that is the first of its name: "Adi ...", "Gundê ...".
      if (
        add(kind, [to > from && kind === 'PLACE' && heads.has(words[end - 1]?.token.low ?? '') ? from - 1 : from, to])
      )
        continue;
      if (kind === 'PLACE' && add(kind, rangeFarther(words, end, taken))) continue;
      if (kind === 'PLACE' && add(kind, apposed(words, index, taken))) continue;
      if (!isBefore && add(kind, rangeBefore(words, index, taken))) continue;
      const isWritten = articles.has(words[end]?.token.low ?? '') && isPossible(words[end + 1]);
      if (isWritten && add(kind, everydayFrom(words, end + 1, 1, taken), 'doubtful')) continue;
      if (after.has(code) && add(kind, everydayFrom(words, end, 1, taken), 'doubtful')) continue;
      if (before.has(code)) add(kind, everydayFrom(words, index - 1, -1, taken), 'doubtful');
    }
  }
  return found;
}

/** What follows the generic word: between quotes, or as long as words are written like a name. */
function rangeAfter(
  words: readonly Word[],
  from: number,
  kind: 'ORG_SMALL' | 'PLACE',
  taken: (index: number) => boolean,
): Range {
  const open = words[from]?.token.low === ':' ? from + 1 : from;
  const closing = quotes.get(words[open]?.token.low ?? '');
  if (closing !== undefined) {
    for (let at = open + 1; at < words.length && at <= open + 2 * longest; at += 1) {
      if (words[at]?.token.low === closing) return [open + 1, at];
    }
  }
  let to = from;
  for (let at = from, count = 0; at < words.length && count < longest; at += 1) {
    const word = words[at] as Word;
    if (taken(at)) break;
    if (word.token.low === '-' && word.token.joined && at > from) continue;
    const isHead = kind === 'PLACE' && at === from && isHeadOf(words, at);
    // What comes after the first word of a name belongs to it as long as it may.
    const isTown =
      isPlace(word.flags) && (kind === 'ORG_SMALL' || !(word.shape === 'capital' || isHeadOf(words, from)));
    const isSecond =
      count === 1 &&
      !isTown &&
      (isPossible(word) ? word.shape === 'plain' : word.shape === 'capital' && isPlace(word.flags));
    if (!isHead && !isSecond && !isDistinctive(word) && words[at - 1]?.token.low !== '-') {
      // Small words between two with capitals: "Licht van Hoop", "Manos de la Paz".
      if (at > from && isGlue(word) && leadsOn(words, at) && !isWithin(words, at + 1)) continue;
      break;
    }
    to = at + 1;
    count += 1;
    if (word.shape === 'lower' || (word.shape === 'plain' && count > 1)) break;
  }
  return [from, to];
}

/** The name of a village behind a few words that lead to it: "a village called ...", "my village is ...". */
function rangeFarther(words: readonly Word[], from: number, taken: (index: number) => boolean): Range {
  for (let at = from; at < from + mostBetween; at += 1) {
    const word = words[at];
    if (word === undefined || ((word.topics & connecting) === 0 && word.token.low !== "'" && word.token.low !== ':'))
      break;
    const next = words[at + 1];
    if (next === undefined || taken(at + 1) || (isPlace(next.flags) && !isHeadOf(words, at + 1))) break;
    if (next.shape !== 'capital' && (next.shape !== 'plain' || (next.topics & connecting) !== 0)) continue;
    const range = rangeAfter(words, at + 1, 'PLACE', taken);
    if (range[1] > range[0]) return range;
  }
  return [from, from];
}

/** The name of a village before a comma: "..., a small village in ...". */
function apposed(words: readonly Word[], village: number, taken: (index: number) => boolean): Range {
  let end = village - 1;
  while (end > village - 4 && words[end]?.shape === 'lower') end -= 1;
  if (words[end]?.token.low !== ',') return [end, end];
  let from = end;
  for (let at = end - 1; at >= 0 && end - at <= longest; at -= 1) {
    const word = words[at] as Word;
    if (taken(at) || word.shape !== 'capital' || (word.first && word.ordinary)) break;
    if (isPlace(word.flags) && !isName(word.flags)) return [end, end];
    from = at;
  }
  return [from, end];
}

/** What stands before the generic word, where a language puts it there. */
function rangeBefore(words: readonly Word[], start: number, taken: (index: number) => boolean): Range {
  let end = start;
  let from = end;
  const closing = words[end - 1]?.token.low ?? '';
  if (closings.has(closing)) {
    for (let at = end - 2; at >= 0 && at >= end - 2 * longest; at -= 1) {
      if (quotes.get(words[at]?.token.low ?? '') === closing) return [at + 1, end - 1];
    }
  }
  // "... called": whatever stands before that is the name.
  if (words[end - 1]?.shape === 'plain' && ((words[end - 1]?.topics ?? 0) & called) !== 0)
    return everydayFrom(words, end - 2, -1, taken);
  // An adjective may stand between: "... cultural association".
  if (words[end - 1]?.shape === 'lower' && words[end - 2]?.shape === 'capital' && !isWithin(words, end)) {
    end -= 1;
    from = end;
  }
  for (let at = end - 1; at >= 0 && end - at <= longest; at -= 1) {
    const word = words[at] as Word;
    if (
      taken(at) ||
      !isDistinctive(word) ||
      (word.first && word.ordinary && (from === end || (word.topics & functional) !== 0))
    )
      break;
    from = at;
    if (word.shape === 'plain' || word.shape === 'lower') break;
  }
  // The word before it, in a script without capitals, belongs to it when it is no more known.
  const first = words[from - 1];
  if (from < end && words[from]?.shape === 'plain' && first?.shape === 'plain' && isDistinctive(first)) from -= 1;
  return [from, end];
}

/** Up to two everyday words beside the generic word, in a direction: they may be its name. */
function everydayFrom(words: readonly Word[], start: number, step: 1 | -1, taken: (index: number) => boolean): Range {
  let at = start;
  for (let count = 0; count < 2 && isPossible(words[at], step) && !taken(at); count += 1) at += step;
  return step === 1 ? [start, at] : [at + 1, start + 1];
}

/** A residence of the lexicon; one that is a name or an everyday word too only with a capital, after a word for "in". */
function isResidence(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  if (!word.ordinary && !isName(word.flags))
    return word.shape !== 'lower' || word.token.low.length > 6 || isWithin(words, index);
  return word.shape === 'capital' && isWithin(words, index);
}
