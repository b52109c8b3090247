import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screens } from '../../src/bot/screen.ts';
import { toMessage } from '../../src/bot/telegram/message.ts';
import { adviceFor, paragraphsFor, rules } from '../../src/flows/advice.ts';
import { holds } from '../../src/flows/condition.ts';
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
            expect(toMessage(toScreen(prompt, locale)).text.length).toBeLessThanOrEqual(3500);
          }
        }
      }),
      { seed: 34, numRuns: 500 },
    );
  });
});
