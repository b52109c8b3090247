import { z } from 'zod';
import { CodeError } from '../../runtime/code.ts';

/** Where the bot gets the tokens that it calls the service with. */
export interface TokenSource {
  /** Throws `TOKEN_UNAVAILABLE`. */
  readonly token: () => Promise<string>;
}

const answerForm = z.looseObject({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

/** A token is asked anew so long before it ends. In milliseconds. */
const early = 5 * 60_000;
/** The whole exchange may take so long. In milliseconds. */
const patience = 10_000;

/**
 * Tokens by the client credentials grant (RFC 6749, section 4.4): a form is posted, JSON comes back. One token serves
 * until shortly before it ends, and those who ask at the same time share one exchange.
 */
export function tokensFrom(url: string, appId: string, password: string, now: () => number = Date.now): TokenSource {
  let known: { readonly token: string; readonly until: number } | undefined;
  let asking: Promise<string> | undefined;
  const ask = async (): Promise<string> => {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: password,
        scope: 'https://api.botframework.com/.default',
      }),
    })
      .then((response) => (response.ok ? response.json() : undefined))
      .catch(() => undefined);
    const read = answerForm.safeParse(answer);
    if (!read.success) throw new CodeError('TOKEN_UNAVAILABLE');
    const { access_token: token, expires_in: seconds } = read.data;
    known = { token, until: now() + Math.max(seconds * 1000 - early, 1000) };
    return token;
  };
  return {
    token: () => {
      if (known !== undefined && known.until > now()) return Promise.resolve(known.token);
      asking ??= ask().finally(() => {
        asking = undefined;
      });
      return asking;
    },
  };
}
