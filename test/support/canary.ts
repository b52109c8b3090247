import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Redis } from 'ioredis';

/** A place where something could have been left behind, and what is in it. */
export interface Found {
  readonly where: string;
  readonly bytes: Buffer;
}

/** How many characters of a hash are looked for; whoever shortens one leaves at least so many. */
const shortHash = 16;

/** The characters of base64 that stand for these bytes wherever they begin in a longer text. */
function base64Of(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const whole = Math.floor(((before + bytes.length) * 8) / 6);
    return text.slice(Math.ceil((before * 8) / 6), whole);
  });
}

/** A number as programs pack it: whole, in both orders, and as a double. */
function packed(digits: string): readonly Buffer[] {
  const [whole, turned, double] = [Buffer.alloc(8), Buffer.alloc(8), Buffer.alloc(8)];
  whole.writeBigInt64BE(BigInt(digits));
  turned.writeBigInt64LE(BigInt(digits));
  double.writeDoubleBE(Number(digits));
  return [whole, turned, double];
}

/** Every form in which a word is looked for. */
function formsOf(word: string): readonly Buffer[] {
  const bytes = Buffer.from(word);
  const inBase64 = base64Of(bytes);
  const hashes = ['md5', 'sha1', 'sha256', 'sha512'].map((name) => createHash(name).update(word).digest());
  const texts = [
    word,
    encodeURIComponent(word),
    JSON.stringify(word).slice(1, -1),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    ...inBase64,
    ...inBase64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    ...hashes.flatMap((hash) =>
      (['hex', 'base64', 'base64url'] as const).map((encoding) => hash.toString(encoding).slice(0, shortHash)),
    ),
  ];
  return [
    ...[...new Set(texts)].map((text) => Buffer.from(text)),
    Buffer.from(word, 'utf16le'),
    ...hashes.map((hash) => hash.subarray(0, shortHash / 2)),
    ...(/^\d{9,18}$/.test(word) ? packed(word) : []),
  ];
}

/** Which of the words are left behind in which place, in whatever form. */
export function leftIn(places: readonly Found[], words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const forms = formsOf(word);
    return places
      .filter(({ bytes }) => forms.some((form) => bytes.includes(form)))
      .map(({ where }) => `${word} in ${where}`);
  });
}

/** Every file under a folder, hidden ones too. */
export function filesIn(folder: string): readonly Found[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ where: path.slice(folder.length + 1), bytes: readFileSync(path) }));
}

/** The values of a key, each by itself: as a dump they could be compressed. */
async function valuesOf(redis: Redis, key: string): Promise<readonly (Buffer | null)[]> {
  switch (await redis.type(key)) {
    case 'string':
      return [await redis.getBuffer(key)];
    case 'list':
      return redis.lrangeBuffer(key, 0, -1);
    case 'set':
      return redis.smembersBuffer(key);
    case 'zset':
      return redis.zrangeBuffer(key, '0', '-1');
    case 'hash':
      return Object.entries(await redis.hgetallBuffer(key)).flatMap(([field, value]) => [Buffer.from(field), value]);
    case 'stream':
      return (await redis.xrangeBuffer(key, '-', '+')).flatMap(([, fields]) =>
        fields.map((field) => Buffer.from(field)),
      );
    case 'none':
      return [];
    default:
      throw new Error(`${key} is of a kind that is not looked into`);
  }
}

/** Everything in Redis: names, values and dumps. */
export async function everythingIn(redis: Redis): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const key of await redis.keys('*')) {
    const values = [Buffer.from(key), ...(await valuesOf(redis, key)), await redis.dumpBuffer(key)];
    found.push({
      where: key,
      bytes: Buffer.concat(values.flatMap((value) => (value === null ? [] : [value, Buffer.from('\n')]))),
    });
  }
  return found;
}

/** The ports on which a process listens (Linux). */
export function portsOf(pid: number): readonly number[] {
  const listening = ['tcp', 'tcp6'].flatMap((family) =>
    readFileSync(`/proc/${pid}/net/${family}`, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, , , status]) => status === '0A'),
  );
  const sockets = readdirSync(`/proc/${pid}/fd`).map((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`);
    } catch {
      return '';
    }
  });
  return listening
    .filter((columns) => sockets.includes(`socket:[${columns[9]}]`))
    .map(([, local = '']) => Number.parseInt(local.split(':')[1] ?? '', 16));
}
