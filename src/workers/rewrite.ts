import { storeTime } from '../runtime/clock.ts';
import type { Log } from '../runtime/log.ts';
import { mastersOf, prefix, type Store } from '../runtime/redis.ts';

/** When it is night, and nobody sends much. Hour of the day in UTC. */
const night = 2;
const twoDays = 172_800;

/**
 * Has the store write its file anew once a night, whoever comes first: until then everything that was ever deleted
 * still stands in it. A store that does not let us is left to its own settings, and that is said.
 */
export async function rewriteNightly(store: Store, log: Log): Promise<void> {
  const time = new Date(await storeTime(store));
  if (time.getUTCHours() < night) return;
  const key = `${prefix}:rewritten:${time.toISOString().slice(0, 10)}`;
  if ((await store.set(key, '1', 'EX', twoDays, 'NX')) === null) return;
  for (const master of mastersOf(store)) await master.bgrewriteaof().catch(() => log('warn', 'redis.rewrite_refused'));
}
