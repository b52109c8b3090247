import type { Fields } from './params.ts';

/** `open`: not answered yet; `hung` and `dropped` never will be. */
type Outcome = 'open' | 'ok' | 'refused' | 'hung' | 'dropped';

/** A call of the bot, as far as it has come. */
export interface Call {
  readonly method: string;
  readonly params: Fields;
  readonly chat: number | undefined;
  /** When it came, in milliseconds of Telegram's clock. */
  readonly at: number;
  /** Whether it came as a request of its own or in the answer to a webhook. */
  readonly via: 'http' | 'webhook';
  /** Whether there is such a method and the token was right. */
  readonly expected: boolean;
  readonly outcome: Outcome;
  readonly ok: boolean;
  /** Whether a test ordered this outcome. */
  readonly ordered: boolean;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly description: string };
}

/** A call that is being answered. */
export type OpenCall = { -readonly [Key in keyof Call]: Call[Key] };

export interface Records {
  readonly calls: readonly Call[];
  open(call: Pick<Call, 'method' | 'params' | 'chat' | 'at' | 'via' | 'expected'>): OpenCall;
  close(call: OpenCall, outcome: Outcome, rest?: Partial<Pick<Call, 'result' | 'error' | 'ordered'>>): void;
  /** How many calls are being answered, open long polls apart. */
  busy(): number;
  /** Looks again whether anybody's wait is over. */
  changed(): void;
  /** Resolves as soon as the predicate holds after something happened; no sleeping. */
  until(predicate: () => boolean, ms: number, describe: () => string, name?: string): Promise<void>;
  /** Lets nobody wait any longer. */
  stop(): void;
}

interface Wait {
  readonly check: () => void;
  readonly end: (error: Error) => void;
}

export const openRecords = (): Records => {
  const calls: OpenCall[] = [];
  const waits = new Set<Wait>();
  const isWork = (call: Pick<Call, 'method'>) => call.method !== 'getUpdates';
  let busy = 0;

  const changed = (): void => {
    for (const wait of [...waits]) wait.check();
  };

  return {
    calls,
    open: (asked) => {
      const call: OpenCall = { ...asked, outcome: 'open', ok: false, ordered: false };
      calls.push(call);
      if (isWork(call)) busy += 1;
      changed();
      return call;
    },
    close: (call, outcome, rest = {}) => {
      if (call.outcome !== 'open') return;
      Object.assign(call, rest, { outcome, ok: outcome === 'ok' });
      if (isWork(call)) busy -= 1;
      changed();
    },
    busy: () => busy,
    changed,
    until: (predicate, ms, describe, name = String(predicate)) =>
      new Promise((resolve, reject) => {
        const end = (error?: unknown): void => {
          clearTimeout(timer);
          waits.delete(wait);
          if (error === undefined) resolve();
          else reject(error);
        };
        const wait: Wait = {
          end,
          check: () => {
            try {
              if (predicate()) end();
            } catch (error) {
              end(error);
            }
          },
        };
        const timer = setTimeout(() => end(new Error(`not within ${ms} ms: ${name}\n${describe()}`)), ms);
        waits.add(wait);
        wait.check();
      }),
    stop: () => {
      for (const wait of [...waits]) wait.end(new Error('Telegram was stopped'));
    },
  };
};
