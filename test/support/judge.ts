import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Find } from '../../src/report/mask/mask.ts';

/** A chat answer of which it is known what must go and what must stay. */
export interface Item {
  readonly language: string;
  readonly text: string;
  /** What must be masked, by kind. */
  readonly telling: readonly Mark[];
  /** What an analyst needs and must survive. */
  readonly needed: readonly Mark[];
}

interface Mark {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The answers of a part of the set: `dev`, `more` (numbers and addresses only) and `names` (names only), on which rules
 * are worked out, or `held`, which only judges.
 */
export function itemsOf(part: 'dev' | 'more' | 'names' | 'held'): readonly Item[] {
  const folder = join(process.cwd(), 'test/strip/corpus', part);
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => itemOf(file.replace('.txt', ''), line)),
  );
}

function itemOf(language: string, line: string): Item {
  let text = '';
  let at = 0;
  const marks: Mark[] = [];
  for (const match of line.matchAll(/\{([^|{}]+)\|([^{}]+)\}/g)) {
    text += line.slice(at, match.index);
    marks.push({ kind: match[1] ?? '', start: text.length, end: text.length + (match[2] ?? '').length });
    text += match[2];
    at = match.index + match[0].length;
  }
  text += line.slice(at);
  return {
    language,
    text,
    telling: marks.filter(({ kind }) => kind !== '+'),
    needed: marks.filter(({ kind }) => kind === '+'),
  };
}

interface Score {
  telling: number;
  leaked: number;
  /** Of those, not asked about either. */
  silent: number;
  needed: number;
  kept: number;
  asks: number;
  items: number;
  harmless: number;
  touched: number;
  /** Characters that should have stayed, and those of them that went. */
  free: number;
  over: number;
}

const fresh = (): Score => ({
  telling: 0,
  leaked: 0,
  silent: 0,
  needed: 0,
  kept: 0,
  asks: 0,
  items: 0,
  harmless: 0,
  touched: 0,
  free: 0,
  over: 0,
});

/** What went wrong with one item, to be looked at. */
interface Fault {
  readonly item: Item;
  readonly what: 'leak' | 'silent' | 'lost' | 'touched' | 'over';
  readonly kind: string;
  readonly words: string;
}

/** Single letters, and small words inside a name ("van der"), tell nobody. */
const isTelling = (word: string): boolean =>
  /\p{N}|\p{Script=Han}/u.test(word) || ([...word].length > 1 && !/^\p{Ll}{2,3}$/u.test(word));

/** Judges a search on items, by language and by kind. With `mutate` the text is changed first, unit for unit or not; then only leaks tell. */
export function judge(
  find: Find,
  items: readonly Item[],
  declared = true,
): { by: ReadonlyMap<string, Score>; faults: readonly Fault[] } {
  const by = new Map<string, Score>();
  const faults: Fault[] = [];
  const scoreOf = (name: string): Score => {
    const known = by.get(name) ?? fresh();
    by.set(name, known);
    return known;
  };
  for (const item of items) {
    const { masked, asks } = find(item.text, declared ? { language: item.language } : {});
    const all = scoreOf('all');
    const own = scoreOf(item.language);
    const gone = new Uint8Array(item.text.length);
    for (const { start, end } of masked) gone.fill(1, start, end);
    const doubtful = new Uint8Array(item.text.length);
    for (const { start, end } of asks) doubtful.fill(1, start, end);
    const covers = (mark: Mark, marks: Uint8Array): boolean =>
      [...item.text.slice(mark.start, mark.end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)].every(
        ({ index, 0: word }) =>
          !isTelling(word) || marks.subarray(mark.start + index, mark.start + index + word.length).some(Boolean),
      );
    const both = gone.map((one, at) => one | (doubtful[at] ?? 0));
    for (const mark of item.telling) {
      for (const score of [all, own, scoreOf(mark.kind)]) score.telling += 1;
      if (covers(mark, gone)) continue;
      for (const score of [all, own, scoreOf(mark.kind)]) score.leaked += 1;
      const words = item.text.slice(mark.start, mark.end);
      const silent = !covers(mark, both);
      if (silent) for (const score of [all, own, scoreOf(mark.kind)]) score.silent += 1;
      faults.push({ item, what: silent ? 'silent' : 'leak', kind: mark.kind, words });
    }
    const protectedAt = new Uint8Array(item.text.length);
    for (const { start, end } of item.telling) protectedAt.fill(1, start, end);
    for (const mark of item.needed) {
      const lost = gone.slice(mark.start, mark.end).some((one) => one === 1);
      for (const score of [all, own]) {
        score.needed += 1;
        if (!lost) score.kept += 1;
      }
      if (lost) faults.push({ item, what: 'lost', kind: '+', words: item.text.slice(mark.start, mark.end) });
    }
    for (const score of [all, own]) {
      score.items += 1;
      score.asks += asks.length;
      for (let at = 0; at < item.text.length; at += 1) {
        if (protectedAt[at] === 1 || !/[\p{L}\p{N}]/u.test(item.text[at] ?? '')) continue;
        score.free += 1;
        if (gone[at] === 1) score.over += 1;
      }
      if (item.telling.length === 0) {
        score.harmless += 1;
        if (masked.length > 0) score.touched += 1;
      }
    }
    for (const one of masked) {
      const words = item.text.slice(one.start, one.end);
      const isMeant = item.telling.some(({ start, end }) => start < one.end && end > one.start);
      if (!isMeant) faults.push({ item, what: item.telling.length === 0 ? 'touched' : 'over', kind: one.kind, words });
    }
  }
  return { by, faults };
}
