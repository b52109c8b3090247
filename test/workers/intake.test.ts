import { createHash } from 'node:crypto';
import https from 'node:https';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { intakeAt, type Verdict } from '../../src/workers/intake.ts';
import {
  type Acceptance,
  type Answer,
  accept,
  bomb,
  bytes,
  endlessly,
  keepSilent,
  loseAcceptance,
  openIntake,
  type ScriptedIntake,
  status,
} from '../support/intake.ts';
import { certificateFor } from './certificate.ts';

const token = 'canary-token-of-the-intake';
const report = { reportId: 'Zm9yd2FyZC1yZXBvcnQtMQ', sealed: 'eyJhbGciOiJFQ0RILUVTIn0..canary-sealed.bytes' };
const patience = 250;

const cleanups: (() => Promise<void>)[] = [];
const open = async (...tls: Parameters<typeof openIntake>): Promise<ScriptedIntake> => {
  const intake = await openIntake(...tls);
  cleanups.push(intake.close);
  return intake;
};

let intake: ScriptedIntake;
let dripping: ScriptedIntake;
/** An exchange that drips for as long as it may, while the other tests run. */
let patiently: Promise<{ readonly verdict: Verdict; readonly ms: number }>;
beforeAll(async () => {
  [intake, dripping] = [await openIntake(), await openIntake()];
  dripping.meets(endlessly(head(9999), ' ', 200));
  const start = performance.now();
  patiently = intakeAt(dripping.url, token)
    .submit(report)
    .then((verdict) => ({ verdict, ms: performance.now() - start }));
});
afterAll(() => Promise.all([intake.close(), dripping.close()]));
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** A verdict holds a code of ours and nothing that came from outside. */
function expectPlain(verdict: Verdict): Verdict {
  if (verdict.kind !== 'accepted') expect(verdict.code).toMatch(/^(CONFLICT|INTAKE_[A-Z0-9_]{2,20})$/);
  return verdict;
}

async function verdictOn(...answers: [Answer, ...Answer[]]): Promise<Verdict> {
  intake.meets(...answers);
  return expectPlain(await intakeAt(intake.url, token, { patience, chance: () => 0.5 }).submit(report));
}

const accepted: Verdict = { kind: 'accepted' };
const retry = (code: string): Verdict => ({ kind: 'retry', code: `INTAKE_${code}` });
const misconfigured = (code: string): Verdict => ({ kind: 'misconfigured', code: `INTAKE_${code}` });
const json = (ack: Acceptance): string => JSON.stringify(ack);
const head = (length: number | string, more = ''): string =>
  `HTTP/1.1 200 OK\r\nConnection: close\r\n${more}Content-Length: ${length}\r\n\r\n`;
const chunked = 'HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n';

describe('What counts as an acceptance', () => {
  const rows: readonly (readonly [string, Answer])[] = [
    ['201 with the id and the hash of what was sent', accept()],
    ['the hash in capitals', accept((ack) => ({ ...ack, sha256: ack.sha256.toUpperCase() }))],
    [
      'the hash in mixed case',
      accept((ack) => ({ ...ack, sha256: ack.sha256.replace(/[abc]/g, (x) => x.toUpperCase()) })),
    ],
    ['further fields', accept((ack) => ({ ...ack, status: 'queued', at: 1, list: [{}] }))],
    ['a field called __proto__', accept((ack) => json(ack).replace('{', '{"__proto__":{"admin":true},'))],
    ['the wrong content type', accept(undefined, { 'Content-Type': 'text/html' })],
    ['no content type', accept(undefined, {})],
    [
      'headers that mean nothing to us',
      accept(undefined, { 'Set-Cookie': 'a=b', 'Strict-Transport-Security': 'max-age=1', Server: 'x' }),
    ],
    ['white space around it', accept((ack) => `\r\n  ${json(ack)}\n\n`)],
    ['exactly 64 KiB', accept((ack) => json(ack).padEnd(64 * 1024))],
    [
      'a body in chunks of one byte',
      bytes((ack) => `${chunked}${[...json(ack)].map((c) => `1\r\n${c}\r\n`).join('')}0\r\n\r\n`),
    ],
    [
      'a body that ends with the connection',
      bytes((ack) => `HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n${json(ack)}`),
    ],
    [
      '103 first',
      bytes((ack) => `HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${head(json(ack).length)}${json(ack)}`),
    ],
  ];
  it.each(rows)('is %s', async (_name, answer) => {
    expect(await verdictOn(answer)).toEqual(accepted);
  });

  it('is 200 for a repeat, ten times over, and the intake keeps one report', async () => {
    const fresh = await open();
    const { submit } = intakeAt(fresh.url, token);
    for (let i = 0; i < 10; i += 1) expect(await submit(report)).toEqual(accepted);
    expect(fresh.requests).toHaveLength(10);
    expect(fresh.kept.size).toBe(1);
  });
});

describe('What is no acceptance, whatever its status', () => {
  const rows: readonly (readonly [string, (ack: Acceptance) => unknown])[] = [
    ['an empty body', () => ''],
    ['an opening brace', () => '{'],
    ['an empty object', () => ({})],
    ['null', () => null],
    ['a number', () => 42],
    ['a string', () => '"accepted"'],
    ['{"status":"ok"}', () => ({ status: 'ok' })],
    ['{"status":"accepted"} without an id', () => ({ status: 'accepted' })],
    ['the id alone', ({ accepted }) => ({ accepted })],
    ['the hash alone', ({ sha256 }) => ({ sha256 })],
    ['a list', (ack) => [ack]],
    ['true for the id', (ack) => ({ ...ack, accepted: true })],
    ['null for the hash', (ack) => ({ ...ack, sha256: null })],
    ['a list for the hash', (ack) => ({ ...ack, sha256: [ack.sha256] })],
    ['both fields under __proto__', (ack) => `{"__proto__":${json(ack)}}`],
    ['a login page', () => '<!doctype html><title>Log in</title>'],
    ['a byte order mark before it', (ack) => `\ufeff${json(ack)}`],
    ['two objects on two lines', (ack) => `${json(ack)}\n${json(ack)}`],
    ['UTF-16', (ack) => Buffer.from(json(ack), 'utf16le')],
    ['our own report said back', () => ({ sealed: report.sealed })],
    ['one byte more than 64 KiB', (ack) => json(ack).padEnd(64 * 1024 + 1)],
    ['five megabytes', (ack) => json(ack).padEnd(5 * 1024 * 1024)],
  ];
  it.each(rows)('is %s', async (_name, wrongly) => {
    expect(await verdictOn(accept(wrongly))).toEqual(retry('BROKEN_ANSWER'));
  });

  const mismatches: readonly (readonly [string, (ack: Acceptance) => unknown])[] = [
    ['the id of another report', (ack) => ({ ...ack, accepted: 'Zm9yd2FyZC1yZXBvcnQtMg' })],
    ['the id in another case', (ack) => ({ ...ack, accepted: ack.accepted.toLowerCase() })],
    ['the id with a space', (ack) => ({ ...ack, accepted: `${ack.accepted} ` })],
    ['"true" for the id', (ack) => ({ ...ack, accepted: 'true' })],
    ['no id but an empty one', (ack) => ({ ...ack, accepted: '' })],
    ['a hash cut short', (ack) => ({ ...ack, sha256: ack.sha256.slice(0, 63) })],
    ['the hash of other bytes', (ack) => ({ ...ack, sha256: createHash('sha256').update('x').digest('hex') })],
    [
      'the hash of the seal alone',
      (ack) => ({ ...ack, sha256: createHash('sha256').update(report.sealed).digest('hex') }),
    ],
    ['the hash in base64', (ack) => ({ ...ack, sha256: Buffer.from(ack.sha256, 'hex').toString('base64') })],
    ['an empty hash', (ack) => ({ ...ack, sha256: '' })],
  ];
  it.each(mismatches)('is %s', async (_name, wrongly) => {
    expect(await verdictOn(accept(wrongly))).toEqual(retry('ACK_MISMATCH'));
  });

  it('is a right acceptance under any other status', async () => {
    for (const code of [202, 203, 206, 299, 500, 503])
      expect(await verdictOn(status(code, {}, json({ accepted: report.reportId, sha256: '' })))).toMatchObject({
        code: `INTAKE_${code}`,
      });
  });
});

describe('What every status means', () => {
  it('400, 413, 415 and 422 park the report, and so does 409', async () => {
    for (const code of [400, 413, 415, 422])
      expect(await verdictOn(status(code))).toEqual({ kind: 'park', code: `INTAKE_${code}` });
    expect(await verdictOn(status(409))).toEqual({ kind: 'park', code: 'CONFLICT' });
  });

  it('every other 4xx and every 3xx says that the connection is set up wrongly', async () => {
    const client = [401, 402, 403, 404, 405, 406, 407, 410, 411, 412, 414, 416, 417, 418, 421, 423, 424, 426, 428, 431];
    for (const code of [...client, 451, 499, 300, 301, 302, 303, 304, 305, 307, 308, 399])
      expect(await verdictOn(status(code))).toEqual(misconfigured(String(code)));
  });

  it('any other 2xx or 5xx, 408 and 425 are tried again', async () => {
    for (const code of [202, 203, 204, 205, 206, 226, 299, 408, 425, 500, 501, 502, 504, 505, 507, 511, 599])
      expect(await verdictOn(status(code))).toEqual(retry(String(code)));
  });

  it('each is asked for once only', async () => {
    const fresh = await open();
    for (const code of [301, 401, 407, 408, 421, 500, 503]) {
      fresh.meets(status(code, { Location: `${fresh.url}/reports`, 'WWW-Authenticate': 'Basic' }));
      await intakeAt(fresh.url, token).submit(report);
    }
    expect(fresh.requests).toHaveLength(7);
  });

  it('a broken or endless body changes nothing about a status that is no acceptance', async () => {
    expect(await verdictOn(bytes('HTTP/1.1 400 No\r\nContent-Length: 99\r\n\r\nx', 'reset'))).toMatchObject({
      kind: 'park',
    });
    const endless = endlessly('HTTP/1.1 403 No\r\nConnection: close\r\n\r\n', 'x'.repeat(10_000));
    expect(await verdictOn(endless)).toEqual(misconfigured('403'));
  });

  it('an answer that quotes our report gets no word of it into the verdict', async () => {
    for (const code of [200, 400, 401, 500, 503]) {
      const verdict = await verdictOn(status(code, { 'Retry-After': report.sealed }, `no: ${report.sealed} ${token}`));
      expect(JSON.stringify(verdict)).not.toContain('canary');
    }
  });
});

describe('How long it waits after 429 and 503', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  const waitAfter = async (retryAfter: string | undefined, chance = 0.5): Promise<unknown> => {
    intake.meets(status(429, retryAfter === undefined ? {} : { 'Retry-After': retryAfter }));
    const verdict = await intakeAt(intake.url, token, { chance: () => chance, now: () => now }).submit(report);
    expect(verdict).toMatchObject({ kind: 'wait', code: 'INTAKE_429' });
    return 'ms' in verdict ? verdict.ms : undefined;
  };

  const rows: readonly (readonly [string, number])[] = [
    ['120', 120_000],
    [' 120 ', 120_000],
    ['0', 1000],
    ['1', 1000],
    ['3600', 3_600_000],
    ['3601', 3_600_000],
    ['1000000000', 3_600_000],
    ['9'.repeat(400), 3_600_000],
    ['Tue, 24 Nov 2026 12:02:00 GMT', 120_000],
    ['Tue, 24 Nov 2026 12:00:00 GMT', 1000],
    ['Wed, 25 Nov 2026 12:00:00 GMT', 3_600_000],
    ['Thu, 01 Jan 2099 00:00:00 GMT', 3_600_000],
  ];
  it.each(rows)('Retry-After "%.30s" means %d ms', async (retryAfter, ms) => {
    expect(await waitAfter(retryAfter)).toBe(ms);
  });

  const unusable = [
    '',
    '-1',
    '1.5',
    '1e3',
    '0x10',
    'soon',
    'Wed, 21 Oct..',
    'Wed, 21 Oct 2015 07:28:00 GMT',
    '120, 60',
    'NaN',
  ];
  it.each(unusable)('Retry-After "%s" cannot be used, so it waits a minute or so', async (retryAfter) => {
    expect(await waitAfter(retryAfter)).toBe(60_000);
  });

  it('without Retry-After it waits a minute, sooner or later by chance', async () => {
    expect(await waitAfter(undefined, 0)).toBe(30_000);
    expect(await waitAfter(undefined, 0.123_456)).toBe(37_407);
    expect(await waitAfter(undefined, 0.999)).toBe(89_940);
  });

  it('503 is heeded alike, and where nothing else is asked to wait Retry-After means nothing', async () => {
    expect(await verdictOn(status(503, { 'Retry-After': '7' }))).toEqual({
      kind: 'wait',
      code: 'INTAKE_503',
      ms: 7000,
    });
    expect(await verdictOn(status(500, { 'Retry-After': '7' }))).toEqual(retry('500'));
    expect(await verdictOn(status(301, { 'Retry-After': '7' }))).toEqual(misconfigured('301'));
  });
});

describe('Redirects', () => {
  it('are never followed: not to a server that would accept, not to itself, not to a relative place', async () => {
    const trap = await open();
    for (const code of [300, 301, 302, 303, 307, 308])
      for (const to of [`${trap.url}/reports`, `${intake.url}/reports`, '/elsewhere', '//127.0.0.1:1/', '']) {
        const before = intake.requests.length;
        expect(await verdictOn(status(code, { Location: to }))).toEqual(misconfigured(String(code)));
        expect(intake.requests.length).toBe(before + 1);
      }
    expect(trap.requests).toHaveLength(0);
    const refreshing = accept(() => '', { Refresh: `0; url=${trap.url}`, 'Content-Location': trap.url });
    expect(await verdictOn(refreshing)).toEqual(retry('BROKEN_ANSWER'));
    expect(trap.requests).toHaveLength(0);
  });
});

describe('Exchanges that go wrong', () => {
  const late = retry('TIMEOUT');
  const broken = retry('UNREACHABLE');
  const rows: readonly (readonly [string, Answer, Verdict])[] = [
    ['the report is taken and nothing is said', keepSilent, late],
    ['the head of the answer drips in', endlessly('HTTP/1.1 200 OK\r\nX: ', 'x', 20), late],
    ['the body drips in', endlessly(head(9999), ' ', 20), late],
    ['the body stops in the middle', bytes((ack) => `${head(999)}${json(ack)}`, 'wait'), late],
    ['early hints come for ever', endlessly('', 'HTTP/1.1 103 Early Hints\r\n\r\n', 20), late],
    ['100 and then the end', bytes('HTTP/1.1 100 Continue\r\n\r\n'), broken],
    ['103 and then the end', bytes('HTTP/1.1 103 Early Hints\r\n\r\n'), broken],
    [
      '101, switching protocols',
      bytes('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
      broken,
    ],
    ['the end without an answer', bytes(''), broken],
    ['a reset without an answer', bytes('', 'reset'), broken],
    ['a reset after the report was taken', loseAcceptance, broken],
    ['a reset in the middle of the acceptance', bytes((ack) => `${head(999)}${json(ack)}`, 'reset'), broken],
    ['the end before the length that was named', bytes((ack) => `${head(json(ack).length + 1)}${json(ack)}`), broken],
    ['a chunk without a length', bytes(`${chunked}zz\r\n{}\r\n`), broken],
    ['chunks without an end', bytes((ack) => `${chunked}${json(ack).length.toString(16)}\r\n${json(ack)}\r\n`), broken],
    ['a length that is no number', bytes(`${head('ten')}{}`), broken],
    ['two lengths', bytes(`${head(2, 'Content-Length: 3\r\n')}{}`), broken],
    ['a head of 100 KB', bytes(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n{}`), broken],
    ['another protocol', bytes('SSH-2.0-OpenSSH_9.9\r\n'), broken],
    ['a length shorter than the acceptance', bytes((ack) => `${head(20)}${json(ack)}`), retry('BROKEN_ANSWER')],
    ['a body that never ends', endlessly('HTTP/1.1 200 OK\r\n\r\n', ' '.repeat(10_000)), retry('BROKEN_ANSWER')],
  ];
  it.each(rows)('%s: it is tried again', async (_name, answer, verdict) => {
    expect(await verdictOn(answer)).toEqual(verdict);
  });

  it('nobody at the door, a name that leads nowhere, or an address that is none: it is tried again', async () => {
    const port = await new Promise<number>((found) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const address = server.address();
        server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
      });
    });
    const submitTo = (url: string, bearer = token): Promise<Verdict> =>
      intakeAt(url, bearer, { patience }).submit(report).then(expectPlain);
    expect(await submitTo(`http://127.0.0.1:${port}`)).toEqual(broken);
    expect(await submitTo('https://intake.invalid')).toMatchObject({ kind: 'retry' });
    expect(await submitTo('https://127.0.0.1:99999')).toEqual(broken);
    expect(await submitTo(intake.url, 'two\r\nlines')).toEqual(broken);
  });

  it('what was accepted and got lost on the way is accepted when it is sent again', async () => {
    const fresh = await open();
    fresh.meets(
      loseAcceptance,
      keepSilent,
      loseAcceptance,
      bytes('', 'end'),
      accept(() => '{'),
      accept(),
    );
    const { submit } = intakeAt(fresh.url, token, { patience });
    const verdicts: Verdict[] = [];
    for (let i = 0; i < 6; i += 1) verdicts.push(await submit(report));
    expect(verdicts).toEqual([broken, late, broken, broken, retry('BROKEN_ANSWER'), accepted]);
    expect(fresh.kept.size).toBe(1);
  });

  it('an acceptance that comes after the end of our patience is not heard, and the next one is', async () => {
    const fresh = await open();
    fresh.meets((exchange) => void sleep(patience + 100).then(() => accept()(exchange)), accept());
    const { submit } = intakeAt(fresh.url, token, { patience });
    expect(await submit(report)).toEqual(late);
    expect(await submit(report)).toEqual(accepted);
  });

  it('is broken off when it is asked to, before, at the head or in the body', async () => {
    for (const answer of [keepSilent, endlessly(head(9999), ' ', 20)]) {
      intake.meets(answer);
      const start = performance.now();
      const verdict = await intakeAt(intake.url, token).submit(report, AbortSignal.timeout(100));
      expect(verdict).toEqual(broken);
      expect(performance.now() - start).toBeLessThan(2000);
    }
    expect(await intakeAt(intake.url, token).submit(report, AbortSignal.abort())).toEqual(broken);
  });
});

describe('Whether the intake has a report', () => {
  const sha256 = createHash('sha256').update(`{"sealed":"${report.sealed}"}`).digest('hex');
  const right = { accepted: report.reportId, sha256 };
  const says = (body: unknown, code = 200, headers = {}): Answer =>
    status(code, headers, typeof body === 'string' ? body : JSON.stringify(body));
  const ask = async (answer: Answer): Promise<Verdict | undefined> => {
    intake.offersLookUp(answer);
    const verdict = await intakeAt(intake.url, token, { patience }).has(report);
    return verdict && expectPlain(verdict);
  };

  it('is asked for by its id and nothing else, with the token', async () => {
    const fresh = await open();
    let asked: unknown;
    fresh.offersLookUp(({ method, path, headers, body, send }) => {
      asked = { method, path, headers, body };
      send(404);
    });
    await intakeAt(`${fresh.url}/base`, token).has(report);
    expect(asked).toEqual({
      method: 'GET',
      path: `/base/reports/${report.reportId}`,
      headers: { authorization: `Bearer ${token}`, host: new URL(fresh.url).host, connection: 'keep-alive' },
      body: '',
    });
    expect(fresh.requests).toEqual([]);
  });

  it('is true only when it names the report and these bytes', async () => {
    expect(await ask(says(right))).toEqual(accepted);
    expect(await ask(says({ ...right, sha256: sha256.toUpperCase(), more: 1 }))).toEqual(accepted);
  });

  const nothing: readonly (readonly [string, Answer])[] = [
    ['404', status(404)],
    ['404 with a right answer', says(right, 404)],
    ['201 with a right answer', says(right, 201)],
    ['405, since it is not offered', status(405)],
    ['401', status(401)],
    ['500', status(500)],
    ['503', status(503, { 'Retry-After': '3600' })],
    ['a redirect', status(302, { Location: '/accepted' })],
    ['a login page', says('<!doctype html><title>Log in</title>')],
    ['nothing', says('')],
    ['an empty object', says({})],
    ['the id alone', says({ accepted: report.reportId })],
    ['the id of another report', says({ ...right, accepted: 'Zm9yd2FyZC1yZXBvcnQtMg' })],
    ['the hash of other bytes', says({ ...right, sha256: 'f'.repeat(64) })],
    ['five megabytes', says(JSON.stringify(right).padEnd(5 * 1024 * 1024))],
  ];
  it.each(nothing)('is not known from %s', async (_name, answer) => {
    expect(await ask(answer)).toBeUndefined();
  });

  it('cannot be asked when nothing comes back, and then nothing is sent either', async () => {
    expect(await ask(keepSilent)).toEqual(retry('TIMEOUT'));
    expect(await ask(endlessly(head(9999), ' ', 20))).toEqual(retry('TIMEOUT'));
    expect(await ask(bytes('', 'reset'))).toEqual(retry('UNREACHABLE'));
    expect(await intakeAt(intake.url, token).has(report, AbortSignal.abort())).toEqual(retry('UNREACHABLE'));
  });
});

describe('What it sends', () => {
  it('is the sealed report, and of headers only what the intake must know', async () => {
    const fresh = await open();
    await intakeAt(`${fresh.url}/base`, token).submit(report);
    const [request] = fresh.requests;
    expect(request).toMatchObject({ method: 'POST', path: '/base/reports', body: `{"sealed":"${report.sealed}"}` });
    expect(request?.headers).toEqual({
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': report.reportId,
      host: new URL(fresh.url).host,
      'content-length': String(request?.body.length),
      connection: 'keep-alive',
    });
  });

  it('is the same to the letter each time, whatever was answered', async () => {
    const fresh = await open();
    fresh.meets(
      status(500),
      status(429),
      loseAcceptance,
      status(301),
      status(401),
      accept(() => '{'),
      accept(),
    );
    const { submit } = intakeAt(fresh.url, token);
    for (let i = 0; i < 8; i += 1) await submit(report);
    expect(fresh.requests).toHaveLength(8);
    const [first, ...repeats] = fresh.requests;
    for (const repeat of repeats) expect(repeat).toEqual(first);
  });
});

describe('Memory', () => {
  it('stays flat whatever is poured out: what is zipped is not unzipped, what is too much is not read', async () => {
    const zipped = bomb();
    const poured: number[] = [];
    const pour: Answer = (exchange) => {
      exchange.socket.once('close', () => poured.push(exchange.socket.bytesWritten));
      endlessly('HTTP/1.1 200 OK\r\n\r\n', Buffer.alloc(1024 * 1024, ' '))(exchange);
    };
    const before = process.memoryUsage().rss;
    for (let i = 0; i < 5; i += 1) {
      const zip = accept(() => zipped, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' });
      expect(await verdictOn(zip)).toEqual(retry('BROKEN_ANSWER'));
      expect(await verdictOn(pour)).toEqual(retry('BROKEN_ANSWER'));
    }
    await expect.poll(() => poured.length).toBe(5);
    expect(Math.max(...poured)).toBeLessThan(32 * 1024 * 1024);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });
});

describe('Over TLS', () => {
  const submitTo = async (name: string, trusted: boolean, from?: number, to?: number) => {
    const identity = certificateFor(name, from, to);
    const secure = await open(identity);
    const { options } = https.globalAgent;
    if (trusted) options.ca = identity.cert;
    const verdict = await intakeAt(secure.url, token, { patience: 2000 }).submit(report);
    delete options.ca;
    https.globalAgent.destroy();
    return { verdict: expectPlain(verdict), requests: secure.requests.length };
  };
  const day = 86_400_000;

  it('a certificate that is trusted, for this address and of this day, is taken', async () => {
    expect(await submitTo('127.0.0.1', true)).toEqual({ verdict: accepted, requests: 1 });
  });

  it('one that nobody vouches for, of yesterday, of tomorrow, or for somebody else stops everything, and nothing is sent', async () => {
    const now = Date.now();
    const refused = { verdict: misconfigured('TLS'), requests: 0 };
    expect(await submitTo('127.0.0.1', false)).toEqual(refused);
    expect(await submitTo('127.0.0.1', true, now - 2 * day, now - day)).toEqual(refused);
    expect(await submitTo('127.0.0.1', true, now + day, now + 2 * day)).toEqual(refused);
    expect(await submitTo('127.0.0.2', true)).toEqual(refused);
    expect(await submitTo('intake.example', true)).toEqual(refused);
  });

  it('a door that speaks no TLS, or one that speaks nothing else, is tried again', async () => {
    const secure = await open(certificateFor('127.0.0.1'));
    const submit = (url: string) => intakeAt(url, token, { patience: 2000 }).submit(report);
    expect(await submit(intake.url.replace('http:', 'https:'))).toEqual(retry('UNREACHABLE'));
    expect(await submit(secure.url.replace('https:', 'http:'))).toEqual(retry('UNREACHABLE'));
    expect(secure.requests).toHaveLength(0);
  });
});

it('has ten seconds of patience for the whole exchange', async () => {
  const { verdict, ms } = await patiently;
  expect(verdict).toEqual(retry('TIMEOUT'));
  expect(ms).toBeGreaterThan(9900);
  expect(ms).toBeLessThan(12_000);
});
