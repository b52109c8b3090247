import { type CryptoKey, compactDecrypt, decodeProtectedHeader } from 'jose';
import { z } from 'zod';
import { CodeError } from '../../runtime/code.ts';
import { decodeUtf8 } from './body.ts';

/** The length of every plaintext (contract section 4). In bytes. */
export const paddedLength = 8192;

/** Five parts, of which the encrypted key is empty (RFC 7518 section 4.6), 96 bits of nonce, 128 bits of tag. */
const compact = z.string().regex(/^[\w-]+\.\.[\w-]{16}\.[\w-]*\.[\w-]{22}$/);

const protectedHeader = z.strictObject({
  alg: z.literal('ECDH-ES'),
  enc: z.literal('A256GCM'),
  kid: z.string().min(1),
  typ: z.literal('report+jwe'),
  epk: z.strictObject({
    kty: z.literal('OKP'),
    crv: z.literal('X25519'),
    x: z.string().regex(/^[\w-]{43}$/),
  }),
});

/**
 * What a compact JWE (RFC 7516) of the contract's form holds, as parsed JSON. Throws `WRONG_SEAL` for another form,
 * `UNKNOWN_KEY` for a `kid` that `keyOf` does not have, `NOT_OPENED` when the key does not fit or a byte was changed,
 * `WRONG_LENGTH` for a plaintext that is not 8192 bytes, and `WRONG_REPORT` for one that is not JSON and spaces.
 */
export async function openSealed(sealed: string, keyOf: (kid: string) => CryptoKey | undefined): Promise<unknown> {
  const key = keyOf(readKid(sealed));
  if (key === undefined) throw new CodeError('UNKNOWN_KEY');
  const plaintext = await decrypt(sealed, key);
  if (plaintext.length !== paddedLength) throw new CodeError('WRONG_LENGTH');
  try {
    return parsePadded(decodeUtf8(plaintext));
  } catch {
    throw new CodeError('WRONG_REPORT');
  }
}

function readKid(sealed: string): string {
  try {
    return protectedHeader.parse(decodeProtectedHeader(compact.parse(sealed))).kid;
  } catch {
    throw new CodeError('WRONG_SEAL');
  }
}

async function decrypt(sealed: string, key: CryptoKey): Promise<Uint8Array> {
  try {
    const options = { keyManagementAlgorithms: ['ECDH-ES'], contentEncryptionAlgorithms: ['A256GCM'] };
    return (await compactDecrypt(sealed, key, options)).plaintext;
  } catch {
    throw new CodeError('NOT_OPENED');
  }
}

function parsePadded(text: string): unknown {
  const json = text.trimEnd();
  if (json.padEnd(text.length, ' ') !== text) throw new CodeError('WRONG_REPORT');
  return JSON.parse(json);
}
