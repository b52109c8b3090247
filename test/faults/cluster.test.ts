import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reconcile } from '../../src/bot/reconcile.ts';
import { words } from '../../src/locales/translate.ts';
import { redisAddress } from '../../src/runtime/forms.ts';
import { connectRedis, storeFaults, whenReady } from '../../src/runtime/redis.ts';
import { type Forwarding, runForward } from '../../src/workers/forward.ts';
import { intakeAt } from '../../src/workers/intake.ts';
import { releaseAll, releaseOf } from '../../src/workers/release.ts';
import { rewriteNightly } from '../../src/workers/rewrite.ts';
import { press, say, stand } from '../bot/reporter.ts';
import { paperRig } from '../bot/rigs.ts';
import { anyPort, endAll, runRedis, until } from '../runtime/programs.ts';
import { openIntake } from '../support/intake.ts';
import { openBot } from '../support/world.ts';

/** Two bots and two workers at once, on stores that are more than one server. */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meldbrug-cluster-'));
});
afterAll(async () => {
  await endAll();
  await rm(folder, { recursive: true, force: true });
});

async function startServer(...more: readonly string[]) {
  const port = await anyPort();
  const dir = await mkdtemp(join(folder, 'server'));
  const durable = ['--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction', '--maxmemory', '100mb'];
  runRedis([...durable, '--port', String(port), '--dir', dir, ...more]);
  const admin = new Redis(port);
  admin.on('error', () => undefined);
  await until(() => admin.ping().catch(() => false), 'it answers');
  return { port, admin };
}

interface Stores {
  readonly url: string;
  readonly empty: () => Promise<unknown>;
  readonly close: () => void;
}

/** Three masters that share the slots. */
async function startCluster(): Promise<Stores> {
  const nodes = await Promise.all(Array.from({ length: 3 }, () => startServer('--cluster-enabled', 'yes')));
  const slots = Array.from({ length: 16_384 }, (_, slot) => slot);
  for (const [index, { admin }] of nodes.entries())
    await admin.cluster(
      'ADDSLOTS',
      slots.filter((slot) => slot % 3 === index),
    );
  for (const { port } of nodes.slice(1)) await nodes[0]?.admin.call('CLUSTER', 'MEET', '127.0.0.1', String(port));
  for (const { admin } of nodes)
    await until(
      async () => /cluster_state:ok[\s\S]*cluster_known_nodes:3/.test(String(await admin.call('CLUSTER', 'INFO'))),
      'it is whole',
    );
  return {
    url: nodes.map(({ port }) => `redis://127.0.0.1:${port}`).join(),
    empty: () => Promise.all(nodes.map(({ admin }) => admin.flushall())),
    close: () => {
      for (const { admin } of nodes) admin.disconnect();
    },
  };
}

async function startWatched(): Promise<Stores> {
  const master = await startServer();
  const watching = await anyPort();
  const file = join(folder, 'sentinel.conf');
  await writeFile(
    file,
    `port ${watching}\nbind 127.0.0.1\ndir ${folder}\nsentinel monitor house 127.0.0.1 ${master.port} 1\n`,
  );
  runRedis([file, '--sentinel']);
  const sentinel = new Redis(watching);
  sentinel.on('error', () => undefined);
  await until(() => sentinel.ping().catch(() => false), 'the sentinel answers');
  return {
    url: `redis+sentinel://127.0.0.1:${watching}/house`,
    empty: () => master.admin.flushall(),
    close: () => {
      for (const each of [master.admin, sentinel]) each.disconnect();
    },
  };
}

describe.concurrent.each([
  ['a cluster of three', startCluster, ['direct', 'mixed']],
  ['a server that sentinels watch', startWatched, ['direct']],
] as const)('on %s', (_, startStores, kinds) => {
  it(`every report arrives once and is told once: ${kinds.join(', ')}`, async () => {
    const stores = await startStores();
    for (const kind of kinds) {
      await carries(stores.url, kind);
      await stores.empty();
    }
    stores.close();
  });
});

/** Has eight reports told to two bots and carried by two workers. */
async function carries(url: string, kind: 'direct' | 'mixed'): Promise<void> {
  const [intake, dataDir] = [await openIntake(), await mkdtemp(join(folder, 'data'))];
  const env = { RELEASE: kind };
  const bots = await Promise.all([1, 2].map(() => openBot({ dataDir, redisUrl: url }, { env })));
  const paper = paperRig();
  for (const bot of bots) await bot.listen(paper.channel);
  const [first] = bots;
  if (first === undefined) throw new Error('no bot');

  const store = connectRedis(redisAddress.read.parse(url), 'patient', () => undefined);
  await whenReady(store);
  expect(await storeFaults(store, () => undefined)).toEqual([]);
  const logged: string[] = [];
  const means: Forwarding = {
    intake: intakeAt(intake.url, 'token'),
    store,
    queue: first.forward,
    notify: first.notify,
    log: (level, event) => void logged.push(`${level} ${event}`),
    now: Date.now,
    ...(kind === 'mixed' ? { pooled: 1000 } : {}),
  };
  const workers = [1, 2].map(() => runForward(means, store));
  const people = await Promise.all(
    Array.from({ length: 8 }, async (_, index) => {
      const bot = bots[index % 2] ?? first;
      const person = paper.person(bot.receive(paper.channel));
      await stand(bot.world.sessions, 'try', person, 'confirm');
      await press(person, say('confirm.yes'));
      return person;
    }),
  );
  const states = () =>
    people
      .flatMap((person) => person.chat().map(({ text }) => text.split('\n')[0] ?? ''))
      .filter((line) => (Object.values(words.nl.state) as readonly string[]).includes(line));
  const all = (state: string) => states().every((line) => line === state) && states().length === people.length;
  if (kind === 'mixed') {
    await until(() => all(words.nl.state.held), 'all are told to wait');
    expect(intake.requests).toEqual([]);
    const release = releaseOf({ RELEASE: kind, RELEASE_MIN: 2, RELEASE_MAX: 8, RELEASE_EVERY: 1, RELEASE_LATEST: 1 });
    const letOut = () => releaseAll({ forward: first.forward, notify: first.notify, store, log: means.log }, release);
    await Promise.all([letOut(), letOut()]);
    await until(() => intake.kept.size === people.length, 'all are accepted');
    await until(async () => {
      await letOut();
      return all(words.nl.state.received);
    }, 'all are told');
  }
  await until(() => all(words.nl.state.received), 'all are told that it was passed on');
  expect([intake.kept.size, intake.requests.length]).toEqual([people.length, people.length]);

  for (const bot of bots)
    expect(await reconcile({ ...bot.world, store: bot.store, queue: bot.forward, now: Date.now }, true)).toBe(0);
  expect(await first.world.spool.list()).toEqual([]);
  await rewriteNightly(store, means.log);
  expect(logged.filter((line) => line.includes('redis'))).toEqual([]);
  await Promise.all(workers.map((worker) => worker.close()));
  await Promise.all(bots.map((bot) => bot.stop()));
  store.disconnect();
  await intake.close();
}
