import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';

/** What polling needs: how to fetch, and what to do with an update. Neither may be called beside itself by others. */
export interface Polling {
  /** Confirms everything below `offset`; waits up to `wait` seconds when nothing new is there. */
  readonly fetch: (offset: number, wait: number) => Promise<readonly Update[]>;
  /** Resolves when the update has taken its whole effect or was set aside for good. */
  readonly handle: (update: Update) => Promise<void>;
  /** The chat whose order an update belongs to. */
  readonly chatOf: (update: Update) => string;
  /** A chat has so many updates waiting that this one is passed over. */
  readonly flooded: () => void;
  readonly signal: AbortSignal;
  /** How long a chat may hold up the others once it fills all that Telegram gives at once. In milliseconds. */
  readonly patience?: number;
}

const longWait = 30;
/** While an update is still being worked on it comes again with every fetch; so often is looked for others. In ms. */
const breath = 200;
/** `getUpdates` gives no more at once, counted from the first that is not confirmed. */
export const givenAtOnce = 100;
/** Nobody writes so much while one answer is worked on; what a chat sends beyond is passed over, so that memory is bounded. */
const mostWaiting = 200;
/** A stop waits no longer; what is unfinished then comes again. In milliseconds. */
const lastPatience = 6000;

interface Work {
  readonly done: Promise<void>;
  readonly chat: string;
  readonly since: number;
}

/**
 * Long polling that acknowledges an update only after its effect: the offset never passes one that is still being
 * worked on, so whatever a killed process left unfinished is delivered again. Updates are begun in the order they
 * come and do not wait for each other here; the order within a chat is kept by who handles them.
 *
 * One exception keeps a chat whose turn does not end from holding up all others: when unfinished updates fill all that
 * Telegram gives at once, those of chats that are busy for longer than `patience` are confirmed while they are still
 * being worked on. Only they are lost if the process is killed just then.
 */
export async function poll({ fetch, handle, chatOf, flooded, signal, patience = 3000 }: Polling): Promise<void> {
  const working = new Map<number, Work>();
  const finished = new Set<number>();
  /** Confirmed before their end. */
  const released = new Set<number>();
  let highest = -1;

  const offset = (): number => Math.min(highest + 1, ...[...working.keys()].filter((id) => !released.has(id)));
  const waitingIn = (chat: string): number => {
    let count = 0;
    for (const work of working.values()) if (work.chat === chat) count += 1;
    return count;
  };
  const begin = (update: Update): void => {
    const { update_id: id } = update;
    if (working.has(id) || finished.has(id)) return;
    const chat = chatOf(update);
    if (waitingIn(chat) >= mostWaiting) {
      finished.add(id);
      flooded();
      return;
    }
    const finish = (): void => {
      working.delete(id);
      released.delete(id);
      finished.add(id);
    };
    working.set(id, { done: handle(update).then(finish, finish), chat, since: Date.now() });
  };
  const release = (): void => {
    const busy = new Set<string>();
    for (const { chat, since } of working.values()) if (Date.now() - since >= patience) busy.add(chat);
    for (const [id, { chat }] of working) if (busy.has(chat)) released.add(id);
  };
  const ended = (): Promise<unknown> => Promise.all([...working.values()].map(({ done }) => done));

  while (!signal.aborted) {
    const updates = await fetch(offset(), working.size > released.size ? 0 : longWait);
    const known = updates.filter(({ update_id: id }) => working.has(id) || finished.has(id)).length;
    for (const update of updates) begin(update);
    // After a quiet week Telegram begins its ids anew, perhaps lower.
    if (updates.length > 0) highest = Math.max(...updates.map(({ update_id: id }) => id));
    if (known === givenAtOnce) release();
    for (const id of finished) if (id < offset()) finished.delete(id);
    if (working.size > released.size) await Promise.race([ended(), sleep(breath)]);
  }
  await Promise.race([ended(), sleep(lastPatience, undefined, { ref: false })]);
  if (highest >= 0) await fetch(offset(), 0);
}
