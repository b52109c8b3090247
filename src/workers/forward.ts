import { DelayedError, type Job, type Queue, UnrecoverableError, WaitingError, Worker } from 'bullmq';
import { CodeError, codeOf } from '../runtime/code.ts';
import type { Log } from '../runtime/log.ts';
import type { Store } from '../runtime/redis.ts';
import type { Intake, Verdict } from './intake.ts';
import {
  announce,
  doneKey,
  doneSeconds,
  type ForwardData,
  forwardData,
  intakeStatusKey,
  isPooled,
  type NotifyData,
  queueOptions,
  ticketOf,
  toldFor,
} from './jobs.ts';

type ForwardQueue = Queue<ForwardData, null, 'report'>;
type ForwardJob = Job<ForwardData, null, 'report'>;
type ForwardWorker = Worker<ForwardData, null, 'report'>;

export interface Forwarding {
  readonly intake: Intake;
  readonly store: Store;
  readonly queue: ForwardQueue;
  readonly notify: Queue<NotifyData, null, 'outcome'>;
  readonly log: Log;
  /** The store's clock, by which everything is so and so old. Milliseconds since 1970. */
  readonly now: () => number;
  /**
   * How long a report may have waited for others, in milliseconds; absent when reports leave one by one. What is told of
   * those that left together is told together as well.
   */
  readonly pooled?: number;
}

type Asking = Pick<Forwarding, 'intake' | 'store' | 'log'>;

const day = 86_400_000;
/** After so long without acceptance the report is kept aside for a person to look at. In milliseconds. */
const horizon = 14 * day;
/** How often a report may see its worker killed, for each try; being killed often is no fault of a report. */
const mostStalls = 50;
/** Longer than any pause between two tries, after which it is known again whether the intake can be reached. In seconds. */
const statusSeconds = 7200;

/**
 * Carries one sealed report to the intake and sees to what its answer means. Returns nothing, and throws what BullMQ
 * takes for "later" or "kept aside"; whatever else goes wrong means "try again", with a code and nothing else.
 */
export function forward(means: Forwarding) {
  return async (job: ForwardJob, token?: string, breakOff?: AbortSignal): Promise<null> => {
    try {
      return await carry(means, job, token, breakOff);
    } catch (error) {
      if ([DelayedError, WaitingError, UnrecoverableError].some((kind) => error instanceof kind)) throw error;
      const code = codeOf(error);
      means.log('warn', 'report.waiting', { code });
      throw new CodeError(code);
    }
  };
}

async function carry(means: Forwarding, job: ForwardJob, token?: string, breakOff?: AbortSignal): Promise<null> {
  const read = job.name === 'report' ? forwardData.safeParse(job.data) : undefined;
  if (!read?.success) return park(means, job, 'UNREADABLE');
  if (job.stalledCounter > mostStalls * (job.attemptsMade + 1)) return park(means, job, 'POISON');
  const { reportId, ticket } = read.data;
  const isDone = (await means.store.exists(doneKey(reportId))) === 1;
  // An earlier try ended without an answer, or with its worker: the intake may have the report.
  const isInDoubt = job.attemptsMade > 0 || job.stalledCounter > 0;
  const known: Verdict | undefined = isDone
    ? { kind: 'accepted' }
    : isInDoubt
      ? await note(means, await means.intake.has(read.data, breakOff))
      : undefined;
  const verdict = known ?? (await submit(means, read.data, breakOff));
  switch (verdict.kind) {
    case 'accepted':
      await means.store.set(doneKey(reportId), '1', 'EX', doneSeconds);
      await announce(means.notify, ticket, 'received', later(means));
      means.log('info', 'report.accepted');
      return null;
    case 'park':
      return park(means, job, verdict.code);
    case 'misconfigured':
      await means.queue.pause();
      await job.moveToWait(token);
      throw new WaitingError();
    case 'wait':
      means.log('warn', 'report.waiting', { code: verdict.code });
      // By the clock of this host, by which BullMQ looks whether it is time again.
      await job.moveToDelayed(Date.now() + verdict.ms, token);
      throw new DelayedError();
    case 'retry':
      if (means.now() - job.timestamp > horizon) return park(means, job, 'INTAKE_STUCK');
      throw new CodeError(verdict.code);
  }
}

async function submit(means: Asking, report: ForwardData, breakOff?: AbortSignal): Promise<Verdict> {
  return note(means, await means.intake.submit(report, breakOff));
}

/** Writes down whether the intake can be reached, for the bot's readiness. */
async function note<V extends Verdict | undefined>({ store, log }: Asking, verdict: V): Promise<V> {
  if (verdict === undefined) return verdict;
  if (verdict.kind === 'misconfigured') log('error', 'intake.misconfigured', { code: verdict.code });
  if (verdict.kind === 'retry' || verdict.kind === 'misconfigured')
    await store.set(intakeStatusKey, 'INTAKE_UNREACHABLE', 'EX', statusSeconds);
  else await store.del(intakeStatusKey);
  return verdict;
}

const later = ({ pooled, now }: Forwarding): (() => number) | undefined => (pooled === undefined ? undefined : now);

async function park(means: Forwarding, { data }: ForwardJob, code: string): Promise<never> {
  const ticket = ticketOf(data);
  if (ticket !== undefined) await announce(means.notify, ticket, 'refused', later(means));
  means.log('error', 'report.parked', { code });
  throw new UnrecoverableError(code);
}

const shortest = 1000;
const longest = 3_600_000;

/** Doubles from a second to an hour, and is never quite the same, so that what waits together does not come back together. */
export function retryDelay(attempt: number, chance: () => number = Math.random): number {
  return Math.round(Math.min(shortest * 2 ** Math.min(attempt - 1, 20), longest) * (0.5 + chance() / 2));
}

/**
 * Tries one report while the queue is paused. Its acceptance resumes the queue, which then sends it once more under the
 * same key and is told that it was accepted before. It is any of the first, so that one which the intake will never
 * accept does not keep the others back.
 */
export async function probe(means: Asking & Pick<Forwarding, 'queue'>): Promise<void> {
  const { queue, log } = means;
  if (!(await queue.isPaused())) return;
  const jobs = await queue.getJobs(['wait', 'delayed'], 0, 9, true);
  // One that waits for others must not leave alone.
  const reports = jobs.filter((job) => !isPooled(job)).flatMap(({ data }) => forwardData.safeParse(data).data ?? []);
  const report = reports[Math.floor(Math.random() * reports.length)];
  if (report === undefined || (await submit(means, report)).kind !== 'accepted') return;
  await queue.resume();
  log('info', 'intake.resumed');
}

/** So many jobs are read at once. */
const page = 100;

/** Tells the reporters of what waited a day, apart from waiting for others, that it takes longer; said twice it is done once. */
export async function sayLate({
  queue,
  notify,
  now,
  pooled = 0,
}: Pick<Forwarding, 'queue' | 'notify' | 'now' | 'pooled'>): Promise<void> {
  for (let start = 0; ; start += page) {
    const jobs = await queue.getJobs(['wait', 'delayed'], start, start + page - 1, true);
    if (jobs.length === 0) return;
    for (const job of jobs) {
      const ticket = ticketOf(job.data);
      const isLate = !isPooled(job) && now() - job.timestamp > day + pooled;
      if (ticket !== undefined && isLate) await announce(notify, ticket, 'late');
    }
  }
}

/** Clears what BullMQ notes of each step of each job, with its id and the time: nobody reads it, and it would stay. */
export async function forgetSteps({ queue, notify }: Pick<Forwarding, 'queue' | 'notify'>): Promise<void> {
  await Promise.all([queue.trimEvents(0), notify.trimEvents(0)]);
}

/** Forgets what was told so long ago that nothing can be told of it again; BullMQ does so only when more is told. */
export async function forgetTold({ notify }: Pick<Forwarding, 'notify'>): Promise<void> {
  for (const state of ['completed', 'failed'] as const) await notify.clean(toldFor * 1000, 1000, state);
}

/** Starts to take reports from the queue. */
export function runForward(means: Forwarding, connection: Store): ForwardWorker {
  const worker: ForwardWorker = new Worker('forward', forward(means), {
    ...queueOptions(connection),
    concurrency: 5,
    // What a killed worker held is free again after as long as an exchange may take; who lives renews the lock.
    lockDuration: 10_000,
    stalledInterval: 5000,
    // We count ourselves, so that it is kept aside with a code and its reporter is told.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    settings: { backoffStrategy: (attempt) => retryDelay(attempt) },
  });
  const trouble = (): void => means.log('warn', 'redis.trouble');
  worker.on('error', trouble);
  worker.on('completed', () => void forgetSteps(means).catch(trouble));
  return worker;
}

/** What is under way may come to its end for so long. In milliseconds. */
const farewell = 5000;

/** Takes no more reports, and breaks off what does not come to its end, which costs nothing but a repeat. */
export async function stopForward(worker: ForwardWorker): Promise<void> {
  const breakOff = setTimeout(() => worker.cancelAllJobs(), farewell);
  await worker.close();
  clearTimeout(breakOff);
}
