import type { LanguageCode } from '../../src/report/mask/lexicon.ts';
import { fold } from '../../src/report/mask/view.ts';
import { compressedWords, lines, type Sources } from './fetch.ts';
import { expand } from './hunspell.ts';

/** The everyday words of a language, without those written by hand. */
export interface Words {
  /** Function words and the like. */
  readonly stops: ReadonlySet<string>;
  /** Others that are used every day. */
  readonly common: ReadonlySet<string>;
  /** Forms that dictionaries make by rule; they are too many to tell anything about a name that looks the same. */
  readonly made: ReadonlySet<string>;
  /** Folded, the most worth first. */
  readonly rest: readonly string[];
}

/** How many words of a dictionary are kept beside those that collide with names. */
const most: Partial<Record<LanguageCode, number>> = {
  nl: 90_000,
  en: 70_000,
  tr: 25_000,
  ar: 15_000,
  fa: 30_000,
  zh: 50_000,
  ru: 85_000,
  fr: 45_000,
  es: 45_000,
};

export function readWords(sources: Sources, code: LanguageCode, collides: (low: string) => boolean): Words {
  const stops = sources.json<Record<string, string[]>>('stopwords-iso/stopwords-iso.json')[code] ?? [];
  const found: Found = { bases: new Set(), made: new Set(), common: new Set(), ranks: new Map() };
  offerAll(sources, code, found);
  for (const low of found.bases) found.made.delete(low);
  const rank = found.ranks.size > 0 ? (low: string): number => found.ranks.get(low) ?? 0 : usefulness(found.bases);
  const ranked = [...found.bases, ...found.made]
    .map((low): [string, number] => [low, rank(low)])
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .map(([low]) => low);
  const kept = ranked.slice(0, most[code] ?? ranked.length);
  const others = ranked.slice(kept.length).filter((low) => collides(low) && found.bases.has(low));
  const usual = stops.map(fold).filter((word) => /^[\p{L}'-]+$/u.test(word));
  return { stops: new Set(usual), common: found.common, made: found.made, rest: [...kept, ...others] };
}

interface Found {
  readonly bases: Set<string>;
  readonly made: Set<string>;
  readonly common: Set<string>;
  /** Where a source tells how often a word is used: the lower the more often. */
  readonly ranks: Map<string, number>;
}

/**
 * How far down the list a word comes where no source tells how often it is used: short words are used more, and so are
 * those that many others are made of, with an ending or without.
 */
function usefulness(bases: ReadonlySet<string>): (low: string) => number {
  const within = new Map<string, number>();
  const count = (part: string): void => {
    if (bases.has(part)) within.set(part, (within.get(part) ?? 0) + 1);
  };
  for (const word of bases) {
    for (let cut = 3; cut <= word.length - 2; cut += 1) count(word.slice(0, cut));
    for (let cut = 2; cut <= word.length - 4; cut += 1) count(word.slice(cut));
  }
  return (low) => {
    let best = 0;
    for (let ending = 0; ending <= 2 && low.length - ending >= 3; ending += 1) {
      best = Math.max(best, (within.get(low.slice(0, low.length - ending)) ?? 0) / (1 + ending));
    }
    return low.length - 1.5 * Math.log2(1 + best);
  };
}

function offerAll(sources: Sources, code: LanguageCode, { bases, made, common, ranks }: Found): void {
  const offer = (word: string, into = bases): string => {
    const plain = word.normalize('NFC').replace(/[\p{M}\p{Cf}]/gu, '');
    if (word.length > 24 || !/^[\p{Ll}\p{Lo}][\p{L}'’-]*$/u.test(plain)) return '';
    const low = fold(word);
    if (low.length > (code === 'zh' ? 0 : 1)) into.add(low);
    return low;
  };
  const rank = (word: string, value: number): void => {
    const low = offer(word);
    if (low !== '') ranks.set(low, Math.min(value, ranks.get(low) ?? value));
  };
  switch (code) {
    case 'nl':
      for (const word of lines(sources.debian('usr/share/dict/dutch').toString('utf8'))) offer(word);
      break;
    case 'en':
      // The lists go from the most usual words to rare ones.
      for (const size of [10, 20, 35, 40, 50]) {
        for (const name of ['english', 'american', 'british']) {
          const text = sources.debian(`usr/share/dict/scowl/${name}-words.${size}`).toString('latin1');
          for (const word of lines(text)) {
            rank(word, size * 100 + word.length);
            if (size <= 20 && /^\p{Ll}+$/u.test(word)) common.add(fold(word));
          }
        }
      }
      break;
    case 'ru':
    case 'fr':
    case 'es':
      for (const { word, forms } of expand(...dictionary(sources, code))) {
        offer(word);
        for (const form of forms) offer(form, made);
      }
      break;
    case 'tr':
    case 'fa':
      for (const { word } of expand(...dictionary(sources, code), false)) offer(word);
      break;
    case 'ar':
    case 'ku': {
      const file = code === 'ar' ? 'ar' : 'kmr_Latn';
      const read = (kind: string): string => sources.debian(`usr/share/hunspell/${file}.${kind}`).toString('utf8');
      for (const { word } of expand(read('aff'), read('dic'), false)) offer(word);
      break;
    }
    case 'am':
      for (const word of compressedWords(sources.debian('usr/share/aspell/am.cwl.gz'))) offer(word);
      break;
    case 'zh':
      for (const [word, often, part] of dictionaryOfChinese(sources)) {
        if (word.length > 4 || often < 10 || /^(nr|ns|nt|nz|eng|x)/.test(part)) continue;
        rank(word, -often);
        if (often >= 2000) common.add(fold(word));
      }
      break;
    default:
  }
}

const dictionary = (sources: Sources, code: string): [string, string] => [
  sources.npm(`dictionary-${code}/index.aff`),
  sources.npm(`dictionary-${code}/index.dic`),
];

/** Words with how often they were seen and what part of speech they are; `ns` is a place. */
export const dictionaryOfChinese = (sources: Sources): [string, number, string][] =>
  lines(sources.npm('@node-rs/jieba/dict.txt')).map((line) => {
    const [word = '', often = '0', part = ''] = line.split(' ');
    return [word, Number(often), part];
  });
