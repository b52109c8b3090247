import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RedisAddress } from '../../src/runtime/forms.ts';
import { redisAddress } from '../../src/runtime/forms.ts';
import type { Log } from '../../src/runtime/log.ts';
import { connectRedis, remedies, type Store, storeFaults, whenReady } from '../../src/runtime/redis.ts';
import { openForward } from '../../src/workers/jobs.ts';
import { certificateFor } from '../workers/certificate.ts';
import { anyPort, botEnv, type Env, endAll, type Program, run, runRedis, until, workerEnv } from './programs.ts';

let folder: string;
let port: number;
let admin: Redis;
const stores: Store[] = [];

/** What a Redis of ours is told, without a way in yet. */
const durable = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', '', '--maxmemory-policy', 'noeviction'];
const folderOf = async (name: string): Promise<readonly string[]> => ['--dir', await mkdtemp(join(folder, name))];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meldbrug-store-'));
  port = await anyPort();
  const socket = join(folder, 's');
  runRedis([...durable, '--port', String(port), '--unixsocket', socket, ...(await folderOf('main'))]);
  admin = new Redis(port);
  admin.on('error', () => undefined);
  await until(() => admin.ping().catch(() => false), 'Redis answers');
});
afterAll(async () => {
  for (const store of stores) store.disconnect();
  admin.disconnect();
  await endAll();
  await rm(folder, { recursive: true, force: true });
});

const quiet: Log = () => undefined;

function open(text: string, mood: 'patient' | 'impatient' = 'patient', log = quiet): Store {
  const address: RedisAddress = redisAddress.read.parse(text);
  const store = connectRedis(address, mood, log);
  stores.push(store);
  return store;
}

async function faultsAt(text: string, log = quiet): Promise<readonly string[]> {
  const store = open(text, 'patient', log);
  await whenReady(store);
  return storeFaults(store, log);
}

/** For as long as it takes, this Redis is set so. */
async function whileSet<T>(settings: Readonly<Record<string, string>>, look: () => Promise<T>): Promise<T> {
  const before: [string, string][] = [];
  for (const [name, value] of Object.entries(settings)) {
    before.push([name, String((await admin.config('GET', name))?.[1])]);
    await admin.config('SET', name, value);
  }
  try {
    return await look();
  } finally {
    for (const [name, value] of before) await admin.config('SET', name, value);
    await until(async () => /aof_rewrite_in_progress:0/.test(await admin.info('persistence')), 'the file is rewritten');
  }
}

describe.sequential('A store that may not hold reports', () => {
  const at = (): string => `redis://127.0.0.1:${port}`;

  it('is none that writes every report to disk and throws none away', async () => {
    expect(await faultsAt(at())).toEqual([]);
    expect(await faultsAt(`unix:${join(folder, 's')}`)).toEqual([]);
  });

  it('is one without a file of its own, also when it writes snapshots (F-35)', async () => {
    for (const save of ['', '60 1'])
      expect(await whileSet({ appendonly: 'no', save }, () => faultsAt(at()))).toEqual(['REDIS_NOT_DURABLE']);
  });

  it('is one that may evict, whichever way it chooses (F-37)', async () => {
    const ways = ['lru', 'lfu', 'random'].flatMap((way) => [`allkeys-${way}`, `volatile-${way}`]);
    for (const policy of [...ways, 'volatile-ttl'])
      expect(await whileSet({ 'maxmemory-policy': policy }, () => faultsAt(at()))).toEqual(['REDIS_MAY_EVICT']);
  });

  it('is one that leaves it to chance when it writes, and none that may lose a second, which the spool has', async () => {
    expect(await whileSet({ appendfsync: 'no' }, () => faultsAt(at()))).toEqual(['REDIS_FSYNC_OFF']);
    expect(await whileSet({ appendfsync: 'everysec' }, () => faultsAt(at()))).toEqual([]);
  });

  it('is told with all its faults at once, each with what to do', async () => {
    const worst = { appendonly: 'no', 'maxmemory-policy': 'allkeys-lru', appendfsync: 'no' };
    const faults = await whileSet(worst, () => faultsAt(at()));
    expect([...faults].sort()).toEqual(['REDIS_FSYNC_OFF', 'REDIS_MAY_EVICT', 'REDIS_NOT_DURABLE']);
    for (const fault of [...faults, 'REDIS_TOO_OLD']) expect(remedies[fault]).toMatch(/^REDIS_URL: this Redis /);
  });

  it('is refused by bot and worker with 78 and those words', async () => {
    const worst = { appendonly: 'no', 'maxmemory-policy': 'volatile-lru', appendfsync: 'no' };
    await whileSet(worst, async () => {
      const programs: readonly Program[] = [
        run('bot/main.js', { ...botEnv, REDIS_URL: at(), DATA_DIR: folder, PORT: '0' }),
        run('workers/main.js', { ...workerEnv, REDIS_URL: at(), DATA_DIR: folder }),
      ];
      for (const { ended, errors } of programs) {
        expect(await ended).toMatchObject({ code: 78 });
        expect(errors().trimEnd().split('\n').sort()).toEqual(
          ['REDIS_NOT_DURABLE', 'REDIS_MAY_EVICT', 'REDIS_FSYNC_OFF'].map((fault) => remedies[fault]).sort(),
        );
      }
    });
  });

  it('whose ways may not be asked (CONFIG) is taken at its word, with a warning', async () => {
    await admin.call('ACL', 'SETUSER', 'app', 'on', '>canary', '~*', '&*', '+@all', '-config');
    const said: string[] = [];
    const log: Log = (level, event) => void said.push(`${level} ${event}`);
    expect(await faultsAt(`redis://app:canary@127.0.0.1:${port}`, log)).toEqual([]);
    expect(said).toEqual(['warn redis.fsync_unknown']);
    expect(await whileSet({ appendonly: 'no' }, () => faultsAt(`redis://app:canary@127.0.0.1:${port}`))).toEqual([
      'REDIS_NOT_DURABLE',
    ]);
  });

  it('is one older than 6.2', async () => {
    for (const [version, faults] of [
      ['5.0', ['REDIS_TOO_OLD']],
      ['6.0', ['REDIS_TOO_OLD']],
      ['6.1', ['REDIS_TOO_OLD']],
      ['6.2', []],
      ['7.0', []],
    ] as const) {
      const mirror = await pretend(/(?<=redis_version:)\d\.\d/, version);
      expect(await faultsAt(mirror.url), version).toEqual(faults);
      mirror.close();
    }
  });
});

/** A door to the same Redis behind which one thing in its answers is another, of the same length. */
async function pretend(what: RegExp, is: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const sockets: Socket[] = [];
  const server: Server = createServer((client) => {
    const real = connect(port, '127.0.0.1');
    sockets.push(client, real);
    for (const socket of [client, real]) socket.on('error', () => undefined);
    client.pipe(real);
    real.on('data', (chunk) => client.write(chunk.toString('latin1').replace(what, is), 'latin1'));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  return {
    url: `redis://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

describe.concurrent('A store of every kind', () => {
  /** Puts one thing in a queue and takes it out again. */
  async function serves(store: Store): Promise<void> {
    await whenReady(store);
    expect(await storeFaults(store, quiet)).toEqual([]);
    const queue = openForward(store);
    await queue.add('report', { ticket: 't', reportId: 'r', sealed: 's' }, { jobId: 'r_1' });
    expect(await queue.getJobCounts('wait')).toEqual({ wait: 1 });
    await queue.obliterate();
    await queue.close();
  }

  it('one server, with a database of its own', async () => {
    const store = open(`redis://127.0.0.1:${port}/9`);
    await serves(store);
    await store.set('here', '1');
    expect(await admin.exists('here')).toBe(0);
    await store.del('here');
  });

  it('a cluster, every master of which is looked at', async () => {
    const ports = [await anyPort(), await anyPort()];
    for (const each of ports) {
      const own = ['--port', String(each), '--cluster-enabled', 'yes', ...(await folderOf('cluster'))];
      runRedis([...durable, ...own]);
    }
    const nodes = ports.map((each) => new Redis(each));
    for (const node of nodes) node.on('error', () => undefined);
    for (const node of nodes) {
      await until(() => node.ping().catch(() => false), 'a node answers');
    }
    const [first, second] = nodes;
    const slots = Array.from({ length: 16_384 }, (_, slot) => slot);
    await first?.cluster('ADDSLOTS', slots.slice(0, 8192));
    await second?.cluster('ADDSLOTS', slots.slice(8192));
    await first?.call('CLUSTER', 'MEET', '127.0.0.1', String(ports[1]));
    for (const node of nodes)
      await until(
        async () => String(await node.call('CLUSTER', 'INFO')).includes('cluster_state:ok'),
        'it is a cluster',
      );
    const store = open(ports.map((each) => `redis://127.0.0.1:${each}`).join());
    await serves(store);
    await second?.config('SET', 'maxmemory-policy', 'allkeys-lru');
    expect(await storeFaults(store, quiet)).toEqual(['REDIS_MAY_EVICT']);
    for (const node of nodes) node.disconnect();
  });

  it('sentinels, by the name of the master they watch', async () => {
    const watching = await anyPort();
    const file = join(folder, 'sentinel.conf');
    await writeFile(
      file,
      `port ${watching}\nbind 127.0.0.1\ndir ${folder}\nsentinel monitor house 127.0.0.1 ${port} 1\n`,
    );
    runRedis([file, '--sentinel']);
    const sentinel = new Redis(watching);
    sentinel.on('error', () => undefined);
    await until(() => sentinel.ping().catch(() => false), 'the sentinel answers');
    const nobody = await anyPort();
    await serves(open(`redis+sentinel://127.0.0.1:${nobody},127.0.0.1:${watching}/house`));
    sentinel.disconnect();
  });

  it('over TLS: with a certificate that is vouched for, and with no other', async ({ skip }) => {
    const secure = await anyPort();
    const { key, cert } = certificateFor('127.0.0.1');
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    await writeFile(keyFile, key, { mode: 0o600 });
    await writeFile(certFile, cert);
    const tls = ['--tls-cert-file', certFile, '--tls-key-file', keyFile, '--tls-ca-cert-file', certFile];
    const server = runRedis([
      ...durable,
      ...['--port', '0', '--tls-port', String(secure), '--tls-auth-clients', 'no'],
      ...tls,
      ...(await folderOf('tls')),
    ]);
    const said = (): string => server.output() + server.errors();
    await until(() => /Ready to accept|FATAL|Bad directive|TLS/.test(said()), 'it listens');
    skip(!said().includes('Ready to accept'), 'this Redis was built without TLS');
    const env: Env = { ...workerEnv, REDIS_URL: `rediss://127.0.0.1:${secure}`, DATA_DIR: folder };
    const trusting = run('workers/main.js', { ...env, NODE_EXTRA_CA_CERTS: certFile });
    const wary = run('workers/main.js', env);
    await until(() => trusting.output().includes('worker.ready'), 'it works');
    await until(() => wary.output().includes('redis.trouble'), 'it does not');
    expect(wary.output()).not.toContain('worker.ready');
    for (const { child } of [trusting, wary]) child.kill('SIGKILL');
  });
});

describe.concurrent('A store that is away', () => {
  it('fails at once for a turn, and is waited for by a worker', async () => {
    const nobody = await anyPort();
    const said: string[] = [];
    const log: Log = (level, event) => void said.push(`${level} ${event}`);
    const impatient = open(`redis://127.0.0.1:${nobody}`, 'impatient', log);
    const patient = open(`redis://127.0.0.1:${nobody}`, 'patient', log);
    const start = performance.now();
    await expect(impatient.get('x')).rejects.toThrow();
    expect(performance.now() - start).toBeLessThan(2500);
    const answer = patient.get('x');
    runRedis([...durable, '--port', String(nobody), ...(await folderOf('late'))]);
    expect(await answer).toBeNull();
    expect(said).toContain('warn redis.trouble');
    await whenReady(impatient);
    expect(await impatient.get('x')).toBeNull();
  });

  it('when the bot starts is waited for: it is alive, not ready, and works once the store is there (F-40)', async () => {
    const [store, http] = [await anyPort(), await anyPort()];
    const bot = run('bot/main.js', {
      ...botEnv,
      REDIS_URL: `redis://127.0.0.1:${store}`,
      DATA_DIR: await mkdtemp(join(folder, 'bot')),
      PORT: String(http),
    });
    const ask = (path: string): Promise<Response | undefined> =>
      fetch(`http://127.0.0.1:${http}${path}`).catch(() => undefined);
    await until(async () => (await ask('/healthz'))?.status === 200, 'it is alive');
    const before = await ask('/readyz');
    expect(before?.status).toBe(503);
    expect(await before?.json()).toMatchObject({ ready: false, codes: ['REDIS_UNREACHABLE'] });
    expect(bot.output()).not.toContain('bot.ready');
    const server = runRedis([...durable, '--port', String(store), ...(await folderOf('bot'))]);
    await until(() => bot.output().includes('bot.ready'), 'it works');
    const after = await ask('/readyz');
    expect(after?.status).toBe(200);
    expect(await after?.json()).toEqual({ ready: true, codes: [] });
    server.child.kill('SIGKILL');
    await until(async () => (await ask('/readyz'))?.status === 503, 'it says that the store is away');
    expect(bot.child.exitCode).toBeNull();
    expect(bot.errors()).toBe('');
    bot.child.kill('SIGKILL');
  });
});
