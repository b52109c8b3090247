import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../src/locales/locales.ts';
import { words } from '../../src/locales/translate.ts';
import { openPhone, type Phone } from '../support/phone.ts';
import { openPlace, type Place, type Service } from '../support/service.ts';
import { startTelegram, type Telegram } from '../support/telegram/index.ts';
import { begin, type Hand, handAt, handOn } from './hand.ts';

let here: Place;
let telegram: Telegram;
let service: Service;
const phones: Phone[] = [];

beforeAll(async () => {
  here = await openPlace();
  telegram = await startTelegram();
  service = await here.start({ TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root });
});

afterAll(async () => {
  for (const phone of phones) phone.disconnect();
  await here.clear();
  await telegram.stop();
});

type Report = Readonly<Record<string, unknown>>;

/** What reached the intake, opened. */
const accepted = async (): Promise<readonly Report[]> => {
  const reports: readonly Report[] = JSON.parse(await (await fetch(`${service.intake}/accepted`)).text());
  return reports;
};

/** Every part of a report that is an answer, and the question it stands for. */
const questionOf = {
  affected: 'affected',
  forms: 'forms',
  channels: 'channels',
  state_link: 'state_link',
  actor_country: 'actor_country',
  when_last: 'when_last',
  where_part: 'where_region',
  hopes: 'hopes',
} as const;

const heads = [
  'schema',
  'schema_version',
  'codebook_version',
  'notice_version',
  'consent_version',
  'report_id',
  'period',
  'route',
];

const isQuestion = (name: string): name is keyof typeof questionOf => name in questionOf;

/** A code in words, looked up here and not by the code that is tested. */
const say = (locale: Locale, question: keyof typeof words.nl.option | 'actor_country', code: unknown): string => {
  if (question === 'actor_country') return new Intl.DisplayNames([locale], { type: 'region' }).of(String(code)) ?? '';
  return Object.entries(words[locale].option[question]).find(([each]) => each === code)?.[1] ?? `no words for ${code}`;
};

/** What the review shows, line by line: the label and what will be sent. */
const readReview = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(/^\d+\. ([^:]+): (.+)$/gm)].map(([, label, value]) => [label, value]));

/** The same lines as the report makes them. */
const asReview = (locale: Locale, report: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(questionOf).map(([name, question]) => {
      const codes = report[name] === undefined ? [] : [report[name]].flat();
      const value = codes.map((code) => say(locale, question, code)).join(', ');
      return [words[locale].label[question], value || words[locale].review.open];
    }),
  );

const isDrawn = (state: string, text: string): boolean => text.split('\n')[0] === state;

/** Every question with an answer, one skipped and later filled in from the review, back and forth, and sent. */
const walk = async (hand: Hand, locale: Locale): Promise<{ readonly review: string; readonly sent: string }> => {
  const { confirm, consent, danger, label, notice, option, question, review, way, why } = words[locale];
  const shows = (text: string): void => expect(hand.screen().text).toContain(text);
  const press = async (...labels: string[]): Promise<void> => {
    for (const each of labels) await hand.press(each);
  };

  await hand.type('/start');
  await press(words[locale].autonym[locale]);
  shows(danger.now);
  await press(danger.numbers);
  shows(words[locale].numbers.police);
  await press(way.return, danger.go_on);
  shows(notice.honest);
  await press(notice.more, way.return, notice.next);
  shows(consent.title);
  await press(way.back, notice.next, consent.agree);

  shows(question.affected);
  await press(way.why);
  shows(why.affected);
  await press(way.return, option.affected.self);
  await hand.type('5');
  expect(hand.own()).toBe(0);
  shows(`${option.affected.self}, ${option.affected.org}`);
  await press(way.done);
  shows(question.form_group);
  await press(option.form_group.g_online, option.form_group.g_other, way.done);
  shows(question.forms);
  await press(option.forms.hacking, option.forms.doxing, way.done, option.forms.unsure, way.done);
  shows(question.route);
  await press(option.route.short);
  shows(question.channels);
  await press(way.skip);
  shows(question.state_link);
  await press(option.state_link.think);
  shows(question.actor_country);
  const country = say(locale, 'actor_country', 'NZ');
  await hand.type(country.slice(0, 4));
  await press(country, way.done);
  shows(question.when_last);
  await press(option.when_last.lt_1m);
  shows(question.where_region);
  await press(way.back);
  shows(question.when_last);
  await press(way.keep);
  shows(question.where_region);
  await hand.type(option.where_region['NL-UT']);
  shows(question.hopes);
  await press(option.hopes.punish, option.hopes.stop, way.done);
  shows(question.story_offer);
  await press(option.story_offer.no);

  shows(review.title);
  shows(review.nothing_sent);
  expect(readReview(hand.screen().text)[label.channels]).toBe(review.open);
  await press(review.change.replace('{{item}}', label.channels), option.channels.messaging, way.done);
  shows(review.title);
  await press(way.send, confirm.back);
  const shown = hand.screen();
  await press(way.send);
  shows(confirm.title);
  expect(hand.chat()).toHaveLength(1);
  const { id } = hand.screen();
  await press(confirm.yes);
  return { review: shown.text, sent: id };
};

describe.each(['nl', 'en'] as const)('the whole journey in %s', (locale) => {
  const { advice, paragraph, route, state } = words[locale];

  const goes = async (hand: Hand): Promise<void> => {
    const before = new Set((await accepted()).map(({ report_id }) => report_id));
    const { review, sent } = await walk(hand, locale);
    await hand.until(() => isDrawn(state.received, hand.past(sent).at(-1) ?? ''));

    const [report, ...more] = (await accepted()).filter(({ report_id }) => !before.has(report_id));
    expect(more).toEqual([]);
    if (report === undefined) throw new Error('nothing reached the intake');
    expect(readReview(review)).toEqual(asReview(locale, report));
    expect(
      Object.keys(report)
        .filter((name) => !isQuestion(name))
        .sort(),
    ).toEqual(heads.toSorted());
    expect(review).toContain(
      words[locale].review.also.replace('{{period}}', String(report.period)).replace('{{route}}', route.short),
    );
    expect(report).toMatchObject({
      affected: ['self', 'org'],
      forms: ['doxing', 'hacking', 'unsure'],
      channels: ['messaging'],
      state_link: 'think',
      actor_country: ['NZ'],
      when_last: 'lt_3m',
      where_part: 'west',
      hopes: ['stop', 'punish'],
      route: 'short',
    });

    // One message, changed in place: first that it is stored, then what may be expected.
    const states = hand.past(sent).filter((text) => Object.values(state).some((each) => isDrawn(each, text)));
    expect(states.map((text) => text.split('\n')[0])).toEqual([state.stored, state.received]);
    expect(states[1]).toContain(paragraph.mostly_not_solved);
    expect(states[1]).toContain(paragraph.why_helps);
    // Beside it only the advice for what was answered; nothing of the answers is left in the chat.
    // It is so much here that it comes in two messages.
    const [receipt, ...told] = hand.chat();
    expect(receipt?.id).toBe(sent);
    expect(told.map(({ text }) => text.split('\n')[0])).toEqual([advice.title, advice.title]);
    expect(told[0]?.text).toContain(paragraph.doxing);
    expect(told[1]?.text).toContain(paragraph.hope_punish);
    expect(hand.own()).toBe(0);
  };

  it('goes well on the try-out page, and the intake has field for field what the review showed', async () => {
    const phone = await openPhone(`${service.url}/try`);
    phones.push(phone);
    await goes(handOn(phone));
  });

  it('goes well on Telegram, which was told nothing but a token and an address', async () => {
    const person = telegram.person({ first_name: 'Noor', language_code: locale });
    await goes(handAt(telegram, person));
    expect(telegram.rejected()).toEqual([]);
    expect(telegram.unexpected()).toEqual([]);
  });
});

/** Every part of a report on the long route that is an answer, and the question it stands for. */
const longQuestionOf = {
  affected: 'affected',
  forms: 'forms',
  form_main: 'form_main',
  'detail.digital_kind': 'digital_kind',
  'detail.recruit_lever': 'recruit_lever',
  source: 'source',
  channels: 'channels',
  state_link: 'state_link',
  actor_country: 'actor_country',
  actor_basis: 'actor_basis',
  approacher: 'approacher',
  when_last: 'when_last',
  ongoing: 'ongoing',
  frequency: 'frequency',
  where_kind: 'where_kind',
  where_part: 'where_region',
  target_why: 'target_why',
  community: 'community',
  effects: 'effects',
  feel_safe: 'feel_safe',
  reported_before: 'reported_before',
  not_reported_why: 'not_reported_why',
  hopes: 'hopes',
} as const;

describe('the long way in Dutch with own words', () => {
  const { confirm, label, note, option, question, review, state, story, way } = words.nl;
  const told = 'Een man aan de deur noemde mijn nummer, 06 12345678. Sindsdien durf ik niet meer naar de winkel.';
  const masked = 'Een man aan de deur noemde mijn nummer, [PHONE_1]. Sindsdien durf ik niet meer naar de winkel.';

  it('reaches the intake as the review showed it, and is nowhere else left', async () => {
    const phone = await openPhone(`${service.url}/try`);
    phones.push(phone);
    const hand = handOn(phone);
    const before = new Set((await accepted()).map(({ report_id }) => report_id));
    const shows = (text: string): void => expect(hand.screen().text).toContain(text);
    /** Sees the question, and answers it; with several answers one goes on from there. */
    const at = async (text: string, ...labels: string[]): Promise<void> => {
      shows(text);
      for (const each of labels) await hand.press(each);
    };
    await begin(hand, 'nl');
    await at(question.affected, option.affected.self, option.affected.community, way.done);
    await at(question.form_group, option.form_group.g_watch, option.form_group.g_online, way.done);
    await at(question.forms, option.forms.watched, option.forms.ask_inform, way.done);
    await at(question.forms, option.forms.hacking, way.done);
    await at(question.route, option.route.full);
    await at(question.form_main, option.forms.ask_inform);
    await at(question.digital_kind, option.digital_kind.phishing, option.digital_kind.warning, way.done);
    await at(question.recruit_lever, option.recruit_lever.papers, way.done);
    await at(question.source, option.source.experienced);
    await at(question.channels, option.channels.phone, way.done);
    await at(question.state_link, option.state_link.sure);
    shows(question.actor_country);
    await hand.type('nieuw');
    await at(question.actor_country, 'Nieuw-Zeeland', way.done);
    await at(question.actor_basis, option.actor_basis.said, way.done);
    await at(question.approacher, option.approacher.diplomat, way.done);
    await at(question.when_last, option.when_last.m1_3);
    await at(question.ongoing, option.ongoing.yes);
    await at(question.frequency, option.frequency.weekly);
    await at(question.where_kind, option.where_kind.home, way.done);
    await at(question.where_region, option.where_region['NL-LI']);
    await at(question.target_why, option.target_why.no_answer, way.done);
    await at(question.community, option.community.same);
    await at(question.effects, option.effects.fear, option.effects.self_censor, way.done);
    await at(question.feel_safe, option.feel_safe['2']);
    await at(question.reported_before, option.reported_before.nobody, way.done);
    await at(question.not_reported_why, option.not_reported_why.fear_family, way.done);
    await at(question.hopes, option.hopes.heard, way.done);
    await at(question.story_offer, option.story_offer.yes);
    shows(question.story);
    await hand.type(told);
    expect(hand.own()).toBe(0);
    shows(masked.replace('PHONE_1', 'telefoonnummer 1'));
    shows(note.masked);
    await at(question.story_share, option.story_share.yes);
    shows(review.title);
    const shown = hand.screen().text;
    await at(review.title, way.send);
    const { id } = hand.screen();
    await at(confirm.title, confirm.yes);
    await hand.until(() => isDrawn(state.received, hand.past(id).at(-1) ?? ''));

    const [report, ...more] = (await accepted()).filter(({ report_id }) => !before.has(report_id));
    expect(more).toEqual([]);
    const { detail, ...top } = report ?? {};
    const inner = typeof detail === 'object' && detail !== null ? Object.entries(detail) : [];
    const flat: Report = { ...top, ...Object.fromEntries(inner.map(([name, value]) => [`detail.${name}`, value])) };
    // Nothing more went along than what was asked and what the review says besides.
    expect(
      Object.keys(flat)
        .filter((name) => !(name in longQuestionOf))
        .sort(),
    ).toEqual([...heads, 'story'].sort());
    const lines = Object.entries(longQuestionOf).map(([name, asked]) => {
      const codes = flat[name] === undefined ? [] : [flat[name]].flat();
      const texts = codes.map((code) => say('nl', asked === 'form_main' ? 'forms' : asked, String(code)));
      return [label[asked], texts.join(', ') || review.open];
    });
    const quoted = story.quoted.replace('{{text}}', masked.replace('PHONE_1', 'telefoonnummer 1'));
    expect(readReview(shown)).toEqual({ ...Object.fromEntries(lines), [label.story]: quoted });
    expect(flat.story).toEqual({ text: masked, masked: { count: 1, kinds: ['PHONE'] } });
    expect(shown).toContain(
      review.also.replace('{{period}}', String(flat.period)).replace('{{route}}', words.nl.route.full),
    );
    expect(flat).toMatchObject({
      route: 'full',
      form_main: 'ask_inform',
      'detail.digital_kind': ['phishing', 'warning'],
      when_last: 'lt_3m',
      where_part: 'zuid',
      feel_safe: 2,
    });
    // A refusal leaves as little as a question that was passed over.
    expect(flat.target_why).toBeUndefined();
    expect(
      hand
        .chat()
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/deur|winkel/);
    expect(hand.own()).toBe(0);
  });
});
