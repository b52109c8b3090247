import { CodeError } from '../runtime/code.ts';
import type { Store } from '../runtime/redis.ts';
import { digestOf } from '../workers/jobs.ts';
import { leaseIn } from './lease.ts';

/**
 * Does something to the one message of a report while no other process does, so that a slow change never lands on a
 * later one. Throws `CHANNEL_BUSY` when somebody else is at it.
 */
export type Alone = <T>(ticket: string, work: () => Promise<T>) => Promise<T>;

/** Who was killed at it keeps others from it for so long. In milliseconds. */
const life = 3000;

export function aloneIn(store: Store): Alone {
  return async (ticket, work) => {
    const lease = leaseIn(store, `message:${digestOf(ticket)}`, life);
    if (!(await lease.hold())) throw new CodeError('CHANNEL_BUSY');
    try {
      return await work();
    } finally {
      await lease.release().catch(() => undefined);
    }
  };
}
