import { describe, expect } from 'vitest';
import { words } from '../../src/locales/translate.ts';
import { hurryToConfirm, type Thumb } from '../journey/hand.ts';
import { commandsOf } from '../support/cutter.ts';
import { until } from '../support/service.ts';
import { endsWell, firstLine, type House, it, kill } from './house.ts';

const { confirm, state } = words.nl;

/** A reporter whose report is stored and waits for a worker. */
const stored = async (house: House, name = 'Noor'): Promise<Thumb> => {
  const hand = house.meet(name);
  await hurryToConfirm(hand, 'nl');
  await hand.press(confirm.yes);
  expect(firstLine(hand.screen().text)).toBe(state.stored);
  return hand;
};

describe.concurrent('a worker that is killed', () => {
  it('before it asked the intake (F-11): the next one brings the report, once', async ({ house }) => {
    await house.startBot();
    const hand = await stored(house);
    const held = house.workerLine.hold('before', commandsOf.looksForDone);
    const worker = await house.startWorker();
    await held;
    await kill(worker);
    await house.endLocks('forward');
    await house.startWorker();
    await endsWell(house, [hand]);
    expect(house.intake.asked).toHaveLength(1);
  });

  it('after the intake accepted, before it heard of that (F-12): the intake is asked twice and has it once', async ({
    house,
  }) => {
    await house.startBot();
    const hand = await stored(house);
    const accepted = house.intake.holdAnswer();
    const worker = await house.startWorker();
    await accepted;
    await kill(worker);
    await house.endLocks('forward');
    await house.startWorker();
    await endsWell(house, [hand]);
    expect(house.intake.asked).toHaveLength(2);
  });

  it('after it heard of the acceptance, before it wrote that down: the same', async ({ house }) => {
    await house.startBot();
    const hand = await stored(house);
    const held = house.workerLine.hold('before', commandsOf.writesDone);
    const worker = await house.startWorker();
    await held;
    await kill(worker);
    await house.endLocks('forward');
    await house.startWorker();
    await endsWell(house, [hand]);
    expect(house.intake.asked).toHaveLength(2);
  });

  it('after it told the bot (F-13): the intake is not asked again, the reporter not told again', async ({ house }) => {
    await house.startBot();
    const hand = await stored(house);
    const held = house.workerLine.hold('after', commandsOf.announces);
    const worker = await house.startWorker();
    await held;
    await kill(worker);
    await house.endLocks('forward');
    await house.startWorker();
    await endsWell(house, [hand]);
    await until(async () => (await house.redis.exists('{meldbrug}:forward:active')) === 0, 'nothing under way');
    expect(house.intake.asked).toHaveLength(1);
    expect(hand.past(hand.screen().id).filter((text) => firstLine(text) === state.received)).toHaveLength(1);
  });

  it('only asked to end, finishes what it has begun, ends with 0 and leaves nothing under way (F-16)', async ({
    house,
  }) => {
    await house.startBot();
    const hands = await Promise.all(['Noor', 'Sam', 'Kim'].map((name) => stored(house, name)));
    const accepted = house.intake.holdAnswer();
    const worker = await house.startWorker();
    const release = await accepted;
    await until(async () => (await house.intake.accepted()).length === 3, 'all accepted');
    worker.signal('SIGTERM');
    release();
    expect(await worker.ended).toEqual({ code: 0, signal: null });
    expect(await house.redis.exists('{meldbrug}:forward:active', '{meldbrug}:forward:wait')).toBe(0);
    await endsWell(house, hands);
    expect(house.intake.asked).toHaveLength(3);
  });
});
