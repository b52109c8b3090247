import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';

/** Who signs tokens for Teams, with keys of several kinds: real RS256, real endorsements. */

const pair = () => generateKeyPair('RS256', { extractable: true });

/** By name: for Teams, for another channel only, for no channel, and one that is in nobody's list. */
const pairs = {
  teams: await pair(),
  webchat: await pair(),
  bare: await pair(),
  stranger: await pair(),
} as const;
type KeyName = keyof typeof pairs;

const endorsements: Readonly<Record<Exclude<KeyName, 'stranger'>, readonly string[] | undefined>> = {
  teams: ['msteams', 'skype'],
  webchat: ['webchat', 'directline'],
  bare: undefined,
};

/** The list of keys as its server gives it. */
export async function publishedKeys(names: readonly (keyof typeof endorsements)[] = ['teams', 'webchat', 'bare']) {
  return {
    keys: await Promise.all(
      names.map(async (name) => ({
        ...(await exportJWK(pairs[name].publicKey)),
        kid: name,
        use: 'sig',
        ...(endorsements[name] === undefined ? {} : { endorsements: endorsements[name] }),
      })),
    ),
  };
}

export interface TokenWish {
  readonly key?: KeyName;
  /** The key it says it was signed with. */
  readonly kid?: string;
  readonly alg?: 'none';
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Seconds from now until it ends, and since when it holds. */
  readonly ends?: number;
  readonly starts?: number;
}

/** Signs a token; what is wished makes it a bad one. */
export async function signToken(base: JWTPayload, wish: TokenWish = {}): Promise<string> {
  const { key = 'teams', kid = key, alg, claims = {}, ends = 3600, starts = -60 } = wish;
  const now = Math.floor(Date.now() / 1000);
  const all = Object.entries({ nbf: now + starts, exp: now + ends, ...base, ...claims });
  const payload = Object.fromEntries(all.filter(([, value]) => value !== undefined));
  if (alg === 'none') return new UnsecuredJWT(payload).encode();
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(pairs[key].privateKey);
}
