import type { Language } from '../language.ts';
import { type LanguageCode, ordinaryIn } from '../lexicon.ts';
import type { Match } from '../phrases.ts';
import type { Script, Token } from '../tokens.ts';

/** Which languages the words of each script are in, as bits of the lexicon (`ordinaryIn`); 0 for a script that is not met. */
type Spoken = Readonly<Record<Script, number>>;

/** Works out the languages of a text; the declared one only breaks ties. */
export type Hearing = (
  tokens: readonly Token[],
  flags: ArrayLike<number>,
  matches: readonly (readonly Match[])[],
  declared: string | undefined,
) => Spoken;

/** Other scripts in which a language is written as well. */
const alsoIn: Readonly<Partial<Record<Script, readonly string[]>>> = { arabic: ['ku'], latin: ['ug', 'ti', 'am'] };

/** Languages of the country, of which words stand in texts of every script. */
const hosts = ['nl', 'en'];

/** What a word counts for a language: an everyday word, one that has a function in a sentence, the declared language. */
const counts = { everyday: 1, functional: 1.5, declared: 0.6 };

/** A language is spoken as well when its words cover this much of what the best one's do. */
const nearly = 0.75;

export function hearingOf(languages: readonly Language[]): Hearing {
  const codes = languages.map(({ code }) => code);
  const bits = codes.map((code) => ordinaryIn(code as LanguageCode));
  const every = bits.reduce((all, bit) => all | bit, 0);
  /** Which language a bit is of, by its number. */
  const placeOf = new Uint8Array(32);
  for (const [place, bit] of bits.entries()) placeOf[31 - Math.clz32(bit)] = place;
  const places = new Map(codes.map((code, place) => [code, place]));
  const scripts: Record<Script, number[]> = { latin: [], arabic: [], cyrillic: [], ethiopic: [], han: [], other: [] };
  for (const [place, { script }] of languages.entries()) scripts[script].push(place);
  for (const [script, list] of Object.entries(alsoIn)) {
    for (const code of list) if (places.has(code)) scripts[script as Script].push(places.get(code) as number);
  }
  const placesOf = (list: readonly string[]): readonly number[] =>
    list.flatMap((code) => (places.has(code) ? [places.get(code) as number] : []));
  const amongOthers = placesOf([...hosts, ...(alsoIn.latin ?? [])]);

  return (tokens, flags, matches, declared) => {
    const spoken: Record<Script, number> = { latin: 0, arabic: 0, cyrillic: 0, ethiopic: 0, han: 0, other: 0 };
    const met: Record<Script, number> = { latin: 0, arabic: 0, cyrillic: 0, ethiopic: 0, han: 0, other: 0 };
    const scores = new Float64Array(codes.length);
    let all = 0;
    for (const { kind, script } of tokens) {
      if (kind !== 'word') continue;
      met[script] += 1;
      all += 1;
    }
    for (const script in met) {
      const here = script as Script;
      if (met[here] === 0) continue;
      scores.fill(0);
      for (let index = 0; index < tokens.length; index += 1) {
        if (tokens[index]?.script !== here || tokens[index]?.kind !== 'word') continue;
        let functional = 0;
        for (const { topic, code } of matches[index] ?? []) {
          if (topic === 'functions') functional |= bits[places.get(code) ?? 0] ?? 0;
        }
        // One bit after the other, the lowest first.
        for (let known = ((flags[index] ?? 0) | functional) & every; known !== 0; known &= known - 1) {
          const place = placeOf[31 - Math.clz32(known & -known)] ?? 0;
          const isFunctional = (functional & known & -known) !== 0;
          scores[place] = (scores[place] ?? 0) + (isFunctional ? counts.functional : counts.everyday);
        }
      }
      const own = places.get(declared ?? '');
      if (own !== undefined) scores[own] = (scores[own] ?? 0) + counts.declared;
      // A few Latin words in a text of another script are of no Latin language for what they may mean there.
      const isStrange = here === 'latin' && met.latin * 3 <= all && met.latin <= 3;
      const candidates = isStrange ? amongOthers : scripts[here];
      let best = 0;
      for (const place of candidates) best = Math.max(best, scores[place] ?? 0);
      for (const place of candidates) {
        if (best < 1 || (scores[place] ?? 0) >= best * nearly) spoken[here] |= bits[place] ?? 0;
      }
    }
    return spoken;
  };
}
