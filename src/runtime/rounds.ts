import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from './log.ts';

/** Something a process does again and again while nobody waits for it. */
export interface Round {
  /** In milliseconds. */
  readonly every: number;
  readonly work: () => Promise<unknown>;
}

/** What is under way at the end may take so long; all of it can be done again. In milliseconds. */
const patience = 2500;

/**
 * Goes each round again and again, never beside itself; what fails is tried at its next time. Returns what ends it,
 * which resolves when nothing is under way any more, or takes too long.
 */
export function goRounds(rounds: readonly Round[], log: Log): () => Promise<void> {
  const underWay = new Set<Promise<unknown>>();
  const timers = rounds.map(({ every, work }) => {
    let isBusy = false;
    const go = async (): Promise<void> => {
      isBusy = true;
      await work().catch(() => log('warn', 'redis.trouble'));
      isBusy = false;
    };
    return setInterval(() => {
      if (isBusy) return;
      const going = go();
      underWay.add(going);
      void going.finally(() => underWay.delete(going));
    }, every);
  });
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await Promise.race([Promise.all(underWay), sleep(patience, undefined, { ref: false })]);
  };
}
