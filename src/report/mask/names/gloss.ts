import type { Language } from '../language.ts';
import {
  AMBIGUOUS,
  COMMON,
  FAMILY,
  FIRST,
  GIVEN,
  KNOWN,
  type LanguageCode,
  type Lexicon,
  ordinaryIn,
  PLACE,
  VILLAGE,
} from '../lexicon.ts';
import type { Match, Phrasebook, Topic } from '../phrases.ts';
import type { Script, Shape, Token } from '../tokens.ts';
import { fold } from '../view.ts';

/** What is known of one word of a text: the ground on which names are weighed. */
export interface Word {
  readonly token: Token;
  /** Flags of the lexicon, of the word as it stands or of its stem. */
  flags: number;
  /** An everyday word of a language that this text is in. */
  readonly ordinary: boolean;
  /** It ends as everyday words do and names do not. */
  readonly isWordly: boolean;
  /** A month. */
  readonly isTime: boolean;
  /** What begins here. */
  readonly matches: readonly Match[];
  /** How it is written, as far as that tells anything in this text: in a text all in capitals it tells nothing. */
  readonly shape: Shape;
  /** It begins a sentence, so that its capital tells nothing. */
  readonly first: boolean;
}

/** A text with what is known of its words. */
export interface Gloss {
  readonly words: readonly Word[];
  /** The languages this text is in, as far as its words tell. */
  readonly codes: ReadonlySet<string>;
}

export const isName = (flags: number): boolean => (flags & (GIVEN | FAMILY)) !== 0;
/** A name from a list that was written by hand. */
export const isKnownName = (flags: number): boolean => isName(flags) && (flags & KNOWN) !== 0;
export const isPlace = (flags: number): boolean => (flags & PLACE) !== 0;
export const isVillage = (flags: number): boolean => (flags & VILLAGE) !== 0;
export const isAmbiguous = (flags: number): boolean => (flags & AMBIGUOUS) !== 0;
export const isCommon = (flags: number): boolean => (flags & COMMON) !== 0;

/** The declared language only breaks ties. */
export type Glossing = (tokens: readonly Token[], declared?: string) => Gloss;

/** Topics whose words are no names themselves. */
const telling: ReadonlySet<Topic> = new Set<Topic>([
  ...(['functions', 'introductions', 'perhaps', 'titles', 'titlesAfter', 'people', 'organisations'] as const),
  ...(['institutions', 'villages', 'streets', 'addresses', 'births', 'children', 'units', 'phones'] as const),
  ...(['documents', 'accounts', 'handles', 'plates'] as const),
]);

/** Feasts and fasts that are also names of people. */
const feasts = [
  'ramadan',
  'ramazan',
  'muharram',
  'moharram',
  'ashura',
  'newroz',
  'nowruz',
  'eid',
  'رمضان',
  'محرم',
  'شعبان',
  'نوروز',
];

/** Other scripts in which a language is written as well. */
const alsoIn: Readonly<Partial<Record<Script, readonly string[]>>> = { arabic: ['ku'], latin: ['ug', 'ti', 'am'] };

export function glossingOf(languages: readonly Language[], lexicon: Lexicon, book: Phrasebook): Glossing {
  const bits = new Map(languages.map(({ code }) => [code, ordinaryIn(code as LanguageCode)]));
  const times = languages.flatMap((language) => language.months.split(/[|,]/));
  const months = new Set([...times, ...feasts].map((name) => fold(name).trim()));
  const ends = new Map(languages.map(({ code, wordEnds }) => [code, lettersOf(wordEnds)]));
  const stems = new Map(languages.map((language) => [language.code, stemmerOf(language)]));
  const scripts = new Map<Script, string[]>();
  for (const { code, script } of languages) scripts.set(script, [...(scripts.get(script) ?? []), code]);
  for (const [script, codes] of Object.entries(alsoIn)) {
    scripts.get(script as Script)?.push(...codes.filter((code) => bits.has(code)));
  }
  const isKnown = (flags: number, codes: readonly string[]): boolean => {
    for (const code of codes) if ((flags & (bits.get(code) ?? 0)) !== 0) return true;
    return false;
  };

  return (tokens, declared) => {
    const flags = tokens.map(({ kind, low }) => (kind === 'word' ? lexicon.lookup(low) : 0));
    const matches = tokens.map((token, index) => (token.kind === 'word' ? book.at(tokens, index) : []));
    const spoken = spokenIn(tokens, flags, matches, scripts, bits, declared);
    const codes = new Set([...spoken.values()].flat());
    const shouting = isShouting(tokens);
    const firsts = firstsOf(tokens, matches);
    const words = tokens.map((token, index): Word => {
      const active = spoken.get(token.script) ?? [];
      let known = flags[index] ?? 0;
      const everyday = isKnown(known, active);
      // A word of another language announces something only where it means nothing else here.
      const own = (matches[index] ?? []).filter(({ code, length }) => length > 1 || codes.has(code) || !everyday);
      let ordinary =
        everyday || own.some(({ topic, code }) => telling.has(topic) && (topic !== 'functions' || codes.has(code)));
      if (token.kind === 'word' && !ordinary && (known & (KNOWN | PLACE | VILLAGE)) === 0) {
        for (const code of active) {
          const stem = (stems.get(code)?.(token.low) ?? []).find((one) => lexicon.lookup(one) !== 0);
          if (stem === undefined) continue;
          const under = lexicon.lookup(stem);
          known |= under;
          ordinary ||= isKnown(under, active);
        }
      }
      return {
        token,
        flags: known,
        ordinary,
        isTime: token.kind === 'word' && months.has(token.low),
        isWordly:
          token.kind === 'word' && !ordinary && active.some((code) => endsLike(ends.get(code) ?? [], token.low)),
        matches: own,
        shape: shouting && token.shape !== 'plain' ? 'lower' : token.shape,
        first: firsts[index] === 1,
      };
    });
    joinPlaces(words, lexicon);
    return { words, codes };
  };
}

/** Which languages of each script the words are of: those whose everyday words cover about as much as the best. */
function spokenIn(
  tokens: readonly Token[],
  flags: readonly number[],
  matches: readonly (readonly Match[])[],
  scripts: ReadonlyMap<Script, readonly string[]>,
  bits: ReadonlyMap<string, number>,
  declared: string | undefined,
): ReadonlyMap<Script, readonly string[]> {
  const spoken = new Map<Script, readonly string[]>();
  for (const [script, codes] of scripts) {
    const scores: number[] = codes.map((code) => (code === declared ? 0.6 : 0));
    let met = 0;
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word' || token.script !== script) continue;
      met += 1;
      for (const [at, code] of codes.entries()) {
        const everyday = ((flags[index] ?? 0) & (bits.get(code) ?? 0)) !== 0;
        const functional = matches[index]?.some((match) => match.code === code && match.topic === 'functions') ?? false;
        if (everyday || functional) scores[at] = (scores[at] ?? 0) + (functional ? 1.5 : 1);
      }
    }
    if (met === 0) continue;
    const best = Math.max(...scores);
    spoken.set(script, best < 1 ? codes : codes.filter((_, at) => (scores[at] ?? 0) >= best * 0.75));
  }
  return spoken;
}

/** A text all in capitals, in which a capital tells nothing. */
function isShouting(tokens: readonly Token[]): boolean {
  let upper = 0;
  let all = 0;
  for (const { kind, shape, end, start } of tokens) {
    if (kind !== 'word' || shape === 'plain' || end - start < 2) continue;
    all += 1;
    if (shape === 'upper') upper += 1;
  }
  return all > 2 && upper > all * 0.6;
}

/** Which tokens begin a sentence. The stop of a title or of an initial ends none. */
function firstsOf(tokens: readonly Token[], matches: readonly (readonly Match[])[]): Uint8Array {
  const firsts = new Uint8Array(tokens.length);
  let isFirst = true;
  for (const [index, { kind, low, joined }] of tokens.entries()) {
    if (isFirst) firsts[index] = 1;
    if (kind !== 'sign') isFirst = false;
    else if (low === '.' && joined && isShort(tokens[index - 1], matches[index - 1])) isFirst = false;
    else if (ending.has(low)) isFirst = true;
    else if (!opening.has(low)) isFirst = false;
  }
  return firsts;
}

const ending = new Set('.!?\n:;…•*');
const opening = new Set('"\'«»“”„(<[]-');

/** A title or an initial, behind which a stop ends no sentence. */
const isShort = (token: Token | undefined, matches: readonly Match[] = []): boolean =>
  token?.kind === 'word' && (token.low.length === 1 || matches.some(({ topic }) => topic === 'titles'));

/** Places of two or three words: each of their words is part of a place. */
function joinPlaces(words: readonly Word[], lexicon: Lexicon): void {
  for (const [index, { flags, token }] of words.entries()) {
    if ((flags & FIRST) === 0 || token.script === 'han') continue;
    let joined = token.low;
    const parts = [index];
    for (let at = index + 1; at < words.length && parts.length < 3; at += 1) {
      const next = words[at]?.token;
      if (next === undefined || (next.kind === 'sign' && !/^[-']$/.test(next.low))) break;
      if (next.kind === 'sign') continue;
      joined += ` ${next.low}`;
      parts.push(at);
      const found = placeAt(joined, lexicon);
      if (found === 0) continue;
      for (const part of parts) {
        const word = words[part];
        if (word !== undefined) word.flags = (word.flags & ~(GIVEN | FAMILY)) | found;
      }
    }
  }
}

/** The shorter forms a word may be an inflection of, in one language. */
function stemmerOf({ suffixes, prefixes, script }: Language): (low: string) => readonly string[] {
  const ends = lettersOf(suffixes);
  const fronts = lettersOf(prefixes);
  const least = script === 'latin' || script === 'cyrillic' ? 3 : 2;
  return (low) => {
    const found: string[] = [];
    for (const front of fronts) {
      if (low.length - front.length >= least && low.startsWith(front)) found.push(low.slice(front.length));
    }
    for (const word of [low, ...found]) {
      for (const end of ends) {
        if (word.length - end.length >= least && word.endsWith(end)) found.push(word.slice(0, -end.length));
      }
    }
    // What is cut least is likeliest.
    return found.sort((one, other) => other.length - one.length);
  };
}

const lettersOf = (list: string): readonly string[] => [
  ...new Set(
    list
      .split(',')
      .map((entry) => fold(entry).replace(/[^\p{L}]/gu, ''))
      .filter(Boolean),
  ),
];

/** Whether a word has one of these endings, and enough before it. */
const endsLike = (ends: readonly string[], low: string): boolean =>
  ends.some((end) => low.length >= end.length + 3 && low.endsWith(end));

/** What a place of several words is, also with an ending of one or two letters at its last word. */
function placeAt(joined: string, lexicon: Lexicon): number {
  for (let cut = 0; cut <= 2; cut += 1) {
    const found = lexicon.lookup(cut === 0 ? joined : joined.slice(0, -cut)) & (PLACE | VILLAGE);
    if (found !== 0) return found;
  }
  return 0;
}

/** Words before a place. */
const within = new Set('in uit te bij naar near from to dans a en aus nach из в li ji'.split(' '));

/** Whether a word for "in", "to" or "from" stands before this one. */
export const isWithin = (words: readonly Word[], index: number): boolean =>
  within.has(words[index - 1]?.token.low ?? '');
