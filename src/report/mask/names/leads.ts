import { topicBits, type Word } from './gloss.ts';
import { particles } from './grammar.ts';
import { weights } from './weights.ts';

/** Signs that may stand between what announces a name and the name. */
const signs = {
  introduction: new Set(':,"\'«“„(\n-'),
  title: new Set('.:"\'«“„'),
  people: new Set(':,"\'«“„('),
  perhaps: new Set(':"\'«“„'),
};

const announcing = topicBits('introductions', 'titles', 'people', 'perhaps', 'titlesAfter');

/** What stands before each word, as evidence that a name comes. */
export function leadsOf(words: readonly Word[]): Float32Array {
  const leads = new Float32Array(words.length + 1);
  const raise = (index: number, score: number): void => {
    if (index >= 0 && index < words.length && score > (leads[index] ?? 0)) leads[index] = score;
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    if ((word.topics & announcing) === 0) continue;
    for (const { topic, length } of word.matches) {
      const end = index + length;
      if (topic === 'introductions') raise(past(words, end, signs.introduction), weights.introduction);
      else if (topic === 'titles') raise(past(words, end, signs.title), weights.title);
      else if (topic === 'people') {
        raise(past(words, end, signs.people), weights.people);
        if (words[index - 1]?.token.low === ',') raise(index - 2, weights.apposition);
        if (words[index - 2]?.token.low === ',') raise(index - 3, weights.apposition);
      } else if (topic === 'perhaps') raise(past(words, end, signs.perhaps), weights.perhaps);
      else if (topic === 'titlesAfter')
        raise(words[index - 1]?.token.low === '-' ? index - 2 : index - 1, weights.titleAfter);
    }
  }
  return leads;
}

/** The first token from here that is none of these signs; at most two of them are passed, and three particles. */
function past(words: readonly Word[], from: number, passing: ReadonlySet<string>): number {
  let index = from;
  while (index < from + 2 && words[index]?.token.kind === 'sign' && passing.has(words[index]?.token.low ?? ''))
    index += 1;
  for (let passed = 0; passed < 3 && isParticle(words, index) && words[index + 1] !== undefined; passed += 1) {
    index += words[index + 1]?.token.low === '-' ? 2 : 1;
  }
  return index;
}

export const isParticle = (words: readonly Word[], index: number): boolean =>
  particles.has(words[index]?.token.low ?? '');
