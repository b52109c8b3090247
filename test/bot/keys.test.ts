import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayKeys } from '../../src/bot/keys.ts';
import { type Clock, clock } from '../support/world.ts';

const day = 86_400_000;
const noon = Date.UTC(2026, 10, 24, 12);
const dataKey = randomBytes(32);

let dataDir: string;
let folder: string;
let time: Clock;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'meldbrug-keys-'));
  folder = join(dataDir, 'keys');
  time = clock();
  time.set(noon);
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** A bot of its own on the same folder: it remembers nothing of what others read. */
const bot = (key = dataKey) => dayKeys(folder, key, time.now);
const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
const text = Buffer.from('words');

describe('the key of a day', () => {
  it('lies in a file and a folder that only their owner can read', async () => {
    await bot().today();
    expect(await readdir(folder)).toEqual(['2026-11-24']);
    expect([await mode(folder), await mode(join(folder, '2026-11-24'))]).toEqual(['700', '600']);
  });

  it('is one key, however many bots begin the day at once', async () => {
    const bots = Array.from({ length: 20 }, () => bot());
    const keys = await Promise.all(bots.map((each) => each.today()));
    expect(new Set(keys.map((key) => key.nameOf('try:anna'))).size).toBe(1);
    const box = keys[0]?.seal('place', text) ?? Buffer.alloc(0);
    expect(keys.map((key) => key.open('place', box)?.toString())).toEqual(keys.map(() => 'words'));
    expect(await readdir(folder)).toEqual(['2026-11-24']);
  });

  it('is the same after a restart, and another on another day', async () => {
    const before = await bot().today();
    const after = await bot().today();
    expect(after.nameOf('x')).toBe(before.nameOf('x'));
    time.advance(day);
    const next = await bot().today();
    expect(next.day).toBe('2026-11-25');
    expect(next.nameOf('x')).not.toBe(before.nameOf('x'));
    expect(next.open('place', before.seal('place', text))).toBeUndefined();
  });

  it('begins and ends with the day in UTC', async () => {
    time.set(Date.UTC(2026, 11, 31, 23, 59, 59));
    const keys = bot();
    expect((await keys.today()).day).toBe('2026-12-31');
    time.set(Date.UTC(2027, 0, 1, 0, 0, 0));
    expect((await keys.today()).day).toBe('2027-01-01');
    time.set(Date.UTC(2028, 1, 29, 12));
    expect((await keys.today()).day).toBe('2028-02-29');
  });

  it('is not in its file in clear', async () => {
    const key = await bot().today();
    const file = await readFile(join(folder, '2026-11-24'));
    expect(file).toHaveLength(12 + 32 + 16);
    expect(key.open('2026-11-24', file)).toBeUndefined();
  });

  it('names with 22 characters that only it can make again', async () => {
    const key = await bot().today();
    expect(key.nameOf('telegram:7000000001')).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(key.nameOf('telegram:7000000001')).not.toBe(key.nameOf('telegram:7000000002'));
  });
});

describe('a box', () => {
  it('opens with its key at its place, and never when anything of it was changed', async () => {
    const key = await bot().today();
    const box = key.seal('here', text);
    expect(key.open('here', box)?.toString()).toBe('words');
    expect(key.open('there', box)).toBeUndefined();
    for (let bit = 0; bit < box.length * 8; bit += 1) {
      const flipped = Buffer.from(box);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(key.open('here', flipped)).toBeUndefined();
    }
    for (const length of [0, 1, 12, 27, box.length - 1]) {
      expect(key.open('here', box.subarray(0, length))).toBeUndefined();
    }
    expect(key.open('here', Buffer.concat([box, Buffer.alloc(1)]))).toBeUndefined();
    expect(key.open('here', randomBytes(8192))).toBeUndefined();
  });

  it('is another each time, also of the same bytes', async () => {
    const key = await bot().today();
    expect(key.seal('here', text)).not.toEqual(key.seal('here', text));
  });

  it('of nothing opens to nothing', async () => {
    const key = await bot().today();
    expect(key.open('here', key.seal('here', Buffer.alloc(0)))).toEqual(Buffer.alloc(0));
  });
});

describe('the keys of earlier days', () => {
  it('are found for two days, the newest first, and by their day as long as an address can live', async () => {
    for (let count = 0; count < 4; count += 1) {
      await bot().today();
      time.advance(day);
    }
    time.advance(-day);
    expect((await bot().recent()).map((key) => key.day)).toEqual(['2026-11-27', '2026-11-26', '2026-11-25']);
    expect((await bot().of('2026-11-24'))?.day).toBe('2026-11-24');
    expect(await bot().of('2026-11-23')).toBeUndefined();
  });

  it('are not made when there are none', async () => {
    expect((await bot().recent()).map((key) => key.day)).toEqual(['2026-11-24']);
    expect(await readdir(folder)).toEqual(['2026-11-24']);
  });

  it('are destroyed on the fourth day after, and then open nothing any more, also here', async () => {
    const keys = bot();
    const old = await keys.today();
    const bytes = await readFile(join(folder, '2026-11-24'));
    time.advance(3 * day);
    await keys.today();
    expect(await keys.destroyOld()).toBe(0);
    // The last address of that day ends with the third day after it.
    time.set(Date.UTC(2026, 10, 27, 23, 59, 59));
    expect(await keys.destroyOld()).toBe(0);
    time.set(Date.UTC(2026, 10, 28));
    expect(await keys.destroyOld()).toBe(1);
    expect(await readdir(folder)).toEqual(['2026-11-27']);
    expect(await keys.of('2026-11-24')).toBeUndefined();
    expect(await keys.destroyOld()).toBe(0);
    // Whoever kept the file and the data key could still open it: what is destroyed is the file.
    await writeFile(join(folder, '2026-11-24'), bytes);
    expect((await bot().of('2026-11-24'))?.nameOf('x')).toBe(old.nameOf('x'));
  });

  it('are forgotten also by a bot that finds their files destroyed by another', async () => {
    const [one, other] = [bot(), bot()];
    await one.today();
    await other.today();
    time.advance(4 * day);
    expect(await one.destroyOld()).toBe(1);
    expect(await other.destroyOld()).toBe(0);
    expect(await other.of('2026-11-24')).toBeUndefined();
  });

  it('are destroyed together, and nothing else in the folder is touched', async () => {
    await mkdir(folder, { mode: 0o700 });
    for (const name of ['2026-01-01', '2026-11-20', '2026-11-21', 'notes.txt', '.2026-01-01.abc'])
      await writeFile(join(folder, name), 'x');
    expect(await bot().destroyOld()).toBe(2);
    expect((await readdir(folder)).sort()).toEqual(['.2026-01-01.abc', '2026-11-21', 'notes.txt']);
  });

  it('are not missed in an empty house', async () => {
    expect(await bot().destroyOld()).toBe(0);
  });
});

describe('a key that cannot be opened', () => {
  it.each([
    ['is of another data key', async () => void (await bot(randomBytes(32)).today())],
    ['was changed', async () => write(randomBytes(60))],
    ['is empty', async () => write(Buffer.alloc(0))],
    ['is of another day', async () => otherDay()],
  ])('because it %s, is said and not made anew', async (_, spoil) => {
    await spoil();
    const before = await readFile(join(folder, '2026-11-24'));
    await expect(bot().today()).rejects.toMatchObject({ code: 'DAY_KEY_UNREADABLE' });
    await expect(bot().recent()).rejects.toMatchObject({ code: 'DAY_KEY_UNREADABLE' });
    expect(await readFile(join(folder, '2026-11-24'))).toEqual(before);
    expect(await readdir(folder)).toEqual(expect.not.arrayContaining([expect.stringMatching(/^\./)]));
  });

  const write = async (bytes: Buffer): Promise<void> => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, '2026-11-24'), bytes);
  };
  const otherDay = async (): Promise<void> => {
    time.advance(-day);
    await bot().today();
    time.advance(day);
    await write(await readFile(join(folder, '2026-11-23')));
    await unlink(join(folder, '2026-11-23'));
  };

  it('of an earlier day is passed over', async () => {
    await bot(randomBytes(32)).today();
    time.advance(day);
    expect((await bot().recent()).map((key) => key.day)).toEqual(['2026-11-25']);
  });

  it('is opened as soon as it can be', async () => {
    const keys = bot();
    await write(Buffer.alloc(0));
    await expect(keys.today()).rejects.toThrow();
    await unlink(join(folder, '2026-11-24'));
    expect((await keys.today()).day).toBe('2026-11-24');
    await chmod(folder, 0o700);
  });
});
