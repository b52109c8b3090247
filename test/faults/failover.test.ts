import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reconcile } from '../../src/bot/reconcile.ts';
import { press, say, stand } from '../bot/reporter.ts';
import { paperRig } from '../bot/rigs.ts';
import { anyPort, endAll, runRedis, until } from '../runtime/programs.ts';
import { openBot, takeReports } from '../support/world.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'meldbrug-failover-'));
});
afterAll(async () => {
  await endAll();
  await rm(folder, { recursive: true, force: true });
});

async function startServer(name: string, ...more: readonly string[]) {
  const port = await anyPort();
  const dir = await mkdtemp(join(folder, name));
  const durable = [
    '--appendonly',
    'yes',
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
    '--repl-diskless-sync-delay',
    '0',
  ];
  const { child } = runRedis([...durable, '--port', String(port), '--dir', dir, ...more]);
  const admin = new Redis(port);
  admin.on('error', () => undefined);
  await until(() => admin.ping().catch(() => false), `${name} answers`);
  return { url: `redis://127.0.0.1:${port}`, port, child, admin };
}

/** A line to this port on which everything can get lost while both ends take it to be whole. */
async function startLine(first: number) {
  let [to, isLost] = [first, false];
  const server: Server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const)
      one
        .on('data', (chunk) => void (isLost || other.write(chunk)))
        .on('error', () => undefined)
        .on('close', () => other.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    /** Leads those who come from now on somewhere else. */
    lead: (port: number) => {
      to = port;
    },
    lose: () => {
      isLost = true;
    },
    close: () => server.close(),
  };
}

it('a copy that was cut off and takes over: whatever was called stored is there (F-38)', async () => {
  const first = await startServer('first');
  const line = await startLine(first.port);
  const copy = await startServer('copy', '--replicaof', '127.0.0.1', String(line.port));
  await until(async () => (await copy.admin.info('replication')).includes('master_link_status:up'), 'it is a copy');
  const dataDir = join(folder, 'data');
  const bot = await openBot({ dataDir, redisUrl: first.url });
  const paper = paperRig();
  const send = async (): Promise<boolean> => {
    const person = paper.person(bot.receive(paper.channel));
    await stand(bot.world.sessions, 'try', person, 'confirm');
    await press(person, say('confirm.yes'));
    return person.chat().some(({ text }) => text.startsWith(say('state.stored')));
  };
  const promised: boolean[] = [];
  const cutOff = () => bot.lines.filter(({ event }) => event === 'redis.not_copied').length;
  for (let count = 0; count < 3; count += 1) promised.push(await send());
  expect(cutOff()).toBe(0);
  line.lose();
  for (let count = 0; count < 4; count += 1) promised.push(await send());
  expect(cutOff()).toBe(4);
  expect(promised).toEqual(Array.from({ length: 7 }, () => true));
  first.child.kill('SIGKILL');
  await bot.stop();
  await copy.admin.replicaof('NO', 'ONE');

  const next = await openBot({ dataDir, redisUrl: copy.url });
  const restored = await reconcile({ ...next.world, store: next.store, queue: next.forward, now: Date.now }, true);
  const taken = await takeReports(next);
  expect(new Set(taken.map(({ reportId }) => reportId)).size).toBe(7);
  expect(taken).toHaveLength(7);
  // The copy never had those that came after it was cut off.
  expect(restored).toBe(4);
  await next.stop();
  line.close();
  for (const { admin } of [first, copy]) admin.disconnect();
});

it('a server that was made a copy is left for the one that took over, by turns and by queues (F-39)', async () => {
  const first = await startServer('first');
  const next = await startServer('next', '--replicaof', '127.0.0.1', String(first.port));
  await until(async () => (await next.admin.info('replication')).includes('master_link_status:up'), 'it is a copy');
  const line = await startLine(first.port);
  const bot = await openBot({ dataDir: join(folder, 'moved'), redisUrl: `redis://127.0.0.1:${line.port}` });
  const paper = paperRig();
  const person = paper.person(bot.receive(paper.channel));
  await stand(bot.world.sessions, 'try', person, 'confirm');
  await until(async () => (await next.admin.dbsize()) > 0, 'the copy has it');
  await next.admin.replicaof('NO', 'ONE');
  await first.admin.replicaof('127.0.0.1', String(next.port));
  await until(async () => (await first.admin.info('replication')).includes('role:slave'), 'it is a copy now');
  line.lead(next.port);
  const isStored = () => person.chat().some(({ text }) => text.startsWith(say('state.stored')));
  // What is asked in the very moment fails, is said to, and works when it is asked again.
  await until(async () => {
    await press(person, say('confirm.yes'));
    return isStored();
  }, 'it is stored');
  expect(await takeReports(bot)).toHaveLength(1);
  expect(await next.admin.keys('{meldbrug}:address:*')).toHaveLength(1);
  await bot.stop();
  line.close();
  for (const { admin } of [first, next]) admin.disconnect();
});
