import { countries, otherAuthority } from '../../flows/countries.ts';
import type { Locale } from '../../locales/locales.ts';
import { countryName, isolate } from '../../locales/translate.ts';

/** A choice of a card. */
type Choice = Readonly<Record<'title' | 'value', string>>;

const known = new Map<Locale, readonly Choice[]>();

/** All countries as they are called in this language, sorted as it sorts; who is not a country comes last. */
export function countryChoices(locale: Locale): readonly Choice[] {
  const before = known.get(locale);
  if (before !== undefined) return before;
  const { compare } = new Intl.Collator(locale);
  const isOther = ({ value }: Choice): number => Number(value === otherAuthority);
  const choices = countries
    .map((value) => ({ value, title: isolate(locale, countryName(locale, value)) }))
    .sort((a, b) => isOther(a) - isOther(b) || compare(a.title, b.title));
  known.set(locale, choices);
  return choices;
}
