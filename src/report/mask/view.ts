/**
 * A text as the detectors read it: one way of writing for what can be written in many. Compatibility forms are taken
 * apart (NFKD), marks and format characters are gone, digits of every script are ASCII, every kind of space is one. `low`
 * says the same folded for looking words up, unit for unit, so that one index serves both.
 */
export interface View {
  /** Case is kept, accents are not. */
  readonly text: string;
  /** Lower case; one letter where spellings of a script differ (Arabic yeh, kaf, alef; Turkish dotless i; Cyrillic yo). */
  readonly low: string;
  /** Where each unit of `text` began in the original, in UTF-16 units; one more entry holds the original's length. */
  readonly at: Int32Array;
}

/** A range of the view, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What one code point becomes: its units with case, and the same units folded. */
interface Glyph {
  readonly text: string;
  readonly low: string;
}

/** Each code point is worked out once; there are at most as many as Unicode has. */
const glyphs = new Map<number, Glyph>();

/** The same for units that become one unit each, which most do: their code, 0 when it is not known or not so simple. */
const simpleText = new Uint16Array(0x1_0000);
const simpleLow = new Uint16Array(0x1_0000);

export function viewOf(original: string): View {
  // Few code points become more than two units; there is room for those that do.
  let room = original.length * 2 + 32;
  let text = new Uint16Array(room);
  let low = new Uint16Array(room);
  let at = new Int32Array(room);
  let size = 0;
  for (let index = 0; index < original.length; ) {
    const unit = original.charCodeAt(index);
    const shown = simpleText[unit] as number;
    if (shown !== 0) {
      text[size] = shown;
      low[size] = simpleLow[unit] as number;
      at[size] = index;
      size += 1;
      index += 1;
    } else {
      const code = original.codePointAt(index) as number;
      const glyph = glyphs.get(code) ?? glyphOf(code);
      for (let part = 0; part < glyph.text.length; part += 1, size += 1) {
        text[size] = glyph.text.charCodeAt(part);
        low[size] = glyph.low.charCodeAt(part);
        at[size] = index;
      }
      index += code > 0xffff ? 2 : 1;
    }
    if (size + 24 > room) {
      room *= 2;
      [text, low, at] = [grown(text, room), grown(low, room), grown(at, room)];
    }
  }
  at[size] = original.length;
  return { text: stringOf(text, size), low: stringOf(low, size), at: at.subarray(0, size + 1) };
}

function grown<Units extends Uint16Array | Int32Array>(units: Units, room: number): Units {
  const larger = new (units.constructor as new (room: number) => Units)(room);
  larger.set(units);
  return larger;
}

/** So many units are made into a string at once: a call takes no more arguments than the stack has room for. */
const chunk = 8192;

function stringOf(units: Uint16Array, size: number): string {
  if (size <= chunk) return String.fromCharCode.apply(null, units.subarray(0, size) as unknown as number[]);
  let text = '';
  for (let from = 0; from < size; from += chunk) {
    text += String.fromCharCode.apply(null, units.subarray(from, Math.min(from + chunk, size)) as unknown as number[]);
  }
  return text;
}

/** The range of the original that a range of the view stands for, with the marks that belong to its last letter. */
export const originalOf = ({ at }: View, { start, end }: Span): Span => ({
  start: at[start] ?? 0,
  end: at[end] ?? 0,
});

/** A word as it is looked up: the `low` of its view. */
export const fold = (word: string): string => viewOf(word).low;

function glyphOf(code: number): Glyph {
  const glyph = compose(code);
  glyphs.set(code, glyph);
  if (code < 0x1_0000 && glyph.text.length === 1) {
    simpleText[code] = glyph.text.charCodeAt(0);
    simpleLow[code] = glyph.low.charCodeAt(0);
  }
  return glyph;
}

const letter = /^\p{L}$/u;

function compose(code: number): Glyph {
  // A surrogate without its other half stands for nothing, and must not join another.
  if (code >= 0xd800 && code <= 0xdfff) return { text: '�', low: '�' };
  const char = String.fromCodePoint(code);
  if (code > 0x3ff && letter.test(char) && char.normalize('NFKD') === char) {
    const folded = letters.get(char) ?? ethiopic(char.toLowerCase());
    return { text: char, low: folded.length === char.length ? folded : char };
  }
  if (/\s|\p{Zs}/u.test(char)) return code === 10 || code === 13 ? { text: '\n', low: '\n' } : { text: ' ', low: ' ' };
  if (/\p{Cf}|\p{Cc}/u.test(char)) return { text: '', low: '' };
  const plain = char.normalize('NFKD').replace(/\p{M}|\p{Cf}/gu, '');
  let text = '';
  let low = '';
  for (const part of plain) {
    const shown = /\p{Nd}/u.test(part) ? digitOf(part) : (dashes.get(part) ?? part);
    const folded = letters.get(shown) ?? ethiopic(shown.toLowerCase());
    text += shown;
    low += letters.get(folded) ?? (folded.length === shown.length ? folded : shown);
  }
  return { text, low };
}

/** Decimal digits of every script lie in runs of ten that begin at a zero (Unicode, general category Nd). */
export function digitOf(digit: string): string {
  const value = digit.codePointAt(0) ?? 0;
  let zero = value;
  while (value - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((value - zero) % 10);
}

const pairs = (text: string): Map<string, string> =>
  new Map(text.split(' ').map((pair) => [pair[0] ?? '', pair[1] ?? ' ']));

/** Dashes, quotes and look-alikes of signs that carry meaning in numbers and addresses. */
const dashes = pairs("‐- ‑- ‒- –- —- ―- −- ﹣- ⁃- ־- ’' ‘' ʼ' ʻ' `' ´' ʹ' ＠@ 。. ﹒. ٫. ٬, ،, ፣, ；; ።. ፡ ");

/** Letters that are written in several ways for the same name. */
const letters = pairs(
  'ıi İi ßs æa øo œo đd ðd þt łl ħh ŧt əe ىي یي ېي ۍي ێي ئي ؤو کك ڪك ةه ەه ہه ھه ۀه ۆو ۇو ۈو ۋو ٱا ڕر ڵل',
);

/** Rows of Ethiopic letters that sound alike, and the row they are looked up under. */
const rows: readonly (readonly [from: number, to: number])[] = [
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
];

function ethiopic(letter: string): string {
  const code = letter.charCodeAt(0);
  const row = rows.find(([from]) => code >= from && code < from + 8);
  return row === undefined ? letter : String.fromCharCode(code - row[0] + row[1]);
}
