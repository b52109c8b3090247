import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findRedis, type RedisProgram, startRedis } from '../../src/local/redis.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** `unix:<path>` of the Redis that all tests of this run share. */
    redisUrl: string;
    /** For tests that start a Redis of their own. */
    redisCommand: RedisProgram;
  }
}

/** One Redis for the whole run, in a folder of its own, so that tests run beside a service and beside each other. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const program = await findRedis(resolve(import.meta.dirname, '../../.local'));
  const dataDir = await mkdtemp(join(tmpdir(), 'meldbrug-test-'));
  const redis = await startRedis({ dataDir, program });
  project.provide('redisUrl', redis.url);
  project.provide('redisCommand', program);
  return async () => {
    await redis.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
