import { setTimeout as sleep } from 'node:timers/promises';
import type { Intake, Verdict } from './intake.ts';

/**
 * Asks an intake that does not take reports at the moment at most once in `apart` milliseconds, however many wait; the
 * first acceptance lifts that. An outage of hours is then no flood, neither there nor in our store.
 */
export function paced(intake: Intake, apart = 1000): Intake {
  let isTroubled = false;
  let next = 0;

  const inTime = async (breakOff?: AbortSignal): Promise<void> => {
    if (!isTroubled) return;
    const at = Math.max(performance.now(), next);
    next = at + apart;
    // Whoever is broken off goes on, and hears so from the intake's own signal.
    await sleep(at - performance.now(), undefined, breakOff === undefined ? {} : { signal: breakOff }).catch(
      () => undefined,
    );
  };

  const heed = <V extends Verdict | undefined>(verdict: V): V => {
    if (verdict?.kind === 'accepted') isTroubled = false;
    else if (verdict?.kind === 'retry' || verdict?.kind === 'wait') {
      if (!isTroubled) next = performance.now() + apart;
      isTroubled = true;
    }
    return verdict;
  };

  return {
    submit: async (report, breakOff) => {
      await inTime(breakOff);
      return heed(await intake.submit(report, breakOff));
    },
    has: async (report, breakOff) => {
      await inTime(breakOff);
      return heed(await intake.has(report, breakOff));
    },
  };
}
