import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { codeOf } from '../../runtime/code.ts';
import type { Log } from '../../runtime/log.ts';
import type { Lease } from '../lease.ts';
import { coded } from './calls.ts';
import { allowedUpdates, chatOf } from './inbound.ts';
import { givenAtOnce, poll } from './poll.ts';

interface Listening {
  readonly api: Api;
  readonly lease: Lease;
  readonly handle: (update: unknown) => Promise<void>;
  /** Nothing is fetched while this does not hold. */
  readonly isOpen: () => boolean;
  readonly state: (trouble?: string) => void;
  readonly log: Log;
}

/** A wrong token does not become right by knocking. In milliseconds. */
const afterRefusal = 10_000;
const afterTrouble = 1000;

/** Fetches updates for as long as the lease is held. Returns what stops it. */
export function listen({ api, lease, handle, isOpen, state, log }: Listening): () => Promise<void> {
  const stopping = new AbortController();
  const pause = (ms: number): Promise<unknown> =>
    sleep(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
  // The first fetch after a silence is short, so that it is soon known whether it works.
  let works = false;
  const fetch = async (offset: number, wait: number): Promise<readonly Update[]> => {
    if (!isOpen()) {
      works = false;
      await pause(100);
      return [];
    }
    const held = await lease.hold().catch(() => false);
    if (!held) {
      works = false;
      state();
      log('debug', 'telegram.standing_by');
      await pause(afterTrouble);
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
      await pause(codeOf(error) === 'CHANNEL_TOKEN_REFUSED' ? afterRefusal : afterTrouble);
      return [];
    }
  };
  const flooded = (): void => log('warn', 'telegram.flooded');
  const running = poll({ fetch, handle, chatOf, flooded, signal: stopping.signal });
  return async () => {
    stopping.abort();
    await running;
    await lease.release().catch(() => undefined);
  };
}

/** The last fetch of a stopping bot only confirms; it must not be cut off by the stop itself. */
function getUpdates(api: Api, offset: number, wait: number, stop: AbortSignal): Promise<Update[]> {
  const call = { offset, timeout: wait, limit: stop.aborted ? 1 : givenAtOnce, allowed_updates: allowedUpdates };
  return stop.aborted ? api.getUpdates(call) : api.getUpdates(call, stop as never);
}
