import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './crowd.ts';
import { filesUnder, type House, type Role } from './house.ts';

/** What processes of ours leave behind when they crash. */
export interface Crashed {
  readonly crashes: number;
  /** Core files where production forbids them, and secrets in whatever there is where they are allowed. */
  readonly cores: number;
  readonly secrets: number;
  /** Reports, snapshots and profiles. */
  readonly reports: number;
  readonly debuggers: number;
}

/** Crashes each process twice: once as production starts it, once where core files of any size would be written. */
export async function crash(house: House, folder: string, secrets: readonly string[]): Promise<Crashed> {
  const found = { crashes: 0, cores: 0, secrets: 0, reports: 0, debuggers: 0 };
  for (const role of ['bot', 'worker'] as const)
    for (const [signal, limit] of [
      ['SIGABRT', '0'],
      ['SIGSEGV', 'unlimited'],
    ] as const) {
      const cwd = join(folder, `crash-${role}-${limit}`);
      await mkdir(join(cwd, 'data'), { recursive: true });
      const output = await crashOne(house, role, cwd, signal, limit);
      found.crashes += 1;
      found.debuggers += output.includes('Debugger') ? 1 : 0;
      const names = await readdir(cwd, { recursive: true });
      found.cores += limit === '0' ? names.filter((name) => /(^|\/)core(\.\d+)?$/.test(name)).length : 0;
      found.reports += names.filter((name) => /report\.|heapsnapshot|cpuprofile|isolate|heapprofile/.test(name)).length;
      const left = [...filesUnder(cwd), Buffer.from(output)];
      found.secrets += secrets.filter((secret) => left.some((bytes) => bytes.includes(secret))).length;
    }
  return found;
}

async function crashOne(house: House, role: Role, cwd: string, signal: NodeJS.Signals, limit: string): Promise<string> {
  const { file, env } = house.commandOf(role);
  const child = spawn('/bin/sh', ['-c', `ulimit -c ${limit}; exec "$0" "$1"`, process.execPath, file], {
    cwd,
    env: { ...env, DATA_DIR: join(cwd, 'data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  await until(() => output.includes('.ready"') || child.exitCode !== null, 20_000);
  // Node would open a debugger.
  child.kill('SIGUSR1');
  await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
  child.kill(signal);
  await ended;
  return output;
}
