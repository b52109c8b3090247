import { createHash } from 'node:crypto';
import { z } from 'zod';
import { CodeError } from '../../runtime/code.ts';
import { parseJson, readBody } from './body.ts';

/** How `fetch` is called here. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What came back: the status (0 without an answer), and the two fields that make an acceptance, if it had them. */
export interface Answer {
  readonly status: number;
  readonly receipt: Receipt | undefined;
}

/** A request that is well formed unless a part is named. `undefined` leaves a header out. */
export interface Letter {
  readonly key: string;
  readonly body: string;
  readonly token?: string | undefined;
  readonly type?: string;
}

/** The two requests of contract section 4. Neither rejects. */
export interface Exchange {
  readonly post: (letter: Letter) => Promise<Answer>;
  readonly ask: (reportId: string) => Promise<Answer>;
}

type Receipt = z.infer<typeof receipt>;

const receipt = z.object({ accepted: z.string(), sha256: z.string() });

/** The longest answer that is read, in bytes, and the longest time for the whole exchange, in milliseconds. */
const longestAnswer = 64 * 1024;
const longestWait = 10_000;

/** Ties the requests to an intake. Throws `NO_HTTPS` for an address that would carry the token in clear. */
export function openExchange(url: string, token: string, fetch: Fetch): Exchange {
  const { protocol, hostname } = new URL(url);
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback)) throw new CodeError('NO_HTTPS');
  const base = url.replace(/\/+$/, '');

  async function exchange(path: string, init: RequestInit): Promise<Answer> {
    try {
      const signal = AbortSignal.timeout(longestWait);
      const response = await fetch(base + path, { ...init, redirect: 'manual', signal });
      return { status: response.status, receipt: await readReceipt(response) };
    } catch {
      return { status: 0, receipt: undefined };
    }
  }

  return {
    post: (letter) => {
      const { key, body, type = 'application/json' } = letter;
      const bearer = 'token' in letter ? letter.token : token;
      const headers = { 'content-type': type, 'idempotency-key': key };
      const authorization = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
      return exchange('/reports', { method: 'POST', headers: { ...headers, ...authorization }, body });
    },
    ask: (reportId) => exchange(`/reports/${reportId}`, { headers: { authorization: `Bearer ${token}` } }),
  };
}

/** Whether an answer is an acceptance of this letter: 200 or 201, and both fields match (contract section 4). */
export const isAcceptance = ({ status, receipt }: Answer, { key, body }: Letter): boolean =>
  (status === 200 || status === 201) &&
  receipt?.accepted === key &&
  receipt.sha256.toLowerCase() === createHash('sha256').update(body).digest('hex');

async function readReceipt(response: Response): Promise<Receipt | undefined> {
  try {
    return receipt.parse(parseJson(await readBody(response, longestAnswer)));
  } catch {
    return undefined;
  }
}
