import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** How to run a Redis or Valkey server: the command (a name on PATH or a full path) and what it needs in its environment. */
export type RedisProgram = { readonly command: string; readonly env: Readonly<Record<string, string>> };

/** The names under which a server is installed, the preferred one first. */
const SERVERS = ['redis-server', 'valkey-server'] as const;

const SYSTEM_CONF = '/etc/apt/apt.conf';
const ABANDONED_MS = 3_600_000;
const run = promisify(execFile);

/** Major version and the rest as one number (7.2 for 7.2.4); undefined when the program does not run. */
export const versionOf = async ({ command, env }: RedisProgram): Promise<number | undefined> => {
  try {
    const { stdout } = await run(command, ['--version'], { env: { ...process.env, ...env }, timeout: 5_000 });
    const version = /\bv=(\d+\.\d+)/.exec(stdout)?.[1];
    return version === undefined ? undefined : Number(version);
  } catch {
    return undefined;
  }
};

/** The working server program in an unpacked folder; undefined when there is none. */
const readUnpacked = async (folder: string): Promise<RedisProgram | undefined> => {
  const lists = await Promise.all(
    ['lib', 'usr/lib'].map(async (part) => {
      const names = await readdir(join(folder, part)).catch(() => []);
      return names.filter((name) => name.includes('-linux-')).map((name) => join(folder, part, name));
    }),
  );
  for (const name of SERVERS) {
    const program = { command: join(folder, 'usr/bin', name), env: { LD_LIBRARY_PATH: lists.flat().join(':') } };
    if ((await versionOf(program)) !== undefined) return program;
  }
  return undefined;
};

/**
 * Settings under which apt keeps to `work` and leaves the system as it was. Apt reads the file they stand in first and,
 * as its main file, last: only there can the hooks be cleared that other packages run after an update.
 */
const settingsOf = (work: string, file: string): string =>
  [
    existsSync(SYSTEM_CONF) ? `#include "${SYSTEM_CONF}";` : '',
    ...['Pre-Invoke', 'Post-Invoke', 'Post-Invoke-Success'].map((hook) => `#clear APT::Update::${hook};`),
    `Dir::Etc::main "${file}";`,
    `Dir::State::lists "${work}/lists";`,
    `Dir::Cache "${work}/cache";`,
    'Debug::NoLocking "1";',
    'Acquire::Languages "none";',
    'Acquire::Retries "2";',
    'Acquire::http::Timeout "20";',
    'Acquire::https::Timeout "20";',
    process.getuid?.() === 0 ? 'APT::Sandbox::User "root";' : '',
  ].join('\n');

const download = async (work: string): Promise<void> => {
  const file = join(work, 'apt.conf');
  for (const part of ['lists/partial', 'cache/archives/partial']) await mkdir(join(work, part), { recursive: true });
  await writeFile(file, settingsOf(work, file));
  const apt = (...args: readonly string[]) =>
    run('apt-get', ['-qq', ...args], { env: { ...process.env, APT_CONFIG: file, LC_ALL: 'C' }, timeout: 180_000 });
  await apt('update');
  const install = (name: string) => apt('install', '--download-only', '--no-install-recommends', '-y', name);
  await install(SERVERS[0]).catch(() => install(SERVERS[1]));
};

/** Puts `root` at `folder` in one step; what stands there stays if it works, since another process was first. */
const place = async (root: string, folder: string, work: string): Promise<void> => {
  const moved = async () => {
    try {
      await rename(root, folder);
      return true;
    } catch {
      return (await readUnpacked(folder)) !== undefined;
    }
  };
  if (await moved()) return;
  await rename(folder, join(work, 'broken')).catch(() => undefined);
  await moved();
};

const sweepAbandoned = async (folder: string): Promise<void> => {
  const abandoned = (await readdir(dirname(folder)))
    .map((name) => join(dirname(folder), name))
    .filter((path) => path.startsWith(`${folder}-`));
  for (const path of abandoned) {
    const made = await stat(path).catch(() => undefined);
    if (made !== undefined && made.mtimeMs < Date.now() - ABANDONED_MS)
      await rm(path, { recursive: true, force: true });
  }
};

/**
 * Unpacks Debian's or Ubuntu's own server packages, their signatures checked by apt, into `folder`, without root and
 * without changing the system. Safe when killed half-way and when two processes do it at once.
 * Undefined where that is impossible: no apt, no network, no such package.
 */
export const unpackRedis = async (folder: string): Promise<RedisProgram | undefined> => {
  await mkdir(dirname(folder), { recursive: true, mode: 0o700 });
  await sweepAbandoned(folder);
  const work = await mkdtemp(`${folder}-`);
  try {
    await download(work);
    const archives = join(work, 'cache/archives');
    for (const name of (await readdir(archives)).filter((each) => each.endsWith('.deb'))) {
      await run('dpkg-deb', ['-x', join(archives, name), join(work, 'root')]);
    }
    await place(join(work, 'root'), folder, work);
  } catch {
    // Whatever went wrong, the answer is the same: it must be installed by hand.
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return readUnpacked(folder);
};

/**
 * The server program to use: installed, unpacked earlier under `dataDir`, or unpacked now from Debian's or Ubuntu's
 * packages (a few seconds, needs the network). Throws an Error whose message says what to install.
 */
export const findRedis = async (dataDir: string): Promise<RedisProgram> => {
  for (const command of SERVERS) {
    const program = { command, env: {} };
    if ((await versionOf(program)) !== undefined) return program;
  }
  const folder = resolve(dataDir, 'redis', 'program');
  const program = (await readUnpacked(folder)) ?? (await unpackRedis(folder));
  if (program !== undefined) return program;
  throw new Error(
    'No Redis found and none could be unpacked: install one with "sudo apt-get install redis-server" (Debian, Ubuntu), "sudo dnf install valkey" (Fedora) or "brew install redis" (macOS), then start again.',
  );
};
