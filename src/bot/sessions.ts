import { isOver } from '../flows/move.ts';
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
  /** Up to so many conversations whose questionnaire has ended without anybody finishing it. */
  readonly due: (most: number) => Promise<readonly Found[]>;
  /** Forgets a conversation if nobody wrote since. */
  readonly forget: (found: Found) => Promise<void>;
}

/** The names of sessions by their deadlines: what is due is taken out of the chat, and forgotten. */
const dueKey = `${prefix}:due`;
/** A questionnaire that has ended is kept so much longer, for its messages to be taken out of the chat. In milliseconds. */
const grace = 3_600_000;

/**
 * Compare and set, moving a session to today's name and key, unless somebody was there first, and noting when it is
 * due. KEYS: new name, old name, due. ARGV: expected, new, life, deadline or nothing.
 */
const compareAndSet = `
local was = redis.call('GET', KEYS[2])
if (was or '') ~= ARGV[1] then return 0 end
if KEYS[1] ~= KEYS[2] then
  if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
  redis.call('DEL', KEYS[2])
  redis.call('ZREM', KEYS[3], KEYS[2])
end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
if ARGV[4] == '' then redis.call('ZREM', KEYS[3], KEYS[1]) else
  redis.call('ZADD', KEYS[3], ARGV[4], KEYS[1])
  redis.call('PEXPIRE', KEYS[3], 172800000)
end
return 1`;

/** KEYS: name, due. ARGV: expected. */
const forgetIfSame = `
local was = redis.call('GET', KEYS[1])
if was and was ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
redis.call('ZREM', KEYS[2], KEYS[1])
return 1`;

/** Sessions in the store: named and sealed with the day's key, and gone when their life is over. */
export function sessionsIn(store: Store, keys: DayKeys, now: () => number = Date.now): Sessions {
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
      const { deadline: _, ...rest } = memory;
      const dated = isOver(memory.session) ? rest : { ...rest, deadline: Math.ceil(now() + life) };
      const value = day.seal(key, Buffer.from(JSON.stringify(dated)));
      const kept = Math.max(Math.ceil(life), 1) + ('deadline' in dated ? grace : 0);
      const done = await store.eval(
        compareAndSet,
        3,
        ...[key, found.key, dueKey],
        ...[found.value ?? '', value, kept, 'deadline' in dated ? dated.deadline : ''],
      );
      return done === 1 ? { ...found, key, value, memory: dated } : undefined;
    },
    due: async (most) => {
      const names = await store.zrangebyscore(dueKey, 0, now(), 'LIMIT', 0, most);
      if (names.length === 0) return [];
      const [days, values] = await Promise.all([keys.recent(), store.mgetBuffer(...names)]);
      return names.map((key, index) => {
        const value = values[index] ?? undefined;
        const bytes = days.map((day) => value && day.open(key, value)).find((opened) => opened !== undefined);
        const memory = bytes === undefined ? undefined : readMemory(bytes);
        return { conversation: memory?.chat?.conversation ?? '', key, value, memory };
      });
    },
    forget: async ({ key, value }) => {
      await store.eval(forgetIfSame, 2, key, dueKey, value ?? '');
    },
  };
}

function readMemory(bytes: Buffer): Memory | undefined {
  const read = memorySchema.safeParse(JSON.parse(bytes.toString()));
  return read.success ? read.data : undefined;
}
