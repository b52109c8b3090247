import { autoRetry } from '@grammyjs/auto-retry';
import { Api, GrammyError } from 'grammy';
import { CodeError } from '../../runtime/code.ts';

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
