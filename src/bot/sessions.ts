import { prefix, type Store } from '../runtime/redis.ts';
import type { DayKeys } from './keys.ts';
import { type Memory, memorySchema } from './memory.ts';

/** A conversation as it was read: what is remembered, and the token with which it may be overwritten. */
export interface Found {
  readonly memory: Memory | undefined;
  readonly conversation: string;
  readonly key: string;
  readonly value: Buffer | undefined;
}

export interface Sessions {
  /** One command, however many days are looked at. */
  readonly read: (conversation: string) => Promise<Found>;
  /** Writes if nobody else wrote since; lives for `life` milliseconds. Returns what was written, or nothing. */
  readonly write: (found: Found, memory: Memory, life: number) => Promise<Found | undefined>;
}

/**
 * Compare and set, moving a session to today's name and key, unless somebody was there first. KEYS: new name, old name.
 * ARGV: expected, new, life.
 */
const compareAndSet = `
local was = redis.call('GET', KEYS[2])
if (was or '') ~= ARGV[1] then return 0 end
if KEYS[1] ~= KEYS[2] then
  if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
  redis.call('DEL', KEYS[2])
end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1`;

/** Sessions in the store: named and sealed with the day's key, and gone when their life is over. */
export function sessionsIn(store: Store, keys: DayKeys): Sessions {
  const keyOf = (name: string): string => `${prefix}:session:${name}`;
  return {
    read: async (conversation) => {
      const days = await keys.recent();
      const names = days.map((day) => keyOf(day.nameOf(conversation)));
      const values = await store.mgetBuffer(...names);
      const index = Math.max(
        values.findIndex((value) => value !== null),
        0,
      );
      const [key = '', value, day] = [names[index], values[index] ?? undefined, days[index]];
      const bytes = value === undefined ? undefined : day?.open(key, value);
      return { conversation, key, value, memory: bytes === undefined ? undefined : readMemory(bytes) };
    },
    write: async (found, memory, life) => {
      const day = await keys.today();
      const key = keyOf(day.nameOf(found.conversation));
      const value = day.seal(key, Buffer.from(JSON.stringify(memory)));
      const done = await store.eval(
        compareAndSet,
        2,
        key,
        found.key,
        found.value ?? '',
        value,
        Math.max(Math.ceil(life), 1),
      );
      return done === 1 ? { ...found, key, value, memory } : undefined;
    },
  };
}

function readMemory(bytes: Buffer): Memory | undefined {
  const read = memorySchema.safeParse(JSON.parse(bytes.toString()));
  return read.success ? read.data : undefined;
}
