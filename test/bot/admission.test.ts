import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { admissionTo } from '../../src/bot/admission.ts';
import { type Clock, clock, type Ground, openBot, openGround, type TestBot } from '../support/world.ts';
import { press, question, say, stand as standAt } from './reporter.ts';
import { type Paper, paperRig } from './rigs.ts';

/** A report is taken only while there is room for it; whoever is refused is told so, and has lost nothing. */

let ground: Ground;
let bot: TestBot;
let time: Clock;
let anna: Paper;

beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground.close());
const open = async (): Promise<void> => {
  time = clock();
  bot = await openBot(ground, { now: time.now });
  const paper = paperRig();
  anna = paper.person(bot.receive(paper.channel));
  await standAt(bot.world.sessions, 'try', anna, 'confirm');
};
beforeEach(open);
afterEach(async () => {
  await bot.store.config('SET', 'maxmemory', '256mb');
  await bot.store.flushdb();
  await bot.stop();
  await rm(join(ground.dataDir, 'spool'), { recursive: true, force: true });
});

const used = async (): Promise<number> => Number(/used_memory:(\d+)/.exec(await bot.store.info('memory'))?.[1]);
const confirm = (): Promise<void> => press(anna, say('confirm.yes'));
const kept = async () => ({
  files: (await readdir(join(ground.dataDir, 'spool')).catch(() => [])).length,
  jobs: await bot.forward.count(),
  addresses: (await bot.store.keys('{meldbrug}:address:*')).length,
});
const nothing = { files: 0, jobs: 0, addresses: 0 };
const logged = () => bot.lines.filter(({ event }) => /^(admission|report)\./.test(event));

/** Sends while there is no room, and later, when there is. */
async function isRefusedUntil(free: () => Promise<unknown>, code: string): Promise<void> {
  const asked = question(anna);
  const before = (await bot.world.sessions.read(`try:${anna.conversation}`)).memory;
  await confirm();
  expect(anna.chat().at(-1)?.text).toBe(say('note.not_taken'));
  expect(question(anna)).toEqual(asked);
  expect((await bot.world.sessions.read(`try:${anna.conversation}`)).memory?.session).toEqual(before?.session);
  expect(await kept()).toMatchObject({ ...nothing, jobs: expect.any(Number) });
  expect(logged()).toEqual([
    { level: 'error', event: 'admission.closed', code },
    { level: 'warn', event: 'report.not_stored', code: 'NOT_TAKEN' },
  ]);
  await free();
  time.advance(3000);
  await confirm();
  expect(anna.chat().some(({ text }) => text.startsWith(say('state.stored')))).toBe(true);
  expect(await kept()).toEqual({ files: 1, jobs: 1, addresses: 1 });
}

describe('a store that is nearly full', () => {
  it('takes no report at 85 % of its memory, says so, keeps the answers, and takes it when there is room (F-36)', async () => {
    await bot.store.config('SET', 'maxmemory', String(Math.floor((await used()) / 0.87)));
    await isRefusedUntil(() => bot.store.config('SET', 'maxmemory', '256mb'), 'MEMORY');
  });

  it('takes reports below that, and without a limit', async () => {
    const { admits } = admissionTo(bot.store, bot.log, () => 0);
    await bot.store.config('SET', 'maxmemory', String(Math.floor((await used()) / 0.7)));
    expect(await admits()).toBe(true);
    await bot.store.config('SET', 'maxmemory', '0');
    expect(await admissionTo(bot.store, bot.log, () => 0).admits()).toBe(true);
  });

  it('takes none either while twenty thousand wait', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `x${index}`);
    await bot.store.lpush('{meldbrug}:forward:wait', ...many);
    await isRefusedUntil(() => bot.store.del('{meldbrug}:forward:wait'), 'BACKLOG');
  });

  it('still hears a report again that it already has, and does not call it unsaved', async () => {
    bot.watch.lose = (name) => name === 'evalsha';
    await confirm();
    bot.watch.lose = () => false;
    expect(anna.chat().at(-1)?.text).toBe(say('note.not_stored'));
    await bot.store.config('SET', 'maxmemory', String(Math.floor((await used()) / 0.87)));
    time.advance(3000);
    await confirm();
    expect(anna.chat().some(({ text }) => text.startsWith(say('state.stored')))).toBe(true);
    expect(await kept()).toEqual({ files: 1, jobs: 1, addresses: 1 });
  });
});

describe('a look at the store', () => {
  it('counts for three seconds, is shared by all who ask, and is not kept when it failed', async () => {
    let at = 0;
    const { admits } = admissionTo(bot.store, bot.log, () => at);
    const asked = () => bot.watch.commands.filter((name) => name === 'info').length;
    const before = asked();
    await Promise.all(Array.from({ length: 50 }, admits));
    at = 2999;
    await admits();
    expect(asked() - before).toBe(1);
    at = 3000;
    bot.watch.refuse = (name) => name === 'info';
    await expect(admits()).rejects.toThrow();
    bot.watch.refuse = () => false;
    expect(await admits()).toBe(true);
    expect(asked() - before).toBe(3);
  });

  it('costs no wait when the store has no copies', async () => {
    await confirm();
    expect(bot.watch.commands).not.toContain('wait');
  });
});
