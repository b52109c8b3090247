import { constants, lstatSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** One setting: the form it must have, said in words a person can act on, and what it becomes. */
export interface Setting<T> {
  readonly form: string;
  readonly read: z.ZodType<T, string>;
  /** May also come as `NAME_FILE`; its value is never printed and is taken out of the environment. */
  readonly secret?: true;
  /** What holds without it; without a default it must be given. */
  readonly fallback?: T;
}

type Shape = Readonly<Record<string, Setting<unknown>>>;
export type Settings<S extends Shape> = { readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never };
export type Environment = Record<string, string | undefined>;

/** What is wrong, as `NAME: the form expected`. Never holds a value. */
export class SettingsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

/** The exit code of a process that was set up wrongly (sysexits.h, EX_CONFIG). */
export const badSettings = 78;

/**
 * Reads the settings of one process, each by its form, and then checks together those that could be read. Secrets are taken out of the
 * environment, also those of other processes. Throws `SettingsError` with every problem at once.
 *
 * @param known every setting of every process, so that a misspelt name is told from a foreign one
 */
export function readSettings<S extends Shape>(
  shape: S,
  known: Shape,
  env: Environment,
  together: (settings: Partial<Settings<S>>) => readonly string[],
): Settings<S> {
  const problems = [...misspelt(env, Object.keys(known)), ...dangerous(env)];
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(shape)) {
    const found = rawValue(name, setting, env);
    if ('problem' in found) problems.push(`${name}: ${found.problem}`);
    else if (found.raw === undefined) {
      if ('fallback' in setting) values[name] = setting.fallback;
      else problems.push(`${name}: missing; expected ${setting.form}`);
    } else {
      const read = setting.read.safeParse(found.raw);
      if (read.success) values[name] = read.data;
      else problems.push(`${name}: expected ${setting.form}`);
    }
  }
  for (const [name, setting] of Object.entries(known)) if (setting.secret) delete env[name];
  problems.push(...together(values as Settings<S>));
  if (problems.length > 0) throw new SettingsError(problems);
  return values as Settings<S>;
}

type Raw = { readonly raw: string | undefined } | { readonly problem: string };

function rawValue(name: string, setting: Setting<unknown>, env: Environment): Raw {
  const file = env[`${name}_FILE`];
  // An empty value is how a compose file leaves a setting out.
  if (!setting.secret || !file) return { raw: env[name] || undefined };
  if (env[name]) return { problem: `given twice; set ${name} or ${name}_FILE, not both` };
  return readSecretFile(name, file, env.CREDENTIALS_DIRECTORY);
}

function readSecretFile(name: string, path: string, credentials: string | undefined): Raw {
  const expected = `${name}_FILE must name a file of one line that only its owner can read (mode 0400 or 0600)`;
  try {
    const { mode, size } = lstatSync(path);
    // systemd lets its service read a credential by an access list, which looks as if the group could (systemd#29435).
    const others = dirname(path) === credentials ? 0o037 : 0o077;
    if ((mode & constants.S_IFMT) !== constants.S_IFREG || (mode & others) !== 0 || size > 65_536)
      return { problem: expected };
    const raw = readFileSync(path, 'utf8').replace(/\r?\n$/, '');
    return raw === '' || /[\r\n]/.test(raw) ? { problem: expected } : { raw };
  } catch {
    return { problem: expected };
  }
}

/** Names that a person meant as ours: the same but for case, or at most two letters away (one in short names). */
function misspelt(env: Environment, known: readonly string[]): string[] {
  const names = [...known, ...known.map((name) => `${name}_FILE`)];
  return Object.keys(env)
    .filter((name) => !names.includes(name) && /^[A-Za-z_]+$/.test(name))
    .flatMap((name) => {
      const meant = names.find(
        (ours) => distance(ours.toLowerCase(), name.toLowerCase()) <= (ours.length <= 5 ? 1 : 2),
      );
      return meant === undefined ? [] : [`${name}: unknown; did you mean ${meant}?`];
    });
}

/** How many letters must be put in, taken out, changed, or swapped with a neighbour. Stops counting at three. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 3;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : 99;
      row.push(Math.min(at(i - 1, j) + 1, (row[j - 1] ?? 3) + 1, at(i - 1, j - 1) + same, swapped));
    }
  }
  return at(a.length, b.length);
}

/** Flags of Node that open a debugger, write memory or traffic to a file, or take protection away. */
const dangerousFlags =
  /--(inspect|debug-port|heap-?prof|heapsnapshot|report|cpu-?prof|prof\b|perf-|trace-|tls-keylog|abort-on-uncaught|diagnostic-dir|redirect-warnings|insecure-http-parser)/;

/** Settings of Node and of libraries that switch protection off or write contents out. */
function dangerous(env: Environment): string[] {
  // Node takes an underscore for a hyphen.
  const flags = [env.NODE_OPTIONS ?? '', ...process.execArgv].join(' ').replaceAll('_', '-');
  return [
    ...(env.NODE_TLS_REJECT_UNAUTHORIZED === '0' ? ['NODE_TLS_REJECT_UNAUTHORIZED: must not be 0'] : []),
    ...['DEBUG', 'NODE_DEBUG', 'NODE_DEBUG_NATIVE', 'NODE_REDIRECT_WARNINGS']
      .filter((name) => env[name])
      .map((name) => `${name}: must not be set; libraries would print what people wrote`),
    ...(dangerousFlags.test(flags)
      ? ['NODE_OPTIONS: must not switch on a debugger, snapshots, profiles, traces, reports or a log of keys']
      : []),
  ];
}
