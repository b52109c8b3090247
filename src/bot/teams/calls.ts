import { setTimeout as sleep } from 'node:timers/promises';
import { CodeError, codeOf } from '../../runtime/code.ts';
import type { Sdk } from './sdk.ts';

/** The three calls to the service, with what their failures mean. */
export interface Calls {
  readonly create: (service: string, conversation: string, message: object) => Promise<string>;
  readonly update: (service: string, conversation: string, id: string, message: object) => Promise<'shown' | 'gone'>;
  readonly remove: (service: string, conversation: string, id: string) => Promise<void>;
}

/** How often a call is tried before it is given up and repeated later as a whole. */
const tries = 3;
/** The first wait, and the longest that is waited for within a turn. In milliseconds. */
const first = 300;
const longest = 5000;
/** Microsoft asks for these to be tried again (Teams, "Rate limiting": 412, 429, 502, 504). */
const passing = [412, 429, 502, 504];
/** Of these it is certain that nothing was sent, so that sending again shows nothing twice. */
const undone = [412, 429];

/** Puts codes of ours in place of what the SDK throws, which may quote chat and card. */
export function callsOf(sdk: Sdk, wait: (ms: number) => Promise<unknown> = sleep): Calls {
  const call = async <T>(again: readonly number[], work: () => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        const status = statusOf(error);
        if (attempt >= tries || !again.includes(status)) throw new CodeError(codeFor(status));
        await wait(Math.min(retryAfter(error) ?? first * 2 ** (attempt - 1) * (0.75 + Math.random() / 2), longest));
      }
    }
  };
  return {
    create: async (service, conversation, message) => {
      try {
        return await call(undone, () => sdk.create(service, conversation, message));
      } catch (error) {
        // To a chat that is not there nothing can be sent, now or later.
        throw codeOf(error) === 'CHANNEL_GONE' ? new CodeError('CHANNEL_LEFT') : error;
      }
    },
    update: async (service, conversation, id, message) => {
      try {
        await call(passing, () => sdk.update(service, conversation, id, message));
        return 'shown';
      } catch (error) {
        if (codeOf(error) === 'CHANNEL_GONE') return 'gone';
        throw error;
      }
    },
    remove: async (service, conversation, id) => {
      try {
        await call(passing, () => sdk.remove(service, conversation, id));
      } catch (error) {
        // What is gone, or may not be touched any more, is no reason to stop; a service that is away is.
        if (!['CHANNEL_GONE', 'CHANNEL_LEFT', 'CHANNEL_REFUSED'].includes(codeOf(error))) throw error;
      }
    },
  };
}

/** 403: the reporter removed or blocked the app. 404: the chat, or the message in it, is gone. */
function codeFor(status: number): string {
  if (status === 401) return 'CHANNEL_TOKEN_REFUSED';
  if (status === 403) return 'CHANNEL_LEFT';
  if (status === 404) return 'CHANNEL_GONE';
  if (status === 412 || status === 429) return 'CHANNEL_BUSY';
  return status === 0 || status >= 500 ? 'CHANNEL_UNREACHABLE' : 'CHANNEL_REFUSED';
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 0;
  return typeof error.statusCode === 'number' ? error.statusCode : 0;
}

/** How long the service asks to wait, in milliseconds; only in whole seconds, the one form it uses. */
function retryAfter(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error)) return undefined;
  const { headers } = (error.response ?? {}) as { readonly headers?: { readonly get?: (name: string) => unknown } };
  const said = headers?.get?.('retry-after');
  return typeof said === 'string' && /^\d{1,6}$/.test(said) ? Number(said) * 1000 : undefined;
}
