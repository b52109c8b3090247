import type { View } from './view.ts';

export type Script = 'latin' | 'arabic' | 'cyrillic' | 'ethiopic' | 'han' | 'other';

/** How a word is written; scripts without capitals are `plain`. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'plain';

/** A word of one script, a run of digits, or a single sign, by its range in the view. Spaces are between tokens; each Han character is a word. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly start: number;
  readonly end: number;
  readonly low: string;
  readonly script: Script;
  readonly shape: Shape;
  /** No space stands between this and the token before. */
  readonly joined: boolean;
}

export function tokensOf({ text, low }: View): readonly Token[] {
  const tokens: Token[] = [];
  const size = text.length;
  let ended = 0;
  for (let start = 0; start < size; ) {
    const first = classOf(text.charCodeAt(start));
    if (first === space) {
      start += 1;
      continue;
    }
    let end = start + 1;
    if (first !== sign && first !== han) while (end < size && classOf(text.charCodeAt(end)) === first) end += 1;
    // The second half of a pair belongs to its first.
    if (first === sign && isHigh(text.charCodeAt(start)) && end < size) end += 1;
    const script = scripts[first - number - 1];
    tokens.push({
      kind: first === sign ? 'sign' : first === number ? 'number' : 'word',
      start,
      end,
      low: low.slice(start, end),
      script: script ?? 'other',
      shape: script === undefined ? 'plain' : shapeOf(text, low, start, end),
      joined: ended === start && start > 0,
    });
    ended = end;
    start = end;
  }
  return tokens;
}

const space = 1;
const sign = 2;
const number = 3;
const scripts: readonly Script[] = ['latin', 'arabic', 'cyrillic', 'ethiopic', 'han', 'other'];
const han = number + 1 + scripts.indexOf('han');

/** The class of each UTF-16 unit, worked out when it is first met. */
const classes = new Uint8Array(0x1_0000);

function classOf(unit: number): number {
  const known = classes[unit] ?? 0;
  if (known !== 0) return known;
  const char = String.fromCharCode(unit);
  const found = findClass(char);
  classes[unit] = found;
  return found;
}

function findClass(char: string): number {
  if (char === ' ') return space;
  if (/[0-9]/.test(char)) return number;
  if (!/\p{L}|\p{Mc}/u.test(char)) return sign;
  const script = scripts.findIndex((name) => patterns[name]?.test(char));
  return number + 1 + (script === -1 ? scripts.indexOf('other') : script);
}

const patterns: Partial<Readonly<Record<Script, RegExp>>> = {
  latin: /\p{Script=Latin}/u,
  arabic: /\p{Script=Arabic}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  ethiopic: /\p{Script=Ethiopic}/u,
  han: /\p{Script=Han}/u,
};

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

function shapeOf(text: string, low: string, start: number, end: number): Shape {
  let capitals = 0;
  for (let index = start; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit !== low.charCodeAt(index) && isCapital(unit)) capitals += 1;
  }
  if (capitals === 0) return hasCase(text.charCodeAt(start)) ? 'lower' : 'plain';
  if (capitals === end - start) return capitals === 1 ? 'capital' : 'upper';
  return capitals === 1 && isCapital(text.charCodeAt(start)) ? 'capital' : 'mixed';
}

/** Whether a unit is a capital, once it is known that it is not its own folding: 1 yes, 2 no. */
const capitals = new Uint8Array(0x1_0000);

function isCapital(unit: number): boolean {
  if (capitals[unit] === 0) {
    const char = String.fromCharCode(unit);
    capitals[unit] = hasCase(unit) && char !== char.toLowerCase() ? 1 : 2;
  }
  return capitals[unit] === 1;
}

const hasCase = (unit: number): boolean => unit < 0x0530 || (unit >= 0x1e00 && unit <= 0x1fff) || unit >= 0xff00;
