import { detectorFor } from './detect.ts';
import { type Found, type Kind, kinds } from './kinds.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { type Gloss, glossingOf, isCommon, type Word } from './names/gloss.ts';
import { hanNamesIn } from './names/han.ts';
import { distinctiveIn } from './names/organisations.ts';
import { foundOf, type Named, namesIn } from './names/people.ts';
import { skeletonOf } from './names/skeleton.ts';
import { phrasebookOf, type Topic } from './phrases.ts';
import { type Masking, placeholdersIn, replaced } from './placeholders.ts';
import { type Token, tokensOf } from './tokens.ts';
import { originalOf, type Span, type View, viewOf } from './view.ts';

/** What may help to find names: the language a text is said to be in, which only breaks ties, and names of its writer. */
export interface Hints {
  readonly language?: string | undefined;
  /** In memory for this turn only: never kept, never shown. */
  readonly known?: readonly string[];
}

/** What points to a person in a text, by ranges in UTF-16 units of that text, in order and apart from each other. */
export interface Findings {
  readonly masked: readonly Masking[];
  /** What may be a name: the writer is asked. At most three different words. */
  readonly asks: readonly Span[];
  /** What is probably no name: offered to whoever wants to hide more, the likeliest first. */
  readonly near: readonly Span[];
}

export type Find = (text: string, hints?: Hints) => Findings;

/** How many words the writer is asked about at most; what is doubtful beyond them is masked. */
const mostAsks = 3;

/** Each look masks more of what is left, and hardly any text needs a third. */
const mostLooks = 12;

/** How many words are offered to be hidden by a tap. */
const mostNear = 6;

const topics: readonly Topic[] = [
  ...([
    'introductions',
    'perhaps',
    'titles',
    'titlesAfter',
    'people',
    'functions',
    'organisations',
    'institutions',
  ] as const),
  ...(['villages', 'streets', 'addresses', 'births', 'children', 'plates', 'documents', 'accounts', 'phones'] as const),
  ...(['handles', 'units'] as const),
];

/**
 * Ties the search to a lexicon and to the words of languages. Never throws on any text, takes time in proportion to its
 * length, and finds nothing in what it masked before: what stood beside something masked reads otherwise once that is
 * gone, so it looks again until nothing more is found.
 */
export function findFor(lexicon: Lexicon, languages: readonly Language[]): Find {
  const look = lookingWith(lexicon, languages);
  return (text, hints) => {
    const { masked, asks, near } = look(text, hints);
    let all = masked;
    for (let more = masked, looks = 0; more.length > 0 && looks < mostLooks; looks += 1) {
      const [shorter, back] = collapsed(text, all);
      more = look(shorter, hints).masked.map((one) => ({ ...one, ...back(one) }));
      all = apart([...all, ...more]);
    }
    const isFree = (span: Span): boolean => all.every(({ start, end }) => span.end <= start || span.start >= end);
    return { masked: all, asks: asks.filter(isFree), near: near.filter(isFree) };
  };
}

/** The text with placeholders, and the way from a range of it back to the range of the text. */
function collapsed(text: string, masked: readonly Masking[]): readonly [string, (span: Span) => Span] {
  let shorter = '';
  let at = 0;
  // Where each masked range ends, in the shorter text and in the text.
  const ends: [number, number][] = [];
  for (const { kind, start, end, instead } of masked) {
    shorter += text.slice(at, start) + (instead ?? `[${kind}_1]`);
    ends.push([shorter.length, end]);
    at = end;
  }
  const original = (place: number): number => {
    const [here, there] = ends.findLast(([end]) => end <= place) ?? [0, 0];
    return there + place - here;
  };
  return [shorter + text.slice(at), ({ start, end }) => ({ start: original(start), end: original(end) })];
}

/** In order, and those that overlap as one. */
function apart(all: readonly Masking[]): readonly Masking[] {
  const result: Masking[] = [];
  for (const one of [...all].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last === undefined || one.start >= last.end) result.push(one);
    else result[result.length - 1] = { kind: last.kind, start: last.start, end: Math.max(last.end, one.end) };
  }
  return result;
}

/** One look at a text. */
function lookingWith(lexicon: Lexicon, languages: readonly Language[]): Find {
  const detect = detectorFor(languages);
  const gloss = glossingOf(languages, lexicon, phrasebookOf(languages, topics));
  return (text, { language, known = [] } = {}) => {
    const view = viewOf(text);
    const tokens = tokensOf(view);
    const standing = placeholdersIn(view.text);
    const detected = detect(view, tokens);
    const covered = coverOf(tokens, [...standing, ...detected]);
    const reading = gloss(tokens, language);
    const taken = (index: number): boolean => covered[index] === 1;

    const own = knownIn(reading, known, taken);
    const special = distinctiveIn(reading, taken);
    const distinctive = special.filter(({ level }) => level === 'sure');
    cover(covered, [...own, ...distinctive]);
    const doubted = special.filter(({ level, from, to }) => level !== 'sure' && !taken(from) && !taken(to - 1));
    const named = [...doubted, ...namesIn(reading, taken), ...hanNamesIn(reading.words, taken, lexicon)];
    const certain = named.filter(({ level }) => level === 'sure');
    cover(covered, certain);
    const everywhere = sameIn(reading, [...own, ...certain], taken);
    cover(covered, everywhere);
    const left = (level: Named['level']): readonly Found[] =>
      named.filter((one) => one.level === level && !taken(one.from)).map((one) => foundOf(reading.words, one));
    const { asks, rest } = chosen(view, left('doubtful'));

    const found: Found[] = [
      ...detected,
      ...[...own, ...distinctive, ...certain, ...everywhere].map((one) => foundOf(reading.words, one)),
      ...rest,
    ];
    const ranges = merged(found, view).map((one) => withMunicipality(one, view, lexicon));
    return {
      masked: ranges.map((one) => ({ ...one, ...originalOf(view, one) })).filter(({ start, end }) => end > start),
      asks: asks.map((one) => originalOf(view, one)),
      near: left('slight')
        .slice(0, mostNear)
        .map((one) => originalOf(view, one)),
    };
  };
}

/** The text as it may leave, in composed form (NFC), with what was found masked. */
export const strip = (text: string, { masked }: Findings): string =>
  replaced(text, masked).toWellFormed().normalize('NFC');

/** Which tokens lie in one of these ranges of the view. */
function coverOf(tokens: readonly Token[], ranges: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(tokens.length);
  const sorted = [...ranges].sort((one, other) => one.start - other.start);
  let next = 0;
  for (const [index, { start, end }] of tokens.entries()) {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= start) next += 1;
    const range = sorted[next];
    if (range !== undefined && range.start < end && range.end > start) covered[index] = 1;
  }
  return covered;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function cover(covered: Uint8Array, ranges: readonly Range[]): void {
  for (const { from, to } of ranges) covered.fill(1, from, to);
}

/** Names that the channel knows of the writer, in whichever script they are written. */
function knownIn({ words }: Gloss, known: readonly string[], taken: (index: number) => boolean): readonly Range[] {
  const lows = known.flatMap((name) =>
    tokensOf(viewOf(name))
      .filter(({ kind }) => kind !== 'sign')
      .map(({ low }) => low),
  );
  const names = new Set(lows.filter((low) => low.length > 2 || (low.length > 1 && low > '\u02ff')));
  if (names.size === 0) return [];
  const skeletons = new Set([...names].map(skeletonOf).filter((skeleton) => skeleton.length > 2));
  return words.flatMap(({ token, flags }, index) => {
    if (token.kind === 'sign' || taken(index)) return [];
    const isOne =
      names.has(token.low) || (!isCommon(flags) && token.kind === 'word' && skeletons.has(skeletonOf(token.low)));
    return isOne ? [{ from: index, to: index + 1 }] : [];
  });
}

/** Every other place of a text where a word of a name stands again, also with an ending. */
function sameIn({ words }: Gloss, names: readonly Range[], taken: (index: number) => boolean): readonly Range[] {
  const lows = new Set<string>();
  for (const { from, to } of names) {
    for (const { token, ordinary } of words.slice(from, to)) {
      if (token.kind === 'word' && !ordinary && token.low.length > 2 && token.script !== 'han') lows.add(token.low);
    }
  }
  if (lows.size === 0) return [];
  const isSame = ({ token, ordinary }: Word): boolean => {
    if (token.kind !== 'word' || ordinary) return false;
    for (let cut = 0; cut <= 3 && token.low.length - cut > 2; cut += 1) {
      if (lows.has(cut === 0 ? token.low : token.low.slice(0, -cut))) return true;
    }
    return false;
  };
  return words.flatMap((word, index) => (!taken(index) && isSame(word) ? [{ from: index, to: index + 1 }] : []));
}

/** The doubtful words that are asked about, each with all its places, and those that are too many. */
function chosen({ low }: View, doubtful: readonly Found[]): { asks: readonly Found[]; rest: readonly Found[] } {
  const asked = new Set<string>();
  for (const { start, end } of doubtful) if (asked.size < mostAsks) asked.add(low.slice(start, end));
  const isAsked = ({ start, end }: Found): boolean => asked.has(low.slice(start, end));
  return { asks: doubtful.filter(isAsked), rest: doubtful.filter((one) => !isAsked(one)) };
}

const rank = (kind: Kind): number => kinds.indexOf(kind);

/** In order and apart: what overlaps, and names with only a space between, become one. */
function merged(found: readonly Found[], { text }: View): readonly Found[] {
  const sorted = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  const result: Found[] = [];
  for (const one of sorted) {
    const last = result.at(-1);
    const touches = last !== undefined && one.start < last.end;
    const beside =
      last !== undefined &&
      one.kind === last.kind &&
      one.kind === 'PERSON' &&
      /^[ -]?$/.test(text.slice(last.end, one.start));
    if (last === undefined || !(touches || beside)) result.push(one);
    else {
      const kind = touches && rank(one.kind) > rank(last.kind) && last.kind === 'PERSON' ? one.kind : last.kind;
      result[result.length - 1] = { kind, start: last.start, end: Math.max(last.end, one.end) };
    }
  }
  return result;
}

/** A residence in the Netherlands becomes the municipality it lies in. */
function withMunicipality(found: Found, { low }: View, lexicon: Lexicon): Masking {
  if (found.kind !== 'PLACE') return found;
  const instead = lexicon.municipalityOf(low.slice(found.start, found.end));
  return instead === undefined ? found : { ...found, instead };
}
