/**
 * Makes data/lexicon.bin of the lists in this folder and of the sources in NOTICE. The same sources give the
 * same bytes. `npm run lexicon [folder]`: in a folder that is named the sources are kept for the next time.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as flags from '../src/report/mask/lexicon.ts';
import { fetchSources, type Sources } from './build/fetch.ts';
import { caseless, forms, type Kind, latin, ownList, parts } from './build/lists.ts';
import { inflectNames, readNames } from './build/names.ts';
import { pack } from './build/pack.ts';
import { readPlaces } from './build/places.ts';
import { readWords } from './build/words.ts';

const { GIVEN, FAMILY, AMBIGUOUS, PLACE, VILLAGE, FIRST, KNOWN, COMMON, languageCodes, ordinaryIn } = flags;

const words = new Map<string, number>();
const mark = (low: string, mask: number): void => {
  words.set(low, (words.get(low) ?? 0) | mask);
};
const has = (low: string, mask: number): boolean => ((words.get(low) ?? 0) & mask) !== 0;

const own = (kind: Kind): Set<string> => new Set(languageCodes.flatMap((code) => ownList(kind, code).flatMap(forms)));

async function build(sources: Sources): Promise<void> {
  const ownGiven = own('given');
  const ownFamily = own('family');
  const ownAmbiguous = own('ambiguous');
  const ownOrdinary = own('ordinary');
  const ownPlaces = own('places');
  const ownName = (low: string): boolean => ownGiven.has(low) || ownFamily.has(low) || ownAmbiguous.has(low);

  // Names. The parts of a double name are names as well, unless they are everyday words.
  const names = await readNames(sources);
  const inflected = inflectNames(sources, [...ownGiven, ...names.given], [...ownFamily, ...names.family]);
  const nameMarks: [Iterable<string>, number][] = [
    [ownGiven, GIVEN | KNOWN],
    [ownFamily, FAMILY | KNOWN],
    [names.given, GIVEN],
    [names.family, FAMILY],
    [inflected.given, GIVEN],
    [inflected.family, FAMILY],
    [names.roughGiven, GIVEN],
    [names.rough, GIVEN | FAMILY],
  ];
  for (const [list, mask] of nameMarks) {
    for (const name of list) {
      // The rough lists do not say where a name stands; what others say is better.
      if (mask !== (GIVEN | FAMILY) || !has(name, mask)) mark(name, mask);
      if (mask === (GIVEN | FAMILY) || !/[ -]/.test(name)) continue;
      for (const part of parts(name))
        if (!ownOrdinary.has(part) && (mask & KNOWN || has(part, GIVEN | FAMILY))) mark(part, mask);
    }
  }

  // Everyday words. What own lists give as a name is none by the word of a dictionary; in scripts without capitals, whose
  // dictionaries do not tell names from words, nor is any name that is usual in a country.
  const usual = new Set([...names.given, ...names.family, ...inflected.given, ...inflected.family]);
  const everyday = new Set(ownOrdinary);
  /** Those of Dutch and English: no text means a village by them. */
  const daily = new Set<string>();
  const unclear = new Set([...ownAmbiguous, ...inflectNames(sources, ownAmbiguous, []).given]);
  for (const code of languageCodes) {
    const bit = ordinaryIn(code);
    const list = ownList('ordinary', code).flatMap(forms);
    for (const word of list) mark(word, bit | COMMON);
    const { stops, common, made, rest } = readWords(sources, code, (low) => has(low, GIVEN | FAMILY));
    const free = (word: string): boolean => !ownGiven.has(word) || ownAmbiguous.has(word) || ownOrdinary.has(word);
    for (const word of stops) if (free(word)) mark(word, bit | COMMON);
    for (const word of stops) if (free(word)) everyday.add(word);
    if (code === 'nl' || code === 'en') for (const word of [...list, ...stops]) daily.add(word);
    for (const word of common) mark(word, bit | COMMON);
    for (const word of rest) {
      if (!free(word) || (code !== 'zh' && caseless.test(word) && usual.has(word) && !everyday.has(word))) continue;
      // Spanish and French verbs have so many forms that most short names are one of them.
      if (usual.has(word) && made.has(word) && latin.test(word)) continue;
      mark(word, bit);
      if (usual.has(word) && !ownName(word) && !names.wide.has(word) && !made.has(word)) unclear.add(word);
    }
  }
  for (const name of usual) if (ownName(name) || !everyday.has(name)) mark(name, KNOWN);
  for (const word of ownAmbiguous) mark(word, KNOWN | (has(word, GIVEN | FAMILY) ? 0 : GIVEN));
  for (const [word, mask] of words) if (mask & KNOWN && (mask & COMMON || unclear.has(word))) mark(word, AMBIGUOUS);

  // Places. What may be a person is no place, unless it is one that everybody knows.
  const places = readPlaces(sources);
  for (const [code, list] of places.languages)
    for (const word of list) mark(word, ordinaryIn(code) | (ownName(word) ? 0 : COMMON));
  const kept = (low: string): boolean => !(latin.test(low) && low.length < 3) && !has(low, KNOWN);
  // A residence that an own list of places names keeps both flags.
  for (const low of [...places.strong, ...places.cities]) places.villages.delete(low);
  for (const low of daily) places.villages.delete(low);
  for (const low of places.villages.keys()) mark(low, VILLAGE);
  for (const low of places.weak) if (kept(low) && !everyday.has(low) && !places.villages.has(low)) mark(low, PLACE);
  for (const list of [places.strong, places.municipalities, ownPlaces]) for (const low of list) mark(low, PLACE);
  for (const low of [...words.keys()]) if (low.includes(' ')) mark(low.slice(0, low.indexOf(' ')), FIRST);

  const bytes = pack(words, places.villages);
  writeFileSync('data/lexicon.bin', bytes);
  report(bytes.length, places.villages.size);
}

function report(size: number, villages: number): void {
  const count = (mask: number): number => [...words.values()].filter((value) => (value & mask) === mask).length;
  const rows: [string, number][] = [
    ...Object.entries({ GIVEN, FAMILY, KNOWN, AMBIGUOUS, PLACE, VILLAGE, FIRST, COMMON }),
    ...languageCodes.map((code): [string, number] => [`ORDINARY ${code}`, ordinaryIn(code)]),
  ];
  console.log(
    `${size} bytes, ${words.size} entries, ${new Set(words.values()).size} sets of flags, ${villages} villages`,
  );
  for (const [name, mask] of rows) console.log(name.padEnd(12), count(mask));
}

const [kept] = process.argv.slice(2);
const folder = kept ?? mkdtempSync(join(tmpdir(), 'lexicon-'));
await build(fetchSources(folder));
if (kept === undefined) rmSync(folder, { recursive: true });
