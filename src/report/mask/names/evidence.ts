import {
  type Gloss,
  isAmbiguous,
  isCommon,
  isKnownName,
  isName,
  isPlace,
  isWithin,
  topicBit,
  topicBits,
  type Word,
} from './gloss.ts';
import { articles, germanArticles } from './grammar.ts';
import { spread } from './spread.ts';
import { out, weights } from './weights.ts';

const functional = topicBit('functions');
const bodily = topicBits('institutions', 'units');
/** Topics of words that stand beside names. */
const announcing = topicBits('titles', 'titlesAfter', 'people', 'introductions');

/** How much speaks for each word being part of a person's name. */
export function weigh(
  { words, isGerman }: Gloss,
  leads: Float32Array,
  taken: (index: number) => boolean,
): Float32Array {
  const isQuiet = words.every(({ shape, token }) => token.kind !== 'word' || shape === 'lower' || shape === 'plain');
  const strange = strangersIn(words);
  const scores = new Float32Array(words.length).fill(out);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (!canBeName(words, index) || taken(index)) continue;
    const lead = leads[index] ?? 0;
    const isDoing = words[index + 1]?.isDeed === true;
    let score = lead + listWeight(word, lead >= weights.people, isDoing, isGerman);
    score += shapeWeight(word, isGerman, isQuiet, lead);
    if (isDoing && !word.isWordly) score += weights.deed;
    if (word.shape === 'capital' && isUnknown(word) && isWithin(words, index)) score += weights.within;
    if (!word.ordinary && strange.has(word.token.script)) score += weights.stranger;
    if (isBesideInitial(words, index)) score += weights.initial;
    if (isAmbiguous(word.flags) && isThing(words[index - 1], isGerman)) score += weights.article;
    scores[index] = score;
  }
  spread(words, scores, leads);
  return scores;
}

const canBeName = (words: readonly Word[], index: number): boolean => {
  const { kind, script, start, end } = (words[index] as Word).token;
  if (kind !== 'word' || script === 'han') return false;
  return end - start >= (script === 'latin' ? 3 : 2) && !isTail(words, index);
};

function listWeight(word: Word, isAnnounced: boolean, isDoing: boolean, isGerman: boolean): number {
  const { flags, ordinary, topics, here, isWordly, isTime, shape, first } = word;
  const isListed = isName(flags);
  // "Will said": whoever does what people do is somebody.
  const isSomebody = isDoing && isKnownName(flags) && isAmbiguous(flags) && !isPlace(flags) && shape === 'capital';
  if ((isTime && !isAnnounced) || (!isSomebody && ((isListed ? here : topics) & functional) !== 0))
    return weights.function;
  // What announces a name is none, unless it is announced itself.
  if (!isAnnounced && (here & announcing) !== 0) return weights.ordinary;
  if (word.inBody || ((isListed ? here : topics) & bodily) !== 0) return weights.place;
  if (isPlace(flags) && !(isListed && isAnnounced)) return weights.place;
  if (!isListed && !ordinary) return isWordly ? 0 : weights.unknown;
  if (!isListed)
    return isAnnounced && shape === 'capital' && !isGerman && !first ? weights.ordinaryName : weights.ordinary;
  if (ordinary) {
    if (!isKnownName(flags)) return weights.ordinary;
    return isAmbiguous(flags) || !isCommon(flags) ? weights.everyday : weights.ordinary;
  }
  if (isAmbiguous(flags)) return weights.ambiguous;
  return isKnownName(flags) ? weights.known : isWordly ? weights.wordlyName : weights.listed;
}

function shapeWeight(
  { shape, flags, first, ordinary }: Word,
  isGerman: boolean,
  isQuiet: boolean,
  lead: number,
): number {
  const isListed = isName(flags);
  switch (shape) {
    case 'capital':
    case 'mixed':
      if (first) return weights.capitalFirst;
      return isGerman && (!isListed || isAmbiguous(flags)) ? weights.capitalNoun : weights.capital;
    case 'upper':
      return isListed ? weights.upperName : weights.acronym;
    case 'plain':
      if (isListed && !ordinary) return isAmbiguous(flags) && first ? weights.caselessFirst : weights.caseless;
      return first && isKnownName(flags) ? weights.opening : 0;
    case 'lower':
      if (isQuiet) return isListed && !ordinary ? weights.caseless : 0;
      return isListed || lead >= weights.title ? 0 : weights.small;
  }
}

const isThing = (before: Word | undefined, isGerman: boolean): boolean =>
  before !== undefined && (articles.has(before.token.low) || (isGerman && germanArticles.has(before.token.low)));

/** Scripts of which this text has only a few words, among more of another. */
function strangersIn(words: readonly Word[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { token } of words) {
    if (token.kind !== 'word') continue;
    all += 1;
    counts.set(token.script, (counts.get(token.script) ?? 0) + 1);
  }
  const strange = new Set<string>();
  for (const [script, count] of counts) if (count <= 3 && count * 3 <= all) strange.add(script);
  return strange;
}

/** What is joined to the word before by an apostrophe: an ending, not a word. */
function isTail(words: readonly Word[], index: number): boolean {
  const mark = words[index - 1]?.token;
  if (mark === undefined || mark.low !== "'" || !mark.joined) return false;
  const { token, shape } = words[index] as Word;
  return token.joined && token.end - token.start <= 5 && shape !== 'capital';
}

const isUnknown = ({ flags, ordinary, topics }: Word): boolean =>
  !isName(flags) && !isPlace(flags) && !ordinary && topics === 0;

/** An initial stands before or behind: "J. Janssen", "Jan J.". */
const isBesideInitial = (words: readonly Word[], index: number): boolean =>
  isInitialBefore(words, index) ||
  (isInitial(words, index + 1) &&
    words[index]?.shape === 'capital' &&
    words[index + 2]?.token.low === '.' &&
    words[index + 2]?.token.joined === true);

/** An initial and its stop stand before. */
export const isInitialBefore = (words: readonly Word[], index: number): boolean =>
  words[index - 1]?.token.low === '.' && words[index - 1]?.token.joined === true && isInitial(words, index - 2);

function isInitial(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || word.token.kind !== 'word' || word.token.end - word.token.start !== 1) return false;
  return word.shape === 'capital' || words[index + 1]?.token.low === '.';
}
