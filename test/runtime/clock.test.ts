import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { clockOf, storeTime } from '../../src/runtime/clock.ts';
import type { Log } from '../../src/runtime/log.ts';
import { remedies } from '../../src/runtime/redis.ts';
import { rewriteNightly } from '../../src/workers/rewrite.ts';
import { botEnv, endAll, run, workerEnv } from './programs.ts';

let store: Redis;
let folder: string;
const said: string[] = [];
const log: Log = (level, event, { count } = {}) => void said.push([level, event, count ?? ''].join(' ').trim());

beforeAll(async () => {
  store = new Redis({ path: inject('redisUrl').replace('unix:', '') });
  folder = await mkdtemp(join(tmpdir(), 'meldbrug-clock-'));
});
afterAll(async () => {
  store.disconnect();
  await endAll();
  await rm(folder, { recursive: true, force: true });
});

describe('the clock of the store', () => {
  it('decides, whatever this host thinks, also when its clock is changed meanwhile (F-64 to F-66)', async () => {
    let wrong = 3_600_000;
    const clock = await clockOf(store, log, () => Date.now() + wrong);
    const isRight = async () => expect(Math.abs(clock.now() - (await storeTime(store)))).toBeLessThan(1000);
    await isRight();
    wrong = -600_000;
    await isRight();
  });

  it('that differs is said: from half a minute on, and louder from five', async () => {
    let wrong = 0;
    const clock = await clockOf(store, log, () => Date.now() + wrong);
    for (wrong of [0, 29_000, -29_000, 31_000, -31_000, 299_000, 301_000, -3_600_000]) await clock.check();
    expect(said).toEqual([
      'warn clock.off 31',
      'warn clock.off 31',
      'warn clock.off 299',
      'error clock.off 301',
      'error clock.off 3600',
    ]);
  });

  it('from which this host is more than five minutes off keeps bot and worker from starting (E17)', async () => {
    const env = { REDIS_URL: inject('redisUrl'), DATA_DIR: folder, PORT: '0' };
    const shifted = (ms: number) => `data:text/javascript,const real = Date.now; Date.now = () => real() + ${ms};`;
    const programs = [
      run('bot/main.js', { ...botEnv, ...env }, '--import', shifted(301_000)),
      run('workers/main.js', { ...workerEnv, ...env }, '--import', shifted(-3_600_000)),
    ];
    for (const { ended, errors } of programs) {
      expect(await ended).toMatchObject({ code: 78 });
      expect(errors()).toBe(`${remedies.CLOCK_OFF}\n`);
    }
  });
});

describe("the rewrite of the store's file", () => {
  /** A store at another time of the day, that notes what it is told. */
  const at = (hour: number, rewrite: () => Promise<string>) =>
    new Proxy(store, {
      get: (real, name) => {
        if (name === 'eval') return async () => [String(Date.UTC(2030, 0, 1, hour) / 1000), '0'];
        if (name === 'bgrewriteaof') return rewrite;
        const value = Reflect.get(real, name);
        return typeof value === 'function' ? value.bind(real) : value;
      },
    });

  it('is asked for once a night, whoever comes first, and not by day before', async () => {
    await store.del('{meldbrug}:rewritten:2030-01-01');
    let times = 0;
    const rewrite = async () => {
      times += 1;
      return 'started';
    };
    await rewriteNightly(at(1, rewrite), log);
    expect(times).toBe(0);
    await Promise.all([rewriteNightly(at(2, rewrite), log), rewriteNightly(at(3, rewrite), log)]);
    await rewriteNightly(at(23, rewrite), log);
    expect(times).toBe(1);
    expect(await store.ttl('{meldbrug}:rewritten:2030-01-01')).toBeGreaterThan(86_400);
    await store.del('{meldbrug}:rewritten:2030-01-01');
  });

  it('that is refused is said and nothing more', async () => {
    said.length = 0;
    await rewriteNightly(
      at(4, () => Promise.reject(new Error('NOPERM canary'))),
      log,
    );
    expect(said).toEqual(['warn redis.rewrite_refused']);
    await store.del('{meldbrug}:rewritten:2030-01-01');
  });
});
