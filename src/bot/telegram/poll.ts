import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';

/** What polling needs: how to fetch, and what to do with an update. Neither may be called beside itself by others. */
export interface Polling {
  /** Confirms everything below `offset`; waits up to `wait` seconds when nothing new is there. */
  readonly fetch: (offset: number, wait: number) => Promise<readonly Update[]>;
  /** Resolves when the update has taken its whole effect or was set aside for good. */
  readonly handle: (update: Update) => Promise<void>;
  readonly signal: AbortSignal;
}

const longWait = 30;
/** While an update is still being worked on it comes again with every fetch; so often is looked for others. In ms. */
const breath = 200;

/**
 * Long polling that acknowledges an update only after its effect: the offset never passes one that is still being
 * worked on, so whatever a killed process left unfinished is delivered again. Updates are begun in the order they
 * come and do not wait for each other here; the order within a chat is kept by who handles them.
 */
export async function poll({ fetch, handle, signal }: Polling): Promise<void> {
  const working = new Map<number, Promise<void>>();
  const finished = new Set<number>();
  let highest = -1;
  const offset = (): number => Math.min(highest + 1, ...working.keys());
  while (!signal.aborted) {
    const updates = await fetch(offset(), working.size > 0 ? 0 : longWait);
    for (const update of updates) {
      const id = update.update_id;
      if (working.has(id) || finished.has(id)) continue;
      const finish = (): void => {
        working.delete(id);
        finished.add(id);
      };
      working.set(id, handle(update).then(finish, finish));
    }
    // After a quiet week Telegram begins its ids anew, perhaps lower.
    if (updates.length > 0) highest = Math.max(...updates.map((update) => update.update_id));
    for (const id of finished) if (id < offset()) finished.delete(id);
    await Promise.race([Promise.all(working.values()), sleep(breath)]);
  }
  await Promise.all(working.values());
  if (highest >= 0) await fetch(offset(), 0);
}
