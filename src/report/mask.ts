import { namesIn } from './names.ts';

declare const masked: unique symbol;

export const maskKinds = ['name', 'email', 'link', 'handle', 'iban', 'date', 'postcode', 'plate', 'number'] as const;
type MaskKind = (typeof maskKinds)[number];

/** Own words in which everything that was found is masked. Only `mask` makes them; only they may be kept or sent. */
type MaskedText = string & { readonly [masked]: true };

export interface Masked {
  readonly text: MaskedText;
  /** What was masked, each kind once; never the words themselves. */
  readonly kinds: readonly MaskKind[];
  readonly count: number;
}

/** How long own words may be: in graphemes, and in bytes of JSON, so that every report fits its padding. */
export const longestText = { graphemes: 1000, bytes: 4000 } as const;

const letter = '[\\p{L}\\p{N}]';

/**
 * What is taken for something that points to a person, the surest first. No pattern repeats what already repeats, so
 * each takes time in proportion to the text.
 */
const detectors: readonly (readonly [MaskKind, RegExp])[] = [
  ['email', /[\p{L}\p{N}._%+-]{1,64} ?(?:@|\(at\)|\[at\]) ?[\p{L}\p{N}-]{1,63}(?: ?\. ?[\p{L}\p{N}-]{2,63}){1,4}/giu],
  [
    'link',
    /(?:https?:\/\/|www\.|t\.me\/|wa\.me\/)[^\s<>]{1,500}|(?<![\p{L}\p{N}])[\p{L}\p{N}-]{2,63}\.(?:com|nl|org|net|info|me|io|eu)(?![\p{L}\p{N}])(?:\/[^\s<>]{0,300})?/giu,
  ],
  ['handle', /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,40}/giu],
  ['iban', /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/giu],
  ['date', /(?<!\d|\d[-/.])(?:\d{1,2} ?[-/.] ?\d{1,2} ?[-/.] ?\d{2,4}|\d{4}-\d{1,2}-\d{1,2})(?!\d| ?[-/.] ?\d)/gu],
  ['postcode', /(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\p{N}])/gu],
  [
    'plate',
    /(?<![\p{L}\p{N}])(?=[A-Z-]{0,6}\d)(?=[\d-]{0,6}[A-Z])[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,3}(?![\p{L}\p{N}])/giu,
  ],
  // Documents, accounts, phones: whatever has five digits or more, however they are parted.
  ['number', /(?:\+|(?<![\p{L}\p{N}])[A-Z]{1,3})?\d(?:[ ()./-]{0,2}\d){4,40}/giu],
];

/**
 * Masks what points to a person in somebody's own words: addresses, numbers and links, the names the channel knows of
 * the sender, and what is written like a name. Not every name is recognised; the reporter is told so and sees the result
 * before it may go along. Never throws, and masking again changes nothing.
 *
 * @param known names of the sender, in memory for this turn only
 */
export function mask(text: string, known: readonly string[] = []): Masked {
  const found = new Set<MaskKind>();
  let count = 0;
  let clean = tidy(text);
  const replace = (kind: MaskKind, pattern: RegExp, isMeant: (match: string) => boolean = () => true): void => {
    clean = clean.replace(pattern, (match) => {
      if (isMask.test(match) || !isMeant(match)) return match;
      found.add(kind);
      count += 1;
      return `[${kind}]`;
    });
  };
  const sender = known.flatMap((name) => [name, ...name.split(/[\s_.-]+/)]).map(tidy);
  const own = [...new Set(sender.filter((name) => [...name].length >= 3))].sort((a, b) => b.length - a.length);
  // What was masked can leave bare what stood against it.
  for (let before = ''; before !== clean; ) {
    before = clean;
    for (const [kind, pattern] of detectors) replace(kind, pattern);
    for (const name of own) {
      replace('name', new RegExp(`${isMask.source}|(?<!${letter})@?${escapePattern(name)}(?!${letter})`, 'giu'));
    }
    const names = new Set(namesIn(clean).map((name) => name.toLowerCase()));
    const isName = (word: string): boolean => names.has(word.toLowerCase());
    // Whole words first, so that nothing of a double name stays; one pass, however many names there are.
    if (names.size > 0) for (const word of [compound, simple]) replace('name', word, isName);
  }
  return { text: clean as MaskedText, kinds: maskKinds.filter((kind) => found.has(kind)), count };
}

const isMask = new RegExp(`\\[(?:${maskKinds.join('|')})\\]`);
const compound = new RegExp(`${isMask.source}|[\\p{L}\\p{M}\\p{N}'’-]+`, 'gu');
const simple = new RegExp(`${isMask.source}|[\\p{L}\\p{M}\\p{N}]+`, 'gu');

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** One form for all scripts: composed, Latin digits, no control or direction characters but the joiners that Persian needs. */
function tidy(text: string): string {
  return text
    .slice(0, 20_000)
    .toWellFormed()
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[\p{Cc}\p{Zs}]/gu, (space) => (space === '\n' ? '\n' : ' '))
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Decimal digits of every script lie in runs of ten that begin at a zero (Unicode, general category Nd). */
export function digitOf(digit: string): string {
  const value = digit.codePointAt(0) ?? 0;
  let zero = value;
  while (value - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((value - zero) % 10);
}

/** Whether own words are short enough to be sent. */
export function fits(text: string): boolean {
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length;
  return (
    graphemes <= longestText.graphemes && new TextEncoder().encode(JSON.stringify(text)).length <= longestText.bytes
  );
}
