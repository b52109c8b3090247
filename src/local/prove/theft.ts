import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dayKeys } from '../../bot/keys.ts';
import { mastersOf } from '../../runtime/redis.ts';
import { type Box, boxesIn, openedWith } from './boxes.ts';
import { canaryOf } from './canary.ts';
import { filesUnder, type House } from './house.ts';
import { type Found, searchFor } from './search.ts';

/** What is learnt from everything that Redis ever wrote, by whoever copied it, and with which keys. */
export interface Stolen {
  readonly dump: Found;
  readonly withWorkerKeys: Found;
  /** With the bot host's keys of the same day: shows that the search finds what is there. */
  readonly control: Found;
  readonly afterwards: Found;
  readonly logs: Found;
  readonly megabytes: number;
  readonly boxes: number;
}

const fiveDays = 5 * 86_400_000;

/** Somebody who copies the files of Redis whenever they can, and keeps everything that is sealed in them. */
export function thief(reports: number, secrets: () => readonly string[]) {
  const watched = Array.from({ length: 50 }, (_, index) => canaryOf(Math.floor((index * reports) / 50)));
  const search = searchFor(watched);
  const boxes = new Map<string, Box>();
  const copy = (files: readonly Buffer[]): void => {
    for (const file of files) {
      search.in(file);
      for (const box of boxesIn(file)) boxes.set(createHash('sha256').update(box.bytes).digest('base64'), box);
    }
  };
  return {
    copy,
    /** Looks at all of it, with the keys of each host; destroys those of the bot on the way, as the bot does in time. */
    learn: async (house: House): Promise<Stolen> => {
      for (const master of mastersOf(house.store)) await master.save();
      copy(house.redisFiles());
      // All else that lies on the hosts: spool and keys.
      const beside = searchFor(watched);
      for (const name of readdirSync(house.dataDir).filter((each) => each !== 'redis'))
        for (const file of filesUnder(join(house.dataDir, name))) beside.in(file);
      const all = [...boxes.values()];
      const folder = join(house.dataDir, 'keys');
      const [, intakeToken = ''] = secrets();
      const workerKey = createHash('sha256').update(intakeToken).digest();
      const withWorkerKeys = sum(search.result(), await openedWith(all, folder, workerKey));
      const control = await openedWith(all, folder, house.dataKey);
      await house.end('bot');
      await house.end('worker');
      await dayKeys(folder, house.dataKey, () => Date.now() + fiveDays).destroyOld();
      const afterwards = sum(search.result(), await openedWith(all, folder, house.dataKey));
      const logs = searchFor(watched, [...secrets(), house.dataKey.toString('base64url')]);
      logs.in(Buffer.from(house.written()));
      return {
        dump: sum(search.result(), beside.result()),
        withWorkerKeys,
        control,
        afterwards,
        logs: logs.result(),
        megabytes: Math.round(search.bytesSeen() / 1e6),
        boxes: all.length,
      };
    },
  };
}

const sum = (a: Found, b: Found): Found => ({ who: a.who + b.who, what: a.what + b.what, linked: a.linked + b.linked });
