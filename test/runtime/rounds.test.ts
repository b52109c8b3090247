import { expect, it } from 'vitest';
import type { Log } from '../../src/runtime/log.ts';
import { goRounds } from '../../src/runtime/rounds.ts';
import { until } from '../support/world.ts';

const said: string[] = [];
const log: Log = (level, event) => void said.push(`${level} ${event}`);

it('a round is gone again and again, never beside itself, and also after it failed', async () => {
  let [begun, atOnce, most] = [0, 0, 0];
  const work = async (): Promise<void> => {
    begun += 1;
    atOnce += 1;
    most = Math.max(most, atOnce);
    // Longer than until its next time.
    await new Promise((done) => setTimeout(done, 15));
    atOnce -= 1;
    if (begun === 2) throw new Error('canary');
  };
  const end = goRounds([{ every: 5, work }], log);
  await until(() => begun >= 4);
  await end();
  expect([most, atOnce]).toEqual([1, 0]);
  expect(said).toEqual(['warn redis.trouble']);
  const before = begun;
  await new Promise((done) => setTimeout(done, 30));
  expect(begun).toBe(before);
});

it('one that never ends keeps nobody from stopping', async () => {
  let begun = false;
  const hang = () => {
    begun = true;
    return new Promise(() => undefined);
  };
  const end = goRounds([{ every: 1, work: hang }], log);
  await until(() => begun);
  const start = performance.now();
  await end();
  expect(performance.now() - start).toBeLessThan(4000);
});
