import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesOf, forms, type Kind, ownList } from '../../../data/build/lists.ts';
import {
  AMBIGUOUS,
  COMMON,
  FAMILY,
  FIRST,
  GIVEN,
  KNOWN,
  type LanguageCode,
  languageCodes,
  layout,
  ORDINARY,
  ordinaryIn,
  PLACE,
  readLexicon,
  VILLAGE,
} from '../../../src/report/mask/lexicon.ts';
import { fold } from '../../../src/report/mask/view.ts';

const bytes = readFileSync('data/lexicon.bin');
const { lookup, municipalityOf, entries } = readLexicon(bytes);
const flagsOf = (word: string): number => lookup(fold(word));
const has = (word: string, mask: number): boolean => (flagsOf(word) & mask) === mask;

/** Numbers that look random and are the same each time. */
function* numbers(): Generator<number, never> {
  for (let seed = 1; ; ) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    yield seed / 2 ** 32;
  }
}

const random = numbers();
const letters = (count: number): string =>
  Array.from({ length: count }, () => String.fromCharCode(97 + Math.floor(random.next().value * 26))).join('');

describe('the file', () => {
  it('begins with its header, little-endian', () => {
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('MBLX');
    expect(bytes.readUInt32LE(4)).toBe(layout.version);
    expect(bytes.readUInt32LE(12)).toBe(bytes.length);
    for (const name of ['slotsAt', 'masksAt', 'villagesAt', 'townsAt', 'textAt'] as const) {
      expect(bytes.readUInt32LE(layout.fields.indexOf(name) * 4) % 4).toBe(0);
    }
    expect(entries).toBeGreaterThan(500_000);
    expect(bytes.length).toBeLessThan(5_500_000);
  });

  it('is refused when it is cut short or something else', () => {
    expect(() => readLexicon(bytes.subarray(0, 40))).toThrow('cut short');
    expect(() => readLexicon(bytes.subarray(0, bytes.length - 4))).toThrow('cut short');
    expect(() => readLexicon(new Uint8Array(100))).toThrow('no lexicon');
  });

  it('may lie anywhere in memory', () => {
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    expect(readLexicon(moved.subarray(1)).lookup('amsterdam')).toBe(lookup('amsterdam'));
  });
});

describe('what is written by hand is found', () => {
  const flags: readonly (readonly [Kind, (code: LanguageCode) => number])[] = [
    ['given', () => GIVEN | KNOWN],
    ['family', () => FAMILY | KNOWN],
    ['ambiguous', () => AMBIGUOUS | KNOWN],
    ['ordinary', (code) => ordinaryIn(code) | COMMON],
    ['places', () => PLACE],
  ];
  it.each(flags)('with its flag: %s', (kind, mask) => {
    for (const code of languageCodes) {
      const missing = ownList(kind, code).filter((entry) => forms(entry).some((form) => !has(form, mask(code))));
      expect(missing, code).toEqual([]);
    }
  });
});

describe('what is looked up', () => {
  it('is not found when it is no word', () => {
    expect(Array.from({ length: 200 }, () => letters(14)).filter((word) => lookup(word) !== 0)).toEqual([]);
    expect(lookup('')).toBe(0);
  });

  it('is found by mistake less than once in 10,000', () => {
    let found = 0;
    for (let count = 0; count < 1_000_000; count += 1) if (lookup(letters(12)) !== 0) found += 1;
    expect(found).toBeLessThan(100);
  });

  it.each([
    ['Nederland', PLACE],
    ['Türkiye', PLACE],
    ['Россия', PLACE],
    ['в Москве'.slice(2), PLACE],
    ['中国', PLACE],
    ['ኤርትራ', PLACE],
    ['ایران', PLACE],
    ['سوريا', PLACE],
    ['ئۈرۈمچى', PLACE],
    ['Den Haag', PLACE],
    ['Addis Abeba', PLACE],
    ['den', FIRST],
    ["'s-Hertogenbosch", PLACE],
    ['s hertogenbosch', PLACE],
    ['Muqdisho', PLACE],
    ['Иванову', FAMILY],
    ['Наталье', GIVEN],
    ['王', FAMILY],
    ['Mohammed', GIVEN | KNOWN],
  ])('has its flags: %s', (word, mask) => {
    expect(has(word, mask)).toBe(true);
  });

  it.each<readonly [string, LanguageCode]>([
    ['politie', 'nl'],
    ['because', 'en'],
    ['polis', 'tr'],
    ['посольство', 'ru'],
    ['police', 'fr'],
    ['embajada', 'es'],
    ['大使馆', 'zh'],
    ['سفارت', 'fa'],
  ])('is an everyday word: %s', (word, code) => {
    expect(has(word, ordinaryIn(code))).toBe(true);
    expect(flagsOf(word) & ORDINARY).not.toBe(0);
    expect(flagsOf(word) & KNOWN).toBe(0);
  });
});

describe('Dutch residences', () => {
  const municipalities = entriesOf(readFileSync('data/municipalities.txt', 'utf8')).map((line) => {
    const [code = '', name = '', others = ''] = line.split('|').map((part) => part.trim());
    return { code, name, names: [name, ...others.split(';')].map((one) => one.replace(/\(.*?\)/g, '')) };
  });
  const provinces = ['Drenthe', 'Flevoland', 'Fryslân', 'Gelderland', 'Groningen', 'Limburg', 'Noord-Brabant'];
  provinces.push('Noord-Holland', 'Overijssel', 'Utrecht', 'Zeeland', 'Zuid-Holland');

  it('has all municipalities, each of which stays', () => {
    expect(municipalities.length).toBe(342);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(342);
    for (const low of [...municipalities.flatMap(({ names }) => names), ...provinces].flatMap(forms)) {
      expect([low, has(low, PLACE), has(low, VILLAGE), municipalityOf(low)]).toEqual([low, true, false, undefined]);
    }
  });

  it.each([
    ['Ter Apel', 'Westerwolde'],
    ['Zaandijk', 'Zaanstad'],
    ['Budel', 'Cranendonck'],
    ['Spakenburg', 'Bunschoten'],
    ['Nieuwveen', 'Nieuwkoop'],
    ["'s-Graveland", 'Wijdemeren'],
    ['Egmond aan Zee', 'Bergen (NH)'],
    ['oudeschild', 'Texel'],
  ])('says where %s lies', (village, municipality) => {
    expect(municipalityOf(fold(village))).toBe(municipality);
    expect(has(village, VILLAGE)).toBe(true);
    const named = languageCodes.some((code) => ownList('places', code).flatMap(forms).includes(fold(village)));
    expect(has(village, PLACE)).toBe(named);
  });

  it('knows for each village of the list a municipality or a province', () => {
    const known = new Set([...municipalities.map(({ name }) => name), ...provinces]);
    let found = 0;
    for (const line of entriesOf(readFileSync('data/villages.txt', 'utf8'))) {
      for (const village of line.replace(/^.*?:/, '').split(',')) {
        const low = fold(village.trim());
        const where = municipalityOf(low);
        expect(where !== undefined).toBe(has(low, VILLAGE));
        if (where === undefined) continue;
        expect(known).toContain(where);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(2000);
  });

  it('knows nothing of other words', () => {
    for (const word of ['een', 'amsterdam', 'america', 'nederland', 'iran'])
      expect(municipalityOf(word)).toBeUndefined();
  });
});
