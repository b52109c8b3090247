/** The languages that have all their words, by tag; the first is the source. */
export const locales = ['nl', 'en', 'ar'] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (tag: string): tag is Locale => (locales as readonly string[]).includes(tag);

/** The language that every other is translated from. */
export const source: Locale = 'nl';

/** Languages drafted by machine that no native reader has checked yet: they say so, and show the source beside what matters most. */
const drafts: ReadonlySet<Locale> = new Set<Locale>(['ar']);

export const isDraft = (locale: Locale): boolean => drafts.has(locale);

/** The offered language a tag of an app comes nearest to (`nl-BE` is Dutch), if any. */
export function nearest(tag: string | undefined, offered: readonly Locale[]): Locale | undefined {
  const [language = ''] = (tag ?? '').toLowerCase().split(/[-_]/);
  return offered.find((locale) => locale === language);
}

/**
 * Languages written from right to left, kept by hand: `Intl.Locale` has no text direction in Node 20, and is wrong
 * about Dhivehi where it has.
 */
const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

export const directionOf = (locale: string): 'ltr' | 'rtl' => (rightToLeft.has(locale) ? 'rtl' : 'ltr');
