import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { leaseIn } from '../../src/bot/lease.ts';
import type { Memory } from '../../src/bot/memory.ts';
import { openApi } from '../../src/bot/telegram/calls.ts';
import { allowedUpdates, toInbound } from '../../src/bot/telegram/inbound.ts';
import { telegramChannel } from '../../src/bot/telegram/telegram.ts';
import { translate } from '../../src/locales/translate.ts';
import { announce } from '../../src/workers/jobs.ts';
import { kinds, type Person, startTelegram, type Telegram } from '../support/telegram/index.ts';
import { withoutMarks } from '../support/topic.ts';
import { type Ground, openBot, openGround, type TestBot, takeReports, until } from '../support/world.ts';
import {
  type Place,
  press,
  question,
  type Reporter,
  render,
  say,
  stand as standAt,
  walkTo,
  walkToConfirm,
} from './reporter.ts';
import { telegramReporter } from './rigs.ts';

/** What only Telegram has: what can arrive from it, and what the bot makes of that. */

let telegram: Telegram;
let anna: Person;

beforeEach(async () => {
  telegram = await startTelegram();
  anna = telegram.person({ first_name: 'Anna', last_name: 'Canary', username: 'anna_canary' });
});
afterEach(() => telegram.stop());

describe('the bot', () => {
  let ground: Ground;
  let bot: TestBot;
  let reporter: Reporter;

  beforeAll(async () => {
    ground = await openGround();
  });
  afterAll(() => ground.close());
  let counted: string[] = [];
  const begin = async (): Promise<void> => {
    counted = [];
    bot = await openBot(ground, { count: async (campaign) => void counted.push(campaign) });
    const api = openApi(telegram.token, telegram.root);
    await bot.listen(telegramChannel(api, { kind: 'polling', lease: leaseIn(bot.store, 'test') }, bot.log));
  };
  beforeEach(async () => {
    await begin();
    reporter = telegramReporter(telegram, anna);
  });
  afterEach(async () => {
    await bot.store.flushdb();
    await bot.stop();
  });

  const stand = (at: Place) => standAt(bot.world.sessions, 'telegram', reporter, at);
  const memoryOf = async (chat = anna.id) => (await bot.world.sessions.read(`telegram:${chat}`)).memory;
  const methodsSince = (count: number) =>
    telegram.calls
      .slice(count)
      .map(({ method }) => method)
      .filter((method) => method !== 'getUpdates');
  /** Whatever was delivered, nothing of it shows and nothing is done. */
  const isIgnored = async (deliver: () => unknown): Promise<void> => {
    const theirs = () => reporter.chat().filter(({ mine }) => !mine);
    const [seen, count] = [theirs(), telegram.calls.length];
    deliver();
    await telegram.settled();
    expect(theirs()).toEqual(seen);
    expect(methodsSince(count)).toEqual([]);
  };

  it('asks for four kinds of updates only', async () => {
    await telegram.settled();
    const [call] = telegram.callsOf('getUpdates');
    expect(call?.params.allowed_updates).toEqual(['message', 'edited_message', 'callback_query', 'my_chat_member']);
    expect(allowedUpdates).toHaveLength(4);
  });

  it('answers a tap first, and makes two calls a turn', async () => {
    await stand('affected');
    let count = telegram.calls.length;
    await press(reporter, say('option.affected.self'));
    expect(methodsSince(count)).toEqual(['answerCallbackQuery', 'editMessageText']);
    count = telegram.calls.length;
    await reporter.type('2');
    expect(methodsSince(count)).toEqual(['sendMessage', 'deleteMessages']);
    count = telegram.calls.length;
    await reporter.show();
    expect(methodsSince(count)).toEqual(['sendMessage', 'deleteMessages']);
    expect(telegram.unexpected()).toEqual([]);
    expect(telegram.rejected()).toEqual([]);
  });

  it('goes on when a tap cannot be answered any more', async () => {
    await stand('affected');
    telegram.fail('answerCallbackQuery', {
      error_code: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    });
    await press(reporter, say('option.affected.self'));
    expect((await memoryOf())?.session.answers).toEqual({ affected: ['self'] });
  });

  it('answers every tap, also those that mean nothing or come from a message that is gone', async () => {
    await stand('affected');
    const old = Number(question(reporter).id);
    await reporter.type('x');
    for (const data of ['x'.repeat(65), 'x'.repeat(10_000), '', '\0', '__proto__', '/constructor'])
      await reporter.tap(String(old), data);
    expect(question(reporter).text).toContain(say('question.affected'));
    expect(reporter.chat()).toHaveLength(1);
    const query = { id: '5', from: anna.user, chat_instance: '1', data: '/wis' };
    telegram.deliver({ callback_query: query });
    telegram.deliver({ callback_query: { ...query, id: '6', inline_message_id: 'abc' } });
    await telegram.settled();
    expect(
      telegram
        .callsOf('answerCallbackQuery')
        .slice(-2)
        .map(({ params }) => params.callback_query_id),
    ).toEqual(['5', '6']);
    expect(question(reporter).text).toContain(say('question.affected'));
  });

  it('asks anew when its question was taken away, and sends nothing for an outcome', async () => {
    await stand('affected');
    const [{ id } = { id: '' }] = reporter.chat();
    anna.clear();
    await reporter.tap(id, '/hulp');
    await reporter.tap(id, '/help');
    expect(question(reporter).text).toContain(say('help.title'));
    await press(reporter, say('way.return'));
    await stand('confirm');
    await press(reporter, say('confirm.yes'));
    const [{ ticket } = { ticket: '' }] = await takeReports(bot);
    anna.clear();
    const sent = telegram.callsOf('sendMessage').length;
    await announce(bot.notify, ticket, 'received');
    await until(() => bot.lines.some(({ event }) => event === 'notify.dropped'));
    expect(telegram.callsOf('sendMessage')).toHaveLength(sent);
    expect(await bot.world.addresses.get(ticket)).toBeUndefined();
  });

  it.each(['block', 'deactivate'] as const)('drops the outcome of somebody who did %s', async (how) => {
    await stand('confirm');
    await press(reporter, say('confirm.yes'));
    const [{ ticket } = { ticket: '' }] = await takeReports(bot);
    const sent = telegram.callsOf('sendMessage').length;
    anna[how]();
    await telegram.settled();
    await announce(bot.notify, ticket, 'received');
    await until(async () => (await bot.notify.getJobCounts('completed')).completed === 1);
    expect(telegram.callsOf('sendMessage')).toHaveLength(sent);
    expect(await bot.world.addresses.get(ticket)).toBeUndefined();
  });

  it('tries nothing again with somebody who cannot be reached', async () => {
    await stand('affected');
    const sent = telegram.callsOf('sendMessage').length;
    anna.type('x');
    anna.deactivate();
    await telegram.settled();
    expect(telegram.callsOf('sendMessage').length - sent).toBeLessThanOrEqual(1);
    // An account that is gone sends no word of it; it is forgotten like one that blocked the bot.
    expect(await memoryOf()).toMatchObject({ session: { at: 'ended', answers: {} }, trail: [] });
    expect(bot.lines.map(({ event }) => event)).not.toContain('turn.set_aside');
  });

  it.each(['group', 'supergroup', 'channel'] as const)('leaves a %s at once and without a word', async (type) => {
    const group = anna.addBotToGroup(type);
    group.say('hallo');
    await telegram.until(() => !group.hasBot());
    await telegram.settled();
    expect(group.chat().filter(({ from, kind }) => from === 'bot' && kind === 'text')).toEqual([]);
    expect(telegram.callsOf('sendMessage')).toEqual([]);
    expect(await bot.store.keys('{meldbrug}:session:*')).toEqual([]);
  });

  describe('given something else than text', () => {
    const words: Readonly<Record<string, string>> = {
      ...Object.fromEntries(
        ['photo', 'video', 'document', 'animation', 'live_photo', 'album'].map((kind) => [kind, 'media']),
      ),
      ...Object.fromEntries(['voice', 'video_note', 'audio'].map((kind) => [kind, 'voice'])),
      ...Object.fromEntries(['contact', 'users_shared', 'chat_shared'].map((kind) => [kind, 'contact'])),
      ...Object.fromEntries(['location', 'live_location', 'venue'].map((kind) => [kind, 'location'])),
    };

    it.each(kinds.filter((kind) => kind !== 'forward'))(
      'takes %s away, says why, and never asks for the file',
      async (kind) => {
        await stand('danger');
        anna.send(kind, kind === 'photo' ? { caption: 'my name is canary' } : {});
        await telegram.settled();
        expect(question(reporter).text).toContain(say(`note.refused_${words[kind] ?? 'other'}`));
        expect(question(reporter).text).toContain(say('danger.now'));
        // Telegram lets nobody take away dice that are younger than a day.
        expect(reporter.chat()).toHaveLength(kind === 'dice' ? 2 : 1);
        expect(telegram.callsOf('getFile')).toEqual([]);
        expect(await memoryOf()).toMatchObject({ session: { at: 'danger', answers: {} } });
      },
    );

    it('takes nothing passed on for an answer', async () => {
      await stand('affected');
      for (const text of ['Somebody Else says 2', '2', '/wis', say('option.affected.org')]) {
        anna.send('forward', { text });
        await telegram.settled();
        expect(question(reporter).text).toContain(say('note.choose'));
        expect(reporter.chat()).toHaveLength(1);
        expect(render(reporter)).not.toContain('Somebody');
      }
      expect((await memoryOf())?.session.answers).toEqual({});
    });

    it('takes own words that were passed on with a warning, and without who wrote them (T13, T14, T17)', async () => {
      await stand('story_offer');
      await press(reporter, say('option.story_offer.yes'));
      anna.send('forward', {
        text: 'zij riepen kwispelgard en trompetter, en iedereen lachte mee',
        forward_origin: { type: 'user', date: 1, sender_user: { id: 9, is_bot: false, first_name: 'Kwispelgard' } },
        entities: [{ type: 'text_mention', offset: 0, length: 3, user: { id: 8, first_name: 'Trompetter' } }],
        reply_to_message: { message_id: 1, date: 0, chat: { id: 1, type: 'private' }, text: 'Words of somebody else' },
        quote: { text: 'Words of somebody else', position: 0 },
      });
      await telegram.settled();
      expect(question(reporter).text).toContain(say('note.forwarded'));
      expect(question(reporter).text).toContain('zij riepen [persoon 1] en [persoon 2], en iedereen lachte mee');
      expect(JSON.stringify(await memoryOf())).not.toMatch(/Kwispelgard|Trompetter|Words of/i);
    });

    it('explains an album of ten once, and takes all ten away', async () => {
      await stand('danger');
      const [sent, removed] = [telegram.callsOf('sendMessage').length, telegram.callsOf('deleteMessages').length];
      const pictures = anna.album(10);
      await telegram.settled();
      expect(reporter.chat()).toHaveLength(1);
      expect(telegram.callsOf('sendMessage')).toHaveLength(sent + 1);
      const calls = telegram.callsOf('deleteMessages').slice(removed);
      const gone = calls.flatMap(({ params }) => params.message_ids as number[]);
      expect(gone.filter((id) => pictures.includes(id)).toSorted()).toEqual([...pictures].toSorted());
      expect(telegram.callsOf('getFile')).toEqual([]);
      expect(question(reporter).text.split(say('note.refused_media'))).toHaveLength(2);
    });
  });

  describe('a link', () => {
    const come = async (payload: string, language_code?: string) => {
      const ben = telegram.person({ first_name: 'Ben', ...(language_code && { language_code }) });
      ben.start(payload);
      await telegram.settled();
      return { ben, reporter: telegramReporter(telegram, ben) };
    };

    it('chooses the language it was made in', async () => {
      const { reporter } = await come('l_en');
      expect(question(reporter).text).toContain(translate('en', { key: 'danger.now' }));
      const { reporter: other } = await come('l_tr');
      expect(question(other).text).toBe(say('lang.title'));
    });

    it('of a campaign is said, counted once they agree, and then forgotten', async () => {
      const { ben, reporter } = await come('s_7F3K9Q-l_nl');
      await walkTo(reporter, say('notice.names'));
      expect(question(reporter).text).toContain(say('notice.campaign'));
      expect(render(reporter)).not.toContain('7F3K9Q');
      await walkTo(reporter, say('consent.title'));
      expect(counted).toEqual([]);
      await press(reporter, say('consent.agree'));
      expect(counted).toEqual(['7F3K9Q']);
      telegram.repeat('last', 3);
      await press(reporter, say('way.back'));
      await press(reporter, say('consent.agree'));
      expect(counted).toEqual(['7F3K9Q']);
      expect(JSON.stringify(await memoryOf(ben.id))).not.toContain('7F3K9Q');
    });

    it('of a campaign can be taken away by the reporter, and is counted neither in practice nor for who stops', async () => {
      const { ben, reporter } = await come('s_7F3K9Q-l_nl');
      await walkTo(reporter, say('notice.names'));
      await press(reporter, say('notice.uncount'));
      expect(question(reporter).text).not.toContain(say('notice.campaign'));
      expect(JSON.stringify(await memoryOf(ben.id))).not.toContain('7F3K9Q');
      await walkTo(reporter, say('question.affected'));
      const { reporter: other } = await come('s_7F3K9Q-l_nl');
      await walkTo(other, say('notice.names'));
      await press(other, say('way.practice'));
      await walkTo(other, say('question.affected'));
      const { reporter: third } = await come('s_7F3K9Q-l_nl');
      await walkTo(third, say('consent.title'));
      await press(third, say('consent.stop'));
      expect(counted).toEqual([]);
    });

    it('never ends a questionnaire that is open', async () => {
      await stand('form_group');
      anna.start('s_7F3K9Q-l_en');
      await telegram.settled();
      expect(question(reporter).text).toContain(say('resume.title'));
      expect(JSON.stringify(await memoryOf())).not.toContain('7F3K9Q');
    });
  });

  describe('in reading mode', () => {
    it('every screen is a new message, and the one before is taken away', async () => {
      await stand('affected');
      await reporter.type('/leesstand');
      expect(question(reporter).text).toContain(say('note.reading_on'));
      const ids = new Set<string>();
      for (const key of ['option.affected.self', 'option.affected.org', 'way.done']) {
        const { id } = question(reporter);
        ids.add(id);
        await press(reporter, say(key));
        expect(question(reporter).id).not.toBe(id);
        expect(reporter.chat()).toEqual([question(reporter)]);
      }
      expect(ids.size).toBe(3);
      await walkTo(reporter, say('review.title'));
      await press(reporter, say('way.send'));
      const { id } = question(reporter);
      await press(reporter, say('confirm.yes'));
      expect(reporter.chat().map((bubble) => bubble.id)).not.toContain(id);
      // What becomes of it still only changes a message.
      const [receipt] = reporter.chat();
      const [{ ticket } = { ticket: '' }] = await takeReports(bot);
      const sent = telegram.callsOf('sendMessage').length;
      await announce(bot.notify, ticket, 'received');
      await until(() => reporter.chat()[0]?.text.startsWith(say('state.received')));
      expect(reporter.chat()[0]?.id).toBe(receipt?.id);
      expect(telegram.callsOf('sendMessage')).toHaveLength(sent);
    });

    it.each(['nl', 'en', 'ar'] as const)('is switched on and off from the help, in %s', async (locale) => {
      const button = (key: string) =>
        question(reporter).buttons.find(({ label }) => withoutMarks(label) === translate(locale, { key }))?.label ??
        key;
      anna.start(`l_${locale}`);
      await telegram.settled();
      for (const note of ['note.reading_on', 'note.reading_off']) {
        await reporter.type('/help');
        await press(reporter, button('way.reading'));
        expect(withoutMarks(question(reporter).text)).toContain(translate(locale, { key: note }));
      }
    });
  });

  it('says how to tell that it is the real one, and what it is called', async () => {
    bot.world.called.set('telegram', '@standin_bot');
    await stand('affected');
    await reporter.type('/echt');
    for (const line of [say('real.name', { bot: '@standin_bot' }), say('real.never'), say('real.fake')])
      expect(question(reporter).text).toContain(line);
    await press(reporter, say('way.return'));
    expect(question(reporter).text).toContain(say('question.affected'));
    const ben = telegramReporter(telegram, telegram.person({ first_name: 'Ben' }));
    await walkTo(ben, say('notice.names'));
    expect(question(ben).text).toContain(say('notice.real', { bot: '@standin_bot' }));
  });

  it('takes three reports a day from one chat, keeps the fourth for later, and all from others (F-61)', async () => {
    const send = async (who: Reporter): Promise<void> => {
      await standAt(bot.world.sessions, 'telegram', who, 'confirm');
      await press(who, say('confirm.yes'));
    };
    for (let count = 1; count <= 3; count += 1) {
      await send(reporter);
      expect(await takeReports(bot)).toHaveLength(1);
      await reporter.type('/wis');
    }
    await send(reporter);
    expect(await takeReports(bot)).toHaveLength(0);
    expect(render(reporter)).toContain(say('note.enough_today'));
    expect(render(reporter)).toContain(say('confirm.title'));
    const ben = telegramReporter(telegram, telegram.person({ first_name: 'Ben' }));
    await send(ben);
    expect(await takeReports(bot)).toHaveLength(1);
  });

  it('throttles nobody in a room where thirty people begin at once', async () => {
    const began = Date.now();
    const people = Array.from({ length: 30 }, (_, index) => telegram.person({ first_name: `P${index}` }));
    for (const person of people) person.start('s_7F3K9Q-l_nl');
    await telegram.settled(20_000);
    for (const person of people) expect(person.visible()).toContain(say('danger.now'));
    // Nothing waits for anything but the work itself.
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(bot.lines.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  it('takes own words that were too long once they are shortened where they stand', async () => {
    await stand('story_offer');
    await press(reporter, say('option.story_offer.yes'));
    const id = anna.type('Dit is te lang. '.repeat(100));
    await telegram.settled();
    expect(reporter.chat().map((bubble) => bubble.id)).toContain(String(id));
    anna.edit(id, 'Nu is het kort.');
    await telegram.settled();
    expect(question(reporter).text).toContain('Nu is het kort.');
    expect(question(reporter).text).toContain(say('question.story_share'));
    expect(reporter.chat()).toEqual([question(reporter)]);
  });

  it('takes no change of a message for an answer', async () => {
    await stand('affected');
    const id = anna.type('1');
    anna.edit(id, '2');
    await telegram.settled();
    expect((await memoryOf())?.session.answers).toEqual({ affected: ['self'] });
    expect(question(reporter).text).toContain(say('note.refused_edited'));
    expect(reporter.chat()).toHaveLength(1);
  });

  it('takes away without a word what is written by means of a bot, and what the app itself puts there', async () => {
    await stand('affected');
    const seen = render(reporter);
    const service = { text: undefined, message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } };
    for (const extra of [{ via_bot: { id: 3, is_bot: true, first_name: 'Other' } }, service]) {
      anna.type('1', extra);
      await telegram.settled();
      expect(render(reporter)).toBe(seen);
    }
    expect((await memoryOf())?.session.answers).toEqual({});
  });

  it('ignores what bots write', async () => {
    await stand('affected');
    await isIgnored(() => anna.type('1', { from: { ...anna.user, is_bot: true } }));
    expect((await memoryOf())?.session.answers).toEqual({});
  });

  it('ignores updates that it did not ask for or cannot read, and goes on', async () => {
    await stand('affected');
    const chat = { id: anna.id, type: 'private' };
    const message = { message_id: 5, date: 0, chat, from: anna.user, text: '1' };
    const { chat: _chat, ...homeless } = message;
    const { from: _from, ...nameless } = message;
    const strange: readonly unknown[] = [
      {},
      { message: {} },
      { message: null },
      { message: 'words' },
      { message: [] },
      { message: homeless },
      { message: nameless },
      { message: { ...message, chat: null } },
      { message: { ...message, chat: 'words' } },
      { message: { ...message, chat: { id: 'x', type: 'private' } } },
      { message: { ...message, chat: {} } },
      { edited_message: {} },
      { callback_query: { id: '1' } },
      { callback_query: {} },
      { callback_query: null },
      { callback_query: { id: '1', from: anna.user, message: {} } },
      { my_chat_member: {} },
      { my_chat_member: { chat } },
      { my_chat_member: { chat, new_chat_member: 'words' } },
      { my_chat_member: { chat, new_chat_member: { status: 'something new' } } },
      { business_message: message },
      { guest_message: message },
      { channel_post: message },
      { inline_query: { id: '1', from: anna.user, query: 'words' } },
      { message_reaction: { chat, message_id: 1 } },
      { something_new: message },
    ];
    for (const update of strange) {
      const seen = render(reporter);
      telegram.deliver(update);
      await telegram.settled();
      expect(render(reporter), JSON.stringify(update)).toBe(seen);
    }
    expect(telegram.callsOf('sendMessage')).toHaveLength(1);
    await press(reporter, say('option.affected.org'));
    expect((await memoryOf())?.session.answers).toEqual({ affected: ['org'] });
  });

  it.each<readonly [string, string | undefined, readonly string[]]>([
    ['nothing', undefined, ['Nederlands', 'English', 'العربية']],
    ['English', 'en', ['English', 'Nederlands', 'العربية']],
    ['a kind of English', 'en-GB', ['English', 'Nederlands', 'العربية']],
    ['a kind of Dutch', 'nl_BE', ['Nederlands', 'English', 'العربية']],
    ['Arabic', 'ar', ['العربية', 'Nederlands', 'English']],
    ['a kind of Arabic', 'ar-SY', ['العربية', 'Nederlands', 'English']],
    ['capitals', 'EN', ['English', 'Nederlands', 'العربية']],
    ['a language that is not offered', 'tr', ['Nederlands', 'English', 'العربية']],
    ['no language', 'xx', ['Nederlands', 'English', 'العربية']],
    ['much of a language', 'zh-hant-x-private', ['Nederlands', 'English', 'العربية']],
    ['far too much', 'en'.repeat(150), ['Nederlands', 'English', 'العربية']],
    ['an empty one', '', ['Nederlands', 'English', 'العربية']],
    ['a trick', '__proto__', ['Nederlands', 'English', 'العربية']],
  ])('lists the languages for an app that speaks %s', async (_, code, labels) => {
    const ben = telegram.person({ first_name: 'Ben', ...(code === undefined ? {} : { language_code: code }) });
    ben.start();
    await telegram.settled();
    expect(
      telegramReporter(telegram, ben)
        .chat()[0]
        // In an app that speaks Arabic the list is in Arabic, each line beginning at the right.
        ?.buttons.map(({ label }) => label.replace(/^\u200f/, '')),
    ).toEqual(labels);
  });

  it('takes nothing from the link somebody came by', async () => {
    for (const payload of ['session42', 'en', 'A'.repeat(64), 'MDYxMjM0NTY3OA']) {
      const ben = telegram.person({ first_name: 'Ben' });
      ben.start(payload);
      await telegram.settled();
      const seen = telegramReporter(telegram, ben);
      expect(question(seen).text).toBe(say('lang.title'));
      expect(JSON.stringify(await memoryOf(ben.id))).not.toContain(payload === 'en' ? '"locale"' : payload);
    }
    anna.type('/start <script>alert(1)</script>');
    await telegram.settled();
    expect(question(reporter).text).toBe(say('lang.title'));
    anna.type('/START');
    await telegram.settled();
    expect(question(reporter).text).toBe(say('lang.title'));
  });

  it('takes the own words of somebody whose name has a hyphen, and masks it', async () => {
    const ben = telegram.person({ first_name: 'Kwispel-Gard' });
    const reporter = telegramReporter(telegram, ben);
    await standAt(bot.world.sessions, 'telegram', reporter, 'story_offer');
    await press(reporter, say('option.story_offer.yes'));
    await reporter.type('zij riepen kwispel-gard, en lachten');
    expect(question(reporter).text).toContain('zij riepen [persoon 1], en lachten');
  });

  it('repeats no name', async () => {
    const ben = telegram.person({
      first_name: '\u202eCanary\n\u2067😀'.repeat(4),
      last_name: 'Kanarie',
      username: 'pietje',
    });
    const reporter = telegramReporter(telegram, ben);
    await walkToConfirm(reporter);
    await press(reporter, say('confirm.yes'));
    const all = [
      render(reporter),
      JSON.stringify(telegram.calls.map(({ params }) => params)),
      JSON.stringify(bot.lines),
    ];
    expect(all.filter((each) => /Canary|Kanarie|pietje/.test(each))).toEqual([]);
    expect(JSON.stringify(await memoryOf(ben.id))).not.toMatch(/Canary|Kanarie|pietje/);
    expect(JSON.stringify(await takeReports(bot))).not.toMatch(/Canary|Kanarie|pietje|70000/);
  });

  describe('an emptied chat', () => {
    const erased = () => reporter.chat().map(({ text }) => text);

    it('is emptied a hundred messages a call, also through a flood limit and a restart (F-55)', async () => {
      await stand('affected');
      const found = await bot.world.sessions.read(`telegram:${anna.id}`);
      const api = openApi(telegram.token, telegram.root);
      const sent = await Promise.all(Array.from({ length: 250 }, () => api.sendMessage(anna.id, 'x')));
      const ids = sent.map(({ message_id: id }) => String(id));
      const memory = { ...found.memory, trail: [...(found.memory?.trail ?? []), ...ids] } as Memory;
      await bot.world.sessions.write(found, memory, 3_600_000);
      telegram.fail('deleteMessages', { error_code: 429, parameters: { retry_after: 1 } });
      telegram.fail('deleteMessages', { error_code: 500, times: 3 });
      anna.type('/wis');
      await telegram.settled(10_000);
      expect(bot.lines.map(({ event }) => event)).toContain('turn.set_aside');
      await bot.stop();
      await begin();
      const before = telegram.callsOf('deleteMessages').length;
      telegram.repeat('last');
      await telegram.settled();
      expect(erased()).toEqual([say('ended.title')]);
      const calls = telegram.callsOf('deleteMessages').slice(before);
      expect(calls.map(({ params }) => (params.message_ids as number[]).length)).toEqual([100, 100, 52]);
    });

    it('is said not to be empty when something is too old to be taken away, and that is blanked (T32)', async () => {
      await stand('confirm');
      await press(reporter, say('confirm.yes'));
      telegram.advance(49 * 3_600_000);
      await press(reporter, say('way.empty'));
      expect(erased().filter((text) => text !== '·')).toEqual([say('ended.partly')]);
      expect(erased()).toContain('·');
      expect(render(reporter)).not.toContain(say('receipt.crime').slice(0, 20));
    });

    it('is not said to be empty when nothing is known of what may be in it', async () => {
      anna.type('/wis');
      await telegram.settled();
      expect(erased()).toEqual([say('ended.partly')]);
      await reporter.type('/start');
      await reporter.type('/wis');
      expect(erased()).toEqual([say('ended.title')]);
    });
  });

  it('starts clean after it was blocked and let in again', async () => {
    await stand('form_group');
    anna.block();
    await telegram.settled();
    anna.unblock();
    await telegram.settled();
    expect(telegram.callsOf('sendMessage')).toHaveLength(1);
    expect(reporter.chat()).toEqual([]);
    await reporter.type('/start');
    expect(question(reporter).text).toContain(say('danger.now'));
    expect((await memoryOf())?.session.answers).toEqual({});
  });

  it('takes the same update once, however often and late it comes, and in whatever order', async () => {
    await stand('affected');
    await press(reporter, say('option.affected.self'));
    const update = telegram.lastUpdate();
    await reporter.type('2');
    telegram.repeat(update, 30);
    await telegram.settled();
    expect((await memoryOf())?.session.answers).toEqual({ affected: ['self', 'family_nl'] });
    // What was tapped at one question never counts at another.
    const { data } = question(reporter).buttons[0] ?? { data: '' };
    const done = question(reporter).buttons.find(({ label }) => label === say('way.done'))?.data ?? '';
    anna.press({ data: done });
    anna.press({ data });
    telegram.shuffle();
    await telegram.settled();
    const { answers } = (await memoryOf())?.session ?? {};
    expect(Object.keys(answers ?? {})).toEqual(['affected']);
  });
});

describe('what an update means', () => {
  it('is decided for everything, and never throws', () => {
    const chat = { id: 1, type: 'private' };
    const values: readonly unknown[] = [undefined, null, 0, '', 'x', [], {}, { chat }, { message: { chat } }];
    for (const name of [...allowedUpdates, 'poll', '__proto__', 'constructor'])
      for (const value of values)
        expect(['inbound', 'leave', 'ignore']).toContain(toInbound({ update_id: 1, [name]: value } as never).kind);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
