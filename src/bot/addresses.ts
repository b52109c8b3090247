import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Locale } from '../locales/locales.ts';
import { prefix, type Store } from '../runtime/redis.ts';
import type { DayKeys } from './keys.ts';

/** Where the reporter of one report can be answered: the chat and the message that changes. Nothing about content. */
const returnAddress = z.strictObject({
  channel: z.string(),
  conversation: z.string(),
  address: z.record(z.string(), z.string()),
  message: z.string(),
  locale: z.custom<Locale>((tag) => typeof tag === 'string'),
});
export type ReturnAddress = z.infer<typeof returnAddress>;

export interface Addresses {
  readonly put: (ticket: string, address: ReturnAddress) => Promise<void>;
  readonly get: (ticket: string) => Promise<ReturnAddress | undefined>;
  readonly drop: (ticket: string) => Promise<void>;
}

/** What is said after so long is no longer said at all; the message itself promises no more than three days. */
const addressSeconds = 72 * 3600;

/** Every box is equally long, so that its size tells no channel. In bytes. */
const paddedLength = 1024;

/** Return addresses in the store: under a name derived from the ticket, sealed with the day's key, for 72 hours. */
export function addressesIn(store: Store, keys: DayKeys): Addresses {
  const keyOf = (ticket: string): string =>
    `${prefix}:address:${createHash('sha256').update(ticket).digest('base64url').slice(0, 22)}`;
  return {
    put: async (ticket, address) => {
      const day = await keys.today();
      const key = keyOf(ticket);
      const bytes = Buffer.from(JSON.stringify(address).padEnd(paddedLength));
      await store.set(key, Buffer.concat([Buffer.from(day.day), day.seal(key, bytes)]), 'EX', addressSeconds);
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
