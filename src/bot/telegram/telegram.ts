import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { codeOf } from '../../runtime/code.ts';
import type { Log } from '../../runtime/log.ts';
import type { Channel, Receive } from '../channel.ts';
import type { Lease } from '../lease.ts';
import type { Screen } from '../screen.ts';
import { coded, editResult } from './calls.ts';
import { allowedUpdates, tapOf, toInbound } from './inbound.ts';
import { toMessage } from './message.ts';
import { poll } from './poll.ts';
import type { Webhook } from './webhook.ts';

/** How updates come in: fetched by whoever holds the lease, or brought to the webhook. */
export type Transport =
  | { readonly kind: 'polling'; readonly lease: Lease }
  | { readonly kind: 'webhook'; readonly webhook: Webhook };

/** `deleteMessages` takes at most so many at once. */
const deletedAtOnce = 100;
/** An update is tried so often before it is set aside, so that it never blocks the others. */
const tries = 3;

/** The Telegram channel. */
export function telegramChannel(api: Api, transport: Transport, log: Log): Channel {
  const handle = (receive: Receive) => (update: unknown) => handleUpdate(api, receive, update, log);
  return {
    name: 'telegram',
    listen: async (receive, state) =>
      transport.kind === 'webhook'
        ? transport.webhook.open(api, handle(receive), state)
        : listenByPolling(api, transport.lease, handle(receive), state, log),
    send: async ({ chat = '' }, screen) => {
      const sent = await coded(api.sendMessage(chat, toMessage(screen).text, optionsFor(screen)));
      return String(sent.message_id);
    },
    edit: async ({ chat = '' }, message, screen) => {
      try {
        await api.editMessageText(chat, Number(message), toMessage(screen).text, optionsFor(screen));
        return 'shown';
      } catch (error) {
        return editResult(error);
      }
    },
    remove: async ({ chat = '' }, messages) => {
      const ids = messages.map(Number).filter((id) => Number.isSafeInteger(id) && id > 0);
      for (let at = 0; at < ids.length; at += deletedAtOnce) await remove(api, chat, ids.slice(at, at + deletedAtOnce));
    },
  };
}

const optionsFor = (screen: Screen) => ({
  reply_markup: { inline_keyboard: toMessage(screen).keyboard },
  link_preview_options: { is_disabled: true },
});

/** One message that cannot be removed makes Telegram refuse all of them; then each is tried alone. */
async function remove(api: Api, chat: string, ids: readonly number[]): Promise<void> {
  try {
    await coded(api.deleteMessages(chat, [...ids]));
  } catch (error) {
    passOver(error);
    if (codeOf(error) === 'CHANNEL_REFUSED')
      for (const id of ids) await coded(api.deleteMessage(chat, id)).catch(passOver);
  }
}

/** A message that cannot be removed any more is no reason to stop; a channel that is away is. */
function passOver(error: unknown): void {
  if (codeOf(error) === 'CHANNEL_UNREACHABLE' || codeOf(error) === 'CHANNEL_BUSY') throw error;
}

/** Answers a tap first, so that the button stops waiting, and then lets it take effect. Never throws. */
async function handleUpdate(api: Api, receive: Receive, update: unknown, log: Log): Promise<void> {
  const tap = tapOf(update);
  if (tap !== undefined) void api.answerCallbackQuery(tap).catch(() => undefined);
  const heard = toInbound(update);
  if (heard.kind === 'ignore') return;
  if (heard.kind === 'leave') {
    await api.leaveChat(heard.chat).catch(() => undefined);
    return;
  }
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    try {
      return await receive(heard.inbound);
    } catch (error) {
      log('warn', 'telegram.trouble', { code: codeOf(error) });
      if (codeOf(error) === 'CHANNEL_LEFT') return;
      if (attempt < tries) await sleep(500 * attempt);
    }
  }
  log('error', 'turn.set_aside');
}

async function listenByPolling(
  api: Api,
  lease: Lease,
  handle: (update: unknown) => Promise<void>,
  state: (trouble?: string) => void,
  log: Log,
): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  // The first fetch after a silence is short, so that it is soon known whether it works.
  let works = false;
  const fetch = async (offset: number, wait: number): Promise<readonly Update[]> => {
    const held = await lease.hold().catch(() => false);
    if (!held) {
      works = false;
      state();
      log('debug', 'telegram.standing_by');
      await sleep(1000, undefined, { signal: stopping.signal }).catch(() => undefined);
      return [];
    }
    try {
      const updates = await coded(getUpdates(api, offset, works ? wait : 0, stopping.signal));
      works = true;
      state();
      return updates;
    } catch (error) {
      if (stopping.signal.aborted) return [];
      works = false;
      state(codeOf(error).replace('CHANNEL_', 'TELEGRAM_'));
      log('warn', 'telegram.refused', { code: codeOf(error) });
      await sleep(codeOf(error) === 'CHANNEL_TOKEN_REFUSED' ? 10_000 : 1000, undefined, {
        signal: stopping.signal,
      }).catch(() => undefined);
      return [];
    }
  };
  const running = poll({ fetch, handle, signal: stopping.signal });
  return async () => {
    stopping.abort();
    await running;
    await lease.release().catch(() => undefined);
  };
}

/** The last fetch of a stopping bot only confirms; it must not be cut off by the stop itself. */
function getUpdates(api: Api, offset: number, wait: number, stop: AbortSignal): Promise<Update[]> {
  const call = { offset, timeout: wait, limit: stop.aborted ? 1 : 100, allowed_updates: allowedUpdates };
  return stop.aborted ? api.getUpdates(call) : api.getUpdates(call, stop as never);
}
