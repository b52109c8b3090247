import { isKnownName, type Word } from './gloss.ts';
import { conjunctions, particles } from './grammar.ts';
import { out, sure, weights } from './weights.ts';

/** A word beside another. */
interface Beside {
  readonly index: number;
  /** Nothing but a hyphen or particles lies between. */
  readonly near: boolean;
}

/** A name beside a name makes the other likelier, to both sides. */
export function spread(words: readonly Word[], scores: Float32Array, leads: Float32Array): void {
  for (let index = 0; index < words.length; index += 1) add(words, scores, leads, index, -1);
  for (let index = words.length - 1; index >= 0; index -= 1) add(words, scores, leads, index, 1);
}

/** What stands on one side of a word adds to it. */
function add(words: readonly Word[], scores: Float32Array, leads: Float32Array, index: number, step: 1 | -1): void {
  const score = scores[index] ?? out;
  if (score <= out || score >= sure) return;
  const beside = neighbour(words, index, step);
  if (beside === undefined) return;
  const other = scores[beside.index] ?? out;
  if (isHyphened(words, index, beside.index) && other >= sure) scores[index] = sure;
  else if (score <= -2) return;
  else if (other >= sure) scores[index] = score + bonusOf(words, leads, index, beside, step);
  else if (step === -1 && areTwin(words[index], words[beside.index])) {
    scores[index] = score + weights.pair;
    scores[beside.index] = other + weights.pair;
  }
}

/** What a sure name adds to the word beside it. */
function bonusOf(words: readonly Word[], leads: Float32Array, index: number, beside: Beside, step: 1 | -1): number {
  if (!beside.near) return weights.conjunction;
  const [one, other] = [words[index], words[beside.index]];
  if (one?.shape === 'capital' && other?.shape === 'capital')
    return step === -1 && particles.has(words[index - 1]?.token.low ?? '') ? weights.particle : weights.capitals;
  const lead = leads[beside.index] ?? 0;
  const isAnnounced = lead >= weights.people && (leads[index] ?? 0) < weights.perhaps;
  // A name before its title has its first word before it; one behind its title, its second behind it.
  const isOutward = step === -1 ? true : (other?.topics ?? 0) === 0 && lead === weights.titleAfter;
  return isOutward && one?.shape === 'plain' && isAnnounced && !one.isWordly ? weights.second : weights.neighbour;
}

const isHyphened = (words: readonly Word[], one: number, other: number): boolean => {
  const last = Math.max(one, other);
  return words[last - 1]?.token.low === '-' && words[last]?.token.joined === true;
};

/** Two names of the lists that are everyday words of this language as well, without a capital. */
const areTwin = (one: Word | undefined, other: Word | undefined): boolean => mayBeTwin(one) && mayBeTwin(other);

const mayBeTwin = (word: Word | undefined): boolean =>
  word?.ordinary === true && isKnownName(word.flags) && word.shape !== 'capital';

/** The next word in a direction when only a hyphen, particles, or a conjunction lies between. */
function neighbour(words: readonly Word[], index: number, step: 1 | -1): Beside | undefined {
  let at = index + step;
  let near = true;
  for (let passed = 0; passed < 3; passed += 1, at += step) {
    const token = words[at]?.token;
    if (token === undefined) return undefined;
    if (token.low === '-' || token.low === "'" || particles.has(token.low)) continue;
    if (near && conjunctions.has(token.low)) {
      near = false;
      continue;
    }
    return token.kind === 'word' ? { index: at, near } : undefined;
  }
  return undefined;
}
