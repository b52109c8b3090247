/** Chance that falls the same way for the same seed. */
export interface Dice {
  /** A whole number from 0 up to this one, which it never is. */
  readonly below: (sides: number) => number;
  /** Something of these. */
  readonly one: <T>(of: readonly [T, ...T[]]) => T;
  /** Whether something happens that happens so often in a thousand. */
  readonly thousandth: (often: number) => boolean;
  /** Between 0 and 1. */
  readonly share: () => number;
}

/** Mulberry32: 32 bits, the same row of them for the same seed; enough to choose what fails when. */
export function bitsOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

export function diceOf(seed: number): Dice {
  const bits = bitsOf(seed);
  const share = (): number => bits() / 2 ** 32;
  const below = (sides: number): number => Math.floor(share() * sides);
  return {
    share,
    below,
    one: (of) => of[below(of.length)] ?? of[0],
    thousandth: (often) => share() * 1000 < often,
  };
}
