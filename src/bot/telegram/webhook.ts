import { timingSafeEqual } from 'node:crypto';
import type { Api } from 'grammy';
import type { Hono } from 'hono';
import { codeOf } from '../../runtime/code.ts';
import { postedTo } from '../posted.ts';
import { coded } from './calls.ts';
import { allowedUpdates } from './inbound.ts';

/** The webhook: its route, and how it is opened at Telegram. */
export interface Webhook {
  readonly routes: Hono;
  readonly open: (opening: {
    readonly api: Api;
    readonly handle: (update: unknown) => Promise<void>;
    /** Nothing is taken while this does not hold. */
    readonly isOpen: () => boolean;
    readonly state: (trouble?: string) => void;
  }) => Promise<() => Promise<void>>;
}

/** So long after a failure Telegram is told again where the webhook is. In milliseconds. */
const pause = 10_000;

/**
 * Receives updates at `/telegram`. The secret is checked before a body is read, in constant time. A body that is no
 * update is answered with 200, since Telegram would bring it again for ever otherwise.
 *
 * @param url the whole address of the webhook, as Telegram must call it
 */
export function telegramWebhook(url: string, secret: string): Webhook {
  let handleUpdate: ((update: unknown) => Promise<void>) | undefined;
  let isOpen = (): boolean => false;
  const routes = postedTo(
    (context) =>
      sameSecret(context.req.header('X-Telegram-Bot-Api-Secret-Token') ?? '', secret)
        ? undefined
        : context.body(null, 401),
    async (update, context) => {
      if (handleUpdate === undefined || !isOpen()) return context.body(null, 503);
      await handleUpdate(update);
      return context.body(null, 200);
    },
  );
  return {
    routes,
    open: async ({ api, handle, isOpen: mayTake, state }) => {
      handleUpdate = handle;
      isOpen = mayTake;
      const call = { secret_token: secret, allowed_updates: allowedUpdates, max_connections: 40 };
      let again: NodeJS.Timeout | undefined;
      const tell = async (): Promise<void> => {
        try {
          await coded(api.setWebhook(url, call));
          state();
        } catch (error) {
          state(codeOf(error).replace('CHANNEL_', 'TELEGRAM_'));
          if (handleUpdate === handle) again = setTimeout(() => void tell(), pause);
        }
      };
      await tell();
      return async () => {
        handleUpdate = undefined;
        clearTimeout(again);
      };
    },
  };
}

function sameSecret(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}
