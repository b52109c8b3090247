import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canWatch, openPlace, type Place } from '../support/service.ts';

/** `npm run prove` in short. What it measures in full stands in the README. */

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
    expect(wiped).toEqual({ messages: 250, calls: 3, left: 0 });
    expect([kept, code]).toEqual([true, 0]);
  }, 150_000);

  it('says how attributable a report is by time alone, from the rule by which reports leave (P-6)', async () => {
    const { code, output } = await prove('timing', '--json', '--seed', '5');
    const shares = figuresIn(output).timing.map(({ share }: { readonly share: number }) => share);
    expect(shares[0]).toBeCloseTo(0.4, 1);
    expect(shares[1]).toBeCloseTo(0.19, 1);
    expect(shares[2]).toBeCloseTo(0.05, 1);
    expect(code).toBe(0);
  });

  it('takes no options that are none', async () => {
    for (const args of [['--reports', 'many'], ['--reports', '1'], ['soak']]) {
      const { code, output } = await prove(...args);
      expect([code, output]).toEqual([2, expect.stringContaining('npm run prove -- ')]);
    }
  });
});
