import type { Found, Kind } from '../kinds.ts';
import type { Match, Topic } from '../phrases.ts';
import { fold } from '../view.ts';
import { type Gloss, isAmbiguous, isCommon, isKnownName, isName, isPlace, isWithin, type Word } from './gloss.ts';

/** From here on a word is masked. */
const sure = 3;

/** From here on the reporter is asked. */
const doubtful = 1.5;

/** From here on it is offered to whoever wants to hide more. */
const slight = 0.5;

/** What each piece of evidence weighs; the sum for a word decides. Worked out on the development set, never on the held-back one. */
const weights = {
  introduction: 3,
  title: 3,
  titleAfter: 3,
  people: 2.5,
  perhaps: 1,
  apposition: 1,
  /** In a list of names that was written by hand. */
  known: 3,
  /** In a large and rough list of names. */
  listed: 1.75,
  /** In a list of names, and an everyday word of some language too; then one of this very language. */
  ambiguous: 2,
  everyday: 0.75,
  /** In no list at all, and without an ending by which everyday words are known. */
  unknown: 0.75,
  ordinary: -3,
  /** An everyday word with a capital behind what announces a name. */
  ordinaryName: -1.5,
  function: -4,
  place: -4,
  capital: 2.25,
  /** German writes every noun with a capital. */
  capitalNoun: 0.5,
  capitalFirst: 0.75,
  acronym: -1,
  /** A text in which nobody writes capitals, or a script without them: lists weigh more. */
  caseless: 0.5,
  caselessName: 1,
  /** Nothing announces it, and it is written in small letters where others are not. */
  small: -0.75,
  /** After a word for "in" or "from". */
  within: 1,
  neighbour: 1.5,
  /** Two words with capitals side by side. */
  capitals: 2.25,
  /** The second word of what was announced, where nothing else tells how long a name is. */
  second: 2.25,
  conjunction: 1,
  /** Two names beside each other, each of which could be an everyday word. */
  pair: 0.75,
  /** A name that is an everyday word too, where a sentence begins and capitals tell nothing. */
  opening: 0.75,
  initial: 2.25,
  /** A word of another script than all around it. */
  stranger: 2,
} as const;

/** Stand inside names and are no names alone. */
const particles = new Set(
  'van der den de het ter ten te von zu da di del della dos la le du des al el ul bin ibn ben bint abu abo umm um ould wuld ait ag e y i zade oglu kizi ugli qizi bou ap mac mc san st بن ابن بنت ابو ام ال ول ولد بو'.split(
    ' ',
  ),
);
const conjunctions = new Set(
  ', / en und and & + ve ile et y i и و û iyo እና ከምኡ بىلەن ۋە ھەم لەگەڵ и с'.split(' ').map(fold),
);

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

/** How much speaks for each word being part of a person's name. */
export function weigh(
  { words, codes }: Gloss,
  leads: Float32Array,
  taken: (index: number) => boolean,
): readonly number[] {
  const isQuiet = words.every(({ shape, token }) => token.kind !== 'word' || shape === 'lower' || shape === 'plain');
  const strange = strangersIn(words);
  const scores = words.map((word, index) => {
    if (taken(index) || !canBeName(words, index)) return out;
    const lead = leads[index] ?? 0;
    const isAnnounced = lead >= weights.people;
    return (
      lead +
      listWeight(word, isAnnounced, codes) +
      shapeWeight(word, codes.has('de'), isQuiet, lead) +
      (isUnknown(word) && word.shape === 'capital' && isWithin(words, index) ? weights.within : 0) +
      (strange.has(word.token.script) && !word.ordinary ? weights.stranger : 0) +
      (isBesideInitial(words, index) ? weights.initial : 0)
    );
  });
  spread(words, scores, leads);
  return scores;
}

/** What is no word, or no name whatever else it is. */
const out = -9;

const canBeName = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (word === undefined || word.token.kind !== 'word' || word.token.script === 'han') return false;
  const least = word.token.script === 'latin' ? 3 : 2;
  return word.token.end - word.token.start >= least && !isTail(words, index);
};

function listWeight(
  { flags, ordinary, matches, isWordly, isTime, shape, first }: Word,
  isAnnounced: boolean,
  codes: ReadonlySet<string>,
): number {
  const isListed = isName(flags);
  const isFunction = matches.some(({ topic, code }) => topic === 'functions' && (codes.has(code) || !isListed));
  if (isFunction || (isTime && !isAnnounced)) return weights.function;
  // What announces a name is none, unless it is announced itself.
  if (!isAnnounced && matches.some(({ topic, code }) => announcing.has(topic) && codes.has(code)))
    return weights.ordinary;
  const isBody = ({ topic, code }: Match): boolean =>
    (topic === 'institutions' || topic === 'units') && (codes.has(code) || !isListed);
  if (matches.some(isBody)) return weights.place;
  if (isPlace(flags) && !(isListed && isAnnounced)) return weights.place;
  if (!isListed && !ordinary) return isWordly ? 0 : weights.unknown;
  const isNoun = codes.has('de') || first || shape !== 'capital';
  if (!isListed) return isAnnounced && !isNoun ? weights.ordinaryName : weights.ordinary;
  if (ordinary) {
    if (!isKnownName(flags)) return weights.ordinary;
    return isAmbiguous(flags) || !isCommon(flags) ? weights.everyday : weights.ordinary;
  }
  return isAmbiguous(flags) ? weights.ambiguous : isKnownName(flags) ? weights.known : isWordly ? 0.5 : weights.listed;
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
      return isListed ? weights.capitalFirst : weights.acronym;
    case 'plain':
      if (isListed && !ordinary) return isAmbiguous(flags) ? weights.caselessName : weights.caseless;
      return first && isKnownName(flags) ? weights.opening : 0;
    case 'lower':
      if (isQuiet) return isListed && !ordinary ? weights.caseless : 0;
      return isListed || lead >= weights.title ? 0 : weights.small;
  }
}

/** Topics of words that stand beside names. */
const announcing: ReadonlySet<Topic> = new Set<Topic>(['titles', 'titlesAfter', 'people', 'introductions']);

/** Scripts of which this text has only a few words, among more of another. */
function strangersIn(words: readonly Word[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { token } of words) {
    if (token.kind !== 'word') continue;
    all += 1;
    counts.set(token.script, (counts.get(token.script) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count <= 3 && count * 3 <= all).map(([script]) => script));
}

/** What stands before each word, as evidence that a name comes. */
export function leadsOf(words: readonly Word[]): Float32Array {
  const leads = new Float32Array(words.length + 1);
  const raise = (index: number, score: number): void => {
    if (index >= 0 && index < words.length) leads[index] = Math.max(leads[index] ?? 0, score);
  };
  for (const [index, { matches }] of words.entries()) {
    for (const { topic, length } of matches) {
      const end = index + length;
      if (topic === 'introductions') raise(past(words, end, /^[:,"'«“„(\n-]$/), weights.introduction);
      else if (topic === 'titles') raise(past(words, end, /^[.:"'«“„]$/), weights.title);
      else if (topic === 'people') {
        raise(past(words, end, /^[:,"'«“„(]$/), weights.people);
        if (words[index - 1]?.token.low === ',') raise(index - 2, weights.apposition);
        if (words[index - 2]?.token.low === ',') raise(index - 3, weights.apposition);
      } else if (topic === 'perhaps') raise(past(words, end, /^[:"'«“„]$/), weights.perhaps);
      else if (topic === 'titlesAfter')
        raise(words[index - 1]?.token.low === '-' ? index - 2 : index - 1, weights.titleAfter);
    }
  }
  return leads;
}

/** The first token from here that is none of these signs; at most two of them are passed. */
function past(words: readonly Word[], from: number, signs: RegExp): number {
  let index = from;
  while (index < from + 2 && words[index]?.token.kind === 'sign' && signs.test(words[index]?.token.low ?? ''))
    index += 1;
  for (
    let passed = 0;
    passed < 3 && isParticle(words, index) && words[index + 1]?.token.kind !== undefined;
    passed += 1
  ) {
    index += words[index + 1]?.token.low === '-' ? 2 : 1;
  }
  return index;
}

const isParticle = (words: readonly Word[], index: number): boolean => particles.has(words[index]?.token.low ?? '');

/** What is joined to the word before by an apostrophe: an ending, not a word. */
const isTail = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  const mark = words[index - 1];
  return (
    word !== undefined &&
    mark?.token.low === "'" &&
    word.token.joined &&
    mark.token.joined &&
    word.token.end - word.token.start <= 5 &&
    word.shape !== 'capital'
  );
};

const isUnknown = ({ flags, ordinary, matches, token }: Word): boolean =>
  token.kind === 'word' && !isName(flags) && !isPlace(flags) && !ordinary && matches.length === 0;

/** An initial stands before or behind: "J. Janssen", "Jan J.". */
const isBesideInitial = (words: readonly Word[], index: number): boolean =>
  (words[index - 1]?.token.low === '.' && words[index - 1]?.token.joined === true && isInitial(words, index - 2)) ||
  (isInitial(words, index + 1) &&
    words[index]?.shape === 'capital' &&
    words[index + 2]?.token.low === '.' &&
    words[index + 2]?.token.joined === true);

const isInitial = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  return (
    word !== undefined &&
    word.token.kind === 'word' &&
    word.token.end - word.token.start === 1 &&
    (word.shape === 'capital' || words[index + 1]?.token.low === '.')
  );
};

/** A name beside a name makes the other likelier, to both sides. */
function spread(words: readonly Word[], scores: number[], leads: Float32Array): void {
  const scoreOf = (index: number): number => scores[index] ?? out;
  const add = (index: number, beside: Beside | undefined, isBehind: boolean): void => {
    if (beside === undefined || scoreOf(index) <= out || scoreOf(index) >= sure) return;
    const { index: other } = beside;
    if (isHyphened(words, index, other) && scoreOf(other) >= sure) scores[index] = sure;
    else if (scoreOf(index) <= -2) return;
    else if (scoreOf(other) >= sure) scores[index] = scoreOf(index) + bonusOf(words, leads, index, beside, isBehind);
    else if (isBehind && areTwin(words[index], words[other])) {
      scores[index] = scoreOf(index) + weights.pair;
      scores[other] = scoreOf(other) + weights.pair;
    }
  };
  for (let index = 0; index < words.length; index += 1) add(index, neighbour(words, index, -1), true);
  for (let index = words.length - 1; index >= 0; index -= 1) add(index, neighbour(words, index, 1), false);
}

/** What a sure name adds to the word beside it. */
function bonusOf(
  words: readonly Word[],
  leads: Float32Array,
  index: number,
  beside: Beside,
  isBehind: boolean,
): number {
  if (!beside.near) return weights.conjunction;
  const [one, other] = [words[index], words[beside.index]];
  if (one?.shape === 'capital' && other?.shape === 'capital') return weights.capitals;
  const isAnnounced = (leads[beside.index] ?? 0) >= weights.people && (leads[index] ?? 0) < weights.perhaps;
  return isBehind && one?.shape === 'plain' && isAnnounced ? weights.second : weights.neighbour;
}

const isHyphened = (words: readonly Word[], one: number, other: number): boolean => {
  const last = Math.max(one, other);
  return words[last - 1]?.token.low === '-' && words[last]?.token.joined === true;
};

/** Two names of the lists that are everyday words of this language as well, without a capital. */
const areTwin = (one: Word | undefined, other: Word | undefined): boolean =>
  [one, other].every((word) => word?.ordinary && isKnownName(word.flags) && word.shape !== 'capital');

interface Beside {
  readonly index: number;
  /** Nothing but a hyphen or particles lies between. */
  readonly near: boolean;
}

/** The next word in a direction when only a hyphen, particles, or a conjunction lies between. */
function neighbour(words: readonly Word[], index: number, step: 1 | -1): Beside | undefined {
  let at = index + step;
  let near = true;
  for (let passed = 0; passed < 3; passed += 1, at += step) {
    const token = words[at]?.token;
    if (token === undefined) return undefined;
    if (token.low === '-' || token.low === "'" || particles.has(token.low)) continue;
    if (conjunctions.has(token.low) && near) {
      near = false;
      continue;
    }
    return token.kind === 'word' ? { index: at, near } : undefined;
  }
  return undefined;
}

/** Words in a row become one name, with the particles, hyphens and initials inside and before it. */
function group(words: readonly Word[], scores: readonly number[], leads: Float32Array): readonly Named[] {
  const named: Named[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const score = scores[index] ?? -9;
    if (score < slight) continue;
    const level = levelOf(score) ?? 'slight';
    let from = index;
    while (from > 0 && isInitialBefore(words, from)) from -= 2;
    from = withParticles(words, leads, from);
    if (from > 1 && words[from - 1]?.token.low === '-' && particles.has(words[from - 2]?.token.low ?? '')) from -= 2;
    let to = index + 1;
    for (let at = to; at < words.length; at += 1) {
      const token = words[at]?.token;
      if (token === undefined) break;
      if (token.low === '-' && token.joined) continue;
      if (token.low === "'" && token.joined && words[at + 1]?.token.joined) continue;
      if (particles.has(token.low) && at - to < 2) continue;
      const next = scores[at] ?? -9;
      if (level !== 'slight' && levelOf(next) === level) to = at + 1;
      else break;
    }
    named.push({ from, to, level });
    index = to - 1;
  }
  return named;
}

const levelOf = (score: number): Named['level'] | undefined =>
  score >= sure ? 'sure' : score >= doubtful ? 'doubtful' : score >= slight ? 'slight' : undefined;

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

/** A particle that says something by itself here: "of", "the", "daughter". */
const isBusy = (word: Word | undefined, isAnnounced: boolean): boolean =>
  word?.matches.some(({ topic }) => topic === 'people' || (topic === 'functions' && !isAnnounced)) ?? false;

const isInitialBefore = (words: readonly Word[], from: number): boolean =>
  words[from - 1]?.token.low === '.' && isInitial(words, from - 2);

export const foundOf = (
  words: readonly Word[],
  { from, to, kind = 'PERSON' }: { readonly from: number; readonly to: number; readonly kind?: Kind },
): Found => ({
  kind,
  start: words[from]?.token.start ?? 0,
  end: words[to - 1]?.token.end ?? 0,
});
