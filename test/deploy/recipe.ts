import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const deploy = resolve(root, 'deploy');

/** A unit of systemd, as much of it as says how a process is started. */
export interface Unit {
  /** Every value of a key, in order. */
  readonly of: (key: string) => readonly string[];
  readonly exec: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** The names of its credentials. */
  readonly credentials: readonly string[];
  readonly environmentFile: string;
}

export function unitOf(name: string): Unit {
  const lines = readFileSync(resolve(deploy, 'systemd', name), 'utf8').split('\n');
  const pairs = lines.flatMap((line) => {
    const [, key, value] = /^([A-Za-z]+)=(.*)$/.exec(line) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value] as const];
  });
  const of = (key: string): readonly string[] => pairs.flatMap(([each, value]) => (each === key ? [value] : []));
  return {
    of,
    exec: of('ExecStart')[0]?.split(' ') ?? [],
    environment: Object.fromEntries(of('Environment').map((pair) => pair.split(/=(.*)/s).slice(0, 2))),
    credentials: of('LoadCredential').map((pair) => pair.split(':')[0] ?? ''),
    environmentFile: of('EnvironmentFile')[0] ?? '',
  };
}

/** A file of settings as systemd and compose read it: a name and a value a line. */
export const envOf = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readFileSync(resolve(deploy, 'systemd', name), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [, key, value] = /^([A-Za-z_]+)=(.*)$/.exec(line) ?? [];
        return key === undefined || value === undefined ? [] : [[key, value]];
      }),
  );
