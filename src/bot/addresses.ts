import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Locale } from '../locales/locales.ts';
import { prefix, type Store } from '../runtime/redis.ts';
import type { DayKeys } from './keys.ts';
import type { Bot } from './settings.ts';

/** Where the reporter of one report can be answered: the chat and the message that changes. Nothing about content. */
const returnAddress = z.strictObject({
  channel: z.string(),
  conversation: z.string(),
  address: z.record(z.string(), z.string()),
  message: z.string(),
  locale: z.custom<Locale>((tag) => typeof tag === 'string'),
  /** The last outcome that the message told. */
  shown: z.enum(['held', 'late']).optional(),
});
export type ReturnAddress = z.infer<typeof returnAddress>;

export interface Addresses {
  readonly put: (ticket: string, address: ReturnAddress) => Promise<void>;
  /** Writes what has changed of an address that is still there; it does not live longer by that. */
  readonly change: (ticket: string, address: ReturnAddress) => Promise<void>;
  readonly get: (ticket: string) => Promise<ReturnAddress | undefined>;
  readonly drop: (ticket: string) => Promise<void>;
}

const hours = 3_600_000;

/**
 * What is said after so long is no longer said at all; the message itself promises no more than three days. Reports
 * that wait for others, and are told of together, need as long as both take, and a day for the intake. In milliseconds.
 */
export const addressLife = ({
  RELEASE,
  RELEASE_EVERY,
  RELEASE_LATEST,
}: Pick<Bot, 'RELEASE' | 'RELEASE_EVERY' | 'RELEASE_LATEST'>): number =>
  RELEASE === 'direct' ? 72 * hours : Math.max(72 * hours, RELEASE_LATEST + RELEASE_EVERY + 24 * hours);

/** Every box is equally long, so that its size tells no channel. In bytes. */
const paddedLength = 1024;

/** Return addresses in the store: under a name derived from the ticket, sealed with the day's key, for `life` milliseconds. */
export function addressesIn(store: Store, keys: DayKeys, life = 72 * hours): Addresses {
  const keyOf = (ticket: string): string =>
    `${prefix}:address:${createHash('sha256').update(ticket).digest('base64url').slice(0, 22)}`;
  const box = async (key: string, address: ReturnAddress): Promise<Buffer> => {
    const day = await keys.today();
    const bytes = Buffer.from(JSON.stringify(address).padEnd(paddedLength));
    return Buffer.concat([Buffer.from(day.day), day.seal(key, bytes)]);
  };
  return {
    put: async (ticket, address) => {
      const key = keyOf(ticket);
      await store.set(key, await box(key, address), 'PX', life);
    },
    change: async (ticket, address) => {
      const key = keyOf(ticket);
      await store.set(key, await box(key, address), 'KEEPTTL', 'XX');
    },
    get: async (ticket) => {
      const key = keyOf(ticket);
      const value = await store.getBuffer(key);
      if (value === null) return undefined;
      const day = await keys.of(value.subarray(0, 10).toString());
      const bytes = day?.open(key, value.subarray(10));
      const read = bytes === undefined ? undefined : returnAddress.safeParse(JSON.parse(bytes.toString()));
      return read?.success ? read.data : undefined;
    },
    drop: async (ticket) => {
      await store.del(keyOf(ticket));
    },
  };
}
