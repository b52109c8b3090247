import { describe, expect } from 'vitest';
import { words } from '../../src/locales/translate.ts';
import { hurryToConfirm, type Thumb } from '../journey/hand.ts';
import { commandsOf } from '../support/cutter.ts';
import { until } from '../support/service.ts';
import { endsWell, firstLine, type House, it } from './house.ts';

const { confirm, note, state } = words.nl;

/** Says "stored" to somebody while Redis goes away, so that the bot cannot write down that it did. */
const storedAndNotNoted = async (house: House): Promise<Thumb> => {
  const { telegram, botLine } = house;
  await house.startBot();
  const hand = house.meet('Noor');
  await hurryToConfirm(hand, 'nl');
  const heal = telegram.delay(300, ({ method }) => method === 'editMessageText');
  hand.tap(confirm.yes);
  await telegram.until(() => telegram.callsOf('editMessageText').at(-1)?.outcome === 'open');
  botLine.down();
  await hand.person.sees(state.stored);
  heal();
  // It tried to write, and to connect several times since.
  const before = botLine.refused();
  await until(() => botLine.refused() > before + 5, 'tries to connect');
  botLine.up();
  await telegram.settled();
  return hand;
};

describe.concurrent('what a turn still owes when Redis fails in the middle of it', () => {
  it('is not called a failure once the report was called stored', async ({ house }) => {
    const hand = await storedAndNotNoted(house);
    expect(hand.chat().map(({ text }) => firstLine(text))).toEqual([state.stored]);
  });

  it('does not keep the outcome from the reporter', async ({ house }) => {
    const hand = await storedAndNotNoted(house);
    await house.startWorker();
    await hand.person.sees(state.received);
    await endsWell(house, [hand]);
  });

  it('is said on the next tap when the report was stored but that could not be said', async ({ house }) => {
    await house.startBot();
    const hand = house.meet('Noor');
    await hurryToConfirm(hand, 'nl');
    const held = house.botLine.hold('after', commandsOf.writesSession);
    hand.tap(confirm.yes);
    const { release } = await held;
    await hand.person.sees(note.trouble);
    release();
    await hand.press(confirm.yes);
    expect(hand.chat().map(({ text }) => firstLine(text))).toContain(state.stored);
  });
});
