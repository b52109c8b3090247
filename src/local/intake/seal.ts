import { CompactEncrypt, calculateJwkThumbprint, importJWK } from 'jose';
import { CodeError } from '../../runtime/code.ts';
import { paddedLength } from './open.ts';

/** The public part of an intake's key (RFC 8037). A `kid` is never taken on trust: it is computed. */
export interface SealingKey {
  readonly kty: 'OKP';
  readonly crv: 'X25519';
  readonly x: string;
}

/** A report as the plaintext of a seal: UTF-8 JSON, padded with spaces to 8192 bytes. Throws `REPORT_TOO_LARGE`. */
export function padReport(report: unknown): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(report));
  if (json.length > paddedLength) throw new CodeError('REPORT_TOO_LARGE');
  const padded = new Uint8Array(paddedLength).fill(0x20);
  padded.set(json);
  return padded;
}

/** Seals bytes as contract section 4 says (compact JWE, RFC 7516). Each call gives other bytes. */
export async function sealBytes(plaintext: Uint8Array, { kty, crv, x }: SealingKey): Promise<string> {
  const jwk = { kty, crv, x };
  const [key, kid] = await Promise.all([importJWK(jwk, 'ECDH-ES'), calculateJwkThumbprint(jwk)]);
  const header = { alg: 'ECDH-ES', enc: 'A256GCM', kid, typ: 'report+jwe' };
  return new CompactEncrypt(plaintext).setProtectedHeader(header).encrypt(key);
}
