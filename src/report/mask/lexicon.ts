/**
 * The shipped lexicon: an open-addressed hash table made by `data/build.ts`. Reading it is laying arrays over the bytes.
 * A slot holds 19 bits of a second hash, which tells words of one slot apart, and 13 bits that say which set of flags.
 * No word is kept as text, only the names of the municipalities are.
 */
export interface Lexicon {
  /** The flags of a folded word, or of several joined by one space; 0 when it is not known. */
  lookup(low: string): number;
  /** What a Dutch residence that is no municipality lies in: its municipality, or else its province. */
  municipalityOf(low: string): string | undefined;
  readonly entries: number;
}

export const GIVEN = 1 << 0;
export const FAMILY = 1 << 1;
/** A name that is an everyday word as well. */
export const AMBIGUOUS = 1 << 2;
/** A country, region, province, river, municipality or city: it stays. */
export const PLACE = 1 << 3;
/** A Dutch residence that is not the name of a municipality. With PLACE as well, a list written by hand names it. */
export const VILLAGE = 1 << 4;
/** The first word of an entry of several words. */
export const FIRST = 1 << 5;
/** A name from a list written by hand, or from the names usual in a country. Other names are from large, rough lists. */
export const KNOWN = 1 << 6;
/** An everyday word from a list written by hand or of the most usual words. Other words are from dictionaries. */
export const COMMON = 1 << 7;

export const languageCodes = [
  'nl',
  'en',
  'tr',
  'ar',
  'fa',
  'ti',
  'zh',
  'ug',
  'ru',
  'fr',
  'ku',
  'so',
  'am',
  'es',
  'de',
] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** An everyday word of that language. */
export const ordinaryIn = (code: LanguageCode): number => 1 << (8 + languageCodes.indexOf(code));
/** An everyday word of whichever language. */
export const ORDINARY = ((1 << languageCodes.length) - 1) << 8;

/** The header: 16 numbers of 32 bits, little-endian like all that follows. Places are in bytes, and multiples of 4. */
export const layout = {
  magic: 0x584c424d,
  version: 1,
  /** How many bits of a slot say which set of flags, or which municipality. */
  valueBits: 13,
  words: 16,
  fields: [
    'magic',
    'version',
    'seed',
    'length',
    'entries',
    'slots',
    'slotsAt',
    'masks',
    'masksAt',
    'villages',
    'villageSlots',
    'villagesAt',
    'towns',
    'townsAt',
    'textAt',
    'textLength',
  ],
} as const;
type Field = (typeof layout.fields)[number];

/** Where the last hash put the word, as a fraction of 2^32, and what tells it from others there: two numbers, no object. */
export const hashed = new Uint32Array(2);

/** Two hashes of 32 bits in one pass over the units of a word. */
export function hash(word: string, seed: number): void {
  let one = 0xdeadbeef ^ seed;
  let two = 0x41c6ce57 ^ seed;
  for (let index = 0; index < word.length; index += 1) {
    const unit = word.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two ^ unit, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  hashed[0] = one;
  hashed[1] = two;
}

/** The value under a word in a table, 0 when it is not there. A slot that is 0 ends the search. */
function find(slots: Uint32Array, word: string, seed: number): number {
  hash(word, seed);
  const tag = (hashed[1] ?? 0) >>> layout.valueBits;
  let slot = Math.floor(((hashed[0] ?? 0) * slots.length) / 0x1_0000_0000);
  for (;;) {
    const held = slots[slot] ?? 0;
    if (held === 0) return 0;
    if (held >>> layout.valueBits === tag) return held & ((1 << layout.valueBits) - 1);
    slot = slot + 1 === slots.length ? 0 : slot + 1;
  }
}

export function readLexicon(bytes: Uint8Array): Lexicon {
  if (new Uint8Array(Uint32Array.of(1).buffer)[0] !== 1) throw new Error('the lexicon needs a little-endian machine');
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const array = (at: number, length: number): Uint32Array =>
    new Uint32Array(whole.buffer, whole.byteOffset + at, length);
  if (whole.length < layout.words * 4) throw new Error('the lexicon is cut short');
  const header = array(0, layout.words);
  const field = (name: Field): number => header[layout.fields.indexOf(name)] ?? 0;
  if (field('magic') !== layout.magic || field('version') !== layout.version) throw new Error('this is no lexicon');
  if (field('length') !== whole.length) throw new Error('the lexicon is cut short');

  const seed = field('seed');
  const slots = array(field('slotsAt'), field('slots'));
  const masks = array(field('masksAt'), field('masks'));
  const villages = array(field('villagesAt'), field('villageSlots'));
  const towns = array(field('townsAt'), field('towns') + 1);
  const text = whole.subarray(field('textAt'), field('textAt') + field('textLength'));
  return {
    entries: field('entries'),
    lookup: (low) => masks[find(slots, low, seed)] ?? 0,
    municipalityOf: (low) => {
      const town = find(villages, low, seed);
      return town === 0 ? undefined : new TextDecoder().decode(text.subarray(towns[town - 1], towns[town]));
    },
  };
}
