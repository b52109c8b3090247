import { isAmbiguous, isCommon, isKnownName, isName, isPlace, topicBit, topicBits, type Word } from './gloss.ts';
import { heads, particles } from './grammar.ts';

/** Topics of words that may well stand in a name: with a capital, and without. */
const weak = topicBits(
  'titles',
  'perhaps',
  'streets',
  'functions',
  'units',
  'people',
  'children',
  'addresses',
  'villages',
  'plates',
);
const weaker = topicBits('perhaps', 'streets');
const institutions = topicBit('institutions');
const functional = topicBit('functions');

/** A word without a capital that may be part of a name, as far as anything may; behind the generic word a verb may follow. */
export const isPossible = (word: Word | undefined, step: 1 | -1 = 1): boolean =>
  word !== undefined &&
  word.token.kind === 'word' &&
  (word.shape === 'plain' || word.shape === 'lower') &&
  word.token.script !== 'han' &&
  word.token.end - word.token.start > 1 &&
  !(word.isWordly && step === 1) &&
  !word.isDeed &&
  (word.topics & ~weaker) === 0;

export function isDistinctive({ token, shape, flags, ordinary, topics, isWordly, isDeed }: Word): boolean {
  if (token.kind !== 'word' || token.script === 'han' || token.end - token.start < 2) return false;
  const written = shape === 'capital' || shape === 'mixed' || shape === 'upper';
  const isListed = isKnownName(flags);
  if ((topics & ~(written ? weak : weaker) & ~(isListed ? institutions : 0)) !== 0) return false;
  if (isPlace(flags) && !isListed && !(written && ordinary && !isCommon(flags))) return false;
  if (written) return true;
  if (isDeed) return false;
  return shape === 'plain' ? (!ordinary && !isWordly) || isAmbiguous(flags) : isName(flags) && !ordinary;
}

/** A word that many villages begin with, before another that may be part of a name. */
export function isHeadOf(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (next === undefined || !heads.has(words[index]?.token.low ?? '')) return false;
  return next.shape === 'capital' ? isDistinctive(next) : isPossible(next);
}

/** A small word inside a name: "of the". */
export const isGlue = ({ shape, topics }: Word): boolean => shape === 'lower' && (topics & functional) !== 0;

/** Whether a word with a capital that may be part of a name stands here, or behind one more small word. */
export function leadsOn(words: readonly Word[], glue: number): boolean {
  const next = words[glue + 1];
  if (next === undefined) return false;
  if (next.shape === 'capital') return isDistinctive(next);
  const last = words[glue + 2];
  return (
    particles.has(words[glue]?.token.low ?? '') &&
    particles.has(next.token.low) &&
    last?.shape === 'capital' &&
    isDistinctive(last)
  );
}
