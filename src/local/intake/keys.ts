import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import { z } from 'zod';
import { CodeError } from '../../runtime/code.ts';
import { makeFolder, removeDrafts, replaceFile } from './files.ts';

/** How long an old key is kept after a newer one was made (contract section 4). In milliseconds. */
export const keptFor = 30 * 24 * 60 * 60 * 1000;

/** The public part as it is handed out (RFC 7517, RFC 8037); `kid` is the RFC 7638 thumbprint. */
export type PublicJwk = Readonly<z.infer<typeof publicJwk>>;

/** The keys of an intake. `rotate` is called by one caller at a time. */
export interface KeyRing {
  /** Newest first, never empty. */
  readonly publicKeys: () => readonly [PublicJwk, ...PublicJwk[]];
  readonly privateKey: (kid: string) => CryptoKey | undefined;
  /** Makes a new key, which is durable and published when this resolves, and destroys what outlived `keptFor`. */
  readonly rotate: () => Promise<PublicJwk>;
}

const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const publicJwk = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('X25519'),
  x: coordinate,
  kid: coordinate,
  alg: z.literal('ECDH-ES'),
  use: z.literal('enc'),
});
/** `made` in milliseconds since 1970; a private member that other readers of the JWK skip (RFC 7517 section 4). */
const keyFile = publicJwk.extend({ d: coordinate, made: z.number() });

interface Held {
  readonly made: number;
  readonly shown: PublicJwk;
  readonly key: CryptoKey;
}

/**
 * Reads the private keys in `folder`, makes the first one when there is none, and writes the public list, newest first,
 * to `publicFile`. Throws `KEY_BROKEN` for a file that is no key: a key is never silently left out.
 */
export async function openKeys(folder: string, publicFile: string, now: () => number): Promise<KeyRing> {
  await makeFolder(folder);
  await removeDrafts(folder);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const found = await Promise.all(names.map((name) => readKey(join(folder, name))));
  const [newest, ...older] = found.toSorted((a, b) => b.made - a.made);
  let held: readonly [Held, ...Held[]] = newest === undefined ? [await makeKey(folder, now())] : [newest, ...older];

  async function settle(): Promise<void> {
    const [first, ...rest] = held;
    const kept = rest.filter((_, at) => (held[at]?.made ?? 0) + keptFor > now());
    await replaceFile(publicFile, `${JSON.stringify([first, ...kept].map(({ shown }) => shown))}\n`, 0o644);
    const gone = rest.filter((one) => !kept.includes(one));
    await Promise.all(gone.map(({ shown }) => rm(join(folder, `${shown.kid}.json`), { force: true })));
    held = [first, ...kept];
  }

  await settle();
  return {
    publicKeys: () => {
      const [first, ...rest] = held;
      return [first.shown, ...rest.map(({ shown }) => shown)];
    },
    privateKey: (kid) => held.find(({ shown }) => shown.kid === kid)?.key,
    rotate: async () => {
      const made = await makeKey(folder, Math.max(now(), held[0].made + 1));
      held = [made, ...held];
      await settle();
      return made.shown;
    },
  };
}

async function makeKey(folder: string, made: number): Promise<Held> {
  const { privateKey } = await generateKeyPair('ECDH-ES', { crv: 'X25519', extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  const file = join(folder, `${kid}.json`);
  await replaceFile(file, JSON.stringify({ ...jwk, kid, alg: 'ECDH-ES', use: 'enc', made }), 0o600);
  return readKey(file);
}

async function readKey(path: string): Promise<Held> {
  try {
    const { made, d, ...shown } = keyFile.parse(JSON.parse(await readFile(path, 'utf8')));
    const key = await importJWK({ ...shown, d }, 'ECDH-ES');
    if (key instanceof Uint8Array) throw new CodeError('KEY_BROKEN');
    return { made, shown, key };
  } catch {
    throw new CodeError('KEY_BROKEN');
  }
}
