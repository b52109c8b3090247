import { describe, expect } from 'vitest';
import { words } from '../../src/locales/translate.ts';
import { begin, hurryToConfirm, type Thumb } from '../journey/hand.ts';
import { commandsOf } from '../support/cutter.ts';
import { until } from '../support/service.ts';
import { endsWell, firstLine, type House, it } from './house.ts';

const { confirm, note, option, question, state, way } = words.nl;

const toConfirm = async (house: House, name = 'Noor'): Promise<Thumb> => {
  const hand = house.meet(name);
  await hurryToConfirm(hand, 'nl');
  return hand;
};

const isStored = (hand: Thumb): boolean => hand.chat().some(({ text }) => firstLine(text) === state.stored);
const isToldOfTrouble = (hand: Thumb): boolean =>
  hand.chat().some(({ text }) => text === note.trouble || text === note.not_stored);

describe.concurrent('when Redis', () => {
  it('does not answer when a report is to be stored: that is said within seconds, and pressing again counts once', async ({
    house,
  }) => {
    await house.startBot();
    const hand = await toConfirm(house);
    const held = house.botLine.hold('after', commandsOf.addsReport);
    hand.tap(confirm.yes);
    const { release } = await held;
    await hand.person.sees(note.not_stored);
    release();
    await house.startWorker();
    hand.tap(confirm.yes);
    await endsWell(house, [hand]);
    expect(house.intake.asked).toHaveLength(1);
  });

  it('is killed while many send: what was called stored is there, and nothing is twice (F-33)', async ({ house }) => {
    await house.startBot();
    const hands = await Promise.all(Array.from({ length: 12 }, (_, index) => toConfirm(house, `Person ${index}`)));
    const added = (): number => house.botLine.commands.filter(commandsOf.addsReport).length;
    for (const { tap } of hands) tap(confirm.yes);
    await until(() => added() >= 4, 'four reports on their way');
    await house.killRedis();
    await house.telegram.until(() => hands.every((hand) => isStored(hand) || isToldOfTrouble(hand)), 10_000);
    const acknowledged = hands.filter(isStored);
    await house.startRedis();
    await house.startWorker();
    // Who was not told "stored" presses again, as they were asked to.
    for (const hand of hands) if (!acknowledged.includes(hand)) hand.tap(confirm.yes);
    await until(async () => (await house.intake.accepted()).length >= hands.length, 'all reports');
    await house.telegram.settled(10_000);
    expect(await house.intake.accepted()).toHaveLength(hands.length);
    expect(new Set(house.intake.asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(hands.length);
  });

  it('is away when somebody sends: that is said, the answers stay, and sending works afterwards (F-40)', async ({
    house,
  }) => {
    const bot = await house.startBot();
    const hand = await toConfirm(house);
    house.botLine.down();
    hand.tap(confirm.yes);
    await hand.person.sees(note.trouble);
    expect(hand.chat().map(({ text }) => text)).toEqual([expect.stringContaining(confirm.title), note.trouble]);
    house.botLine.up();
    await house.startWorker();
    hand.tap(confirm.yes);
    await endsWell(house, [hand]);
    expect(bot.errors()).toBe('');
  });

  it.for([
    ['had queued a report', commandsOf.addsReport],
    ['had written the session', commandsOf.writesSession],
  ] as const)('%s and the connection breaks before the bot hears of it: one report', async ([, which], { house }) => {
    await Promise.all([house.startBot(), house.startWorker()]);
    const hand = await toConfirm(house);
    const cut = house.botLine.cutAfter(which);
    hand.tap(confirm.yes);
    await cut;
    await house.telegram.until(
      () => isToldOfTrouble(hand) || hand.chat().some(({ text }) => firstLine(text) === state.received),
    );
    if (isToldOfTrouble(hand)) hand.tap(confirm.yes);
    await endsWell(house, [hand]);
    expect(house.intake.asked).toHaveLength(1);
  });

  it('breaks all connections of the worker after it queued an outcome: the reporter is told once', async ({
    house,
  }) => {
    await Promise.all([house.startBot(), house.startWorker()]);
    const hand = await toConfirm(house);
    const cut = house.workerLine.cutAfter(commandsOf.announces);
    hand.tap(confirm.yes);
    await cut;
    await endsWell(house, [hand]);
  });

  it('answers slowly: every answer counts, in order', async ({ house }) => {
    await house.startBot();
    const hand = house.meet('Noor');
    await begin(hand, 'nl');
    const heal = house.botLine.delay(100, () => true);
    for (const label of [option.affected.org, option.affected.self, way.done])
      hand.tap(label === way.done ? option.affected.community : label);
    await house.telegram.settled(10_000);
    heal();
    await hand.press(way.done);
    expect(hand.screen().text).toContain(question.form_group);
    await hand.press(way.back);
    const { org, self, community } = option.affected;
    expect(hand.screen().text).toContain(`Gekozen: ${org}, ${self}, ${community}.`);
  });
});
