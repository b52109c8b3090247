import { createInstance } from 'i18next';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { directionOf, type Locale } from './locales.ts';
import { nl, type Words } from './nl.ts';

/** A sentence by its key; its values may be sentences themselves. */
export interface Sentence {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number | Sentence | readonly Sentence[]>>;
}

export const words: Readonly<Record<Locale, Words>> = { nl, en, ar };

const i18n = createInstance();
await i18n.init({
  resources: Object.fromEntries(Object.entries(words).map(([locale, translation]) => [locale, { translation }])),
  fallbackLng: false,
  // Screens are plain text; each channel escapes for itself.
  interpolation: { escapeValue: false },
});

/** Whether a language has words for this key, in any plural form. */
export const hasWords = (locale: Locale, key: string): boolean =>
  key === 'country' || key === 'clock' || key === 'words' || i18n.exists(key, { lng: locale, count: 2 });

/**
 * Puts a key into words. Values are put in as they are and never looked up again. Throws when the language has no such
 * words, since half a sentence to a frightened person is worse than none; a test sees to it that all have.
 */
export function translate(locale: Locale, { key, values = {} }: Sentence): string {
  if (key === 'country') return countryName(locale, String(values.code));
  if (key === 'clock') return clockTime(locale, Number(values.time));
  if (key === 'words') return named(locale, String(values.text));
  if (!hasWords(locale, key)) throw new Error(`no words for ${key} in ${locale}`);
  const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, say(locale, value)]));
  return i18n.t(key, { lng: locale, ...said });
}

/** Somebody's own words, with what stands for the masked called in this language: `[PERSON_1]` becomes `[person 1]`. */
const named = (locale: Locale, text: string): string =>
  text.replace(/\[([A-Z_]+)_(\d+)\]/g, (whole, kind: string, number: string) => {
    const key = `masked.${kind}`;
    return i18n.exists(key, { lng: locale }) ? `[${i18n.t(key, { lng: locale })} ${number}]` : whole;
  });

/** What parts the members of a list; the script decides. */
const commaOf = (locale: Locale): string => (directionOf(locale) === 'rtl' ? '، ' : ', ');

function say(locale: Locale, value: string | number | Sentence | readonly Sentence[]): string | number {
  if (typeof value !== 'object') return value;
  return 'key' in value ? translate(locale, value) : value.map((each) => translate(locale, each)).join(commaOf(locale));
}

/** The name of a country in this language, short unless asked otherwise; `XX` is another authority or group. */
export function countryName(locale: Locale, code: string, style: 'short' | 'long' = 'short'): string {
  if (code === 'XX') return words[locale].country.other;
  const names = new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'code' });
  return names.of(code) ?? code;
}

/** Day and time as they are in the Netherlands, with Latin digits and the calendar used there. */
function clockTime(locale: Locale, time: number): string {
  const format = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/Amsterdam',
  });
  return format.format(time);
}

const leftToRightIsolate = '\u2066';
const popIsolate = '\u2069';
const rightToLeftMark = '\u200f';
const leftToRight =
  /\d{4}-Q\d|\+?\d[\d\s/.:-]*\d|https?:\/\/\S+|\/[a-z0-9]+|(?<![\w.])@\w+|[a-z0-9.+-]+@[a-z0-9.-]+|[a-z0-9.-]+\.(?:nl|org)(?:\/\S*)?/gi;

/**
 * In a language from right to left, sets numbers, commands and links apart, so that 0900-8844 is not shown as
 * 8844-0900, and makes each line start from the right (Unicode UAX #9). Other languages stay as they are.
 */
export function isolate(locale: Locale, text: string): string {
  if (directionOf(locale) === 'ltr') return text;
  return text
    .split('\n')
    .map((line) => rightToLeftMark + line.replace(leftToRight, `${leftToRightIsolate}$&${popIsolate}`))
    .join('\n');
}
