import type { Queue } from 'bullmq';
import type { Effect } from '../flows/turn.ts';
import type { Seal } from '../report/seal.ts';
import { CodeError } from '../runtime/code.ts';
import type { Log } from '../runtime/log.ts';
import type { Store } from '../runtime/redis.ts';
import { enqueue, type ForwardData } from '../workers/jobs.ts';
import type { Addresses, ReturnAddress } from './addresses.ts';

/**
 * Seals a report and stores it: first where to answer, then the report, each under ids that were minted with the
 * session, so that doing it again changes nothing. Throws `NOT_STORED` when it is not certain that it is stored.
 */
export type Submit = (effect: Effect & { readonly kind: 'submit' }, address: ReturnAddress) => Promise<void>;

export function submitWith(
  seal: Seal,
  addresses: Addresses,
  queue: Queue<ForwardData, null, 'report'>,
  store: Store,
  log: Log,
): Submit {
  return async ({ report, ticket }, address) => {
    try {
      const sealed = await seal(report);
      await addresses.put(ticket, address);
      await enqueue(queue, store, sealed, ticket);
    } catch {
      throw new CodeError('NOT_STORED');
    }
    log('info', 'report.stored');
  };
}
