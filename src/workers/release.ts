import { randomInt } from 'node:crypto';
import type { Queue } from 'bullmq';
import { storeTime } from '../runtime/clock.ts';
import type { Log } from '../runtime/log.ts';
import { prefix, type Store } from '../runtime/redis.ts';
import type { WorkerSettings } from '../runtime/table.ts';
import { isPooled, poolDelay } from './jobs.ts';

/** When what waits leaves: so many at once, so many after `every`, or anything after `latest`. In milliseconds. */
export interface Rule {
  readonly min: number;
  readonly max: number;
  readonly every: number;
  readonly latest: number;
}

/** Reports leave by the one rule, what is told of them by the other. */
export interface Release {
  readonly reports: Rule;
  readonly answers: Rule;
}

const atOnce: Rule = { min: 1, max: 1, every: 0, latest: 0 };

/**
 * Answers leave by time only: were there a number that let them go, the last acceptance of a batch would be followed
 * by its answers at once. Without a pool whatever still waits in it leaves.
 */
export function releaseOf(
  settings: Pick<WorkerSettings, 'RELEASE' | `RELEASE_${'MIN' | 'MAX' | 'EVERY' | 'LATEST'}`>,
): Release {
  const { RELEASE, RELEASE_MIN: min, RELEASE_MAX: max, RELEASE_EVERY: every, RELEASE_LATEST: latest } = settings;
  if (RELEASE === 'direct') return { reports: atOnce, answers: atOnce };
  return {
    reports: { min, max, every, latest },
    answers: { min: 1, max: Number.POSITIVE_INFINITY, every, latest: every },
  };
}

/**
 * Whether everything that waits must leave now, together. The rule of CoverDrop's mixing (thresholds and a timeout),
 * counted from the oldest.
 *
 * @param since when each came in; milliseconds since 1970, by the same clock as `now`
 */
export function mustLeave({ min, max, every, latest }: Rule, since: readonly number[], now: number): boolean {
  if (since.length === 0) return false;
  const age = now - Math.min(...since);
  return since.length >= max || (since.length >= min && age >= every) || age >= latest;
}

/** In an order that says nothing about the one it had (Fisher and Yates). */
export function shuffled<T>(all: readonly T[], below: (n: number) => number = randomInt): T[] {
  const list = [...all];
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    const [a, b] = [list[last], list[other]] as [T, T];
    list[last] = b;
    list[other] = a;
  }
  return list;
}

/** BullMQ orders what is delayed by its time in milliseconds times this, and what came in the same millisecond by the rest. */
const scale = 0x1000;
/** Longer than any batch takes to leave. In seconds. */
const batchLife = 7 * 24 * 3600;

/** KEYS: the batch. ARGV: what it was. */
const endBatch = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;

/**
 * Lets a batch leave when the rule says so, by the store's clock. Which jobs leave, and in which order, is written down
 * before the first of them does: whoever is killed in between, or comes at the same time, goes on with the same batch,
 * and a job that has left does not leave again. Returns how many were let go here.
 */
export async function release(queue: Queue, store: Store, rule: Rule): Promise<number> {
  const key = `${prefix}:leaving:${queue.name}`;
  const batch = (await store.get(key)) ?? (await begin(queue, store, rule, key));
  if (batch === null) return 0;
  let left = 0;
  for (const id of batch.split(',')) if (await letGo(queue, id)) left += 1;
  await store.eval(endBatch, 1, key, batch);
  return left;
}

async function begin(queue: Queue, store: Store, rule: Rule, key: string): Promise<string | null> {
  const now = await storeTime(store);
  const waiting = await poolOf(queue, store, now);
  const since = waiting.map((each) => each.since);
  if (!mustLeave(rule, since, now)) return null;
  await store.set(key, shuffled(waiting.map(({ id }) => id)).join(), 'EX', batchLife, 'NX');
  return store.get(key);
}

/** What waits in the pool of a queue, apart from what only waits for its next try. */
async function poolOf(queue: Queue, store: Store, now: number): Promise<readonly { id: string; since: number }[]> {
  const from = (now + poolDelay / 2) * scale;
  const found = await store.zrangebyscore(`${prefix}:${queue.name}:delayed`, from, '+inf', 'WITHSCORES');
  const pairs = Array.from({ length: found.length / 2 }, (_, index) => found.slice(2 * index, 2 * index + 2));
  return pairs.map(([id = '', score]) => ({ id, since: Math.floor(Number(score) / scale) - poolDelay }));
}

/** Whether the job left the pool here; one that has left before, or is gone, stays as it is. */
async function letGo(queue: Queue, id: string): Promise<boolean> {
  const waits = async () => {
    const job = await queue.getJob(id);
    return job !== undefined && isPooled(job) ? job : undefined;
  };
  try {
    const job = await waits();
    await job?.promote();
    return job !== undefined;
  } catch (error) {
    // Somebody else let it go in the meantime, or it did not work.
    if ((await waits()) === undefined) return false;
    throw error;
  }
}

/** Looks whether reports or answers must leave. */
export async function releaseAll(
  { forward, notify, store, log }: { forward: Queue; notify: Queue; store: Store; log: Log },
  { reports, answers }: Release,
): Promise<void> {
  for (const [queue, rule, code] of [
    [forward, reports, 'REPORTS'],
    [notify, answers, 'ANSWERS'],
  ] as const) {
    const count = await release(queue, store, rule);
    if (count > 0) log('info', 'release.left', { code, count });
  }
}
