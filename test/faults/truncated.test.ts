import { readdirSync, statSync, truncateSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { startRedis } from '../../src/local/redis.ts';
import { connectRedis, whenReady } from '../../src/runtime/redis.ts';
import { enqueue, openForward } from '../../src/workers/jobs.ts';
import { sealReport } from '../workers/post.ts';

it('a Redis whose file ends in the middle of a command starts, with everything that was acknowledged (F-34)', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'meldbrug-truncated-'));
  const program = inject('redisCommand');
  let redis = await startRedis({ dataDir, program });
  const store = connectRedis({ kind: 'socket', path: redis.url.replace('unix:', '') }, 'patient', () => undefined);
  await whenReady(store);
  const queue = openForward(store);
  queue.on('error', () => undefined);
  const ids = Array.from({ length: 40 }, (_, index) => `acknowledged${String(index).padStart(10, '0')}`);
  for (const id of ids) await enqueue(queue, store, await sealReport(id), 'ticketticketticketttt1');

  const pid = Number(/process_id:(\d+)/.exec(String(await store.info('server')))?.[1]);
  // One more is under way, and nobody has heard of it.
  await enqueue(queue, store, await sealReport('unacknowledged00000000'), 'ticketticketticketttt2');
  process.kill(pid, 'SIGKILL');
  await redis.exited;
  const folder = join(dataDir, 'redis', 'data', 'appendonlydir');
  const files = readdirSync(folder).filter((name) => name.includes('.incr.'));
  const file = join(folder, files.sort().at(-1) ?? '');
  // As when the power goes in the middle of the last write.
  truncateSync(file, statSync(file).size - 7);

  redis = await startRedis({ dataDir, program });
  await queue.waitUntilReady();
  const kept = (await queue.getWaiting()).map(({ data }) => data.reportId);
  expect(ids.filter((id) => !kept.includes(id))).toEqual([]);
  await queue.close();
  store.disconnect();
  await redis.stop();
  await rm(dataDir, { recursive: true, force: true });
});
