import type { Language } from '../language.ts';
import { fold } from '../view.ts';
import { verbFronts } from './grammar.ts';

/** What is known of the shapes of words in one language. */
export interface Shapes {
  /** The longest shorter form that this word may be an inflection of and that is known, or what is known of it: 0 when none is. */
  readonly under: (low: string, lookup: (low: string) => number) => number;
  /** Whether a word begins or ends as everyday words do and names hardly ever. */
  readonly isWordly: (low: string) => boolean;
}

/** So many letters stay at least before an ending by which everyday words are known, and behind such a front. */
const least = { wordEnd: 3, verbFront: 2 };

export function shapesOf({ code, suffixes, prefixes, wordEnds, script }: Language): Shapes {
  const ends = lettersOf(suffixes);
  const fronts = lettersOf(prefixes);
  const wordly = lettersOf(wordEnds);
  const verbal = lettersOf(verbFronts[code] ?? '');
  const short = script === 'latin' || script === 'cyrillic' ? 3 : 2;

  return {
    under: (low, lookup) => {
      let best = 0;
      let flags = 0;
      const offer = (from: number, to: number): void => {
        if (to - from < short || to - from <= best) return;
        const found = lookup(low.slice(from, to));
        if (found === 0) return;
        best = to - from;
        flags = found;
      };
      const offerEnds = (from: number): void => {
        for (const end of ends) if (low.endsWith(end)) offer(from, low.length - end.length);
      };
      offerEnds(0);
      for (const front of fronts) {
        if (!low.startsWith(front)) continue;
        offer(front.length, low.length);
        offerEnds(front.length);
      }
      return flags;
    },
    isWordly: (low) => {
      for (const end of wordly) if (low.length >= end.length + least.wordEnd && low.endsWith(end)) return true;
      for (const front of verbal)
        if (low.length >= front.length + least.verbFront && low.startsWith(front)) return true;
      return false;
    },
  };
}

/** The entries of a list, folded, without signs; the longest first. */
const lettersOf = (list: string): readonly string[] =>
  [...new Set(list.split(',').map((entry) => fold(entry).replace(/[^\p{L}]/gu, '')))]
    .filter(Boolean)
    .sort((one, other) => other.length - one.length);
