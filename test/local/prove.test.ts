import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diceOf } from '../../src/local/prove/dice.ts';
import { attributionAt } from '../../src/local/prove/timing.ts';
import { canWatch, openPlace, type Place } from '../support/service.ts';

/** `npm run prove` in short. What it measures in full stands in the README. */

const hour = 3_600_000;

let place: Place;
beforeAll(async () => {
  place = await openPlace();
});
afterAll(() => place.clear());

const prove = async (...args: readonly string[]) => {
  const program = place.run('local/prove/main.js', {}, args);
  const { code } = await program.ended;
  return { code, output: program.output(), errors: program.errors() };
};
const figuresIn = (output: string) => JSON.parse(output.trim().split('\n').at(-1) ?? '{}');

describe.skipIf(!canWatch)('npm run prove', () => {
  it('keeps every promise with 200 reports, processes killed and everything around them failing', async () => {
    const { code, output, errors } = await prove('--json', '--seed', '5', '--reports', '200');
    const { kept, counts, stolen, crashed, wiped } = figuresIn(output);
    expect(errors.split('\n').filter((line) => !/^\d+ s {2}/.test(line) && line !== '')).toEqual([]);
    expect(counts).toMatchObject({ attempted: 200, stored: 200, accepted: 200, lost: 0, duplicates: 0, unexpected: 0 });
    expect(counts).toMatchObject({
      fewestMessages: 1,
      mostMessages: 1,
      untrue: 0,
      untold: 0,
      changed: 0,
      redirects: 0,
    });
    expect([counts.kills, counts.restored]).toEqual([{ worker: 1, bot: 0, redis: 1 }, 10]);
    const nothing = { who: 0, what: 0, linked: 0 };
    expect([stolen.dump, stolen.withWorkerKeys, stolen.afterwards, stolen.logs]).toEqual([
      nothing,
      nothing,
      nothing,
      nothing,
    ]);
    // The same search finds everybody where there is something to find.
    expect(stolen.control.who).toBeGreaterThanOrEqual(190);
    expect(crashed).toEqual({ crashes: 4, cores: 0, secrets: 0, reports: 0, debuggers: 0 });
    expect(wiped).toMatchObject({ messages: 250, left: 0 });
    expect(wiped.calls).toBeGreaterThanOrEqual(3);
    expect([kept, code]).toEqual([true, 0]);
  }, 150_000);

  it('takes no options that are none', async () => {
    for (const args of [['--reports', '1'], ['soak']]) {
      const { code, output } = await prove(...args);
      expect([code, output]).toEqual([2, expect.stringContaining('npm run prove -- ')]);
    }
  });
});

describe('how attributable a report is by time alone (P-6)', () => {
  const settings = { RELEASE_MIN: 5, RELEASE_MAX: 20, RELEASE_EVERY: 24 * hour, RELEASE_LATEST: 72 * hour } as const;
  const shareAt = (perDay: number, RELEASE: 'direct' | 'mixed', more: object = {}): number =>
    attributionAt(perDay, { ...settings, ...more, RELEASE }, diceOf(1)).share;

  it('is wholly so when reports leave one by one, and less the more reports leave together', () => {
    expect([0.5, 3, 20].map((perDay) => shareAt(perDay, 'direct'))).toEqual([1, 1, 1]);
    const mixed = [0.5, 3, 20].map((perDay) => shareAt(perDay, 'mixed'));
    // As a model of the same rule by other hands had it: 41, 20 and about 5 in a hundred.
    for (const [index, about] of [0.41, 0.2, 0.05].entries())
      expect(Math.abs((mixed[index] ?? 1) - about)).toBeLessThan(0.02);
    expect(shareAt(0.5, 'mixed', { RELEASE_MIN: 1, RELEASE_LATEST: 24 * hour })).toBeGreaterThan(0.6);
  });
});
