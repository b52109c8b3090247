import { createHash } from 'node:crypto';
import { Queue } from 'bullmq';
import { z } from 'zod';
import type { SealedReport } from '../report/seal.ts';
import { prefix, type Store } from '../runtime/redis.ts';

/**
 * All that passes between the processes. A `forward` job holds what nobody of ours can open, a `notify` job says
 * nothing about content, and neither says who it is about.
 */
const id = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

export const forwardData = z.strictObject({
  ticket: id,
  reportId: id,
  /** Compact JWE with direct key agreement, so its second part is empty; a padded report is always about this long. */
  sealed: z
    .string()
    .max(20_000)
    .regex(/^[A-Za-z0-9_-]+\.\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{22}$/),
});
export type ForwardData = z.infer<typeof forwardData>;

/** The ticket in the data of a job, also when the rest cannot be read. */
export const ticketOf = (data: unknown): string | undefined => z.object({ ticket: id }).safeParse(data).data?.ticket;

/** What can become of a report: it waits in the pool, the intake took it, it takes long, it could not be passed on. */
export const notifyData = z.strictObject({ ticket: id, outcome: z.enum(['held', 'received', 'late', 'refused']) });
export type NotifyData = z.infer<typeof notifyData>;
export type JobOutcome = NotifyData['outcome'];

const keep = {
  // BullMQ keeps errors and results in a stream of events even when the job is gone; ours hold codes only.
  streams: { events: { maxLen: 100 } },
} as const;

export const queueOptions = (connection: Store) => ({ connection, prefix, ...keep });

export const openForward = (connection: Store): Queue<ForwardData, null, 'report'> =>
  new Queue('forward', queueOptions(connection));

export const openNotify = (connection: Store): Queue<NotifyData, null, 'outcome'> =>
  new Queue('notify', queueOptions(connection));

/** A name for a report from which the id, by which the intake knows it, cannot be told. */
export const digestOf = (reportId: string): string =>
  createHash('sha256').update(reportId).digest('base64url').slice(0, 22);

/**
 * That a report was accepted, for longer than any job or retry of it can live: a repeat is not sent again. The id by
 * which the intake knows the report does not stay behind here.
 */
export const doneKey = (reportId: string): string => `${prefix}:done:${digestOf(reportId)}`;
export const doneSeconds = 30 * 24 * 3600;

/** Whether the workers let reports out one by one or mixed, for the bot to compare with what it tells reporters. */
export const releaseStatusKey = `${prefix}:status:release`;

/** Where the worker says that the intake cannot be reached, for the bot's readiness and for moderators. */
export const intakeStatusKey = `${prefix}:status:intake`;

/** Again and again, with growing pauses that the worker decides on; of what went wrong only the code is kept. */
const patiently = { attempts: 10_000, backoff: { type: 'patient' }, stackTraceLimit: 0 } as const;

/**
 * A job of the pool is put off for so long that it leaves only when it is let go, whatever clock looks. In milliseconds;
 * a pause between two tries is never nearly as long. So the pool needs no list of its own, and tools for BullMQ show it.
 */
export const poolDelay = 365 * 86_400_000;
export const isPooled = ({ delay }: { readonly delay: number }): boolean => delay >= poolDelay;

/** Puts a job in the pool; the time is the store's, which also decides when it leaves. */
const inPool = (now: () => number) => ({ delay: poolDelay, timestamp: now() });

/** Where reports wait for each other, when they are not let out one by one. */
export interface Pool {
  readonly notify: Queue<NotifyData, null, 'outcome'>;
  /** The store's clock, in milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Puts a report in the queue once, however often it is asked to: the job carries the report's own id. Where there is a
 * pool it waits there, and its reporter is told so.
 */
export async function enqueue(
  queue: Queue<ForwardData, null, 'report'>,
  store: Store,
  { reportId, sealed }: SealedReport,
  ticket: string,
  pool?: Pool,
): Promise<void> {
  if ((await store.exists(doneKey(reportId))) === 1) return;
  await queue.add(
    'report',
    { ticket, reportId, sealed },
    {
      jobId: jobIdOf(reportId),
      removeOnComplete: true,
      removeOnFail: false,
      ...patiently,
      ...(pool === undefined ? {} : inPool(pool.now)),
    },
  );
  if (pool !== undefined) await announce(pool.notify, ticket, 'held');
}

/**
 * What the store knows of a report: it was accepted, it has a job (also one that was parked), or nothing. In this
 * order, since an accepted report is noted as done before its job is gone.
 */
export async function knownOf(store: Store, reportId: string): Promise<'queued' | 'done' | 'unknown'> {
  if ((await store.exists(`${prefix}:forward:${jobIdOf(reportId)}`)) === 1) return 'queued';
  return (await store.exists(doneKey(reportId))) === 1 ? 'done' : 'unknown';
}

/** BullMQ refuses ids of digits only, and takes an empty one for none. */
export const jobIdOf = (reportId: string): string => `r_${reportId}`;

/** An address lives for a week at the very most. In seconds. */
export const toldFor = 7 * 24 * 3600;

/**
 * Tells the bot what became of a report; said twice it is done once, for as long as the address can live.
 *
 * @param later the store's clock, when it is to be told only with others
 */
export async function announce(
  queue: Queue<NotifyData, null, 'outcome'>,
  ticket: string,
  outcome: JobOutcome,
  later?: () => number,
): Promise<void> {
  await queue.add(
    'outcome',
    { ticket, outcome },
    {
      jobId: `${outcome}_${ticket}`,
      removeOnComplete: { age: toldFor },
      removeOnFail: { age: toldFor },
      ...patiently,
      ...(later === undefined ? {} : inPool(later)),
    },
  );
}
