import { clockOf, farOff, type StoreClock } from './clock.ts';
import type { Log } from './log.ts';
import { remedies, type Store, storeFaults } from './redis.ts';
import { SettingsError } from './settings.ts';

/** Looks at the store before anything is entrusted to it, and gives its clock. Throws `SettingsError` with all its faults. */
export async function checkStore(store: Store, log: Log): Promise<StoreClock> {
  const [faults, clock] = await Promise.all([storeFaults(store, log), clockOf(store, log)]);
  const all = [...faults, ...(Math.abs(clock.ahead()) > farOff ? ['CLOCK_OFF'] : [])];
  if (all.length > 0) throw new SettingsError(all.map((fault) => remedies[fault] ?? fault));
  return clock;
}
