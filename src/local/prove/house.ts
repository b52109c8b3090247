import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RedisAddress } from '../../runtime/forms.ts';
import { connectRedis, mastersOf, type Store, whenReady } from '../../runtime/redis.ts';
import { type OwnRedis, type RedisProgram, startRedis } from '../redis.ts';

export type Role = 'bot' | 'worker';
export type Env = Readonly<Record<string, string>>;

interface Running {
  readonly role: Role;
  readonly child: ChildProcess;
  readonly ready: Promise<void>;
  readonly ended: Promise<void>;
}

/** The processes of production, started as production starts them, and a Redis; each can be killed. */
export interface House {
  readonly dataDir: string;
  readonly dataKey: Buffer;
  /** A connection beside those of the processes, for looking on. */
  readonly store: Store;
  readonly start: (role: Role) => Promise<void>;
  /** Kills a process of this kind as nothing can prevent it, and starts another in its place. */
  readonly kill: (role: Role) => Promise<void>;
  /** Asks all processes of this kind to end, and waits until they have. */
  readonly end: (role: Role) => Promise<void>;
  /** Kills Redis, and starts it again on the same files. `meanwhile` gets them as they were left. */
  readonly killRedis: (meanwhile: () => void) => Promise<void>;
  /** Runs the worker as its operator does: with a flag, to its end. */
  readonly operate: (...flags: readonly string[]) => Promise<void>;
  /** What lies on the disk of Redis now. */
  readonly redisFiles: () => readonly Buffer[];
  /** All that every process ever wrote. */
  readonly written: () => string;
  /** What a process of this kind is started with. */
  readonly commandOf: (role: Role) => { readonly file: string; readonly env: NodeJS.ProcessEnv };
  readonly stop: () => Promise<void>;
}

const entries: Readonly<Record<Role, string>> = { bot: '../../bot/main.js', worker: '../../workers/main.js' };
const fileOf = (role: Role): string => fileURLToPath(new URL(entries[role], import.meta.url));

/**
 * Opens a house in this folder.
 *
 * @param settingsFor what a process of each kind needs besides where its data and its Redis are
 */
export async function openHouse(
  folder: string,
  program: RedisProgram,
  settingsFor: (dataKey: string) => Readonly<Record<Role, Env>>,
): Promise<House> {
  const dataDir = join(folder, 'data');
  const dataKey = randomBytes(32);
  const settings = settingsFor(dataKey.toString('base64url'));
  const running = new Set<Running>();
  let written = '';
  let redis: OwnRedis = await startRedis({ dataDir, program });
  const address: RedisAddress = { kind: 'socket', path: redis.url.replace(/^unix:/, '') };
  const store = connectRedis(address, 'patient', () => undefined);
  await whenReady(store);
  await inPlain(store);

  const envOf = (role: Role): NodeJS.ProcessEnv => ({
    PATH: process.env.PATH,
    DATA_DIR: dataDir,
    REDIS_URL: redis.url,
    ...settings[role],
  });
  // A process that is kept has a line to who started it; one that ends by itself must not wait for it.
  const run = (role: Role, ...flags: readonly string[]): Running => {
    const child = spawn(process.execPath, [fileOf(role), ...flags], {
      env: envOf(role),
      stdio: ['ignore', 'pipe', 'pipe', ...(flags.length > 0 ? [] : (['ipc'] as const))],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        written += chunk.toString();
      });
    const ended = new Promise<void>((done) => child.once('close', () => done()));
    return {
      role,
      child,
      ended,
      ready: Promise.race([new Promise<void>((done) => child.once('message', () => done())), ended]),
    };
  };
  const start = async (role: Role): Promise<void> => {
    const one = run(role);
    running.add(one);
    // One that dies while Redis is away is started again, as a supervisor does.
    void one.ended.then(() => running.delete(one) && setTimeout(() => void start(role), 200));
    await one.ready;
  };
  const of = (role: Role): readonly Running[] => [...running].filter((one) => one.role === role);
  const end = async (all: readonly Running[], signal: NodeJS.Signals): Promise<void> => {
    for (const one of all) {
      running.delete(one);
      one.child.kill(signal);
    }
    await Promise.all(all.map(({ ended }) => ended));
  };

  return {
    dataDir,
    dataKey,
    store,
    start,
    kill: async (role) => {
      await end(of(role).slice(0, 1), 'SIGKILL');
      await start(role);
    },
    end: (role) => end(of(role), 'SIGTERM'),
    killRedis: async (meanwhile) => {
      const pid = Number(/process_id:(\d+)/.exec((await mastersOf(store)[0]?.info('server')) ?? '')?.[1]);
      process.kill(pid, 'SIGKILL');
      await redis.exited;
      meanwhile();
      redis = await startRedis({ dataDir, program });
      await inPlain(store);
    },
    operate: async (...flags) => {
      const one = run('worker', ...flags);
      await one.ended;
    },
    redisFiles: () => filesUnder(join(dataDir, 'redis', 'data')),
    written: () => written,
    commandOf: (role) => ({ file: fileOf(role), env: envOf(role) }),
    stop: async () => {
      await end([...running], 'SIGTERM');
      store.disconnect();
      await redis.stop();
    },
  };
}

/** Has Redis write its files so that all of them can be read: commands only, and nothing compressed. */
async function inPlain(store: Store): Promise<void> {
  for (const master of mastersOf(store)) {
    await master.config('SET', 'aof-use-rdb-preamble', 'no');
    await master.config('SET', 'rdbcompression', 'no');
  }
}

/** The files under a folder; what is gone before it is read is not there. */
export function filesUnder(folder: string): readonly Buffer[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => {
    if (!entry.isFile()) return [];
    try {
      return [readFileSync(join(entry.parentPath, entry.name))];
    } catch {
      return [];
    }
  });
}
