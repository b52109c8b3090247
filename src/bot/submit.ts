import type { Queue } from 'bullmq';
import type { Effect } from '../flows/turn.ts';
import type { Seal, SealedReport } from '../report/seal.ts';
import { CodeError, codeOf } from '../runtime/code.ts';
import type { Log } from '../runtime/log.ts';
import type { Store } from '../runtime/redis.ts';
import { enqueue, type ForwardData, forwardData, jobIdOf, knownOf, type Pool } from '../workers/jobs.ts';
import type { Addresses, ReturnAddress } from './addresses.ts';
import type { Admission } from './admission.ts';
import { type Spool, type Spooled, spoolName } from './spool.ts';

/**
 * Seals a report and stores it: first where to answer, then a file, then the job, each under ids that were minted with
 * the session, so that doing it again changes nothing. Throws `NOT_STORED` when it is not certain that it is stored,
 * and `NOT_TAKEN` when it is certain that nothing of it is.
 */
export type Submit = (effect: Effect & { readonly kind: 'submit' }, address: ReturnAddress) => Promise<void>;

export interface Storing {
  readonly seal: Seal;
  readonly addresses: Addresses;
  readonly admission: Admission;
  readonly spool: Spool;
  readonly queue: Queue<ForwardData, null, 'report'>;
  readonly store: Store;
  /** Absent when reports leave one by one. */
  readonly pool: Pool | undefined;
  readonly log: Log;
}

export function submitWith(means: Storing): Submit {
  return async (effect, address) => {
    try {
      await keep(means, effect, address);
    } catch (error) {
      throw new CodeError(codeOf(error) === 'NOT_TAKEN' ? 'NOT_TAKEN' : 'NOT_STORED');
    }
    means.log('info', 'report.stored');
  };
}

async function keep(
  means: Storing,
  { report, ticket }: Effect & { readonly kind: 'submit' },
  address: ReturnAddress,
): Promise<void> {
  const { addresses, admission, queue, store } = means;
  const known = await knownOf(store, report.report_id);
  if (known === 'unknown' && !(await admission.admits())) throw new CodeError('NOT_TAKEN');
  const sealed = (known === 'queued' && (await inQueue(queue, report.report_id))) || (await means.seal(report));
  await addresses.put(ticket, address);
  if (known === 'done') return;
  const spooled = await spool(means, sealed, ticket, known === 'queued');
  try {
    await enqueue(queue, store, spooled, ticket, means.pool);
  } catch (error) {
    // Nobody is told that it is stored, so it must not turn up later by itself.
    await means.spool.drop(spoolName(sealed.reportId)).catch(() => undefined);
    throw error;
  }
  await admission.settle();
}

async function spool(means: Storing, sealed: SealedReport, ticket: string, isQueued: boolean): Promise<Spooled> {
  try {
    return await means.spool.put(sealed, ticket);
  } catch (error) {
    means.log('error', 'spool.trouble', { code: codeOf(error) });
    if (isQueued) throw error;
    await means.addresses.drop(ticket).catch(() => undefined);
    throw new CodeError('NOT_TAKEN');
  }
}

/** A report that an earlier try put in the queue: its bytes are those that count. */
async function inQueue(queue: Storing['queue'], reportId: string): Promise<SealedReport | undefined> {
  const job = await queue.getJob(jobIdOf(reportId));
  const read = forwardData.safeParse(job?.data);
  return read.success ? (read.data as unknown as SealedReport) : undefined;
}
