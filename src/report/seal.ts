import { CompactEncrypt, calculateJwkThumbprint, importJWK, type JWK } from 'jose';
import { z } from 'zod';
import type { StrippedReport } from './strip.ts';

/** Every sealed report is equally long, so that its size says neither language nor answers. In bytes. */
export const paddedLength = 8192;

/** The public key of an intake (RFC 8037: OKP, X25519). A private key given by mistake is refused. */
export const intakeKey = z
  .looseObject({ kty: z.literal('OKP'), crv: z.literal('X25519'), x: z.string().regex(/^[A-Za-z0-9_-]{43}$/) })
  .refine((key) => !('d' in key), 'this is a private key')
  .refine((key) => !/^A{43}$/.test(key.x), 'this key is all zeros')
  .transform(({ kty, crv, x }) => ({ kty, crv, x }));

export type IntakeKey = z.infer<typeof intakeKey>;

/** A mark as that of a stripped report. */
declare class Sealed {
  protected readonly mark: true;
}

/** Bytes that only the intake can open, and the id under which it accepts them once. Only `seal` makes it. */
export interface SealedReport extends Sealed {
  readonly reportId: string;
  /** Compact JWE (RFC 7516): ECDH-ES, A256GCM, the intake key's RFC 7638 thumbprint as `kid`. */
  readonly sealed: string;
}

export type Seal = (report: StrippedReport) => Promise<SealedReport>;

/**
 * Ties `seal` to one intake key. A report is sealed once; every retry sends the same bytes.
 * The returned function throws `REPORT_TOO_LARGE` when the report does not fit the padding.
 */
export async function sealFor(key: IntakeKey): Promise<Seal> {
  const jwk: JWK = key;
  const [publicKey, kid] = await Promise.all([importJWK(jwk, 'ECDH-ES'), calculateJwkThumbprint(jwk)]);
  return async (report) => {
    const bytes = new TextEncoder().encode(JSON.stringify(report));
    if (bytes.length > paddedLength) throw new Error('REPORT_TOO_LARGE');
    const padded = new Uint8Array(paddedLength).fill(0x20);
    padded.set(bytes);
    const jwe = await new CompactEncrypt(padded)
      .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid, typ: 'report+jwe' })
      .encrypt(publicKey);
    return { reportId: report.report_id, sealed: jwe } as SealedReport;
  };
}
