import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screens } from '../../src/bot/screen.ts';
import { toMessage } from '../../src/bot/telegram/message.ts';
import { adviceFor, paragraphsFor, placesFor, rules } from '../../src/flows/advice.ts';
import { holds } from '../../src/flows/condition.ts';
import { isChecked } from '../../src/flows/referrals.ts';
import { locales } from '../../src/locales/locales.ts';
import type { Answers } from '../../src/report/field.ts';
import { anyAnswers } from '../support/walk.ts';

const forms = (...codes: string[]): Answers => ({ forms: codes });
const police = ['crime_police', 'police_choice'];

/** By the numbers of the brief: answers for which a rule is there, and all that is then said. */
const table: readonly (readonly [rule: string, answers: Answers, said: readonly string[]])[] = [
  ['E04', forms('violence'), ['danger_112', ...police]],
  ['E04', forms('freedom'), ['danger_112', ...police]],
  ['E05', forms('threat'), [...police, 'police_limits']],
  ['E05', forms('hacking'), [...police, 'police_limits', 'digital']],
  ['E07', { ...forms('threat'), when_last: ['lt_1m'] }, ['danger_112', ...police, 'police_limits']],
  ['E11', forms('ask_inform'), ['aivd', 'spy_law', 'own_acts']],
  ['E11', forms('spy_recruit'), ['aivd', 'spy_law', 'own_acts']],
  ['E20', forms('doxing'), [...police, 'police_limits', 'doxing', 'digital']],
  ['E30', { hopes: ['protect'] }, ['hope_protect']],
  ['E06', forms('watched'), ['crime_police']],
  ['E06', forms('silence', 'join'), ['crime_police']],
  ['E12', forms('family_abroad'), ['family_abroad']],
  ['E12', { affected: ['family_abroad'] }, ['family_abroad']],
  ['E13', forms('consular'), ['consular']],
  ['E13', { hopes: ['papers_money'] }, ['consular']],
  ['E14', forms('pay_pressure'), ['money']],
  ['E15', forms('unapproved_official'), ['official_acts']],
  ['E15', { ...forms('ask_inform'), channels: ['embassy'] }, ['aivd', 'spy_law', 'own_acts', 'official_acts']],
  ['E16', forms('vote'), ['vote']],
  ['E17', forms('meeting_disrupt'), ['crime_police', 'meeting']],
  ['E18', forms('education', 'propaganda'), ['org_influence']],
  ['E19', forms('fake_identity'), ['crime_police', 'digital']],
  ['E19b', { ...forms('online_harass'), affected: ['org'] }, ['crime_police', 'digital', 'digital_help']],
  ['E21', forms('legal_abuse'), ['legal']],
  ['E22', forms('favour_official'), ['politician']],
  ['E28', { hopes: ['stop'] }, ['hope_stop']],
  ['E29', { hopes: ['punish'] }, ['hope_punish']],
  ['E31', { hopes: ['account'] }, ['hope_account']],
  ['E32', { hopes: ['advice'] }, ['hope_advice']],
  ['E33', { hopes: ['heard'] }, ['hope_heard']],
  ['E34', { when_last: ['gt_3y'] }, ['old']],
  ['E04', { ...forms('violence'), when_last: ['gt_3y'] }, ['danger_112', ...police, 'old']],
  ['E05', { ...forms('watched'), approacher: ['criminal'] }, [...police, 'police_limits']],
  ['E05', { ...forms('join'), recruit_lever: ['threat'] }, [...police, 'police_limits']],
  ['E08', { not_reported_why: ['fear_self'] }, ['anon_line']],
  ['E08', { not_reported_why: ['no_trust', 'language'] }, ['anon_line']],
  ['E09', { not_reported_why: ['status'] }, ['status_rights']],
  ['E10', { not_reported_why: ['no_proof'] }, ['no_proof']],
  ['E10', { actor_basis: ['said', 'feeling'] }, ['no_proof']],
  ['E11', { approacher: ['service'] }, ['aivd', 'spy_law', 'own_acts']],
  ['E20', { digital_kind: ['sexual'] }, ['doxing']],
  ['E19b', { ...forms('fake_identity'), target_why: ['media'] }, ['crime_police', 'digital', 'digital_help']],
  ['E22', { prof_role: ['politics'] }, ['politician']],
  ['E23', { source: ['professional'] }, ['professional']],
  ['E24', { target_why: ['belief'] }, ['discrimination']],
  ['E25', { effects: ['fear', 'money'] }, ['support']],
  ['E26', { reported_before: ['police_melding'], reported_result: ['worse'] }, ['police_before_bad']],
  ['E27', { reported_before: ['municipality'], reported_result: ['waiting'] }, ['police_before_open']],
  ['E35', { ongoing: ['yes'] }, ['ongoing']],
  ['E37', { where_kind: ['abroad', 'home'] }, ['abroad']],
  ['E36', { state_link: ['no_state'] }, ['not_state', 'discrimination']],
];

describe('advice', () => {
  it.each(table)('%s for %j', (id, answers, said) => {
    expect(rules.filter(({ when }) => holds(when, answers)).map((rule) => rule.id)).toContain(id);
    expect(paragraphsFor(answers)).toEqual(said);
  });

  it('has no rule that this table does not know', () => {
    expect(new Set(table.map(([id]) => id))).toEqual(new Set(rules.map(({ id }) => id)));
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each<[string, Answers]>([
    ['belief when another country is surely behind it', { target_why: ['belief'], state_link: ['sure'] }],
    ['a bad answer of others than the police', { reported_before: ['municipality'], reported_result: ['nothing'] }],
    ['a threat that nothing came with', { recruit_lever: ['threat'] }],
  ])('has no rule for %s', (_, answers) => {
    expect(paragraphsFor(answers)).toEqual([]);
  });

  it.each([
    ['nothing was answered', {}],
    ['only something else happened', forms('other')],
    ['nothing is hoped for that anybody can speak to', { hopes: ['count', 'warn', 'unknown'] }],
  ])('says nothing when %s', (_, answers) => {
    expect(adviceFor(answers)).toEqual([]);
  });

  it('says danger first, then crime and protection, whatever else there is', () => {
    const answers = {
      ...forms('violence', 'threat', 'doxing', 'spy_recruit', 'vote', 'consular'),
      when_last: ['lt_1m'],
      hopes: ['stop', 'protect'],
    };
    expect(paragraphsFor(answers)).toEqual([
      ...['danger_112', 'crime_police', 'police_choice', 'police_limits', 'aivd', 'spy_law', 'own_acts', 'doxing'],
      ...['hope_protect', 'consular', 'vote', 'digital', 'hope_stop'],
    ]);
  });

  /** The examples of the domain brief, 3.5; what they say after sending is always said, in the receipt. */
  it.each<[string, Answers, readonly string[]]>([
    [
      'a threat by phone, family abroad, afraid to go to the police',
      {
        ...forms('threat', 'family_abroad'),
        channels: ['phone'],
        not_reported_why: ['fear_self', 'fear_family'],
        effects: ['fear'],
        hopes: ['stop'],
      },
      [...police, 'police_limits', 'anon_line', 'family_abroad', 'support', 'hope_stop'],
    ],
    [
      'an embassy that refuses a passport unless a tax is paid, without a threat',
      {
        ...forms('consular', 'pay_pressure'),
        channels: ['embassy'],
        consular_cond: ['pay'],
        pay_kind: ['tax'],
        not_reported_why: ['no_proof'],
        hopes: ['account'],
      },
      ['no_proof', 'consular', 'money', 'hope_account'],
    ],
    [
      'somebody asked to report on fellow students',
      { ...forms('ask_inform', 'education'), edu_kind: ['higher'] },
      ['aivd', 'spy_law', 'own_acts', 'org_influence'],
    ],
    [
      'the same under a threat',
      { ...forms('ask_inform', 'threat'), recruit_lever: ['threat'] },
      [...police, 'police_limits', 'aivd', 'spy_law', 'own_acts'],
    ],
    [
      'pressure to vote through a religious organisation, no country known',
      { ...forms('vote', 'religion_culture'), state_link: ['unknown'], not_reported_why: ['no_proof'] },
      ['no_proof', 'vote', 'org_influence'],
    ],
    [
      'pressure only from the own family, no state; the number for it is not confirmed, so not said',
      { ...forms('silence'), state_link: ['no_state'], approacher: ['family'] },
      ['not_state', 'discrimination', 'crime_police'],
    ],
  ])('%s', (_, answers, said) => {
    expect(paragraphsFor(answers)).toEqual(said);
  });

  it('names no place that nobody checked, and at most four', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const places = placesFor(answers);
        expect(places.length).toBeLessThanOrEqual(4);
        expect(new Set(places).size).toBe(places.length);
        for (const place of places) expect(isChecked(place)).toBe(true);
        expect(JSON.stringify(adviceFor(answers))).not.toMatch(/family_coercion|veiligthuis|place\.legal|obi_central/);
      }),
      { seed: 35, numRuns: 500 },
    );
    expect(placesFor(forms('violence', 'spy_recruit', 'doxing'))).toEqual(['police', 'victim', 'aivd', 'helpwanted']);
    for (const unchecked of ['veiligthuis', 'legal', 'ess', 'obi_central']) expect(isChecked(unchecked)).toBe(false);
  });

  it('says much in two messages, what is urgent first, and where else to go only in the last', () => {
    const answers = { ...forms('violence', 'threat', 'doxing', 'spy_recruit', 'vote'), hopes: ['stop'] };
    const [first, last, ...more] = adviceFor(answers);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ body: expect.arrayContaining([{ key: 'paragraph.danger_112' }]), ways: [] });
    expect(last?.body.map(({ key }) => key)).toEqual([
      ...['advice.title', 'paragraph.vote', 'paragraph.digital', 'paragraph.hope_stop'],
      ...['place.police', 'place.victim', 'place.aivd', 'place.helpwanted', 'paragraph.other_ways'],
    ]);
  });

  it('names where else to go at its end, and the way there', () => {
    const [prompt, ...more] = adviceFor(forms('vote'));
    expect(more).toEqual([]);
    expect(prompt).toMatchObject({
      kind: 'links',
      body: [{ key: 'advice.title' }, { key: 'paragraph.vote' }, { key: 'paragraph.other_ways' }],
      ways: [{ command: 'where' }],
    });
  });

  it('doubles nothing, adds at most six to what is urgent, and fits one message in every language', () => {
    const toScreen = screens({});
    const urgent = new Set(rules.filter(({ order }) => order < 10).flatMap(({ say }) => say));
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const said = paragraphsFor(answers);
        expect(new Set(said).size).toBe(said.length);
        expect(said.filter((paragraph) => !urgent.has(paragraph)).length).toBeLessThanOrEqual(6);
        for (const prompt of adviceFor(answers)) {
          for (const locale of locales) {
            expect(toMessage(toScreen(prompt, locale)).text.length).toBeLessThanOrEqual(4096);
          }
        }
      }),
      { seed: 34, numRuns: 500 },
    );
  });
});
