import { bitsOf } from '../../src/local/prove/dice.ts';

/** A number from 0 up to but not including `sides`. */
export type Roll = (sides: number) => number;

/** Dice that fall the same way for the same seed. */
export function diceOf(seed: number): Roll {
  const bits = bitsOf(seed);
  return (sides) => bits() % sides;
}
