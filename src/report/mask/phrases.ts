import { entriesOf } from './entries.ts';
import type { Language } from './language.ts';
import type { Script, Token } from './tokens.ts';

/** The lists of a language that hold words and phrases to be found in a text. */
export type Topic = Exclude<
  keyof Language,
  'code' | 'script' | 'streetEnds' | 'wordEnds' | 'suffixes' | 'prefixes' | 'months' | 'numbers'
>;

/** A phrase found in a text: its topic, the language it is of, and how many tokens it takes. */
export interface Match {
  readonly topic: Topic;
  readonly code: string;
  readonly length: number;
}

interface Phrase extends Match {
  readonly rest: readonly string[];
}

/** What begins with one word: phrases of several words, the longest first, and what the word says alone. */
interface Entry {
  readonly long: Phrase[];
  readonly single: Phrase[];
}

/** Finds the words and phrases of all languages at once, whatever language a text says it is in. */
export interface Phrasebook {
  /** What begins at a token, the longest first. A letter written against its front (an Arabic "and") is looked through. */
  readonly at: (tokens: readonly Token[], index: number) => readonly Match[];
}

const nothing: readonly Match[] = [];

export function phrasebookOf(languages: readonly Language[], topics: readonly Topic[]): Phrasebook {
  const book = new Map<string, Entry>();
  for (const language of languages) {
    for (const topic of topics) {
      // Most entries are one word and stand in one list: they share what is said of them.
      const single: Phrase = { topic, code: language.code, length: 1, rest: [] };
      const alone: Entry = { long: [], single: [single] };
      for (const [first, ...rest] of entriesOf(language[topic])) {
        if (first === undefined) continue;
        const known = book.get(first);
        if (rest.length > 0) {
          const long = { topic, code: language.code, length: rest.length + 1, rest };
          book.set(first, { long: [...(known?.long ?? []), long], single: known?.single ?? [] });
        } else if (known === undefined) book.set(first, alone);
        else if (!known.single.includes(single)) {
          book.set(first, { long: known.long, single: [...known.single, single] });
        }
      }
    }
  }
  for (const { long } of book.values()) if (long.length > 1) long.sort((one, other) => other.length - one.length);
  const fronts = frontsOf(languages);

  const behindFront = ({ low, script }: Token): Entry | undefined => {
    for (const front of fronts.get(script)?.get(low.charAt(0)) ?? []) {
      if (low.length < front.length + 2 || !low.startsWith(front)) continue;
      const found = book.get(low.slice(front.length));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    at: (tokens, index) => {
      const token = tokens[index];
      if (token === undefined) return nothing;
      const entry = book.get(token.low) ?? (fronts.has(token.script) ? behindFront(token) : undefined);
      if (entry === undefined) return nothing;
      for (let at = 0; at < entry.long.length; at += 1) {
        if (goesOn(entry.long[at] as Phrase, tokens, index))
          return [...entry.long.slice(at).filter((phrase) => goesOn(phrase, tokens, index)), ...entry.single];
      }
      return entry.single;
    },
  };
}

/** Letters written against the front of a word, by the first of them, in the scripts where this hides what the word says. */
function frontsOf(languages: readonly Language[]): ReadonlyMap<Script, ReadonlyMap<string, readonly string[]>> {
  const fronts = new Map<Script, Map<string, string[]>>();
  for (const { script, prefixes } of languages) {
    if (script !== 'arabic' && script !== 'ethiopic') continue;
    const known = fronts.get(script) ?? new Map<string, string[]>();
    fronts.set(script, known);
    for (const front of prefixes.split(',')) {
      const list = known.get(front.charAt(0)) ?? [];
      if (front !== '' && !list.includes(front)) known.set(front.charAt(0), [...list, front]);
    }
  }
  return fronts;
}

function goesOn({ rest }: Phrase, tokens: readonly Token[], index: number): boolean {
  for (let step = 0; step < rest.length; step += 1) if (tokens[index + 1 + step]?.low !== rest[step]) return false;
  return true;
}
