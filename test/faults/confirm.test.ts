import { describe, expect } from 'vitest';
import { words } from '../../src/locales/translate.ts';
import { begin, hurryToConfirm } from '../journey/hand.ts';
import { commandsOf } from '../support/cutter.ts';
import { withoutLead } from '../support/lead.ts';
import type { Program } from '../support/service.ts';
import type { Call } from '../support/telegram/record.ts';
import { endsWell, firstLine, type House, it, kill } from './house.ts';

const { confirm, option, question, state, way } = words.nl;

/** A reporter who is asked whether to send, and the bot that asks. */
const toConfirm = async (house: House) => {
  const bot = await house.startBot();
  const hand = house.meet('Noor');
  await hurryToConfirm(hand, 'nl');
  expect(hand.screen().text).toContain(confirm.title);
  return { bot, hand };
};

/** A bot that looks for more in the middle of a turn must not acknowledge by that what it has not done. */
const pollsAgain = async ({ telegram }: House): Promise<void> => {
  const polls = (): number => telegram.callsOf('getUpdates').length;
  const before = polls();
  await telegram.until(() => polls() > before);
};

const replace = async (house: House, bot: Program): Promise<void> => {
  await kill(bot);
  await house.endLease();
  await Promise.all([house.startBot(), house.startWorker()]);
};

describe.concurrent('two bots with the same token', () => {
  it('and the one that polls is killed: the other goes on within about 6 s', async ({ house }) => {
    const { telegram } = house;
    const first = await house.startBot();
    const hand = house.meet('Noor');
    await begin(hand, 'nl');
    await house.startBot();
    await hand.press(option.affected.self);
    await kill(first);
    const killed = Date.now();
    hand.tap(way.done);
    await hand.person.sees(question.form_group, 10_000);
    expect(Date.now() - killed).toBeLessThan(7500);
    await telegram.settled();
    expect(telegram.rejected()).toEqual([]);
    await hand.press(way.back);
    expect(hand.screen().text).toContain(`Gekozen: ${option.affected.self}.`);
  });

  it('and the one that polls stands still for longer than its lease: nothing happens twice', async ({ house }) => {
    const { telegram } = house;
    const first = await house.startBot();
    const hand = house.meet('Noor');
    await hurryToConfirm(hand, 'nl');
    await Promise.all([house.startBot(), house.startWorker()]);
    const held = house.botLine.hold('before', commandsOf.putsAddress);
    hand.tap(confirm.yes);
    const stopped = await held;
    first.signal('SIGSTOP');
    stopped.release();
    await hand.person.sees(state.received, 10_000);
    first.signal('SIGCONT');
    await telegram.settled();
    await endsWell(house, [hand]);
  });
});

describe.concurrent('a bot that is killed while a report is sent', () => {
  it.for([
    ['before the return address is written (F-2)', 'before', commandsOf.putsAddress],
    ['after the return address was written (F-3)', 'after', commandsOf.putsAddress],
    ['after the report was queued (F-4)', 'after', commandsOf.addsReport],
    ['after the session was written, before the receipt (F-5)', 'after', commandsOf.writesSession],
  ] as const)('%s, leaves one report and one receipt', async ([, when, which], { house }) => {
    const { bot, hand } = await toConfirm(house);
    const held = house.botLine.hold(when, which);
    hand.tap(confirm.yes);
    await held;
    await replace(house, bot);
    await endsWell(house, [hand]);
  });

  it.for([
    ['before the receipt is shown (F-5)', 'before'],
    ['after the receipt was shown, before it heard of that', 'effect'],
  ] as const)('%s, leaves one report and one receipt', async ([, after], { house }) => {
    const { bot, hand } = await toConfirm(house);
    house.telegram.drop('editMessageText', 1, { after });
    hand.tap(confirm.yes);
    await house.telegram.until(() =>
      house.telegram.calls.some(({ outcome, ordered }) => ordered && outcome === 'dropped'),
    );
    await pollsAgain(house);
    await replace(house, bot);
    await endsWell(house, [hand]);
  });

  it('after the receipt, before the tap was acknowledged (F-7), does nothing again', async ({ house }) => {
    const { bot, hand } = await toConfirm(house);
    const { telegram } = house;
    hand.tap(confirm.yes);
    const tapped = telegram.lastUpdate();
    const acknowledges = ({ method, params }: Call): boolean =>
      method === 'getUpdates' && Number(params.offset) > tapped;
    const heal = telegram.delay(60_000, acknowledges);
    await telegram.until(() => telegram.calls.some(acknowledges));
    expect(telegram.waiting()).toBe(1);
    expect(firstLine(hand.screen().text)).toBe(state.stored);
    await kill(bot);
    heal();
    await house.endLease();
    await Promise.all([house.startBot(), house.startWorker()]);
    await endsWell(house, [hand]);
    const texts = telegram.callsOf('editMessageText').map(({ params }) => firstLine(withoutLead(String(params.text))));
    expect(texts.filter((text) => text === state.stored)).toHaveLength(1);
  });

  it('after "passed on" was shown, before the job was done (F-18), shows it once', async ({ house }) => {
    const { bot, hand } = await toConfirm(house);
    await hand.press(confirm.yes);
    const held = house.botLine.hold('before', ([name, key]) => name === 'DEL' && key?.includes(':address:') === true);
    await house.startWorker();
    await held;
    await kill(bot);
    await Promise.all([house.endLease(), house.endLocks('notify')]);
    await house.startBot();
    await house.telegram.until(() => house.telegram.rejected().length > 0);
    expect(house.telegram.rejected().map(({ error }) => error?.description)).toEqual([
      expect.stringContaining('message is not modified'),
    ]);
    await endsWell(house, [hand]);
  });
});

describe.concurrent('a bot that is killed during the questions', () => {
  it('before an answer was written (F-1), has it once when it is started again, in order', async ({ house }) => {
    const bot = await house.startBot();
    const hand = house.meet('Noor');
    await begin(hand, 'nl');
    const held = house.botLine.hold('before', commandsOf.writesSession);
    hand.tap(option.affected.org);
    hand.tap(option.affected.self);
    hand.tap(option.affected.community);
    await held;
    await kill(bot);
    await house.endLease();
    await house.startBot();
    await house.telegram.settled();
    const { org, self, community } = option.affected;
    expect(hand.screen().text).toContain(`Gekozen: ${org}, ${self}, ${community}.`);
    await hand.press(way.done);
    expect(hand.screen().text).toContain(question.form_group);
  });

  it('keeps the answers of every chat (F-8)', async ({ house }) => {
    const bot = await house.startBot();
    const depths = [
      [],
      [option.affected.self],
      [option.affected.self, way.done],
      [way.skip, option.form_group.g_online],
    ];
    const hands = await Promise.all(
      [...depths, ...depths].map(async (labels, index) => {
        const hand = house.meet(`Person ${index}`);
        await begin(hand, 'nl');
        for (const label of labels) await hand.press(label);
        return { hand, screen: hand.screen() };
      }),
    );
    await kill(bot);
    await house.endLease();
    await house.startBot();
    for (const { hand, screen } of hands) {
      await hand.press(way.why);
      await hand.press(way.return);
      expect(hand.screen()).toEqual(screen);
    }
  });

  it('and is only asked to end, finishes the turn, ends with 0 and leaves the rest to the next (F-9)', async ({
    house,
  }) => {
    const { bot, hand } = await toConfirm(house);
    const heal = house.telegram.delay(500, ({ method }) => method === 'editMessageText');
    hand.tap(confirm.yes);
    await house.telegram.until(() =>
      house.telegram.callsOf('editMessageText').some(({ outcome }) => outcome === 'open'),
    );
    bot.signal('SIGTERM');
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    heal();
    expect(firstLine(hand.screen().text)).toBe(state.stored);
    expect(house.telegram.waiting()).toBe(0);
    // Its lease is free at once.
    await Promise.all([house.startBot(), house.startWorker()]);
    await endsWell(house, [hand]);
  });
});
