import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deed } from '../../src/bot/channel.ts';
import { findCountries, fold } from '../../src/bot/interpret.ts';
import { labelOf } from '../../src/bot/screen.ts';
import { writeButton } from '../../src/flows/button.ts';
import { countries } from '../../src/flows/countries.ts';
import { promptOf } from '../../src/flows/prompt.ts';
import { commands, type Happening, type Prompt } from '../../src/flows/turn.ts';
import { type Locale, locales } from '../../src/locales/locales.ts';
import { countryName, translate, words } from '../../src/locales/translate.ts';
import { understand } from '../support/masking.ts';
import { begin, go, house, refusals, turnOf } from '../support/walk.ts';

const shown = (...ids: readonly string[]): Prompt => promptOf(go(begin(), ...ids), house);

const toHow = ['skip', '+g_threat', 'done', '+threat', 'done', 'short'];
const toCountry = [...toHow, 'skip', 'sure'];
const who = shown();
const country = shown(...toCountry);
const review = shown(...toHow, 'enough');
const ownWords = shown(...toHow, 'skip', 'skip', 'skip', 'skip', 'skip', 'yes');

const typed = (text: string): Deed => ({ kind: 'typed', text, message: '7' });
const hear = (text: string, prompt: Prompt = who, locale: Locale = 'nl'): Happening =>
  understand(typed(text), prompt, locale);

/** Digits as a script writes them, from the code of its zero. */
const written = (zero: number, number: number): string =>
  [...String(number)].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');

describe('a number that was typed', () => {
  it.each([
    ['Latin', 0x30],
    ['Arabic', 0x660],
    ['Persian', 0x6f0],
    ['Nko', 0x7c0],
    ['Devanagari', 0x966],
    ['Bengali', 0x9e6],
    ['Tamil', 0xbe6],
    ['Thai', 0xe50],
    ['Tibetan', 0xf20],
    ['Burmese', 0x1040],
    ['Khmer', 0x17e0],
    ['Mongolian', 0x1810],
    ['full-width', 0xff10],
    ['Rohingya', 0x10d30],
    ['Adlam', 0x1e950],
  ])('chooses that answer in %s digits', (_, zero) => {
    const how = shown(...toHow);
    for (const number of [1, 2, 9, 10, 13]) {
      const id = how.choices[number - 1]?.id.slice(1);
      expect(hear(written(zero, number), how)).toEqual({ kind: 'named', id });
      expect(hear(` ${written(zero, number)}\n`, how)).toEqual({ kind: 'named', id });
    }
  });

  it.each(['0', '7', '99', '1234', '-1', '1.', '1 2', '1e0', '0x1', '²³', '፪', '一', 'Ⅱ '])(
    'chooses nothing when there is no such answer: %s',
    (text) => {
      expect(hear(text)).toEqual({ kind: 'mumbled' });
    },
  );

  it('counts as the screen does where answers can be changed', () => {
    expect(hear('2', review)).toEqual({ kind: 'named', id: 'change.form_group' });
  });
});

describe('words that were typed', () => {
  it.each(locales)('choose the answer of that name in %s, however they are written', (locale) => {
    for (const prompt of [who, shown(...toHow), shown('skip'), review]) {
      for (const { id, label } of prompt.choices) {
        const name = translate(locale, label);
        for (const text of [name, name.toUpperCase(), `  ${name.normalize('NFD').replace(/ /g, '  ')} `]) {
          expect(hear(text, prompt, locale)).toEqual({ kind: 'named', id: id.replace(/^[+-]/, '') });
        }
      }
    }
  });

  it('choose it with other accents, or none', () => {
    const where = shown(...toHow, 'skip', 'skip', 'skip');
    for (const text of ['Fryslân', 'fryslan', 'FRYSLÄN'])
      expect(hear(text, where)).toEqual({ kind: 'named', id: 'NL-FR' });
  });

  it.each(locales)('take any way that the screen shows in %s', (locale) => {
    for (const prompt of [who, shown('+self'), shown('why'), country, review]) {
      for (const way of prompt.ways) {
        const expected = 'command' in way ? { kind: 'commanded', command: way.command } : { kind: 'named', id: way.id };
        expect(hear(translate(locale, labelOf(way)), prompt, locale)).toEqual(expected);
      }
    }
  });

  it.each(locales)('of the commands are understood in %s from any language, with a slash and without', (locale) => {
    for (const [name, called] of locales.flatMap((each) => Object.entries(words[each].words))) {
      const command = commands.find((one) => one === name);
      const expected = command === undefined ? { kind: 'named', id: name } : { kind: 'commanded', command };
      for (const word of called) {
        for (const text of [word, word.toUpperCase(), ` ${word}  `, ...(word.includes(' ') ? [] : [`/${word}`])]) {
          for (const prompt of [who, country]) expect(hear(text, prompt, locale)).toEqual(expected);
        }
      }
    }
  });

  it.each(commands)('/%s is understood whatever follows it, and whoever it was meant for', (command) => {
    for (const text of [`/${command}`, `/${command.toUpperCase()}`, `/${command}@Meldbrug_bot`, `/${command} tr`]) {
      expect(hear(text)).toEqual({ kind: 'commanded', command });
      expect(hear(text, country)).toEqual({ kind: 'commanded', command });
    }
  });

  it.each(['session42', 'tr', '<script>', 'A'.repeat(64), 'KzMxNjEyMzQ1Njc4', '1', '@x', '/stop'])(
    '/start %s is a start and no more',
    (payload) => {
      for (const text of [`/start ${payload}`, `/start@Meldbrug_bot ${payload}`]) {
        expect(hear(text)).toEqual({ kind: 'commanded', command: 'start' });
      }
    },
  );

  it.each(['/unknown', '/', '//stop', '/stopp', '/1', '/ stop', '@bot /stop', 'ik wil stop', 'start met mij'])(
    '%s is none of them',
    (text) => {
      expect(hear(text)).toEqual({ kind: 'mumbled' });
    },
  );

  it('are no country while they begin with a slash', () => {
    expect(hear('/be', country)).toEqual({ kind: 'mumbled' });
  });
});

describe('own words', () => {
  const wrote = (text: string, ...names: readonly string[]): Happening =>
    understand(typed(text), ownWords, 'nl', ...names);

  it('come in masked, with the names that the channel knows', () => {
    expect(wrote('iemand belde kwispel op 06 12345678', 'Kwispel', 'el_kwispel')).toEqual({
      kind: 'wrote',
      words: { text: 'iemand belde [PERSON_1] op [PHONE_1]', asks: [], near: [] },
    });
  });

  it('are asked for again when there is nothing to read in them, or too much', () => {
    for (const text of ['', '  ', '👍👍', '\u200b', '...', '\u202e!']) {
      expect(wrote(text)).toEqual({ kind: 'miswrote', why: 'no_words' });
    }
    expect(wrote('a'.repeat(1000)).kind).toBe('wrote');
    expect(wrote('a'.repeat(1001))).toEqual({ kind: 'miswrote', why: 'too_long' });
    expect(wrote('€€'.repeat(700))).toMatchObject({ why: 'no_words' });
  });

  it.each(locales)('give way to what a command is called in %s, and are no slash', (locale) => {
    const hears = (text: string): Happening => understand(typed(text), ownWords, locale);
    for (const word of words[locale].words.stop) expect(hears(word)).toEqual({ kind: 'commanded', command: 'stop' });
    expect(hears('/wis')).toEqual({ kind: 'commanded', command: 'erase' });
    for (const text of ['/anders', ' /stop ermee zei hij', '/']) expect(hears(text).kind).not.toBe('wrote');
  });

  it('come in nowhere else', () => {
    for (const prompt of [who, country, review]) {
      expect(understand(typed('iemand belde mij steeds op'), prompt, 'nl').kind).not.toBe('wrote');
    }
  });
});

describe('other deeds', () => {
  it('a button of ours is what it carries, any other is nothing', () => {
    const press = (button: string): Happening => understand({ kind: 'pressed', button, message: '7' }, who, 'nl');
    expect(press(writeButton({ command: 'stop' }))).toEqual({ kind: 'commanded', command: 'stop' });
    expect(press('S00001-1.+self')).toEqual({ kind: 'pressed', revision: 'S00001-1', id: '+self' });
    for (const button of ['', '/', '/shutdown', 'self', '__proto__', `S-1.${'x'.repeat(65)}`, 'S-1.a b', 'S-1.é']) {
      expect(press(button)).toEqual({ kind: 'mumbled' });
    }
  });

  it('what was refused stays refused, and who left has left', () => {
    for (const what of refusals) {
      expect(understand({ kind: 'refused', what, message: '7' }, who, 'nl')).toMatchObject({ kind: 'refused', what });
    }
    expect(understand({ kind: 'left' }, who, 'nl')).toEqual({ kind: 'left' });
  });
});

describe('bad input', () => {
  const bad: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['only spaces', '   \u00a0\u2003\u3000'],
    ['only zero-width', '\u200b\u200c\u200d\u2060\ufeff'],
    ['an empty braille cell', '\u2800'],
    ['only marks', '\u0301'.repeat(1000)],
    ['a letter under a thousand marks', `a${'\u0489\u0327'.repeat(500)}`],
    ['a command under a thousand marks', [...'wis'].join('\u0336'.repeat(333))],
    ['an override', '\u202e/pots\u202c'],
    ['isolates', '\u2066\u2067\u2068\u2069\u200e\u200f'],
    ['half an emoji', '\ud83d'],
    ['the other half', `a\udc00${'\ud800'.repeat(300)}`],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(400)],
    ['control characters', '\0\u001b[31m\u0007\r\nINFO x=1'],
    ['ten thousand newlines', '\n'.repeat(10_000)],
    ['a hundred kilobytes', 'a'.repeat(99_999).concat('!')],
    ['a hundred kilobytes of spaces', ' '.repeat(100_000)],
    ['what grows in writing', '\ufdfa'.repeat(4096)],
    ['words for a template', '{{i18n}} $t(way.stop) %s'],
    ['words for a database', '"; FLUSHALL\r\n*1\r\n$8\r\nFLUSHALL\r\n'],
    ['words for a sheet or a page', '=HYPERLINK("x") <script>alert(1)</script> javascript:alert(1)'],
    ['a name of every object', '__proto__'],
    ['another one', 'constructor'],
    ['digits without end', '9'.repeat(100_000)],
  ];

  it.each(bad)('%s is no answer, takes no time, and does not come through', (_, text) => {
    for (const prompt of [who, country, review]) {
      // The best of three, so that a busy machine does not count.
      expect(Math.min(...[1, 2, 3].map(() => millisecondsOf(() => hear(text, prompt))))).toBeLessThan(20);
      const happening = hear(text, prompt);
      expect(['mumbled', 'searched']).toContain(happening.kind);
      expectOnlyIds(happening, prompt);
    }
  });

  it('whatever is typed, nothing of it comes through but ids and codes', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme' }), fc.lorem());
    fc.assert(
      fc.property(text, fc.constantFrom(...locales), (said, locale) => {
        for (const prompt of [who, country, review]) expectOnlyIds(hear(said, prompt, locale), prompt);
      }),
      { seed: 10, numRuns: 400 },
    );
  });

  function millisecondsOf(work: () => unknown): number {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }

  function expectOnlyIds(happening: Happening, prompt: Prompt): void {
    if (happening.kind === 'named') {
      const ids = prompt.choices.map(({ id }) => id.replace(/^[+-]/, ''));
      expect([...ids, 'back', 'skip', 'done', 'why', 'enough', 'keep', 'send', 'return']).toContain(happening.id);
    } else if (happening.kind === 'searched') {
      expect(countries).toEqual(expect.arrayContaining([...happening.codes]));
    } else {
      expect(['mumbled', 'commanded']).toContain(happening.kind);
      if (happening.kind === 'mumbled') expect(happening).toEqual({ kind: 'mumbled' });
    }
  }

  it('folds the same text to the same text, once and twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});

describe('a country', () => {
  const found = (letters: string, locale: Locale): readonly string[] => {
    const heard = hear(letters, country, locale);
    return heard.kind === 'searched' ? heard.codes : [];
  };

  /** What the flow offers for these letters. */
  const asked = Object.fromEntries(locales.map((locale) => [locale, go(begin(locale), ...toCountry)]));
  const offered = (letters: string, locale: Locale): readonly string[] =>
    turnOf(asked[locale], hear(letters, country, locale))[0].hits;

  it.each(locales)('is found and chosen in %s by its name in every language and by its code', (locale) => {
    for (const code of countries) {
      const spoken = [locale, 'nl', 'en'] as const;
      const names = spoken.flatMap((each) => [countryName(each, code), countryName(each, code, 'long')]);
      for (const name of names) expect(offered(name, locale)).toContain(code);
      if (code !== 'XX') expect(found(code, locale)).toContain(code);
      const [hit] = turnOf(asked[locale], { kind: 'searched', codes: found(names[0] ?? '', locale) });
      expect(go(hit, `+${code}`).answers.actor_country).toEqual([code]);
    }
  });

  it.each(locales)(
    'is among the eight for its first letters in %s, or there is a word that more are needed',
    (locale) => {
      for (const code of countries) {
        const name = fold(countryName(locale, code)).replaceAll('.', '');
        const lengths = [2, 3, 4, 5, 6, 7, 8, name.length];
        const enough = lengths.find((length) => offered(name.slice(0, length), locale).includes(code)) ?? Infinity;
        // In Arabic the word for islands comes first.
        expect(enough).toBeLessThanOrEqual(locale === 'ar' ? 7 : 4);
        for (const length of lengths.filter((one) => one < enough)) {
          expect(found(name.slice(0, length), locale).length).toBeGreaterThan(8);
        }
      }
    },
  );

  it.each(locales)('stands in the order of the alphabet in %s, and never by importance', (locale) => {
    const { compare } = new Intl.Collator(locale);
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    for (const pair of [...letters].flatMap((one) => [...letters].map((other) => one + other))) {
      const names = findCountries(pair, locale).filter((code) => code !== 'XX');
      const shownNames = names.map((code) => countryName(locale, code));
      expect(shownNames).toEqual([...shownNames].sort(compare));
      expect(offered(pair, locale).length).toBeLessThanOrEqual(8);
    }
  });

  it.each([
    ['turkije', 'TR'],
    ['Turkiye', 'TR'],
    ['verenigde st', 'US'],
    ['United States', 'US'],
    ['cote d’ivoire', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['guinea bissau', 'GW'],
    ['Bissau', 'GW'],
    ['aland', 'AX'],
    ['ÅLAND', 'AX'],
    ['andere macht', 'XX'],
  ])('%s', (letters, code) => {
    expect(found(letters, 'nl')).toContain(code);
  });

  it.each(['', 'b', ' b ', '\u0301\u0301', '..', 'qqq', 'xx'])('%j finds none', (letters) => {
    expect(findCountries(letters, 'nl')).toEqual([]);
  });

  it('that is called another authority stands last', () => {
    expect(findCountries('an', 'en').at(-1)).toBe('XX');
  });
});
