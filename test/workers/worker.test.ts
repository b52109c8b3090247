import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, inject, it as plain } from 'vitest';
import { type OwnRedis, startRedis } from '../../src/local/redis.ts';
import { enqueue, openForward } from '../../src/workers/jobs.ts';
import { accept, acceptAfter, keepSilent, openIntake, status } from '../support/intake.ts';
import { anyPort, openPost, openRedis, type Post, sealReport, token, until } from './post.ts';

const entry = resolve(import.meta.dirname, '../../dist/workers/main.js');

/** A worker in a process of its own, with its settings and nothing else in its environment. */
interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  readonly ready: () => Promise<void>;
}

let redis: OwnRedis | Awaited<ReturnType<typeof openRedis>>;
let dataDir: string;
let database = 0;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  redis = await openRedis();
  dataDir = await mkdtemp(join(tmpdir(), 'meldbrug-worker-'));
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await redis.stop();
  await rm(dataDir, { recursive: true, force: true });
});

function startWorker(redisUrl: string, intakeUrl: string, ...args: readonly string[]): Running {
  const isByHand = args.length > 0;
  const child = spawn(process.execPath, [entry, ...args], {
    env: {
      PATH: process.env.PATH,
      REDIS_URL: redisUrl,
      DATA_DIR: dataDir,
      RELEASE: 'direct',
      INTAKE_URL: intakeUrl,
      INTAKE_TOKEN: token,
    },
    stdio: ['ignore', 'pipe', 'pipe', isByHand ? 'ignore' : 'ipc'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output += chunk;
    });
  return {
    child,
    output: () => output,
    ready: () => until(() => output.includes('worker.ready'), 'the worker is ready'),
    ended: new Promise((done) => {
      child.once('exit', (code, signal) => {
        running.delete(child);
        done({ code, signal });
      });
    }),
  };
}

/** Asks it to end, and tells how it did and after how many seconds. */
async function end({ child, ended }: Running) {
  const start = performance.now();
  child.kill('SIGTERM');
  return { ...(await ended), seconds: (performance.now() - start) / 1000 };
}

const it = plain.extend<{ post: Post }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  post: async ({}, use) => {
    database += 1;
    const post = await openPost(redis.url, database);
    await use(post);
    await post.close();
  },
});

const start = (post: Post, ...args: readonly string[]): Running => startWorker(post.url, post.intake.url, ...args);
const counts = (post: Post) => post.queue.getJobCounts('wait', 'active', 'delayed', 'failed', 'completed');
const gone = { wait: 0, active: 0, delayed: 0, failed: 0, completed: 0 };
const sendMany = (post: Post, n: number) => Promise.all(Array.from({ length: n }, () => post.send()));
const allTold = async (post: Post): Promise<readonly string[]> => [...(await post.told())].sort();

describe.concurrent('A worker that is killed', () => {
  it('in the middle of an exchange leaves the report to the next within half a minute; the intake is asked twice and keeps it once', {
    timeout: 60_000,
  }, async ({ post }) => {
    post.intake.meets(keepSilent, accept());
    const first = start(post);
    await first.ready();
    const sent = await post.send();
    await until(() => post.intake.requests.length === 1, 'the intake has it');
    const second = start(post);
    await second.ready();
    const killed = performance.now();
    first.child.kill('SIGKILL');
    await until(() => post.intake.requests.length === 2, 'the other tries it');
    expect((performance.now() - killed) / 1000).toBeLessThan(30);
    await until(async () => (await post.job(sent)) === undefined, 'the other delivers it');
    expect(post.intake.requests[1]).toEqual(post.intake.requests[0]);
    expect([...post.intake.kept.keys()]).toEqual([sent.reportId]);
    expect(await post.told()).toEqual([`received ${sent.ticket}`]);
    expect(await counts(post)).toEqual(gone);
    expect(await end(second)).toMatchObject({ code: 0 });
  });
});

describe.concurrent('A worker that is asked to end', () => {
  it('ends at once with 0 when it has nothing to do', async ({ post }) => {
    const worker = start(post);
    await worker.ready();
    const { code, seconds } = await end(worker);
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(4);
    expect(worker.output().trimEnd().split('\n').at(-1)).toContain('worker.stopped');
  });

  it('finishes what is under way, takes nothing new, and leaves nothing stalled', async ({ post }) => {
    post.intake.meets(acceptAfter(1200));
    const all = await sendMany(post, 20);
    const worker = start(post);
    await until(() => post.intake.requests.length >= 5, 'five are under way');
    const { code, seconds } = await end(worker);
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(8);
    const left = await counts(post);
    expect(left).toEqual({ ...gone, wait: 20 - post.intake.kept.size });
    expect(await allTold(post)).toHaveLength(post.intake.kept.size);
    expect(post.intake.requests.length).toBe(post.intake.kept.size);
    post.intake.meets(accept());
    post.work();
    await until(async () => (await counts(post)).wait === 0 && (await counts(post)).active === 0, 'the rest goes too');
    expect(await allTold(post)).toEqual(all.map(({ ticket }) => `received ${ticket}`).sort());
    expect(post.intake.requests).toHaveLength(20);
  });

  it('while the intake says nothing breaks off after a while, within ten seconds, and nothing is stalled or lost', async ({
    post,
  }) => {
    post.intake.meets(keepSilent);
    const all = await sendMany(post, 7);
    const worker = start(post);
    await until(() => post.intake.requests.length === 5, 'five are under way');
    const { code, seconds } = await end(worker);
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(9);
    expect(await counts(post)).toEqual({ ...gone, wait: 2, delayed: 5 });
    expect(await post.store.keys('*:lock')).toEqual([]);
    post.intake.meets(accept());
    post.work();
    await until(async () => {
      await post.hurry();
      return (await post.queue.count()) === 0 && (await counts(post)).active === 0;
    }, 'all are delivered');
    expect(post.intake.kept.size).toBe(7);
    expect(await allTold(post)).toEqual(all.map(({ ticket }) => `received ${ticket}`).sort());
  });

  it('ends with who started it, also when it still waits for its store', async ({ post }) => {
    const waiting = startWorker(`redis://127.0.0.1:${await anyPort()}`, post.intake.url);
    const working = start(post);
    await working.ready();
    await until(() => waiting.output().includes('redis.trouble'), 'it waits for its store');
    for (const { child } of [waiting, working]) child.disconnect();
    for (const { ended } of [waiting, working]) expect(await ended).toEqual({ code: 0, signal: null });
  });
});

describe.concurrent('A worker and its store', () => {
  it('waits while the store is not there, works once it is, and goes on when it was away', async ({ expect }) => {
    const intake = await openIntake();
    const port = await anyPort();
    const own = { dataDir: join(dataDir, 'own'), program: inject('redisCommand'), port };
    const worker = startWorker(`redis://127.0.0.1:${port}`, intake.url);
    await until(() => worker.output().includes('redis.trouble'), 'it notices');
    const before = await startRedis(own);
    await worker.ready();
    await before.stop();
    const after = await startRedis(own);
    const store = new Redis(after.url, { maxRetriesPerRequest: null });
    const queue = openForward(store);
    await enqueue(queue, store, await sealReport('YWZ0ZXItaXQtd2FzLWF3YQ'), 'dGlja2V0LW9mLXJlcG9ydA');
    await until(async () => (await queue.getJobCountByTypes('wait', 'active')) === 0, 'it is delivered');
    expect([...intake.kept.keys()]).toEqual(['YWZ0ZXItaXQtd2FzLWF3YQ']);
    expect(await end(worker)).toMatchObject({ code: 0 });
    await queue.close();
    store.disconnect();
    await Promise.all([intake.close(), after.stop()]);
  });
});

describe.concurrent('The connection to the intake', () => {
  it('that was set up wrongly is tried when the worker starts; its acceptance resumes everything', async ({ post }) => {
    post.intake.meets(status(401));
    const wrong = start(post);
    const all = await sendMany(post, 6);
    await until(() => post.queue.isPaused(), 'it pauses');
    await until(async () => (await counts(post)).wait === 6, 'all wait');
    const asked = post.intake.requests.length;
    const still = start(post);
    await still.ready();
    expect(await post.queue.isPaused()).toBe(true);
    expect(post.intake.requests.length).toBe(asked + 1);
    await Promise.all([end(wrong), end(still)]);
    post.intake.meets(accept());
    const mended = start(post);
    await until(async () => (await post.queue.count()) === 0 && (await counts(post)).active === 0, 'all are sent');
    expect(mended.output()).toContain('intake.resumed');
    expect([...post.intake.kept.keys()].sort()).toEqual(all.map(({ reportId }) => reportId).sort());
    expect(await allTold(post)).toEqual(all.map(({ ticket }) => `received ${ticket}`).sort());
    await end(mended);
  });

  it('can be resumed by hand, and what was parked with a code sent again', async ({ post }) => {
    post.intake.meets(status(400));
    const worker = start(post);
    const all = await sendMany(post, 3);
    await until(async () => (await counts(post)).failed === 3, 'all are parked');
    await end(worker);
    await post.queue.pause();
    const byHand = async (...args: readonly string[]): Promise<unknown> => {
      const hand = start(post, ...args);
      expect(await hand.ended).toMatchObject({ code: 0 });
      return JSON.parse(hand.output().trim().split('\n').at(-1) ?? '');
    };
    expect(await byHand('--replay', 'CONFLICT')).toEqual({ replayed: 0, resumed: false });
    expect(await byHand('--replay', 'INTAKE_400')).toEqual({ replayed: 3, resumed: false });
    expect(await post.queue.isPaused()).toBe(true);
    expect(await byHand('--resume')).toEqual({ replayed: 0, resumed: true });
    expect(await post.queue.isPaused()).toBe(false);
    expect(await counts(post)).toEqual({ ...gone, wait: 3 });
    post.intake.meets(accept());
    post.work();
    await until(async () => (await counts(post)).active === 0 && post.intake.kept.size === 3, 'all are accepted');
    expect(await post.told()).toHaveLength(2 * all.length);
  });
});

it('A worker says in its log what happened, and nothing about anybody', async ({ post }) => {
  post.intake.meets(
    status(500, {}, 'canary'),
    status(400, {}, 'canary'),
    accept(() => 'canary'),
    accept(),
  );
  const worker = start(post);
  const all = await sendMany(post, 6);
  await until(async () => (await counts(post)).failed === 1 && post.intake.kept.size >= 4, 'they went their ways');
  await end(worker);
  const lines = worker.output().trim().split('\n');
  for (const line of lines) {
    const { hour, level, event, code = '', ...rest } = JSON.parse(line);
    expect(hour).toMatch(/^\d{4}-\d\d-\d\dT\d\dZ$/);
    expect(level).toMatch(/^(info|warn|error)$/);
    expect(event).toMatch(/^[a-z]+\.[a-z_]+$/);
    expect(code).toMatch(/^[A-Z0-9_]*$/);
    expect(Object.keys(rest).filter((name) => name !== 'count' && name !== 'repeated')).toEqual([]);
  }
  const secrets = all.flatMap(({ reportId, ticket, sealed }) => [reportId, ticket, sealed]);
  for (const secret of [...secrets, token, 'canary', post.intake.url, post.url])
    expect(worker.output()).not.toContain(secret);
});
