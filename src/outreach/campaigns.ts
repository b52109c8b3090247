import { prefix, type Store } from '../runtime/redis.ts';

/** How often links of a campaign were used. Nothing about anybody: a code of a meeting or leaflet, and a number. */
export interface Campaigns {
  /** One more person came by this link and went on. */
  readonly count: (campaign: string) => Promise<void>;
  /** What may be told of a quarter (`2026-Q4`) that has ended; of one that has not, nothing. */
  readonly told: (quarter: string) => Promise<ReadonlyMap<string, number>>;
}

/** Whoever makes up codes can fill no more than this. */
const mostCodes = 500;
/** The quarter itself, and most of the year in which somebody looks at it. In seconds. */
const kept = 300 * 86_400;

/** A number this small could be somebody; one that is told is rounded to a multiple of five. */
const least = 10;

/** KEYS: the quarter. ARGV: code, most codes, life. */
const countScript = `
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 and redis.call('HLEN', KEYS[1]) >= tonumber(ARGV[2]) then return 0 end
redis.call('HINCRBY', KEYS[1], ARGV[1], 1)
redis.call('EXPIRE', KEYS[1], ARGV[3])
return 1`;

export const quarterOf = (time: number): string => {
  const date = new Date(time);
  return `${date.getUTCFullYear()}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
};

/** Counts by quarter in the store, each for 300 days after it last changed. */
export function campaignsIn(store: Store, now: () => number = Date.now): Campaigns {
  const keyOf = (quarter: string): string => `${prefix}:campaigns:${quarter}`;
  return {
    count: async (campaign) => {
      await store.eval(countScript, 1, keyOf(quarterOf(now())), campaign, mostCodes, kept);
    },
    told: async (quarter) => {
      if (!/^\d{4}-Q[1-4]$/.test(quarter) || quarter >= quarterOf(now())) return new Map();
      const counts = Object.entries(await store.hgetall(keyOf(quarter)));
      return new Map(
        counts.flatMap(([code, count]) => (Number(count) < least ? [] : [[code, 5 * Math.round(Number(count) / 5)]])),
      );
    },
  };
}
