import { ibanLengths } from './checks.ts';
import type { Add } from './digits.ts';
import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';

const fewest = 12;

/**
 * Bank accounts as the world writes them: the letters of a country, two digits, and as many signs as that country takes,
 * in groups of any size. Check digits are not looked at, an O may be written for a zero.
 */
export function findAccounts(reading: Reading, add: Add): void {
  const { tokens, low } = reading;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'word' || token.script !== 'latin') continue;
    // The last letters of a word that is written against the number: "ibannl91".
    const at = glued(reading, index + 1) && token.low.startsWith('iban') ? token.start + 4 : token.start;
    if (at + 2 > low.length) continue;
    const length = ibanLengths.get(low.slice(at, at + 2).toUpperCase());
    if (length === undefined) continue;
    const end = accountEnd(low, at, length);
    if (end === 0) continue;
    add('IBAN', at, end);
    while (index + 1 < tokens.length && (tokens[index + 1] as Token).start < end) index += 1;
  }
}

/** Where the account ends that begins here, or 0. Signs are read group by group. */
function accountEnd(low: string, start: number, length: number): number {
  let taken = 0;
  let digits = 0;
  let end = 0;
  for (let at = start; at < low.length && taken < length; ) {
    let size = 0;
    let numbers = 0;
    while (at + size < low.length && isSign(low.charCodeAt(at + size))) {
      if (isDigit(low.charCodeAt(at + size))) numbers += 1;
      size += 1;
      if (size > 40) return 0;
    }
    if (size === 0) break;
    // Only the name of a bank has no digit, and it stands in front.
    if (numbers === 0 && (size > 4 || taken > 10)) break;
    // "no 12345678901": two letters apart from a number that is more than their two digits.
    if (taken === 2 && size > 2 && numbers === size) return 0;
    // A word of three letters and more is no country with its digits.
    if (taken === 0 && size > 2 && numbers === 0) return 0;
    for (let step = 0; step < size; step += 1) {
      const place = taken + step;
      if ((place === 2 || place === 3) && !isDigitLike(low.charCodeAt(at + step))) return 0;
    }
    taken += size;
    digits += numbers;
    at += size;
    end = at;
    let gap = 0;
    while (gap < 6 && isGap(low[at])) {
      at += 1;
      gap += 1;
    }
  }
  return taken >= fewest && digits >= 8 && taken >= length - 5 ? end : 0;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isSign = (unit: number): boolean => isDigit(unit) || (unit >= 97 && unit <= 122);
const isDigitLike = (unit: number): boolean => isDigit(unit) || unit === 111 || unit === 108 || unit === 105;
/** Spaces, dashes and dots; emoji too. */
const isGap = (sign = ''): boolean => /^[ ./\n_\u2190-\u2bff\ud800-\udfff-]$/.test(sign);
