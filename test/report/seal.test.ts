import { calculateJwkThumbprint, compactDecrypt, decodeProtectedHeader, exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { fields, strip } from '../../src/flows/questionnaire.ts';
import { type IntakeKey, intakeKey, paddedLength, type Seal, sealFor } from '../../src/report/seal.ts';
import { type StrippedReport, stripFor } from '../../src/report/strip.ts';
import { enqueue } from '../../src/workers/jobs.ts';

const head = {
  codebook_version: '2026.1',
  notice_version: '1',
  consent_version: '1',
  report_id: 'abcdefghijklmnopqrstuA',
  period: '2026-Q4',
  route: 'short',
} as const;

const smallest = strip({ forms: ['vote'] }, head);
const largest = strip(
  Object.fromEntries(fields.map(({ from, codes, max }) => [from, longestFirst([...codes.keys()]).slice(0, max)])),
  head,
);

function longestFirst(codes: readonly string[]): readonly string[] {
  return [...codes].sort((a, b) => b.length - a.length);
}

async function newKey() {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv: 'X25519', extractable: true });
  return { own: await exportJWK(privateKey), given: intakeKey.parse(await exportJWK(publicKey)), privateKey };
}

let key: Awaited<ReturnType<typeof newKey>>;
let seal: Seal;

beforeAll(async () => {
  key = await newKey();
  seal = await sealFor(key.given);
});

describe('a sealed report', () => {
  it('is opened by the intake, and is the report', async () => {
    const { reportId, sealed } = await seal(smallest);
    const { plaintext } = await compactDecrypt(sealed, key.privateKey);
    expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual(smallest);
    expect(reportId).toBe(smallest.report_id);
  });

  it('is opened by nobody else', async () => {
    const { sealed } = await seal(smallest);
    await expect(compactDecrypt(sealed, (await newKey()).privateKey)).rejects.toThrow();
  });

  it('says in its header how it is sealed and for whom, and nothing else', async () => {
    const header = decodeProtectedHeader((await seal(largest)).sealed);
    expect(Object.keys(header).sort()).toEqual(['alg', 'enc', 'epk', 'kid', 'typ']);
    expect(header).toMatchObject({
      alg: 'ECDH-ES',
      enc: 'A256GCM',
      kid: await calculateJwkThumbprint(key.given),
      typ: 'report+jwe',
    });
    expect(Object.keys(header.epk ?? {}).sort()).toEqual(['crv', 'kty', 'x']);
  });

  it('is 8192 bytes inside, the report and then spaces', async () => {
    for (const report of [smallest, largest]) {
      const { plaintext } = await compactDecrypt((await seal(report)).sealed, key.privateKey);
      const text = new TextDecoder().decode(plaintext);
      expect(plaintext).toHaveLength(8192);
      expect(text).toBe(JSON.stringify(report).padEnd(8192, ' '));
    }
  });

  it('is as long for the smallest report as for the largest', async () => {
    expect(JSON.stringify(largest).length).toBeGreaterThan(3 * JSON.stringify(smallest).length);
    const lengths = await Promise.all(
      [smallest, largest, smallest].map(async (each) => (await seal(each)).sealed.length),
    );
    expect(new Set(lengths).size).toBe(1);
  });

  it('differs each time it is made, in its key too', async () => {
    const [one, other] = [await seal(smallest), await seal(smallest)];
    expect(one.sealed).not.toBe(other.sealed);
    expect(decodeProtectedHeader(one.sealed).epk).not.toEqual(decodeProtectedHeader(other.sealed).epk);
  });

  it('carries nothing of the report in clear but its id', async () => {
    const sealed = await seal(largest);
    expect(Object.keys(sealed).sort()).toEqual(['reportId', 'sealed']);
    expect(sealed.sealed).not.toContain('vote');
  });
});

describe('a report that is too large', () => {
  const codes = new Map(Array.from({ length: 400 }, (_, index) => [`c${index}`, `code_${'x'.repeat(20)}_${index}`]));
  const wide = stripFor([{ from: 'forms', path: 'forms', required: true, many: true, max: 400, codes }]);
  const of = (count: number): StrippedReport => wide.strip({ forms: [...codes.keys()].slice(0, count) }, head);

  it('is not sealed', async () => {
    expect(JSON.stringify(of(400)).length).toBeGreaterThan(paddedLength);
    await expect(seal(of(400))).rejects.toThrow('REPORT_TOO_LARGE');
  });

  it('is not cut: whatever is sealed is whole, up to the last byte', async () => {
    const fits = Array.from({ length: 400 }, (_, index) => index + 1).filter(
      (count) => JSON.stringify(of(count)).length <= paddedLength,
    );
    const report = of(fits.at(-1) ?? 1);
    const { plaintext } = await compactDecrypt((await seal(report)).sealed, key.privateKey);
    expect(JSON.parse(new TextDecoder().decode(plaintext))).toEqual(report);
  });
});

describe('the key of an intake', () => {
  it('may carry more than is needed, of which nothing is kept', async () => {
    expect(intakeKey.parse({ ...key.given, kid: 'mine', use: 'enc' })).toEqual(key.given);
  });

  it('can be one of a list, newest first, of which each is looked at', () => {
    const list = intakeKey.array().min(1);
    expect(list.parse([key.given, { ...key.given, kid: 'old' }])).toEqual([key.given, key.given]);
    expect(list.safeParse([key.given, key.own]).success).toBe(false);
    expect(list.safeParse([]).success).toBe(false);
  });

  it.each<[string, (given: IntakeKey) => unknown]>([
    ['all zeros', (given) => ({ ...given, x: 'A'.repeat(43) })],
    ['too short', (given) => ({ ...given, x: given.x.slice(1) })],
    ['too long', (given) => ({ ...given, x: `${given.x}A` })],
    ['not base64url', (given) => ({ ...given, x: `+${given.x.slice(1)}` })],
    ['of another curve', (given) => ({ ...given, crv: 'Ed25519' })],
    ['of another kind', (given) => ({ ...given, kty: 'EC' })],
    ['a private one', () => key.own],
    ['a private one with an empty secret', (given) => ({ ...given, d: '' })],
    ['no key at all', () => 'key'],
  ])('is refused when it is %s', (_, change) => {
    expect(intakeKey.safeParse(change(key.given)).success).toBe(false);
  });

  it('is not repeated in what is said about it', () => {
    const secret = String(key.own.d);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(intakeKey.safeParse(key.own).error?.issues)).not.toContain(secret);
  });
});

it('the compiler lets nothing be queued that was not sealed, and nothing be sealed that was not stripped', () => {
  const refused = async (...[queue, store]: Parameters<typeof enqueue>): Promise<void> => {
    const sealed = await seal(smallest);
    await enqueue(queue, store, sealed, 'ticket');
    // @ts-expect-error a plain object is not a sealed report
    await enqueue(queue, store, { reportId: smallest.report_id, sealed: 'text' }, 'ticket');
    // @ts-expect-error a stripped report is not a sealed one
    await enqueue(queue, store, smallest, 'ticket');
    // @ts-expect-error under another id it is not what was sealed
    await enqueue(queue, store, { ...sealed, reportId: 'another' }, 'ticket');
    // @ts-expect-error answers are not a stripped report
    await seal({ forms: ['vote'] });
    // @ts-expect-error what looks like a report was not stripped
    await seal({ schema: 'obi.report', schema_version: '1.0.0', ...head, forms: ['vote'] });
    // @ts-expect-error with something added it is not what was stripped
    await seal({ ...smallest, chat: '1' });
  };
  expect(refused).toBeTypeOf('function');
});
