import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { leaseIn } from '../../../src/bot/lease.ts';
import { openApi } from '../../../src/bot/telegram/calls.ts';
import { telegramChannel } from '../../../src/bot/telegram/telegram.ts';
import { type Person, startTelegram, type Telegram } from '../../support/telegram/index.ts';
import { clock, type Ground, openBot, openGround, type TestBot, takeReports } from '../../support/world.ts';
import {
  find,
  lit,
  type Place,
  press,
  question,
  type Reporter,
  render,
  say,
  stand as standAt,
  walkTo,
} from '../reporter.ts';
import { telegramReporter } from '../rigs.ts';

/**
 * The acceptance points for a chat on Telegram, by letter and number, from the first screen (A) to the receipt (F).
 * Others are kept where they belong: B11 to B22 and C24, C26, C41, C42 in the tests of words, walk and text; C29, C30,
 * E53 to E56, E58 in telegram.test.ts; E60 in guard.test.ts; D45 and D46 there too; B20, B21 in guard.test.ts.
 */

let ground: Ground;
let bot: TestBot;
let telegram: Telegram;
let anna: Person;
let reporter: Reporter;
const time = clock();

beforeAll(async () => {
  ground = await openGround();
  bot = await openBot(ground, { now: time.now });
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
  anna = telegram.person({ first_name: 'Anna' });
  reporter = telegramReporter(telegram, anna);
});
afterEach(() => {
  time.set(Date.now());
  expect(telegram.unexpected()).toEqual([]);
});

const stand = (at: Place) => standAt(bot.world.sessions, 'telegram', reporter, at);
const memory = async () => (await bot.world.sessions.read(`telegram:${anna.id}`)).memory;
const labels = (): readonly string[] => question(reporter).buttons.map(({ label }) => label);

it('A1 A2 begins with the languages, each by its own name, and with nothing else', async () => {
  await reporter.type('/start');
  expect(question(reporter).text).toBe(say('lang.title'));
  expect(labels()).toEqual(['Nederlands', 'English', 'العربية']);
  expect(reporter.chat()).toHaveLength(1);
});

it('A3 A4 A5 A7 says before the first question what to do in danger, who can see it, who runs it, how to stop', async () => {
  await reporter.type('/start');
  await press(reporter, say('autonym.nl'));
  for (const key of ['danger.now', 'danger.seen_telegram', 'danger.out'])
    expect(question(reporter).text).toContain(say(key));
  await press(reporter, say('danger.go_on'));
  expect(question(reporter).text).toContain(say('notice.honest'));
  expect(question(reporter).text).toContain('local try-out');
  expect(question(reporter).text).toContain(say('notice.decide'));
});

it('A6 keeps nothing of whoever does not agree', async () => {
  await stand('consent');
  await press(reporter, say('consent.stop'));
  expect(reporter.chat().map(({ text }) => text)).toEqual([say('ended.title')]);
  expect(await memory()).toMatchObject({ session: { at: 'ended', answers: {} } });
});

it('A8 gives help, privacy, language, pause, numbers and other places at every step, and goes back', async () => {
  for (const at of ['danger', 'notice', 'consent', 'form_group', 'actor_country', 'review', 'confirm'] as const) {
    await stand(at);
    const before = question(reporter).text;
    for (const [command, way] of [
      ['/hulp', 'way.return'],
      ['/privacy', 'way.return'],
      ['/taal', 'way.return'],
      ['/waar', 'way.return'],
      ['/112', 'way.return'],
      ['/echt', 'way.return'],
      ['/pauze', 'paused.go_on'],
      ['/stop', 'stop.go_on'],
    ] as const) {
      await reporter.type(command);
      expect(question(reporter).text).not.toBe(before);
      await press(reporter, say(way));
      expect(question(reporter).text).toBe(before);
    }
    await reporter.type('/wis');
  }
});

it('A9 /start in the middle offers to go on, to begin again or to erase, and loses nothing by itself', async () => {
  await stand('form_group');
  await reporter.type('/start');
  expect(labels()).toEqual([say('resume.go_on'), say('resume.again'), say('resume.erase')]);
  expect((await memory())?.session.answers).toEqual({ affected: ['self'] });
});

it('B18 changing the language in the middle keeps the answers and the question', async () => {
  await stand('form_group');
  await reporter.type('/taal');
  await press(reporter, say('autonym.en'));
  expect(question(reporter).text).toContain('What is it about?');
  expect((await memory())?.session.answers).toEqual({ affected: ['self'] });
});

it('C23 C27 C28 has one live question; an old button and a second tap change nothing', async () => {
  await stand('state_link');
  const { message, data } = find(reporter, say('option.state_link.think'));
  anna.press({ data }, Number(message));
  anna.press({ data }, Number(message));
  await telegram.settled();
  expect(lit(reporter)).toHaveLength(1);
  expect(question(reporter).text).toContain(say('question.actor_country'));
  expect((await memory())?.session.answers).toMatchObject({ state_link: ['think'] });
});

it('C31 C32 several answers are chosen by tap, number, label and native digits, and shown as chosen', async () => {
  await stand('affected');
  for (const words of ['2', '٣', say('option.affected.org').toUpperCase()]) await reporter.type(words);
  expect((await memory())?.session.answers).toEqual({ affected: ['family_nl', 'family_abroad', 'org'] });
  expect(question(reporter).text).toContain(say('option.affected.org'));
});

it('C33 finds countries by two letters, in Dutch, English or by code, or says how to go on', async () => {
  await stand('actor_country');
  for (const [letters, found] of [
    ['belg', 'België'],
    ['germ', 'Duitsland'],
    ['fr', 'Frankrijk'],
  ] as const) {
    await reporter.type(letters);
    expect(labels()).toContain(found);
    expect(question(reporter).buttons.length).toBeLessThanOrEqual(8 + 6);
  }
  await reporter.type('qqqq');
  expect(question(reporter).text).toContain(say('note.not_found'));
  expect(labels()).toContain(say('way.skip'));
});

it('C35 C36 C37 words that are too long, of a number, or none, are met with help and never with an error', async () => {
  await stand('story_offer');
  await press(reporter, say('option.story_offer.yes'));
  await reporter.type('😀');
  expect(question(reporter).text).toContain(say('note.no_words'));
  const long = await reporter.type('woord '.repeat(400));
  expect(question(reporter).text).toContain(say('note.too_long', { count: 1000 }));
  expect(reporter.chat().map(({ id }) => id)).toContain(long);
  await reporter.type('bel 0612345678 terug');
  expect(render(reporter)).not.toContain('0612345678');
});

it('C38 takes a typed answer and the old question away in one call', async () => {
  await stand('affected');
  const { id } = question(reporter);
  const count = telegram.callsOf('deleteMessages').length;
  const typed = await reporter.type('1');
  expect(
    telegram
      .callsOf('deleteMessages')
      .slice(count)
      .map(({ params }) => params.message_ids),
  ).toEqual([[Number(typed), Number(id)]]);
});

it('D43 stops by a word of any language, from any screen', async () => {
  for (const word of ['stop', 'stoppen', 'quit', 'توقف']) {
    await stand('channels');
    await reporter.type(word);
    expect(question(reporter).text).toBe(say('stop.title'));
    await press(reporter, say('stop.erase'));
    expect(reporter.chat().map(({ text }) => text)).toEqual([say('ended.title')]);
  }
});

it('D48 D49 D52 a pause names its end, reminds nobody, and goes on at the same question', async () => {
  await stand('channels');
  const before = question(reporter).text;
  await reporter.type('/pauze');
  expect(question(reporter).text).toMatch(/blijven tot [a-z]+dag .*\d\d:\d\d/);
  const sent = telegram.callsOf('sendMessage').length;
  time.advance(20 * 3_600_000);
  await reporter.type('hallo');
  expect(telegram.callsOf('sendMessage')).toHaveLength(sent + 1);
  await press(reporter, say('paused.go_on'));
  expect(question(reporter).text).toBe(before);
});

it('E57 E59 E61 E62 knows four kinds of updates, answers only private chats, and forgets who blocks it', async () => {
  expect(telegram.callsOf('getUpdates')[0]?.params.allowed_updates).toEqual([
    'message',
    'edited_message',
    'callback_query',
    'my_chat_member',
  ]);
  const sent = telegram.callsOf('sendMessage').length;
  const group = anna.addBotToGroup('supergroup');
  group.say('/start');
  await telegram.settled();
  expect(group.hasBot()).toBe(false);
  expect(telegram.callsOf('sendMessage')).toHaveLength(sent);
  await stand('form_group');
  anna.block();
  await telegram.settled();
  expect(await memory()).toMatchObject({ session: { at: 'ended', answers: {} }, trail: [] });
});

it('F63 F64 F65 the review shows every question, each to be changed by its name, and nothing is sent by it', async () => {
  await walkTo(reporter, say('review.title'));
  for (const name of [
    'affected',
    'forms',
    'channels',
    'state_link',
    'actor_country',
    'when_last',
    'where_region',
    'hopes',
  ])
    expect(labels()).toContain(say('review.change', { item: say(`label.${name}`) }));
  expect(question(reporter).text).toContain(say('review.nothing_sent'));
  await press(reporter, say('review.change', { item: say('label.when_last') }));
  await press(reporter, say('option.when_last.lt_1m'));
  expect(question(reporter).text).toContain(say('review.title'));
  expect(await takeReports(bot)).toEqual([]);
});

it('F66 F69 F70 F71 one report, an honest receipt, an offer to empty the chat, and nothing of who sent it', async () => {
  await stand('confirm');
  await press(reporter, say('confirm.yes'));
  telegram.repeat('last', 3);
  await telegram.settled();
  const reports = await takeReports(bot);
  expect(reports).toHaveLength(1);
  expect(JSON.stringify(reports)).not.toMatch(new RegExp(`${anna.id}|Anna|language`));
  const [receipt] = reporter.chat();
  for (const key of ['paragraph.mostly_not_solved', 'paragraph.why_helps', 'receipt.crime'])
    expect(receipt?.text).toContain(say(key));
  await press(reporter, say('way.empty'));
  expect(reporter.chat().map(({ text }) => text)).toEqual([say('ended.title')]);
});

it('F67 when nothing can be stored the answers are still there, and pressing again sends it once', async () => {
  await stand('confirm');
  bot.watch.refuse = (name) => name === 'evalsha' || name === 'xadd' || name === 'set';
  await press(reporter, say('confirm.yes'));
  bot.watch.refuse = () => false;
  expect(render(reporter)).toContain(say('note.not_stored'));
  const { message, data } = find(reporter, say('confirm.yes'));
  await reporter.tap(message, data);
  expect(await takeReports(bot)).toHaveLength(1);
});
