import { DelayedError, type Job, type Queue, UnrecoverableError, WaitingError, Worker } from 'bullmq';
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
  type NotifyData,
  queueOptions,
} from './jobs.ts';

type ForwardQueue = Queue<ForwardData, null, 'report'>;

export interface Forwarding {
  readonly intake: Intake;
  readonly store: Store;
  readonly queue: ForwardQueue;
  readonly notify: Queue<NotifyData, null, 'outcome'>;
  readonly log: Log;
  readonly now: () => number;
}

const day = 86_400_000;
/** After so long without acceptance the report is kept aside for a person to look at. In milliseconds. */
const horizon = 14 * day;
/** How long the bot and the moderators are told that the intake cannot be reached, unless it is said again. In seconds. */
const statusSeconds = 900;

/**
 * Carries one sealed report to the intake and sees to what its answer means. Throws what BullMQ takes for "later" or
 * "kept aside", with a code and nothing else, and returns nothing.
 */
export function forward(means: Forwarding) {
  return async (job: Job<ForwardData>, token?: string): Promise<null> => {
    const read = forwardData.safeParse(job.data);
    if (!read.success) throw new UnrecoverableError('UNREADABLE');
    const { reportId, ticket } = read.data;
    const verdict: Verdict =
      (await means.store.exists(doneKey(reportId))) === 1 ? { kind: 'accepted' } : await means.intake.submit(read.data);
    await publishState(means, verdict);
    switch (verdict.kind) {
      case 'accepted':
        await means.store.set(doneKey(reportId), '1', 'EX', doneSeconds);
        await announce(means.notify, ticket, 'received');
        means.log('info', 'report.accepted');
        return null;
      case 'park':
        return park(means, ticket, verdict.code);
      case 'misconfigured':
        await means.queue.pause();
        means.log('error', 'intake.misconfigured', { code: verdict.code });
        await job.moveToWait(token);
        throw new WaitingError();
      case 'wait':
        return later(means, job, token, verdict.ms, verdict.code);
      case 'retry':
        if (means.now() - job.timestamp > horizon) return park(means, ticket, 'INTAKE_STUCK');
        return later(means, job, token, retryDelay(job.attemptsStarted), verdict.code);
    }
  };
}

async function park({ notify, log }: Forwarding, ticket: string, code: string): Promise<never> {
  await announce(notify, ticket, 'refused');
  log('error', 'report.parked', { code });
  throw new UnrecoverableError(code);
}

async function later(
  { log, now }: Forwarding,
  job: Job,
  token: string | undefined,
  ms: number,
  code: string,
): Promise<never> {
  log('warn', 'report.waiting', { code });
  await job.moveToDelayed(now() + ms, token);
  throw new DelayedError();
}

const shortest = 1000;
const longest = 3_600_000;

/** Doubles from a second to an hour, and is never quite the same, so that what waits together does not come back together. */
export function retryDelay(attempt: number, chance: () => number = Math.random): number {
  return Math.round(Math.min(shortest * 2 ** Math.min(attempt - 1, 20), longest) * (0.5 + chance() / 2));
}

/** Says whether the intake can be reached, for the bot's readiness. */
async function publishState({ store }: Forwarding, verdict: Verdict): Promise<void> {
  if (verdict.kind === 'retry' || verdict.kind === 'misconfigured')
    await store.set(intakeStatusKey, 'INTAKE_UNREACHABLE', 'EX', statusSeconds);
  else await store.del(intakeStatusKey);
}

/**
 * Tries one report while the queue is paused. Its acceptance resumes the queue, which then sends it once more under the
 * same key and is told that it was accepted before.
 */
export async function probe({ queue, intake, log }: Pick<Forwarding, 'queue' | 'intake' | 'log'>): Promise<void> {
  if (!(await queue.isPaused())) return;
  const jobs = await queue.getJobs(['wait', 'delayed'], 0, 9, true);
  const report = jobs.map((job) => forwardData.safeParse(job?.data).data).find((data) => data !== undefined);
  if (report === undefined || (await intake.submit(report)).kind !== 'accepted') return;
  await queue.resume();
  log('info', 'intake.resumed');
}

/** Tells the reporters of what waited a day that it takes longer; said twice it is done once. */
export async function sayLate({ queue, notify, now }: Pick<Forwarding, 'queue' | 'notify' | 'now'>): Promise<void> {
  const jobs = await queue.getJobs(['wait', 'delayed']);
  for (const job of jobs) {
    const read = forwardData.safeParse(job?.data);
    if (read.success && now() - job.timestamp > day) await announce(notify, read.data.ticket, 'late');
  }
}

/** Starts to take reports from the queue. */
export function runForward(means: Forwarding, connection: Store): Worker<ForwardData, null, 'report'> {
  const worker = new Worker<ForwardData, null, 'report'>('forward', forward(means), {
    ...queueOptions(connection),
    concurrency: 5,
    lockDuration: 30_000,
    stalledInterval: 15_000,
    // Being killed often is no fault of a report.
    maxStalledCount: 50,
  });
  worker.on('error', () => means.log('warn', 'redis.trouble'));
  return worker;
}
