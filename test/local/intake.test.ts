import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CompactEncrypt, calculateJwkThumbprint, importJWK } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { keptFor } from '../../src/local/intake/keys.ts';
import { listen } from '../../src/local/intake/listen.ts';
import { sampleReport } from '../../src/local/intake/sample.ts';
import { padReport, type SealingKey, sealBytes } from '../../src/local/intake/seal.ts';
import { createIntake, type Intake } from '../../src/local/intake/server.ts';

const token = 'a-token-of-the-sender';
const start = Date.UTC(2026, 10, 17, 12, 34, 56);
const schema = z.strictObject({
  schema: z.literal('obi.report'),
  schema_version: z.string(),
  codebook_version: z.string(),
  notice_version: z.string(),
  consent_version: z.string(),
  report_id: z.string(),
  period: z.string(),
  route: z.enum(['short', 'full']),
  forms: z.array(z.string()).readonly(),
  story: z.strictObject({ text: z.string() }).optional(),
});
const parseReport = (value: unknown) => schema.parse(value);

let dataDir: string;
let now: number;
let intake: Intake;

const open = (folder = dataDir) => createIntake({ dataDir: folder, token, parseReport, now: () => now });
const mintId = () => randomBytes(16).toString('base64url');
const hash = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
const bodyOf = (sealed: unknown) => JSON.stringify({ sealed });
const sealFor = async (report: unknown, key: SealingKey = intake.publicKey()) =>
  bodyOf(await sealBytes(padReport(report), key));

function post(key: string, body: string | Uint8Array, headers: Record<string, string> = {}) {
  const given = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key };
  return intake.app.request('/reports', { method: 'POST', headers: { ...given, ...headers }, body });
}

async function answerTo(key: string, body: string | Uint8Array, headers: Record<string, string> = {}) {
  const response = await post(key, body, headers);
  return [response.status, await response.json()];
}

async function deliver(report: z.input<typeof schema>) {
  const body = await sealFor(report);
  expect((await post(report.report_id, body)).status).toBe(201);
  return body;
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'intake-'));
  now = start;
  intake = await open();
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe('accepting', () => {
  it('answers 201, then 200 with the same content, also after a restart', async () => {
    const key = mintId();
    const body = await sealFor(sampleReport(key));
    const receipt = { accepted: key, sha256: hash(body) };
    expect(await answerTo(key, body)).toEqual([201, receipt]);
    expect(await answerTo(key, body)).toEqual([200, receipt]);
    intake = await open();
    expect(await answerTo(key, body)).toEqual([200, receipt]);
    expect(await intake.accepted()).toEqual([sampleReport(key)]);
  });

  it('answers 409 to other bytes under the same key and keeps the first', async () => {
    const key = mintId();
    await deliver(sampleReport(key));
    expect(await answerTo(key, await sealFor(sampleReport(key)))).toEqual([409, { error: 'CONFLICT' }]);
    expect(await answerTo(key, '{')).toEqual([409, { error: 'CONFLICT' }]);
    expect(await intake.accepted()).toHaveLength(1);
  });

  it('keeps one file of equal requests at once', async () => {
    const key = mintId();
    const body = await sealFor(sampleReport(key));
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(key, body)));
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([...Array.from({ length: 19 }, () => 200), 201]);
    expect(await readdir(join(dataDir, 'intake/reports'))).toEqual([`${key}.json`]);
  });

  it('accepts one of different requests under one key at once, also in two processes', async () => {
    const key = mintId();
    const bodies = await Promise.all(Array.from({ length: 10 }, () => sealFor(sampleReport(key))));
    const one = intake;
    const two = await open();
    const answers = await Promise.all(
      bodies.map((body, at) => {
        intake = at % 2 === 0 ? one : two;
        return post(key, body);
      }),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([201, ...Array.from({ length: 9 }, () => 409)]);
    expect(await intake.accepted()).toHaveLength(1);
  });

  it('takes a parameter of the content type and a scheme in other letters', async () => {
    const key = mintId();
    const headers = { 'content-type': 'Application/JSON; charset=utf-8', authorization: `bearer ${token}` };
    expect((await post(key, await sealFor(sampleReport(key)), headers)).status).toBe(201);
  });

  it('takes a report that fills the plaintext, in any script', async () => {
    const report = { ...sampleReport(mintId()), story: { text: '' } };
    const room = 8192 - JSON.stringify(report).length;
    const words = 'ئۇ'.repeat(room).slice(0, Math.floor(room / 2)) + 'x'.repeat(room % 2);
    await deliver({ ...report, story: { text: words } });
    expect(await intake.accepted()).toEqual([{ ...report, story: { text: words } }]);
  });

  it('tells with the token alone whether a report was accepted', async () => {
    const key = mintId();
    const body = await deliver(sampleReport(key));
    const ask = (id: string, authorization: string) =>
      intake.app.request(`/reports/${id}`, { headers: { authorization } });
    const known = await ask(key, `Bearer ${token}`);
    expect([known.status, await known.json()]).toEqual([200, { accepted: key, sha256: hash(body) }]);
    for (const id of [mintId(), 'x', '__proto__', '..%2f..%2fpublic', `${key}.json`, `${key}%00`]) {
      expect((await ask(id, `Bearer ${token}`)).status).toBe(404);
    }
    expect((await ask(key, 'Bearer wrong')).status).toBe(401);
    expect((await ask(mintId(), '')).status).toBe(401);
  });
});

describe('refusing', () => {
  afterEach(async () => {
    expect(await readdir(join(dataDir, 'intake/reports'))).toEqual([]);
  });

  it.each(['', 'Bearer', 'Bearer ', 'Bearer wrong', `Bearer ${token}x`, `Basic ${token}`, `Bearer ${token} ${token}`])(
    'answers 401 to the authorization %j',
    async (authorization) => {
      const response = await post(mintId(), 'never read', { authorization });
      expect([response.status, await response.json()]).toEqual([401, { error: 'UNAUTHORIZED' }]);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
    },
  );

  it.each([
    '',
    'text/plain',
    'application/jsonx',
    'application/jose',
    'multipart/form-data; boundary=application/json',
  ])('answers 415 to the content type %j', async (type) => {
    const key = mintId();
    const body = await sealFor(sampleReport(key));
    expect(await answerTo(key, body, { 'content-type': type })).toEqual([415, { error: 'WRONG_TYPE' }]);
  });

  it.each(['', 'short', '../../../../etc/passwd', `${'a'.repeat(21)}=`, 'a'.repeat(23), `${'a'.repeat(21)}.`])(
    'answers 400 to the Idempotency-Key %j',
    async (key) => {
      expect(await answerTo(key, await sealFor(sampleReport(key)))).toEqual([400, { error: 'WRONG_KEY' }]);
    },
  );

  it.each([
    ['nothing', ''],
    ['no JSON', '{"sealed":'],
    ['two values', '{"sealed":"a"}\n{"sealed":"a"}'],
    ['an array', '[{"sealed":"a"}]'],
    ['null', 'null'],
    ['a string', '"a.b.c.d.e"'],
    ['no seal', '{}'],
    ['a number', '{"sealed":1}'],
    ['a list', '{"sealed":["a"]}'],
    ['a further field', '{"sealed":"a","x":1}'],
    ['__proto__ beside', '{"sealed":"a","__proto__":{}}'],
    ['__proto__ around', '{"__proto__":{"sealed":"a"}}'],
    ['a byte order mark', '\uFEFF{"sealed":"a"}'],
    ['deep nesting', '['.repeat(60_000)],
    ['deep nesting inside', `{"sealed":${'['.repeat(30_000)}${']'.repeat(30_000)}}`],
  ])('answers 400 to a body that is %s', async (_, body) => {
    expect(await answerTo(mintId(), body)).toEqual([400, { error: 'WRONG_BODY' }]);
  });

  it('answers 400 to a body that is no UTF-8', async () => {
    const body = new Uint8Array([...new TextEncoder().encode('{"sealed":"'), 0xff, 0x22, 0x7d]);
    expect(await answerTo(mintId(), body)).toEqual([400, { error: 'WRONG_BODY' }]);
  });

  it('answers 413 to a body above 64 KiB, and reads one of 64 KiB', async () => {
    const body = bodyOf('a'.repeat(65_536 - bodyOf('').length));
    expect(await answerTo(mintId(), body)).toEqual([400, { error: 'WRONG_SEAL' }]);
    expect(await answerTo(mintId(), `${body} `)).toEqual([413, { error: 'TOO_LARGE' }]);
    expect(await answerTo(mintId(), 'x'.repeat(5_000_000))).toEqual([413, { error: 'TOO_LARGE' }]);
  });

  it.each(['', 'a.b.c.d.e', '....', 'e30..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA', '\u0000', '__proto__'])(
    'answers 400 to the seal %j',
    async (sealed) => {
      expect(await answerTo(mintId(), bodyOf(sealed))).toEqual([400, { error: 'WRONG_SEAL' }]);
    },
  );

  describe('a protected header that is not the one of the contract', () => {
    const right = { alg: 'ECDH-ES', enc: 'A256GCM', typ: 'report+jwe' };

    async function sealWith(header: Record<string, unknown>, key: string) {
      const publicKey = await importJWK({ ...intake.publicKey() }, 'ECDH-ES');
      const { alg = 'ECDH-ES', enc = 'A256GCM', ...rest } = header;
      const jwe = new CompactEncrypt(padReport(sampleReport(key)));
      return bodyOf(await jwe.setProtectedHeader({ alg: String(alg), enc: String(enc), ...rest }).encrypt(publicKey));
    }

    it.each([
      ['another enc', { enc: 'A128GCM' }],
      ['another alg', { alg: 'ECDH-ES+A256KW' }],
      ['another typ', { typ: 'JWT' }],
      ['a missing typ', { typ: undefined }],
      ['a missing kid', { kid: undefined }],
      ['a kid that is a number', { kid: 7 }],
      ['cty', { cty: 'json' }],
      ['apu', { apu: 'YQ' }],
    ])('answers 400 to %s', async (_, change) => {
      const key = mintId();
      const body = await sealWith({ ...right, kid: intake.publicKey().kid, ...change }, key);
      expect(await answerTo(key, body)).toEqual([400, { error: 'WRONG_SEAL' }]);
    });

    it('answers 400 to a key agreed on another curve', async () => {
      const epk = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) };
      const header = { ...right, kid: intake.publicKey().kid, epk };
      const head = Buffer.from(JSON.stringify(header)).toString('base64url');
      const sealed = `${head}..${'A'.repeat(16)}.AAAA.${'A'.repeat(22)}`;
      expect(await answerTo(mintId(), bodyOf(sealed))).toEqual([400, { error: 'WRONG_SEAL' }]);
    });

    it('answers 422 to an ephemeral key of low order', async () => {
      const epk = { kty: 'OKP', crv: 'X25519', x: 'A'.repeat(43) };
      const header = { ...right, kid: intake.publicKey().kid, epk };
      const head = Buffer.from(JSON.stringify(header)).toString('base64url');
      const sealed = `${head}..${'A'.repeat(16)}.AAAA.${'A'.repeat(22)}`;
      expect(await answerTo(mintId(), bodyOf(sealed))).toEqual([422, { error: 'NOT_OPENED' }]);
    });

    it('answers 503 with Retry-After to an unknown kid', async () => {
      const key = mintId();
      const body = await sealWith({ ...right, kid: 'unknown' }, key);
      const response = await post(key, body);
      expect([response.status, await response.json()]).toEqual([503, { error: 'UNKNOWN_KEY' }]);
      expect(response.headers.get('retry-after')).toBe('60');
    });
  });

  it('answers 422 to a seal of which any part was changed', async () => {
    const key = mintId();
    const { sealed } = z.object({ sealed: z.string() }).parse(JSON.parse(await sealFor(sampleReport(key))));
    const parts = sealed.split('.');
    for (const at of [2, 3, 4]) {
      const changed = parts.map((part, i) => (i === at ? (part.startsWith('A') ? 'B' : 'A') + part.slice(1) : part));
      expect(await answerTo(key, bodyOf(changed.join('.')))).toEqual([422, { error: 'NOT_OPENED' }]);
    }
  });

  it('answers 422 to a seal for another key under the name of ours', async () => {
    const other = await mkdtemp(join(tmpdir(), 'intake-'));
    const { x } = (await open(other)).publicKey();
    await rm(other, { recursive: true });
    const key = mintId();
    const publicKey = await importJWK({ kty: 'OKP', crv: 'X25519', x }, 'ECDH-ES');
    const header = { alg: 'ECDH-ES', enc: 'A256GCM', kid: intake.publicKey().kid, typ: 'report+jwe' };
    const jwe = new CompactEncrypt(padReport(sampleReport(key))).setProtectedHeader(header);
    expect(await answerTo(key, bodyOf(await jwe.encrypt(publicKey)))).toEqual([422, { error: 'NOT_OPENED' }]);
  });

  describe('a plaintext that is not one', () => {
    const pad = (text: string, filler = ' ') => new TextEncoder().encode(text.padEnd(8192, filler));
    const key = mintId();
    const json = JSON.stringify(sampleReport(key));
    it.each([
      ['a byte short', pad(json).subarray(1), 'WRONG_LENGTH'],
      ['a byte long', new TextEncoder().encode(json.padEnd(8193)), 'WRONG_LENGTH'],
      ['empty', new Uint8Array(), 'WRONG_LENGTH'],
      ['padded with line breaks', pad(json, '\n'), 'WRONG_REPORT'],
      ['padded with zeros', pad(json, '\0'), 'WRONG_REPORT'],
      ['spaces alone', pad(''), 'WRONG_REPORT'],
      ['a byte order mark', pad(`\uFEFF${json}`).subarray(0, 8192), 'WRONG_REPORT'],
      ['no UTF-8', new Uint8Array(8192).fill(0xff), 'WRONG_REPORT'],
      ['an array', pad(`[${json}]`), 'WRONG_REPORT'],
      ['null', pad('null'), 'WRONG_REPORT'],
      ['deep', pad(`${'['.repeat(4000)}${']'.repeat(4000)}`), 'WRONG_REPORT'],
      ['a report with a further field', pad(JSON.stringify({ ...sampleReport(key), chat: 1 })), 'WRONG_REPORT'],
      ['a report with __proto__', pad(json.replace('{', '{"__proto__":{"chat":1},')), 'WRONG_REPORT'],
      ['a report with another id', pad(JSON.stringify(sampleReport(mintId()))), 'OTHER_ID'],
    ])('answers 422 to %s', async (_, plaintext, code) => {
      const body = bodyOf(await sealBytes(plaintext, intake.publicKey()));
      expect(await answerTo(key, body)).toEqual([422, { error: code }]);
    });
  });

  it('answers 404 to anything else, without a word', async () => {
    for (const [method, path] of [
      ['GET', '/favicon.ico'],
      ['DELETE', '/accepted'],
      ['POST', '/'],
    ] as const) {
      const response = await intake.app.request(path, { method });
      expect([response.status, await response.json()]).toEqual([404, { error: 'NOT_FOUND' }]);
    }
  });
});

describe('files', () => {
  const modeOf = async (path: string) => ((await stat(join(dataDir, 'intake', path))).mode & 0o777).toString(8);

  it('are open to their owner only, the public keys apart', async () => {
    const key = mintId();
    await deliver(sampleReport(key));
    const { kid } = intake.publicKey();
    const paths = ['.', 'keys', 'reports', `keys/${kid}.json`, `reports/${key}.json`, 'public.json'];
    expect(await Promise.all(paths.map(modeOf))).toEqual(['700', '700', '700', '600', '600', '644']);
    await chmod(join(dataDir, 'intake/reports'), 0o755);
    await open();
    expect(await modeOf('reports')).toBe('700');
  });

  it('hold the opened report, the hash and no time finer than the quarter', async () => {
    const key = mintId();
    const body = await deliver(sampleReport(key));
    const path = join(dataDir, 'intake/reports', `${key}.json`);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ report: sampleReport(key), sha256: hash(body) });
    expect((await stat(path)).mtime.toISOString()).toBe('2026-10-01T00:00:00.000Z');
  });

  it('of an interrupted write are removed and never taken for a report', async () => {
    const folder = join(dataDir, 'intake/reports');
    await writeFile(join(folder, 'half.draft'), '{"report":{"report_id":"x');
    expect(await intake.accepted()).toEqual([]);
    await open();
    expect(await readdir(folder)).toEqual([]);
  });

  it('that are broken give 500 and are left alone', async () => {
    const key = mintId();
    await writeFile(join(dataDir, 'intake/reports', `${key}.json`), '{"half":');
    expect(await answerTo(key, await sealFor(sampleReport(key)))).toEqual([500, { error: 'STORE_BROKEN' }]);
    expect(await readFile(join(dataDir, 'intake/reports', `${key}.json`), 'utf8')).toBe('{"half":');
  });

  it('that cannot be written give 500, which is forgotten', async () => {
    const key = mintId();
    const body = await sealFor(sampleReport(key));
    const folder = join(dataDir, 'intake/reports');
    await rm(folder, { recursive: true });
    expect(await answerTo(key, body)).toEqual([500, { error: 'UNEXPECTED' }]);
    await mkdir(folder);
    expect((await post(key, body)).status).toBe(201);
  });
});

describe('keys', () => {
  const published = async () => JSON.parse(await readFile(join(dataDir, 'intake/public.json'), 'utf8'));

  it('are named by their thumbprint, published without the private part, and stay', async () => {
    const key = intake.publicKey();
    expect(key).toEqual({ kty: 'OKP', crv: 'X25519', x: key.x, kid: key.kid, alg: 'ECDH-ES', use: 'enc' });
    expect(key.kid).toBe(await calculateJwkThumbprint({ ...key }));
    expect(await published()).toEqual([key]);
    expect((await open()).publicKeys()).toEqual([key]);
  });

  it('are listed newest first, and an old one opens for 30 days after it was replaced', async () => {
    const old = intake.publicKey();
    now += 3 * keptFor;
    const fresh = await intake.rotate();
    const freshest = await intake.rotate();
    expect(await published()).toEqual([freshest, fresh, old]);
    expect(intake.publicKeys()).toEqual([freshest, fresh, old]);

    now += keptFor - 1;
    intake = await open();
    const [one, two] = [mintId(), mintId()];
    const body = await sealFor(sampleReport(one), old);
    expect((await post(one, body)).status).toBe(201);

    now += 2;
    intake = await open();
    expect(await published()).toEqual([freshest]);
    expect(await readdir(join(dataDir, 'intake/keys'))).toEqual([`${freshest.kid}.json`]);
    expect((await post(two, await sealFor(sampleReport(two), old))).status).toBe(503);
    expect((await post(one, body)).status).toBe(200);
  });

  it('that are broken stop the start', async () => {
    await writeFile(join(dataDir, 'intake/keys/x.json'), '{}');
    await expect(open()).rejects.toMatchObject({ code: 'KEY_BROKEN' });
  });

  it('need a token beside them', async () => {
    const options = { dataDir, token: '', parseReport };
    await expect(createIntake(options)).rejects.toMatchObject({ code: 'NO_TOKEN' });
  });
});

describe('the page', () => {
  const get = (path: string, host = 'localhost') => intake.app.request(`http://${host}${path}`);

  it('shows every report in full and escapes it', async () => {
    expect(await (await get('/')).text()).toContain('No report has been accepted yet.');
    const words = '</pre><script>alert(1)</script><img src=x onerror="alert(\'1\')">&amp;';
    const report = { ...sampleReport(mintId()), story: { text: words } };
    await deliver(report);
    const page = await (await get('/')).text();
    expect(page).not.toMatch(/<script|<img|onerror="/);
    expect(page).toContain('1 report, in full:');
    const shown = /<pre>(.*?)<\/pre>/s.exec(page)?.[1] ?? '';
    const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
    const plain = shown.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => z.string().parse(Reflect.get(entities, entity)));
    expect(JSON.parse(plain)).toEqual(report);
    expect(Object.keys(JSON.parse(plain))).toEqual(Object.keys(report));
    expect(await (await get('/accepted')).json()).toEqual([report]);
  });

  it('lists the latest quarter first, then by id', async () => {
    const ids = [mintId(), mintId(), mintId()].toSorted();
    const [a = '', b = '', c = ''] = ids;
    await deliver({ ...sampleReport(b), period: '2026-Q3' });
    await deliver(sampleReport(a));
    await deliver(sampleReport(c));
    expect((await intake.accepted()).map(({ report_id }) => report_id)).toEqual([c, a, b]);
  });

  it('loads nothing, runs nothing, is kept and framed nowhere', async () => {
    const { headers } = await get('/');
    const hashed = createHash('sha256');
    hashed.update(/<style>(.*)<\/style>/s.exec(await (await get('/')).text())?.[1] ?? '');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${hashed.digest('base64')}'`);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is shown under the names of this machine and a named origin only', async () => {
    intake = await createIntake({ dataDir, token, parseReport, publicOrigin: 'https://try.example:8443' });
    for (const path of ['/', '/accepted']) {
      for (const host of ['127.0.0.1:1234', '[::1]', 'try.example']) expect((await get(path, host)).status).toBe(200);
      for (const host of ['evil.example', '127.0.0.1.evil.example', '10.0.0.1']) {
        expect((await get(path, host)).status).toBe(421);
      }
    }
  });
});

describe('over a socket', () => {
  it('listens on 127.0.0.1, answers a body that is far too long, and cuts one that never ends', async () => {
    const { url, close } = await listen(intake.app, 0);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': mintId(),
    };
    const long = await fetch(`${url}/reports`, { method: 'POST', headers, body: 'x'.repeat(5_000_000) });
    expect(long.status).toBe(413);

    const [status, cut] = await new Promise<readonly [number | undefined, boolean]>((resolve) => {
      const endless = request(`${url}/reports`, { method: 'POST', headers });
      let status: number | undefined;
      const chunk = Buffer.alloc(65_536, 0x20);
      const send = () => {
        while (!endless.destroyed && endless.write(chunk));
      };
      endless.on('drain', send);
      endless.on('response', (response) => {
        status = response.statusCode;
        response.resume();
      });
      endless.on('error', () => undefined);
      endless.on('close', () => resolve([status, true]));
      send();
    });
    expect([status, cut]).toEqual([413, true]);
    await close();
    await expect(fetch(url)).rejects.toThrow();
  });

  it('finishes what is under way when it closes', async () => {
    const key = mintId();
    const body = await sealFor(sampleReport(key));
    const { url, close } = await listen(intake.app, 0);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key };
    const answer = new Promise<number | undefined>((resolve, reject) => {
      const slow = request(`${url}/reports`, { method: 'POST', headers }, ({ statusCode }) => resolve(statusCode));
      slow.on('error', reject);
      slow.write(body.slice(0, 100));
      setTimeout(() => slow.end(body.slice(100)), 300);
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await close();
    expect(await answer).toBe(201);
  });
});

describe('the process', () => {
  const main = join(import.meta.dirname, '../../dist/local/intake/main.js');

  function run(env: Record<string, string>, last: 'ipc' | 'ignore' = 'ipc') {
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe', last] });
    // Not `close`: it is not emitted once the channel was disconnected from this side.
    const exit = new Promise<number | string | null>((resolve) => {
      child.on('exit', (code, signal) => resolve(code ?? signal));
    });
    const ended = Promise.all([exit, child.stdout && text(child.stdout), child.stderr && text(child.stderr)]);
    return { child, ended };
  }

  const ready = (child: ChildProcess) =>
    new Promise<string>((resolve) => {
      child.once('message', (message) => resolve(z.strictObject({ ready: z.string() }).parse(message).ready));
    });
  const env = () => ({ STAND_IN_PORT: '0', DATA_DIR: dataDir, INTAKE_TOKEN: token });

  it('says when it is ready, ignores SIGINT and SIGUSR1, stops on SIGTERM, and prints nothing', async () => {
    const { child, ended } = run(env());
    const url = await ready(child);
    child.kill('SIGINT');
    child.kill('SIGUSR1');
    await new Promise((resolve) => setTimeout(resolve, 200));
    const key = mintId();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key };
    const body = await sealFor(sampleReport(key));
    expect((await fetch(`${url}/reports`, { method: 'POST', headers, body })).status).toBe(201);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, '', '']);
  });

  it('stops when its channel is lost, also at once', async () => {
    const one = run(env());
    await ready(one.child);
    one.child.disconnect();
    expect(await one.ended).toEqual([0, '', '']);
    const two = run(env());
    two.child.disconnect();
    expect(await two.ended).toEqual([0, '', '']);
  });

  it('stops on SIGINT when nobody started it over a channel', async () => {
    const fresh = join(dataDir, 'fresh');
    const { child, ended } = run({ ...env(), DATA_DIR: fresh }, 'ignore');
    await expect.poll(() => readdir(join(fresh, 'intake')), { timeout: 4000 }).toContain('reports');
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.kill('SIGINT');
    expect(await ended).toEqual([0, '', '']);
  });

  it.each([
    ['no token', { INTAKE_TOKEN: '' }],
    ['no folder', { DATA_DIR: '' }],
    ['no port', { STAND_IN_PORT: 'x' }],
    ['a port that does not exist', { STAND_IN_PORT: '65536' }],
  ])('ends with 78 when it is given %s', async (_, change) => {
    expect(await run({ ...env(), ...change }).ended).toEqual([78, '', '']);
  });

  it('ends with 1 when the port is taken', async () => {
    const { url, close } = await listen(intake.app, 0);
    expect(await run({ ...env(), STAND_IN_PORT: new URL(url).port }).ended).toEqual([1, '', '']);
    await close();
  });
});
