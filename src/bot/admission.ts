import type { Log } from '../runtime/log.ts';
import { mastersOf, prefix, roomIn, type Store } from '../runtime/redis.ts';

/** Whether there is room for one more report, and whether the store's copies have what was stored. */
export interface Admission {
  readonly admits: () => Promise<boolean>;
  /** Gives the copies of the store a moment to take over what was just stored; says so when none did. Never throws. */
  readonly settle: () => Promise<void>;
}

/** A store that is full refuses even to let go of what it has, so nothing more is taken well before. A share of its memory. */
const fullest = 0.85;
/** So many reports may wait. At about 14 KB each, what a small host can hold without a limit of its own. */
const mostWaiting = 20_000;
/** How long a look at the store counts. In milliseconds. */
const fresh = 3000;
/** How long a copy is waited for, before the report is called stored all the same: it is in the spool. In milliseconds. */
const patience = 100;

/** Looks at the store only now and then. Throws what the store throws. */
export function admissionTo(store: Store, log: Log, now: () => number): Admission {
  let last:
    | { readonly at: number; readonly seen: Promise<{ readonly full?: string; readonly copies: number }> }
    | undefined;
  let wasFull: string | undefined;

  const look = async () => {
    const [{ memory, copies }, waiting, delayed] = await Promise.all([
      roomIn(store),
      store.llen(`${prefix}:forward:wait`),
      store.zcard(`${prefix}:forward:delayed`),
    ]);
    const full = memory >= fullest ? 'MEMORY' : waiting + delayed >= mostWaiting ? 'BACKLOG' : undefined;
    if (full !== undefined) log('error', 'admission.closed', { code: full });
    else if (wasFull !== undefined) log('info', 'admission.open');
    wasFull = full;
    return { copies, ...(full === undefined ? {} : { full }) };
  };

  const seen = () => {
    if (last === undefined || now() - last.at >= fresh) {
      const looking = { at: now(), seen: look() };
      last = looking;
      looking.seen.catch(() => {
        if (last === looking) last = undefined;
      });
    }
    return last.seen;
  };

  return {
    admits: async () => (await seen()).full === undefined,
    settle: async () => {
      try {
        if ((await seen()).copies === 0) return;
        const taken = await Promise.all(mastersOf(store).map((master) => master.wait(1, patience)));
        if (taken.some((copies) => copies === 0)) log('warn', 'redis.not_copied');
      } catch {
        log('warn', 'redis.trouble');
      }
    },
  };
}
