import type { Kind } from './kinds.ts';

/**
 * What the check digits of a number say of its kind. They never decide whether a number is masked: who mistypes one digit
 * has told as much.
 */
export function kindByChecks(digits: string): Kind | undefined {
  const size = digits.length;
  if (size === 9 && isBsn(digits)) return 'BSN';
  if (size >= 13 && size <= 19 && isCard(digits)) return 'CARD';
  if (size === 10 && (isIranian(digits) || isInn(digits))) return 'NATIONAL_ID';
  if (size === 11 && (isTurkish(digits) || isGermanTax(digits) || isSnils(digits) || isBelgian(digits))) {
    return 'NATIONAL_ID';
  }
  if (size === 12 && isInn(digits)) return 'NATIONAL_ID';
  if (size === 15 && isFrench(digits)) return 'NATIONAL_ID';
  if ((size === 17 || size === 18) && isChinese(digits)) return 'NATIONAL_ID';
  return undefined;
}

const digitAt = (digits: string, index: number): number => digits.charCodeAt(index) - 48;

function weighted(digits: string, weights: readonly number[], from = 0): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) sum += digitAt(digits, from + index) * (weights[index] ?? 0);
  return sum;
}

/** The 11-test of the Dutch citizen service number. */
const isBsn = (digits: string): boolean => weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;

/** Luhn. */
function isCard(digits: string): boolean {
  let sum = 0;
  for (let index = digits.length - 1, twice = false; index >= 0; index -= 1, twice = !twice) {
    const value = digitAt(digits, index) * (twice ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** Turkish identity number: two check digits. */
export function isTurkish(digits: string): boolean {
  if (digits[0] === '0') return false;
  const odd = weighted(digits, [1, 0, 1, 0, 1, 0, 1, 0, 1]);
  const even = weighted(digits, [0, 1, 0, 1, 0, 1, 0, 1]);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return tenth === digitAt(digits, 9) && (odd + even + tenth) % 10 === digitAt(digits, 10);
}

function isIranian(digits: string): boolean {
  const rest = weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return digitAt(digits, 9) === (rest < 2 ? rest : 11 - rest);
}

/** Russian tax number of a company (10) or a person (12). */
function isInn(digits: string): boolean {
  if (digits.length === 10) return (weighted(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(digits, 9);
  return (
    (weighted(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(digits, 10) &&
    (weighted(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(digits, 11)
  );
}

/** Russian pension insurance number. */
function isSnils(digits: string): boolean {
  const sum = weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return Number(digits.slice(9)) === (sum === 100 ? 0 : sum);
}

/** Belgian register number: two check digits over the nine before. */
function isBelgian(digits: string): boolean {
  const check = Number(digits.slice(9));
  return [digits.slice(0, 9), `2${digits.slice(0, 9)}`].some((number) => 97 - (Number(number) % 97) === check);
}

/** German tax number (ISO 7064, 11,10). */
export function isGermanTax(digits: string): boolean {
  if (digits[0] === '0') return false;
  let product = 10;
  for (let index = 0; index < 10; index += 1) {
    const sum = (digitAt(digits, index) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digitAt(digits, 10);
}

/** French social security number: key of two digits. */
export const isFrench = (digits: string): boolean =>
  97 - Number(BigInt(digits.slice(0, 13)) % 97n) === Number(digits.slice(13));

/** Chinese identity number (ISO 7064, 11-2); its last sign may be an X, and then 17 digits are read. */
export function isChinese(digits: string): boolean {
  const rest = weighted(digits, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11;
  return digits.length === 17 ? rest === 2 : '10X98765432'[rest] === digits[17];
}

/** How long an IBAN of a country is. */
export const ibanLengths: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IR26 IS26 IT27 JO30 KW30 ' +
    'KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 ' +
    'PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 ' +
    'XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Whether a letter is the check letter of a Spanish identity number; a foreigner's begins with X, Y or Z for 0, 1 or 2. */
export const isSpanish = (digits: string, letter: string): boolean =>
  digits.length === 8
    ? 'trwagmyfpdxbnjzsqvhlcke'[Number(digits) % 23] === letter
    : digits.length === 7 &&
      [0, 1, 2].some((first) => 'trwagmyfpdxbnjzsqvhlcke'[Number(`${first}${digits}`) % 23] === letter);
