import { autoRetry } from '@grammyjs/auto-retry';
import { Api, GrammyError } from 'grammy';
import { CodeError, codeOf } from '../../runtime/code.ts';
import type { MessageId } from '../channel.ts';

/** A call that is told to wait longer than this is given up and repeated later as a whole. In seconds. */
const longestWait = 60;

/** The Bot API with this token. A 429 is waited out as long as it says; nothing else is repeated here, since sending twice would show twice. */
export function openApi(token: string, apiRoot: string): Api {
  const api = new Api(token, { apiRoot, timeoutSeconds: 60, sensitiveLogs: false });
  api.config.use(
    autoRetry({
      maxDelaySeconds: longestWait,
      maxRetryAttempts: 5,
      rethrowInternalServerErrors: true,
      rethrowHttpErrors: true,
    }),
  );
  return api;
}

/** Why a call failed, as a code: what Telegram wrote about it may quote the chat. */
function refusalOf(error: unknown): string {
  if (!(error instanceof GrammyError)) return 'CHANNEL_UNREACHABLE';
  const { error_code: status, description } = error;
  if (status === 401 || status === 404) return 'CHANNEL_TOKEN_REFUSED';
  if (status === 403 || /chat not found|PEER_ID_INVALID/.test(description)) return 'CHANNEL_LEFT';
  if (status === 409) return 'CHANNEL_TAKEN';
  if (status === 429) return 'CHANNEL_BUSY';
  return status >= 500 ? 'CHANNEL_UNREACHABLE' : 'CHANNEL_REFUSED';
}

/** Makes whatever a call threw into a code of ours. */
export async function coded<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw new CodeError(refusalOf(error));
  }
}

/** What an edit that was refused means: it already looks so, or there is no such message any more. */
export function editResult(error: unknown): 'shown' | 'gone' {
  if (error instanceof GrammyError && error.error_code === 400) {
    const { description } = error;
    if (description.includes('message is not modified')) return 'shown';
    if (
      /message to edit not found|message can't be edited|message identifier is not|MESSAGE_ID_INVALID/i.test(
        description,
      )
    )
      return 'gone';
  }
  throw new CodeError(refusalOf(error));
}

/** `deleteMessages` takes at most so many at once. */
const deletedAtOnce = 100;

/** What a message of ours becomes that can be changed but not taken away any more. */
const blank = '·';

/**
 * Takes messages out of a chat, a hundred a call. Telegram lets nobody take away what is older than 48 hours, and one
 * such message makes it refuse all of a call: then the halves are tried, so that the rest still goes. What is ours of
 * those that stay is blanked. Returns the ids of those that stay; throws when Telegram is away or busy.
 */
export async function sweepAway(api: Api, chat: string, messages: readonly MessageId[]): Promise<readonly MessageId[]> {
  const ids = messages.map(Number).filter((id) => Number.isSafeInteger(id) && id > 0);
  const kept: number[] = [];
  for (let at = 0; at < ids.length; at += deletedAtOnce) {
    kept.push(...(await removeOrHalve(api, chat, ids.slice(at, at + deletedAtOnce))));
  }
  for (const id of kept) await api.editMessageText(chat, id, blank).catch(() => undefined);
  return kept.map(String);
}

async function removeOrHalve(api: Api, chat: string, ids: readonly number[]): Promise<readonly number[]> {
  try {
    await coded(api.deleteMessages(chat, [...ids]));
    return [];
  } catch (error) {
    // Where nobody can be reached nothing can be taken away, and nobody reads it.
    if (codeOf(error) === 'CHANNEL_LEFT') return [];
    if (codeOf(error) !== 'CHANNEL_REFUSED') throw error;
    if (ids.length === 1) return ids;
    const half = Math.ceil(ids.length / 2);
    const first = await removeOrHalve(api, chat, ids.slice(0, half));
    return [...first, ...(await removeOrHalve(api, chat, ids.slice(half)))];
  }
}
