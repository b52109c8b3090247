import { createHash } from 'node:crypto';
import http, { type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import { addAbortSignal } from 'node:stream';
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
  /** Hands a sealed report over, always with the same bytes. Never throws; `breakOff` ends it before its time. */
  readonly submit: (report: Outgoing, breakOff?: AbortSignal) => Promise<Verdict>;
  /**
   * Asks whether the intake has this report, with these very bytes, from an earlier try of which nobody knows how it
   * ended. Nothing when it has not, or does not say; another verdict when it cannot even be asked. Never throws.
   */
  readonly has: (report: Outgoing, breakOff?: AbortSignal) => Promise<Verdict | undefined>;
}

type Outgoing = Pick<ForwardData, 'reportId' | 'sealed'>;

/** An answer is a few bytes; more is not read. */
const largestAnswer = 64 * 1024;
const longestWait = 3_600_000;
const shortestWait = 1000;
const usualWait = 60_000;

const accepted = z.object({ accepted: z.string(), sha256: z.string() });

/**
 * The central intake over HTTP (contract, section 4). The body is made once from the sealed bytes, so that every retry
 * is the same to the letter; redirects are never followed, because a redirect turns a POST into a GET that may say 200.
 * Not `fetch`: it hides some statuses, sends some requests twice, and adds headers of its own.
 *
 * @param patience for the whole exchange, in milliseconds
 */
export function intakeAt(
  url: string,
  token: string,
  { patience = 10_000, chance = Math.random, now = Date.now } = {},
): Intake {
  const bearer = { Authorization: `Bearer ${token}` };
  const signalOf = (breakOff?: AbortSignal) => {
    const deadline = AbortSignal.timeout(patience);
    return { deadline, signal: breakOff === undefined ? deadline : AbortSignal.any([deadline, breakOff]) };
  };
  return {
    submit: async ({ reportId, sealed }, breakOff) => {
      const body = bodyOf(sealed);
      const headers = { ...bearer, 'Content-Type': 'application/json', 'Idempotency-Key': reportId };
      const { deadline, signal } = signalOf(breakOff);
      try {
        const answer = await exchange('POST', `${url}/reports`, headers, body, signal);
        const { statusCode: status = 0 } = answer;
        if (status === 200 || status === 201) return judgeAcceptance(await readCapped(answer), reportId, body);
        answer.destroy();
        return judge(status, answer.headers['retry-after'], chance, now);
      } catch (error) {
        return deadline.aborted ? { kind: 'retry', code: 'INTAKE_TIMEOUT' } : judgeFailure(error);
      }
    },
    has: async ({ reportId, sealed }, breakOff) => {
      const { deadline, signal } = signalOf(breakOff);
      try {
        const answer = await exchange('GET', `${url}/reports/${reportId}`, bearer, undefined, signal);
        const text = answer.statusCode === 200 ? await readCapped(answer) : undefined;
        answer.destroy();
        const verdict = judgeAcceptance(text, reportId, bodyOf(sealed));
        return verdict.kind === 'accepted' ? verdict : undefined;
      } catch (error) {
        return deadline.aborted ? { kind: 'retry', code: 'INTAKE_TIMEOUT' } : judgeFailure(error);
      }
    },
  };
}

/** The same to the letter for the same seal. */
const bodyOf = (sealed: string): string => JSON.stringify({ sealed });

/** The head of the answer, or an error however it ended without one; the signal also ends the reading of the body. */
function exchange(
  method: 'GET' | 'POST',
  url: string,
  headers: OutgoingHttpHeaders,
  body: string | undefined,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { request } = url.startsWith('https:') ? https : http;
  return new Promise((resolve, reject) => {
    request(url, { method, headers, signal }, (answer) => resolve(addAbortSignal(signal, answer)))
      .on('error', reject)
      .on('close', reject)
      .end(body);
  });
}

/** The text of an answer, or nothing when it is longer than any acceptance; what comes after the limit is not read. */
async function readCapped(answer: AsyncIterable<Buffer>): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of answer) {
    length += chunk.length;
    if (length > largestAnswer) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function judgeAcceptance(text: string | undefined, reportId: string, body: string): Verdict {
  const answer = text === undefined ? undefined : accepted.safeParse(parse(text));
  if (!answer?.success) return { kind: 'retry', code: 'INTAKE_BROKEN_ANSWER' };
  const sha256 = createHash('sha256').update(body).digest('hex');
  const matches = answer.data.accepted === reportId && answer.data.sha256.toLowerCase() === sha256;
  return matches ? { kind: 'accepted' } : { kind: 'retry', code: 'INTAKE_ACK_MISMATCH' };
}

/** Parser messages quote what they could not read, so none is ever let out. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What every other status means; `Retry-After` counts only where the intake asks to wait. */
function judge(status: number, retryAfter: string | undefined, chance: () => number, now: () => number): Verdict {
  if (status === 409) return { kind: 'park', code: 'CONFLICT' };
  if ([400, 413, 415, 422].includes(status)) return { kind: 'park', code: `INTAKE_${status}` };
  if (status === 429 || status === 503)
    return { kind: 'wait', code: `INTAKE_${status}`, ms: waitFor(retryAfter, chance, now) };
  const again = [408, 425].includes(status) || status >= 500 || (status >= 200 && status < 300);
  return again ? { kind: 'retry', code: `INTAKE_${status}` } : { kind: 'misconfigured', code: `INTAKE_${status}` };
}

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3), at most an hour; a minute or so without a usable one. */
function waitFor(retryAfter: string | undefined, chance: () => number, now: () => number): number {
  const text = retryAfter?.trim() ?? '';
  const asked = /^\d+$/.test(text)
    ? Number(text) * 1000
    : /^[A-Z][a-z]{2},/.test(text)
      ? Date.parse(text) - now()
      : Number.NaN;
  return asked >= 0 ? Math.min(Math.max(asked, shortestWait), longestWait) : Math.round(usualWait * (0.5 + chance()));
}

/** A certificate that is wrong will not mend itself, and is never overlooked; everything else on the way may pass. */
function judgeFailure(error: unknown): Verdict {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code)
    ? { kind: 'misconfigured', code: 'INTAKE_TLS' }
    : { kind: 'retry', code: 'INTAKE_UNREACHABLE' };
}
