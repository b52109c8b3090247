import type { Answers } from '../report/field.ts';
import { type Condition, holds, mentions } from './condition.ts';
import { canBe } from './question.ts';
import { questions } from './questionnaire.ts';
import { isChecked } from './referrals.ts';
import type { Prompt } from './turn.ts';

/** When these answers were given, say these paragraphs. A low `order` comes first; below 10 it is about danger, crime and the reporter's own protection. */
export interface Rule {
  readonly id: string;
  readonly when: Condition;
  readonly say: readonly string[];
  readonly order: number;
  /** Places that can help with it; those nobody checked are left out. */
  readonly refer?: readonly string[];
}

/** Who answers for the rules, their version, and when they were last looked at. */
export const rulebook = { version: '1', owner: 'operator', reviewed: '2026-11-24' } as const;

const forms = (...codes: string[]): Condition => ({ has: { forms: codes } });
const hopes = (code: string): Condition => ({ has: { hopes: [code] } });
const any = (...conditions: Condition[]): Condition => ({ any: conditions });
const all = (...conditions: Condition[]): Condition => ({ all: conditions });

const violent = forms('violence', 'freedom');
const pressed = forms(
  'watched',
  'pay_pressure',
  'forced_statement',
  'silence',
  'return_travel',
  'join',
  'vote',
  'meeting_disrupt',
  'online_harass',
);
const threatened = any({ has: { approacher: ['criminal'] } }, { has: { recruit_lever: ['threat'] } });
const criminal = any(forms('threat', 'doxing', 'hacking'), all(pressed, threatened));
const digital = forms('hacking', 'fake_identity', 'online_harass', 'doxing');
const told = { has: { reported_before: ['police_melding', 'police_aangifte'] } };

/** The rules of the domain brief, part 3, by their numbers; what is always said stands in the receipt. */
export const rules: readonly Rule[] = [
  { id: 'E07', order: 0, when: all({ has: { when_last: ['lt_1m'] } }, any(violent, criminal)), say: ['danger_112'] },
  {
    id: 'E04',
    order: 1,
    when: violent,
    say: ['danger_112', 'crime_police', 'police_choice'],
    refer: ['police', 'victim'],
  },
  {
    id: 'E36',
    order: 3,
    when: { has: { state_link: ['no_state'] } },
    say: ['not_state', 'discrimination', 'family_coercion'],
    refer: ['discrimination', 'veiligthuis', 'police'],
  },
  { id: 'E37', order: 4, when: { has: { where_kind: ['abroad'] } }, say: ['abroad'], refer: ['abroad'] },
  {
    id: 'E05',
    order: 5,
    when: criminal,
    say: ['crime_police', 'police_choice', 'police_limits'],
    refer: ['police', 'victim'],
  },
  {
    id: 'E11',
    order: 6,
    when: any(forms('ask_inform', 'spy_recruit'), { has: { approacher: ['service'] } }),
    say: ['aivd', 'spy_law', 'own_acts'],
    refer: ['aivd', 'legal'],
  },
  {
    id: 'E20',
    order: 7,
    when: any(forms('doxing'), { has: { digital_kind: ['sexual'] } }),
    say: ['doxing'],
    refer: ['police', 'helpwanted'],
  },
  {
    id: 'E26',
    order: 8,
    when: all(told, { has: { reported_result: ['nothing', 'refused', 'worse'] } }),
    say: ['police_before_bad'],
    refer: ['victim'],
  },
  { id: 'E30', order: 9, when: hopes('protect'), say: ['hope_protect'], refer: ['police', 'municipality'] },
  {
    id: 'E06',
    order: 30,
    when: all(
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
      { not: criminal },
    ),
    say: ['crime_police'],
    refer: ['police'],
  },
  {
    id: 'E08',
    order: 31,
    when: { has: { not_reported_why: ['fear_self', 'fear_family', 'no_trust'] } },
    say: ['anon_line'],
    refer: ['m'],
  },
  {
    id: 'E09',
    order: 32,
    when: { has: { not_reported_why: ['status'] } },
    say: ['status_rights'],
    refer: ['victim', 'legal'],
  },
  {
    id: 'E10',
    order: 33,
    when: any({ has: { not_reported_why: ['no_proof'] } }, { has: { actor_basis: ['feeling'] } }),
    say: ['no_proof'],
  },
  {
    id: 'E12',
    order: 34,
    when: any(forms('family_abroad'), { has: { affected: ['family_abroad'] } }),
    say: ['family_abroad'],
  },
  { id: 'E13', order: 35, when: any(forms('consular', 'return_travel'), hopes('papers_money')), say: ['consular'] },
  { id: 'E14', order: 36, when: forms('pay_pressure'), say: ['money'] },
  {
    id: 'E15',
    order: 37,
    when: any(forms('unapproved_official'), all(forms('ask_inform'), { has: { channels: ['embassy'] } })),
    say: ['official_acts'],
  },
  { id: 'E16', order: 38, when: forms('vote'), say: ['vote'] },
  { id: 'E17', order: 39, when: forms('meeting_disrupt'), say: ['meeting'], refer: ['municipality'] },
  {
    id: 'E18',
    order: 40,
    when: forms('religion_culture', 'education', 'funding_cond', 'propaganda'),
    say: ['org_influence'],
    refer: ['municipality'],
  },
  { id: 'E19', order: 41, when: digital, say: ['digital'] },
  {
    id: 'E19b',
    order: 41,
    when: all(digital, any({ has: { target_why: ['activist', 'media'] } }, { has: { affected: ['org'] } })),
    say: ['digital_help'],
    refer: ['accessnow'],
  },
  { id: 'E21', order: 42, when: forms('legal_abuse'), say: ['legal'], refer: ['legal'] },
  {
    id: 'E22',
    order: 43,
    when: any(forms('favour_official'), { has: { prof_role: ['politics'] } }),
    say: ['politician'],
    refer: ['officials'],
  },
  { id: 'E23', order: 44, when: { has: { source: ['professional'] } }, say: ['professional'], refer: ['municipality'] },
  {
    id: 'E24',
    order: 45,
    when: all(
      { has: { target_why: ['belief', 'minority', 'women', 'lhbtiq'] } },
      { not: { has: { state_link: ['sure'] } } },
    ),
    say: ['discrimination'],
    refer: ['discrimination'],
  },
  { id: 'E25', order: 46, when: { has: { effects: ['fear', 'health'] } }, say: ['support'], refer: ['victim', 'gp'] },
  { id: 'E27', order: 47, when: { has: { reported_result: ['waiting'] } }, say: ['police_before_open'] },
  { id: 'E28', order: 48, when: hopes('stop'), say: ['hope_stop'] },
  { id: 'E29', order: 49, when: hopes('punish'), say: ['hope_punish'], refer: ['police'] },
  { id: 'E31', order: 50, when: hopes('account'), say: ['hope_account'] },
  { id: 'E32', order: 51, when: hopes('advice'), say: ['hope_advice'], refer: ['victim', 'legal', 'municipality'] },
  { id: 'E33', order: 52, when: hopes('heard'), say: ['hope_heard'] },
  { id: 'E34', order: 53, when: { has: { when_last: ['gt_3y'] } }, say: ['old'] },
  { id: 'E35', order: 54, when: { has: { ongoing: ['yes'] } }, say: ['ongoing'] },
];

/** Paragraphs that give a number or an address of a place; without a checked place they are not said. */
const needs: Readonly<Record<string, string>> = {
  family_coercion: 'veiligthuis',
  anon_line: 'm',
  abroad: 'abroad',
  support: 'victim',
  police_before_bad: 'victim',
  digital_help: 'accessnow',
  doxing: 'helpwanted',
};

/** Whether a paragraph may be said: it names no place, or one that was checked. */
export const maySay = (paragraph: string): boolean => needs[paragraph] === undefined || isChecked(needs[paragraph]);

/** At most so many paragraphs that are not about danger, crime or protection: more is not read. */
const most = 6;
const mostPlaces = 4;

/** Which paragraphs these answers call for, each once, in the order in which they are said. */
export const paragraphsFor = (answers: Answers): readonly string[] => Object.values(partsFor(answers)).flat();

/** What is about danger, crime and protection, and everything else. */
function partsFor(answers: Answers): Readonly<Record<'urgent' | 'others', readonly string[]>> {
  const matching = matchingRules(answers);
  const first = new Set(matching.filter((rule) => rule.order < 10).flatMap((rule) => rule.say));
  const others = new Set(matching.flatMap((rule) => rule.say).filter((paragraph) => !first.has(paragraph)));
  return { urgent: [...first].filter(maySay), others: [...others].filter(maySay).slice(0, most) };
}

/** Which places can help with these answers; only those that somebody checked, and not more than are read. */
export function placesFor(answers: Answers): readonly string[] {
  return [...new Set(matchingRules(answers).flatMap((rule) => rule.refer ?? []))]
    .filter(isChecked)
    .slice(0, mostPlaces);
}

const matchingRules = (answers: Answers): readonly Rule[] =>
  rules.filter((rule) => holds(rule.when, answers)).sort((a, b) => a.order - b.order);

/** More paragraphs than these are said in two messages: with the source under a draft they would not fit one. */
const mostAtOnce = 8;

/** What depends on the answers and is said at once, in a message of its own; nothing of it is kept. */
export function adviceFor(answers: Answers): readonly Prompt[] {
  const { urgent, others } = partsFor(answers);
  const parts = urgent.length + others.length > mostAtOnce ? [urgent, others] : [[...urgent, ...others]];
  const said = parts.filter((paragraphs) => paragraphs.length > 0);
  return said.map((paragraphs, index) => {
    const isLast = index === said.length - 1;
    const body = [
      'advice.title',
      ...paragraphs.map((id) => `paragraph.${id}`),
      ...(isLast ? [...placesFor(answers).map((id) => `place.${id}`), 'paragraph.other_ways'] : []),
    ];
    return {
      kind: 'links',
      weighty: true,
      body: body.map((key) => ({ key })),
      choices: [],
      ways: isLast ? [{ command: 'where' }] : [],
      revision: '',
    };
  });
}

for (const [question, code] of rules.flatMap((rule) => mentions(rule.when))) {
  if (!questions.some((one) => one.id === question && canBe(one, code))) {
    throw new Error(`a rule asks for ${question}=${code}, which nobody can answer`);
  }
}
