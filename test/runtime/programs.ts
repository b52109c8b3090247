import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';

/** The processes of this service, and servers beside them, as a machine runs them. */

const dist = resolve(import.meta.dirname, '../../dist');

export type Env = Readonly<Record<string, string | undefined>>;

const { publicKey, privateKey } = generateKeyPairSync('x25519');
/** The public key of an intake, and the private one that nobody should give us. */
export const intakeKeys = {
  public: publicKey.export({ format: 'jwk' }),
  private: privateKey.export({ format: 'jwk' }),
};

/** All that a bot needs in production, and nothing else. */
export const botEnv = {
  REDIS_URL: 'redis://127.0.0.1:1',
  DATA_KEY: randomBytes(32).toString('base64url'),
  INTAKE_PUBLIC_KEY: JSON.stringify(intakeKeys.public),
  RELEASE: 'direct',
};

/** All that a worker needs in production, and nothing else. */
export const workerEnv = {
  REDIS_URL: 'redis://127.0.0.1:1',
  INTAKE_URL: 'https://intake.example',
  INTAKE_TOKEN: 'a-bearer-token',
  RELEASE: 'direct',
};

export interface Program {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly seconds: number }>;
}

const started = new Set<ChildProcess>();

/** Starts a process with this environment and nothing of ours. */
export function run(entry: 'bot/main.js' | 'workers/main.js' | 'local/main.js', env: Env, ...flags: string[]): Program {
  return start(process.execPath, [...flags, resolve(dist, entry)], { PATH: process.env.PATH, ...env });
}

function start(command: string, args: readonly string[], env: Env): Program {
  const since = performance.now();
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  started.add(child);
  const texts = { output: '', errors: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    texts.output += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    texts.errors += chunk;
  });
  return {
    child,
    output: () => texts.output,
    errors: () => texts.errors,
    ended: new Promise((done) => {
      child.once('close', (code) => {
        started.delete(child);
        done({ code, seconds: (performance.now() - since) / 1000 });
      });
    }),
  };
}

/** Starts a server program of Redis with these settings, in the clear or not, as cluster or sentinel. */
export function runRedis(args: readonly string[]): Program {
  const { command, env } = inject('redisCommand');
  return start(command, args, { PATH: process.env.PATH, ...env });
}

/** Ends whatever still runs. */
export async function endAll(): Promise<void> {
  const all = [...started];
  const gone = all.map((child) => new Promise((done) => child.once('close', done)));
  for (const child of all) child.kill('SIGKILL');
  await Promise.all(gone);
}

/** A port that is free now. */
export const anyPort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Asks again and again until it is so, for twenty seconds at most. */
export async function until(isSo: () => unknown, what: string): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await sleep(20)) if (await isSo()) return;
  throw new Error(`in vain: ${what}`);
}
