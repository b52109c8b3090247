import type { Queue } from 'bullmq';
import type { ForwardData } from './jobs.ts';

/** Sends the reports again that were kept aside with this code. Returns how many. */
export async function replay(queue: Queue<ForwardData, null, 'report'>, code: string): Promise<number> {
  const parked = (await queue.getFailed()).filter((job) => job.failedReason === code);
  for (const job of parked) await job.retry('failed');
  return parked.length;
}
