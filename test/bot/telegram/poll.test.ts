import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, Inbound, Receive } from '../../../src/bot/channel.ts';
import { type Lease, leaseIn } from '../../../src/bot/lease.ts';
import { openApi } from '../../../src/bot/telegram/calls.ts';
import { chatOf } from '../../../src/bot/telegram/inbound.ts';
import { poll } from '../../../src/bot/telegram/poll.ts';
import { telegramChannel } from '../../../src/bot/telegram/telegram.ts';
import { type Person, startTelegram, type Telegram } from '../../support/telegram/index.ts';
import { type Ground, openBot, openGround, type TestBot, until } from '../../support/world.ts';

const always: Lease = { hold: async () => true, release: async () => undefined };
const channelOf = ({ token, root }: Pick<Telegram, 'token' | 'root'>, lease = always): Channel =>
  telegramChannel(openApi(token, root), { kind: 'polling', lease }, () => undefined);

let telegram: Telegram;
let anna: Person;

beforeEach(async () => {
  telegram = await startTelegram();
  anna = telegram.person({ first_name: 'Anna' });
});
afterEach(() => telegram.stop());

/** Updates of which each belongs to a chat of its own. */
const apart = { chatOf: ({ update_id: id }: Update) => String(id), flooded: () => undefined };

describe('polling', () => {
  const texts = (inbounds: readonly Inbound[]) =>
    inbounds.flatMap(({ deed }) => (deed.kind === 'typed' ? [deed.text] : []));
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) await close();
  });

  /** A poller whose process can be killed: from then on it neither fetches nor finishes anything. */
  const start = async (receive: Receive, lease: Lease = always) => {
    const states: (string | undefined)[] = [];
    let alive = true;
    const mortal: Lease = { hold: async () => alive && (await lease.hold()), release: lease.release };
    const stop = await channelOf(telegram, mortal).listen(receive, (trouble) => states.push(trouble));
    return {
      states,
      stop,
      kill: () => {
        alive = false;
      },
    };
  };

  it('acknowledges an update only after its effect, and begins others meanwhile', async () => {
    let finish = (): void => undefined;
    const done: string[] = [];
    const { stop } = await start(async (inbound) => {
      if (texts([inbound])[0] === 'slow')
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
      done.push(...texts([inbound]));
    });
    closing.push(stop);
    anna.type('slow');
    const slow = telegram.lastUpdate();
    const ben = telegram.person({ first_name: 'Ben' });
    ben.type('quick');
    await until(() => done.includes('quick'));
    const polls = telegram.callsOf('getUpdates').length;
    await until(() => telegram.callsOf('getUpdates').length > polls + 2);
    expect(telegram.waiting()).toBe(2);
    const offsets = telegram.callsOf('getUpdates').map(({ params }) => Number(params.offset));
    expect(Math.max(...offsets)).toBeLessThanOrEqual(slow);
    expect(done).toEqual(['quick']);
    finish();
    await telegram.settled();
    expect(done).toEqual(['quick', 'slow']);
  });

  it('gets again what a killed process had not finished', async () => {
    const [first, again]: [Inbound[], Inbound[]] = [[], []];
    const one = await start((inbound) => {
      first.push(inbound);
      return texts([inbound])[0] === 'unfinished' ? new Promise<void>(() => undefined) : Promise.resolve();
    });
    anna.type('finished');
    await telegram.settled();
    anna.type('unfinished');
    await until(() => texts(first).includes('unfinished'));
    one.kill();
    const other = await start(async (inbound) => void again.push(inbound));
    closing.push(other.stop);
    await telegram.settled();
    expect(texts(again)).toEqual(['unfinished']);
    expect(again[0]?.id).toBe(first[1]?.id);
  });

  it('lets what was begun end when it is stopped, and confirms it', async () => {
    let finish = (): void => undefined;
    const seen: Inbound[] = [];
    const { stop } = await start(async (inbound) => {
      seen.push(inbound);
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
    });
    anna.type('begun');
    await until(() => seen.length === 1);
    let stopped = false;
    const stopping = stop().then(() => {
      stopped = true;
    });
    await sleep(20);
    expect(stopped).toBe(false);
    finish();
    await stopping;
    expect(telegram.waiting()).toBe(0);
    expect(seen).toHaveLength(1);
  });

  it('sets an update aside after three tries, and goes on with the next of that chat', async () => {
    const seen: string[] = [];
    const { stop } = await start(async (inbound) => {
      seen.push(...texts([inbound]));
      if (texts([inbound])[0] === 'poison') throw new Error('no');
    });
    closing.push(stop);
    anna.type('poison');
    await until(() => seen.length === 3);
    await telegram.settled();
    anna.type('next');
    await telegram.settled();
    expect(seen).toEqual(['poison', 'poison', 'poison', 'next']);
  });

  it('says by a code why it cannot, and that it can again', async () => {
    const { states, stop } = await start(async () => undefined);
    closing.push(stop);
    await until(() => telegram.callsOf('getUpdates').length > 0);
    anna.type('x');
    await telegram.settled();
    expect(states.at(-1)).toBeUndefined();
    telegram.fail('getUpdates', { error_code: 502 });
    anna.type('x');
    await until(() => states.includes('TELEGRAM_UNREACHABLE'));
    await telegram.settled();
    expect(states.at(-1)).toBeUndefined();
    telegram.fail('getUpdates', { error_code: 409 });
    anna.type('x');
    await until(() => states.includes('TELEGRAM_TAKEN'));
    await telegram.settled();
    expect(states.at(-1)).toBeUndefined();
  });

  it('says that a token is wrong', async () => {
    const wrong = channelOf({ token: '700000001:wrong', root: telegram.root });
    const states: (string | undefined)[] = [];
    closing.push(
      await wrong.listen(
        async () => undefined,
        (trouble) => states.push(trouble),
      ),
    );
    await until(() => states.length > 0);
    expect(states).toEqual(['TELEGRAM_TOKEN_REFUSED']);
    // It does not knock again and again.
    expect(telegram.callsOf('getUpdates')).toHaveLength(1);
  });

  it('says that a webhook is in its way', async () => {
    await openApi(telegram.token, telegram.root).setWebhook('https://example.org/hook');
    const { states, stop } = await start(async () => undefined);
    closing.push(stop);
    await until(() => states.length > 0);
    expect(states[0]).toBe('TELEGRAM_TAKEN');
  });

  it('goes on when the ids begin anew, as they do after a quiet week', async () => {
    let updates: readonly Update[] = [{ update_id: 900 }, { update_id: 901 }];
    const handled: number[] = [];
    const asked: number[] = [];
    const stopping = new AbortController();
    await poll({
      ...apart,
      signal: stopping.signal,
      // Confirms what is below the offset; an offset that is beyond everything confirms nothing.
      fetch: async (offset) => {
        asked.push(offset);
        const newest = Math.max(...updates.map(({ update_id }) => update_id));
        if (offset <= newest + 1) updates = updates.filter(({ update_id }) => update_id >= offset);
        if (asked.length === 3) updates = [{ update_id: 17 }, { update_id: 18 }];
        if (asked.length > 20 || (asked.length > 4 && updates.length === 0)) stopping.abort();
        await sleep(1);
        return updates;
      },
      handle: async ({ update_id }) => void handled.push(update_id),
    });
    expect(handled).toEqual([900, 901, 17, 18]);
    expect(updates).toEqual([]);
  });

  it('survives an update whose handling fails', async () => {
    const handled: number[] = [];
    const stopping = new AbortController();
    const polling = poll({
      ...apart,
      signal: stopping.signal,
      fetch: async (offset) => {
        if (offset > 2) stopping.abort();
        await sleep(1);
        return [{ update_id: 1 }, { update_id: 2 }].filter(({ update_id }) => update_id >= offset);
      },
      handle: async ({ update_id }) => {
        handled.push(update_id);
        if (update_id === 1) throw new Error('no');
      },
    });
    await expect(polling).resolves.toBeUndefined();
    expect(handled).toEqual([1, 2]);
  });

  describe('with a chat whose turn does not end', () => {
    /** Polls the stand-in with a chat that hangs; gives what was handled of the others. */
    const hang = (patience: number) => {
      const api = openApi(telegram.token, telegram.root);
      const stopping = new AbortController();
      const [handled, begun]: [string[], string[]] = [[], []];
      let flooded = 0;
      const polling = poll({
        patience,
        signal: stopping.signal,
        chatOf,
        flooded: () => {
          flooded += 1;
        },
        fetch: (offset, wait) => api.getUpdates({ offset, timeout: stopping.signal.aborted ? 0 : Math.min(wait, 1) }),
        handle: (update) => {
          begun.push(update.message?.text ?? '');
          if (update.message?.from.id === anna.id) return new Promise<void>(() => undefined);
          handled.push(update.message?.text ?? '');
          return Promise.resolve();
        },
      });
      closing.push(async () => {
        stopping.abort();
        await polling.catch(() => undefined);
      });
      return { handled, begun, flooded: () => flooded };
    };

    it('goes on with the others, however much that chat sends', async () => {
      const { handled, begun, flooded } = hang(50);
      const ben = telegram.person({ first_name: 'Ben' });
      for (let count = 0; count < 450; count += 1) anna.type('x');
      ben.type('behind them');
      await until(() => handled.includes('behind them'));
      // What one chat may have waiting is bounded.
      expect(begun.filter((text) => text === 'x')).toHaveLength(200);
      expect(flooded()).toBe(250);
      ben.type('after them');
      await until(() => handled.includes('after them'));
    });

    it('still holds back the acknowledgement of what is only slow', async () => {
      const { begun } = hang(60_000);
      for (let count = 0; count < 120; count += 1) anna.type(String(count));
      await until(() => begun.length === 100);
      const polls = telegram.callsOf('getUpdates').length;
      await until(() => telegram.callsOf('getUpdates').length > polls + 2);
      expect(telegram.waiting()).toBe(120);
      expect(begun).toHaveLength(100);
    });
  });

  describe('by several', () => {
    let ground: Ground;
    let bot: TestBot;
    const life = 2000;

    beforeAll(async () => {
      ground = await openGround();
      bot = await openBot(ground);
    });
    afterAll(async () => {
      await bot.stop();
      await ground.close();
    });
    afterEach(() => bot.store.flushdb());

    const lease = () => leaseIn(bot.store, 'token', life);

    it('is done by one at a time: nothing is fetched twice, and nobody is sent away', async () => {
      const seen: Inbound[] = [];
      const receive: Receive = async (inbound) => void seen.push(inbound);
      const pollers = await Promise.all([start(receive, lease()), start(receive, lease()), start(receive, lease())]);
      closing.push(...pollers.map(({ stop }) => stop));
      for (let count = 0; count < 10; count += 1) {
        anna.type(`${count}`);
        await telegram.settled();
      }
      // Longer than the lease lives: its holder keeps it while it waits for updates.
      await sleep(life * 1.5);
      anna.type('10');
      await telegram.settled();
      expect(texts(seen)).toEqual(Array.from({ length: 11 }, (_, index) => `${index}`));
      expect(telegram.rejected()).toEqual([]);
      expect(pollers.flatMap(({ states }) => states).filter((code) => code !== undefined)).toEqual([]);
    });

    it('is taken over when its holder vanishes, not before its lease is over', async () => {
      const seen: string[] = [];
      const one = await start(async () => void seen.push('one'), lease());
      anna.type('x');
      await telegram.settled();
      const other = await start(async () => void seen.push('other'), lease());
      closing.push(other.stop);
      await until(() => bot.store.get('{meldbrug}:lease:token'));
      one.kill();
      await one.stop();
      const began = Date.now();
      anna.type('x');
      await until(() => seen.length === 2);
      expect(seen).toEqual(['one', 'other']);
      // The other looks once a second.
      expect(Date.now() - began).toBeLessThan(life + 2000);
    });

    it('is a lease of five seconds, given back at a stop and never taken from another', async () => {
      const [mine, yours] = [leaseIn(bot.store, 'x'), leaseIn(bot.store, 'x')];
      expect(await mine.hold()).toBe(true);
      expect(await mine.hold()).toBe(true);
      expect(await yours.hold()).toBe(false);
      await yours.release();
      expect(await yours.hold()).toBe(false);
      const left = await bot.store.pttl('{meldbrug}:lease:x');
      expect(left).toBeGreaterThan(4000);
      expect(left).toBeLessThanOrEqual(5000);
      await mine.release();
      expect(await yours.hold()).toBe(true);
      await yours.release();
      expect(await bot.store.exists('{meldbrug}:lease:x')).toBe(0);
    });

    it('is not lost by one failed renewal', async () => {
      const [mine, yours] = [lease(), lease()];
      await mine.hold();
      bot.watch.refuse = (name) => name === 'eval';
      await sleep(life * 0.5);
      bot.watch.refuse = () => false;
      await sleep(life);
      expect(await yours.hold()).toBe(false);
      await mine.release();
    });
  });
});
