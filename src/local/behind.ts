import type { Queue } from 'bullmq';
import { Cluster, type Redis } from 'ioredis';
import { prefix, type Store } from '../runtime/redis.ts';
import type { BehindTheScenes } from './try.ts';

/** More than anybody reads. */
const most = 100;

/** What lies in the store, what waits in the queues, and what the stand-in intake received. */
export async function lookBehind(
  store: Store,
  queues: readonly Queue[],
  intakeUrl: string | undefined,
): Promise<BehindTheScenes> {
  const masters = store instanceof Cluster ? store.nodes('master') : [store];
  const [redis, counts, intake] = await Promise.all([
    Promise.all(masters.map(keysOf)),
    Promise.all(queues.map(async (queue) => ({ name: queue.name, counts: await queue.getJobCounts() }))),
    intakeUrl === undefined ? [] : acceptedBy(intakeUrl),
  ]);
  return { redis: redis.flat().sort((a, b) => a.key.localeCompare(b.key)), queues: counts, intake };
}

async function keysOf(node: Redis): Promise<BehindTheScenes['redis']> {
  const found: string[] = [];
  for await (const keys of node.scanStream({ match: `${prefix}:*`, count: 500 }) as AsyncIterable<string[]>) {
    found.push(...keys);
    if (found.length >= most) break;
  }
  return Promise.all(
    found.slice(0, most).map(async (key) => {
      const [bytes, life] = await Promise.all([node.memory('USAGE', key), node.pttl(key)]);
      return { key, bytes: bytes ?? 0, ttl: life < 0 ? null : Math.ceil(life / 1000) };
    }),
  );
}

async function acceptedBy(url: string): Promise<readonly unknown[]> {
  const answer: unknown = await fetch(`${url}/accepted`, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.json(),
    () => [],
  );
  return Array.isArray(answer) ? answer.slice(0, most) : [];
}
