import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { leaseIn } from '../../../src/bot/lease.ts';
import { openApi } from '../../../src/bot/telegram/calls.ts';
import { telegramChannel } from '../../../src/bot/telegram/telegram.ts';
import { type Person, startTelegram, type Telegram } from '../../support/telegram/index.ts';
import { type Ground, openBot, openGround, type TestBot, takeReports } from '../../support/world.ts';
import { find, type Place, press, question, type Reporter, render, say, stand as standAt } from '../reporter.ts';
import { telegramReporter } from '../rigs.ts';

/**
 * The catalogue of bad input, T1 to T34 and X1 to X17, as far as it is not kept by tests of its own: what groups do
 * (T2), media (T15, T16, T19 to T27), languages (T28) and names (T29) are in telegram.test.ts.
 */

let ground: Ground;
let bot: TestBot;
let telegram: Telegram;
let anna: Person;
let reporter: Reporter;

beforeAll(async () => {
  ground = await openGround();
  bot = await openBot(ground);
  telegram = await startTelegram();
  const api = openApi(telegram.token, telegram.root);
  await bot.listen(telegramChannel(api, { kind: 'polling', lease: leaseIn(bot.store, 'test') }, bot.log));
});
afterAll(async () => {
  await bot.stop();
  await telegram.stop();
  await ground.close();
});
beforeEach(() => {
  anna = telegram.person({ first_name: 'Anna', username: 'kwispelstaart' });
  reporter = telegramReporter(telegram, anna);
});
afterEach(() => expect(telegram.unexpected()).toEqual([]));

const stand = (at: Place) => standAt(bot.world.sessions, 'telegram', reporter, at);
const memory = async () => (await bot.world.sessions.read(`telegram:${anna.id}`)).memory;
const answers = async () => (await memory())?.session.answers;
const deliver = async (update: object): Promise<void> => {
  telegram.deliver(update);
  await telegram.settled();
};

describe('updates', () => {
  it('T6 a button in another chat than it was made for changes nothing in either', async () => {
    await stand('affected');
    const own = find(reporter, say('option.affected.self')).data;
    const ben = telegramReporter(telegram, telegram.person({ first_name: 'Ben' }));
    await standAt(bot.world.sessions, 'telegram', ben, 'affected');
    await ben.tap(question(ben).id, own);
    expect(await answers()).toEqual({});
    expect((await bot.world.sessions.read(`telegram:${ben.conversation}`)).memory?.session.answers).toEqual({});
    expect(question(ben).text).toContain(say('question.affected'));
  });

  it('T7 a tap on a message that is too old to be told of shows the present question', async () => {
    await stand('affected');
    await reporter.tap('1', 'old-1.self');
    expect(question(reporter).text).toContain(say('question.affected'));
    expect(await answers()).toEqual({});
  });

  it('T8 confirming twenty times at once sends one report', async () => {
    await stand('confirm');
    const { message, data } = find(reporter, say('confirm.yes'));
    for (let count = 0; count < 20; count += 1) anna.press({ data }, Number(message));
    await telegram.settled();
    expect(await takeReports(bot)).toHaveLength(1);
  });

  it('T9 confirming after the chat was emptied sends nothing', async () => {
    await stand('confirm');
    const { message, data } = find(reporter, say('confirm.yes'));
    await reporter.type('/wis');
    await reporter.tap(message, data);
    expect(await takeReports(bot)).toEqual([]);
    expect(reporter.chat()).toHaveLength(1);
  });

  it.each(['/START', '/start@standin_bot', '/Start@other_bot'])(
    'T10 T11 %s in the middle asks what to do',
    async (text) => {
      await stand('form_group');
      await reporter.type(text);
      expect(question(reporter).text).toContain(say('resume.title'));
      await press(reporter, say('resume.go_on'));
      expect(await answers()).toEqual({ affected: ['self'] });
    },
  );

  it.each(['/unknown', '/', '//', '/стоп', '/wis_niet', '/settings'])('T11 the command "%s" is none', async (text) => {
    await stand('affected');
    await reporter.type(text);
    expect(question(reporter).text).toContain(say('note.choose'));
    expect(reporter.chat()).toEqual([question(reporter)]);
  });

  it.each([
    ['phone_number', '+31612345678'],
    ['email', 'anna@example.org'],
    ['url', 'example.org/anna'],
  ])('T17 what Telegram marks as %s is masked', async (type, what) => {
    await stand('story_offer');
    await press(reporter, say('option.story_offer.yes'));
    anna.type(`zij schreven ${what} op`, { entities: [{ type, offset: 13, length: what.length }] });
    await telegram.settled();
    expect(render(reporter)).not.toContain(what);
    expect(JSON.stringify(await memory())).not.toContain(what);
  });

  it('T18 many long messages leave the chat, and the limit is said with its number', async () => {
    await stand('story_offer');
    await press(reporter, say('option.story_offer.yes'));
    for (let count = 0; count < 12; count += 1) anna.type('😀'.repeat(2000));
    anna.type('woord '.repeat(680));
    await telegram.settled();
    expect(question(reporter).text).toContain(say('note.too_long', { count: 1000 }));
    await reporter.type('/wis');
    expect(reporter.chat().filter(({ mine }) => mine)).toEqual([]);
  });

  it('T30 blocked, let in and blocked again leaves nothing each time', async () => {
    for (let count = 0; count < 2; count += 1) {
      await stand('affected');
      anna.block();
      await telegram.settled();
      expect(await memory()).toMatchObject({ session: { at: 'ended', answers: {} }, trail: [] });
      anna.unblock();
      await telegram.settled();
    }
    expect(reporter.chat()).toEqual([]);
  });

  it.each([0, 4_070_908_800, -1])('T31 a message dated %i is like any other', async (date) => {
    await stand('affected');
    anna.type('2', { date });
    await telegram.settled();
    expect(await answers()).toEqual({ affected: ['family_nl'] });
  });

  it('T34 what is said under a topic belongs to the chat all the same', async () => {
    await stand('affected');
    anna.type('2', { message_thread_id: 7, is_topic_message: true });
    await telegram.settled();
    expect(await answers()).toEqual({ affected: ['family_nl'] });
    expect(reporter.chat()).toEqual([question(reporter)]);
  });

  it('F-46 an answer that comes when its questionnaire is long gone begins anew and fills in nothing', async () => {
    await stand('affected');
    await bot.store.flushdb();
    await reporter.type('2');
    // Nothing is known any more, so what still stood there stays.
    expect(reporter.chat().at(-1)?.text).toBe(say('lang.title'));
    expect((await memory())?.session.answers).toEqual({});
  });

  it('T33 an update of a kind that was not asked for is passed over', async () => {
    await stand('affected');
    const seen = render(reporter);
    await deliver({ poll_answer: { user: anna.user, option_ids: [1] } });
    await deliver({ chat_join_request: { chat: { id: anna.id, type: 'private' }, from: anna.user } });
    expect(render(reporter)).toBe(seen);
  });
});

describe('own words', () => {
  /** Types own words and gives what the bot shows of them. */
  const tell = async (words: string): Promise<string> => {
    await stand('story_offer');
    await press(reporter, say('option.story_offer.yes'));
    anna.type(words);
    await telegram.settled();
    expect(telegram.rejected().filter(({ error }) => !error?.description.includes('not modified'))).toEqual([]);
    return question(reporter).text;
  };

  it.each([
    ['X1 zero width', '\u200b\u200b'],
    ['X1 braille blanks', '\u2800\u2800'],
    ['X1 marks on nothing', '\u0301'.repeat(1000)],
    ['X1 emoji only', '😀😀'],
  ])('%s are no words: they are asked for again, kindly', async (_, words) => {
    expect(await tell(`.${words}`)).toContain(say('note.no_words'));
  });

  it('X2 cannot turn what is around them', async () => {
    const shown = await tell('een \u202egedraaid\u202c \u2067woord\u2069 \u200f!');
    expect(shown).not.toMatch(/[\u202a-\u202e]/);
    expect(shown.match(/[\u2066-\u2068]/g)?.length ?? 0).toBe(shown.match(/\u2069/g)?.length ?? 0);
  });

  it('X4 are counted as they are seen: a family is one', async () => {
    expect(await tell(`woord ${'👨‍👩‍👧‍👦'.repeat(20)}`)).toContain('👨‍👩‍👧‍👦');
  });

  it.each([
    ['X5 control characters', 'een\u0007 twee\u001b[31m drie\r\nvier'],
    ['X6 markup', '<b>een</b> *twee* {{operator}} $t(way.stop) [x](http://evil) &amp;'],
    ['X7 a formula', '=HYPERLINK(1) een som'],
    ['X8 a script', '<script>alert(1)</script> javascript:alert(1)'],
    ['X9 a command of a store', '"; FLUSHALL; DROP TABLE x --'],
    ['X13 another script and other digits', 'жизнь ١٢ woord'],
    ['X16 what looks like an id of a report', `mijn code is ${'Ab3_'.repeat(5)}xy`],
  ])('%s stay words, shown as they are or masked, and break nothing', async (_, words) => {
    const shown = await tell(words);
    expect(shown).toContain(say('question.story_share'));
    expect(shown).not.toContain('local try-out');
  });

  it('X10 bait for slow patterns is answered within the time of a turn', async () => {
    const began = performance.now();
    await tell(`a${'aaaaaaaaa '.repeat(90)}!`);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('X14 the numbers to call are one word away wherever somebody is in danger', async () => {
    await tell('ik ben bang dat zij mij iets doen');
    await reporter.type('112');
    expect(question(reporter).text).toContain(say('numbers.112'));
  });

  it('X15 the own name on Telegram is masked', async () => {
    expect(await tell('zij kennen mij als kwispelstaart')).toContain('zij kennen mij als [persoon 1]');
  });

  it('X17 lines without end are too long, or short', async () => {
    const shown = await tell(`een${'\n'.repeat(3000)}twee`);
    expect(shown.length).toBeLessThan(3500);
  });
});
