import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '../../../src/bot/channel.ts';
import type { Screen } from '../../../src/bot/screen.ts';
import { openApi } from '../../../src/bot/telegram/calls.ts';
import { toMessage } from '../../../src/bot/telegram/message.ts';
import { telegramChannel } from '../../../src/bot/telegram/telegram.ts';
import { type Person, startTelegram, type Telegram } from '../../support/telegram/index.ts';

/** What may be asked of Telegram, and what its answers mean. */

const second = 1000;
const lease = { hold: async () => true, release: async () => undefined };
const screenOf = (text: string, labels: readonly string[] = []): Screen => ({
  lang: 'nl',
  dir: 'ltr',
  kind: 'notice',
  text: [text],
  options: labels.map((label, index) => ({ button: `b${index}`, label, chosen: false })),
  ways: [],
  typing: 'none',
  lead: '',
});

let telegram: Telegram;
let anna: Person;

beforeEach(async () => {
  telegram = await startTelegram();
  anna = telegram.person({ first_name: 'Anna', last_name: 'Canary', username: 'anna_canary' });
});
afterEach(() => telegram.stop());

describe('a call', () => {
  let channel: Channel;
  let to: { readonly chat: string };

  beforeEach(() => {
    channel = telegramChannel(openApi(telegram.token, telegram.root), { kind: 'polling', lease }, () => undefined);
    to = { chat: String(anna.id) };
    anna.start();
  });

  const texts = () => anna.chat().flatMap(({ from, text }) => (from === 'bot' ? [text] : []));

  it('sends plain text: nothing anybody wrote is markup, and no link is looked up', async () => {
    const words = '<b>a</b> & *b* _c_ [d](http://example.org) </i> aivd.nl/contact';
    await channel.send(to, screenOf(words, ['<i>ja</i>']));
    expect(texts()).toEqual([words]);
    const [call] = telegram.callsOf('sendMessage');
    expect(call?.params).toMatchObject({ link_preview_options: { is_disabled: true } });
    expect(call?.params).not.toHaveProperty('parse_mode');
    expect(anna.chat().at(-1)?.buttons).toEqual([['1. <i>ja</i>']]);
  });

  it('that is told to wait waits as long as it is told, and then happens once', async () => {
    const message = await channel.send(to, screenOf('first'));
    for (const method of ['sendMessage', 'editMessageText'])
      telegram.fail(method, { error_code: 429, parameters: { retry_after: 1 } });
    await Promise.all([channel.send(to, screenOf('second')), channel.edit(to, message, screenOf('changed'))]);
    expect(texts()).toEqual(['changed', 'second']);
    for (const method of ['sendMessage', 'editMessageText']) {
      const [refused, done] = telegram.callsOf(method).slice(-2);
      expect([refused?.outcome, done?.outcome]).toEqual(['refused', 'ok']);
      expect((done?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(second - 5);
    }
  });

  it('that is told to wait too long is given up and said to be so', async () => {
    telegram.fail('editMessageText', { error_code: 429, parameters: { retry_after: 61 } });
    await expect(channel.edit(to, '1', screenOf('x'))).rejects.toMatchObject({ code: 'CHANNEL_BUSY' });
    telegram.fail('deleteMessages', { error_code: 429, parameters: { retry_after: 61 } });
    await expect(channel.remove(to, ['1'])).rejects.toMatchObject({ code: 'CHANNEL_BUSY' });
  });

  it.each(['block', 'deactivate'] as const)('to somebody who did %s says that they have left', async (how) => {
    const message = await channel.send(to, screenOf('first'));
    anna[how]();
    await expect(channel.send(to, screenOf('x'))).rejects.toMatchObject({ code: 'CHANNEL_LEFT' });
    await expect(channel.edit(to, message, screenOf('x'))).rejects.toMatchObject({ code: 'CHANNEL_LEFT' });
    await channel.remove(to, [message]);
  });

  it('to nobody says that they have left', async () => {
    const nobody = { chat: '12345' };
    await expect(channel.send(nobody, screenOf('x'))).rejects.toMatchObject({ code: 'CHANNEL_LEFT' });
    await expect(channel.edit(nobody, '1', screenOf('x'))).rejects.toMatchObject({ code: 'CHANNEL_LEFT' });
    await channel.remove(nobody, ['1']);
    await expect(channel.send({}, screenOf('x'))).rejects.toMatchObject({ code: /^CHANNEL_/ });
  });

  it('that changes nothing is as good as one that does', async () => {
    const message = await channel.send(to, screenOf('first', ['Ja']));
    expect(await channel.edit(to, message, screenOf('second', ['Ja']))).toBe('shown');
    expect(await channel.edit(to, message, screenOf('second', ['Ja']))).toBe('shown');
    expect(texts()).toEqual(['second']);
  });

  it('that changes what is not there says so', async () => {
    const message = await channel.send(to, screenOf('first'));
    anna.remove(Number(message));
    expect(await channel.edit(to, message, screenOf('x'))).toBe('gone');
    const own = anna.type('my own');
    expect(await channel.edit(to, String(own), screenOf('x'))).toBe('gone');
    expect(await channel.edit(to, '999999', screenOf('x'))).toBe('gone');
  });

  it('that fails otherwise is not repeated, since sending twice would show twice', async () => {
    const failures: readonly (readonly [() => void, string])[] = [
      [() => telegram.fail('sendMessage', { error_code: 500 }), 'CHANNEL_UNREACHABLE'],
      [() => telegram.fail('sendMessage', { status: 502, body: '<html>Bad Gateway</html>' }), 'CHANNEL_UNREACHABLE'],
      [() => telegram.drop('sendMessage'), 'CHANNEL_UNREACHABLE'],
      [() => telegram.drop('sendMessage', 1, { after: 'effect' }), 'CHANNEL_UNREACHABLE'],
      [() => telegram.fail('sendMessage', { error_code: 400 }), 'CHANNEL_REFUSED'],
      [() => telegram.fail('sendMessage', { error_code: 401 }), 'CHANNEL_TOKEN_REFUSED'],
      [() => telegram.fail('sendMessage', { error_code: 429 }), 'CHANNEL_BUSY'],
    ];
    for (const [index, [order, code]] of failures.entries()) {
      order();
      await expect(channel.send(to, screenOf('x'))).rejects.toMatchObject({ code, message: code });
      expect(telegram.callsOf('sendMessage')).toHaveLength(index + 1);
    }
    telegram.down();
    await expect(channel.edit(to, '1', screenOf('x'))).rejects.toMatchObject({ code: 'CHANNEL_UNREACHABLE' });
  });

  it('takes messages away a hundred at a time, and passes over what is not there', async () => {
    const ids = Array.from({ length: 250 }, () => String(anna.type('x')));
    await channel.remove(to, [...ids, '999999', 'not a number', '']);
    expect(anna.chat().filter(({ text }) => text === 'x')).toEqual([]);
    expect(telegram.callsOf('deleteMessages')).toHaveLength(3);
    await channel.remove(to, []);
    expect(telegram.callsOf('deleteMessages')).toHaveLength(3);
  });

  it('takes away all that it can when one message among them cannot be', async () => {
    const old = anna.type('two days old');
    telegram.advance(49 * 3600 * second);
    const ids = [old, anna.type('new'), anna.send('dice'), anna.type('new')];
    // Dice cannot be taken away before they are a day old.
    expect(await channel.remove(to, ids.map(String))).toEqual([String(old), String(ids[2])]);
    expect(anna.chat().map(({ kind, text }) => [kind, text])).toEqual([
      ['text', '/start'],
      ['text', 'two days old'],
      ['dice', ''],
    ]);
  });
});

describe('a screen', () => {
  const screen = (labels: readonly string[], ways: readonly string[] = []): Screen => ({
    ...screenOf('Welke?', labels),
    ways: ways.map((label) => ({ button: `/${label}`, label })),
  });
  const rows = (of: Screen) => toMessage(of).keyboard.map((row) => row.map(({ text }) => text));

  it('has its answers on the buttons when they fit', () => {
    expect(rows(screen(['Ja', 'Nee']))).toEqual([['1. Ja'], ['2. Nee']]);
    expect(toMessage(screen(['Ja', 'Nee'])).text).toBe('Welke?');
  });

  it('has all answers in the text, numbered, as soon as one does not fit', () => {
    const long = 'Een antwoord dat niet op een knop past';
    const labels = [long, ...Array.from({ length: 6 }, (_, index) => `A${index}`)];
    expect(rows(screen(labels))).toEqual([
      ['1', '2', '3', '4', '5'],
      ['6', '7'],
    ]);
    expect(toMessage(screen(labels)).text).toBe(
      ['Welke?', '', `1. ${long}`, '2. A0', '3. A1', '4. A2', '5. A3', '6. A4', '7. A5'].join('\n'),
    );
  });

  it('has two short ways in a row, and a long one alone', () => {
    const long = 'Waar kan ik nog meer terecht?';
    expect(rows(screen([], ['Terug', 'Stop', long, 'Hulp']))).toEqual([
      ['Terug', 'Stop'],
      [long, 'Hulp'],
    ]);
    expect(rows(screen([], [long, 'Nummers om te bellen', 'Hulp']))).toEqual([
      [long],
      ['Nummers om te bellen', 'Hulp'],
    ]);
    expect(rows(screen([]))).toEqual([]);
  });

  it('marks what is chosen', () => {
    const options = [{ button: 'b', label: 'Ja', chosen: true }];
    expect(rows({ ...screen([]), options })).toEqual([['1. ✓ Ja']]);
  });
});
