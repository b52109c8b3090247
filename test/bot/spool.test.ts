import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reconcile } from '../../src/bot/reconcile.ts';
import { type Spool, spoolIn, spoolName } from '../../src/bot/spool.ts';
import { type SealedReport, sealFor } from '../../src/report/seal.ts';
import { stripFor } from '../../src/report/strip.ts';
import { doneKey, jobIdOf } from '../../src/workers/jobs.ts';
import { type Ground, openBot, openGround, type TestBot, takeReports } from '../support/world.ts';
import { press, question, say, stand as standAt } from './reporter.ts';
import { type Paper, paperRig } from './rigs.ts';

/** What was called stored is on the disk of the bot as well, until it was accepted. */

const day = 86_400_000;
const noon = Date.UTC(2026, 10, 24, 12, 34, 56);
const { strip } = stripFor([]);
const { x = '' } = generateKeyPairSync('x25519').publicKey.export({ format: 'jwk' });
const seal = await sealFor({ kty: 'OKP', crv: 'X25519', x });
const random = (): string => randomBytes(16).toString('base64url');
const makeReport = (reportId = random()): Promise<SealedReport> =>
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

describe('the spool', () => {
  let folder: string;
  let spool: Spool;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'meldbrug-spool-')), 'spool');
    spool = spoolIn(folder, () => noon, 3);
  });
  afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

  it('keeps a report in a file of its own that only its owner can read, and whose name and time tell nothing', async () => {
    const report = await makeReport();
    await spool.put(report, random());
    const names = await readdir(folder);
    expect(names).toEqual([spoolName(report.reportId)]);
    expect(names[0]).not.toContain(report.reportId);
    const { mode, mtimeMs } = await stat(join(folder, names[0] ?? ''));
    expect([mode & 0o777, (await stat(folder)).mode & 0o777]).toEqual([0o600, 0o700]);
    expect(mtimeMs).toBe(Date.UTC(2026, 10, 24));
  });

  it('gives back what was put first, however often and with whatever bytes the same report comes again', async () => {
    const [id, ticket] = [random(), random()];
    const first = await makeReport(id);
    const others = await Promise.all(Array.from({ length: 3 }, () => makeReport(id)));
    expect(await spool.put(first, ticket)).toEqual({ ...first, ticket });
    for (const other of others) expect(await spool.put(other, ticket)).toEqual({ ...first, ticket });
    expect(await readdir(folder)).toHaveLength(1);
    expect(await spool.read(spoolName(id))).toEqual({ ...first, ticket });
  });

  it('keeps one of two that are put at once, and tells both which', async () => {
    const [id, ticket] = [random(), random()];
    const both = [await makeReport(id), await makeReport(id)];
    const [one, two] = await Promise.all(both.map((each) => spool.put(each, ticket)));
    expect(one).toEqual(two);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('replaces what cannot be read, and hands it to nobody', async () => {
    const report = await makeReport();
    const name = spoolName(report.reportId);
    await spool.put(report, random());
    for (const spoilt of [
      '',
      '{',
      'null',
      '{"ticket":"x"}',
      await readFile(join(folder, name), 'utf8').then((text) => text.slice(9)),
    ]) {
      await writeFile(join(folder, name), spoilt);
      expect(await spool.read(name)).toBeUndefined();
      expect(await spool.put(report, random())).toMatchObject(report);
    }
    // A report under the name of another one is no report either.
    const other = spoolName(random());
    await writeFile(join(folder, other), await readFile(join(folder, name)));
    expect(await spool.read(other)).toBeUndefined();
  });

  it('takes no more than so many, keeps nothing of what it does not take, and takes again when there is room', async () => {
    for (let count = 0; count < 3; count += 1) await spool.put(await makeReport(), random());
    const last = await makeReport();
    await expect(spool.put(last, random())).rejects.toMatchObject({ code: 'SPOOL_FULL' });
    const before = await readdir(folder);
    expect(before).toHaveLength(3);
    await spool.drop(before[0] ?? '');
    await spool.put(last, random());
    expect(await readdir(folder)).toContain(spoolName(last.reportId));
  });

  it('is empty before anything was put there, and does not mind dropping what is gone', async () => {
    expect(await spool.list()).toEqual([]);
    await spool.drop(spoolName(random()));
    expect(await spool.read(spoolName(random()))).toBeUndefined();
  });
});

describe('a report of a bot', () => {
  let ground: Ground;
  let bot: TestBot;
  let anna: Paper;
  let paper: ReturnType<typeof paperRig>;
  const folder = () => join(ground.dataDir, 'spool');
  beforeAll(async () => {
    ground = await openGround();
  });
  afterAll(() => ground.close());
  beforeEach(async () => {
    bot = await openBot(ground);
    paper = paperRig();
    anna = paper.person(bot.receive(paper.channel));
  });
  afterEach(async () => {
    bot.watch.refuse = () => false;
    bot.watch.lose = () => false;
    await bot.store.flushdb();
    await bot.stop();
    await rm(folder(), { recursive: true, force: true });
  });

  const toConfirm = (who: Paper = anna) => standAt(bot.world.sessions, 'try', who, 'confirm');
  const send = async (who: Paper = anna): Promise<void> => {
    await toConfirm(who);
    await press(who, say('confirm.yes'));
  };
  const files = (): Promise<readonly string[]> => readdir(folder()).catch(() => []);
  const isStored = (who: Paper = anna): boolean => who.chat().some(({ text }) => text.startsWith(say('state.stored')));
  /** As the bot does at its start, or later on. */
  const look = (isStart = true, ahead = 0) =>
    reconcile({ ...bot.world, store: bot.store, queue: bot.forward, now: () => Date.now() + ahead }, isStart);
  const said = (event: string) => bot.lines.filter((line) => line.event === event);
  const data = async () => (await bot.forward.getJobs(['waiting', 'delayed', 'failed'])).map((job) => job.data);

  it('lies in a file before it is in the queue, the same bytes in both', async () => {
    let before: readonly string[] = [];
    bot.watch.refuse = (name) => name === 'evalsha';
    await toConfirm();
    const drop = bot.world.spool.drop;
    Object.assign(bot.world.spool, {
      drop: async (name: string) => {
        before = await files();
        await drop(name);
      },
    });
    await press(anna, say('confirm.yes'));
    expect(before).toHaveLength(1);
    // It was said not to be stored, so nothing of it may turn up by itself.
    expect(anna.chat().at(-1)?.text).toContain(say('note.not_stored'));
    expect(await files()).toEqual([]);
    bot.watch.refuse = () => false;
    await press(anna, say('confirm.yes'));
    const [name = ''] = await files();
    expect(JSON.parse(await readFile(join(folder(), name), 'utf8'))).toEqual((await data())[0]);
  });

  it('that was queued without anybody hearing of it gets the file of what is in the queue', async () => {
    await toConfirm();
    bot.watch.lose = (name) => name === 'evalsha';
    await press(anna, say('confirm.yes'));
    bot.watch.lose = () => false;
    expect([await files(), await bot.forward.count()]).toEqual([[], 1]);
    await press(anna, say('confirm.yes'));
    const [name = ''] = await files();
    expect(JSON.parse(await readFile(join(folder(), name), 'utf8'))).toEqual((await data())[0]);
    expect([isStored(), await bot.forward.count()]).toEqual([true, 1]);
  });

  it('is refused politely on a disk that takes nothing, nothing is kept, and it is taken later (F-67)', async () => {
    await toConfirm();
    const asked = question(anna);
    await writeFile(folder(), 'in the way');
    await press(anna, say('confirm.yes'));
    expect(anna.chat().at(-1)?.text).toBe(say('note.not_taken'));
    expect(isStored()).toBe(false);
    expect(question(anna)).toEqual(asked);
    expect(await bot.forward.count()).toBe(0);
    expect(await bot.store.keys('{meldbrug}:address:*')).toEqual([]);
    expect(said('report.not_stored')).toEqual([{ level: 'warn', event: 'report.not_stored', code: 'NOT_TAKEN' }]);
    await rm(folder());
    await press(anna, say('confirm.yes'));
    expect([isStored(), await bot.forward.count(), (await files()).length]).toEqual([true, 1, 1]);
  });

  it('is put back when the store was emptied, each once, with the same bytes (F-32)', async () => {
    const people = Array.from({ length: 20 }, () => paper.person(bot.receive(paper.channel)));
    for (const person of people) await send(person);
    const before = await data();
    expect(before).toHaveLength(20);
    await bot.store.flushdb();
    expect(await look()).toBe(20);
    expect(await look()).toBe(0);
    const byId = (list: typeof before) => [...list].sort((a, b) => a.reportId.localeCompare(b.reportId));
    expect(byId(await data())).toEqual(byId(before));
    expect(said('spool.restored')).toEqual([{ level: 'warn', event: 'spool.restored', count: 20 }]);
  });

  it('is put back once by two bots that start at once', async () => {
    await send();
    await bot.store.flushdb();
    await Promise.all([look(), look()]);
    expect(await bot.forward.count()).toBe(1);
  });

  it('that waits, is paused or was parked is left where it is', async () => {
    await send();
    await bot.forward.pause();
    expect(await look()).toBe(0);
    await bot.forward.resume();
    const [job] = await bot.forward.getJobs(['waiting']);
    await bot.store
      .multi()
      .lrem('{meldbrug}:forward:wait', 0, job?.id ?? '')
      .zadd('{meldbrug}:forward:failed', 1, job?.id ?? '')
      .exec();
    expect(await look()).toBe(0);
    expect(await bot.forward.getJobCounts('wait', 'failed')).toEqual({ wait: 0, failed: 1 });
    expect(await files()).toHaveLength(1);
  });

  it('that was accepted is taken out of the spool, and never sent again, also when its job is long gone', async () => {
    await send();
    const [{ reportId } = { reportId: '' }] = await takeReports(bot);
    await bot.store.set(doneKey(reportId), '1', 'EX', 60);
    expect(await look(false)).toBe(0);
    expect([await files(), await bot.forward.count()]).toEqual([[], 0]);
    expect(await bot.store.exists(`{meldbrug}:forward:${jobIdOf(reportId)}`)).toBe(0);
  });

  it('that is only just being stored is not touched, and later it is', async () => {
    await send();
    await bot.store.flushdb();
    expect(await look(false)).toBe(0);
    expect(await look(false, 61_000)).toBe(1);
  });

  it('older than the memory of what was accepted is not sent again, but said to be lost', async () => {
    await send();
    await bot.store.flushdb();
    const [name = ''] = await files();
    const then = new Date(Date.now() - 31 * day);
    await utimes(join(folder(), name), then, then);
    expect(await look()).toBe(0);
    expect(await files()).toEqual([]);
    expect(said('spool.lapsed')).toEqual([{ level: 'error', event: 'spool.lapsed', count: 1 }]);
  });

  it('beside which something cannot be read is still found, and that is said', async () => {
    await send();
    await writeFile(join(folder(), spoolName(random())), 'canary');
    await writeFile(join(folder(), '.half'), 'canary');
    await bot.store.flushdb();
    expect(await look()).toBe(1);
    expect(said('spool.unreadable')).toEqual([{ level: 'error', event: 'spool.unreadable', count: 1 }]);
    expect((await files()).includes('.half')).toBe(false);
    expect(JSON.stringify(bot.lines)).not.toContain('canary');
  });
});
