import { randomBytes } from 'node:crypto';
import { prefix, type Store } from '../runtime/redis.ts';

/** The right to do what only one process may do at a time. */
export interface Lease {
  /** Takes or keeps the lease; `false` while another process holds it. */
  readonly hold: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

/** KEYS: the lease. ARGV: its holder, its life. */
const holdScript = `
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1`;

const releaseScript = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;

/** A lease in the store for `life` milliseconds, held again by itself for as long as it is held. */
export function leaseIn(store: Store, name: string, life = 5000): Lease {
  const key = `${prefix}:lease:${name}`;
  const holder = randomBytes(16).toString('base64url');
  let renewal: NodeJS.Timeout | undefined;
  const hold = async (): Promise<boolean> => (await store.eval(holdScript, 1, key, holder, life)) === 1;
  const stopRenewing = (): void => {
    clearInterval(renewal);
    renewal = undefined;
  };
  return {
    hold: async () => {
      const held = await hold();
      if (!held) stopRenewing();
      // A renewal that fails is followed by the next one; the lease is lost only to another holder.
      else
        renewal ??= setInterval(() => {
          hold().then(
            (still) => still || stopRenewing(),
            () => undefined,
          );
        }, life / 3);
      return held;
    },
    release: async () => {
      stopRenewing();
      await store.eval(releaseScript, 1, key, holder);
    },
  };
}
