import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { botEnv, until, workerEnv } from '../runtime/programs.ts';
import { filesIn, leftIn, portsOf } from '../support/canary.ts';
import { canWatch } from '../support/service.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meldbrug-hygiene-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts a process of ours in a folder of its own, where core files of any size would be welcome. */
function start(entry: string, env: Readonly<Record<string, string | undefined>>, cwd: string) {
  const file = resolve(import.meta.dirname, '../../dist', entry);
  const child = spawn('/bin/sh', ['-c', 'ulimit -c unlimited; exec "$0" "$1"', process.execPath, file], {
    cwd,
    env: { PATH: process.env.PATH, REDIS_URL: inject('redisUrl'), DATA_DIR: join(cwd, 'data'), PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk;
    });
  const ended = new Promise<string | null>((done) => child.once('close', (_, signal) => done(signal)));
  return { child, pid: child.pid ?? 0, output: () => output, ended };
}

describe.skipIf(!canWatch).concurrent('a process that crashes (watched through /proc, on Linux)', () => {
  it.each([
    ['bot/main.js', botEnv, botEnv.DATA_KEY],
    [
      'workers/main.js',
      { ...workerEnv, INTAKE_TOKEN: 'canary-bearer-token-of-the-intake' },
      'canary-bearer-token-of-the-intake',
    ],
  ])(
    '%s leaves no core with memory in it, no report, no snapshot, and opened no debugger (P-5)',
    async (entry, env, secret) => {
      const cwd = await mkdtemp(join(folder, 'cwd'));
      const { REDIS_URL: _, ...rest } = env;
      const program = start(entry, rest, cwd);
      await until(() => program.output().includes('.ready"'), 'it is ready');
      expect((await readFile(`/proc/${program.pid}/coredump_filter`, 'utf8')).trim()).toBe('00000000');
      const ports = portsOf(program.pid);
      for (const signal of ['SIGUSR1', 'SIGUSR1'] as const) program.child.kill(signal);
      // A debugger would have said so by the time something else is said.
      expect(program.output()).not.toContain('Debugger');
      program.child.kill('SIGABRT');
      expect(await program.ended).toBe('SIGABRT');
      expect(ports.length).toBe(entry.startsWith('bot') ? 1 : 0);
      const left = filesIn(cwd).filter(({ where }) => !where.startsWith('data/keys/'));
      expect(left.filter(({ where }) => /report\.|heapsnapshot|cpuprofile|isolate/.test(where))).toEqual([]);
      expect(leftIn(left, [secret])).toEqual([]);
      expect(program.output()).not.toContain(secret);
    },
  );
});
