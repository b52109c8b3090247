import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ForwardData } from './jobs.ts';

/** What an answer of the intake means for the report. */
export type Verdict =
  | { readonly kind: 'accepted' }
  /** It will never be taken as it is: keep it aside with this code. */
  | { readonly kind: 'park'; readonly code: string }
  /** The connection is set up wrongly, so nothing can be sent: pause everything and lose nothing. */
  | { readonly kind: 'misconfigured'; readonly code: string }
  /** Come back after so many milliseconds; it costs no attempt. */
  | { readonly kind: 'wait'; readonly code: string; readonly ms: number }
  /** Try again later. */
  | { readonly kind: 'retry'; readonly code: string };

export interface Intake {
  /** Hands a sealed report over, always with the same bytes. Never throws. */
  readonly submit: (report: Pick<ForwardData, 'reportId' | 'sealed'>) => Promise<Verdict>;
}

/** For the whole exchange, in milliseconds. */
const patience = 10_000;
/** An answer is a few bytes; more is not read. */
const largestAnswer = 64 * 1024;
const longestWait = 3_600_000;
const shortestWait = 1000;
const usualWait = 60_000;

const accepted = z.object({ accepted: z.string(), sha256: z.string() });

/**
 * The central intake over HTTP (contract, section 4). The body is made once from the sealed bytes, so that every retry
 * is the same to the letter; redirects are never followed, because a redirect turns a POST into a GET that may say 200.
 */
export function intakeAt(
  url: string,
  token: string,
  chance: () => number = Math.random,
  now: () => number = Date.now,
): Intake {
  return {
    submit: async ({ reportId, sealed }) => {
      const body = JSON.stringify({ sealed });
      try {
        const response = await fetch(`${url}/reports`, {
          method: 'POST',
          headers: {
            Authorization: `Bearer ${token}`,
            'Content-Type': 'application/json',
            'Idempotency-Key': reportId,
            'User-Agent': 'meldbrug',
          },
          body,
          redirect: 'manual',
          signal: AbortSignal.timeout(patience),
        });
        if (response.status === 200 || response.status === 201) return await judgeAcceptance(response, reportId, body);
        await response.body?.cancel();
        return judge(response.status, response.headers.get('Retry-After'), chance, now);
      } catch (error) {
        return judgeFailure(error);
      }
    },
  };
}

async function judgeAcceptance(response: Response, reportId: string, body: string): Promise<Verdict> {
  const text = await readCapped(response);
  const answer = text === undefined ? undefined : accepted.safeParse(parse(text));
  if (!answer?.success) return { kind: 'retry', code: 'INTAKE_BROKEN_ANSWER' };
  const sha256 = createHash('sha256').update(body).digest('hex');
  const matches = answer.data.accepted === reportId && answer.data.sha256.toLowerCase() === sha256;
  return matches ? { kind: 'accepted' } : { kind: 'retry', code: 'INTAKE_ACK_MISMATCH' };
}

/** What every other status means; `Retry-After` counts only where the intake asks to wait. */
export function judge(status: number, retryAfter: string | null, chance: () => number, now: () => number): Verdict {
  if (status === 409) return { kind: 'park', code: 'CONFLICT' };
  if ([400, 413, 415, 422].includes(status)) return { kind: 'park', code: `INTAKE_${status}` };
  if (status === 429 || status === 503)
    return { kind: 'wait', code: `INTAKE_${status}`, ms: waitFor(retryAfter, chance, now) };
  const again = [408, 425].includes(status) || status >= 500 || (status >= 200 && status < 300);
  return again ? { kind: 'retry', code: `INTAKE_${status}` } : { kind: 'misconfigured', code: `INTAKE_${status}` };
}

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3), at most an hour; a minute or so without a usable one. */
function waitFor(retryAfter: string | null, chance: () => number, now: () => number): number {
  const text = retryAfter?.trim() ?? '';
  const asked = /^\d+$/.test(text)
    ? Number(text) * 1000
    : /^[A-Z][a-z]{2},/.test(text)
      ? Date.parse(text) - now()
      : Number.NaN;
  return asked >= 0 ? Math.min(Math.max(asked, shortestWait), longestWait) : usualWait * (0.5 + chance());
}

/** A certificate that is wrong will not mend itself, and is never overlooked; everything else on the way may pass. */
function judgeFailure(error: unknown): Verdict {
  const cause = error instanceof Error ? (error.cause as { readonly code?: unknown } | undefined) : undefined;
  const code = typeof cause?.code === 'string' ? cause.code : '';
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code)) return { kind: 'misconfigured', code: 'INTAKE_TLS' };
  const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
  return { kind: 'retry', code: timedOut ? 'INTAKE_TIMEOUT' : 'INTAKE_UNREACHABLE' };
}

/** The text of an answer, or nothing when it is longer than any acceptance; what comes after the limit is not read. */
async function readCapped(response: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > largestAnswer) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Parser messages quote what they could not read, so none is ever let out. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
