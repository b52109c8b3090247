import type { Log } from '../../runtime/log.ts';
import type { Channel } from '../channel.ts';
import type { Route } from '../server.ts';
import type { Bot } from '../settings.ts';
import { callsOf } from './calls.ts';
import { keysFrom } from './keys.ts';
import { openSdk } from './sdk.ts';
import { teamsChannel } from './teams.ts';
import { tokensFrom } from './token.ts';
import { publicIssuer, publicMetadata } from './verify.ts';

type TeamsSettings = Pick<Bot, Extract<keyof Bot, `TEAMS_${string}` | `Microsoft${string}`>>;

/** The Teams channel with its settings. Loads the SDK, so it is itself loaded only where Teams is on. */
export function teamsDoor(
  settings: TeamsSettings,
  appId: string,
  log: Log,
): { readonly channel: Channel; readonly route: Route } {
  const { MicrosoftAppPassword: password, TEAMS_TOKEN_URL: tokenUrl } = settings;
  const sdk = openSdk({
    appId,
    password,
    appType: settings.MicrosoftAppType,
    tenantId: settings.MicrosoftAppTenantId,
    tokens: tokenUrl === undefined ? undefined : tokensFrom(tokenUrl, appId, password ?? ''),
  });
  const { channel, routes } = teamsChannel({
    calls: callsOf(sdk),
    checkToken: sdk.checkToken,
    expected: {
      appId,
      issuer: settings.TEAMS_TOKEN_ISSUER ?? publicIssuer,
      keys: keysFrom(settings.TEAMS_OPENID_METADATA_URL ?? publicMetadata),
    },
    allowed: { tenants: settings.TEAMS_TENANTS ?? [], services: settings.TEAMS_SERVICE_URLS },
    log,
  });
  return { channel, route: { path: '/api/messages', routes } };
}
