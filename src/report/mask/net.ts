import type { Add } from './digits.ts';
import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';

/** Addresses of machines: IPv4, also with its dots in brackets or spaces around them; IPv6; hardware addresses. */
export function findMachines(reading: Reading, add: Add): void {
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'sign' && token.low !== ':') continue;
    const last =
      (token.kind === 'number' && fourNumbers(reading, index)) ||
      (glued(reading, index) ? 0 : hexNumbers(reading, index));
    if (last === 0) continue;
    add('IP', token.start, (tokens[last] as Token).end);
    index = last;
  }
}

/** The last token of four numbers up to 255 with dots between, or 0. */
function fourNumbers(reading: Reading, from: number): number {
  let at = from;
  for (let part = 0; ; part += 1) {
    const token = reading.tokens[at];
    if (token?.kind !== 'number' || token.low.length > 3 || Number(token.low) > 255) return 0;
    const next = afterDot(reading, at + 1);
    if (part === 3) return reading.tokens[next]?.kind === 'number' && next !== 0 && glued(reading, next) ? 0 : at;
    if (next === 0) return 0;
    at = next;
  }
}

/** The token behind a dot, which may stand in brackets; 0 where there is none. */
function afterDot({ tokens }: Reading, index: number): number {
  const low = tokens[index]?.low;
  if (low === '.') return index + 1;
  const bracketed = (low === '[' || low === '(') && tokens[index + 1]?.low === '.';
  return bracketed && (tokens[index + 2]?.low === ']' || tokens[index + 2]?.low === ')') ? index + 3 : 0;
}

/** The last token of hexadecimal numbers with colons between: eight of them, or fewer with a gap; or six pairs. */
function hexNumbers(reading: Reading, from: number): number {
  const { tokens } = reading;
  let at = from;
  let colons = 0;
  let dashes = 0;
  let size = 0;
  let digits = 0;
  let double = false;
  let pairs = true;
  for (; at < tokens.length && at < from + 64 && (at === from || glued(reading, at)); at += 1) {
    const { kind, low, script } = tokens[at] as Token;
    if (kind === 'sign') {
      if (low !== ':' && (low !== '-' || colons > 0)) break;
      if (low === '-') dashes += 1;
      else colons += 1;
      if (size === 0 && at > from) double = true;
      if (size !== 2) pairs = false;
      size = 0;
    } else {
      if (script !== 'latin' && kind !== 'number') break;
      if (!/^[0-9a-f]{1,4}$/.test(low)) break;
      size += low.length;
      digits += low.length;
      if (size > 4) return 0;
    }
  }
  const last = at - 1;
  const isMac = pairs && size === 2 && colons + dashes === 5;
  const isSix = dashes === 0 && digits >= 3 && (colons >= 5 || (double && colons >= 2));
  return isMac || isSix ? last : 0;
}
