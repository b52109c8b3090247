import { readFileSync } from 'node:fs';
import { languages } from '../report/mask/languages.ts';
import { readLexicon } from '../report/mask/lexicon.ts';
import { type Find, findFor } from '../report/mask/mask.ts';

let shared: Find | undefined;

/** The search for what points to a person, with the lexicon that is shipped beside the code; made once in a process. */
export function finding(): Find {
  shared ??= findFor(readLexicon(readFileSync(new URL('../../data/lexicon.bin', import.meta.url))), languages);
  return shared;
}
