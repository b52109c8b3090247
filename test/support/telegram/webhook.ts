import type { Clock } from './clock.ts';
import { type Fields, flag, isFields, text, whole } from './params.ts';
import { badRequest, conflict } from './refusal.ts';
import type { Entry, Updates } from './updates.ts';

/** A call out of the answer to a webhook. */
export type Reply = (method: string, params: Fields) => void;

/** One attempt to hand over an update. */
export interface Delivery {
  readonly update: number;
  readonly at: number;
  /** HTTP status, or 0 when there was no answer. */
  readonly status: number;
}

export interface Webhook {
  /** setWebhook; an empty address removes it. */
  set(params: Fields): true;
  info(): Fields;
  /** Refuses getUpdates while a webhook is set. */
  checkUnset(): void;
  /** The address, empty when there is none. */
  url(): string;
  /** Attempts so far, in order. */
  readonly deliveries: readonly Delivery[];
  stop(): void;
}

/** How an attempt ended: with a wish of the bot, or with an error and the seconds it asked to wait. */
interface Attempt {
  readonly status: number;
  readonly wish?: Fields | undefined;
  readonly error?: string;
  readonly wait?: number;
}

const longestWait = 3600;
const longestDelay = 60;
const longestAnswer = 60_000;
/** Methods that mean nothing in the answer to a webhook. */
const unanswerable = /^(?:get.*|setwebhook|deletewebhook|close|logout)$/i;

const checkUrl = (url: string): void => {
  if (!URL.canParse(url)) throw badRequest('invalid webhook URL specified');
  const { protocol, hostname, port } = new URL(url);
  if (['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return;
  if (protocol !== 'https:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!['', '443', '80', '88', '8443'].includes(port)) {
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
  }
};

const checkSecret = (secret: string): void => {
  if (secret.length > 256) throw badRequest('secret token is too long');
  if (!/^[A-Za-z0-9_-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters');
};

/** What the bot wants done in the body of its answer, as JSON or as a form. */
const readReply = (type: string, body: string): Fields | undefined => {
  if (body === '') return undefined;
  if (type.includes('application/x-www-form-urlencoded')) return Object.fromEntries(new URLSearchParams(body));
  try {
    const parsed: unknown = JSON.parse(body);
    return isFields(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Brings updates to the bot: one at a time within a lane, lanes apart, again and again until it answers 2xx.
 * The first repeat comes at once, the others after 2, 4, 8 ... seconds of the clock, or after `Retry-After`.
 */
export const openWebhook = (clock: Clock, updates: Updates, reply: Reply, changed: () => void): Webhook => {
  const deliveries: Delivery[] = [];
  let url = '';
  let secret = '';
  let most = 40;
  let error: { readonly at: number; readonly text: string } | undefined;
  let busy = new Set<string>();
  let stopper = new AbortController();

  /** Tries once. */
  const attempt = async (entry: Entry, signal: AbortSignal): Promise<Attempt> => {
    const late = new AbortController();
    const cancel = clock.after(longestAnswer, () => late.abort());
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(secret === '' ? {} : { 'x-telegram-bot-api-secret-token': secret }),
        },
        body: JSON.stringify(entry.body),
        redirect: 'manual',
        signal: AbortSignal.any([signal, late.signal]),
      });
      const { status, statusText, headers } = response;
      const body = await response.text();
      if (response.ok) return { status, wish: readReply(headers.get('content-type') ?? '', body) };
      const wait = whole({ wait: headers.get('retry-after') ?? '' }, 'wait', 0, 0, longestWait);
      return { status, error: `Wrong response from the webhook: ${status} ${statusText}`, wait };
    } catch {
      return { status: 0, error: late.signal.aborted ? 'Read timeout expired' : 'Connection refused', wait: 0 };
    } finally {
      cancel();
    }
  };

  /** Does what a good answer wishes. */
  const grant = (wish: Fields | undefined): void => {
    const method = wish ? text(wish, 'method') : '';
    if (wish && method !== '' && !unanswerable.test(method)) reply(method, wish);
  };

  /** Waits so long; whoever is told of the failure can already put the clock forward. */
  const pause = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const cancel = clock.after(ms, resolve);
      signal.addEventListener('abort', () => {
        cancel();
        resolve();
      });
    });

  const bring = async (entry: Entry, signal: AbortSignal): Promise<void> => {
    entry.given = true;
    for (let fails = 0, delay = 1; ; fails += 1) {
      const { status, wish, error: reason, wait = 0 } = await attempt(entry, signal);
      if (signal.aborted) return;
      deliveries.push({ update: entry.id, at: clock.now(), status });
      if (reason === undefined) {
        grant(wish);
        return updates.remove(entry);
      }
      error = { at: clock.seconds(), text: reason };
      if (wait === 0 && fails > 0) delay = Math.min(longestDelay, delay * 2);
      const seconds = wait > 0 || fails === 0 ? wait : delay;
      if (clock.now() + seconds * 1000 > entry.expires) return updates.remove(entry);
      const over = pause(seconds * 1000, signal);
      changed();
      await over;
      if (signal.aborted) return;
    }
  };

  const pump = (): void => {
    if (url === '') return;
    const { signal } = stopper;
    const lanes = busy;
    for (const entry of updates.waiting()) {
      const { lane } = entry;
      if (lanes.size >= most || lanes.has(lane)) continue;
      lanes.add(lane);
      void bring(entry, signal).then(() => {
        lanes.delete(lane);
        changed();
        if (!signal.aborted) pump();
      });
    }
  };
  updates.onNews(pump);

  const halt = (): void => {
    stopper.abort();
    stopper = new AbortController();
    busy = new Set();
  };

  return {
    set: (params) => {
      const next = text(params, 'url');
      const token = text(params, 'secret_token');
      if (next !== '') {
        checkUrl(next);
        checkSecret(token);
        updates.end(conflict('terminated by setWebhook request'));
        updates.subscribe(params);
      }
      const connections = whole(params, 'max_connections', 40, 1, 100);
      const dropping = flag(params, 'drop_pending_updates');
      if (next === url && token === secret && connections === most && !dropping) return true;
      halt();
      if (dropping) updates.clear();
      url = next;
      secret = token;
      most = connections;
      error = undefined;
      pump();
      return true;
    },
    info: () => ({
      url,
      has_custom_certificate: false,
      pending_update_count: updates.waiting().length,
      ...(url === '' ? {} : { max_connections: most, ip_address: '127.0.0.1' }),
      ...(error ? { last_error_date: error.at, last_error_message: error.text } : {}),
      ...(updates.subscribed() ? { allowed_updates: updates.subscribed() } : {}),
    }),
    checkUnset: () => {
      if (url === '') return;
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    },
    url: () => url,
    deliveries,
    stop: () => {
      url = '';
      halt();
    },
  };
};
