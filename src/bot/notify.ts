import { type Job, Worker } from 'bullmq';
import { receipt } from '../flows/receipt.ts';
import type { House } from '../flows/turn.ts';
import { CodeError, codeOf } from '../runtime/code.ts';
import type { Log } from '../runtime/log.ts';
import type { Store } from '../runtime/redis.ts';
import { type JobOutcome, type NotifyData, notifyData, queueOptions } from '../workers/jobs.ts';
import type { Addresses, ReturnAddress } from './addresses.ts';
import type { Alone } from './alone.ts';
import type { Channel } from './channel.ts';
import { conversationName } from './converse.ts';
import type { Memory } from './memory.ts';
import type { ToScreen } from './screen.ts';
import type { Sessions } from './sessions.ts';
import type { Settle } from './settle.ts';
import type { InTurn } from './turns.ts';

interface Means {
  readonly sessions: Sessions;
  readonly addresses: Addresses;
  readonly alone: Alone;
  readonly channels: readonly Channel[];
  readonly toScreen: ToScreen;
  readonly inTurn: InTurn;
  readonly settle: Settle;
  readonly house: House;
  readonly log: Log;
}

/**
 * Brings an outcome to the reporter by changing the one message, never by sending another: a change can be repeated,
 * makes no sound, and brings nothing back into a chat that was emptied. Takes its turn in the conversation and waits
 * until "stored" is shown there, so that the later text never loses to the earlier one.
 */
export function notify(means: Means) {
  return async ({ data }: { readonly data: unknown }): Promise<void> => {
    const read = notifyData.safeParse(data);
    if (!read.success) throw new CodeError('UNREADABLE');
    const { ticket, outcome } = read.data;
    const to = await means.addresses.get(ticket);
    if (to === undefined) return;
    const channel = means.channels.find(({ name }) => name === to.channel);
    if (channel === undefined) throw new CodeError('CHANNEL_OFF');
    const conversation = conversationName(to.channel, to.conversation);
    await means.inTurn(conversation, async () => {
      // The turns before it may have emptied the chat.
      if ((await means.addresses.get(ticket)) === undefined) return;
      const found = await means.sessions.read(conversation);
      if (isUnsent(found.memory, ticket)) throw new CodeError('NOT_SHOWN_YET');
      // What could not be shown, or written down as shown, comes first.
      if (owesReceipt(found.memory, ticket))
        await means.settle(found, { channel, address: found.memory?.chat?.address ?? to.address, house: means.house });
      await means.alone(ticket, () => tell(means, channel, found.memory, ticket, outcome));
    });
  };
}

/** What is told only once, and in what order; after the last ones there is nowhere to tell anything. */
const order: readonly JobOutcome[] = ['held', 'late', 'received', 'refused'];

async function tell(
  means: Means,
  channel: Channel,
  memory: Memory | undefined,
  ticket: string,
  outcome: JobOutcome,
): Promise<void> {
  // The receipt may have had to be sent anew, and another process may have told the end of it.
  const to = await means.addresses.get(ticket);
  if (to === undefined || isPast(to, outcome)) return;
  // Where the chat was last heard from counts: a service moves.
  const result = await channel
    .edit(memory?.chat?.address ?? to.address, to.message, means.toScreen(receipt(outcome), to.locale))
    .catch(goneIfLeft);
  means.log('info', result === 'gone' ? 'notify.dropped' : 'notify.shown');
  if (result === 'gone' || outcome === 'received' || outcome === 'refused') await means.addresses.drop(ticket);
  else await means.addresses.change(ticket, { ...to, shown: outcome });
}

const isPast = ({ shown }: ReturnAddress, outcome: JobOutcome): boolean =>
  shown !== undefined && order.indexOf(shown) >= order.indexOf(outcome);

/** Whether this report's turn was not written yet: its session still asks. */
const isUnsent = (memory: Memory | undefined, ticket: string): boolean =>
  memory?.session.ids.ticket === ticket && !['sent', 'ended'].includes(memory.session.at);

const owesReceipt = (memory: Memory | undefined, ticket: string): boolean =>
  memory?.session.ids.ticket === ticket && memory.owed.some(({ kind }) => kind === 'receipt');

function goneIfLeft(error: unknown): 'gone' {
  if (codeOf(error) === 'CHANNEL_LEFT') return 'gone';
  throw error;
}

const soon = 300;
const longest = 600_000;

/** Waits longer after each try, up to ten minutes, never quite equally long. In milliseconds. */
export function patientDelay(attempt: number, chance: () => number = Math.random): number {
  const grown = Math.min(soon * 1.5 ** Math.min(attempt - 1, 40), longest);
  return Math.round(grown * (0.75 + chance() / 2));
}

/** Starts to take outcomes from the queue. */
export function runNotify(means: Means, connection: Store): Worker<NotifyData, void, 'outcome'> {
  const bring = notify(means);
  const worker = new Worker<NotifyData, void, 'outcome'>(
    'notify',
    async (job: Job<NotifyData>, _token?: string, breakOff?: AbortSignal) => {
      try {
        await (breakOff === undefined ? bring(job) : Promise.race([bring(job), brokenOff(breakOff)]));
      } catch (error) {
        means.log('debug', 'notify.waiting', { code: codeOf(error) });
        throw new CodeError(codeOf(error));
      }
    },
    {
      ...queueOptions(connection),
      concurrency: 20,
      maxStalledCount: 50,
      stalledInterval: 15_000,
      settings: { backoffStrategy: (attempt) => patientDelay(attempt) },
    },
  );
  worker.on('error', () => means.log('warn', 'redis.trouble'));
  return worker;
}

const brokenOff = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new CodeError('STOPPING')), { once: true }));

/** What is under way may come to its end for so long. In milliseconds. */
const farewell = 4000;

/** Takes no more outcomes, and puts back what does not come to its end: a change of a message can be repeated. */
export async function stopNotify(worker: Pick<Worker, 'cancelAllJobs' | 'close'>): Promise<void> {
  const breakOff = setTimeout(() => worker.cancelAllJobs(), farewell);
  await worker.close();
  clearTimeout(breakOff);
}
