import type { Language } from './language.ts';
import { type Token, tokensOf } from './tokens.ts';
import { viewOf } from './view.ts';

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

/** Finds the words and phrases of all languages at once, whatever language a text says it is in. */
export interface Phrasebook {
  /** What begins at a token, the longest first. A letter written against its front (an Arabic "and") is looked through. */
  readonly at: (tokens: readonly Token[], index: number) => readonly Match[];
}

const nothing: readonly Match[] = [];

export function phrasebookOf(languages: readonly Language[], topics: readonly Topic[]): Phrasebook {
  const book = new Map<string, readonly Phrase[]>();
  for (const language of languages) {
    for (const topic of topics) {
      // Most entries are one word and stand in one list: they share what is said of them.
      const single: readonly Phrase[] = [{ topic, code: language.code, length: 1, rest: [] }];
      for (const [first, ...rest] of entriesOf(language[topic])) {
        if (first === undefined) continue;
        const said = rest.length === 0 ? single : [{ topic, code: language.code, length: rest.length + 1, rest }];
        const known = book.get(first);
        book.set(first, known === undefined ? said : [...known, ...said]);
      }
    }
  }
  for (const [first, phrases] of book) {
    if (phrases.length > 1)
      book.set(
        first,
        [...phrases].sort((one, other) => other.length - one.length),
      );
  }
  const fronts = new Map(
    languages.map(({ script, code, prefixes }) => [code, { script, letters: prefixes.split(',').filter(Boolean) }]),
  );
  const behindFront = (token: Token): readonly Phrase[] | undefined => {
    for (const { script, letters } of fronts.values()) {
      if (script !== token.script) continue;
      for (const front of letters) {
        if (token.low.length < front.length + 2 || !token.low.startsWith(front)) continue;
        const found = book.get(token.low.slice(front.length));
        if (found !== undefined) return found;
      }
    }
    return undefined;
  };
  return {
    at: (tokens, index) => {
      const token = tokens[index];
      if (token === undefined) return nothing;
      const phrases =
        book.get(token.low) ??
        (token.script === 'arabic' || token.script === 'ethiopic' ? behindFront(token) : undefined);
      if (phrases === undefined) return nothing;
      const found = phrases.filter(({ rest }) => rest.every((word, step) => tokens[index + 1 + step]?.low === word));
      return found.length === 0 ? nothing : found;
    },
  };
}

/** The entries of a list, each as the words it is looked up by; the whole list is folded at once. */
function* entriesOf(list: string): Generator<readonly string[]> {
  const { text, low, at } = viewOf(list);
  for (let start = 0; start < low.length; ) {
    const comma = low.indexOf(',', start);
    const end = comma === -1 ? low.length : comma;
    const entry = low.slice(start, end).trim();
    if (oneWord.test(entry)) yield [entry];
    else yield tokensOf({ text: text.slice(start, end), low: low.slice(start, end), at }).map((token) => token.low);
    start = end + 1;
  }
}

/** A word of one script in which nothing parts it; Han characters are words each. */
const oneWord = /^(?:\p{Script=Latin}+|\p{Script=Arabic}+|\p{Script=Cyrillic}+|\p{Script=Ethiopic}+)$/u;
