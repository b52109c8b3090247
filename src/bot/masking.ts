import { readFileSync } from 'node:fs';
import { languages } from '../report/mask/languages.ts';
import { readLexicon } from '../report/mask/lexicon.ts';
import { type Find, findFor } from '../report/mask/mask.ts';

let shared: Find | undefined;

/**
 * The search for what points to a person, with the lexicon that is shipped beside the code. The lexicon is read at once,
 * so that a missing file stops the start; the search is made when the first own words come, once in a process.
 */
export function finding(): Find {
  const lexicon = readLexicon(readFileSync(new URL('../../data/lexicon.bin', import.meta.url)));
  return (text, hints) => {
    shared ??= findFor(lexicon, languages);
    return shared(text, hints);
  };
}
