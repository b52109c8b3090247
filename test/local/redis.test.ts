import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Redis } from 'ioredis';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findRedis, type OwnRedis, type RedisProgram, startRedis } from '../../src/local/redis.ts';
import { unpackRedis } from '../../src/local/unpack.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const cleanups: (() => unknown)[] = [];
let program: RedisProgram;

beforeAll(async () => {
  program = await findRedis(join(ROOT, '.local'));
}, 120_000);

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const folder = async (): Promise<string> => {
  const path = await mkdtemp(join(tmpdir(), 'meldbrug-redis-'));
  cleanups.push(() => rm(path, { recursive: true, force: true }));
  return path;
};

const start = async (dataDir: string, port?: number): Promise<OwnRedis> => {
  const redis = await startRedis({ dataDir, program, ...(port === undefined ? {} : { port }) });
  cleanups.push(redis.stop);
  return redis;
};

const open = (url: string): Redis => {
  const client = new Redis({ path: url.replace(/^unix:/, ''), retryStrategy: () => null });
  client.on('error', () => undefined);
  cleanups.push(() => client.disconnect());
  return client;
};

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const pidOf = async (url: string): Promise<number> =>
  Number(/process_id:(\d+)/.exec(await open(url).info('server'))?.[1]);

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** All living processes of the session's process group in which this one runs. */
const companionsOf = (pid: number): (() => readonly string[]) => {
  const list = () =>
    execFileSync('ps', ['-A', '-o', 'pgid=,pid=,stat=,args='], { encoding: 'utf8' })
      .split('\n')
      .map((line) => line.trim().split(/\s+/));
  const group = list().find(([, each]) => each === String(pid))?.[0];
  return () =>
    list()
      .filter(([pgid, , state]) => pgid === group && state?.startsWith('Z') === false)
      .map((words) => words.join(' '));
};

/** A process of its own that starts a Redis, and beside it a child that would outlive it. */
const startElsewhere = async (dataDir: string) => {
  const code = `
    import { spawn } from 'node:child_process';
    import { startRedis } from ${JSON.stringify(join(ROOT, 'dist/local/redis.js'))};
    process.on('SIGINT', () => console.log('interrupted'));
    const { url } = await startRedis({ dataDir: ${JSON.stringify(dataDir)}, program: ${JSON.stringify(program)} });
    const other = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
    console.log(JSON.stringify({ url, other: other.pid }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = child.pid ?? 0;
  cleanups.push(() => child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => String((await lines.next()).value);
  const { url, other } = JSON.parse(await next());
  cleanups.push(() => process.kill(other, 'SIGKILL'));
  return { pid, url: String(url), next };
};

const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8);

describe('our own Redis', () => {
  it('answers, and is set to lose nothing', async () => {
    const dataDir = await folder();
    const { url } = await start(dataDir);
    expect(url).toBe(`unix:${dataDir}/redis/redis.sock`);
    const client = open(url);
    expect(await client.ping()).toBe('PONG');
    const config = await client.config('GET', '*');
    const settings = Object.fromEntries(
      (Array.isArray(config) ? config : []).flatMap((name, at, all) => (at % 2 === 0 ? [[name, all[at + 1]]] : [])),
    );
    expect(settings).toMatchObject({
      appendonly: 'yes',
      appendfsync: 'always',
      save: '',
      'maxmemory-policy': 'noeviction',
      maxmemory: String(256 * 1024 * 1024),
      'protected-mode': 'yes',
      port: '0',
      unixsocketperm: '600',
      'auto-aof-rewrite-percentage': '20',
      'stop-writes-on-bgsave-error': 'no',
    });
  });

  it('keeps its folders and files to their owner', async () => {
    const dataDir = await folder();
    await mkdir(join(dataDir, 'redis'));
    await chmod(join(dataDir, 'redis'), 0o755);
    await start(dataDir);
    const redis = join(dataDir, 'redis');
    expect([await modeOf(redis), await modeOf(join(redis, 'data'))]).toEqual(['700', '700']);
    for (const file of ['redis.conf', 'redis.log', 'redis.sock']) expect(await modeOf(join(redis, file))).toBe('600');
  });

  it('keeps data over a stop, and over a kill', async () => {
    const dataDir = await folder();
    const first = await start(dataDir);
    await open(first.url).set('one', '1');
    await first.stop();

    const second = await start(dataDir);
    const client = open(second.url);
    expect(await client.get('one')).toBe('1');
    await client.set('two', '2');
    process.kill(await pidOf(second.url), 'SIGKILL');
    await second.exited;

    const third = await start(dataDir);
    expect(await open(third.url).mget('one', 'two')).toEqual(['1', '2']);
  });

  it('starts after a cut-off write at the end of its file', async () => {
    const dataDir = await folder();
    const first = await start(dataDir);
    await open(first.url).set('one', '1');
    await first.stop();
    const names = await readdir(join(dataDir, 'redis/data'), { recursive: true });
    const file = names.find((name) => name.endsWith('incr.aof')) ?? names.find((name) => name.endsWith('.aof')) ?? '';
    await writeFile(join(dataDir, 'redis/data', file), '*3\r\n$3\r\nSET\r\n$3\r\ntw', { flag: 'a' });
    expect(await open((await start(dataDir)).url).get('one')).toBe('1');
  });

  it('writes no content into its log or its slow log, also when it crashes', async () => {
    const dataDir = await folder();
    const { url, exited } = await start(dataDir);
    const client = open(url);
    await client.set('canary-key', 'canary-value');
    await client.call('NOSUCHCOMMAND', 'canary-argument').catch(() => undefined);
    await client.eval('return redis.call("GET", KEYS[1], "canary-argument")', 1, 'canary-key').catch(() => undefined);
    expect(await client.slowlog('LEN')).toBe(0);
    const pid = await pidOf(url);
    await client.config('SET', 'lua-time-limit', '50');
    const busy = client.eval('while true do end', 1, 'canary-key', 'canary-argument').catch(() => undefined);
    const other = open(url);
    await expect.poll(() => other.ping().catch(({ message }) => message)).toMatch(/^BUSY/);
    process.kill(pid, 'SIGSEGV');
    await Promise.all([busy, exited]);
    expect(await readFile(join(dataDir, 'redis/redis.log'), 'utf8')).not.toContain('canary');
  });

  it('leaves no process behind when it dies by itself', async () => {
    const { url, exited } = await start(await folder());
    const pid = await pidOf(url);
    const companions = companionsOf(pid);
    expect(companions().length).toBeGreaterThan(1);
    process.kill(pid, 'SIGKILL');
    await exited;
    await expect.poll(companions, { timeout: 3_000 }).toEqual([]);
  });

  it('leaves no process behind when stopped, twice is as good as once', async () => {
    const redis = await start(await folder());
    const companions = companionsOf(await pidOf(redis.url));
    await Promise.all([redis.stop(), redis.stop()]);
    await redis.stop();
    await expect.poll(companions, { timeout: 3_000 }).toEqual([]);
  });

  it('does not outlive the process that started it, even killed, even when a child of that lives on', async () => {
    const { pid, url } = await startElsewhere(await folder());
    const redis = await pidOf(url);
    const companions = companionsOf(redis);
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => alive(redis), { timeout: 3_000 }).toBe(false);
    await expect.poll(companions, { timeout: 3_000 }).toEqual([]);
  });

  it('is not reached by Ctrl-C', async () => {
    const { pid, url, next } = await startElsewhere(await folder());
    const client = open(url);
    process.kill(-pid, 'SIGINT');
    expect(await next()).toBe('interrupted');
    expect(await client.ping()).toBe('PONG');
  });

  it('gets neither our environment nor the pipe that ties it to us', async () => {
    const dataDir = await folder();
    const [wrapper, seen] = [join(dataDir, 'wrapper'), join(dataDir, 'seen')];
    const body = `#!/bin/sh\n{ env; if [ -e /dev/fd/3 ]; then echo PIPE; fi; } >${seen}\nexec ${program.command} "$@"\n`;
    await writeFile(wrapper, body, { mode: 0o755 });
    vi.stubEnv('CANARY', 'canary');
    cleanups.push(() => vi.unstubAllEnvs());
    const redis = await startRedis({ dataDir, program: { command: wrapper, env: { ...program.env, GIVEN: 'given' } } });
    cleanups.push(redis.stop);
    // The first run was for --version, by ourselves; the last one is the server's.
    const lines = await readFile(seen, 'utf8');
    expect(lines).toContain('GIVEN=given');
    expect(lines).not.toMatch(/canary|PIPE/);
  });

  it('refuses a second start in the same folder, later, at once, or where its path is too long for a socket', {
    timeout: 20_000,
  }, async () => {
    const [later, atOnce] = [await folder(), await folder()];
    const long = join(await folder(), 'with "quotes" and spaces', 'x'.repeat(100));
    const running = [await start(later), await start(long)];
    const results = await Promise.allSettled([start(later), start(long), start(atOnce), start(atOnce)]);
    const codes = results.map((result) => (result.status === 'rejected' ? result.reason.code : 'STARTED'));
    expect(codes.slice(0, 2)).toEqual(['ALREADY_RUNNING', 'ALREADY_RUNNING']);
    expect(codes.slice(2).sort()).toEqual(['ALREADY_RUNNING', 'STARTED']);
    for (const { url } of running) expect(await open(url).ping()).toBe('PONG');
  });

  it('waits for one that is just stopping', async () => {
    const dataDir = await folder();
    const first = await start(dataDir);
    const [, second] = await Promise.all([first.stop(), start(dataDir)]);
    expect(await open(second.url).ping()).toBe('PONG');
  });

  it('works in a folder whose path is too long for a socket', async () => {
    const redis = await start(join(await folder(), 'with "quotes" and spaces', 'x'.repeat(100)));
    const socket = redis.url.replace(/^unix:/, '');
    expect(Buffer.byteLength(socket)).toBeLessThan(104);
    expect(await open(redis.url).ping()).toBe('PONG');
    expect(await modeOf(resolve(socket, '../..'))).toBe('700');
    await redis.stop();
    await expect(stat(resolve(socket, '../..'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('listens on a port of this machine only when asked', async () => {
    const port = await freePort();
    const { url } = await start(await folder(), port);
    expect(url).toBe(`redis://127.0.0.1:${port}`);
    const client = new Redis(url, { retryStrategy: () => null });
    cleanups.push(() => client.disconnect());
    expect(await client.ping()).toBe('PONG');
  });

  it('names its log when it cannot start', async () => {
    const dataDir = await folder();
    const broken = { command: '/nonexistent/redis-server', env: {} };
    await expect(startRedis({ dataDir, program: broken })).rejects.toThrow(join(dataDir, 'redis', 'redis.log'));
  });
});

describe('finding a Redis', () => {
  const onPath = (name: string): boolean =>
    (process.env.PATH ?? '').split(delimiter).some((each) => {
      try {
        accessSync(join(each, name), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

  it('says in one sentence what to install when there is none', async () => {
    const [dataDir, empty] = [await folder(), await folder()];
    vi.stubEnv('PATH', empty);
    cleanups.push(() => vi.unstubAllEnvs());
    await expect(findRedis(dataDir)).rejects.toThrow(/Debian, Ubuntu.*Fedora.*macOS/);
    expect(await readdir(join(dataDir, 'redis'))).toEqual([]);
  });

  it('takes one that is installed, Redis before Valkey, and passes over one that does not run', async () => {
    const bin = await folder();
    vi.stubEnv('PATH', bin);
    cleanups.push(() => vi.unstubAllEnvs());
    const install = (name: string, body: string) => writeFile(join(bin, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
    await install('valkey-server', 'echo "Valkey server v=8.1.1 sha=00000000:0"');
    await install('redis-server', 'exit 127');
    expect((await findRedis(bin)).command).toBe('valkey-server');
    await install('redis-server', 'echo "Redis server v=7.0.15 sha=00000000:0"');
    expect((await findRedis(bin)).command).toBe('redis-server');
  });

  it.skipIf(!onPath('apt-get') || !onPath('dpkg-deb'))(
    "unpacks Debian's or Ubuntu's packages, also twice at once (skipped where there is no apt-get)",
    { timeout: 180_000 },
    async () => {
      const dataDir = await folder();
      const target = join(dataDir, 'redis', 'program');
      const found = await Promise.all([unpackRedis(target), unpackRedis(target)]);
      expect(found.map((each) => each?.command.startsWith(target))).toEqual([true, true]);
      expect(await readdir(join(dataDir, 'redis'))).toEqual(['program']);
      program = found[0] ?? program;
      expect(await open((await start(dataDir)).url).ping()).toBe('PONG');
    },
  );

  it.skipIf(!onPath('apt-get') || !onPath('dpkg-deb'))(
    'replaces an unpacked program that no longer runs, and sweeps what a killed unpacking left (skipped where there is no apt-get)',
    { timeout: 180_000 },
    async () => {
      const target = join(await folder(), 'redis', 'program');
      await mkdir(join(target, 'usr/bin'), { recursive: true });
      await writeFile(join(target, 'usr/bin/redis-server'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
      await mkdir(`${target}-killed`);
      await utimes(`${target}-killed`, 0, 0);
      expect((await unpackRedis(target))?.command.startsWith(target)).toBe(true);
      expect(await readdir(join(target, '..'))).toEqual(['program']);
    },
  );
});
