import { importJWK } from 'jose';
import { z } from 'zod';
import { CodeError } from '../../runtime/code.ts';

/** A key that tokens can be signed with, and the channels it speaks for. */
interface SigningKey {
  readonly key: Awaited<ReturnType<typeof importJWK>>;
  readonly endorsements: readonly string[];
}

/** The keys of whoever signs tokens. */
export interface SigningKeys {
  /** Nothing for a key that is not theirs. Throws `KEYS_UNREACHABLE` when that cannot be known. */
  readonly find: (kid: string) => Promise<SigningKey | undefined>;
}

const metadataForm = z.looseObject({ jwks_uri: z.url({ protocol: /^https?$/ }) });
const keysForm = z.looseObject({
  keys: z.array(
    z.looseObject({
      kty: z.string(),
      kid: z.string().optional(),
      n: z.string().optional(),
      e: z.string().optional(),
      endorsements: z.array(z.string()).optional(),
    }),
  ),
});

/** Keys are fetched anew after so long. In milliseconds. */
const fresh = 24 * 3_600_000;
/** An unknown key has them fetched anew, but not more often than this, or anybody could have us ask all day. */
const pause = 60_000;
/** Fetching may take so long. In milliseconds. */
const patience = 5000;
/** No list of keys comes near this. In bytes. */
const largest = 1024 * 1024;

/**
 * Signing keys by OpenID metadata (OpenID Connect Discovery 1.0). The last good keys serve for as long as no newer ones
 * can be had, so that an hour without their server goes by unnoticed.
 */
export function keysFrom(metadataUrl: string, now: () => number = Date.now): SigningKeys {
  let known = new Map<string, SigningKey>();
  let [fetched, asked] = [-Infinity, -Infinity];
  let asking: Promise<void> | undefined;
  const refresh = async (): Promise<void> => {
    asked = now();
    const { jwks_uri } = metadataForm.parse(await read(metadataUrl));
    const { keys } = keysForm.parse(await read(jwks_uri));
    const usable = keys.flatMap(({ kty, kid, n, e, endorsements = [] }) =>
      kty === 'RSA' && kid !== undefined && n !== undefined && e !== undefined ? [{ kid, n, e, endorsements }] : [],
    );
    known = new Map(
      await Promise.all(
        usable.map(async ({ kid, n, e, endorsements }) => {
          const key = await importJWK({ kty: 'RSA', n, e }, 'RS256');
          return [kid, { key, endorsements }] as const;
        }),
      ),
    );
    fetched = now();
  };
  return {
    find: async (kid) => {
      const isOld = now() - fetched > fresh;
      if ((isOld || !known.has(kid)) && (asking !== undefined || now() - asked >= pause || fetched === -Infinity)) {
        asking ??= refresh().finally(() => {
          asking = undefined;
        });
        await asking.catch(() => undefined);
      }
      if (fetched === -Infinity) throw new CodeError('KEYS_UNREACHABLE');
      return known.get(kid);
    },
  };
}

async function read(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  const text = await response.text();
  if (!response.ok || text.length > largest) throw new CodeError('KEYS_UNREACHABLE');
  return JSON.parse(text);
}
