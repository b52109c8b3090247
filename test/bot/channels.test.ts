import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { translate } from '../../src/locales/translate.ts';
import { announce } from '../../src/workers/jobs.ts';
import {
  type Ground,
  openBot,
  openGround,
  type Rough,
  roughen,
  type TestBot,
  takeReports,
  until,
} from '../support/world.ts';
import {
  answered,
  answeredAtLength,
  find,
  lit,
  longRoute,
  type Place,
  press,
  question,
  type Reporter,
  render,
  route,
  say,
  stand as standAt,
  walkTo,
} from './reporter.ts';
import { pollingRig, type Rig, teamsRig, tryRig, webhookRig } from './rigs.ts';

/** What every channel must do. Where a channel has no such thing, its rig has not, and the row is not there. */

const stored = 'Opgeslagen, nog niet doorgegeven.';
const received = 'Doorgegeven.';

/** What every report carries besides the answers. */
const head = [
  'codebook_version',
  'consent_version',
  'notice_version',
  'period',
  'report_id',
  'schema',
  'schema_version',
];

const withoutMarks = (text: string): string => text.replace(/[\u200f\u2066-\u2069]/g, '');
/** Numbers that stand in a line from right to left without being set apart, so that their parts could change places. */
const numbersLoose = (text: string): readonly string[] =>
  text.replace(/\u2066[^\u2069]*\u2069/g, '').match(/[+\d][\d\s/.:-]*\d/g) ?? [];

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground.close());

describe.each([
  ['the try-out page', tryRig, { blocks: false, forgets: false, names: false, ticks: false, removes: true }],
  ['Telegram by polling', pollingRig, { blocks: true, forgets: true, names: true, ticks: false, removes: true }],
  ['Telegram by webhook', webhookRig, { blocks: true, forgets: true, names: true, ticks: false, removes: true }],
  // Boxes are ticked on the card and go along with its button; what is typed in the chat no bot can take away.
  ['Microsoft Teams', teamsRig, { blocks: true, forgets: true, names: true, ticks: true, removes: false }],
] as const)('%s', (_, openRig, knows) => {
  let rig: Rig;
  let bot: TestBot;
  let rough: Rough;
  let anna: Reporter;

  const start = async (): Promise<void> => {
    bot = await openBot(ground);
    rough = roughen(rig.door(bot));
    await bot.listen(rough.channel);
  };
  const memoryOf = async ({ conversation }: Reporter) =>
    (await bot.world.sessions.read(`${rough.channel.name}:${conversation}`)).memory;
  const stand = (at: Place, who: Reporter = anna) => standAt(bot.world.sessions, rough.channel.name, who, at);
  const answersOf = async (reporter: Reporter) => (await memoryOf(reporter))?.session.answers;

  /** What the bot answers for being there: also what a reporter typed, where it can be taken away. */
  const chat = () => (knows.removes ? anna.chat() : anna.chat().filter(({ mine }) => !mine));
  /** Sends what is ticked, where ticking sends nothing yet. */
  const sendTicks = async (): Promise<void> => (knows.ticks ? press(anna, say('way.done')) : undefined);

  /** No more is promised than can be kept. */
  const ended = knows.removes ? [say('ended.title')] : [say('ended.teams'), say('ended.copy')];

  beforeEach(async () => {
    rig = await openRig();
    await start();
    anna = await rig.person();
  });
  afterEach(async () => {
    await bot.store.flushdb();
    await bot.stop();
    await rig.close();
  });

  describe('a questionnaire', () => {
    it('goes from start to "stored" by buttons, in one message that changes', async () => {
      await anna.type('/start');
      const first = question(anna).id;
      for (const { at, taps } of route) {
        expect(question(anna).text).toContain(at);
        for (const [by, what] of taps) {
          const before = question(anna);
          await (by === 'tap' ? press(anna, what) : anna.type(what));
          if (by === 'tap') expect(question(anna).id).toBe(before.id);
          expect(question(anna)).not.toEqual(before);
          expect(chat()).toHaveLength(1);
        }
      }
      // Letters are typed below the question, or in a list on its card.
      if (!knows.ticks) expect(question(anna).id).not.toBe(first);
      expect(question(anna).text).toContain(say('review.title'));
      await press(anna, say('way.send'));
      await press(anna, say('confirm.yes'));
      expect(chat()[0]?.text).toContain(stored);
      const [{ report } = { report: {} }, ...more] = await takeReports(bot);
      expect(more).toEqual([]);
      expect(report).toMatchObject(answered);
    });

    it('goes the same way by typing numbers and words, and leaves nothing of them in the chat', async () => {
      await anna.type('/start');
      for (const { at, types } of route) {
        expect(question(anna).text).toContain(at);
        for (const words of types) {
          const before = question(anna);
          const typed = await anna.type(words);
          const ids = chat().map(({ id }) => id);
          expect(ids).not.toContain(typed);
          // What was typed in the chat is answered below it; what was typed on a card is not in the chat.
          if (typed !== '') expect(ids).not.toContain(before.id);
          expect(chat()).toEqual([question(anna)]);
        }
      }
      await anna.type('versturen');
      await anna.type('1');
      expect(chat().map(({ mine }) => mine)).toEqual([false, false]);
      const reports = await takeReports(bot);
      expect(reports.map(({ report }) => report)).toMatchObject([answered]);
    });

    it('goes the long way by buttons, past every kind of question, and is sent as it was answered', async () => {
      await anna.type('/start');
      for (const { at, taps } of longRoute) {
        expect(question(anna).text).toContain(at);
        for (const [by, what] of taps) await (by === 'tap' ? press(anna, what) : anna.type(what));
        expect(chat()).toHaveLength(1);
      }
      expect(question(anna).text).toContain(say('review.title'));
      expect(question(anna).text).toContain(say('review.flags_dup_hint'));
      await press(anna, say('way.send'));
      await press(anna, say('confirm.yes'));
      const [{ report } = { report: {} }, ...more] = await takeReports(bot);
      expect(more).toEqual([]);
      expect(report).toMatchObject(answeredAtLength);
      expect(
        Object.keys(report)
          .filter((name) => !(name in answeredAtLength))
          .sort(),
      ).toEqual(head);
    });

    it('is skipped, gone back in and changed from the review', async () => {
      await stand('channels');
      await press(anna, say('way.skip'));
      expect(await answersOf(anna)).toMatchObject({ channels: [] });
      await press(anna, say('way.back'));
      await press(anna, say('option.channels.mail'));
      await press(anna, say('way.done'));
      expect(await answersOf(anna)).toMatchObject({ channels: ['mail'] });
      await walkTo(anna, say('review.title'));
      await press(anna, say('review.change', { item: say('label.where_region') }));
      await press(anna, say('option.where_region.NL-GR'));
      expect(question(anna).text).toContain(say('review.title'));
      await press(anna, say('way.send'));
      await press(anna, say('confirm.yes'));
      expect((await takeReports(bot))[0]?.report).toMatchObject({
        ...answered,
        channels: ['mail'],
        where_part: 'noord',
      });
    });
  });

  describe('own words', () => {
    const told = 'De buurman belde mij op +31 6 12345678. Hij schreef: kwispelgard, stop ermee.';
    const named = knows.names ? '[persoon 1]' : 'kwispelgard';
    const shown = `De buurman belde mij op [telefoonnummer 1]. Hij schreef: ${named}, stop ermee.`;
    const secrets = ['12345678', ...(knows.names ? ['kwispelgard'] : [])];
    const tellOwn = async (): Promise<void> => {
      await stand('story_offer');
      await press(anna, say('option.story_offer.yes'));
      expect(question(anna).text).toContain(say('story.warning'));
      const typed = await anna.type(told);
      expect(chat().map(({ id }) => id)).not.toContain(typed);
      expect(chat()).toEqual([question(anna)]);
      expect(question(anna).text).toContain(say('question.story_share'));
      expect(question(anna).text).toContain(shown);
      expect(question(anna).text).toContain(say('note.masked'));
    };

    it('are masked as soon as they are typed, are shown like that, and go along like that', async () => {
      await tellOwn();
      const kept = JSON.stringify(await memoryOf(anna));
      expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
      await press(anna, say('option.story_share.yes'));
      expect(question(anna).text).toContain(say('review.title'));
      expect(question(anna).text).toContain(shown);
      await press(anna, say('way.send'));
      await press(anna, say('confirm.yes'));
      expect(render(anna)).not.toContain('buurman');
      expect(JSON.stringify(await memoryOf(anna))).not.toContain('buurman');
      const kinds = knows.names ? ['PERSON', 'PHONE'] : ['PHONE'];
      const text = shown.replace('persoon 1', 'PERSON_1').replace('telefoonnummer 1', 'PHONE_1');
      expect((await takeReports(bot)).map(({ report }) => report.story)).toEqual([
        { text, masked: { count: kinds.length, kinds } },
      ]);
    });

    it('are written anew, or left out, and then nothing is kept of them', async () => {
      await tellOwn();
      await press(anna, say('option.story_share.edit'));
      expect(question(anna).text).toContain(say('question.story'));
      expect(JSON.stringify(await memoryOf(anna))).not.toContain('buurman');
      await anna.type('Hij belt elke dag.');
      expect(question(anna).text).toContain('Hij belt elke dag.');
      expect(question(anna).text).not.toContain(say('note.masked'));
      await press(anna, say('option.story_share.no'));
      expect(question(anna).text).toContain(say('review.title'));
      expect(JSON.stringify(await memoryOf(anna))).not.toContain('elke dag');
      await press(anna, say('way.send'));
      await press(anna, say('confirm.yes'));
      const [{ report } = { report: {} }] = await takeReports(bot);
      expect(report).toMatchObject(answered);
      expect(report).not.toHaveProperty('story');
    });
  });

  describe('a pause', () => {
    const keepLabel = (): string =>
      question(anna).buttons.find(({ label }) => label.startsWith(say('stop.keep', { until: '' })))?.label ?? '';

    const remaining = async (): Promise<number> => ((await memoryOf(anna))?.deadline ?? 0) - Date.now();

    it('keeps the answers for hours, says until when, and goes on at the same question', async () => {
      await stand('channels');
      await press(anna, say('option.channels.phone'));
      if (knows.ticks) await press(anna, say('way.done'));
      const [before, answers] = [question(anna), await answersOf(anna)];
      await press(anna, say('way.stop'));
      const moment = keepLabel().slice(say('stop.keep', { until: '' }).length);
      expect(moment).toMatch(/^[a-z]+dag.* \d\d:\d\d$/);
      await press(anna, keepLabel());
      expect(question(anna).text).toBe(say('paused.title', { until: moment }));
      expect(question(anna).text).not.toContain(say('option.channels.phone'));
      expect(await remaining()).toBeGreaterThan(bot.world.idle + 60_000);
      await bot.stop();
      await start();
      await anna.type('2 paarden');
      expect(question(anna).text).toContain(say('paused.title', { until: moment }));
      await press(anna, say('paused.go_on'));
      expect(question(anna).text).toBe(before.text);
      expect(await answersOf(anna)).toEqual(answers);
      expect(await remaining()).toBeLessThanOrEqual(bot.world.idle);
      await (knows.ticks ? press(anna, say('way.skip')) : press(anna, say('way.done')));
      expect(question(anna).text).toContain(say(knows.ticks ? 'question.when_last' : 'question.state_link'));
    });

    it('can be asked for in a word, and ended by erasing', async () => {
      await stand('channels');
      await anna.type('pauze');
      expect(chat()).toEqual([question(anna)]);
      await press(anna, say('paused.erase'));
      expect(chat().map(({ text }) => text)).toEqual([ended.join('\n')]);
      expect(await memoryOf(anna)).toMatchObject({ session: { at: 'ended', answers: {} } });
    });
  });

  it('goes the whole way in a practice run, and nothing of it is sent', async () => {
    await walkTo(anna, say('notice.names'));
    await press(anna, say('way.practice'));
    const isMarked = () => expect(question(anna).text).toContain(say('note.practice'));
    isMarked();
    await walkTo(anna, say('question.hopes'));
    isMarked();
    await walkTo(anna, say('review.title'));
    isMarked();
    await press(anna, say('way.send'));
    isMarked();
    await press(anna, say('confirm.yes'));
    expect(chat()).toEqual([question(anna)]);
    expect(question(anna).text.split(/\n+/)).toEqual([say('note.practice_done'), ...ended]);
    expect(Object.values(await bot.forward.getJobCounts()).filter((count) => count > 0)).toEqual([]);
    expect(await bot.store.keys('{meldbrug}:address:*')).toEqual([]);
    expect(await memoryOf(anna)).toMatchObject({ session: { at: 'ended', answers: {} } });
    // The next one is in earnest.
    await press(anna, say('way.begin'));
    await walkTo(anna, say('review.title'));
    await press(anna, say('way.send'));
    await press(anna, say('confirm.yes'));
    expect(await takeReports(bot)).toHaveLength(1);
  });

  it('speaks Arabic, with the Dutch under what matters and every number set apart', async () => {
    const arabic = (key: string): string => translate('ar', { key });
    const pressArabic = (key: string): Promise<void> => {
      const is = ({ label }: { readonly label: string }): boolean => withoutMarks(label) === arabic(key);
      const label = question(anna).buttons.find(is)?.label;
      return press(anna, label ?? arabic(key));
    };
    const says = (...keys: readonly string[]): void => {
      for (const key of keys) expect(withoutMarks(question(anna).text)).toContain(arabic(key));
      expect(numbersLoose(question(anna).text)).toEqual([]);
    };
    await anna.type('/start');
    await press(anna, say('autonym.ar'));
    const seen = knows.removes ? ['danger.now', 'danger.phone', 'danger.out'] : ['danger.now', 'danger.out_teams'];
    says(...seen, 'paragraph.mt_notice');
    const [ours = '', theirs = ''] = question(anna).text.split(arabic('paragraph.mt_notice'));
    expect(ours).toContain('\u2066112\u2069');
    expect(ours).toContain('\u20660900-8844\u2069');
    expect(ours).not.toContain(say('danger.now'));
    for (const key of seen) expect(theirs).toContain(`\u2066${say(key)}\u2069`);
    await pressArabic('danger.numbers');
    says('numbers.112', 'numbers.police', 'numbers.abroad');
    expect(question(anna).text).toContain('\u2066+31 247 247 247\u2069');
    await pressArabic('way.return');
    await pressArabic('danger.go_on');
    says('notice.names', 'paragraph.mt_notice');
    expect(question(anna).text).toContain(say('notice.names'));
    await pressArabic('notice.next');
    says('consent.title');
    await pressArabic('consent.agree');
    says('question.affected');
    expect(question(anna).text).not.toContain(say('question.affected'));
    await anna.type('٥');
    expect(await answersOf(anna)).toEqual({ affected: ['org'] });
  });

  describe('a happening', () => {
    it('counts once however often the button is tapped', async () => {
      await stand('affected');
      if (knows.ticks) await press(anna, say('option.affected.org'));
      const { message, data } = find(anna, say(knows.ticks ? 'way.done' : 'option.affected.org'));
      await Promise.all(Array.from({ length: 5 }, () => anna.tap(message, data)));
      expect(await answersOf(anna)).toEqual({ affected: ['org'] });
      await stand('state_link');
      const sure = find(anna, say('option.state_link.sure'));
      await Promise.all([anna.tap(sure.message, sure.data), anna.tap(sure.message, sure.data)]);
      expect(question(anna).text).toContain(say('question.actor_country'));
    });

    it('that sends counts once however often the button is tapped', async () => {
      await stand('confirm');
      const { message, data } = find(anna, say('confirm.yes'));
      await Promise.all(Array.from({ length: 10 }, () => anna.tap(message, data)));
      expect(await takeReports(bot)).toHaveLength(1);
      expect(chat().map(({ text }) => text.includes(stored))).toEqual([true, false]);
    });

    it('that arrives again changes nothing to be seen', async () => {
      const unchanged = async (): Promise<void> => {
        const [seen, sent] = [render(anna), rough.count('send')];
        await anna.repeat(3);
        expect(render(anna)).toBe(seen);
        expect(rough.count('send')).toBe(sent);
      };
      await stand('affected');
      await unchanged();
      await anna.type('2');
      await unchanged();
      await anna.show();
      await unchanged();
      expect(await answersOf(anna)).toEqual({ affected: ['family_nl'] });
      await stand('confirm');
      await press(anna, say('confirm.yes'));
      await unchanged();
      expect(await takeReports(bot)).toHaveLength(1);
      await anna.type('/wis');
      await unchanged();
    });

    it('waits for those before it in the same chat', async () => {
      await stand('danger');
      const typed = ['1', 'terug', '1', '1', '1', '3', 'klaar', '8'];
      await Promise.all(typed.map((words) => anna.type(words)));
      expect(await answersOf(anna)).toEqual({ affected: ['family_abroad'], form_group: ['g_other'] });
      expect(chat()).toEqual([question(anna)]);
    });

    it('waits for no other chat', async () => {
      const ben = await rig.person();
      await stand('danger');
      await stand('danger', ben);
      const release = rough.hold(anna.conversation);
      const slow = press(anna, say('danger.go_on'));
      const quick = press(ben, say('danger.go_on'));
      await until(() => render(ben).includes(say('notice.names')));
      expect(question(anna).text).toContain(say('danger.now'));
      release();
      await Promise.all([slow, quick]);
      expect(question(anna).text).toContain(say('notice.names'));
    });
  });

  describe('a button', () => {
    it('of an earlier question shows the present one again', async () => {
      await stand('consent');
      const { message, data } = find(anna, say('consent.young'));
      await press(anna, say('consent.agree'));
      const seen = render(anna);
      await anna.tap(message, data);
      expect(render(anna)).toBe(seen);
      // The old question is gone from the chat, and its button is pressed all the same.
      await anna.type('1');
      await anna.tap(message, data);
      expect(chat()).toEqual([question(anna)]);
      expect(question(anna).text).toContain(say('question.affected'));
      expect(await answersOf(anna)).toEqual({ affected: ['self'] });
    });

    it('of somebody else, or of nobody, shows the present question again', async () => {
      const ben = await rig.person();
      await stand('affected', ben);
      await stand('affected');
      const seen = render(anna);
      const own = find(anna, say('option.affected.self')).data;
      const forged = [
        find(ben, say('option.affected.self')).data,
        own.replace('self', 'nobody'),
        own.replace(/-\w+\./, '-zz.'),
        `${own}x`,
        '__proto__',
        'constructor.prototype',
        '/nonsense',
        '.',
        ' ',
        '{"admin":true}',
      ];
      for (const data of forged) {
        await anna.tap(question(anna).id, data);
        expect(question(anna).text).toContain(say('question.affected'));
        expect(chat()).toHaveLength(1);
      }
      await press(anna, say('way.back'));
      await press(anna, say('consent.agree'));
      expect(render(anna)).toBe(seen);
      expect(await answersOf(anna)).toEqual({});
      expect(await answersOf(ben)).toEqual({});
    });
  });

  describe('something that is not text', () => {
    it('leaves the chat and is explained', async () => {
      await stand('affected');
      const before = question(anna).id;
      const photo = await anna.show();
      expect(chat()).toEqual([question(anna)]);
      expect([photo, before]).not.toContain(question(anna).id);
      expect(question(anna).text).toContain(say(knows.removes ? 'note.refused_media' : 'note.refused_teams'));
      expect(question(anna).text).toContain(say('question.affected'));
      expect(await answersOf(anna)).toEqual({});
    });
  });

  describe('the way out', () => {
    it('asks once, goes back to the same question, or leaves one neutral line', async () => {
      await stand('form_group');
      const at = render(anna);
      await press(anna, say('way.stop'));
      expect(question(anna).text).toBe(say('stop.title'));
      await press(anna, say('stop.go_on'));
      expect(render(anna)).toBe(at);
      await anna.type('stop');
      await press(anna, say('stop.erase'));
      expect(chat().map(({ text }) => text)).toEqual([ended.join('\n')]);
      const memory = await memoryOf(anna);
      expect(memory?.session).toMatchObject({ at: 'ended', answers: {} });
    });

    it('erases at once when it is asked to', async () => {
      await stand('form_group');
      await anna.type('/wis');
      expect(chat().map(({ text }) => text)).toEqual([ended.join('\n')]);
      await press(anna, say('way.begin'));
      await walkTo(anna, say('question.affected'));
      expect(await answersOf(anna)).toEqual({});
    });

    it('also takes the receipt and the advice away', async () => {
      await stand('confirm');
      await press(anna, say('confirm.yes'));
      const [{ ticket } = { ticket: '' }] = await takeReports(bot);
      await press(anna, say('way.empty'));
      expect(chat().map(({ text }) => text)).toEqual([ended.join('\n')]);
      expect(await bot.world.addresses.get(ticket)).toBeUndefined();
    });

    if (knows.blocks)
      it('is taken by blocking the bot: nothing is kept and nothing is sent', async () => {
        await stand('form_group');
        const sent = [rough.count('send'), rough.count('edit')];
        await rig.block?.(anna);
        await until(async () => (await memoryOf(anna))?.session.at === 'ended');
        expect(await memoryOf(anna)).toMatchObject({ session: { answers: {} }, trail: [] });
        expect([rough.count('send'), rough.count('edit')]).toEqual(sent);
      });
  });

  describe('the one message', () => {
    it('changes from the question to "stored" to the expectation, and nothing new is sent for it', async () => {
      await stand('confirm');
      const { id } = question(anna);
      await press(anna, say('confirm.yes'));
      const [receipt, advice, ...more] = chat();
      expect(receipt?.id).toBe(id);
      expect(receipt?.text.split('\n')[0]).toBe(stored);
      expect(advice?.text.split('\n')[0]).toBe(say('advice.title'));
      expect(advice?.text).toContain(say('paragraph.danger_112'));
      expect(more).toEqual([]);
      const sent = rough.count('send');
      const [{ ticket } = { ticket: '' }] = await takeReports(bot);
      await announce(bot.notify, ticket, 'received');
      await until(() => chat()[0]?.text.startsWith(received));
      expect(chat().map((bubble) => bubble.id)).toEqual([id, advice?.id]);
      expect(chat()[1]).toEqual(advice);
      expect(rough.count('send')).toBe(sent);
      await until(async () => (await bot.world.addresses.get(ticket)) === undefined);
    });

    it('stays where it is whatever is pressed on it', async () => {
      await stand('confirm');
      await press(anna, say('confirm.yes'));
      const [receipt, advice] = chat();
      const [{ ticket } = { ticket: '' }] = await takeReports(bot);
      await anna.tap(receipt?.id ?? '', '/where');
      await anna.tap(advice?.id ?? '', '/where');
      await anna.tap(receipt?.id ?? '', '/start');
      expect(chat().slice(0, 2)).toEqual([receipt, advice]);
      expect(chat()).toHaveLength(3);
      await announce(bot.notify, ticket, 'received');
      await until(() => chat()[0]?.text.startsWith(received));
    });
  });

  describe('when something fails', () => {
    it('goes on at the same question after the bot was started anew', async () => {
      await stand('channels');
      await press(anna, say('option.channels.phone'));
      if (knows.ticks) await press(anna, say('option.channels.mail'));
      const at = render(anna);
      await bot.stop();
      const pressed = anna.tap(...tapOn(anna, knows.ticks ? 'way.done' : 'option.channels.mail'));
      await start();
      await pressed;
      expect(render(anna)).not.toBe(at);
      if (!knows.ticks) {
        expect(question(anna).text).toContain(say('question.channels'));
        await press(anna, say('way.done'));
      }
      expect(await answersOf(anna)).toMatchObject({ affected: ['self'], channels: ['phone', 'mail'] });
      expect(question(anna).text).toContain(say('question.state_link'));
    });

    it.each(['send', 'edit', 'remove'] as const)('loses no answer when %s fails once', async (act) => {
      await stand('affected');
      rough.fail(act);
      if (act === 'edit') {
        await press(anna, say('option.affected.org'));
        await sendTicks();
      } else await anna.type('5');
      expect(await answersOf(anna)).toEqual({ affected: ['org'] });
      expect(chat()).toEqual([question(anna)]);
      if (knows.ticks && act === 'edit') await press(anna, say('way.back'));
      expect(question(anna).text).toContain(say('ask.chosen', { list: say('option.affected.org') }));
    });

    it('sends once when showing "stored" fails once', async () => {
      await stand('confirm');
      const { id } = question(anna);
      rough.fail('edit');
      await press(anna, say('confirm.yes'));
      expect(chat().map((bubble) => bubble.id)[0]).toBe(id);
      expect(chat().map(({ text }) => text.split('\n')[0])).toEqual([stored, say('advice.title')]);
      expect(await takeReports(bot)).toHaveLength(1);
    });

    // The page offers a deed until it is taken, so it never gives one up.
    if (knows.forgets)
      it('pays what it owes with the next happening when it had to give one up', async () => {
        await stand('affected');
        rough.fail('send', 3);
        const typed = await anna.type('5');
        expect(bot.lines.map(({ event }) => event)).toContain('turn.set_aside');
        if (knows.removes) expect(chat().map(({ id }) => id)).toContain(typed);
        await press(anna, say('option.affected.self'));
        await sendTicks();
        // On a card that counts which shows what is ticked, and nothing else.
        expect(await answersOf(anna)).toEqual({ affected: knows.ticks ? ['self'] : ['org', 'self'] });
        expect(chat()).toEqual([question(anna)]);
      });
  });

  it('shows at most one message with buttons until something is sent', async () => {
    await anna.type('hallo');
    for (const words of ['/hulp', 'x', '1', '/taal', '/stop', '2', '/privacy', '/waar', '/112', '/start', '']) {
      if (words === '') await anna.show();
      else await anna.type(words);
      expect(lit(anna)).toHaveLength(1);
      expect(chat()).toHaveLength(1);
    }
  });
});

const tapOn = (reporter: Reporter, key: string): [message: string, data: string] => {
  const { message, data } = find(reporter, say(key));
  return [message, data];
};
