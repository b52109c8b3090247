import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode } from '../../src/report/mask/lexicon.ts';
import { fold } from '../../src/report/mask/view.ts';

export type Kind = 'given' | 'family' | 'ambiguous' | 'ordinary' | 'places';

/** The lists written by hand: one entry a line, what follows `#` is a remark. They win over every other source. */
export function ownList(kind: Kind, code: LanguageCode): string[] {
  const path = join('data', kind, `${code}.txt`);
  return existsSync(path) ? entriesOf(readFileSync(path, 'utf8')) : [];
}

export const entriesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');

/** An entry as it is looked up, in each way it may be typed: with hyphens or spaces, with or without apostrophes. */
export function forms(entry: string): string[] {
  const low = fold(entry).replace(/\s+/g, ' ').trim();
  const found = new Set([low]);
  for (const form of [low, low.replaceAll("'", '')]) {
    found.add(form);
    found.add(form.replaceAll('-', ' ').replace(/\s+/g, ' ').trim());
  }
  found.delete('');
  return [...found];
}

/** The words of an entry of several words that may stand for it alone. */
export const parts = (entry: string): string[] =>
  fold(entry)
    .split(/[\s-]+/)
    .filter((part) => part.length >= 3);

export const latin = /^\p{Script=Latin}/u;
/** Scripts without capitals, whose dictionaries therefore do not tell names from words. */
export const caseless = /^[\p{Script=Arabic}\p{Script=Ethiopic}\p{Script=Han}]/u;
