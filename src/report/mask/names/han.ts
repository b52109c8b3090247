import type { Kind } from '../kinds.ts';
import { FAMILY, GIVEN, type Lexicon, ordinaryIn } from '../lexicon.ts';
import type { Topic } from '../phrases.ts';
import { isName, isPlace, type Word } from './gloss.ts';
import type { Named } from './people.ts';

/** The longest word and the longest name that are looked for, in characters; names written by their sound are longer. */
const longest = 4;
const longestSound = 6;

/** Characters that names of other languages are written with by their sound. */
const sounding = new Set(
  '阿不都买提木吐尔孜古丽热依姆帕莱努艾麦斯拉西迪力江汗玛娜卡克尼亚合穆哈沙米扎桑措卓次仁旺珠顿丹增洛嘉央金格达瓦巴平白曲多吉贡布伊塔赛甫迈赫默德萨伽孜别赫',
);

/** Before a family name or a name of one character among people who know each other: 老王, 小明, 阿强. */
const familiar = new Set('老小阿');

/** Stands between the parts of a name that was written by its sound: 阿不都·买买提. */
const dot = /^[·•・‧.]$/;

/** A way to read a run of characters: everyday words, and names between them; the cheapest way wins. */
interface Way {
  readonly cost: number;
  readonly from: number;
  readonly name?: Named['level'];
  /** It is an everyday word or a place. */
  readonly isKnown?: true;
}

/** A piece of the cheapest way. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly name?: Named['level'];
  readonly isKnown: boolean;
}

const isLeftOver = (cut: Cut | undefined): boolean => cut !== undefined && !cut.isKnown;

/** What stands before a word for a small organisation or a village, and is no everyday word, distinguishes it. */
const kindBehind = (word: Word | undefined): Kind | undefined =>
  word?.matches.some(({ topic }) => topic === 'organisations')
    ? 'ORG_SMALL'
    : word?.matches.some(({ topic }) => topic === 'villages')
      ? 'PLACE'
      : undefined;

/**
 * Names in text written with Han characters, which has no spaces and no capitals: every run is cut into everyday words
 * and places as well as possible, and what is left over and begins like a name is one.
 */
export function hanNamesIn(
  words: readonly Word[],
  taken: (index: number) => boolean,
  lexicon: Lexicon,
): readonly Named[] {
  const named: Named[] = [];
  for (let start = 0; start < words.length; start += 1) {
    if (!isHan(words, start) || taken(start)) continue;
    let end = start + 1;
    while (end < words.length && isHan(words, end) && !taken(end)) end += 1;
    named.push(...namesOfRun(words, start, end, lexicon));
    start = end - 1;
  }
  return joined(words, named);
}

const isHan = (words: readonly Word[], index: number): boolean => words[index]?.token.script === 'han';

function namesOfRun(words: readonly Word[], start: number, end: number, lexicon: Lexicon): readonly Named[] {
  const bit = ordinaryIn('zh');
  const ways: Way[] = [{ cost: 0, from: start }];
  let run = '';
  const places: number[] = [];
  for (let index = start; index < end; index += 1) {
    places.push(run.length);
    run += words[index]?.token.low ?? '';
  }
  places.push(run.length);
  const textOf = (from: number, to: number): string => run.slice(places[from - start], places[to - start]);
  const offer = (to: number, way: Way): void => {
    const known = ways[to - start];
    if (known === undefined || way.cost < known.cost) ways[to - start] = way;
  };
  for (let at = start; at < end; at += 1) {
    const before = ways[at - start]?.cost ?? 0;
    offer(at + 1, { cost: before + 1.6, from: at });
    for (const { length } of words[at]?.matches ?? []) {
      if (at + length <= end) offer(at + length, { cost: before + (length > 1 ? 0.9 : 1), from: at, isKnown: true });
    }
    const lead = leadOf(words, at);
    for (let to = at + 1; to <= Math.min(end, at + longest); to += 1) {
      const text = textOf(at, to);
      const flags = lexicon.lookup(text);
      if ((flags & bit) !== 0 || isPlace(flags))
        offer(to, { cost: before + (to - at > 1 ? 0.9 : 1), from: at, isKnown: true });
      const cost = nameCost(text, flags, lead, words, to, lexicon, bit);
      if (cost !== undefined) offer(to, { cost: before + cost, from: at, name: cost <= 1.9 ? 'sure' : 'doubtful' });
    }
    for (let to = at; to < end && to < at + longestSound && sounding.has(words[to]?.token.low ?? ''); to += 1) {
      if (to - at >= 2)
        offer(to + 1, { cost: before + 1.7, from: at, name: to - at > 2 || lead > 0 ? 'sure' : 'doubtful' });
    }
  }
  const cuts: Cut[] = [];
  for (let at = end; at > start; ) {
    const { from, name, isKnown } = ways[at - start] as Way;
    cuts.unshift({ from, to: at, ...(name === undefined ? {} : { name }), isKnown: isKnown ?? false });
    at = from;
  }
  const named: Named[] = [];
  for (const [index, { from, to, name }] of cuts.entries()) {
    if (name !== undefined) named.push({ from, to, level: name });
    const kind = kindBehind(words[from]);
    let first = index;
    while (
      kind !== undefined &&
      first > 0 &&
      isLeftOver(cuts[first - 1]) &&
      from - (cuts[first - 1]?.from ?? from) <= longest + 1
    ) {
      first -= 1;
    }
    if (kind === undefined) continue;
    const before = cuts[index - 1];
    if (first < index) named.push({ from: cuts[first]?.from ?? from, to: from, level: 'sure', kind });
    else if (before !== undefined && from - before.from > 1 && words[before.from]?.topics === 0)
      named.push({ from: before.from, to: from, level: 'doubtful', kind });
  }
  return named;
}

/** What it costs to read these characters as a name; undefined when they cannot be one. Less than 2 is convincing. */
function nameCost(
  text: string,
  flags: number,
  lead: number,
  words: readonly Word[],
  to: number,
  lexicon: Lexicon,
  bit: number,
): number | undefined {
  const size = text.length;
  const titled = words[to]?.matches.some(({ topic }) => topic === 'titlesAfter' || topic === 'titles') ? 1 : 0;
  const isSurname = (length: number): boolean =>
    length < size && (lexicon.lookup(text.slice(0, length)) & FAMILY) !== 0;
  const surname = isSurname(2) ? 2 : isSurname(1) ? 1 : undefined;
  if (familiar.has(text[0] ?? '') && size === 2) {
    const rest = lexicon.lookup(text.slice(1));
    if ((flags & bit) === 0 && isName(rest)) return 1.7 - titled * 0.5;
  }
  if (surname !== undefined && size - surname <= 2 && size <= 4) {
    const rest = text.slice(surname);
    const listed = (lexicon.lookup(rest) & GIVEN) !== 0;
    const everyday = rest.length === 2 && (lexicon.lookup(rest) & bit) !== 0;
    return 2.6 - (listed ? 0.8 : 0) + (everyday && !listed ? 1 : 0) - lead - titled * 0.8 - (size === 3 ? 0.2 : 0);
  }
  if (size === 1 && titled > 0 && (flags & FAMILY) !== 0) return 1.2;
  if ((flags & GIVEN) !== 0 && size >= 2 && (flags & bit) === 0) return 1.9 - lead;
  if ((flags & bit) !== 0) return undefined;
  // Names that are in no list, between what announces them and what follows a name.
  const isFollowed = words[to] === undefined || words[to]?.matches.some(({ topic }) => topic === 'functions');
  if (lead >= 0.8 && size >= 2 && size <= 3) return size * 1.1 - lead * 0.3 + (isFollowed ? -0.1 : 0.3);
  if (titled > 0 && size >= 2) return 1.9 + (size - 2) * 0.3;
  return undefined;
}

const leads: ReadonlyMap<Topic, number> = new Map<Topic, number>([
  ['introductions', 1],
  ['titles', 1],
  ['people', 0.8],
  ['perhaps', 0.3],
]);

/** How much what stands before lets expect a name. */
function leadOf(words: readonly Word[], at: number): number {
  let lead = 0;
  for (let back = 1; back <= longest; back += 1) {
    for (const { topic, length } of words[at - back]?.matches ?? []) {
      if (length === back) lead = Math.max(lead, leads.get(topic) ?? 0);
    }
  }
  if (lead > 0) return lead;
  return /^[，、,和与跟:："“「]$/u.test(words[at - 1]?.token.low ?? '') ? 0.1 : 0;
}

/** Parts of a name that a dot joins, on both sides, are one name, and a sure one. */
function joined(words: readonly Word[], named: readonly Named[]): readonly Named[] {
  const parts: Named[] = [...named];
  for (const [index, { token }] of words.entries()) {
    if (!dot.test(token.low) || token.low === '.' || !isHan(words, index - 1) || !isHan(words, index + 1)) continue;
    let from = index;
    let to = index + 1;
    while (isHan(words, from - 1) && index - from < 6 && !stops(words, from - 1)) from -= 1;
    while (isHan(words, to) && to - index < 7 && !stops(words, to)) to += 1;
    parts.push({ from, to, level: 'sure' });
  }
  return parts;
}

const stops = (words: readonly Word[], index: number): boolean =>
  words[index]?.matches.some(({ topic }) => topic === 'functions' || topic === 'people' || topic === 'introductions') ??
  false;
