import type { Found, Kind } from '../kinds.ts';
import { isInitialBefore, weigh } from './evidence.ts';
import { type Gloss, isName, topicBit, type Word } from './gloss.ts';
import { isParticle, leadsOf } from './leads.ts';
import { doubtful, out, plainDoubtful, slight, sure, weights } from './weights.ts';

/** A range of tokens that is a name, or may be one. */
export interface Named {
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  readonly level: 'sure' | 'doubtful' | 'slight';
  /** A person, unless it says otherwise. */
  readonly kind?: Kind;
}

/** Names of people, as far as the evidence goes. `taken` says which tokens are already masked as something else. */
export function namesIn(gloss: Gloss, taken: (index: number) => boolean): readonly Named[] {
  const leads = leadsOf(gloss.words);
  return group(gloss.words, weigh(gloss, leads, taken), leads);
}

/** Where more than this is doubtful, the weakest of it is only offered. */
const mostAsked = 1;

/** Words in a row become one name, with the particles, hyphens and initials inside and before it. */
function group(words: readonly Word[], scores: Float32Array, leads: Float32Array): readonly Named[] {
  const named: Named[] = [];
  /** Those that are doubtful only for want of capitals. */
  const weak = new Set<number>();
  let asked = 0;
  for (let index = 0; index < words.length; index += 1) {
    const level = levelOf(words[index] as Word, scores[index] ?? out);
    if (level === undefined) continue;
    let from = index;
    while (from > 0 && isInitialBefore(words, from))
      from -= words[from - 3]?.token.low === '-' && isInitialBefore(words, from - 3) ? 3 : 2;
    from = withParticles(words, leads, from);
    if (from > 1 && words[from - 1]?.token.low === '-' && isParticle(words, from - 2)) from -= 2;
    let to = index + 1;
    for (let at = to; at < words.length; at += 1) {
      const { token } = words[at] as Word;
      if (token.low === '-' && token.joined) continue;
      if (token.low === "'" && token.joined && words[at + 1]?.token.joined) continue;
      if (at - to < 2 && isParticle(words, at)) continue;
      if (level !== 'slight' && levelOf(words[at] as Word, scores[at] ?? out) === level) to = at + 1;
      else break;
    }
    if (level === 'doubtful' && (scores[index] ?? out) < doubtful) weak.add(named.length);
    asked += level === 'doubtful' ? 1 : 0;
    named.push({ from, to, level });
    index = to - 1;
  }
  if (asked <= mostAsked || weak.size === 0) return named;
  return named.map((one, at) => (weak.has(at) ? { ...one, level: 'slight' } : one));
}

function levelOf({ shape, first, flags }: Word, score: number): Named['level'] | undefined {
  if (score >= sure) return 'sure';
  const isLikely = shape === 'plain' && (first || isName(flags));
  if (score >= (isLikely ? plainDoubtful : doubtful)) return 'doubtful';
  return score >= slight ? 'slight' : undefined;
}

/** The particles before a name that something announced: "Frau von ...", but not "das Haus von ...". */
function withParticles(words: readonly Word[], leads: Float32Array, from: number): number {
  let first = from;
  for (let passed = 0; passed < 3; passed += 1) {
    const before = words[first - 1]?.token.low === '-' ? first - 2 : first - 1;
    if (!isParticle(words, before) || isBusy(words[before], (leads[from] ?? 0) >= weights.people)) break;
    first = before;
  }
  return first;
}

const people = topicBit('people');
const functional = topicBit('functions');

/** A particle that says something by itself here: "of", "the", "daughter". */
const isBusy = (word: Word | undefined, isAnnounced: boolean): boolean =>
  word !== undefined && (word.topics & (isAnnounced ? people : people | functional)) !== 0;

export const foundOf = (
  words: readonly Word[],
  { from, to, kind = 'PERSON' }: { readonly from: number; readonly to: number; readonly kind?: Kind },
): Found => ({
  kind,
  start: words[from]?.token.start ?? 0,
  end: words[to - 1]?.token.end ?? 0,
});
