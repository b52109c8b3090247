import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressesIn, addressLife, type ReturnAddress } from '../../src/bot/addresses.ts';
import { dayKeys } from '../../src/bot/keys.ts';
import type { Memory } from '../../src/bot/memory.ts';
import { sessionsIn } from '../../src/bot/sessions.ts';
import { type Clock, clock, type Ground, openBot, openGround, type TestBot } from '../support/world.ts';

const hour = 3_600_000;
const day = 24 * hour;
const beforeMidnight = Date.UTC(2026, 10, 24, 23, 59, 59);
const dataKey = randomBytes(32);
const anna = 'telegram:7000000001';

const memory = (turn: number): Memory => ({
  session: {
    version: '1',
    channel: 'telegram',
    ids: { reportId: 'r', ticket: 't', session: 's' },
    started: beforeMidnight,
    turn,
    at: 'affected',
    answers: {},
    hits: [],
    changing: false,
  },
  seen: [],
  owed: [],
  trail: [],
});

let ground: Ground;
let bot: TestBot;
let time: Clock;
let folder: string;

beforeAll(async () => {
  ground = await openGround();
  bot = await openBot(ground);
});
afterAll(async () => {
  await bot.stop();
  await ground.close();
});
beforeEach(() => {
  folder = join(ground.dataDir, `keys-${randomBytes(4).toString('hex')}`);
  time = clock();
  time.set(beforeMidnight);
});
afterEach(async () => {
  await bot.store.flushdb();
  await rm(folder, { recursive: true, force: true });
});

const keysOf = (key = dataKey) => dayKeys(folder, key, time.now);
const sessions = (key = dataKey) => sessionsIn(bot.store, keysOf(key));
const turnOf = async (conversation = anna) => (await sessions().read(conversation)).memory?.session.turn;
const write = async (turn: number, conversation = anna, life = hour) => {
  const found = await sessions().read(conversation);
  return sessions().write(found, memory(turn), life);
};
const names = () => bot.store.keys('{meldbrug}:session:*');

describe('a session', () => {
  it('is found again as it was written, and is nobody else’s', async () => {
    expect((await sessions().read(anna)).memory).toBeUndefined();
    const written = await write(1);
    const { deadline = 0, ...rest } = written?.memory ?? memory(0);
    expect(rest).toEqual(memory(1));
    expect(Math.abs(deadline - Date.now() - hour)).toBeLessThan(1000);
    expect((await sessions().read(anna)).memory).toEqual(written?.memory);
    expect((await sessions().read('telegram:7000000002')).memory).toBeUndefined();
    expect((await sessions().read('try:7000000001')).memory).toBeUndefined();
  });

  it('is written only if nobody else wrote since it was read', async () => {
    const [one, other] = await Promise.all([sessions().read(anna), sessions().read(anna)]);
    expect(await sessions().write(one, memory(1), hour)).toBeDefined();
    expect(await sessions().write(other, memory(2), hour)).toBeUndefined();
    expect(await turnOf()).toBe(1);
    const [third, fourth] = await Promise.all([sessions().read(anna), sessions().read(anna)]);
    const written = await sessions().write(third, memory(3), hour);
    expect(await sessions().write(fourth, memory(4), hour)).toBeUndefined();
    // What was just written can be written over without being read again.
    expect(written && (await sessions().write(written, memory(5), hour))).toBeDefined();
    expect(await turnOf()).toBe(5);
  });

  it('is written once by twenty who come at once', async () => {
    const found = await Promise.all(Array.from({ length: 20 }, () => sessions().read(anna)));
    const written = await Promise.all(found.map((each, turn) => sessions().write(each, memory(turn), hour)));
    expect(written.filter((each) => each !== undefined)).toHaveLength(1);
  });

  it('is not written when it was erased or ended since', async () => {
    await write(1);
    const found = await sessions().read(anna);
    await bot.store.del(found.key);
    expect(await sessions().write(found, memory(2), hour)).toBeUndefined();
    expect(await turnOf()).toBeUndefined();
  });

  it('ends when its life is over, and is kept an hour more for its chat to be emptied', async () => {
    await write(1, anna, 1234.4);
    const [name = ''] = await names();
    const left = await bot.store.pttl(name);
    expect(left).toBeGreaterThan(hour + 200);
    expect(left).toBeLessThanOrEqual(hour + 1235);
    await write(2, anna, -5);
    expect(await sessions().due(9)).toMatchObject([{ key: name }]);
    expect(await bot.store.pttl(name)).toBeLessThanOrEqual(hour + 1);
  });

  it('that is over ends with its life', async () => {
    const found = await sessions().read(anna);
    const over = memory(1);
    await sessions().write(found, { ...over, session: { ...over.session, at: 'ended' } }, 1234.4);
    const [name = ''] = await names();
    const left = await bot.store.pttl(name);
    expect(left).toBeGreaterThan(200);
    expect(left).toBeLessThanOrEqual(1235);
    expect(await sessions().due(9)).toEqual([]);
    await write(2, anna, -5);
    await sessions().write(await sessions().read(anna), { ...over, session: { ...over.session, at: 'ended' } }, -5);
    await expect.poll(names).toEqual([]);
  });

  it('is looked for with one command, and written with one', async () => {
    const count = bot.watch.commands.length;
    const found = await sessions().read(anna);
    await sessions().write(found, memory(1), hour);
    expect(bot.watch.commands.slice(count)).toEqual(['mget', 'eval']);
  });
});

describe('over midnight', () => {
  it('a session moves to the new day’s name and key with its next turn', async () => {
    await write(1);
    const [old] = await names();
    time.advance(2000);
    expect(await turnOf()).toBe(1);
    await write(2);
    expect(await names()).toHaveLength(1);
    expect(await names()).not.toContain(old);
    // The old day's key is not needed for it any more.
    await rm(join(folder, '2026-11-24'));
    expect(await turnOf()).toBe(2);
  });

  it('a session is found under the two days before, and under none before those', async () => {
    await write(1);
    time.advance(day);
    expect(await turnOf()).toBe(1);
    time.advance(day);
    expect(await turnOf()).toBe(1);
    time.advance(day);
    expect(await turnOf()).toBeUndefined();
  });

  it('of two who read before it, one writes', async () => {
    await write(1);
    const [one, other] = await Promise.all([sessions().read(anna), sessions().read(anna)]);
    time.advance(2000);
    const written = [await sessions().write(one, memory(2), hour), await sessions().write(other, memory(3), hour)];
    expect(written.map((each) => each?.memory?.session.turn)).toEqual([2, undefined]);
    expect(await turnOf()).toBe(2);
  });

  it('of two who begin, one before and one after it, one writes', async () => {
    const early = await sessions().read(anna);
    time.advance(2000);
    const late = await sessions().read(anna);
    expect(await sessions().write(late, memory(1), hour)).toBeDefined();
    expect(await sessions().write(early, memory(2), hour)).toBeUndefined();
    expect(await turnOf()).toBe(1);
  });

  it('one that read before it and one that reads after it do not both write', async () => {
    await write(1);
    const early = await sessions().read(anna);
    time.advance(2000);
    await write(2);
    expect(await sessions().write(early, memory(3), hour)).toBeUndefined();
    expect(await turnOf()).toBe(2);
  });

  it('a session whose day’s key is destroyed cannot be read any more', async () => {
    await write(1);
    time.advance(2000);
    await keysOf().today();
    await rm(join(folder, '2026-11-24'));
    expect(await turnOf()).toBeUndefined();
    expect(await names()).toHaveLength(1);
    await write(2);
    expect(await turnOf()).toBe(2);
  });
});

describe('what is not a session', () => {
  const spoil = async (how: (box: Buffer) => Buffer): Promise<void> => {
    await write(1);
    const [name = ''] = await names();
    await bot.store.set(name, how((await bot.store.getBuffer(name)) ?? Buffer.alloc(0)));
  };

  it.each<readonly [string, (box: Buffer) => Buffer]>([
    [
      'a box with a bit changed',
      (box) => Buffer.concat([box.subarray(0, 40), Buffer.of((box[40] ?? 0) ^ 1), box.subarray(41)]),
    ],
    ['half a box', (box) => box.subarray(0, 20)],
    ['zeros', () => Buffer.alloc(8192)],
    ['words', () => Buffer.from('{"session":{}}')],
    ['one byte', () => Buffer.of(0)],
  ])('%s', async (_, how) => {
    await spoil(how);
    expect(await turnOf()).toBeUndefined();
    await write(2);
    expect(await turnOf()).toBe(2);
  });

  it('the box of somebody else', async () => {
    await write(1, 'telegram:1');
    await write(2, 'telegram:2');
    const [one = '', other = ''] = await names();
    await bot.store.copy(one, other, 'REPLACE');
    const turns = [await turnOf('telegram:1'), await turnOf('telegram:2')];
    expect(turns.filter((turn) => turn !== undefined)).toHaveLength(1);
  });

  it('what another version of the bot wrote', async () => {
    const key = await keysOf().today();
    const name = `{meldbrug}:session:${key.nameOf(anna)}`;
    const { trail: _, ...older } = memory(1);
    await bot.store.set(name, key.seal(name, Buffer.from(JSON.stringify(older))));
    expect(await turnOf()).toBeUndefined();
    await write(2);
    expect(await turnOf()).toBe(2);
  });

  it('one that was written with another data key, and it breaks nothing', async () => {
    await write(1);
    const elsewhere = dayKeys(`${folder}-2`, randomBytes(32), time.now);
    const strangers = sessionsIn(bot.store, elsewhere);
    const found = await strangers.read(anna);
    expect(found).toMatchObject({ memory: undefined, value: undefined });
    expect(await strangers.write(found, memory(9), hour)).toBeDefined();
    expect(await turnOf()).toBe(1);
    await rm(`${folder}-2`, { recursive: true });
  });
});

describe('a return address', () => {
  const there: ReturnAddress = {
    channel: 'telegram',
    conversation: '7000000001',
    address: { chat: '7000000001' },
    message: '1234',
    locale: 'nl',
  };
  const addresses = () => addressesIn(bot.store, keysOf());
  const keys = () => bot.store.keys('{meldbrug}:address:*');

  it('is found by its ticket until it is dropped', async () => {
    await addresses().put('ticket', there);
    await addresses().put('ticket', there);
    expect(await addresses().get('ticket')).toEqual(there);
    expect(await addresses().get('other')).toBeUndefined();
    expect(await keys()).toHaveLength(1);
    await addresses().drop('ticket');
    await addresses().drop('ticket');
    expect(await addresses().get('ticket')).toBeUndefined();
  });

  it('is kept for 72 hours under a name that is not the ticket, in a box that is as long as any other', async () => {
    await addresses().put('ticket', there);
    const [key = ''] = await keys();
    const left = await bot.store.ttl(key);
    expect(left).toBeGreaterThan(72 * 3600 - 60);
    expect(left).toBeLessThanOrEqual(72 * 3600);
    expect(key).not.toContain('ticket');
    await addresses().put('longer', { ...there, address: { chat: 'x'.repeat(300), service: 'y'.repeat(100) } });
    const sizes = await Promise.all((await keys()).map((each) => bot.store.strlen(each)));
    expect(new Set(sizes).size).toBe(1);
  });

  it('lives as long as reports and answers may wait for each other, and its key with it', async () => {
    const hour = 3_600_000;
    const mixed = { RELEASE: 'mixed', RELEASE_EVERY: 24 * hour, RELEASE_LATEST: 72 * hour } as const;
    expect(addressLife({ ...mixed, RELEASE: 'direct' })).toBe(72 * hour);
    expect(addressLife(mixed)).toBe(5 * day);
    expect(addressLife({ ...mixed, RELEASE_EVERY: hour, RELEASE_LATEST: hour })).toBe(72 * hour);
    const keysFor5 = () => dayKeys(folder, dataKey, time.now, addressLife(mixed));
    const lasting = () => addressesIn(bot.store, keysFor5(), addressLife(mixed));
    await lasting().put('ticket', there);
    const [key = ''] = await keys();
    expect(await bot.store.ttl(key)).toBeGreaterThan(5 * 24 * 3600 - 60);
    time.advance(5 * day);
    expect(await keysFor5().destroyOld()).toBe(0);
    expect(await lasting().get('ticket')).toEqual(there);
    time.advance(day);
    expect(await keysFor5().destroyOld()).toBe(1);
    expect(await lasting().get('ticket')).toBeUndefined();
  });

  it('can be changed while it is there, without living longer, and not when it is gone', async () => {
    await addresses().put('ticket', there);
    const [key = ''] = await keys();
    await bot.store.pexpire(key, 60_000);
    await addresses().change('ticket', { ...there, message: '99', shown: 'late' });
    expect(await addresses().get('ticket')).toEqual({ ...there, message: '99', shown: 'late' });
    expect(await bot.store.pttl(key)).toBeLessThanOrEqual(60_000);
    await addresses().drop('ticket');
    await addresses().change('ticket', there);
    expect(await keys()).toEqual([]);
  });

  it('is opened on the three days after its own, and not once that day’s key is destroyed', async () => {
    await addresses().put('ticket', there);
    time.advance(3 * day);
    await keysOf().destroyOld();
    expect(await addresses().get('ticket')).toEqual(there);
    time.advance(day);
    expect(await keysOf().destroyOld()).toBe(1);
    expect(await addresses().get('ticket')).toBeUndefined();
  });

  it('is none when it was changed, or lies under another ticket', async () => {
    await addresses().put('one', there);
    const [one = ''] = await keys();
    await addresses().put('other', { ...there, conversation: 'other' });
    const other = (await keys()).find((key) => key !== one) ?? '';
    await bot.store.copy(one, other, 'REPLACE');
    expect(await addresses().get('other')).toBeUndefined();
    for (const value of ['', 'x', '2026-11-24', '../../etc/passwd', '\0'.repeat(1062)]) {
      await bot.store.set(one, value);
      expect(await addresses().get('one')).toBeUndefined();
    }
  });
});
