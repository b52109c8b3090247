import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it as plain } from 'vitest';
import { forgetTold, forward, probe, retryDelay, sayLate } from '../../src/workers/forward.ts';
import type { Verdict } from '../../src/workers/intake.ts';
import { announce, doneKey, enqueue, intakeStatusKey, queueOptions } from '../../src/workers/jobs.ts';
import { replay } from '../../src/workers/repair.ts';
import { type Answer, accept, acceptAfter, bytes, keepSilent, loseAcceptance, status } from '../support/intake.ts';
import { openPost, openRedis, type Post, sealReport, until } from './post.ts';

let redis: Awaited<ReturnType<typeof openRedis>>;
let database = 0;
beforeAll(async () => {
  redis = await openRedis();
});
afterAll(() => redis.stop());

const it = plain.extend<{ post: Post }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  post: async ({}, use) => {
    database = (database + 1) % 16;
    const post = await openPost(redis.url, database);
    await use(post);
    await post.close();
  },
});

const day = 86_400_000;
const counts = (post: Post) => post.queue.getJobCounts('wait', 'active', 'delayed', 'failed', 'completed');
/** The queue is paused, and each of so many jobs is back in it. */
const allWait = async (post: Post, n: number): Promise<boolean> =>
  (await post.queue.isPaused()) && (await counts(post)).wait === n;
const gone = { wait: 0, active: 0, delayed: 0, failed: 0, completed: 0 };

/** Everything in the store, as text: the names of keys and all that lies under them. */
async function everythingIn(store: Redis): Promise<string> {
  const parts: unknown[] = [];
  for (const key of await store.keys('*')) {
    const kind = await store.type(key);
    const value =
      kind === 'string'
        ? await store.get(key)
        : kind === 'hash'
          ? await store.hgetall(key)
          : kind === 'list'
            ? await store.lrange(key, 0, -1)
            : kind === 'set'
              ? await store.smembers(key)
              : kind === 'zset'
                ? await store.zrange(key, '0', '-1')
                : await store.xrange(key, '-', '+');
    parts.push([key, value]);
  }
  return JSON.stringify(parts);
}

describe('An accepted report', () => {
  it('is remembered as done, told once, and gone from the queue', async ({ post }) => {
    const sent = await post.send();
    post.work();
    await until(async () => (await post.job(sent)) === undefined, 'the job is gone');
    expect(await counts(post)).toEqual(gone);
    expect(await post.told()).toEqual([`received ${sent.ticket}`]);
    expect(await post.store.get(doneKey(sent.reportId))).toBe('1');
    expect(await post.store.ttl(doneKey(sent.reportId))).toBeGreaterThan(29 * 24 * 3600);
    expect(post.intake.requests).toHaveLength(1);
    expect(JSON.parse(post.intake.requests[0]?.body ?? '')).toEqual({ sealed: sent.sealed });
    expect(post.logged).toEqual(['info report.accepted']);
  });

  it('leaves nothing behind in the store but that it is done, and its ticket until the bot has told', async ({
    post,
  }) => {
    const sent = await Promise.all([post.send(), post.send(), post.send()]);
    const worker = post.work();
    await until(() => post.intake.kept.size === 3, 'all are accepted');
    await worker.close();
    await until(async () => !(await everythingIn(post.store)).includes(sent[0].reportId), 'the notes are cleared');
    const left = await everythingIn(post.store);
    for (const { reportId, sealed, ticket } of sent) {
      for (const part of [reportId, ...sealed.split('.')]) if (part !== '') expect(left).not.toContain(part);
      const keys = await post.store.keys(`*${ticket}*`);
      expect(keys).toEqual([`{meldbrug}:notify:received_${ticket}`]);
    }
    expect((await post.store.keys('*')).every((key) => key.startsWith('{meldbrug}:'))).toBe(true);
    expect(left).not.toContain('canary');
  });

  it('is the return of nothing by the processor', async ({ post }) => {
    const job = await post.job(await post.send());
    if (job === undefined) throw new Error('no job');
    expect(await forward(post.means)(job)).toBeNull();
  });

  it('is not sent again when it is stored again, nor when an old job of it turns up', async ({ post }) => {
    const sent = await post.send();
    post.work();
    await until(() => post.logged.includes('info report.accepted'), 'it is accepted');
    await until(async () => (await post.job(sent)) === undefined, 'the job is gone');
    await enqueue(post.queue, post.store, await sealReport(sent.reportId), sent.ticket);
    expect(await counts(post)).toEqual(gone);
    const { ticket, reportId, sealed } = sent;
    await post.store.set(intakeStatusKey, 'INTAKE_UNREACHABLE');
    const again = await post.queue.add('report', { ticket, reportId, sealed }, { removeOnComplete: true });
    await until(async () => (await post.queue.getJob(again.id ?? '')) === undefined, 'the old job is gone');
    expect(post.intake.requests).toHaveLength(1);
    expect(await post.told()).toEqual([`received ${ticket}`]);
    // Nobody asked the intake, so nothing new is known about it.
    expect(await post.store.get(intakeStatusKey)).toBe('INTAKE_UNREACHABLE');
  });

  it('is stored once however often it is put in the queue', async ({ post }) => {
    const reportId = 'c3RvcmVkLW9uY2Utb25seQ';
    const sealed = await sealReport(reportId);
    for (let i = 0; i < 5; i += 1) await enqueue(post.queue, post.store, sealed, 'dGlja2V0LW9mLXJlcG9ydA');
    expect(await counts(post)).toEqual({ ...gone, wait: 1 });
  });
});

describe('A report that the intake will never take', () => {
  const codes: readonly (readonly [number, string])[] = [
    [400, 'INTAKE_400'],
    [409, 'CONFLICT'],
    [413, 'INTAKE_413'],
    [415, 'INTAKE_415'],
    [422, 'INTAKE_422'],
  ];
  it('is kept aside at once with a code and nothing else, and its reporter is told once', async ({ post }) => {
    post.intake.meets(
      ...([
        status(codes[0]?.[0] ?? 0, {}, 'canary'),
        ...codes.slice(1).map(([code]) => status(code, {}, 'canary')),
      ] as const),
    );
    post.work();
    for (const [, code] of codes) {
      const sent = await post.send();
      await until(async () => (await post.job(sent))?.failedReason !== undefined, 'it is parked');
      const job = await post.job(sent);
      expect(job).toMatchObject({ failedReason: code, stacktrace: [], attemptsMade: 1 });
      expect(job?.data).toEqual({ ticket: sent.ticket, reportId: sent.reportId, sealed: sent.sealed });
      expect((await post.told()).filter((line) => line.endsWith(sent.ticket))).toEqual([`refused ${sent.ticket}`]);
      expect(await post.store.exists(doneKey(sent.reportId))).toBe(0);
      expect(post.logged).toContain(`error report.parked ${code}`);
    }
    expect(await counts(post)).toEqual({ ...gone, failed: codes.length });
    expect(post.intake.requests).toHaveLength(codes.length);
    expect(await everythingIn(post.store)).not.toContain('canary');
  });

  it('is sent again on request, by its code only, and then accepted', async ({ post }) => {
    post.intake.meets(status(400), status(400), status(422), accept());
    post.work();
    const [first, second, other] = [await post.send(), await post.send(), await post.send()];
    await until(async () => (await counts(post)).failed === 3, 'all are parked');
    const waiting = (await post.queue.getFailed()).filter(({ failedReason }) => failedReason === 'INTAKE_400');
    expect(waiting).toHaveLength(2);
    expect(await replay(post.queue, 'INTAKE_500')).toBe(0);
    expect(await replay(post.queue, 'INTAKE_400')).toBe(2);
    await until(() => post.intake.kept.size === 2, 'both are accepted');
    await until(async () => (await counts(post)).active === 0, 'nothing is under way');
    expect(await counts(post)).toEqual({ ...gone, failed: 1 });
    const told = await post.told();
    for (const { id, ticket } of [first, second, other]) {
      const stays = (await post.queue.getJob(id)) !== undefined;
      expect(told.filter((line) => line.endsWith(ticket)).sort()).toEqual(
        stays ? [`refused ${ticket}`] : [`received ${ticket}`, `refused ${ticket}`],
      );
    }
  });
});

describe('A connection that is set up wrongly', () => {
  it('pauses everything, loses nothing, parks nothing, and costs no attempt', async ({ post }) => {
    post.intake.meets(status(401));
    post.work();
    const sent = await post.send();
    await until(() => post.queue.isPaused(), 'the queue is paused');
    const more = await Promise.all(Array.from({ length: 20 }, () => post.send()));
    await until(async () => (await counts(post)).active === 0, 'nothing is under way');
    expect(await counts(post)).toEqual({ ...gone, wait: 21 });
    const asked = post.intake.requests.length;
    await sleep(300);
    expect(post.intake.requests.length).toBe(asked);
    expect(asked).toBeLessThanOrEqual(5);
    for (const each of [sent, ...more]) expect(await post.job(each)).toMatchObject({ attemptsMade: 0 });
    expect(await post.told()).toEqual([]);
    expect(post.logged).toContain('error intake.misconfigured INTAKE_401');
    expect(await post.store.get(intakeStatusKey)).toBe('INTAKE_UNREACHABLE');
  });

  it.for([301, 302, 307, 403, 404, 405, 407])('%d does so too', async (code, { post }) => {
    post.intake.meets(status(code, { Location: `${post.intake.url}/elsewhere` }));
    post.work();
    const sent = await post.send();
    await until(async () => (await post.queue.isPaused()) && (await counts(post)).wait === 1, 'it waits');
    expect(await post.job(sent)).toMatchObject({ attemptsMade: 0 });
    expect(post.intake.requests).toHaveLength(1);
    expect(post.logged).toEqual([`error intake.misconfigured INTAKE_${code}`]);
  });

  it('is tried with one report, which says so again while it stays wrong', async ({ post }) => {
    post.intake.meets(status(403));
    await Promise.all([post.send(), post.send(), post.send()]);
    await post.queue.pause();
    await probe(post.means);
    expect(post.intake.requests).toHaveLength(1);
    expect(await post.queue.isPaused()).toBe(true);
    expect(post.logged).toEqual(['error intake.misconfigured INTAKE_403']);
    expect(await post.store.get(intakeStatusKey)).toBe('INTAKE_UNREACHABLE');
    expect(await post.store.ttl(intakeStatusKey)).toBeGreaterThan(3600);
  });

  it('that is mended resumes with the acceptance of one report, and everything is delivered exactly once', async ({
    post,
  }) => {
    post.intake.meets(status(404));
    post.work();
    const all = await Promise.all(Array.from({ length: 12 }, () => post.send()));
    await until(() => allWait(post, 12), 'all wait');
    post.intake.meets(accept());
    await probe(post.means);
    expect(post.logged).toContain('info intake.resumed');
    await until(async () => (await counts(post)).wait === 0 && (await counts(post)).active === 0, 'all are sent');
    expect(await counts(post)).toEqual(gone);
    expect([...post.intake.kept.keys()].sort()).toEqual(all.map(({ reportId }) => reportId).sort());
    expect([...(await post.told())].sort()).toEqual(all.map(({ ticket }) => `received ${ticket}`).sort());
    expect(await post.store.get(intakeStatusKey)).toBeNull();
  });

  it('is tried with a report that waits for its time as well, and neither without a report nor without a pause', async ({
    post,
  }) => {
    post.intake.meets(status(500), accept());
    await probe(post.means);
    await post.queue.pause();
    await probe(post.means);
    expect(post.intake.requests).toHaveLength(0);
    await post.queue.resume();
    const worker = post.work();
    const sent = await post.send();
    await until(async () => (await counts(post)).delayed === 1, 'it waits for its time');
    await worker.close();
    await post.queue.pause();
    await probe(post.means);
    expect(await post.queue.isPaused()).toBe(false);
    post.work();
    await post.hurry();
    await until(async () => (await post.job(sent)) === undefined, 'it is delivered');
    expect(await post.told()).toEqual([`received ${sent.ticket}`]);
    expect(post.intake.kept.size).toBe(1);
  });

  it('does not stay paused because of one report that is never accepted', async ({ post }) => {
    const bad = await post.send();
    await post.send();
    post.intake.meets((exchange) => (exchange.key === bad.reportId ? status(422) : accept())(exchange));
    await post.queue.pause();
    await until(async () => {
      await probe(post.means);
      return !(await post.queue.isPaused());
    }, 'it resumes');
    expect(await counts(post)).toEqual({ ...gone, wait: 2 });
  });
});

describe('An intake that asks to wait', () => {
  it('is waited for without an attempt, while other reports go on', async ({ post }) => {
    const slow = await post.send();
    post.intake.meets((exchange) =>
      (exchange.key === slow.reportId ? status(429, { 'Retry-After': '3000' }) : accept())(exchange),
    );
    post.work();
    await until(async () => (await counts(post)).delayed === 1, 'it waits');
    const others = [await post.send(), await post.send()];
    await until(() => post.intake.kept.size === 2, 'the others are accepted');
    const job = await post.job(slow);
    expect(job).toMatchObject({ attemptsMade: 0, stacktrace: [] });
    expect(job?.delay).toBeGreaterThan(2_900_000);
    expect(job?.delay).toBeLessThanOrEqual(3_000_000);
    await until(async () => (await post.told()).length === others.length, 'they are told of');
    expect(post.logged.filter((line) => line === 'warn report.waiting INTAKE_429')).toHaveLength(1);
    // It can be reached.
    expect(await post.store.get(intakeStatusKey)).toBeNull();
  });

  it('ten times over costs no attempt, makes no later pause longer, and parks nothing however long it takes', async ({
    post,
  }) => {
    const sent = await post.send(60 * day);
    post.intake.meets(...many(10, status(503, { 'Retry-After': '900' })), status(503, { 'Retry-After': '900' }));
    post.work();
    await until(async () => {
      await post.hurry();
      return post.intake.requests.length >= 10;
    }, 'it was asked ten times');
    expect(await post.job(sent)).toMatchObject({ attemptsMade: 0 });
    expect((await counts(post)).failed).toBe(0);
    await post.store.hset(`{meldbrug}:forward:${sent.id}`, 'timestamp', Date.now());
    post.intake.meets(status(500));
    await until(async () => {
      await post.hurry();
      return ((await post.job(sent))?.attemptsMade ?? 0) >= 1;
    }, 'one attempt failed');
    expect((await post.job(sent))?.delay).toBeLessThanOrEqual(2000);
  });
});

const many = (n: number, answer: Answer): [Answer, ...Answer[]] => [
  answer,
  ...Array.from({ length: n - 1 }, () => answer),
];

describe('An intake that fails', () => {
  it('is tried again after pauses that grow, never quite equally long, up to an hour', () => {
    for (let attempt = 1; attempt < 60; attempt += 1) {
      const full = Math.min(1000 * 2 ** (attempt - 1), 3_600_000);
      expect(retryDelay(attempt, () => 0)).toBe(Math.round(full / 2));
      expect(retryDelay(attempt, () => 1)).toBe(full);
      expect(new Set(Array.from({ length: 20 }, () => retryDelay(attempt))).size).toBeGreaterThan(1);
    }
  });

  it('costs an attempt a time, keeps the code only, and is told to the bot as not to be reached', async ({ post }) => {
    const sent = await post.send();
    post.intake.meets(
      status(500, {}, 'canary'),
      status(502, {}, 'canary'),
      bytes('canary\r\n'),
      accept(() => 'canary'),
    );
    post.work();
    const seen: number[] = [];
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      await until(async () => {
        const job = await post.job(sent);
        if (job?.attemptsMade !== attempt || !(await job.isDelayed())) return false;
        seen.push(job.delay);
        return true;
      }, `attempt ${attempt} failed`);
      expect(await post.job(sent)).toMatchObject({
        stacktrace: [],
        failedReason: expect.stringMatching(/^INTAKE_[A-Z0-9_]+$/),
      });
      if (attempt < 4) await post.hurry();
    }
    seen.forEach((delay, index) => {
      expect(delay).toBeGreaterThanOrEqual(500 * 2 ** index);
      expect(delay).toBeLessThanOrEqual(1000 * 2 ** index);
    });
    expect(await post.store.get(intakeStatusKey)).toBe('INTAKE_UNREACHABLE');
    expect(await everythingIn(post.store)).not.toContain('canary');
    post.intake.meets(accept());
    await post.hurry();
    await until(async () => (await post.job(sent)) === undefined, 'it is delivered');
    expect(await post.store.get(intakeStatusKey)).toBeNull();
  });

  it('for fourteen days has the report kept aside as stuck, and not a day sooner', async ({ post }) => {
    post.intake.meets(status(500));
    const [old, younger] = [await post.send(14 * day + 1000), await post.send(14 * day - 60_000)];
    post.work();
    await until(async () => (await counts(post)).failed === 1 && (await counts(post)).delayed === 1, 'one is parked');
    expect(await post.job(old)).toMatchObject({ failedReason: 'INTAKE_STUCK', stacktrace: [] });
    expect(await post.job(younger)).toMatchObject({ failedReason: 'INTAKE_500' });
    expect(await post.told()).toEqual([`refused ${old.ticket}`]);
    post.intake.meets(accept());
    expect(await replay(post.queue, 'INTAKE_STUCK')).toBe(1);
    await until(() => post.intake.kept.has(old.reportId), 'it is accepted after all');
  });

  it('that loses its acceptance five times in a row has the report once, and its reporter is told once', async ({
    post,
  }) => {
    post.intake.meets(
      loseAcceptance,
      keepSilent,
      bytes(''),
      accept(() => '{'),
      accept((ack) => ({ ...ack, sha256: 'x' })),
      accept(),
    );
    const sent = await post.send();
    post.work();
    await until(async () => {
      await post.hurry();
      return (await post.job(sent)) === undefined;
    }, 'it is delivered');
    expect(post.intake.requests).toHaveLength(6);
    expect(new Set(post.intake.requests.map(({ body }) => body)).size).toBe(1);
    expect([...post.intake.kept.keys()]).toEqual([sent.reportId]);
    expect(await post.told()).toEqual([`received ${sent.ticket}`]);
  });
});

describe('A report of which nobody knows whether the intake has it', () => {
  it('is looked for there before it is sent again, and not sent when it is there', async ({ post }) => {
    post.intake.offersLookUp();
    post.intake.meets(loseAcceptance);
    const sent = await post.send();
    post.work();
    await until(async () => {
      await post.hurry();
      return (await post.job(sent)) === undefined;
    }, 'it is delivered');
    expect(post.intake.requests).toHaveLength(1);
    expect(post.intake.lookedUp).toEqual([sent.reportId]);
    expect(await post.told()).toEqual([`received ${sent.ticket}`]);
  });

  it('is not doubled by an intake that has forgotten its keys in a long outage (F-73)', async ({ post }) => {
    post.intake.offersLookUp();
    const sent = await post.send(30 * 3_600_000);
    post.intake.meets(keepSilent, status(500));
    await post.store.hset(`{meldbrug}:forward:${sent.id}`, 'stc', 1);
    post.work();
    await until(async () => {
      await post.hurry();
      return (await post.job(sent)) === undefined;
    }, 'it is delivered');
    expect(post.intake.requests).toHaveLength(1);
    expect(post.intake.lookedUp.length).toBe(2);
  });

  it('is sent again when it is not there, or there with other bytes, and never looked for at first', async ({
    post,
  }) => {
    post.intake.offersLookUp();
    post.intake.meets(status(500), accept());
    const [missing] = [await post.send()];
    post.work();
    await until(async () => {
      await post.hurry();
      return (await post.job(missing)) === undefined;
    }, 'it is delivered');
    expect([post.intake.requests.length, post.intake.lookedUp]).toEqual([2, [missing.reportId]]);
    post.intake.meets((exchange) => {
      exchange.keep();
      status(500)(exchange);
    }, status(409));
    const other = await post.send();
    await until(async () => post.intake.kept.has(other.reportId), 'it is kept');
    (post.intake.kept as Map<string, string>).set(other.reportId, 'f'.repeat(64));
    await until(async () => {
      await post.hurry();
      return (await counts(post)).failed === 1;
    }, 'it is parked');
    expect(await post.job(other)).toMatchObject({ failedReason: 'CONFLICT' });
  });
});

describe('A report that waits for a day', () => {
  it('is told to be late once, whether it waits for its turn or for its time, also while all is paused', async ({
    post,
  }) => {
    await post.queue.pause();
    const [late, young] = [await post.send(day + 1000), await post.send(day - 60_000)];
    await sayLate(post.means);
    await sayLate(post.means);
    expect(await post.told()).toEqual([`late ${late.ticket}`]);
    await sayLate({ ...post.means, now: () => Date.now() + 120_000 });
    expect([...(await post.told())].sort()).toEqual([`late ${late.ticket}`, `late ${young.ticket}`].sort());
    post.intake.meets(status(429, { 'Retry-After': '3600' }));
    await post.queue.resume();
    post.work();
    const delayed = await post.send(2 * day);
    await until(async () => (await counts(post)).delayed === 3, 'all wait for their time');
    await sayLate(post.means);
    expect(await post.told()).toContain(`late ${delayed.ticket}`);
  });

  it('is found among thousands, a page at a time', async ({ post }) => {
    const { sealed } = await sealReport('YS1wYWdlLWF0LWEtdGltZQ');
    const id = (kind: string, n: number): string => `${kind}${n}`.padEnd(22, '_');
    const bulk = Array.from({ length: 1234 }, (_, n) => ({
      name: 'report' as const,
      data: { ticket: id('t', n), reportId: id('r', n), sealed },
      opts: { timestamp: Date.now() - 2 * day, ...(n % 2 === 0 ? {} : { delay: 3_600_000 }) },
    }));
    await post.queue.addBulk(bulk);
    const asked: number[] = [];
    const { queue } = post;
    const getJobs: typeof queue.getJobs = async (types, start, end, asc) => {
      const jobs = await queue.getJobs(types, start, end, asc);
      asked.push(jobs.length);
      return jobs;
    };
    const watched = new Proxy(queue, { get: (all, name) => (name === 'getJobs' ? getJobs : Reflect.get(all, name)) });
    await sayLate({ ...post.means, queue: watched });
    expect(new Set(await post.told()).size).toBe(1234);
    expect(Math.max(...asked)).toBeLessThanOrEqual(200);
  });

  it('is told so although other jobs cannot be read or are not there', async ({ post }) => {
    await post.queue.pause();
    const late = await post.send(2 * day);
    await post.store.lpush('{meldbrug}:forward:wait', 'nobody');
    for (const data of ['null', '"x"', '[1]', '{"ticket":5}', '{"ticket":"canary"}'])
      await post.store
        .multi()
        .hset(`{meldbrug}:forward:t${data.length}`, { name: 'report', data, opts: '{}', timestamp: 1 })
        .lpush('{meldbrug}:forward:wait', `t${data.length}`)
        .exec();
    await sayLate(post.means);
    expect(await post.told()).toEqual([`late ${late.ticket}`]);
    await probe(post.means);
    expect([...post.intake.kept.keys()]).toEqual([late.reportId]);
  });
});

describe('A queue that was tampered with', () => {
  const report = { ticket: 'dGlja2V0LW9mLXJlcG9ydA', reportId: 'cmVwb3J0LWluLWEtcXVldQ' };
  const whole = async () => ({ ...report, sealed: (await sealReport(report.reportId)).sealed });
  type Whole = Awaited<ReturnType<typeof whole>>;
  const rows: readonly (readonly [string, (data: Whole) => unknown])[] = [
    ['Q1: no envelope of ours', () => ({ hello: 'world' })],
    ['Q1: a list', (data) => [data]],
    ['Q1: one field more', (data) => ({ ...data, chat: 'canary' })],
    ['Q1: one field less', ({ sealed, reportId }) => ({ sealed, reportId })],
    ['Q1: another kind of id', (data) => ({ ...data, reportId: '../../admin' })],
    ['Q1: an id with a line in it', (data) => ({ ...data, reportId: `${data.reportId}\n` })],
    ['Q3: a bit that makes it no seal any more', (data) => ({ ...data, sealed: data.sealed.replace('..', '.+') })],
    ['Q3: a seal cut short', (data) => ({ ...data, sealed: data.sealed.slice(0, -3) })],
    ['Q4: the report in the clear', (data) => ({ ...data, sealed: JSON.stringify({ canary: 'what was said' }) })],
    ['Q5: 8 KiB of zeros', (data) => ({ ...data, sealed: '\0'.repeat(8192) })],
    ['Q5: 8 KiB of the letter zero', (data) => ({ ...data, sealed: '0'.repeat(8192) })],
    ['Q7: nothing at all', () => null],
    ['Q11: ten megabytes', (data) => ({ ...data, sealed: data.sealed.replace('.', `${'A'.repeat(10_000_000)}.`) })],
  ];
  it('parks what it cannot read with a code, sends none of it, and goes on', async ({ post }) => {
    post.work();
    for (const [name, tamper] of rows) {
      const id = `t_${name.length}_${rows.findIndex(([each]) => each === name)}`;
      const data = JSON.stringify(tamper(await whole()));
      await post.store.hset(`{meldbrug}:forward:${id}`, {
        name: 'report',
        data,
        opts: '{"attempts":1}',
        timestamp: Date.now(),
      });
      await post.store.multi().lpush('{meldbrug}:forward:wait', id).zadd('{meldbrug}:forward:marker', 0, '0').exec();
      await until(async () => (await post.queue.getJob(id))?.failedReason, name);
      expect(await post.queue.getJob(id), name).toMatchObject({ failedReason: 'UNREADABLE' });
    }
    expect(post.intake.requests).toHaveLength(0);
    const sent = await post.send();
    await until(async () => (await post.job(sent)) === undefined, 'a right one goes on');
    expect(post.intake.requests).toHaveLength(1);
    // Whoever can still be told is told, once.
    expect([...(await post.told())].sort()).toEqual([`received ${sent.ticket}`, `refused ${report.ticket}`].sort());
    expect(post.logged).toContain('error report.parked UNREADABLE');
  });

  it('goes on beside a job that is no JSON', async ({ post }) => {
    post.work();
    await post.store.hset('{meldbrug}:forward:bad', { name: 'report', data: '{canary', opts: '{}', timestamp: 1 });
    await post.store.multi().lpush('{meldbrug}:forward:wait', 'bad').zadd('{meldbrug}:forward:marker', 0, '0').exec();
    const sent = [await post.send(), await post.send()];
    await until(() => post.intake.kept.size === sent.length, 'the right ones go on');
    expect(JSON.stringify(post.logged)).not.toContain('canary');
  });

  it('does the same for a job of another name (Q6), also when its data can be read', async ({ post }) => {
    post.work();
    await post.store.hset('{meldbrug}:forward:q6', {
      name: 'purge',
      data: JSON.stringify(await whole()),
      opts: '{}',
      timestamp: 1,
    });
    await post.store.multi().lpush('{meldbrug}:forward:wait', 'q6').zadd('{meldbrug}:forward:marker', 0, '0').exec();
    await until(async () => (await post.queue.getJob('q6'))?.failedReason, 'it is parked');
    expect(await post.queue.getJob('q6')).toMatchObject({ failedReason: 'UNREADABLE' });
    expect(post.intake.requests).toHaveLength(0);
  });

  it('what still looks like a seal (Q2, Q3, Q4) is for the intake to refuse, and then parked with its code', async ({
    post,
  }) => {
    post.intake.meets(status(422));
    post.work();
    const sealed = (await sealReport('c29tZWJvZHktZWxzZXMtaQ')).sealed;
    await post.queue.add('report', { ...report, sealed }, { jobId: 'q4' });
    await until(async () => (await post.queue.getJob('q4'))?.failedReason, 'it is parked');
    expect(await post.queue.getJob('q4')).toMatchObject({ failedReason: 'INTAKE_422' });
  });

  it('options that were changed (Q10) neither send twice nor keep from parking', async ({ post }) => {
    post.work();
    for (const [id, opts] of [
      ['q10a', { attempts: 1, backoff: { type: 'fixed', delay: 0 } }],
      ['q10b', { attempts: -5 }],
      ['q10c', { attempts: 1, stackTraceLimit: 100 }],
    ] as const) {
      post.intake.meets(status(500, {}, 'canary'));
      await post.queue.add('report', await whole(), { ...opts, jobId: id });
      await until(async () => (await post.queue.getJob(id))?.failedReason, id);
      expect(await post.queue.getJob(id)).toMatchObject({ failedReason: 'INTAKE_500' });
    }
    expect(post.intake.requests).toHaveLength(3);
    expect(await everythingIn(post.store)).not.toContain('canary');
  });
});

describe('A report that kills its worker', () => {
  it('thirty times is still delivered; more than fifty times it is parked as poison, told, and can be sent again', async ({
    post,
  }) => {
    await post.queue.pause();
    const [unlucky, poison] = [await post.send(), await post.send()];
    await post.store.hset(`{meldbrug}:forward:${unlucky.id}`, 'stc', 30);
    await post.store.hset(`{meldbrug}:forward:${poison.id}`, 'stc', 51);
    await post.queue.resume();
    post.work();
    await until(() => post.intake.kept.has(unlucky.reportId), 'it is delivered');
    await until(async () => (await counts(post)).failed === 1, 'the other is parked');
    expect(await post.job(poison)).toMatchObject({ failedReason: 'POISON' });
    expect(await post.told()).toContain(`refused ${poison.ticket}`);
    expect(post.intake.kept.size).toBe(1);
    expect(await replay(post.queue, 'POISON')).toBe(1);
    await until(() => post.intake.kept.has(poison.reportId), 'it is delivered when it is sent again');
  });
});

describe('A lock that was lost', () => {
  const verdicts: readonly Verdict[] = [
    { kind: 'accepted' },
    { kind: 'wait', code: 'INTAKE_429', ms: 1000 },
    { kind: 'misconfigured', code: 'INTAKE_401' },
    { kind: 'retry', code: 'INTAKE_500' },
    { kind: 'park', code: 'INTAKE_400' },
  ];
  it('leaves the job to who holds it now, whatever the intake said', async ({ post }) => {
    for (const verdict of verdicts) {
      const sent = await post.send();
      const job = await post.job(sent);
      if (job === undefined) throw new Error('no job');
      await post.queue.resume();
      const holder = new Worker('forward', null, { ...queueOptions(post.store), skipStalledCheck: true });
      const held = await holder.getNextJob('who holds it now');
      expect(held?.id).toBe(sent.id);
      await forward({ ...post.means, intake: { submit: async () => verdict, has: async () => undefined } })(
        job,
        'who held it',
      ).catch(() => undefined);
      expect(await held?.getState()).toBe('active');
      await held?.moveToCompleted(null, 'who holds it now', false);
      expect(await held?.getState()).toBe('unknown');
      await holder.close();
    }
  });

  it('in the middle of the exchange has it sent at most twice, kept once and told once', async ({ post }) => {
    post.intake.meets(acceptAfter(800));
    const sent = await post.send();
    const swift = { ...queueOptions(post.store), lockDuration: 400, stalledInterval: 200, lockRenewTime: 60_000 };
    const workers = [1, 2].map(() => new Worker('forward', forward(post.means), { ...swift, maxStalledCount: 50 }));
    for (const worker of workers) worker.on('error', () => undefined);
    await until(async () => (await post.job(sent)) === undefined, 'it is delivered');
    await Promise.all(workers.map((worker) => worker.close()));
    expect(post.intake.requests.length).toBeGreaterThanOrEqual(2);
    expect(post.intake.kept.size).toBe(1);
    expect(await post.told()).toEqual([`received ${sent.ticket}`]);
    expect(await counts(post)).toEqual(gone);
  });
});

describe('Trouble that is not the intake', () => {
  it('is tried again with a code, and what was accepted meanwhile is told once', async ({ post }) => {
    const sent = await post.send();
    let troubles = 0;
    const store = new Proxy(post.store, {
      get: (real, name) =>
        name === 'set' && troubles < 2
          ? async () => {
              troubles += 1;
              throw new Error(`OOM command not allowed, canary ${sent.reportId}`);
            }
          : Reflect.get(real, name),
    });
    post.work({ store });
    await until(async () => {
      await post.hurry();
      return (await post.job(sent)) === undefined;
    }, 'it is delivered');
    expect(troubles).toBe(2);
    expect(post.intake.kept.size).toBe(1);
    expect(await post.told()).toEqual([`received ${sent.ticket}`]);
    expect(post.logged.filter((line) => line === 'warn report.waiting UNEXPECTED')).toHaveLength(2);
    expect(await everythingIn(post.store)).not.toContain('canary');
  });
});

describe('Two workers on one queue', () => {
  it('send every report once', async ({ post }) => {
    const all = await Promise.all(Array.from({ length: 60 }, () => post.send()));
    post.work();
    post.work();
    await until(() => post.intake.kept.size === 60, 'all are accepted');
    await until(async () => (await counts(post)).active === 0, 'nothing is under way');
    expect(post.intake.requests).toHaveLength(60);
    expect([...(await post.told())].sort()).toEqual(all.map(({ ticket }) => `received ${ticket}`).sort());
  });

  it('both find the connection mended, and still every report is kept and told once', async ({ post }) => {
    post.intake.meets(status(401));
    post.work();
    post.work();
    const all = await Promise.all(Array.from({ length: 8 }, () => post.send()));
    await until(() => allWait(post, 8), 'all wait');
    post.intake.meets(accept());
    await Promise.all([probe(post.means), probe(post.means)]);
    await until(() => post.intake.kept.size === 8, 'all are accepted');
    await until(async () => (await counts(post)).active === 0, 'nothing is under way');
    expect([...(await post.told())].sort()).toEqual(all.map(({ ticket }) => `received ${ticket}`).sort());
  });
});

it('an outcome that was told is forgotten after a week, also when nothing more is told', async ({ post }) => {
  for (const outcome of ['late', 'received'] as const) await announce(post.notify, 'dGlja2V0LW9mLXJlcG9ydA', outcome);
  const worker = new Worker('notify', async () => null, queueOptions(post.store));
  await until(async () => (await post.notify.getJobCounts('completed')).completed === 2, 'both are told');
  await worker.close();
  const [job] = await post.notify.getCompleted();
  await forgetTold(post.means);
  expect(await post.told()).toHaveLength(2);
  const weekAgo = Date.now() - 7 * day - 1000;
  await post.store
    .multi()
    .zadd('{meldbrug}:notify:completed', weekAgo, job?.id ?? '')
    .hset(`{meldbrug}:notify:${job?.id}`, 'finishedOn', weekAgo)
    .exec();
  await forgetTold(post.means);
  expect(await post.told()).toHaveLength(1);
});

it('an outcome is told once, however often it is announced', async ({ post }) => {
  for (const outcome of ['received', 'received', 'late', 'received'] as const)
    await announce(post.notify, 'dGlja2V0LW9mLXJlcG9ydA', outcome);
  expect(await post.told()).toHaveLength(2);
});
