import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/bot/masking.ts';
import { diceOf } from '../../../src/local/prove/dice.ts';
import { type Findings, type Hints, strip } from '../../../src/report/mask/mask.ts';
import { placeholdersIn } from '../../../src/report/mask/placeholders.ts';
import { itemsOf } from '../../support/judge.ts';

const find = finding();
const stripped = (text: string, hints?: Hints): string => strip(text, find(text, hints));

/** What texts are made of: words of the development set, and what is nasty. */
const pieces = [
  ...itemsOf('dev').flatMap(({ text }) => text.match(/\S+|\s+/g) ?? []),
  ...'[PERSON_1] [PHONE_2] [PERSON_0] [PERSON_100] [ ] _ @ . / // - – + ( ) « » " \' \u202e \u2066 \u2069 \u200b \u0301 \u0300'.split(
    ' ',
  ),
  ...[
    '\ud83d',
    '\udc00',
    '😀',
    '👨‍👩‍👧',
    'e\u0301',
    'ﷺ',
    'ﬁ',
    '①',
    '０６',
    '\u0000',
    '\n',
    '\r\n',
    ' ',
    'ß',
    'İ',
    'ı',
    'ʼ',
  ],
];

function* texts(count: number, seed: number): Generator<string> {
  const { below } = diceOf(seed);
  for (let made = 0; made < count; made += 1) {
    let text = '';
    for (let length = 1 + below(9); length > 0; length -= 1) {
      text += pieces[below(pieces.length)] ?? '';
    }
    yield text;
  }
}

/** Ranges in order, apart, inside the text, and never through the middle of a character. */
function areSound(text: string, { masked, asks }: Findings): boolean {
  const cuts = (at: number): boolean =>
    /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
  const inOrder = masked.every(({ start }, index) => start >= (masked[index - 1]?.end ?? 0));
  const apart = asks.every((ask) => masked.every(({ start, end }) => ask.end <= start || ask.start >= end));
  const inside = [...masked, ...asks].every(
    ({ start, end }) => start < end && end <= text.length && !cuts(start) && !cuts(end),
  );
  return inOrder && apart && inside;
}

describe('any text', () => {
  it('of 100,000 gives sound ranges, whole text without a half character, and the same when it is masked again', () => {
    for (const text of texts(100_000, 20_261)) {
      const findings = find(text);
      const once = strip(text, findings);
      if (!areSound(text, findings)) throw new Error(`unsound: ${JSON.stringify([text, findings])}`);
      if (!once.isWellFormed()) throw new Error(`half a character: ${JSON.stringify(text)}`);
      const twice = stripped(once);
      if (twice !== once) throw new Error(`not the same again: ${JSON.stringify([text, once, twice])}`);
    }
  }, 120_000);

  it('gives the same however its letters are composed', () => {
    for (const text of texts(5000, 7)) {
      const [one, other] = [stripped(text.normalize('NFC')), stripped(text.normalize('NFD'))];
      if (one !== other) throw new Error(`not the same: ${JSON.stringify([text, one, other])}`);
    }
  });

  it.each([
    ['nothing', ''],
    ['one sign', '.'],
    ['half a character', '\ud83d'],
    ['100 kB of one letter', 'a'.repeat(100_000)],
    ['100 kB of digits', '1 '.repeat(50_000)],
    ['marks on marks', `a${'\u0301'.repeat(10_000)}`],
    ['only marks', '\u0301'.repeat(1000)],
    ['10,000 lines', '\n'.repeat(10_000)],
    ['brackets', '['.repeat(20_000)],
    ['directions', '\u202e\u2066'.repeat(5000)],
    ['markup', '<b>Selam</b> {{name}} $t(key) **x** `y`'],
  ])('is taken: %s', (_, text) => {
    const findings = find(text);
    expect(areSound(text, findings)).toBe(true);
    expect(strip(text, findings).isWellFormed()).toBe(true);
  });
});

describe('placeholders', () => {
  it('say which person is which, and the same person is the same', () => {
    expect(stripped('Semhar Tesfay belde, daarna belde Mehret, en toen Semhar weer')).toBe(
      '[PERSON_1] belde, daarna belde [PERSON_2], en toen [PERSON_1] weer',
    );
    expect(stripped('bel 06-12345678 of 06 87654321, niet 0612345678')).toBe(
      'bel [PHONE_1] of [PHONE_2], niet [PHONE_1]',
    );
  });

  it('that somebody typed are never a person who was masked', () => {
    const text = '[PERSON_1] zei dat mijn zus Selam bij [PERSON_7] was';
    expect(stripped(text)).toBe('[PERSON_1] zei dat mijn zus [PERSON_8] bij [PERSON_7] was');
    expect(find(text).masked).toHaveLength(1);
    for (const forged of ['[PERSON_0]', '[PERSON_100]', '[PERSOON_1]', '[PERSON 1]', 'PERSON_1', '[[PERSON_1]']) {
      expect(placeholdersIn(forged).length).toBe(forged === '[[PERSON_1]' ? 1 : 0);
    }
  });

  it('hide what was put into one', () => {
    expect(stripped('[PHONE_0612345678] en [PERSON_1 mijn zus Selam]')).not.toMatch(/12345678|Selam/);
  });
});

describe('what was masked once', () => {
  it('is masked everywhere, also in small letters and with an ending', () => {
    const text = stripped('mijn zus Semhar is bang. semhar slaapt niet. Semhars man ook niet');
    expect(text).not.toMatch(/semhar/i);
  });
});

describe('names the channel knows', () => {
  const known = ['Kwispel Gard', 'kwispel_77'];
  it.each([
    ['toen zei kwispel iets', 'toen zei [PERSON_1] iets'],
    ['toen zei GARD iets', 'toen zei [PERSON_1] iets'],
    ['een kwispelende hond', 'een kwispelende hond'],
  ])('%s', (text, masked) => {
    expect(stripped(text, { known })).toBe(masked);
  });

  it('are known in other scripts too', () => {
    expect(stripped('ሰላማዊት ተዛሪባ', { known: ['Selamawit'] })).toBe('[PERSON_1] ተዛሪባ');
    expect(stripped('قالت كمران شيئا', { known: ['Kamran'] })).toBe('قالت [PERSON_1] شيئا');
    expect(stripped('Владимирка сказала', { known: ['Vladimirka'] })).toBe('[PERSON_1] сказала');
  });

  it('may be anything without harm', () => {
    for (const name of ['', '(((', '[a-', '\\', '.*', '\ud83d', '\u202e', 'PERSON', 'a'.repeat(10_000)]) {
      expect(stripped('niets aan de hand', { known: [name] })).toBe('niets aan de hand');
    }
  });
});
