import { entriesOf } from './entries.ts';
import type { Language } from './language.ts';
import { moreNumbers, moreWords } from './more.ts';
import type { Token } from './tokens.ts';
import { viewOf } from './view.ts';

/** The lists whose words mean something to a detector, each as a bit. */
export const topic = {
  streets: 1,
  addresses: 2,
  births: 4,
  children: 8,
  plates: 16,
  documents: 32,
  accounts: 64,
  phones: 128,
  handles: 256,
  doubles: 512,
  ats: 1024,
  dots: 2048,
  signs: 4096,
  units: 8192,
  functions: 16_384,
  month: 32_768,
  cardinal: 65_536,
  /** A word for a street that stands behind its name: "Gül Sokak". */
  behind: 131_072,
  /** One that stands before it: "rue des Tisserands". */
  before: 262_144,
  /** Living somewhere, and an address: what follows or goes before is one. */
  living: 524_288,
  /** A part of a building that is no address by itself: a room, a floor. */
  weak: 1_048_576,
  /** Becoming so many years old. */
  turning: 2_097_152,
} as const;

/** What is said of words that stand together: their topics, and the value where they are a number, else -1. */
interface Meaning {
  readonly bits: number;
  readonly value: number;
}

interface Phrase extends Meaning {
  readonly rest: readonly string[];
}

export interface Entry extends Meaning {
  readonly phrases: readonly Phrase[];
}

/** The words of all languages at once, by their first token. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Entry>;
  /** Letters written against the front of a word, by script, the longest first. */
  readonly fronts: Readonly<Partial<Record<Token['script'], readonly string[]>>>;
  /** Endings of street names, by their last letter. */
  readonly streetEnds: ReadonlyMap<number, readonly string[]>;
  /** The first letters of all number words. */
  readonly numberStarts: ReadonlySet<string>;
  /** The first letter of all number words, as a table of codes. */
  readonly numberLetters: Uint8Array;
}

const lists = [
  'streets',
  'addresses',
  'births',
  'children',
  'plates',
  'documents',
  'accounts',
  'phones',
  'handles',
  'doubles',
  'ats',
  'dots',
  'signs',
  'units',
] as const;

/** Languages in which a street's name stands before the word for a street. */
const nameFirst = new Set(['nl', 'en', 'de', 'tr', 'zh', 'ug']);

const noPhrases: readonly Phrase[] = [];
/** Most words are function words and nothing else. */
const plain: Entry = { bits: topic.functions, value: -1, phrases: noPhrases };

const nothing: Entry = { bits: 0, value: -1, phrases: noPhrases };

/** Most words of a list mean the same and begin no phrase: they share what is said of them. */
const shared = new Map<number, Entry>();
function alone(bits: number, value: number): Entry {
  const key = bits * 4096 + value;
  const known = shared.get(key);
  if (known !== undefined) return known;
  const entry = { bits, value, phrases: noPhrases };
  shared.set(key, entry);
  return entry;
}

export function lexiconOf(languages: readonly Language[]): Lexicon {
  const words = new Map<string, Entry>();
  for (const { functions } of languages) {
    // Their lists are long; of those, only single words are of use here.
    for (const word of viewOf(functions).low.split(',')) {
      const single = word.trim();
      if (!single.includes(' ')) words.set(single, plain);
    }
  }
  const learn = (parts: readonly string[], bits: number, value = -1): void => {
    // An abbreviation is known with and without its full stop.
    const known = parts.length > 1 && parts.at(-1) === '.' ? parts.slice(0, -1) : parts;
    const first = known[0];
    if (first === undefined) return;
    const entry = words.get(first);
    if (entry === undefined && known.length === 1) {
      words.set(first, alone(bits, value));
      return;
    }
    const rest = known.slice(1);
    const { bits: before, value: said, phrases } = entry ?? nothing;
    if (rest.length === 0 && (before & bits) === bits && (value < 0 || said >= 0)) return;
    if (rest.length === 0) words.set(first, { bits: before | bits, value: said < 0 ? value : said, phrases });
    else words.set(first, { bits: before, value: said, phrases: [...phrases, { rest, bits, value }] });
  };
  const learnNumbers = (numbers: string): void => {
    for (const [value, forms] of numbersOf(numbers)) for (const parts of forms) learn(parts, topic.cardinal, value);
  };
  for (const language of languages) {
    for (const name of lists) {
      const side = name !== 'streets' ? 0 : nameFirst.has(language.code) ? topic.behind : topic.before;
      for (const parts of entriesOf(language[name])) learn(parts, topic[name] | side);
    }
    for (const parts of entriesOf(language.months.replaceAll('|', ','))) learn(parts, topic.month);
    learnNumbers(language.numbers);
    for (const [value, word] of compoundsOf(language)) learn([word], topic.cardinal, value);
  }
  learnNumbers(moreNumbers);
  for (const name of Object.keys(moreWords) as (keyof typeof moreWords)[]) {
    const isStreet = name === 'before' || name === 'behind';
    for (const parts of entriesOf(moreWords[name])) learn(parts, isStreet ? topic.streets | topic[name] : topic[name]);
  }
  const numberStarts = new Set<string>();
  const numberLetters = new Uint8Array(0x1_0000);
  for (const [word, { bits }] of words) {
    if ((bits & topic.cardinal) === 0) continue;
    numberStarts.add(word.slice(0, 3));
    numberLetters[word.charCodeAt(0)] = 1;
  }
  return { words, fronts: frontsOf(languages), streetEnds: streetEndsOf(languages), numberStarts, numberLetters };
}

const singlesOf = (list: string): readonly string[] =>
  entriesOf(list)
    .map((parts) => parts.join(''))
    .filter(Boolean);

const frontsOf = (languages: readonly Language[]): Lexicon['fronts'] =>
  Object.fromEntries(
    (['arabic', 'ethiopic'] as const).map((script) => {
      const ofScript = languages.filter((language) => language.script === script);
      const fronts = new Set(ofScript.flatMap(({ prefixes }) => singlesOf(prefixes)));
      return [script, [...fronts].sort((one, other) => other.length - one.length)];
    }),
  );

/** The shortest of them are in so many words that they say nothing. */
function streetEndsOf(languages: readonly Language[]): Lexicon['streetEnds'] {
  const byLast = new Map<number, string[]>();
  for (const end of new Set(languages.flatMap(({ streetEnds }) => singlesOf(streetEnds)))) {
    if (end.length < 3) continue;
    const last = end.charCodeAt(end.length - 1);
    const known = byLast.get(last);
    if (known === undefined) byLast.set(last, [end]);
    else known.push(end);
  }
  return byLast;
}

const numbersOf = (numbers: string): readonly (readonly [number, readonly (readonly string[])[]])[] =>
  numbers.split('|').map((row) => {
    const [value = '', forms = ''] = row.split(':');
    return [Number(value), entriesOf(forms)];
  });

/** Tens and units written as one word: "vijfentwintig", "yirmibeş", "двадцатьпять". */
function compoundsOf({ code, script, numbers }: Language): readonly (readonly [number, string])[] {
  if (script !== 'latin' && script !== 'cyrillic') return [];
  const middle = { nl: 'en', de: 'und' }[code];
  const singles = numbersOf(numbers).map(
    ([value, forms]) => [value, forms.filter(({ length }) => length === 1).map(([word = '']) => word)] as const,
  );
  const tens = singles.filter(([value]) => value >= 20 && value < 100 && value % 10 === 0);
  const units = singles.filter(([value]) => value > 0 && value < 10);
  return tens.flatMap(([ten, tenWords]) =>
    units.flatMap(([unit, unitWords]) =>
      tenWords.flatMap((tenWord) =>
        unitWords.map(
          (unitWord) => [ten + unit, middle === undefined ? tenWord + unitWord : unitWord + middle + tenWord] as const,
        ),
      ),
    ),
  );
}
