import { type Api, Bot, GrammyError, HttpError, InlineKeyboard } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kinds, type Person, startTelegram, type Telegram } from './index.ts';

let telegram: Telegram;
let api: Api;
let anna: Person;

beforeEach(async () => {
  telegram = await startTelegram();
  api = new Bot(telegram.token, { client: { apiRoot: telegram.root } }).api;
  anna = telegram.person({ first_name: 'Anna', language_code: 'nl' });
});
afterEach(() => telegram.stop());

const keyboard = new InlineKeyboard().text('Ja', 'j').text('Nee', 'n');
describe('people', () => {
  test('tap what they see', async () => {
    anna.start();
    const { message_id: old } = await api.sendMessage(anna.id, 'first', { reply_markup: keyboard });
    const { message_id: id } = await api.sendMessage(anna.id, 'second', { reply_markup: keyboard });
    anna.press('Nee');
    anna.press((button) => button.text === 'Ja', old);
    anna.press({ data: '__proto__' });
    const taps = (await api.getUpdates({ offset: -3 })).map((update) => update.callback_query);
    expect(taps.map((tap) => [tap?.data, tap?.message?.message_id])).toEqual([
      ['n', id],
      ['j', old],
      ['__proto__', id],
    ]);
    expect(taps[0]).toMatchObject({ from: { id: anna.id }, message: { text: 'second', from: { is_bot: true } } });
    expect(() => anna.press('Misschien')).toThrow('no button Misschien');
    await api.deleteMessage(anna.id, old);
    expect(() => anna.press('Ja', old)).toThrow('no button');
    anna.press({ data: 'j' }, old);
    const [gone] = await api.getUpdates({ offset: -1 });
    expect(gone?.callback_query?.message).toEqual({ message_id: old, date: 0, chat: expect.anything() });
  });

  test.each(kinds)('send %s', async (kind) => {
    const id = anna.send(kind);
    const [update] = await api.getUpdates();
    expect(update?.message).toMatchObject({ message_id: id, from: { id: anna.id } });
    if (kind !== 'forward') expect(update?.message?.text).toBeUndefined();
  });

  test('send an album as so many messages with one id', async () => {
    const sent = anna.album(10);
    const updates = await api.getUpdates();
    expect(updates.map((update) => update.message?.message_id)).toEqual(sent);
    expect(new Set(updates.map((update) => update.message?.media_group_id)).size).toBe(1);
  });

  test('edit, add to and delete what they wrote', async () => {
    const id = anna.type('my name is', { via_bot: { id: 3 } });
    anna.edit(id, 'my name is secret');
    anna.send('photo', { caption: 'a caption' });
    const [first, edited] = await api.getUpdates();
    expect(first?.message?.via_bot).toEqual({ id: 3 });
    expect(edited?.edited_message).toMatchObject({ message_id: id, text: 'my name is secret' });
    expect(anna.visible()).toBe('my name is secret\n\n(photo) a caption');
    anna.clear();
    expect(anna.chat()).toEqual([]);
    expect(anna.transcript()).toMatch(/edits #\d+ my name is secret[\s\S]*deletes #\d+ #\d+$/);
  });

  test('block and come back', async () => {
    anna.start();
    anna.block();
    expect(() => anna.type('x')).toThrow('blocked');
    anna.start('again');
    const changes = (await api.getUpdates()).flatMap((update) => update.my_chat_member ?? []);
    expect(changes.map((change) => change.new_chat_member.status)).toEqual(['kicked', 'member']);
  });

  test('put the bot into a group, which it leaves', async () => {
    const group = anna.addBotToGroup('supergroup');
    const [added, service] = await api.getUpdates();
    expect(added?.my_chat_member).toMatchObject({ chat: { id: group.id, type: 'supergroup' }, from: { id: anna.id } });
    expect(service?.message?.new_chat_members).toHaveLength(1);
    group.say('hello');
    await api.leaveChat(group.id);
    expect(group.hasBot()).toBe(false);
    const [left, goodbye] = await api.getUpdates({ offset: -2 });
    expect(left?.my_chat_member?.new_chat_member.status).toBe('left');
    expect(goodbye?.message?.left_chat_member?.is_bot).toBe(true);
    await expect(api.sendMessage(group.id, 'x')).rejects.toMatchObject({
      description: 'Forbidden: bot is not a member of the supergroup chat',
    });
    anna.start();
    await expect(api.leaveChat(anna.id)).rejects.toThrow("can't be changed in private chats");
  });

  test('cannot do what no app lets them', () => {
    expect(() => anna.start('<script>')).toThrow('payload');
    expect(() => anna.type(' \n ')).toThrow('empty');
    expect(() => anna.type('x'.repeat(4097))).toThrow('4096');
  });
});

describe('faults', () => {
  beforeEach(() => {
    anna.start();
  });

  test('fail as ordered, once, and do not count as rejected', async () => {
    telegram.fail('sendMessage', { status: 429, parameters: { retry_after: 3 } });
    const error = await api.sendMessage(anna.id, 'x').catch((error: unknown) => error);
    expect(error).toBeInstanceOf(GrammyError);
    expect(error).toMatchObject({
      error_code: 429,
      description: 'Too Many Requests: retry after 3',
      parameters: { retry_after: 3 },
    });
    await api.sendMessage(anna.id, 'y');
    expect(anna.visible()).toBe('/start\n\ny');
    expect(telegram.rejected()).toEqual([]);
    telegram.fail('*', { status: 502, body: '<html>Bad Gateway</html>' });
    await expect(api.getMe()).rejects.toBeInstanceOf(HttpError);
  });

  test('drop before and after the effect', async () => {
    telegram.drop('sendMessage', 1);
    await expect(api.sendMessage(anna.id, 'before')).rejects.toBeInstanceOf(HttpError);
    telegram.drop('sendMessage', 1, { after: 'effect' });
    await expect(api.sendMessage(anna.id, 'after')).rejects.toBeInstanceOf(HttpError);
    expect(anna.visible()).toBe('/start\n\nafter');
    expect(telegram.callsOf('sendMessage').map((call) => call.outcome)).toEqual(['dropped', 'dropped']);
  });

  test('hang, and let go at the end', async () => {
    telegram.hang('sendMessage');
    const sending = api.sendMessage(anna.id, 'x').catch((error: unknown) => error);
    await telegram.until(() => telegram.callsOf('sendMessage').some((call) => call.outcome === 'hung'));
    await telegram.stop();
    await expect(sending).resolves.toBeInstanceOf(HttpError);
  });

  test('down and up', async () => {
    const waiting = api.getUpdates({ timeout: 30, offset: telegram.lastUpdate() + 1 }).catch((error: unknown) => error);
    await telegram.until(() => telegram.callsOf('getUpdates').length === 1);
    telegram.down();
    await expect(waiting).resolves.toBeInstanceOf(HttpError);
    await expect(api.getMe()).rejects.toBeInstanceOf(HttpError);
    telegram.up();
    await expect(api.getMe()).resolves.toMatchObject({ is_bot: true });
  });

  test('one slow chat delays nobody else', async () => {
    const ben = telegram.person({ first_name: 'Ben' });
    ben.start();
    const end = telegram.delay(200, (call) => call.chat === anna.id);
    const slow = api.sendMessage(anna.id, 'slow');
    await api.sendMessage(ben.id, 'quick');
    expect(anna.visible()).toBe('/start');
    await slow;
    end();
    await api.sendMessage(anna.id, 'quick again');
  });
});

describe('waiting', () => {
  test('sees what comes, and says what it saw when it does not', async () => {
    anna.start();
    const seen = anna.sees(/wel+kom/);
    await api.sendMessage(anna.id, 'welkom');
    await seen;
    await expect(anna.sees('never', 20)).rejects.toThrow(
      /not within 20 ms: Anna sees never[\s\S]*welkom[\s\S]*sendMessage ok/,
    );
  });

  test('a bot in full: settled when it has confirmed all', async () => {
    const bot = new Bot(telegram.token, { client: { apiRoot: telegram.root } });
    bot.command('start', (context) => context.reply('Ga je verder?', { reply_markup: keyboard }));
    bot.on('callback_query:data', async (context) => {
      await context.answerCallbackQuery();
      await context.editMessageText(`gekozen: ${context.callbackQuery.data}`);
    });
    const running = bot.start();
    anna.start('l_nl');
    await anna.sees('Ga je verder?');
    expect(anna.visible()).toContain('[Ja] [Nee]');
    anna.press('Ja');
    await telegram.settled();
    expect(anna.chat().at(-1)).toMatchObject({ text: 'gekozen: j', edited: true, buttons: [] });
    expect(telegram.rejected()).toEqual([]);
    expect(telegram.unexpected()).toEqual([]);
    await bot.stop();
    await running;
  });
});
