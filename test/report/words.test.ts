import { describe, expect, it } from 'vitest';
import { countOf, fits, hide, kept, leaving, longestText, type Masked, maskWith } from '../../src/report/words.ts';

/** A search that finds nothing, so that only what is done to every text shows. */
const plain = maskWith(() => ({ masked: [], asks: [], near: [] }));
const textOf = (text: string): string => plain(text).text;

/** A search that finds these words where they stand first. */
const finding = (masked: readonly string[], asks: readonly string[] = [], near: readonly string[] = []) =>
  maskWith((text) => {
    const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    return {
      masked: masked.map((word) => ({ kind: 'PERSON', ...at(word) })),
      asks: asks.map(at),
      near: near.map(at),
    };
  });

const words: Masked = finding(
  ['Anna'],
  ['Bas', 'Roos'],
  ['Daan'],
)('Anna zag Bas bij de roos, en Roos zag Daan. Daan rende.');

describe('own words', () => {
  it('are masked where something was found, and keep what is asked about', () => {
    expect(words).toEqual({
      text: '[PERSON_1] zag Bas bij de roos, en Roos zag Daan. Daan rende.',
      asks: ['Bas', 'Roos'],
      near: ['Daan'],
    });
  });

  it('leave with everything masked that nobody said is no name', () => {
    expect(leaving(words)).toBe('[PERSON_1] zag [PERSON_2] bij de [PERSON_3], en [PERSON_3] zag Daan. Daan rende.');
    expect(leaving(kept(words, 'Roos'))).toBe('[PERSON_1] zag [PERSON_2] bij de roos, en Roos zag Daan. Daan rende.');
    expect(leaving(kept(kept(words, 'Roos'), 'Bas'))).toBe(words.text);
  });

  it('count what was masked, by kind, from the text itself', () => {
    expect(countOf(leaving(words))).toEqual({ count: 4, kinds: ['PERSON'] });
    expect(countOf(plain('niets').text)).toEqual({ count: 0, kinds: [] });
    const hidden = hide(words, 'daan') ?? words;
    expect(countOf(hidden.text)).toEqual({ count: 3, kinds: ['PERSON', 'HIDDEN'] });
  });
});

describe('hiding', () => {
  const hidden = (text: string, phrase: string): string | undefined => hide(plain(text), phrase)?.text;

  it.each<readonly [text: string, phrase: string, result: string | undefined]>([
    ['Daan rende. daan viel.', 'DAAN', '[HIDDEN_1] rende. [HIDDEN_1] viel.'],
    ['in Déventer', 'deventer', 'in [HIDDEN_1]'],
    ['de bakker van Goor belde', 'bakker van goor', 'de [HIDDEN_1] belde'],
    ['de bakker, van Goor', 'bakker van goor', 'de [HIDDEN_1]'],
    ['Emmas huis', 'Emma', '[HIDDEN_1] huis'],
    ['de ema en emailadressen', 'ema', 'de [HIDDEN_1] en emailadressen'],
    ['هو اسمه زيدون', 'زيدون', 'هو اسمه [HIDDEN_1]'],
    ['我叫小明', '小明', '我叫[HIDDEN_1]'],
    ['kamer 12, bus 12', '12', 'kamer [HIDDEN_1], bus [HIDDEN_1]'],
    ['niets', 'iets', undefined],
    ['niets', '', undefined],
    ['niets', '.,-', undefined],
    ['[PERSON_1] kwam', 'person', undefined],
    ['[PERSON_1] kwam', '1', undefined],
  ])('%s: %s', (text, phrase, result) => {
    expect(hidden(text, phrase)).toBe(result);
  });

  it('takes a word away from those that are asked about or offered', () => {
    expect(hide(words, 'bas')).toMatchObject({ asks: ['Roos'], near: ['Daan'] });
    expect(hide(words, 'Daan')).toMatchObject({ asks: ['Bas', 'Roos'], near: [] });
  });
});

describe('characters', () => {
  it('that turn or hide text are taken out', () => {
    const hiding = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u2060\ufeff\u00ad';
    expect(textOf([...hiding].map((each) => `a${each}`).join(''))).toBe('a'.repeat(hiding.length));
    expect(textOf('a\u0000b\u001b[31mc\u0085d')).toBe('a b [31mc d');
  });

  it('that join letters stay, since Persian needs them', () => {
    expect(textOf('می\u200cروم')).toBe('می\u200cروم');
    expect(textOf('क्\u200dष')).toBe('क्\u200dष');
  });

  it('are composed and whole, and spaces are few', () => {
    expect(textOf('Jose\u0301 \ud83d')).toBe('Jos\u00e9 \ufffd');
    expect(textOf(' a \u00a0\u3000 b\n\n\n\n\nc\t\td ')).toBe('a b\n\nc d');
  });
});

describe('the longest text', () => {
  const { graphemes, bytes } = longestText;

  it('is counted as people count, and by what it weighs', () => {
    expect([fits('a'.repeat(graphemes)), fits('a'.repeat(graphemes + 1))]).toEqual([true, false]);
    expect([fits('é'.normalize('NFD').repeat(graphemes)), fits('ሰ'.repeat(graphemes))]).toEqual([true, true]);
    expect(fits('👨‍👩‍👧'.repeat(300))).toBe(false);
    expect(new TextEncoder().encode(JSON.stringify('ሰ'.repeat(graphemes))).length).toBeLessThanOrEqual(bytes);
  });

  it('of a message larger than any platform sends is cut before it is looked through', () => {
    expect(textOf('a'.repeat(50_000)).length).toBe(20_000);
  });
});
