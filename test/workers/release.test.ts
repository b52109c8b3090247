import { afterAll, beforeAll, describe, expect, it as plain } from 'vitest';
import { probe, sayLate } from '../../src/workers/forward.ts';
import { enqueue, isPooled } from '../../src/workers/jobs.ts';
import { mustLeave, type Rule, release, releaseOf, shuffled } from '../../src/workers/release.ts';
import { accept, status } from '../support/intake.ts';
import { openPost, openRedis, type Post, until } from './post.ts';

const hour = 3_600_000;
const rule: Rule = { min: 5, max: 20, every: 24 * hour, latest: 72 * hour };
const now = Date.UTC(2026, 10, 24, 12);
const ages = (count: number, oldest: number): number[] =>
  Array.from({ length: count }, (_, index) => now - (index === 0 ? oldest : Math.min(oldest, 1000)));

describe('What waits in the pool', () => {
  const rows: readonly (readonly [count: number, hours: number, leaves: boolean])[] = [
    [0, 0, false],
    [1, 0, false],
    [19, 23.99, false],
    [20, 0, true],
    [21, 0, true],
    [500, 0, true],
    [4, 24, false],
    [5, 23.99, false],
    [5, 24, true],
    [19, 24, true],
    [4, 71.99, false],
    [1, 71.99, false],
    [1, 72, true],
    [4, 1000, true],
  ];
  it.each(rows)('%d reports, the oldest %d hours: leave %s', (count, hours, leaves) => {
    expect(mustLeave(rule, ages(count, hours * hour), now)).toBe(leaves);
  });

  it('counts from the oldest, in whatever order it stands', () => {
    const since = ages(6, 25 * hour);
    for (const order of [since, [...since].reverse()]) expect(mustLeave(rule, order, now)).toBe(true);
  });

  it('does not leave because a clock was set back', () => {
    expect(mustLeave(rule, ages(6, -10 * hour), now)).toBe(false);
  });

  it('leaves at once where reports leave one by one', () => {
    const { reports, answers } = releaseOf({
      RELEASE: 'direct',
      RELEASE_MIN: 5,
      RELEASE_MAX: 20,
      RELEASE_EVERY: hour,
      RELEASE_LATEST: hour,
    });
    for (const each of [reports, answers]) expect(mustLeave(each, [now], now)).toBe(true);
  });

  it('of answers leaves by time only, however many there are', () => {
    const { reports, answers } = releaseOf({
      RELEASE: 'mixed',
      RELEASE_MIN: 5,
      RELEASE_MAX: 20,
      RELEASE_EVERY: 24 * hour,
      RELEASE_LATEST: 72 * hour,
    });
    expect(reports).toEqual(rule);
    expect(mustLeave(answers, ages(1000, 23.9 * hour), now)).toBe(false);
    expect(mustLeave(answers, ages(1, 24 * hour), now)).toBe(true);
  });
});

describe('A shuffled list', () => {
  it('has the same in it, each in every place equally often', () => {
    const list = [0, 1, 2, 3, 4];
    const times = 20_000;
    const counts = list.map(() => list.map(() => 0));
    for (let time = 0; time < times; time += 1)
      for (const [place, what] of shuffled(list).entries()) {
        const row = counts[what] ?? [];
        row[place] = (row[place] ?? 0) + 1;
      }
    // Eight standard deviations: once in 10^14.
    const spread = 8 * Math.sqrt(times * 0.2 * 0.8);
    for (const count of counts.flat()) expect(Math.abs(count - times / 5)).toBeLessThan(spread);
    expect(list).toEqual([0, 1, 2, 3, 4]);
  });

  it('of one or none is what it was', () => {
    expect([shuffled([]), shuffled(['x'])]).toEqual([[], ['x']]);
  });
});

let redis: Awaited<ReturnType<typeof openRedis>>;
let database = 0;
beforeAll(async () => {
  redis = await openRedis();
});
afterAll(() => redis.stop());

const it = plain.extend<{ post: Post }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  post: async ({}, use) => {
    database = (database + 1) % 16;
    const post = await openPost(redis.url, database);
    await use(post);
    await post.close();
  },
});

const counts = (post: Post) => post.queue.getJobCounts('wait', 'active', 'delayed', 'failed');
const soonRule: Rule = { min: 2, max: 4, every: hour, latest: 3 * hour };
/** Puts reports in the pool that came in so many milliseconds ago. */
const pool = (post: Post, count: number, age = 0) =>
  Promise.all(Array.from({ length: count }, () => post.send(0, { notify: post.notify, now: () => Date.now() - age })));
const letOut = (post: Post, by: Rule = soonRule) => release(post.queue, post.store, by);
const answersLeave = (post: Post, by: Rule) => release(post.notify, post.store, by);
const pooledAnswers = async (post: Post) => (await post.notify.getDelayed()).filter(isPooled).map(({ data }) => data);

describe('A pool in the store', () => {
  it('keeps a report from the workers, tells its reporter at once that it waits, and is seen by every tool', async ({
    post,
  }) => {
    post.work();
    const sent = await pool(post, 3);
    expect([...(await post.told())].sort()).toEqual(sent.map(({ ticket }) => `held ${ticket}`).sort());
    expect(await letOut(post)).toBe(0);
    await post.send();
    await until(() => post.intake.kept.size === 1, 'one that is not in the pool goes by');
    expect(await counts(post)).toMatchObject({ delayed: 3, wait: 0, failed: 0 });
    expect((await post.queue.getDelayed()).every(isPooled)).toBe(true);
  });

  it('lets all leave together when there are enough, in another order than they came in', async ({ post }) => {
    const many = { ...soonRule, max: 16 };
    const sent = [];
    for (let count = 0; count < 16; count += 1) {
      expect(await letOut(post, many)).toBe(0);
      sent.push(...(await pool(post, 1)));
    }
    expect(await letOut(post, many)).toBe(16);
    expect(await letOut(post, many)).toBe(0);
    post.work();
    await until(() => post.intake.kept.size === 16, 'all are accepted');
    const order = post.intake.requests.map(({ key }) => key);
    const came = sent.map(({ reportId }) => reportId);
    expect(order).not.toEqual(came);
    expect([...order].sort()).toEqual([...came].sort());
    expect(await post.store.exists('{meldbrug}:leaving:forward')).toBe(0);
  });

  it('lets fewer leave when the oldest waited long enough, by the clock of the store', async ({ post }) => {
    await pool(post, 1, hour + 1000);
    expect(await letOut(post)).toBe(0);
    await pool(post, 1);
    expect(await letOut(post)).toBe(2);
    await pool(post, 1, 3 * hour - 60_000);
    expect(await letOut(post)).toBe(0);
    expect(await letOut(post, { ...soonRule, latest: 3 * hour - 60_000 })).toBe(1);
  });

  it('does not count what only waits for its next try, nor let it go', async ({ post }) => {
    await pool(post, 3);
    const other = await post.send();
    await post.queue.remove(other.id);
    const { ticket, reportId, sealed } = other;
    await post.queue.add('report', { ticket, reportId, sealed }, { jobId: other.id, delay: hour });
    expect(await letOut(post)).toBe(0);
    await pool(post, 1);
    expect(await letOut(post)).toBe(4);
    expect(await counts(post)).toMatchObject({ wait: 4, delayed: 1 });
  });

  it('lets each batch leave once when several look at once', async ({ post }) => {
    await pool(post, 9);
    const left = await Promise.all(Array.from({ length: 6 }, () => letOut(post)));
    expect(left.reduce((sum, count) => sum + count, 0)).toBe(9);
    expect(await counts(post)).toMatchObject({ wait: 9, delayed: 0 });
  });

  it('of which some had left when everything was killed goes on with the same batch, and nobody else joins it', async ({
    post,
  }) => {
    const first = await pool(post, 5);
    let looks = 0;
    const dying = new Proxy(post.queue, {
      get: (queue, name) => {
        if (name !== 'getJob') return Reflect.get(queue, name, queue);
        return (id: string) => {
          looks += 1;
          if (looks > 3) throw new Error('killed');
          return queue.getJob(id);
        };
      },
    });
    await expect(release(dying, post.store, soonRule)).rejects.toThrow('killed');
    expect(await counts(post)).toMatchObject({ wait: 3, delayed: 2 });
    const younger = await pool(post, 2);
    expect(await letOut(post)).toBe(2);
    const waiting = (await post.queue.getWaiting()).map(({ id }) => id).sort();
    expect(waiting).toEqual(first.map(({ id }) => id).sort());
    expect((await post.queue.getDelayed()).map(({ id }) => id).sort()).toEqual(younger.map(({ id }) => id).sort());
  });

  it('goes on with a batch of which a report is gone, or has left already', async ({ post }) => {
    const [gone, ...rest] = await pool(post, 4);
    await post.store.set('{meldbrug}:leaving:forward', [gone, ...rest].map((sent) => sent?.id).join());
    await post.queue.remove(gone?.id ?? '');
    await (await post.job({ id: rest[0]?.id ?? '' }))?.promote();
    expect(await letOut(post)).toBe(2);
    expect(await post.store.exists('{meldbrug}:leaving:forward')).toBe(0);
  });

  it('is emptied at once by workers that let reports out one by one', async ({ post }) => {
    await pool(post, 1);
    const { reports } = releaseOf({
      RELEASE: 'direct',
      RELEASE_MIN: 5,
      RELEASE_MAX: 20,
      RELEASE_EVERY: hour,
      RELEASE_LATEST: hour,
    });
    expect(await letOut(post, reports)).toBe(1);
  });

  it('fills and leaves while the queue is paused, which then sends them together', async ({ post }) => {
    await post.queue.pause();
    await pool(post, 4);
    post.work();
    expect(await letOut(post)).toBe(4);
    expect([await post.queue.isPaused(), post.intake.requests.length]).toEqual([true, 0]);
    await probe(post.means);
    await until(() => post.intake.kept.size === 4, 'all are accepted');
  });

  it('is not tried out of turn while the queue is paused, and nothing in it is late', async ({ post }) => {
    await post.queue.pause();
    const sent = await pool(post, 3, 50 * hour);
    await probe(post.means);
    expect([post.intake.requests.length, await post.queue.isPaused()]).toEqual([0, true]);
    await sayLate({ ...post.means, pooled: 72 * hour });
    expect([...(await post.told())].sort()).toEqual(sent.map(({ ticket }) => `held ${ticket}`).sort());
    await letOut(post);
    await sayLate({ ...post.means, pooled: 72 * hour });
    expect(await post.told()).toHaveLength(3);
    await sayLate({ ...post.means, pooled: 20 * hour });
    expect((await post.told()).filter((line) => line.startsWith('late'))).toHaveLength(3);
  });

  it('is entered once, and told of once, however often a report is put in', async ({ post }) => {
    const [sent] = await pool(post, 1);
    const again = { notify: post.notify, now: Date.now };
    const { reportId = '', sealed = '', ticket = '' } = sent ?? {};
    for (let count = 0; count < 3; count += 1)
      await enqueue(post.queue, post.store, { reportId, sealed } as Parameters<typeof enqueue>[2], ticket, again);
    expect([await post.told(), (await counts(post)).delayed]).toEqual([[`held ${ticket}`], 1]);
  });
});

describe('What is told of reports that left together', () => {
  it('waits as well, and is told together later, whatever it is', async ({ post }) => {
    post.intake.meets(status(422), accept());
    post.work({ pooled: 72 * hour });
    const sent = await pool(post, 4);
    await letOut(post);
    await until(() => post.intake.kept.size === 3, 'three are accepted');
    await until(async () => (await counts(post)).active === 0 && (await counts(post)).failed === 1, 'one is parked');
    const outcomes = (await pooledAnswers(post)).map(({ outcome }) => outcome).sort();
    expect(outcomes).toEqual(['received', 'received', 'received', 'refused']);
    const { answers } = releaseOf({
      RELEASE: 'mixed',
      RELEASE_MIN: 2,
      RELEASE_MAX: 4,
      RELEASE_EVERY: hour,
      RELEASE_LATEST: hour,
    });
    expect(await answersLeave(post, answers)).toBe(0);
    expect(await answersLeave(post, { ...answers, every: 0, latest: 0 })).toBe(4);
    expect(await pooledAnswers(post)).toEqual([]);
    const waiting = (await post.notify.getWaiting()).map(({ data }) => data.ticket);
    expect(new Set(waiting)).toEqual(new Set(sent.map(({ ticket }) => ticket)));
  });

  it('is told at once where reports leave one by one', async ({ post }) => {
    post.work();
    await post.send();
    await until(() => post.intake.kept.size === 1, 'it is accepted');
    expect(await pooledAnswers(post)).toEqual([]);
  });
});
