import type { Log } from './log.ts';
import { prefix, type Store } from './redis.ts';

/** The one clock that all processes go by: that of the store. Hosts' own clocks may be wrong, or be set back. */
export interface StoreClock {
  /** Milliseconds since 1970. Goes on by itself between two looks, also when the clock of this host is changed. */
  readonly now: () => number;
  /** Looks at the store's clock again, and says in the log when the one of this host differs. */
  readonly check: () => Promise<void>;
  /** By how much the clock of this host was ahead (or behind: below zero) at the last look. In milliseconds. */
  readonly ahead: () => number;
}

/** A difference that somebody should look at, and one with which nothing may be started. In milliseconds. */
const noticeable = 30_000;
export const farOff = 300_000;
/** An answer that takes longer tells too little about the time. In milliseconds. */
const slow = 2000;

/** The store's own time, of the server that has our keys. Milliseconds since 1970. */
export async function storeTime(store: Store): Promise<number> {
  const answer = await store.eval(`return redis.call('TIME')`, 1, `${prefix}:time`);
  const [seconds, micros] = Array.isArray(answer) ? answer.map(Number) : [];
  return (seconds ?? 0) * 1000 + Math.floor((micros ?? 0) / 1000);
}

/** Reads the store's clock. `host` is this host's own; it is looked at only to be compared. */
export async function clockOf(store: Store, log: Log, host: () => number = Date.now): Promise<StoreClock> {
  let origin = 0;
  let ahead = 0;
  const look = async (): Promise<number> => {
    const began = performance.now();
    const time = await storeTime(store);
    const took = performance.now() - began;
    if (took < slow || origin === 0) {
      origin = time - (performance.now() - took / 2);
      ahead = Math.round(host() - (origin + performance.now()));
    }
    return Math.abs(ahead);
  };
  await look();
  return {
    now: () => Math.round(origin + performance.now()),
    ahead: () => ahead,
    check: async () => {
      const off = await look();
      if (off > noticeable) log(off > farOff ? 'error' : 'warn', 'clock.off', { count: Math.round(off / 1000) });
    },
  };
}
