import { type Chat, transcript } from './chat.ts';
import { startClock } from './clock.ts';
import { type Failure, openFaults } from './faults.ts';
import type { Fields } from './params.ts';
import { meet, type Person, type Profile } from './people.ts';
import { type Call, openRecords } from './record.ts';
import { type House, perform } from './serve.ts';
import { startServer } from './server.ts';
import { openUpdates } from './updates.ts';
import { type Delivery, openWebhook } from './webhook.ts';
import type { World } from './world.ts';

export { kinds } from './kinds.ts';
export type { Person } from './people.ts';

export interface Options {
  readonly token?: string;
  /** Fields of `getMe` that differ from a bot set up as ours must be. */
  readonly botInfo?: Fields;
  /** The clock underneath; the real one if not given. */
  readonly now?: () => number;
}

/** A stand-in for the Bot API that refuses what Telegram refuses. */
export interface Telegram {
  /** The `apiRoot` of a bot. */
  readonly root: string;
  readonly token: string;
  readonly bot: Fields;

  person(profile: Profile): Person;
  /** The people met so far. */
  readonly people: readonly Person[];

  /** Telegram's clock: dates of messages, age, expiry, long polls and repeats of webhooks go by it. */
  now(): number;
  advance(ms: number): void;

  /** Delivers an update again. */
  repeat(update: number | 'last', times?: number): void;
  /** Delivers anything; an object without `update_id` gets one, unless `exact`. Returns the id in the queue. */
  deliver(update: unknown, exact?: boolean): number;
  /** Of what waits, the last that happened comes first. */
  shuffle(): void;
  /** The id of the newest update. */
  lastUpdate(): number;
  /** How many updates the bot has not confirmed. */
  waiting(): number;

  /** Lets the next calls of a method (`*` for any) fail as said. */
  fail(method: string, failure?: Failure): void;
  /** Lets the next calls without an answer and without effect. */
  hang(method: string, times?: number): void;
  /** Resets the connection of the next calls, before or after the effect. */
  drop(method: string, times?: number, when?: { readonly after: 'effect' | 'before' }): void;
  /** Slows calls down, all or some. Returns what ends it. */
  delay(ms: number, filter?: (call: Call) => boolean): () => void;
  /** Takes back all of the above. */
  heal(): void;
  /** Cuts all connections and lets no new one in until `up`. */
  down(): void;
  up(): void;

  /** Every call, oldest first. */
  readonly calls: readonly Call[];
  /** The calls of one method. */
  callsOf(method: string): readonly Call[];
  /** Calls refused without a test having ordered it. */
  rejected(): readonly Call[];
  /** Calls of methods that are not known here, or with a wrong token. */
  unexpected(): readonly Call[];
  /** Attempts to hand updates to a webhook. */
  readonly deliveries: readonly Delivery[];
  /** Resolves as soon as the predicate holds; looks whenever something happened. */
  until(predicate: () => boolean, ms?: number): Promise<void>;
  /** Resolves when the bot has confirmed every update, answered for and waits for more. */
  settled(ms?: number): Promise<void>;
  /** All chats as they went, for reading. */
  transcript(): string;

  /** Closes everything, open long polls too. */
  stop(): Promise<void>;
}

const patience = 5000;

const botInfo = (token: string) => ({
  id: Number(token.split(':')[0]),
  is_bot: true,
  first_name: 'Stand-in',
  username: 'standin_bot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_guest_queries: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
});

export const startTelegram = async (options: Options = {}): Promise<Telegram> => {
  const { token = '700000001:AAstandinstandinstandinstandinstand', now = Date.now } = options;
  const clock = startClock(now);
  const records = openRecords();
  const faults = openFaults();
  const updates = openUpdates(clock, records.changed);
  const world: World = {
    clock,
    started: clock.now(),
    bot: { ...botInfo(token), ...options.botInfo },
    chats: new Map<number, Chat>(),
    queries: new Map(),
    settings: new Map(),
    updates,
    nextMessage: 1000,
    loggedOut: false,
    changed: records.changed,
  };
  const webhook = openWebhook(clock, updates, (method, params) => perform(house, method, params), records.changed);
  const house: House = { world, token, records, faults, webhook };
  const server = await startServer(house);
  const people: Person[] = [];

  const readAll = (): string =>
    [...world.chats.values()].map((chat) => `${chat.name}\n${transcript(chat)}`).join('\n\n');
  const describe = (): string => {
    const last = records.calls
      .slice(-10)
      .map(({ method, outcome, error }) => `${method} ${outcome} ${error?.description ?? ''}`.trim());
    return [readAll(), '', 'last calls:', ...last].join('\n');
  };
  const until = (predicate: () => boolean, ms = patience, name?: string) =>
    records.until(predicate, ms, describe, name);
  const isSettled = (): boolean =>
    updates.waiting().length === 0 && (updates.polled() || webhook.url() !== '') && records.busy() === 0;

  return {
    root: server.root,
    token,
    bot: world.bot,
    person: (profile) => {
      const person = meet(world, { ...profile, id: profile.id ?? 7_000_000_001 + people.length }, until);
      people.push(person);
      return person;
    },
    people,
    now: clock.now,
    advance: clock.advance,
    repeat: (update, times = 1) => updates.repeat(update, times),
    deliver: (update, exact = false) => updates.put(update, exact),
    shuffle: updates.shuffle,
    lastUpdate: updates.last,
    waiting: () => updates.waiting().length,
    fail: (method, failure = {}) => faults.order(method, failure.times ?? 1, { kind: 'fail', failure }),
    hang: (method, times = 1) => faults.order(method, times, { kind: 'hang' }),
    drop: (method, times = 1, { after } = { after: 'before' }) => faults.order(method, times, { kind: 'drop', after }),
    delay: (ms, filter = () => true) => faults.delay(ms, filter),
    heal: faults.clear,
    down: server.down,
    up: server.up,
    calls: records.calls,
    callsOf: (method) => records.calls.filter((call) => call.method === method),
    rejected: () => records.calls.filter((call) => call.outcome === 'refused' && !call.ordered),
    unexpected: () => records.calls.filter((call) => !call.expected),
    deliveries: webhook.deliveries,
    until: (predicate, ms) => until(predicate, ms),
    settled: (ms) => until(isSettled, ms, 'settled'),
    transcript: readAll,
    stop: async () => {
      webhook.stop();
      clock.stop();
      records.stop();
      await server.stop();
    },
  };
};
