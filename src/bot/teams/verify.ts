import { jwtVerify } from 'jose';
import { CodeError, codeOf } from '../../runtime/code.ts';
import type { SigningKeys } from './keys.ts';

/** What the token of a request must be made for. */
export interface Expected {
  readonly appId: string;
  readonly issuer: string;
  readonly keys: SigningKeys;
}

/** The public cloud (Bot Connector authentication, "Authenticate requests from the Bot Connector service"). */
export const publicIssuer = 'https://api.botframework.com';
export const publicMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/** Clocks may differ by so much; Microsoft's own industry-standard tolerance. In seconds. */
const tolerance = 300;
/** Real ones are near 1 kB. In characters. */
const longest = 8192;

/** A token in its header as it must be written, whatever it says. */
export const tokenIn = (header: string | undefined): string | undefined =>
  header !== undefined && header.length <= longest ? /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header)?.[1] : undefined;

/** What a request says of itself, and the token must say too. */
export interface Claimed {
  readonly channelId: string;
  readonly serviceUrl: string;
}

/**
 * Who sent a request: the token must be signed with a key that speaks for the channel, come from the channel's issuer
 * (so neither the emulator nor another bot), be made for this bot, be valid now, and name the service that the request
 * says it comes from. Throws `TOKEN_REFUSED`, or `KEYS_UNREACHABLE` when it cannot be known.
 */
export async function verify(token: string, claimed: Claimed, { appId, issuer, keys }: Expected): Promise<void> {
  let endorsements: readonly string[] = [];
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid = '' }) => {
        const found = await keys.find(kid);
        if (found === undefined) throw new CodeError('TOKEN_REFUSED');
        endorsements = found.endorsements;
        return found.key;
      },
      { algorithms: ['RS256'], issuer, audience: appId, clockTolerance: tolerance, requiredClaims: ['exp'] },
    );
    if (!endorsements.includes(claimed.channelId) || payload.serviceurl !== claimed.serviceUrl)
      throw new CodeError('TOKEN_REFUSED');
  } catch (error) {
    throw new CodeError(codeOf(error) === 'KEYS_UNREACHABLE' ? 'KEYS_UNREACHABLE' : 'TOKEN_REFUSED');
  }
}
