import type { Answers } from '../report/field.ts';
import { type Condition, holds, mentions } from './condition.ts';
import { questions } from './questionnaire.ts';
import type { Prompt } from './turn.ts';

/** When these answers were given, say these paragraphs. A low `order` comes first; below 10 it is about danger, crime and the reporter's own protection. */
export interface Rule {
  readonly id: string;
  readonly when: Condition;
  readonly say: readonly string[];
  readonly order: number;
}

const forms = (...codes: string[]): Condition => ({ has: { forms: codes } });
const hopes = (code: string): Condition => ({ has: { hopes: [code] } });

const violent = forms('violence', 'freedom');
const threatening = forms('threat', 'doxing', 'hacking');

/** The rules for what a reporter can answer, by the numbers of the domain brief, part 3. */
export const rules: readonly Rule[] = [
  { id: 'E04', order: 1, when: violent, say: ['danger_112', 'crime_police', 'police_choice'] },
  {
    id: 'E07',
    order: 0,
    when: { all: [{ has: { when_last: ['lt_1m'] } }, { any: [violent, threatening] }] },
    say: ['danger_112'],
  },
  { id: 'E05', order: 5, when: threatening, say: ['crime_police', 'police_choice', 'police_limits'] },
  { id: 'E11', order: 6, when: forms('ask_inform', 'spy_recruit'), say: ['aivd', 'spy_law', 'own_acts'] },
  { id: 'E20', order: 7, when: forms('doxing'), say: ['doxing'] },
  { id: 'E30', order: 9, when: hopes('protect'), say: ['hope_protect'] },
  {
    id: 'E06',
    order: 30,
    when: {
      all: [
        forms(
          'watched',
          'forced_statement',
          'return_travel',
          'silence',
          'join',
          'meeting_disrupt',
          'online_harass',
          'fake_identity',
        ),
        { not: threatening },
      ],
    },
    say: ['crime_police'],
  },
  {
    id: 'E12',
    order: 34,
    when: { any: [forms('family_abroad'), { has: { affected: ['family_abroad'] } }] },
    say: ['family_abroad'],
  },
  {
    id: 'E13',
    order: 35,
    when: { any: [forms('consular', 'return_travel'), hopes('papers_money')] },
    say: ['consular'],
  },
  { id: 'E14', order: 36, when: forms('pay_pressure'), say: ['money'] },
  {
    id: 'E15',
    order: 37,
    when: { any: [forms('unapproved_official'), { all: [forms('ask_inform'), { has: { channels: ['embassy'] } }] }] },
    say: ['official_acts'],
  },
  { id: 'E16', order: 38, when: forms('vote'), say: ['vote'] },
  { id: 'E17', order: 39, when: forms('meeting_disrupt'), say: ['meeting'] },
  {
    id: 'E18',
    order: 40,
    when: forms('religion_culture', 'education', 'funding_cond', 'propaganda'),
    say: ['org_influence'],
  },
  { id: 'E19', order: 41, when: forms('hacking', 'fake_identity', 'online_harass', 'doxing'), say: ['digital'] },
  {
    id: 'E19b',
    order: 41,
    when: { all: [forms('hacking', 'fake_identity', 'online_harass', 'doxing'), { has: { affected: ['org'] } }] },
    say: ['digital_help'],
  },
  { id: 'E21', order: 42, when: forms('legal_abuse'), say: ['legal'] },
  { id: 'E22', order: 43, when: forms('favour_official'), say: ['politician'] },
  { id: 'E28', order: 48, when: hopes('stop'), say: ['hope_stop'] },
  { id: 'E29', order: 49, when: hopes('punish'), say: ['hope_punish'] },
  { id: 'E31', order: 50, when: hopes('account'), say: ['hope_account'] },
  { id: 'E32', order: 51, when: hopes('advice'), say: ['hope_advice'] },
  { id: 'E33', order: 52, when: hopes('heard'), say: ['hope_heard'] },
  { id: 'E34', order: 53, when: { has: { when_last: ['gt_3y'] } }, say: ['old'] },
  { id: 'E36', order: 3, when: { has: { state_link: ['no_state'] } }, say: ['not_state', 'discrimination'] },
];

/** At most so many paragraphs that are not about danger, crime or protection: more is not read. */
const most = 6;

/** Which paragraphs these answers call for, each once, in the order in which they are said. */
export function paragraphsFor(answers: Answers): readonly string[] {
  const matching = rules.filter((rule) => holds(rule.when, answers)).sort((a, b) => a.order - b.order);
  const first = new Set(matching.filter((rule) => rule.order < 10).flatMap((rule) => rule.say));
  const others = new Set(matching.flatMap((rule) => rule.say).filter((paragraph) => !first.has(paragraph)));
  return [...first, ...[...others].slice(0, most)];
}

/** What depends on the answers and is said at once, in a message of its own; nothing of it is kept. */
export function adviceFor(answers: Answers): readonly Prompt[] {
  const paragraphs = paragraphsFor(answers);
  const body = ['advice.title', ...paragraphs.map((id) => `paragraph.${id}`), 'paragraph.other_ways'];
  if (paragraphs.length === 0) return [];
  return [
    { kind: 'links', body: body.map((key) => ({ key })), choices: [], ways: [{ command: 'where' }], revision: '' },
  ];
}

for (const [question, code] of rules.flatMap((rule) => mentions(rule.when))) {
  if (!questions.some((one) => one.id === question && one.options.some((option) => option.id === code))) {
    throw new Error(`a rule asks for ${question}=${code}, which nobody can answer`);
  }
}
