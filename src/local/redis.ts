import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, open, rm, rmdir, stat, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CodeError } from '../runtime/code.ts';
import { type RedisProgram, versionOf } from './unpack.ts';

export { findRedis, type RedisProgram } from './unpack.ts';

/** A Redis of our own: where it listens, when it has ended (for whatever reason), and how to end it. */
export type OwnRedis = {
  readonly url: string;
  readonly exited: Promise<void>;
  readonly stop: () => Promise<void>;
};

const READY_MS = 20_000;
const LEAVING_MS = 1_000;
/** More than a start can take, its failing included. */
const STALE_CLAIM_MS = 40_000;
/** Bytes of a unix socket's path that every system takes. */
const LONGEST_SOCKET = 103;
const GONE: ReadonlySet<string> = new Set(['ENOENT', 'ECONNREFUSED']);

/**
 * Runs "$@" for as long as somebody holds the other end of standard input. Its end is noticed by a second shell in
 * `read`, which has 10 s of patience. The last line ends what is left of this session, a rewrite of the file included.
 */
const KEEPER = `
umask 077
ulimit -c 0
exec 3<&0 </dev/null
"$@" 3<&- &
redis=$!
exec 2>/dev/null
{ read -r line <&3; kill -TERM $redis; sleep 10; kill -KILL 0; } &
watch=$!
exec 3<&-
wait $redis
kill -KILL $watch
wait $watch
kill -KILL 0
`;

const settingsOf = (data: string, socket: string, port: number, version: number): string =>
  [
    'appendonly yes',
    'appendfsync always',
    'save ""',
    'aof-load-truncated yes',
    'auto-aof-rewrite-percentage 20',
    'auto-aof-rewrite-min-size 1mb',
    'stop-writes-on-bgsave-error no',
    'maxmemory 256mb',
    'maxmemory-policy noeviction',
    `dir ${JSON.stringify(data)}`,
    'protected-mode yes',
    'bind 127.0.0.1',
    `port ${port}`,
    `unixsocket ${JSON.stringify(socket)}`,
    'unixsocketperm 600',
    // Commands, and with them values, would otherwise be kept in the slow log and written into a crash report.
    'loglevel warning',
    'slowlog-log-slower-than -1',
    ...(version >= 6.2 ? ['crash-log-enabled no'] : []),
    ...(version >= 7 ? ['enable-debug-command no'] : []),
    '',
  ].join('\n');

const until = async (check: () => Promise<boolean>, withinMs: number): Promise<boolean> => {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(25)) if (await check()) return true;
  return false;
};

const ping = (socket: string): Promise<'ready' | 'busy' | 'gone'> =>
  new Promise((done) => {
    const client = connect(socket, () => client.write('PING\r\n'));
    const end = (state: 'ready' | 'busy' | 'gone') => {
      client.destroy();
      done(state);
    };
    client.setTimeout(1_000, () => end('busy'));
    client.once('data', (answer) => end(answer.toString().startsWith('+PONG') ? 'ready' : 'busy'));
    client.once('error', (error: NodeJS.ErrnoException) => end(GONE.has(error.code ?? '') ? 'gone' : 'busy'));
    client.once('close', () => end('busy'));
  });

const tryClaim = async (path: string): Promise<boolean> => {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const held = await stat(path).catch(() => undefined);
    if (held !== undefined && held.mtimeMs < Date.now() - STALE_CLAIM_MS) await rmdir(path).catch(() => undefined);
    return false;
  }
};

/** Two starts in one folder must not both find it free, for two servers would write into one file. */
const claim = async (path: string, socket: string): Promise<boolean> => {
  if ((await ping(socket)) !== 'gone' || !(await tryClaim(path))) return false;
  if ((await ping(socket)) === 'gone') return true;
  await rmdir(path);
  return false;
};

/** A path to `folder` short enough for a socket in it, and what removes it again. */
const shorten = async (folder: string): Promise<{ path: string; remove: () => Promise<void> }> => {
  if (Buffer.byteLength(join(folder, 'redis.sock')) <= LONGEST_SOCKET) return { path: folder, remove: async () => {} };
  const alias = await mkdtemp(join(tmpdir(), 'meldbrug-'));
  await symlink(folder, join(alias, 'redis'));
  return { path: join(alias, 'redis'), remove: () => rm(alias, { recursive: true, force: true }) };
};

const launch = async (program: RedisProgram, folder: string, conf: string) => {
  const log = await open(join(folder, 'redis.log'), 'a', 0o600);
  const child = spawn('/bin/sh', ['-c', KEEPER, 'keeper', program.command, conf], {
    cwd: folder,
    detached: true,
    env: { PATH: process.env.PATH, ...program.env },
    stdio: ['pipe', log.fd, log.fd],
  });
  const exited = new Promise<void>((done) => child.once('exit', () => done()).once('error', () => done()));
  await log.close();
  return {
    exited,
    over: () => child.exitCode !== null || child.signalCode !== null,
    end: () => child.stdin?.destroy(),
  };
};

/**
 * Starts a durable Redis of our own with its files under `<dataDir>/redis`, and resolves when it answers. It listens on
 * a unix socket only (`unix:<path>`), or also on `port` of 127.0.0.1, which is then the url. It is out of reach of the
 * terminal's Ctrl-C and ends when this process does, however that happens. `stop` gives it 10 s before it is killed.
 * Throws CodeError `ALREADY_RUNNING` when one still answers there after a second, an Error naming the log when it does
 * not answer within 20 s.
 */
export const startRedis = async (options: {
  readonly dataDir: string;
  readonly program: RedisProgram;
  readonly port?: number;
}): Promise<OwnRedis> => {
  const { program, port = 0 } = options;
  const folder = resolve(options.dataDir, 'redis');
  const [data, conf, claimed] = [join(folder, 'data'), join(folder, 'redis.conf'), join(folder, 'starting')];
  for (const each of [folder, data]) {
    await mkdir(each, { recursive: true, mode: 0o700 });
    await chmod(each, 0o700);
  }
  const short = await shorten(folder);
  const socket = join(short.path, 'redis.sock');
  if (!(await until(() => claim(claimed, socket), LEAVING_MS))) {
    await short.remove();
    throw new CodeError('ALREADY_RUNNING');
  }
  try {
    await rm(socket, { force: true });
    await writeFile(conf, settingsOf(data, socket, port, (await versionOf(program)) ?? 0), { mode: 0o600 });
    const { exited, over, end } = await launch(program, folder, conf);
    const stop = async () => {
      end();
      await exited;
      await short.remove();
    };
    const settled = await until(async () => over() || (await ping(socket)) === 'ready', READY_MS);
    if (!settled || over()) {
      await stop();
      throw new Error(`Redis did not start; ${join(folder, 'redis.log')} says why.`);
    }
    return { url: port === 0 ? `unix:${socket}` : `redis://127.0.0.1:${port}`, exited, stop };
  } catch (error) {
    await short.remove();
    throw error;
  } finally {
    await rmdir(claimed).catch(() => undefined);
  }
};
