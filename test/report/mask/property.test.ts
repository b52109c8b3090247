import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ibanLengths, isChinese, isFrench, isGermanTax, isTurkish } from '../../../src/report/mask/checks.ts';
import { detectorFor } from '../../../src/report/mask/detect.ts';
import { languages } from '../../../src/report/mask/languages.ts';
import { tokensOf } from '../../../src/report/mask/tokens.ts';
import { originalOf, viewOf } from '../../../src/report/mask/view.ts';
import { diceOf, type Roll } from '../../support/dice.ts';

const detect = detectorFor(languages);
const instances = 10_000;

const digits = (random: Roll, size: number, first = 0): string =>
  Array.from({ length: size }, (_, index) => (index === 0 ? first + random(10 - first) : random(10))).join('');
const pick = (random: Roll, from: string): string => from[random(from.length)] ?? '';
const sum = (number: string, weights: readonly number[]): number =>
  weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
const pad = (value: number | bigint, size: number): string => String(value).padStart(size, '0');

function iban(random: Roll): string {
  const countries = [...ibanLengths];
  const [country, length] = countries[random(countries.length)] ?? ['NL', 18];
  const letters = ['NL', 'GB', 'IE', 'GI', 'LV', 'RO', 'BG', 'MT', 'KW', 'JO', 'QA', 'BH', 'PS', 'PK', 'IQ'].includes(
    country,
  );
  const bank = letters ? Array.from({ length: 4 }, () => pick(random, 'ABCDEFGHKLMNRSTUVWX')).join('') : '';
  const account = bank + digits(random, length - 4 - bank.length);
  // The country and two zeros go behind, letters become numbers from ten on; what is left of 97 decides.
  let rest = 0;
  for (const sign of `${account}${country}00`) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return country + pad(98 - rest, 2) + account;
}

function card(random: Roll): string {
  const body = pick(random, '3456') + digits(random, 13 + random(3));
  const total = [...body].reverse().reduce((all, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return body + ((10 - (total % 10)) % 10);
}

/** Tries until a number has the check digits that are asked for. */
function until(make: () => string): string {
  for (;;) {
    const made = make();
    if (made !== '') return made;
  }
}

const kinds: Readonly<Record<string, (random: Roll) => string>> = {
  iban,
  card,
  bsn: (random) =>
    until(() => {
      const body = digits(random, 8);
      const last = sum(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
      return last < 10 ? body + last : '';
    }),
  'Turkish id': (random) =>
    until(() => {
      const body = digits(random, 9, 1);
      return Array.from({ length: 100 }, (_, value) => body + pad(value, 2)).find((number) => isTurkish(number)) ?? '';
    }),
  'Iranian id': (random) => {
    const body = digits(random, 9);
    const rest = sum(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return body + (rest < 2 ? rest : 11 - rest);
  },
  'Chinese id': (random) => {
    const born = `${1940 + random(70)}${pad(1 + random(12), 2)}${pad(1 + random(28), 2)}`;
    const body = digits(random, 6, 1) + born + digits(random, 3);
    return [...'0123456789X'].map((last) => body + last).find((number) => isChinese(number)) ?? `${body}0`;
  },
  'INN of a person': (random) => {
    const body = digits(random, 10);
    const one = (sum(body, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10;
    return body + one + ((sum(body + one, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10);
  },
  'INN of a company': (random) => {
    const body = digits(random, 9);
    return body + ((sum(body, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10);
  },
  snils: (random) => {
    const body = digits(random, 9);
    const rest = sum(body, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
    return body + pad(rest === 100 ? 0 : rest, 2);
  },
  dni: (random) => {
    const body = digits(random, 8);
    return body + 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(body) % 23];
  },
  nie: (random) => {
    const first = random(3);
    const body = digits(random, 7);
    return 'XYZ'[first] + body + 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(`${first}${body}`) % 23];
  },
  nir: (random) => {
    const body = `${1 + random(2)}${digits(random, 2)}${pad(1 + random(12), 2)}${digits(random, 8)}`;
    const number = body + pad(97n - (BigInt(body) % 97n), 2);
    return isFrench(number) ? number : body;
  },
  'German tax number': (random) =>
    until(() => {
      const body = digits(random, 10, 1);
      return [...'0123456789'].map((last) => body + last).find((number) => isGermanTax(number)) ?? '';
    }),
  'German identity card': (random) => {
    const letter = (): string => pick(random, 'CFGHJKLMNPRTVWXYZ');
    const body = letter() + digits(random, 2) + letter() + digits(random, 2) + letter() + digits(random, 2);
    const total = [...body].reduce(
      (all, sign, index) => all + Number.parseInt(sign, 36) * ([7, 3, 1][index % 3] ?? 0),
      0,
    );
    return body + (total % 10);
  },
  'Belgian register number': (random) => {
    const body = `${digits(random, 2)}${pad(1 + random(12), 2)}${pad(1 + random(28), 2)}${digits(random, 3)}`;
    return body + pad(97 - (Number(body) % 97), 2);
  },
  pesel: (random) => {
    const body = digits(random, 10);
    return body + ((10 - (sum(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10);
  },
};

const zeros = [0x30, 0x30, 0x660, 0x6f0, 0xff10, 0x966, 0x9e6, 0x1040];
const separators = ['', '', ' ', '-', '.', ' - ', '/', '\u00a0', '\u200b'];
const frames = [
  ['', ''],
  ['het was ', ' toen'],
  ['mijn nummer: ', '.'],
  ['رقمي ', ' هنا'],
  ['我的号码是', '，谢谢'],
  ['номер ', ', да'],
  ['ቁጥር ', ' ነው'],
] as const;

/** What mixes letters and digits in every group is known in groups only behind a word for a document. */
const announced: readonly string[] = ['German identity card'];
const documentFrames = [
  ['paspoort ', ' is weg'],
  ['Personalausweis: ', '.'],
] as const;

/** Writes a number in groups of three or four signs, in the digits of a script, in small letters or capitals. */
function write(random: Roll, number: string, mayBeSmall: boolean): string {
  const separator = separators[random(separators.length)] ?? '';
  const size = 3 + random(2);
  const groups = number.match(new RegExp(`.{1,${size}}`, 'g')) ?? [number];
  const zero = zeros[random(zeros.length)] ?? 0x30;
  const isSmall = random(3) === 0 && (separator === '' || mayBeSmall);
  const cased = isSmall && separator !== ' - ' ? groups.join(separator).toLowerCase() : groups.join(separator);
  return cased.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

interface Line {
  readonly before: string;
  readonly written: string;
  readonly after: string;
}

/** Lines of one text of which a letter or digit of the number is not covered by a range. */
function leaks(lines: readonly Line[]): readonly string[] {
  const text = lines.map(({ before, written, after }) => before + written + after).join('\n');
  const view = viewOf(text);
  const gone = new Uint8Array(text.length);
  for (const span of detect(view, tokensOf(view))) {
    const { start, end } = originalOf(view, span);
    gone.fill(1, start, end);
  }
  let from = 0;
  return lines
    .filter(({ before, written, after }) => {
      const start = from + before.length;
      from = start + written.length + after.length + 1;
      for (let index = 0; index < written.length; index += 1) {
        if (gone[start + index] === 0 && /[\p{L}\p{N}]/u.test(written[index] ?? '')) return true;
      }
      return false;
    })
    .map(({ before, written, after }) => before + written + after);
}

/** So many numbers stand in one text, each on its own line. */
const together = 10;

describe('numbers with check digits never stay, however they are written', () => {
  it.each(Object.entries(kinds))(`%s, ${instances} of them`, (name, make) => {
    const random = diceOf(name.length * 7919);
    const around = announced.includes(name) ? documentFrames : frames;
    const line = (): Line => {
      const [before, after] = around[random(around.length)] ?? ['', ''];
      return { before, written: write(random, make(random), !announced.includes(name)), after };
    };
    const left: string[] = [];
    for (let count = 0; count < instances; count += together)
      left.push(...leaks(Array.from({ length: together }, line)));
    expect(left.slice(0, 10)).toEqual([]);
  });
});

describe('any text', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      ...' @.-/+:()[]<>,\n0123456789',
      'geboren ',
      'kerkstraat ',
      'nul ',
      'at ',
      'punt ',
      '[PERSON_1]',
      '٣',
      '一',
      'NL91',
      '°',
    ),
    fc.constantFrom('\ud800', '\udc00', '\u200b', '\u0301', '😀', 'ﷺ'),
  );
  const texts = fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(''));

  it('gives ranges in order and apart, and never throws', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const view = viewOf(text);
        let before = -1;
        for (const { start, end } of detect(view, tokensOf(view))) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(view.text.length);
          before = end;
        }
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it('never has a range that reaches into a placeholder', () => {
    fc.assert(
      fc.property(texts, texts, (one, two) => {
        const view = viewOf(`${one}[PERSON_1]${two}`);
        const { length } = viewOf(one).text;
        for (const { start, end } of detect(view, tokensOf(view))) {
          expect(end <= length || start >= length + '[PERSON_1]'.length).toBe(true);
        }
      }),
      { numRuns: 3000, seed: 11 },
    );
  });
});
