import { expect, it } from 'vitest';
import { fairness } from '../../src/bot/fairness.ts';

const day = 86_400_000;

it('lets a conversation send three times a day, and every other one as well', () => {
  let now = 5 * day + 1000;
  const { maySend, sent } = fairness(() => now);
  for (let count = 0; count < 3; count += 1) {
    expect(maySend('a')).toBe(true);
    sent('a');
  }
  expect([maySend('a'), maySend('b')]).toEqual([false, true]);
  now = 6 * day - 1;
  expect(maySend('a')).toBe(false);
  now = 6 * day;
  expect(maySend('a')).toBe(true);
});

it('bounds how many are open at once; those that are open go on, and room comes back', () => {
  let now = 0;
  const { mayBegin, opened, ended } = fairness(() => now, { sessions: 3 });
  for (const name of ['a', 'b', 'c']) {
    expect(mayBegin(name)).toBe(true);
    opened(name, 1000);
  }
  expect([mayBegin('d'), mayBegin('a')]).toEqual([false, true]);
  ended('b');
  expect(mayBegin('d')).toBe(true);
  opened('d', 5000);
  expect(mayBegin('b')).toBe(false);
  // Those nobody finished are over by themselves.
  now = 1000;
  expect(mayBegin('b')).toBe(true);
});
