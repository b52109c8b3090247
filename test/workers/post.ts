import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { inject } from 'vitest';
import { startRedis } from '../../src/local/redis.ts';
import { type SealedReport, sealFor } from '../../src/report/seal.ts';
import { stripFor } from '../../src/report/strip.ts';
import type { Log } from '../../src/runtime/log.ts';
import { type Forwarding, runForward } from '../../src/workers/forward.ts';
import { intakeAt } from '../../src/workers/intake.ts';
import { enqueue, jobIdOf, openForward, openNotify, type Pool } from '../../src/workers/jobs.ts';
import { openIntake, type ScriptedIntake } from '../support/intake.ts';

export const token = 'canary-token-of-the-intake';

/** A Redis of its own for a file of tests, on a port, so that every test takes a database of it. */
export async function openRedis(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'meldbrug-workers-'));
  const redis = await startRedis({ dataDir, program: inject('redisCommand'), port: await anyPort() });
  return {
    url: redis.url,
    stop: async () => {
      await redis.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A port that is free now. */
export const anyPort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Asks again and again until it is so, for half a minute at most. */
export async function until(isSo: () => unknown, what: string, withinMs = 30_000): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(10)) if (await isSo()) return;
  throw new Error(`in vain: ${what}`);
}

interface Sent {
  readonly reportId: string;
  readonly ticket: string;
  readonly sealed: string;
  /** The id of its job. */
  readonly id: string;
}

/** Everything between the bot's last word and the intake: a store, its queues, an intake that does as it is told. */
export interface Post {
  /** The address of the store, for a process. */
  readonly url: string;
  readonly store: Redis;
  readonly queue: Forwarding['queue'];
  readonly notify: Forwarding['notify'];
  readonly intake: ScriptedIntake;
  readonly means: Forwarding;
  /** What was logged, a line an event: `warn report.waiting INTAKE_500`. */
  readonly logged: string[];
  /** Seals and stores a report as the bot does; `age` makes it that many milliseconds older. */
  readonly send: (age?: number, pool?: Pool) => Promise<Sent>;
  readonly work: (means?: Partial<Forwarding>) => ReturnType<typeof runForward>;
  /** What is to be told, a line each: `received ticket`. */
  readonly told: () => Promise<readonly string[]>;
  readonly job: (sent: Pick<Sent, 'id'>) => ReturnType<Forwarding['queue']['getJob']>;
  /** Sees to it that nothing is waited for that would be tried again later. */
  readonly hurry: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const { strip } = stripFor([]);
const { x = '' } = generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' });
const seal = await sealFor({ kty: 'OKP', crv: 'X25519', x });
const random = (): string => randomBytes(16).toString('base64url');

/** A sealed report with nothing in it but its head. */
export const sealReport = (reportId: string): Promise<SealedReport> =>
  seal(
    strip(
      {},
      {
        codebook_version: '2026.1',
        notice_version: '1',
        consent_version: '1',
        report_id: reportId,
        period: '2026-Q4',
        route: 'short',
      },
    ),
  );

/** Opens the post office on this database of the store, which must be empty. */
export async function openPost(redisUrl: string, database: number): Promise<Post> {
  const url = `${redisUrl}/${database}`;
  const store = new Redis(url, { maxRetriesPerRequest: null });
  await store.flushdb();
  const [queue, notify, intake] = [openForward(store), openNotify(store), await openIntake()];
  const logged: string[] = [];
  const log: Log = (level, event, { code } = {}) => void logged.push([level, event, code].join(' ').trim());
  const means: Forwarding = {
    intake: intakeAt(intake.url, token, { patience: 1000 }),
    store,
    queue,
    notify,
    log,
    now: Date.now,
  };
  const workers: ReturnType<typeof runForward>[] = [];
  return {
    url,
    store,
    queue,
    notify,
    intake,
    means,
    logged,
    send: async (age = 0, pool?: Pool) => {
      const [reportId, ticket] = [random(), random()];
      const sealed = await sealReport(reportId);
      await enqueue(queue, store, sealed, ticket, pool);
      const id = jobIdOf(reportId);
      if (age > 0) await store.hset(`{meldbrug}:forward:${id}`, 'timestamp', Date.now() - age);
      return { reportId, ticket, sealed: sealed.sealed, id };
    },
    work: (other = {}) => {
      const worker = runForward({ ...means, ...other }, store);
      workers.push(worker);
      return worker;
    },
    told: async () => {
      const jobs = await notify.getJobs(['waiting', 'active', 'delayed', 'completed', 'failed'], 0, -1, true);
      return jobs.map(({ data }) => `${data.outcome} ${data.ticket}`);
    },
    job: ({ id }) => queue.getJob(id),
    hurry: async () => {
      for (const job of await queue.getDelayed()) await job.promote().catch(() => undefined);
    },
    close: async () => {
      await intake.close();
      await Promise.all(workers.map((worker) => worker.close()));
      await queue.close();
      await notify.close();
      store.disconnect();
    },
  };
}
