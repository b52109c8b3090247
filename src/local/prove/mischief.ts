import { setTimeout as sleep } from 'node:timers/promises';
import { prefix, type Store } from '../../runtime/redis.ts';
import type { App } from './chat.ts';
import { until } from './crowd.ts';
import type { Dice } from './dice.ts';
import type { House } from './house.ts';
import type { Receiver } from './intake.ts';

/** What was done on the way, and what it took to go on. */
export interface Mischief {
  readonly kills: { worker: number; bot: number; redis: number };
  pauses: number;
  revoked: number;
  /** The longest time until what a killed worker held was taken up again. In seconds. */
  stallSeconds: number;
}

interface Means {
  readonly house: House;
  readonly app: App;
  readonly intake: Receiver;
  readonly dice: Dice;
  /** Gets what lies on the disk of Redis when it is dead. */
  readonly look: () => void;
}

type Deed = 'worker' | 'bot' | 'redis' | 'pause' | 'away' | 'revoke';

/** Which deeds, for so many reports, in what order. */
export function planOf(reports: number, dice: Dice): readonly Deed[] {
  const size = reports / 10_000;
  const times = (full: number, least: number): number => Math.max(least, Math.round(full * size));
  const deeds: Deed[] = [
    ...Array<Deed>(times(14, 1)).fill('worker'),
    ...Array<Deed>(times(4, 0)).fill('bot'),
    ...Array<Deed>(times(3, 1)).fill('redis'),
    ...Array<Deed>(times(2, 1)).fill('pause'),
    ...Array<Deed>(times(2, 0)).fill('away'),
    ...Array<Deed>(times(1, 0)).fill('revoke'),
  ];
  for (let last = deeds.length - 1; last > 0; last -= 1) {
    const other = dice.below(last + 1);
    [deeds[last], deeds[other]] = [deeds[other] as Deed, deeds[last] as Deed];
  }
  return deeds;
}

export function mischiefWith(means: Means) {
  const { house, app, intake, dice, look } = means;
  const done: Mischief = { kills: { worker: 0, bot: 0, redis: 0 }, pauses: 0, revoked: 0, stallSeconds: 0 };
  const watching: Promise<void>[] = [];
  const deeds: Readonly<Record<Deed, () => Promise<void>>> = {
    worker: async () => {
      const held = await activeIn(house.store);
      const killed = performance.now();
      await house.kill('worker');
      done.kills.worker += 1;
      watching.push(
        takenUp(house.store, held).then(() => {
          done.stallSeconds = Math.max(done.stallSeconds, (performance.now() - killed) / 1000);
        }),
      );
    },
    bot: async () => {
      await house.kill('bot');
      done.kills.bot += 1;
    },
    redis: async () => {
      await house.killRedis(look);
      done.kills.redis += 1;
    },
    // The token is wrong, or the way leads elsewhere: everything stops until an operator has mended it (F-24).
    pause: async () => {
      intake.close(dice.one([401, 403, 302, 307, 405]));
      const isPaused = async () => (await house.store.hget(`${prefix}:forward:meta`, 'paused')) === '1';
      const paused = await until(isPaused, 10_000);
      intake.close(undefined);
      await house.operate('--resume');
      if (paused) done.pauses += 1;
    },
    away: () => intake.away(1500),
    revoke: async () => {
      app.revoke(true);
      await sleep(2000);
      app.revoke(false);
      done.revoked += 1;
    },
  };
  return { done, do: (deed: Deed) => deeds[deed](), settled: () => Promise.all(watching) };
}

/** The reports that are under way, and how often each saw its worker die. */
async function activeIn(store: Store): Promise<ReadonlyMap<string, string | null>> {
  const ids = await store.lrange(`${prefix}:forward:active`, 0, -1);
  return new Map(await Promise.all(ids.map(async (id) => [id, await stallsOf(store, id)] as const)));
}

const stallsOf = (store: Store, id: string): Promise<string | null> => store.hget(`${prefix}:forward:${id}`, 'stc');

/** Resolves when each of these was done, put off, or found and taken up by another worker. */
async function takenUp(store: Store, held: ReadonlyMap<string, string | null>): Promise<void> {
  const left = new Set(held.keys());
  await until(async () => {
    const active = await store.lrange(`${prefix}:forward:active`, 0, -1);
    for (const id of left) if (!active.includes(id) || (await stallsOf(store, id)) !== held.get(id)) left.delete(id);
    return left.size === 0;
  }, 60_000);
}
