import type { Fields } from './params.ts';
import type { Call } from './record.ts';

/** How a call shall fail. Without anything said: 500 "Internal Server Error". */
export interface Failure {
  /** How many calls; one if not said. `Infinity` for all from now on. */
  readonly times?: number;
  /** HTTP status; the `error_code` if not said. */
  readonly status?: number;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: Fields;
  /** Instead of the envelope, as from a gateway in between. */
  readonly body?: string;
}

type Fault =
  | { readonly kind: 'fail'; readonly failure: Failure }
  | { readonly kind: 'hang' }
  | { readonly kind: 'drop'; readonly after: 'effect' | 'before' };

interface Order {
  readonly method: string;
  readonly fault: Fault;
  left: number;
}

interface Delay {
  readonly ms: number;
  readonly filter: (call: Call) => boolean;
}

/** What goes wrong, by order of a test. */
export interface Faults {
  /** Orders a fault for the next calls of a method, or of all with `*`. */
  order(method: string, times: number, fault: Fault): void;
  /** The fault this call was ordered to meet. */
  take(method: string): Fault | undefined;
  /** Makes calls wait before they take effect. Returns what ends it. */
  delay(ms: number, filter: (call: Call) => boolean): () => void;
  /** How long a call waits, in real milliseconds. */
  waitOf(call: Call): number;
  /** Forgets all orders. */
  clear(): void;
}

export const openFaults = (): Faults => {
  const orders: Order[] = [];
  const delays = new Set<Delay>();
  return {
    order: (method, times, fault) => {
      orders.push({ method, fault, left: times });
    },
    take: (method) => {
      const order = orders.find((one) => one.left > 0 && (one.method === method || one.method === '*'));
      if (!order) return undefined;
      order.left -= 1;
      return order.fault;
    },
    delay: (ms, filter) => {
      const delay = { ms, filter };
      delays.add(delay);
      return () => delays.delete(delay);
    },
    waitOf: (call) => Math.max(0, ...[...delays].filter(({ filter }) => filter(call)).map(({ ms }) => ms)),
    clear: () => {
      orders.length = 0;
      delays.clear();
    },
  };
};

/** The words Telegram uses for a status when a test does not say any. */
export const wordsOf = (code: number, parameters: Fields | undefined): string =>
  ({
    400: 'Bad Request',
    401: 'Unauthorized',
    403: 'Forbidden',
    404: 'Not Found',
    409: 'Conflict',
    429: `Too Many Requests: retry after ${String(parameters?.retry_after ?? 1)}`,
    502: 'Bad Gateway',
  })[code] ?? 'Internal Server Error';
