import type { Queue } from 'bullmq';
import type { Log } from '../runtime/log.ts';
import type { Store } from '../runtime/redis.ts';
import { enqueue, type ForwardData, knownOf, type Pool } from '../workers/jobs.ts';
import type { Spool } from './spool.ts';

interface Means {
  readonly spool: Spool;
  readonly store: Store;
  readonly queue: Queue<ForwardData, null, 'report'>;
  readonly pool: Pool | undefined;
  readonly log: Log;
  /** The clock of this host, as its files have it. */
  readonly now: () => number;
}

/** A confirm may be under way for so long, between the file and the queue. In milliseconds. */
const underWay = 60_000;
/**
 * As long as it is remembered that a report was accepted, and not longer: what is older and in no queue may have been
 * accepted, so it must not be sent again. Every bot that runs has put it in the queue long before.
 */
const longest = 30 * 86_400_000;
/** So many files are looked at in one go. */
const page = 100;

/**
 * Brings spool and store together: what was accepted is taken out of the spool, and what the store has lost is put in
 * the queue again. A report that waits, is paused or was parked has its job, and is left as it is. An emptied store
 * begins anew: the pause of a queue is found out again by the next report, a pool fills again and waits as if new, a
 * parked report is sent and parked once more. Only where to answer is lost. Returns how many were put back.
 *
 * @param isStart whether no confirm of this process can be under way
 */
export async function reconcile({ spool, store, queue, pool, log, now }: Means, isStart = false): Promise<number> {
  const counts = { kept: 0, cleared: 0, restored: 0, lapsed: 0, unreadable: 0 };
  const entries = await spool.list();
  const look = async ({ name, day, touched }: (typeof entries)[number]): Promise<keyof typeof counts> => {
    const isYoung = !isStart && now() - touched < underWay;
    if (name.startsWith('.')) {
      if (!isYoung) await spool.drop(name);
      return isYoung ? 'kept' : 'cleared';
    }
    const report = await spool.read(name);
    if (report === undefined) return 'unreadable';
    const known = await knownOf(store, report.reportId);
    if (known === 'queued') return 'kept';
    if (known === 'done' || now() - day > longest) {
      await spool.drop(name);
      return known === 'done' ? 'cleared' : 'lapsed';
    }
    if (isYoung) return 'kept';
    await enqueue(queue, store, report, report.ticket, pool);
    return 'restored';
  };
  for (let start = 0; start < entries.length; start += page)
    for (const outcome of await Promise.all(entries.slice(start, start + page).map(look))) counts[outcome] += 1;
  const say = (level: 'debug' | 'warn' | 'error', what: keyof typeof counts): void => {
    if (counts[what] > 0) log(level, `spool.${what}`, { count: counts[what] });
  };
  say('debug', 'kept');
  say('debug', 'cleared');
  say('warn', 'restored');
  say('error', 'lapsed');
  say('error', 'unreadable');
  return counts.restored;
}
