import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, longestText, mask, maskKinds } from '../../src/report/mask.ts';

const textOf = (text: string, ...names: readonly string[]): string => mask(text, names).text;

/** Digits as Arabic and Persian write them. */
const inDigits = (zero: number, text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

describe('what points to a person is masked', () => {
  it.each<readonly [kind: string, text: string]>([
    ['number', '0612345678'],
    ['number', '06-12345678'],
    ['number', '06 12 34 56 78'],
    ['number', '06.12.34.56.78'],
    ['number', '+31 (0)6 1234 5678'],
    ['number', '0031612345678'],
    ['number', inDigits(0x660, '0612345678')],
    ['number', inDigits(0x6f0, '06 1234 5678')],
    ['number', 'NX1234567'],
    ['number', '123456789'],
    ['number', '12345'],
    ['email', 'jan.jansen+x@voorbeeld.nl'],
    ['email', 'jan (at) voorbeeld.nl'],
    ['email', 'jan(at)voorbeeld.co.uk'],
    ['email', 'jan [at] voorbeeld . nl'],
    ['email', 'JAN@VOORBEELD.NL'],
    ['email', 'علي@مثال.com'],
    ['link', 'https://voorbeeld.nl/pad?wie=ik#hier'],
    ['link', 'http://10.0.0.1/x'],
    ['link', 'www.voorbeeld.org'],
    ['link', 't.me/iemand'],
    ['link', 'wa.me/31612345678'],
    ['link', 'voorbeeld.nl'],
    ['link', 'facebook.com/iemand'],
    ['handle', '@iemand_1'],
    ['handle', '@علي_حسن'],
    ['iban', 'NL91ABNA0417164300'],
    ['iban', 'NL91 ABNA 0417 1643 00'],
    ['iban', 'nl91 abna 0417 1643 00'],
    ['iban', 'DE89 3704 0044 0532 0130 00'],
    ['postcode', '1234 AB'],
    ['postcode', '1234AB'],
    ['plate', 'AB-123-C'],
    ['plate', '12-ABC-3'],
    ['plate', 'ab-12-cd'],
    ['date', '31-10-2026'],
    ['date', '1/2/26'],
    ['date', '31.10.2026'],
    ['date', '2026-10-31'],
    ['date', '31 - 10 - 2026'],
    ['date', inDigits(0x660, '31/10/2026')],
  ])('%s: %s', (kind, text) => {
    const words = mask(`het was ${text} toen`);
    expect(words).toEqual({ text: `het was [${kind}] toen`, kinds: [kind], count: 1 });
  });

  it('digits in brackets and at the end of a sentence too', () => {
    expect(textOf('bel (020) 123 45 67.')).toBe('bel ([number].');
  });

  it('each kind is named once, in one order, and every find is counted', () => {
    const words = mask('bel 0612345678 of 0687654321, mail a@b.nl');
    expect(words).toEqual({
      text: 'bel [number] of [number], mail [email]',
      kinds: ['email', 'number'],
      count: 3,
    });
  });
});

describe('what points to nobody stays', () => {
  it.each([
    'het gebeurde in 2023 en weer in 2025',
    'er waren 3 mannen, 12 mensen en 250 euro',
    'ik ben 34 jaar en het is 10 uur',
    'het kostte 1500 euro',
    'om 14:30 kwam hij',
    'vak 4 b op het plein',
    'een e-mail met een link erin',
    'dat was 24/7 zo',
    '50% van ons',
    'hij zei: stop. en toen?',
    'in de wijk van 1990 tot 2000',
  ])('%s', (text) => {
    expect(mask(text)).toEqual({ text, kinds: [], count: 0 });
  });

  it('digits of every script become Latin', () => {
    expect(textOf(`في ${inDigits(0x660, '2023')} كان`)).toBe('في 2023 كان');
  });
});

describe('names the channel knows', () => {
  it.each<readonly [text: string, names: readonly string[], masked: string]>([
    ['toen zei fatima iets', ['Fatima'], 'toen zei [name] iets'],
    ['toen zei FATIMA iets', ['fatima'], 'toen zei [name] iets'],
    ['toen zei fatima el amrani iets', ['Fatima', 'El Amrani'], 'toen zei [name] [name] iets'],
    ['toen zei amrani iets', ['Fatima El Amrani'], 'toen zei [name] iets'],
    ['ik heet anna_k daar', ['anna_k'], 'ik heet [name] daar'],
    ['mijn naam is @anna hier', ['anna'], 'mijn naam is [handle] hier'],
    ['mijn naam is anna-maria', ['Anna'], 'mijn naam is [name]-maria'],
    ['mijn naam is anna-maria', ['Anna-Maria'], 'mijn naam is [name]'],
    ['de heer o.c.', ['O.C.'], 'de heer [name]'],
    ['كان اسمي فاطمة هناك', ['فاطمة'], 'كان اسمي [name] هناك'],
    ['van josé gehoord', ['Jose\u0301'], 'van [name] gehoord'],
  ])('%s', (text, names, masked) => {
    expect(textOf(text, ...names)).toBe(masked);
  });

  it('stay part of a longer word, and two letters are no name', () => {
    expect(textOf('een kanna en fannatiek', 'Anna')).toBe('een kanna en fannatiek');
    expect(textOf('ik ga en kom', 'ga')).toBe('ik ga en kom');
  });

  it('may be a word of a mask, or of a pattern, without harm', () => {
    expect(textOf('bel 0612345678 of een link', 'Link', 'Number')).toBe('bel [number] of een [name]');
    for (const name of ['(((', '[a-', '\\', '.*.*.*', '$&$1', '^$|', '???', '{9}', '\ud83d']) {
      expect(textOf('niets aan de hand', name)).toBe('niets aan de hand');
    }
  });
});

describe('what is written like a name', () => {
  it.each([
    ['toen zei Fatima iets', 'toen zei [name] iets'],
    ['ik zag Jan Jansen daar', 'ik zag [name] [name] daar'],
    ['Jan Jansen belde', '[name] [name] belde'],
    ['في البيت السيد حسن هدد', 'في البيت السيد [name] هدد'],
    ['toen Fatima kwam, zei fatima iets', 'toen [name] kwam, zei [name] iets'],
  ])('%s', (text, masked) => {
    expect(textOf(text)).toBe(masked);
  });

  it.each(['Ik was bang. Toen belde de politie.', 'In Nederland is de AIVD er.', 'Zij schreef in mei over Turkije.'])(
    'is not at the beginning of a sentence, nor a country or an office: %s',
    (text) => {
      expect(textOf(text)).toBe(text);
    },
  );
});

describe('characters', () => {
  it('that turn or hide text are taken out', () => {
    const hidden = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u2060\ufeff\u00ad';
    expect(textOf([...hidden].map((each) => `a${each}`).join(''))).toBe('a'.repeat(hidden.length));
    expect(textOf('06\u200b12\u202e34\u206656\u200f78')).toBe('[number]');
    expect(textOf('a\u0000b\u001b[31mc\u0085d')).toBe('a b [31mc d');
  });

  it('that join letters stay, since Persian needs them', () => {
    expect(textOf('می\u200cروم')).toBe('می\u200cروم');
    expect(textOf('क्\u200dष')).toBe('क्\u200dष');
  });

  it('are composed: the same text gives the same, however it was typed', () => {
    for (const text of ['hij heet José daar', 'Ångström zei 0612345678', 'هُوَ أحمد']) {
      expect(mask(text.normalize('NFD'), ['José'])).toEqual(mask(text.normalize('NFC'), ['José']));
    }
  });

  it('of space are kept few', () => {
    expect(textOf(' a \u00a0\u3000 b\n\n\n\n\nc\t\td ')).toBe('a b\n\nc d');
  });
});

/** Somebody's text, made of what matters here. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        ...'0612345678 a@b.nl (at) @x Jan Jansen. Link NL91ABNA0417164300 1234AB 1-2-26 السيد حسن \u202e \n [ ] [name] \u0301 \u200b .'.split(
          ' ',
        ),
      ),
    ),
    { maxLength: 30 },
  )
  .chain((parts) => fc.constantFrom(' ', '', '. ').map((space) => parts.join(space)));

describe('any text', () => {
  it('is masked once: masking again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = mask(text, ['Jan', 'Link', 'Number']);
        expect(textOf(once.text, 'Jan', 'Link', 'Number')).toBe(once.text);
      }),
      { seed: 61, numRuns: 3000 },
    );
  });

  it('comes out whole, composed, and with nothing that turns or hides it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: clean, kinds, count } = mask(text);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).toBe(clean.normalize('NFC').trim());
        expect(clean).not.toMatch(/(?!\n)\p{Cc}|(?![\u200c\u200d])\p{Cf}|\d{5}/u);
        expect(maskKinds).toEqual(expect.arrayContaining([...kinds]));
        expect(count >= kinds.length && count > 0 === kinds.length > 0).toBe(true);
      }),
      { seed: 62, numRuns: 2000 },
    );
  });

  const hundred = (text: string): string => text.repeat(Math.ceil(100_000 / text.length)).slice(0, 100_000);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const manyNames = Array.from(
    { length: 17_000 },
    (_, index) =>
      `Q${letters[index % 26]}${letters[Math.floor(index / 26) % 26]}${letters[Math.floor(index / 676) % 26]}`,
  ).join(' x ');

  it.each<readonly [string, string]>([
    ['letters', hundred('a')],
    ['digits', hundred('1')],
    ['digits far apart', hundred('1 - ')],
    ['almost a number', hundred('1() ')],
    ['at signs', hundred('@')],
    ['almost an address', hundred('a@')],
    ['almost an address with dots', hundred('a.a@a.')],
    ['almost a link', hundred('https://')],
    ['dots', hundred('a.')],
    ['almost an account', hundred('NL91 ABNA ')],
    ['hyphens', hundred('A-1-')],
    ['capitals', hundred('Aa ')],
    ['one capital and marks', hundred(`A${'\u0301'.repeat(50)}`)],
    ['many different names', manyNames],
    ['brackets', hundred('[')],
    ['spaces', hundred(' ')],
    ['new lines', hundred('\n ')],
    ['zalgo', hundred(`a${'\u0489\u0327'.repeat(200)}`)],
    ['half a character', hundred('\ud83d')],
    ['direction marks', hundred('\u202e\u2066')],
    ['what introduces a name', hundred('السيد ')],
    ['apostrophes', hundred("A'")],
  ])('takes no time and never throws, with a hundred kilobytes of %s', (_, text) => {
    // The best of three, so that a busy machine does not count.
    const times = [1, 2, 3].map(() => {
      const begun = performance.now();
      mask(text, ['Fatima', 'El Amrani', 'fatima_x']);
      return performance.now() - begun;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });

  it('with half a character, thousands of marks or nothing at all is still a text', () => {
    for (const text of ['', '\ud83d', '\udc00a', `a${'\u0301'.repeat(5000)}`, '\0', '\u{e0001}'.repeat(99)]) {
      expect(mask(text).text.isWellFormed()).toBe(true);
    }
  });
});

describe('how long it may be', () => {
  it('is counted in what a reader sees, and in the bytes of a report', () => {
    expect([fits('a'.repeat(longestText.graphemes)), fits('a'.repeat(longestText.graphemes + 1))]).toEqual([
      true,
      false,
    ]);
    expect([fits('م'.repeat(1000)), fits('م'.repeat(1001))]).toEqual([true, false]);
    expect(fits('👩‍👩‍👧‍👦'.repeat(159))).toBe(true);
    expect(fits('👩‍👩‍👧‍👦'.repeat(160))).toBe(false);
    expect(fits(`a${'\u0301'.repeat(3000)}`)).toBe(false);
    expect([fits('"'.repeat(999)), fits('\u0000'.repeat(800))]).toEqual([true, false]);
  });
});
