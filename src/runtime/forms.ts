import { z } from 'zod';
import type { Setting } from './settings.ts';

/** Forms that several settings share. */

const loopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\]|::1)$/.test(host);

export const text = (form: string, pattern: RegExp): Setting<string> => ({ form, read: z.string().regex(pattern) });

export const secret = (form: string, pattern: RegExp): Setting<string> => ({ ...text(form, pattern), secret: true });

export const oneOf = <const T extends string>(...choices: readonly [T, ...T[]]): Setting<T> => ({
  form: choices.join(' or '),
  read: z.enum(choices),
});

export const count = (form: string, least: number, most: number): Setting<number> => ({
  form,
  read: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((n) => n >= least && n <= most),
});

export const yesNo: Setting<boolean> = {
  form: 'true or false',
  read: z.enum(['true', 'false']).transform((text) => text === 'true'),
};

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** A duration such as `90m`, read into milliseconds. */
export const duration = (most: string): Setting<number> => ({
  form: `a duration such as 90m or 24h, at most ${most}`,
  read: z
    .string()
    .regex(/^\d{1,6}[smhd]$/)
    .transform(milliseconds)
    .refine((ms) => ms > 0 && ms <= milliseconds(most)),
});

function milliseconds(text: string): number {
  const unit = text.at(-1);
  return Number.parseInt(text, 10) * (unit === 's' || unit === 'm' || unit === 'h' ? units[unit] : units.d);
}

/** An address without credentials, query or fragment; https, or http on loopback only. No slash at the end. */
export const address = (form = 'an https:// address (http:// on this machine only)'): Setting<string> => ({
  form,
  read: z
    .string()
    .refine(isAddress)
    .transform((url) => url.replace(/\/+$/, '')),
});

export function isAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || /[^\x21-\x7e]|[?#]/.test(text) || url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback(url.hostname));
}

/** Where the store is: one server, several of a cluster, or sentinels with the name of the master. */
export type RedisAddress =
  | {
      readonly kind: 'socket';
      readonly path: string;
      readonly user?: { readonly username: string; readonly password: string };
    }
  | { readonly kind: 'single'; readonly url: string }
  | { readonly kind: 'cluster'; readonly urls: readonly string[] }
  | {
      readonly kind: 'sentinel';
      readonly sentinels: readonly { readonly host: string; readonly port: number }[];
      readonly name: string;
    };

export const redisAddress: Setting<RedisAddress> = {
  form: 'redis://host:port on this machine, rediss://host:port elsewhere, several separated by commas for a cluster, or redis+sentinel://host:port,host:port/name',
  secret: true,
  read: z.string().transform((text, context): RedisAddress => {
    const read = readRedisAddress(text);
    if (read !== undefined) return read;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  }),
};

function readRedisAddress(text: string): RedisAddress | undefined {
  const [, username, password, path] =
    /^unix:(?:\/\/([A-Za-z0-9_.-]+):([^\s@/]+)@)?(\/[^/\s?][^\s?]*)$/.exec(text) ?? [];
  if (path !== undefined)
    return {
      kind: 'socket',
      path,
      ...(username && password ? { user: { username, password } } : {}),
    };
  const [, hosts, name] = /^redis\+sentinel:\/\/([^/\s]+)\/([A-Za-z0-9_.-]+)$/.exec(text) ?? [];
  if (hosts !== undefined && name !== undefined) {
    const sentinels = hosts.split(',').map((each) => /^([A-Za-z0-9_.-]+)(?::(\d{1,5}))?$/.exec(each));
    if (sentinels.some((each) => each === null)) return undefined;
    return {
      kind: 'sentinel',
      name,
      sentinels: sentinels.map((each) => ({ host: each?.[1] ?? '', port: Number(each?.[2] ?? 26379) })),
    };
  }
  const urls = text.split(',');
  // All servers of a cluster are talked to in the same way.
  const ways = new Set(urls.map((url) => url.split(':')[0]));
  if (!urls.every(isRedisUrl) || ways.size > 1) return undefined;
  const [only, ...more] = urls;
  return more.length === 0 && only !== undefined ? { kind: 'single', url: only } : { kind: 'cluster', urls };
}

function isRedisUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || /[\s?#]/.test(text) || url.hostname === '') return false;
  if (!/^\/?(\d|1[0-5])?$/.test(url.pathname)) return false;
  return url.protocol === 'rediss:' || (url.protocol === 'redis:' && loopback(url.hostname));
}
