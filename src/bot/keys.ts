import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CodeError } from '../runtime/code.ts';

/** The key of one day: names and seals what is written on that day, and is destroyed when nothing of it can live. */
interface DayKey {
  /** `2026-11-24`, UTC. */
  readonly day: string;
  /** A name that nobody without this key can tie to what it names; 22 characters base64url. */
  readonly nameOf: (what: string) => string;
  /** AES-256-GCM; `place` is where the box will lie, and the box opens nowhere else. */
  readonly seal: (place: string, bytes: Buffer) => Buffer;
  /** The bytes, or nothing when the box was not sealed with this key for this place. */
  readonly open: (place: string, box: Buffer) => Buffer | undefined;
}

export interface DayKeys {
  /** Throws `DAY_KEY_UNREADABLE` when there is one that this data key does not open: it is never made anew. */
  readonly today: () => Promise<DayKey>;
  /** Today's and the two days' before, newest first: a session lives 44 hours at most. */
  readonly recent: () => Promise<readonly DayKey[]>;
  /** The key of an earlier day, or nothing once it is destroyed. */
  readonly of: (day: string) => Promise<DayKey | undefined>;
  /** Destroys the keys of days of which nothing can live any more. Returns how many. */
  readonly destroyOld: () => Promise<number>;
}

const dayLength = 86_400_000;
/** What lives longest with a key is a return address: as a rule so long. In milliseconds. */
const usualLife = 3 * dayLength;

const isDay = (name: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(name);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * Day keys: random, in files of `folder`, each wrapped by the data key. Bots of several hosts share that folder; who
 * comes first makes the day's key and the others take it.
 *
 * @param life how long what is sealed can live, in milliseconds: the key is needed on its own day and so long after it
 */
export function dayKeys(folder: string, dataKey: Buffer, now: () => number, life = usualLife): DayKeys {
  const daysKept = Math.ceil(life / dayLength) + 1;
  const wrap = boxWith(Buffer.from(hkdfSync('sha256', dataKey, '', 'meldbrug day key', 32)));
  const known = new Map<string, DayKey>();

  const read = async (day: string): Promise<DayKey | undefined> => {
    const bytes = await readFile(join(folder, day)).catch(() => undefined);
    const secret = bytes === undefined ? undefined : wrap.open(day, bytes);
    return secret === undefined ? undefined : dayKey(day, secret);
  };

  const make = async (day: string): Promise<DayKey | undefined> => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const fresh = join(folder, `.${day}.${randomBytes(6).toString('hex')}`);
    await writeFile(fresh, wrap.seal(day, randomBytes(32)), { mode: 0o600, flush: true });
    // Links only when nobody was first; the file appears whole or not at all.
    await link(fresh, join(folder, day)).catch(() => undefined);
    await unlink(fresh);
    return read(day);
  };

  const keyOf = async (day: string, orMake: boolean): Promise<DayKey | undefined> => {
    const key = known.get(day) ?? (await read(day)) ?? (orMake ? await make(day) : undefined);
    if (key !== undefined) known.set(day, key);
    return key;
  };

  const today = async (): Promise<DayKey> => {
    const key = await keyOf(dayOf(now()), true);
    if (key === undefined) throw new CodeError('DAY_KEY_UNREADABLE');
    return key;
  };

  const isOld = (day: string): boolean => day <= dayOf(now() - daysKept * dayLength);

  return {
    today,
    recent: async () => {
      const before = await Promise.all([1, 2].map((days) => keyOf(dayOf(now() - days * dayLength), false)));
      return [await today(), ...before.filter((key) => key !== undefined)];
    },
    of: async (day) => (isDay(day) ? keyOf(day, false) : undefined),
    destroyOld: async () => {
      const files = await readdir(folder).catch(() => []);
      const old = files.filter((file) => isDay(file) && isOld(file));
      // Also those whose file another bot destroyed.
      for (const day of known.keys()) if (isOld(day)) known.delete(day);
      for (const day of old) await destroy(join(folder, day));
      return old.length;
    },
  };
}

async function destroy(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(randomBytes((await file.stat()).size), 0);
  await file.sync();
  await file.close();
  await unlink(path);
}

function dayKey(day: string, secret: Buffer): DayKey {
  const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, day, `meldbrug ${use}`, 32));
  const naming = derive('names');
  const { seal, open } = boxWith(derive('boxes'));
  return {
    day,
    seal,
    open,
    nameOf: (what) => createHmac('sha256', naming).update(what).digest('base64url').slice(0, 22),
  };
}

const nonceLength = 12;
const tagLength = 16;

function boxWith(key: Buffer): Pick<DayKey, 'seal' | 'open'> {
  return {
    seal: (place, bytes) => {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
      return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    },
    open: (place, box) => {
      if (box.length < nonceLength + tagLength) return undefined;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, nonceLength)).setAAD(Buffer.from(place));
        decipher.setAuthTag(box.subarray(box.length - tagLength));
        return Buffer.concat([decipher.update(box.subarray(nonceLength, box.length - tagLength)), decipher.final()]);
      } catch {
        return undefined;
      }
    },
  };
}
