import { fold } from '../../src/report/mask/view.ts';
import { lines, type Sources } from './fetch.ts';
import { forms, latin } from './lists.ts';

/** Names by where they stand and how sure it is that they are names. */
export interface Names {
  /** Usual in a country. */
  readonly given: Set<string>;
  readonly family: Set<string>;
  /** Of those the ones that are usual in many countries: a name before all, whatever a dictionary holds. */
  readonly wide: Set<string>;
  /** From large lists that nobody weighed. */
  readonly roughGiven: Set<string>;
  readonly rough: Set<string>;
}

const noNames = (): Names => ({
  given: new Set(),
  family: new Set(),
  wide: new Set(),
  roughGiven: new Set(),
  rough: new Set(),
});

const many = 5;

type Faker = Record<string, { person?: { first_name?: unknown; middle_name?: unknown; last_name?: unknown } }>;

export async function readNames(sources: Sources): Promise<Names> {
  const names = noNames();
  const locales = new Map<string, number>();
  const { allLocales } = await sources.module<{ allLocales: Faker }>('@faker-js/faker/dist/index.js');
  for (const [code, { person }] of Object.entries(allLocales)) {
    // Made-up or mixed locales hold jokes and words.
    if (person === undefined || /BORK|ocker|^base$|^eo$/.test(code)) continue;
    const own = noNames();
    for (const name of strings([person.first_name, person.middle_name])) put(own.given, name);
    for (const name of strings(person.last_name)) put(own.family, name);
    for (const name of own.given) locales.set(name, (locales.get(name) ?? 0) + 1);
    for (const name of own.given) names.given.add(name);
    for (const name of own.family) names.family.add(name);
  }
  for (const [name, count] of locales) if (count >= many) names.wide.add(name);
  for (const code of ['de', 'en', 'es', 'fr', 'it', 'tr']) {
    const text = sources.npm(`gender-detection-from-name/names/${code}.js`);
    for (const [, name] of text.matchAll(/\['([^']+)', '(?:fe)?male'\]/g)) if (name) put(names.roughGiven, name);
  }
  const people = lines(sources.npm('@cspell/dict-people-names/dict/people-names.txt'));
  for (const name of people) if (/^\p{Lu}/u.test(name)) put(names.rough, name);
  for (const name of lines(sources.npm('humannames/list.txt'))) if (/^\p{Lu}/u.test(name)) put(names.rough, name);
  return names;
}

function put(names: Set<string>, name: string): void {
  if (/[\p{N}{}.,;()/]/u.test(name)) return;
  for (const form of forms(name)) {
    const long = form.length >= (latin.test(form) ? 3 : /^\p{Script=Han}/u.test(form) ? 1 : 2);
    if (long && /^[\p{L}' -]+$/u.test(form) && form.length <= 24) names.add(form);
  }
}

/** All strings anywhere below. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('{{') ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}

type Person = { first?: string; middle?: string; last?: string; gender?: string };
type Lvovich = {
  incline(person: Person, to: string): Person;
  cityIn(city: string): string;
  cityFrom(city: string): string;
  cityTo(city: string): string;
};

const cyrillic = /^\p{Script=Cyrillic}/u;
const cases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

/** Russian names in all their cases; a family name in both genders. */
export function inflectNames(sources: Sources, given: Iterable<string>, family: Iterable<string>): Names {
  const { incline } = sources.require<Lvovich>('lvovich');
  const made = noNames();
  const run = (names: Iterable<string>, part: 'first' | 'last', into: Set<string>): void => {
    for (const name of names) {
      if (!cyrillic.test(name) || name.includes(' ')) continue;
      const shown = name.charAt(0).toUpperCase() + name.slice(1);
      for (const gender of part === 'last' || !/[аяь]$/.test(name) ? ['male', 'female'] : ['female', 'male']) {
        const base = part === 'last' && gender === 'female' && /[оеёи]в$|[иы]н$/.test(shown) ? `${shown}а` : shown;
        into.add(fold(base));
        for (const to of cases) put(into, incline({ [part]: base, gender }, to)[part] ?? '');
      }
    }
  };
  run(given, 'first', made.given);
  run(family, 'last', made.family);
  return made;
}

/** A Russian place as it stands after "in", "from" and "to". */
export function inflectPlace(sources: Sources, place: string): string[] {
  if (!cyrillic.test(place)) return [];
  const { cityIn, cityFrom, cityTo } = sources.require<Lvovich>('lvovich');
  return [cityIn(place), cityFrom(place), cityTo(place)];
}
