import {
  type Activity,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { CodeError } from '../../runtime/code.ts';
import type { TokenSource } from './token.ts';

/**
 * The only file that knows Microsoft's SDK: the three calls to the service, and by whose leave. What it takes to put
 * another SDK here is written in `docs/decisions/teams-sdk.md`.
 */
export interface Sdk {
  /** Throws `TOKEN_UNAVAILABLE` when the bot cannot prove who it is. */
  readonly checkToken: () => Promise<void>;
  /** The calls throw whatever the SDK throws. */
  readonly create: (service: string, conversation: string, message: object) => Promise<string>;
  readonly update: (service: string, conversation: string, id: string, message: object) => Promise<void>;
  readonly remove: (service: string, conversation: string, id: string) => Promise<void>;
}

/** What the SDK needs to know. Without a source of tokens of our own it asks Microsoft as it always does. */
export interface SdkSettings {
  readonly appId: string;
  readonly password?: string | undefined;
  readonly appType: string;
  readonly tenantId?: string | undefined;
  readonly tokens?: TokenSource | undefined;
}

/** Whom the bot wants to talk to (Bot Connector authentication, step 1: request an access token). */
const scope = 'https://api.botframework.com';
const loginRoot = 'https://login.microsoftonline.com/';

/** So many services are kept at hand; a region has one. */
const mostClients = 100;
/** A call may take so long. In milliseconds. */
const patience = 10_000;

type Authentication = ConfigurationBotFrameworkAuthentication;
type Client = Awaited<ReturnType<ReturnType<Authentication['createConnectorFactory']>['create']>>;

/** Makes the SDK ready. Touches no network. */
export function openSdk(settings: SdkSettings): Sdk {
  const { appId } = settings;
  const credentials = credentialsOf(settings);
  const login = `${loginRoot}${settings.tenantId ?? 'botframework.com'}`;
  const authentication = new ConfigurationBotFrameworkAuthentication({}, credentials);
  const identity = { getClaimValue: () => appId } as never;
  const factory = authentication.createConnectorFactory(identity);
  const clients = new Map<string, Promise<Client>>();
  const clientOf = (service: string): Promise<Client> => {
    if (clients.size >= mostClients) clients.clear();
    const known = clients.get(service) ?? factory.create(service, scope).then(restrained);
    clients.set(service, known);
    return known;
  };
  return {
    checkToken: async () => {
      try {
        const made = await credentials.createCredentials(appId, scope, login, true);
        await (made as unknown as { getToken: () => Promise<string> }).getToken();
      } catch {
        throw new CodeError('TOKEN_UNAVAILABLE');
      }
    },
    create: async (service, conversation, message) => {
      const { conversations } = await clientOf(service);
      return (await conversations.sendToConversation(conversation, message as Activity)).id ?? '';
    },
    update: async (service, conversation, id, message) => {
      const { conversations } = await clientOf(service);
      await conversations.updateActivity(conversation, id, message as Activity);
    },
    remove: async (service, conversation, id) => {
      const { conversations } = await clientOf(service);
      await conversations.deleteActivity(conversation, id);
    },
  };
}

/** As much of the client under a client as is changed (`@azure/core-rest-pipeline`). */
interface Pipeline {
  removePolicy(policy: { readonly name: string }): unknown;
  addPolicy(policy: {
    readonly name: string;
    readonly sendRequest: (
      request: { timeout: number },
      next: (request: object) => Promise<unknown>,
    ) => Promise<unknown>;
  }): unknown;
}

/**
 * The SDK repeats calls by itself, also those that send, and has no setting against it; `noRetryPolicy` is not looked at.
 * What is repeated is decided in `calls.ts`. Nor does it follow a redirect to whoever knows where, or wait for ever.
 */
function restrained(client: Client): Client {
  const { pipeline } = (client as unknown as { readonly client: { readonly pipeline: Pipeline } }).client;
  for (const name of ['defaultRetryPolicy', 'redirectPolicy']) pipeline.removePolicy({ name });
  pipeline.addPolicy({
    name: 'patience',
    sendRequest: (request, next) => {
      request.timeout = patience;
      return next(request);
    },
  });
  return client;
}

/** The SDK's own credentials, or ours that ask another token endpoint; both answer whether an audience is this bot. */
function credentialsOf({ appId, password, appType, tenantId, tokens }: SdkSettings) {
  if (tokens === undefined)
    return new ConfigurationServiceClientCredentialFactory({
      MicrosoftAppId: appId,
      MicrosoftAppPassword: password ?? '',
      MicrosoftAppType: appType,
      MicrosoftAppTenantId: tenantId ?? '',
    });
  const sign = async (request: { headers: { set: (name: string, value: string) => void } }) => {
    request.headers.set('authorization', `Bearer ${await tokens.token()}`);
    return request;
  };
  return {
    isValidAppId: async (id: string) => id === appId,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({ getToken: tokens.token, signRequest: sign }) as never,
  };
}
