import { describe, expect } from 'vitest';
import { words } from '../../src/locales/translate.ts';
import { hurryToConfirm } from '../journey/hand.ts';
import { until } from '../support/service.ts';
import { endsWell, it } from './house.ts';

const { confirm } = words.nl;

describe.concurrent('a bot that is asked to end', () => {
  it('while a chat does not answer ends within ten seconds, leaves nothing under way, and the next goes on', {
    timeout: 40_000,
  }, async ({ house }) => {
    const bot = await house.startBot();
    const hand = house.meet('Noor');
    await hurryToConfirm(hand, 'nl');
    await hand.press(confirm.yes);
    const heal = house.telegram.delay(60_000, ({ method }) => method === 'editMessageText');
    await house.startWorker();
    const isTelling = async () => (await house.redis.llen('{meldbrug}:notify:active')) === 1;
    await until(isTelling, 'it is told');
    await house.telegram.until(() => house.telegram.callsOf('editMessageText').at(-1)?.outcome === 'open');
    const asked = Date.now();
    bot.signal('SIGTERM');
    expect(await bot.ended).toEqual({ code: 0, signal: null });
    expect(Date.now() - asked).toBeLessThan(10_000);
    expect(await house.redis.exists('{meldbrug}:notify:active')).toBe(0);
    expect(await house.redis.keys('{meldbrug}:notify:*:lock')).toEqual([]);
    heal();
    await house.startBot();
    await endsWell(house, [hand]);
  });
});
