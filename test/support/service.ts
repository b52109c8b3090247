import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';

/** What a process of the service is, by what it runs. */
export type Role = 'npm' | 'supervisor' | 'bot' | 'worker' | 'intake' | 'keeper' | 'redis' | 'other';

/** A living process. */
interface Living {
  readonly pid: number;
  readonly role: Role;
  readonly command: string;
  /** Its environment as it was started with. */
  readonly env: Readonly<Record<string, string>>;
}

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A program that a test started, in a process group of its own. */
export interface Program {
  readonly pid: number;
  readonly ended: Promise<Ending>;
  /** What it and its children wrote to standard output and to standard error. */
  readonly output: () => string;
  readonly errors: () => string;
  /** The first group of the pattern once it was written. */
  readonly says: (pattern: RegExp) => Promise<string>;
  /** What it told its starter when it was ready; only of a program that is started by itself. */
  readonly ready: Promise<unknown>;
  readonly signal: (name: NodeJS.Signals) => void;
  /** As Ctrl-C does it: every process of the group gets it. */
  readonly signalGroup: (name: NodeJS.Signals) => void;
}

/** The whole service as `npm start` runs it. */
export interface Service extends Program {
  /** Where the chat page is, without `/try`. */
  readonly url: string;
  /** Where the stand-in intake is; empty when it was not started. */
  readonly intake: string;
}

export type Env = Readonly<Record<string, string>>;

/** A folder in which programs of ours run, and from which they are known again in the list of all processes. */
export interface Place {
  readonly folder: string;
  readonly dataDir: string;
  /** Runs `npm start`, or what it runs, and waits until the addresses are printed. */
  readonly start: (env?: Env, through?: 'node' | 'npm') => Promise<Service>;
  /** Runs what `npm start` runs and waits for nothing. */
  readonly tryStart: (env?: Env, through?: 'node' | 'npm') => Program;
  /** Runs one compiled program by itself, such as `bot/main.js`. It ends when this process does. */
  readonly run: (entry: string, env: Env, args?: readonly string[]) => Program;
  readonly living: (role?: Role) => readonly Living[];
  /** The one living process of this role, as soon as there is one that `other` is not. */
  readonly find: (role: Role, other?: number) => Promise<Living>;
  /** Resolves when no process is left; throws with those that are after so many milliseconds. */
  readonly empty: (ms?: number) => Promise<void>;
  /** Everything that any program here wrote. */
  readonly written: () => string;
  /** Kills what is left and removes the folder. */
  readonly clear: () => Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

/** Only through `/proc` is it seen which processes there are. */
export const canWatch = process.platform === 'linux';

const patience = 15_000;

/** Polls until something holds, and returns it. */
export async function until<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
  what: string | (() => string),
  ms = patience,
): Promise<T> {
  for (const end = Date.now() + ms; ; await sleep(20)) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${typeof what === 'string' ? what : what()}`);
  }
}

/** A port that is free now. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const roles: readonly (readonly [Role, RegExp])[] = [
  ['supervisor', /dist\/local\/main\.js/],
  ['bot', /dist\/(local\/bot|bot\/main)\.js/],
  ['worker', /dist\/workers\/main\.js/],
  ['intake', /dist\/local\/intake\/main\.js/],
  ['keeper', / keeper /],
  ['redis', /(redis|valkey)-server/],
  ['npm', /^npm /],
];

function read(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

function workingFolder(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

/** Every process that carries the folder in its environment or works in it; one that is dead but unburied is not. */
function livingIn(folder: string): readonly Living[] {
  if (!canWatch) return [];
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.flatMap((pid) => {
    const environ = read(pid, 'environ');
    if (!environ.includes(folder) && !workingFolder(pid).startsWith(folder)) return [];
    if (/^\d+ \(.*\) [ZX]/s.test(read(pid, 'stat'))) return [];
    const command = read(pid, 'cmdline').replaceAll('\0', ' ');
    const role = roles.find(([, pattern]) => pattern.test(command))?.[0] ?? 'other';
    const env = Object.fromEntries(environ.split('\0').map((line) => line.split(/=(.*)/s).slice(0, 2)));
    return [{ pid, role, command, env }];
  });
}

function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It is gone already.
  }
}

function launch(command: string, args: readonly string[], env: Env, ipc: boolean): Program {
  const child = spawn(command, args, {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])],
  });
  let [output, errors] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  let ending: Ending | undefined;
  const ended = new Promise<Ending>((done) =>
    // When its output is whole as well.
    child.once('close', (code, signal) => {
      ending = { code, signal };
      done(ending);
    }),
  );
  const pid = child.pid ?? 0;
  return {
    pid,
    ended,
    output: () => output,
    errors: () => errors,
    ready: new Promise((done) => child.once('message', done)),
    says: async (pattern) => {
      const found = () => pattern.exec(output);
      const look = () => found() ?? ending;
      const first = await until(look, () => `${pattern} in\n${output}${errors}`, 30_000);
      const match = Array.isArray(first) ? first : found();
      if (!match) throw new Error(`${JSON.stringify(ending)} without ${pattern}:\n${output}${errors}`);
      return match[1] ?? '';
    },
    signal: (name) => send(pid, name),
    signalGroup: (name) => send(-pid, name),
  };
}

/** A server program that runs without further help, first on the path. */
async function putRedis(bin: string): Promise<void> {
  const { command, env } = inject('redisCommand');
  await mkdir(bin);
  if (Object.keys(env).length === 0) return;
  const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
  const set = Object.entries(env).map(([name, value]) => `${name}=${quote(value)}`);
  const script = join(bin, 'redis-server');
  await writeFile(script, `#!/bin/sh\n${set.join(' ')} exec ${quote(command)} "$@"\n`);
  await chmod(script, 0o755);
}

/** Opens a place with a data folder of its own. Nothing of the environment of the tests comes in but what programs need to run. */
export async function openPlace(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'meldbrug-place-'));
  const dataDir = join(folder, 'data');
  const bin = join(folder, 'bin');
  await putRedis(bin);
  const programs: Program[] = [];
  const { PATH = '', HOME = folder } = process.env;
  const plain: Env = {
    PATH: [bin, PATH].join(delimiter),
    HOME,
    DATA_DIR: dataDir,
    npm_config_update_notifier: 'false',
  };

  const run = (command: string, args: readonly string[], env: Env, ipc: boolean): Program => {
    const program = launch(command, args, { ...plain, ...env }, ipc);
    programs.push(program);
    return program;
  };
  const tryStart = (env: Env = {}, through: 'node' | 'npm' = 'node'): Program => {
    const [command, args] = through === 'npm' ? ['npm', ['start']] : [process.execPath, ['dist/local/main.js']];
    return run(command, args, env, false);
  };
  const living = (role?: Role): readonly Living[] =>
    livingIn(folder).filter((one) => role === undefined || one.role === role);
  const list = (): string =>
    living()
      .map(({ pid, role, command }) => `${pid} ${role} ${command.slice(0, 120)}`)
      .join('\n');

  return {
    folder,
    dataDir,
    living,
    tryStart,
    start: async (env = {}, through = 'node') => {
      const program = tryStart({ PORT: String(await freePort()), ...env }, through);
      const url = await program.says(/Chat page +(http:\/\/\S+)\/try/);
      await program.says(/(Ctrl-C)/);
      const intake = /Stand-in intake +(http:\/\/\S+)\//.exec(program.output())?.[1] ?? '';
      return { ...program, url, intake };
    },
    run: (entry, env, args = []) => run(process.execPath, [join('dist', entry), ...args], env, true),
    find: (role, other) =>
      until(
        () => living(role).find(({ pid }) => pid !== other),
        () => `a ${role} among\n${list()}`,
      ),
    empty: (ms = 5000) => until(() => living().length === 0, list, ms).then(() => undefined),
    written: () => programs.map(({ output, errors }) => output() + errors()).join('\n'),
    clear: async () => {
      for (const { signalGroup } of programs) signalGroup('SIGKILL');
      await until(() => {
        const left = living();
        for (const { pid } of left) send(pid, 'SIGKILL');
        return left.length === 0;
      }, list);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
