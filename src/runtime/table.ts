import { z } from 'zod';
import { address, count, duration, isAddress, oneOf, redisAddress, secret, text, yesNo } from './forms.ts';
import { isLevel, type Level } from './log.ts';
import type { readSettings, Setting, Settings } from './settings.ts';

/** Every setting there is, by the process that needs it: `docs` and README carry the same table. */

const hours = 3_600_000;
const optional = <T>(setting: Setting<T>): Setting<T | undefined> => ({ ...setting, fallback: undefined });
const otherwise = <T>(setting: Setting<T>, fallback: T): Setting<T> => ({ ...setting, fallback });

/** A list of something, separated by commas, without doubles. */
const list = (form: string, pattern: RegExp): Setting<readonly string[]> => ({
  form,
  read: z
    .string()
    .transform((all) => all.split(','))
    .refine((all) => all.every((one) => pattern.test(one)) && new Set(all).size === all.length),
});

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const level: Setting<Level> = {
  form: 'debug, info, warn or error',
  read: z.string().refine(isLevel),
  fallback: 'info',
};

/** 32 random bytes; one that is the same byte over and over was not drawn at random. */
const key: Setting<Buffer> = {
  form: '32 random bytes in base64url (43 characters)',
  secret: true,
  read: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .transform((encoded) => Buffer.from(encoded, 'base64url'))
    .refine((bytes) => new Set(bytes).size > 8),
};

const origins: Setting<readonly string[]> = {
  form: 'https:// origins separated by commas',
  read: z
    .string()
    .transform((all) => all.split(',').map((one) => one.replace(/\/+$/, '')))
    .refine((all) => all.every((one) => isAddress(one) && new URL(one).origin === one)),
};

/** Compared letter by letter with what a token says, so a slash at its end stays. */
const issuer: Setting<string> = { form: address().form, read: z.string().refine(isAddress) };

const shared = {
  REDIS_URL: redisAddress,
  DATA_DIR: otherwise(text('a folder', /^[^\0\r\n]+$/), '.local'),
  RELEASE: oneOf('direct', 'mixed'),
  RELEASE_MIN: otherwise(count('a number from 1 to 1000', 1, 1000), 5),
  RELEASE_MAX: otherwise(count('a number from 1 to 1000', 1, 1000), 20),
  RELEASE_EVERY: otherwise(duration('72h'), 24 * hours),
  RELEASE_LATEST: otherwise(duration('72h'), 72 * hours),
  LOG_LEVEL: level,
};

export const botSettings = {
  ...shared,
  HOST: otherwise(text('a host name or address', /^[A-Za-z0-9.:_-]+$/), '127.0.0.1'),
  PORT: otherwise(count('a port from 0 (any free one) to 65535', 0, 65_535), 3978),
  PUBLIC_URL: optional(address()),
  DATA_KEY: key,
  TELEGRAM_BOT_TOKEN: optional(
    secret('the token BotFather gave: digits, a colon, letters', /^\d{1,20}:[A-Za-z0-9_-]+$/),
  ),
  TELEGRAM_API_ROOT: otherwise(address(), 'https://api.telegram.org'),
  TELEGRAM_MODE: otherwise(oneOf('polling', 'webhook'), 'polling'),
  TELEGRAM_WEBHOOK_SECRET: optional(secret('32 to 256 characters A-Z a-z 0-9 _ -', /^[A-Za-z0-9_-]{32,256}$/)),
  MicrosoftAppId: optional(text('an application id (uuid)', uuid)),
  MicrosoftAppPassword: optional(secret('a client secret', /^\S+$/)),
  MicrosoftAppType: otherwise(oneOf('SingleTenant', 'MultiTenant', 'UserAssignedMSI'), 'SingleTenant'),
  MicrosoftAppTenantId: optional(text('a tenant id (uuid)', uuid)),
  TEAMS_MODE: otherwise(oneOf('report', 'inform'), 'report'),
  TEAMS_TENANTS: optional(list('tenant ids (uuid) separated by commas', uuid)),
  TEAMS_SERVICE_URLS: otherwise(origins, ['https://smba.trafficmanager.net']),
  TEAMS_OPENID_METADATA_URL: optional(address()),
  TEAMS_TOKEN_ISSUER: optional(issuer),
  TEAMS_TOKEN_URL: optional(address()),
  INTAKE_PUBLIC_KEY: text('the public JWK of the intake, or a list of them, newest first', /^\s*[[{]/),
  SESSION_IDLE: otherwise(duration('44h'), 2 * hours),
  SESSION_LONGEST: otherwise(duration('44h'), 24 * hours),
  OPERATOR_NAME: otherwise(text('a name of 1 to 80 characters', /^[^\r\n]{1,80}$/), 'local try-out'),
  PRIVACY_URL: optional(address()),
  PILOT: otherwise(yesNo, false),
  LOCALES: optional(list('language tags separated by commas, such as nl,en', /^[a-z]{2,3}(-[A-Za-z]{2,8})?$/)),
  MODERATOR_USERS_FILE: optional(text('a file', /^[^\0\r\n]+$/)),
  METRICS_TOKEN: optional(secret('at least 16 characters without spaces', /^\S{16,}$/)),
} as const;

export const workerSettings = {
  ...shared,
  INTAKE_URL: address(),
  INTAKE_TOKEN: secret('a bearer token without spaces or quotes', /^[\x21\x23-\x26\x28-\x7e]+$/),
} as const;

export const everySetting = { ...botSettings, ...workerSettings };

export type BotSettings = Settings<typeof botSettings>;
export type WorkerSettings = Settings<typeof workerSettings>;

type Known<S extends Parameters<typeof readSettings>[0]> = Partial<Settings<S>>;

/** What the settings of a release must satisfy together. */
export function releaseProblems(known: Known<typeof shared>): readonly string[] {
  const {
    RELEASE_MIN: min = 1,
    RELEASE_MAX: max = min,
    RELEASE_EVERY: every = 0,
    RELEASE_LATEST: latest = every,
  } = known;
  return [
    ...(min > max ? ['RELEASE_MIN: must not be above RELEASE_MAX'] : []),
    ...(every > latest ? ['RELEASE_EVERY: must not be longer than RELEASE_LATEST'] : []),
  ];
}

/** What the settings of the bot must satisfy together: never a channel without its protection. */
export function botProblems(known: Known<typeof botSettings>): readonly string[] {
  const webhook = known.TELEGRAM_BOT_TOKEN !== undefined && known.TELEGRAM_MODE === 'webhook';
  const teams = known.MicrosoftAppId !== undefined;
  // An identity that Azure manages has no secret; a token endpoint of one's own knows its tenant itself.
  const managed = known.MicrosoftAppType === 'UserAssignedMSI' && known.TEAMS_TOKEN_URL === undefined;
  const singleTenant = teams && known.MicrosoftAppType !== 'MultiTenant' && known.TEAMS_TOKEN_URL === undefined;
  const half = known.MicrosoftAppPassword !== undefined || known.TEAMS_TENANTS !== undefined;
  const { SESSION_IDLE: idle = 0, SESSION_LONGEST: longest = idle } = known;
  const needed = (needs: boolean, name: keyof typeof botSettings, why: string): readonly string[] =>
    needs && known[name] === undefined ? [`${name}: missing; ${why}`] : [];
  return [
    ...releaseProblems(known),
    ...needed(webhook, 'TELEGRAM_WEBHOOK_SECRET', 'the webhook is never open to all'),
    ...needed(webhook, 'PUBLIC_URL', 'Telegram must know where the webhook is'),
    ...needed(half, 'MicrosoftAppId', 'without it Teams is set up by half'),
    ...needed(teams, 'TEAMS_TENANTS', 'the bot is never open to every tenant'),
    ...needed(teams && !managed, 'MicrosoftAppPassword', 'the bot must prove who it is'),
    ...needed(
      singleTenant,
      'MicrosoftAppTenantId',
      'a bot of one tenant must know which, and so must who issues its tokens',
    ),
    ...(idle > longest ? ['SESSION_IDLE: must not be longer than SESSION_LONGEST'] : []),
  ];
}
