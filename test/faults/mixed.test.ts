import { describe, expect } from 'vitest';
import { z } from 'zod';
import { words } from '../../src/locales/translate.ts';
import { hurryToConfirm, type Thumb } from '../journey/hand.ts';
import { commandsOf } from '../support/cutter.ts';
import { until } from '../support/service.ts';
import { firstLine, type House, it, kill } from './house.ts';

const { confirm, state } = words.nl;

/** Three leave together, and what is told of them follows two seconds later at the earliest. */
const mixed = { RELEASE: 'mixed', RELEASE_MIN: '3', RELEASE_MAX: '3', RELEASE_EVERY: '2s', RELEASE_LATEST: '72h' };

const send = async (house: House, name: string): Promise<Thumb> => {
  const hand = house.meet(name);
  await hurryToConfirm(hand, 'nl');
  hand.tap(confirm.yes);
  await hand.person.sees(new RegExp(`^${state.held}$`, 'm'), 10_000);
  return hand;
};

/** Every state that the message went through, each once, in order. */
const statesOf = (hand: Thumb): readonly string[] => {
  const known: readonly string[] = Object.values(state);
  const receipt = hand.chat().find(({ text }) => known.includes(firstLine(text)));
  const past = hand
    .past(receipt?.id ?? '')
    .map(firstLine)
    .filter((line) => known.includes(line));
  return past.filter((line, index) => line !== past[index - 1]);
};

const endsWell = async (house: House, hands: readonly Thumb[]): Promise<void> => {
  for (const hand of hands) await hand.person.sees(new RegExp(`^${state.received}$`, 'm'), 15_000);
  await house.telegram.settled(10_000);
  for (const hand of hands) expect(statesOf(hand)).toEqual([state.stored, state.held, state.received]);
  expect(await house.intake.accepted()).toHaveLength(hands.length);
  expect(new Set(house.intake.asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(hands.length);
  await until(async () => (await house.redis.keys('{meldbrug}:address:*')).length === 0, 'no address');
};

describe.concurrent('reports that wait for each other', { timeout: 40_000 }, () => {
  it('are told to wait, leave when there are enough, and are told of later, together', async ({ house }) => {
    await Promise.all([house.startBot(mixed), house.startWorker(mixed), house.startWorker(mixed)]);
    const hands = [await send(house, 'Noor'), await send(house, 'Sam')];
    // It is looked at every second.
    const looks = (): number => house.workerLine.commands.filter(([name]) => name === 'ZRANGEBYSCORE').length;
    const before = looks();
    await until(() => looks() > before + 2, 'a look at the pool');
    hands.push(await send(house, 'Kim'));
    await until(async () => (await house.intake.accepted()).length === 3, 'all accepted');
    // Not right after the acceptance.
    for (const hand of hands) expect(statesOf(hand)).not.toContain(state.received);
    await endsWell(house, hands);
    expect(house.intake.asked).toHaveLength(3);
  });

  it.for([
    ['after it wrote down which leave', 'after', commandsOf.beginsBatch],
    ['when one of them had left', 'after', commandsOf.letsOneGo],
  ] as const)('leave together when the worker is killed %s', async ([, when, which], { house }) => {
    await house.startBot(mixed);
    const hands = await Promise.all(['Noor', 'Sam', 'Kim'].map((name) => send(house, name)));
    const held = house.workerLine.hold(when, which);
    const worker = await house.startWorker(mixed);
    await held;
    await kill(worker);
    // It may have been in the middle of sending the one that left.
    await house.endLocks('forward').catch(() => undefined);
    await house.startWorker(mixed);
    await endsWell(house, hands);
  });

  it('leave at once where the workers are set to pass them on one by one, and the bot says that this differs', async ({
    house,
  }) => {
    const [bot] = await Promise.all([house.startBot(mixed), house.startWorker()]);
    const { ready: url } = z.object({ ready: z.url() }).parse(await bot.ready);
    // Until Telegram has answered once, the bot is not ready.
    const response = await until(async () => {
      const answer = await fetch(`${url}/readyz`);
      return answer.ok && answer;
    }, 'the bot is ready');
    expect([response.status, await response.json()]).toEqual([200, { ready: true, codes: ['RELEASE_DIFFERS'] }]);
    const hand = house.meet('Noor');
    await hurryToConfirm(hand, 'nl');
    hand.tap(confirm.yes);
    await hand.person.sees(new RegExp(`^${state.received}$`, 'm'), 10_000);
    expect(await house.intake.accepted()).toHaveLength(1);
  });

  it('are all still there when the bot is killed and Redis is emptied (F-32)', async ({ house }) => {
    const bot = await house.startBot(mixed);
    await Promise.all(['Noor', 'Sam', 'Kim'].map((name) => send(house, name)));
    await kill(bot);
    await house.redis.flushall();
    await Promise.all([house.startBot(mixed), house.startWorker(mixed)]);
    await until(async () => (await house.intake.accepted()).length === 3, 'all accepted');
    expect(house.intake.asked).toHaveLength(3);
    // Where to answer was lost with it, so nobody is told anything, neither true nor untrue.
    expect(await house.redis.keys('{meldbrug}:address:*')).toEqual([]);
  });
});
