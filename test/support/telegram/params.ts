import { badRequest } from './refusal.ts';

/** An object out of JSON of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A parameter as text; empty when it is missing. Numbers and flags are text too, as in a form. */
export const text = (params: Fields, name: string): string => {
  const value = params[name];
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** A whole number; `fallback` when it is missing or none. Numbers out of range are moved into it, as the server does. */
export const whole = (params: Fields, name: string, fallback: number, least = -Infinity, most = Infinity): number => {
  const written = text(params, name).trim();
  const value = /^[+-]?\d{1,18}$/.test(written) ? Number(written) : fallback;
  return Math.min(most, Math.max(least, value));
};

export const flag = (params: Fields, name: string): boolean =>
  ['true', '1', 'yes'].includes(text(params, name).toLowerCase());

/** A parameter that is an object or a list: in a JSON body as such, in a form as JSON text. */
export const structured = (params: Fields, name: string, complaint: string): unknown => {
  const value = params[name];
  if (typeof value !== 'string') return value;
  if (value === '') return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed;
  } catch {
    throw badRequest(complaint);
  }
};

/** The two letters that names, descriptions and commands may be set for; empty for everybody else. */
export const languageCode = (params: Fields): string => {
  const code = text(params, 'language_code');
  if (code !== '' && !/^[a-z]{2}$/.test(code)) throw badRequest('Invalid language code specified');
  return code;
};

/** Refuses what no UTF-8 can hold: half a surrogate pair. */
export const checkEncoding = (value: string): void => {
  if (Buffer.from(value).toString() !== value) throw badRequest('Strings must be encoded in UTF-8');
};

/** Length in characters as Telegram counts them: code points. */
export const length = (value: string): number => [...value].length;
