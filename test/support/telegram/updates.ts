import type { Clock } from './clock.ts';
import { laneOf } from './lanes.ts';
import { type Fields, isFields, structured, whole } from './params.ts';
import { conflict, type Refusal } from './refusal.ts';

/** An update that waits for the bot. */
export interface Entry {
  readonly id: number;
  readonly body: unknown;
  /** Updates of one lane reach a webhook in order. */
  readonly lane: string;
  /** Telegram keeps nothing longer than a day. */
  readonly expires: number;
  /** Is delivered once in any case, also when its id has been confirmed. */
  readonly surely: boolean;
  /** Whether the bot got it. */
  given: boolean;
}

export interface Updates {
  /** Puts down an update with the next id, if the bot asked for this type. */
  add(type: string, value: Fields): void;
  /**
   * Puts down anything at all. An object without `update_id` gets the next one, unless it must stay `exact`.
   * Returns the id by which the queue knows it.
   */
  put(body: unknown, exact: boolean): number;
  /** The id of the newest update. */
  last(): number;
  /** Delivers an update again, so many times. */
  repeat(id: number | 'last', times: number): void;
  /** Turns the contents of what waits around: the last that happened comes first. */
  shuffle(): void;
  /** getUpdates. */
  take(params: Fields, gone: AbortSignal): Promise<readonly unknown[]>;
  /** What has not been confirmed, oldest first. */
  waiting(): readonly Entry[];
  remove(entry: Entry): void;
  clear(): void;
  /** Sets the wanted types, when the parameters say any. */
  subscribe(params: Fields): void;
  subscribed(): readonly string[] | undefined;
  /** Whether a getUpdates stands open. */
  polled(): boolean;
  /** Ends an open getUpdates. */
  end(refusal: Refusal | undefined): void;
  /** Is called shortly after something new came, once for all that came at once. */
  onNews(act: () => void): void;
}

interface Poll {
  readonly offset: number;
  readonly limit: number;
  readonly answer: (bodies: readonly unknown[]) => void;
  readonly refuse: (refusal: Refusal) => void;
}

const day = 24 * 60 * 60 * 1000;
const longestPoll = 50;
/** Types that come only to those who ask for them by name. */
const special = ['chat_member', 'message_reaction', 'message_reaction_count'];

/** The queue of updates of one bot, with the rules of getUpdates. */
export const openUpdates = (clock: Clock, changed: () => void): Updates => {
  let entries: Entry[] = [];
  const bodies = new Map<number, unknown>();
  const listeners: (() => void)[] = [];
  let types: readonly string[] | undefined;
  let next = 700_000_001;
  let last = 0;
  let poll: Poll | undefined;
  let news = false;

  const wanted = (type: string): boolean => (types ? types.includes(type) : !special.includes(type));

  const push = (id: number, body: unknown, surely: boolean): void => {
    bodies.set(id, body);
    entries.push({ id, body, lane: laneOf(id, body), expires: clock.now() + day, surely, given: false });
    if (news) return;
    news = true;
    setImmediate(() => {
      news = false;
      wake();
      for (const act of listeners) act();
    });
  };

  /**
   * What a getUpdates would get now. An offset confirms all before it, a negative one leaves so many, one from the
   * future counts for nothing.
   */
  const select = (offset: number, limit: number): readonly Entry[] => {
    entries = entries.filter((entry) => entry.expires > clock.now()).sort((a, b) => a.id - b.id);
    if (offset < 0) entries = entries.slice(offset);
    else if (offset <= next) entries = entries.filter((entry) => entry.id >= offset || (entry.surely && !entry.given));
    return entries.slice(0, limit);
  };
  const give = (batch: readonly Entry[]): readonly unknown[] => {
    for (const entry of batch) entry.given = true;
    return batch.map((entry) => entry.body);
  };
  const wake = (): void => {
    if (!poll) return;
    const { offset, limit, answer } = poll;
    const batch = select(offset, limit);
    if (batch.length > 0) answer(give(batch));
  };
  const put = (body: unknown, exact: boolean): number => {
    const own = isFields(body) ? body.update_id : undefined;
    const id = typeof own === 'number' && Number.isSafeInteger(own) && own > 0 ? own : next;
    next = Math.max(next, id + 1);
    last = id;
    push(id, own !== undefined || exact || !isFields(body) ? body : { update_id: id, ...body }, true);
    return id;
  };
  const end = (refusal: Refusal | undefined): void => {
    if (!poll) return;
    if (refusal) poll.refuse(refusal);
    else poll.answer([]);
  };
  const subscribe = (params: Fields): void => {
    const given = structured(params, 'allowed_updates', "Can't parse allowed_updates JSON object");
    if (!Array.isArray(given)) return;
    const named = given.filter((type: unknown) => typeof type === 'string');
    types = named.length > 0 ? named : undefined;
  };

  return {
    add: (type, value) => {
      if (!wanted(type)) return;
      last = next++;
      push(last, { update_id: last, [type]: value }, false);
    },
    put,
    last: () => last,
    repeat: (which, times) => {
      const id = which === 'last' ? last : which;
      if (!bodies.has(id)) throw new Error(`repeat: there was no update ${id}`);
      for (let time = 0; time < times; time += 1) push(id, bodies.get(id), true);
    },
    shuffle: () => {
      const fresh = entries.filter((entry) => !entry.given);
      const turned = fresh.map((entry) => entry.body).reverse();
      const contents = new Map(
        fresh.map((entry, place) => {
          const body = turned[place];
          return [entry, isFields(body) ? { ...body, update_id: entry.id } : body];
        }),
      );
      entries = entries.map((entry) => {
        const body = contents.get(entry);
        if (body === undefined) return entry;
        bodies.set(entry.id, body);
        return { ...entry, body, lane: laneOf(entry.id, body) };
      });
    },
    take: (params, gone) => {
      subscribe(params);
      const offset = whole(params, 'offset', 0);
      const limit = whole(params, 'limit', 100, 1, 100);
      const timeout = whole(params, 'timeout', 0, 0, longestPoll);
      const batch = select(offset, limit);
      changed();
      if (batch.length > 0 || timeout === 0) return Promise.resolve(give(batch));
      end(conflict('terminated by other getUpdates request; make sure that only one bot instance is running'));
      return new Promise((resolve, reject) => {
        const settle = () => {
          if (poll === mine) poll = undefined;
          cancel();
          gone.removeEventListener('abort', hangUp);
          changed();
        };
        const mine: Poll = {
          offset,
          limit,
          answer: (bodies) => {
            settle();
            resolve(bodies);
          },
          refuse: (refusal) => {
            settle();
            reject(refusal);
          },
        };
        const hangUp = () => mine.answer([]);
        const cancel = clock.after(timeout * 1000, hangUp);
        gone.addEventListener('abort', hangUp);
        poll = mine;
        changed();
      });
    },
    waiting: () => entries,
    remove: (entry) => {
      entries = entries.filter((other) => other !== entry);
    },
    clear: () => {
      entries = [];
    },
    subscribe,
    subscribed: () => types,
    polled: () => poll !== undefined,
    end,
    onNews: (act) => {
      listeners.push(act);
    },
  };
};
