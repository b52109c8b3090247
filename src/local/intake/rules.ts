import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { type Answer, type Exchange, isAcceptance, type Letter } from './exchange.ts';
import { padReport, type SealingKey, sealBytes } from './seal.ts';

/** What a rule needs to be tried. */
export interface Bench extends Exchange {
  /** Newest first. */
  readonly keys: readonly [SealingKey, ...SealingKey[]];
  readonly makeReport: (reportId: string) => unknown;
  readonly seal: (report: unknown, key: SealingKey) => Promise<string>;
  /** A letter that was sent first of all, and the answer to it. */
  readonly first: Letter;
  readonly firstAnswer: Answer;
}

/** One rule: what is sent, and which answers keep it. */
export interface Rule {
  readonly rule: string;
  readonly optional: boolean;
  readonly send: (bench: Bench) => Promise<readonly Answer[]>;
  readonly keeps: (answers: readonly Answer[], bench: Bench) => boolean;
}

/** A longer body than any intake needs; above what common servers take in without being told to. In characters. */
const tooLong = 2 * 1024 * 1024;

const must = (rule: string, send: Rule['send'], keeps: Rule['keeps']): Rule => ({
  rule,
  optional: false,
  send,
  keeps,
});
const may = (...rule: Parameters<typeof must>): Rule => ({ ...must(...rule), optional: true });

/** Every answer is one of these. */
const are =
  (...statuses: readonly number[]): Rule['keeps'] =>
  (answers) =>
    answers.every(({ status }) => statuses.includes(status));

/** The rules of contract section 4, in the order in which they are tried. */
export const rules: readonly Rule[] = [
  must(
    'a well-formed report is accepted: 201 or 200, with its id and the hash of the body',
    async ({ firstAnswer }) => [firstAnswer],
    (answers, { first }) => answers.every((answer) => isAcceptance(answer, first)),
  ),
  must(
    'the same bytes again are answered 200 with the same content',
    async ({ post, first }) => [await post(first), await post(first)],
    (answers, { first }) => answers.every((answer) => answer.status === 200 && isAcceptance(answer, first)),
  ),
  must(
    'the same bytes twice at once are both accepted, or one is put off (408, 425, 429, 5xx)',
    async (bench) => {
      const letter = await writeLetter(bench);
      return Promise.all([deliver(bench, letter), deliver(bench, letter)]);
    },
    (answers) => answers.some(({ receipt }) => receipt !== undefined) && answers.every(isAcceptedOrPutOff),
  ),
  must(
    'a report for each older key is accepted',
    (bench) => Promise.all(bench.keys.slice(1).map(async (key) => deliver(bench, await writeLetter(bench, key)))),
    (answers) => answers.every(({ receipt }) => receipt !== undefined),
  ),
  must(
    'other bytes under the same key are answered 409',
    async (bench) => [await bench.post(await writeLetter(bench, bench.keys[0], bench.first.key))],
    are(409),
  ),
  must(
    'no token is answered 401 or 403',
    async ({ post, first }) => [await post({ ...first, token: undefined })],
    are(401, 403),
  ),
  must(
    'a wrong token is answered 401 or 403',
    async ({ post, first }) => [await post({ ...first, token: mintId() })],
    are(401, 403),
  ),
  must(
    'another content type is answered 415',
    async (bench) => [await bench.post({ ...(await writeLetter(bench)), type: 'text/plain' })],
    are(415),
  ),
  must(
    'a body that is not {"sealed": "..."} is answered 400 or 422',
    ({ post }) => postAll(post, ['', '{', '[]', '{}', '{"sealed":1}', '{"sealed":""}', '{"sealed":"a.b.c.d.e"}']),
    are(400, 422),
  ),
  must(
    'a seal of which one character was changed is answered 400 or 422',
    async (bench) => [await bench.post(changeSeal(await writeLetter(bench)))],
    are(400, 422),
  ),
  must(
    'an unknown key is answered 503',
    async (bench) => [await bench.post(await writeLetter(bench, await makeStrangeKey()))],
    are(503),
  ),
  must(
    'a body of 2 MiB is answered 413',
    ({ post }) => postAll(post, [JSON.stringify({ sealed: 'A'.repeat(tooLong) })]),
    are(413),
  ),
  may(
    'a missing or malformed Idempotency-Key is answered 400 or 422',
    async (bench) => {
      const letter = await writeLetter(bench);
      return [await bench.post({ ...letter, key: '' }), await bench.post({ ...letter, key: 'short' })];
    },
    are(400, 422),
  ),
  may(
    'a report with another id than its Idempotency-Key is answered 400 or 422',
    async (bench) => [await bench.post({ ...(await writeLetter(bench)), key: mintId() })],
    are(400, 422),
  ),
  may(
    'a plaintext that is not 8192 bytes is answered 400 or 422',
    async ({ post, makeReport, keys }) => {
      const key = mintId();
      const plaintext = padReport(makeReport(key)).subarray(1);
      return [await post({ key, body: JSON.stringify({ sealed: await sealBytes(plaintext, keys[0]) }) })];
    },
    are(400, 422),
  ),
  may('asking for an accepted report is answered 200', async ({ ask, first }) => [await ask(first.key)], are(200)),
  may('asking for an unknown report is answered 404', async ({ ask }) => [await ask(mintId())], are(404)),
];

/** A sealed report, ready to be sent. */
export async function writeLetter(
  { keys, makeReport, seal }: Pick<Bench, 'keys' | 'makeReport' | 'seal'>,
  key = keys[0],
  id = mintId(),
): Promise<Letter> {
  return { key: id, body: JSON.stringify({ sealed: await seal(makeReport(id), key) }) };
}

/** The answer to a letter; its receipt is left only when it is an acceptance. */
async function deliver({ post }: Bench, letter: Letter): Promise<Answer> {
  const answer = await post(letter);
  return isAcceptance(answer, letter) ? answer : { ...answer, receipt: undefined };
}

const isAcceptedOrPutOff = ({ status, receipt }: Answer): boolean =>
  receipt !== undefined || status >= 500 || [408, 425, 429].includes(status);

const postAll = (post: Bench['post'], bodies: readonly string[]) =>
  Promise.all(bodies.map((body) => post({ key: mintId(), body })));

/** Changes a character in the middle of the ciphertext, the longest part. */
function changeSeal({ key, body }: Letter): Letter {
  const at = Math.floor(body.length / 2);
  return { key, body: body.slice(0, at) + (body[at] === 'A' ? 'B' : 'A') + body.slice(at + 1) };
}

async function makeStrangeKey(): Promise<SealingKey> {
  const { publicKey } = await generateKeyPair('ECDH-ES', { crv: 'X25519', extractable: true });
  const { x = '' } = await exportJWK(publicKey);
  return { kty: 'OKP', crv: 'X25519', x };
}

const mintId = (): string => randomBytes(16).toString('base64url');
