import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { report } from '../../src/flows/questionnaire.ts';
import { runCheck } from '../../src/local/intake/check.ts';
import { checkIntake, conforms, type Finding } from '../../src/local/intake/conformance.ts';
import type { Fetch } from '../../src/local/intake/exchange.ts';
import { listen } from '../../src/local/intake/listen.ts';
import { intakeOpenapi } from '../../src/local/intake/openapi.ts';
import { sampleReport } from '../../src/local/intake/sample.ts';
import { padReport, sealBytes } from '../../src/local/intake/seal.ts';
import { createIntake, type Intake } from '../../src/local/intake/server.ts';

const token = 'a-token-of-the-sender';
const url = 'http://127.0.0.1:9/base';
let dataDir: string;
let intake: Intake;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'conformance-'));
  intake = await createIntake({ dataDir, token, parseReport: (value) => report.parse(value) });
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const receipt = z.object({ accepted: z.string(), sha256: z.string() });
const refusal = z.object({ error: z.string().optional() });

/** An answer of the stand-in, and what was asked. */
interface Case {
  readonly init: RequestInit;
  readonly path: string;
  readonly response: Response;
}

const rightly: Fetch = async (address, init) =>
  intake.app.request(new URL(address).pathname.replace('/base', ''), init);

/** The stand-in with its answers changed by `change`. */
const wrongly =
  (change: (seen: Case) => Response | Promise<Response>): Fetch =>
  async (address, init) =>
    change({ init, path: new URL(address).pathname, response: await rightly(address, init) });

async function check(fetch: Fetch, publicKeys = intake.publicKeys()): Promise<readonly Finding[]> {
  const [newest, ...older] = publicKeys;
  if (newest === undefined) throw new Error('no key');
  return checkIntake({ url, token, publicKeys: [newest, ...older], makeReport: sampleReport, fetch });
}

const broken = (findings: readonly Finding[]) =>
  findings.filter(({ passed }) => !passed).map(({ rule, saw }) => `${saw}: ${rule}`);

/** An answer with another status and the same body. */
const restate = async (response: Response, status: number, text?: string) =>
  new Response(text ?? (await response.text()), { status });

describe('the stand-in', () => {
  it('keeps every rule', async () => {
    const findings = await check(rightly);
    expect(broken(findings)).toEqual([]);
    expect(findings).toHaveLength(17);
    expect(conforms(findings)).toBe(true);
  });

  it('keeps every rule with an older key, for another seal too', async () => {
    const newest = await intake.rotate();
    const seals: string[] = [];
    const findings = await checkIntake({
      url,
      token,
      publicKeys: [newest, ...intake.publicKeys().slice(1)],
      makeReport: sampleReport,
      fetch: rightly,
      seal: async (report, key) => {
        seals.push(key.x);
        return sealBytes(padReport(report), key);
      },
    });
    expect(broken(findings)).toEqual([]);
    expect(findings).toHaveLength(18);
    expect(new Set(seals).size).toBe(3);
  });
});

describe('a wrong intake', () => {
  const accepted = 'a well-formed report is accepted: 201 or 200, with its id and the hash of the body';
  const repeated = 'the same bytes again are answered 200 with the same content';
  const twice = 'the same bytes twice at once are both accepted, or one is put off (408, 425, 429, 5xx)';

  const receiptCases: readonly (readonly [string, (receipt: { accepted: string; sha256: string }) => unknown])[] = [
    ['is empty', () => ({})],
    ['says ok', () => ({ status: 'ok' })],
    ['has another id', ({ sha256 }) => ({ accepted: 'A'.repeat(22), sha256 })],
    ['has another hash', (receipt) => ({ ...receipt, sha256: '0'.repeat(64) })],
    ['has a short hash', (receipt) => ({ ...receipt, sha256: receipt.sha256.slice(1) })],
    ['says true', (receipt) => ({ ...receipt, accepted: true })],
    ['is a list', (receipt) => [receipt]],
  ];

  it.each(receiptCases)('is found when its receipt %s', async (_, change) => {
    const fetch = wrongly(async ({ response }) => {
      if (response.status > 201) return response;
      return new Response(JSON.stringify(change(receipt.parse(await response.json()))), { status: response.status });
    });
    const findings = await check(fetch);
    expect(broken(findings)).toContain(`201: ${accepted}`);
    expect(broken(findings)).toContain(`200: ${repeated}`);
    expect(conforms(findings)).toBe(false);
  });

  it.each([
    ['is HTML', '<html>log in</html>'],
    ['has a byte order mark', '\uFEFF{}'],
    ['is far too long', `{"x":"${'x'.repeat(5_000_000)}"}`],
  ])('is found when its answer %s', async (_, text) => {
    const findings = await check(wrongly(({ response }) => restate(response, response.status, text)));
    expect(broken(findings)).toContain(`201: ${accepted}`);
  });

  it('is not found for a hash in capitals and further fields', async () => {
    const fetch = wrongly(async ({ response }) => {
      if (response.status > 201) return response;
      const { accepted, sha256 } = receipt.parse(await response.json());
      return Response.json({ accepted, sha256: sha256.toUpperCase(), at: 'now' }, { status: response.status });
    });
    expect(broken(await check(fetch))).toEqual([]);
  });

  const headerOf = ({ init }: Case, name: string) => new Headers(init.headers).get(name);

  const cases: readonly (readonly [string, boolean, (seen: Case) => Response | Promise<Response>])[] = [
    [`202: ${accepted}`, false, ({ response }) => restate(response, response.status === 201 ? 202 : response.status)],
    [`201: ${repeated}`, false, ({ response }) => restate(response, response.status === 200 ? 201 : response.status)],
    [`409: ${repeated}`, false, ({ response }) => restate(response, response.status === 200 ? 409 : response.status)],
    [`201, 409: ${twice}`, false, ({ response }) => restate(response, response.status === 200 ? 409 : response.status)],
    [
      '200: other bytes under the same key are answered 409',
      false,
      ({ response }) => restate(response, response.status === 409 ? 200 : response.status),
    ],
    [
      '200: no token is answered 401 or 403',
      false,
      (seen) => (headerOf(seen, 'authorization') === null ? Response.json({}) : seen.response),
    ],
    [
      '404: a wrong token is answered 401 or 403',
      false,
      ({ response }) => restate(response, response.status === 401 ? 404 : response.status),
    ],
    [
      '400: another content type is answered 415',
      false,
      ({ response }) => restate(response, response.status === 415 ? 400 : response.status),
    ],
    [
      '500: a body that is not {"sealed": "..."} is answered 400 or 422',
      false,
      ({ response }) => restate(response, response.status === 400 ? 500 : response.status),
    ],
    [
      '500: a seal of which one character was changed is answered 400 or 422',
      false,
      ({ response }) => restate(response, response.status === 422 ? 500 : response.status),
    ],
    [
      '422: an unknown key is answered 503',
      false,
      ({ response }) => restate(response, response.status === 503 ? 422 : response.status),
    ],
    [
      '400: a body of 2 MiB is answered 413',
      false,
      ({ response }) => restate(response, response.status === 413 ? 400 : response.status),
    ],
    [
      '201: a missing or malformed Idempotency-Key is answered 400 or 422',
      true,
      (seen) => ((headerOf(seen, 'idempotency-key') ?? 'x'.repeat(22)).length < 22 ? accept() : seen.response),
    ],
    [
      '201: a report with another id than its Idempotency-Key is answered 400 or 422',
      true,
      async ({ response }) => ((await codeIn(response)) === 'OTHER_ID' ? accept() : response),
    ],
    [
      '201: a plaintext that is not 8192 bytes is answered 400 or 422',
      true,
      async ({ response }) => ((await codeIn(response)) === 'WRONG_LENGTH' ? accept() : response),
    ],
    [
      '404: asking for an accepted report is answered 200',
      true,
      ({ path, response }) => (path.includes('/reports/') ? new Response(null, { status: 404 }) : response),
    ],
    [
      '405: asking for an unknown report is answered 404',
      true,
      ({ path, response }) => (path.includes('/reports/') ? new Response(null, { status: 405 }) : response),
    ],
    [
      '302: no answer is a redirect',
      false,
      ({ response }) => restate(response, response.status === 401 ? 302 : response.status),
    ],
  ];
  const accept = () => Response.json({}, { status: 201 });
  const codeIn = async (response: Response): Promise<unknown> => refusal.parse(await response.clone().json()).error;

  it.each(cases)('is found: %s', async (line, optional, change) => {
    const findings = await check(wrongly(change));
    expect(broken(findings)).toContain(line);
    expect(conforms(findings)).toBe(optional);
  });

  it('is found when it forgets its older key', async () => {
    const other = await mkdtemp(join(tmpdir(), 'conformance-'));
    const [strange] = (
      await createIntake({ dataDir: other, token, parseReport: (value) => report.parse(value) })
    ).publicKeys();
    await rm(other, { recursive: true });
    if (strange === undefined) throw new Error('no key');
    const findings = await check(rightly, [intake.publicKey(), strange]);
    expect(broken(findings)).toEqual(['503: a report for each older key is accepted']);
  });

  it('may put one of two equal requests off', async () => {
    const fetch = wrongly(({ response }) => restate(response, response.status === 200 ? 503 : response.status));
    expect(broken(await check(fetch))).not.toContain(expect.stringContaining(twice));
  });

  it('is found when it does not answer', async () => {
    const findings = await check(() => Promise.reject(new Error('ECONNREFUSED')));
    expect(findings.filter(({ passed }) => passed).map(({ rule }) => rule)).toEqual(['no answer is a redirect']);
    expect(new Set(findings.slice(0, -1).map(({ saw }) => saw))).toEqual(new Set(['no answer']));
  });

  it('says nothing of what came back but status codes', async () => {
    const fetch: Fetch = async () => new Response('CANARY', { status: 200, headers: { 'x-canary': 'CANARY' } });
    expect(JSON.stringify(await check(fetch))).not.toContain('CANARY');
  });
});

describe('the request', () => {
  it('follows no redirect and ends by itself', async () => {
    const seen: RequestInit[] = [];
    await check((address, init) => {
      seen.push(init);
      return rightly(address, init);
    });
    expect(new Set(seen.map(({ redirect }) => redirect))).toEqual(new Set(['manual']));
    expect(seen.every(({ signal }) => signal instanceof AbortSignal)).toBe(true);
  });

  it.each(['http://intake.example', 'ftp://127.0.0.1', 'http://127.0.0.1.example'])(
    'is never made to %s',
    async (address) => {
      const publicKeys = [intake.publicKey()] as const;
      const checking = checkIntake({ url: address, token, publicKeys, makeReport: sampleReport });
      await expect(checking).rejects.toMatchObject({ code: 'NO_HTTPS' });
    },
  );
});

describe('the command', () => {
  it('prints a line per rule and a total, and ends with 0, 1 or 2', async () => {
    const { url, close } = await listen(intake.app, 0);
    const [tokenFile, wrongFile] = [join(dataDir, 'token'), join(dataDir, 'wrong')];
    await writeFile(tokenFile, `${token}\n`);
    await writeFile(wrongFile, 'wrong');
    const keyFile = join(dataDir, 'intake/public.json');
    const run = async (...args: string[]) => {
      let printed = '';
      const code = await runCheck(args, (text) => {
        printed += text;
      });
      return { code, printed };
    };

    const right = await run('--url', `${url}/`, '--token-file', tokenFile, '--key-file', keyFile);
    expect(right.printed).toMatch(/^passed {6}201 .*\n(passed .*\n){17}18 passed, 0 failed\n$/);
    expect(right.code).toBe(0);

    const wrong = await run('--url', url, '--token-file', wrongFile, '--key-file', keyFile);
    expect(wrong.printed).toMatch(/^FAILED {6}401 /);
    expect(wrong.printed).toMatch(/^not offered /m);
    expect(wrong.printed).toMatch(/\n\d+ passed, \d+ failed\n$/);
    expect(wrong.code).toBe(1);

    for (const args of [[], ['--what'], ['--url', url, '--token-file', 'none', '--key-file', keyFile]]) {
      expect((await run(...args)).code).toBe(2);
    }
    await close();
  });
});

describe('the OpenAPI document', () => {
  const document = intakeOpenapi({ type: 'object' });
  const text = JSON.stringify(document);

  it('refers only to what it holds', () => {
    const names = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(document).toHaveProperty(['components', 'schemas', name ?? '']);
    expect(document).toHaveProperty(['components', 'schemas', 'Report'], { type: 'object' });
  });

  it('describes every answer of the contract', () => {
    const statuses = '200 201 2XX 3XX 400 401 403 408 409 413 415 422 425 429 4XX 503 5XX'.split(' ');
    for (const status of statuses) {
      expect(document).toHaveProperty(['paths', '/reports', 'post', 'responses', status, 'description']);
    }
    for (const status of ['200', '404']) {
      expect(document).toHaveProperty(['paths', '/reports/{reportId}', 'get', 'responses', status, 'description']);
    }
  });
});
