import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { notifyData } from '../../src/workers/jobs.ts';
import { openPost, openRedis, type Post, until } from './post.ts';

/** Jobs as earlier versions left them in Redis, to the letter. Files are added with a version, and never changed. */
const folder = resolve(import.meta.dirname, 'golden');
const job = z.object({ id: z.string(), hash: z.record(z.string(), z.string()) });
const golden = z.object({ forward: job, notify: job });
const versions = readdirSync(folder).map((name) => name.replace('.json', ''));
const jobsOf = (version: string) => golden.parse(JSON.parse(readFileSync(resolve(folder, `${version}.json`), 'utf8')));

let redis: Awaited<ReturnType<typeof openRedis>>;
let post: Post;
let database = 0;
beforeAll(async () => {
  redis = await openRedis();
});
afterAll(() => redis.stop());

const put = async (queue: 'forward' | 'notify', { id, hash }: z.infer<typeof job>): Promise<void> => {
  await post.store.hset(`{meldbrug}:${queue}:${id}`, hash);
  await post.store.lpush(`{meldbrug}:${queue}:wait`, id);
};

describe.each(versions)('what version %s left in the queue (F-71)', (version) => {
  it('is forwarded with the very bytes it was sealed to, and told of', async () => {
    post = await openPost(redis.url, database++);
    const { forward } = jobsOf(version);
    const { reportId, sealed, ticket } = JSON.parse(forward.hash.data ?? '');
    await put('forward', forward);
    post.work();
    await until(() => post.intake.kept.has(reportId), 'it is accepted');
    await until(async () => (await post.told()).includes(`received ${ticket}`), 'it is told of');
    expect(post.intake.requests.map(({ body }) => body)).toEqual([JSON.stringify({ sealed })]);
    expect(await post.store.zcard('{meldbrug}:forward:failed')).toBe(0);
    await post.close();
  });

  it('is an outcome that is read today', () => {
    expect(notifyData.parse(JSON.parse(jobsOf(version).notify.hash.data ?? '')).outcome).toBe('received');
  });

  it('and is not read by this version any more, is parked with a code and kept whole, and can be sent again', async () => {
    post = await openPost(redis.url, database++);
    const { forward } = jobsOf(version);
    const strange = { ...forward, hash: { ...forward.hash, data: JSON.stringify({ v: 99, e: 'x', b: 'y' }) } };
    await put('forward', strange);
    post.work();
    await until(async () => (await post.store.zcard('{meldbrug}:forward:failed')) === 1, 'it is parked');
    const kept = await post.store.hgetall(`{meldbrug}:forward:${forward.id}`);
    expect([kept.failedReason, kept.data]).toEqual(['UNREADABLE', strange.hash.data]);
    expect(post.intake.requests).toEqual([]);
    // A version that reads it finds it where it was.
    await post.store.hset(`{meldbrug}:forward:${forward.id}`, 'data', forward.hash.data ?? '');
    await (await post.job(forward))?.retry('failed');
    await until(() => post.intake.kept.size === 1, 'it is accepted');
    await post.close();
  });
});
