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
import type { Shape, Token } from '../tokens.ts';
import { fold } from '../view.ts';
import { deeds, feasts, within } from './grammar.ts';
import { shapesOf } from './stems.ts';
import { hearingOf } from './tongues.ts';

/** What is known of one word of a text: the ground on which names are weighed. */
export interface Word {
  readonly token: Token;
  /** Flags of the lexicon, of the word as it stands or of its stem. */
  flags: number;
  /** An everyday word of a language that this text is in. */
  readonly ordinary: boolean;
  /** It begins or ends as everyday words do and names do not. */
  readonly isWordly: boolean;
  /** A month, or a feast. */
  readonly isTime: boolean;
  /** What somebody does: a name may well stand before it. */
  readonly isDeed: boolean;
  /** What begins here. */
  readonly matches: readonly Match[];
  /** Their topics (`topicBit`), and of those the ones in a language that this text is in. */
  readonly topics: number;
  readonly here: number;
  /** Part of what is called by several words and is no person: "United Nations". */
  inBody: boolean;
  /** How it is written, as far as that tells anything in this text: in a text all in capitals it tells nothing. */
  readonly shape: Shape;
  /** It begins a sentence, so that its capital tells nothing. */
  readonly first: boolean;
}

/** A text with what is known of its words. */
export interface Gloss {
  readonly words: readonly Word[];
  /** Whether the text is in German, which writes every noun with a capital. */
  readonly isGerman: boolean;
}

export const isName = (flags: number): boolean => (flags & (GIVEN | FAMILY)) !== 0;
/** A name from a list that was written by hand. */
export const isKnownName = (flags: number): boolean => isName(flags) && (flags & KNOWN) !== 0;
export const isPlace = (flags: number): boolean => (flags & PLACE) !== 0;
export const isVillage = (flags: number): boolean => (flags & VILLAGE) !== 0;
export const isAmbiguous = (flags: number): boolean => (flags & AMBIGUOUS) !== 0;
export const isCommon = (flags: number): boolean => (flags & COMMON) !== 0;

const bits = new Map<Topic, number>();
/** One bit for each topic. */
export function topicBit(topic: Topic): number {
  const known = bits.get(topic);
  if (known !== undefined) return known;
  const bit = 1 << bits.size;
  bits.set(topic, bit);
  return bit;
}
export const topicBits = (...topics: readonly Topic[]): number => topics.reduce((all, one) => all | topicBit(one), 0);

/** The declared language only breaks ties. */
export type Glossing = (tokens: readonly Token[], declared?: string) => Gloss;

/** Topics whose words are no names themselves; a word with a function only in its own language. */
const telling = topicBits(
  ...(['introductions', 'perhaps', 'titles', 'titlesAfter', 'people', 'organisations'] as const),
  ...(['institutions', 'villages', 'streets', 'addresses', 'births', 'children', 'units', 'phones'] as const),
  ...(['documents', 'accounts', 'handles', 'plates'] as const),
);
const functional = topicBit('functions');
const bodily = topicBits('institutions', 'units');

const nothing: readonly Match[] = [];

export function glossingOf(languages: readonly Language[], lexicon: Lexicon, book: Phrasebook): Glossing {
  const times = languages.flatMap((language) => language.months.split(/[|,]/));
  const months = new Set([...times.map((name) => fold(name).trim()), ...feasts]);
  const hear = hearingOf(languages);
  const bitOf = new Map(languages.map(({ code }) => [code, ordinaryIn(code as LanguageCode)]));
  const shapes = languages.map((language) => ({ bit: bitOf.get(language.code) ?? 0, ...shapesOf(language) }));
  const { lookup } = lexicon;

  return (tokens, declared) => {
    const flags = new Int32Array(tokens.length);
    const matches = new Array<readonly Match[]>(tokens.length);
    for (const [index, { kind, low }] of tokens.entries()) {
      matches[index] = kind === 'word' ? book.at(tokens, index) : nothing;
      if (kind === 'word') flags[index] = lookup(low);
    }
    const spoken = hear(tokens, flags, matches, declared);
    const spokenAtAll = spoken.latin | spoken.arabic | spoken.cyrillic | spoken.ethiopic | spoken.han | spoken.other;
    const shouting = isShouting(tokens);
    const firsts = firstsOf(tokens, matches);
    const words: Word[] = [];
    let bodyUntil = 0;
    for (const [index, token] of tokens.entries()) {
      const active = spoken[token.script];
      let known = flags[index] ?? 0;
      let ordinary = (known & active) !== 0;
      // A word of another language announces something only where it means nothing else here.
      const own = ownOf(matches[index] ?? nothing, ordinary, (code) => ((bitOf.get(code) ?? 0) & spokenAtAll) !== 0);
      let topics = 0;
      let here = 0;
      for (const { topic, code, length } of own) {
        const bit = topicBit(topic);
        topics |= bit;
        if (((bitOf.get(code) ?? 0) & spokenAtAll) !== 0) here |= bit;
        if (length > 1 && (bit & bodily) !== 0) bodyUntil = Math.max(bodyUntil, index + length);
      }
      ordinary ||= (topics & telling) !== 0 || (here & functional) !== 0;
      const isWord = token.kind === 'word';
      if (isWord && !ordinary && (known & (KNOWN | PLACE | VILLAGE)) === 0) {
        for (const { bit, under } of shapes) {
          if ((bit & active) === 0) continue;
          const stem = under(token.low, lookup);
          known |= stem;
          ordinary ||= (stem & active) !== 0;
        }
      }
      let isWordly = false;
      if (isWord && !ordinary) {
        for (const shape of shapes) isWordly ||= (shape.bit & active) !== 0 && shape.isWordly(token.low);
      }
      words.push({
        token,
        flags: known,
        ordinary,
        isTime: isWord && months.has(token.low),
        isWordly,
        isDeed: isWord && (deeds.get(token.low)?.some((code) => ((bitOf.get(code) ?? 0) & active) !== 0) ?? false),
        matches: own,
        topics,
        here,
        inBody: index < bodyUntil,
        shape: shouting && token.shape !== 'plain' ? 'lower' : token.shape,
        first: firsts[index] === 1,
      });
    }
    joinPlaces(words, lexicon);
    return { words, isGerman: (spoken.latin & (bitOf.get('de') ?? 0)) !== 0 };
  };
}

/** What is said of a word by languages that this text is in, by phrases, or where it is no everyday word. */
function ownOf(matches: readonly Match[], everyday: boolean, isSpoken: (code: string) => boolean): readonly Match[] {
  if (!everyday) return matches;
  for (const { length, code } of matches) {
    if (length === 1 && !isSpoken(code)) return matches.filter((one) => one.length > 1 || isSpoken(one.code));
  }
  return matches;
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
const isShort = (token: Token | undefined, matches: readonly Match[] = nothing): boolean =>
  token?.kind === 'word' && (token.low.length === 1 || matches.some(({ topic }) => topic === 'titles'));

/** Places of two or three words: each of their words is part of a place. */
function joinPlaces(words: readonly Word[], lexicon: Lexicon): void {
  for (const [index, { flags, token }] of words.entries()) {
    if ((flags & FIRST) === 0 || token.script === 'han') continue;
    let joined = token.low;
    for (let at = index + 1, count = 1; at < words.length && count < 3; at += 1) {
      const next = words[at]?.token;
      if (next === undefined || (next.kind === 'sign' && next.low !== '-' && next.low !== "'")) break;
      if (next.kind === 'sign') continue;
      joined += ` ${next.low}`;
      count += 1;
      const found = placeAt(joined, lexicon);
      if (found === 0) continue;
      for (let part = index; part <= at; part += 1) {
        const word = words[part];
        if (word?.token.kind !== 'sign' && word !== undefined)
          word.flags = (word.flags & ~(GIVEN | FAMILY | VILLAGE)) | found;
      }
    }
  }
}

/** What a place of several words is, also with an ending of one or two letters at its last word. */
function placeAt(joined: string, lexicon: Lexicon): number {
  for (let cut = 0; cut <= 2; cut += 1) {
    const found = lexicon.lookup(cut === 0 ? joined : joined.slice(0, -cut)) & (PLACE | VILLAGE);
    if (found !== 0) return found;
  }
  return 0;
}

/** Whether a word for "in", "to" or "from" stands before this one. */
export const isWithin = (words: readonly Word[], index: number): boolean =>
  within.has(words[index - 1]?.token.low ?? '');
