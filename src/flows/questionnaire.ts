import { stripFor } from '../report/strip.ts';
import { countries } from './countries.ts';
import { fieldsOf, type Option, type QuestionData, readQuestions } from './question.ts';

/** Changes whenever a question, an answer or their order changes: it stands in every session and every report. */
export const version = '2026.1';
/** The versions of the notice and of the consent that the reporter saw. */
export const noticeVersion = '1';
export const consentVersion = '1';

const options = (ids: string): Option[] => ids.split(' ').map((id) => ({ id }));
const under = (group: string, ids: string): Option[] => ids.split(' ').map((id) => ({ id, under: group }));
/** "I do not know" and its like exclude every other answer. */
const unknown: Option = { id: 'unknown', alone: true };
/** A refusal must not stand out: it leaves as little as a skipped question. */
const noAnswer: Option = { id: 'no_answer', alone: true, leaves: false };

/** The code an answer is chosen by, and the one it leaves as. */
const codesOf = ({ id, leaves }: Option): readonly string[] => (typeof leaves === 'string' ? [id, leaves] : [id]);

/**
 * The questions, in their order. One entry is the only place of a question: its answers, when it is asked, the field
 * of the report it fills and how coarse, all hang from here; its words stand under the same id in `src/locales`.
 */
const data: readonly QuestionData[] = [
  {
    id: 'affected',
    part: 'who',
    kind: 'many',
    max: 4,
    options: options('self family_nl family_abroad other_person org community'),
    field: 'affected',
  },
  {
    id: 'form_group',
    part: 'what',
    kind: 'many',
    max: 8,
    required: true,
    options: options('g_money g_threat g_watch g_family g_online g_act g_org g_other'),
  },
  {
    id: 'forms',
    part: 'what',
    kind: 'many',
    each: 'form_group',
    max: 10,
    required: true,
    options: [
      ...under('g_money', 'pay_pressure funding_cond livelihood'),
      ...under('g_threat', 'threat violence freedom meeting_disrupt'),
      ...under('g_watch', 'watched unapproved_official ask_inform spy_recruit'),
      ...under('g_family', 'family_abroad consular return_travel forced_statement legal_abuse'),
      ...under('g_online', 'online_harass doxing hacking fake_identity propaganda'),
      ...under('g_act', 'silence vote join'),
      ...under('g_org', 'religion_culture education favour_official'),
      ...under('g_other', 'other unsure'),
    ],
    field: 'forms',
  },
  {
    id: 'channels',
    part: 'how',
    kind: 'many',
    max: 5,
    options: [
      ...options('in_person phone messaging social mail embassy via_family via_org event work_school device other'),
      unknown,
    ],
    field: 'channels',
  },
  {
    id: 'state_link',
    part: 'country',
    kind: 'one',
    options: [...options('sure think unknown no_state'), noAnswer],
    field: 'state_link',
  },
  {
    id: 'actor_country',
    part: 'country',
    kind: 'find',
    max: 3,
    when: { has: { state_link: ['sure', 'think'] } },
    options: countries.map((id) => ({ id })),
    field: 'actor_country',
  },
  {
    id: 'when_last',
    part: 'when',
    kind: 'when',
    options: [
      { id: 'lt_1m', leaves: 'lt_3m' },
      { id: 'm1_3', leaves: 'lt_3m' },
      ...options('m3_12 y1_3 gt_3y unknown'),
    ],
    field: 'when_last',
  },
  {
    id: 'where_region',
    part: 'where',
    kind: 'one',
    options: [
      { id: 'NL-DR', leaves: 'noord' },
      { id: 'NL-FL', leaves: 'oost' },
      { id: 'NL-FR', leaves: 'noord' },
      { id: 'NL-GE', leaves: 'oost' },
      { id: 'NL-GR', leaves: 'noord' },
      { id: 'NL-LI', leaves: 'zuid' },
      { id: 'NL-NB', leaves: 'zuid' },
      { id: 'NL-NH', leaves: 'west' },
      { id: 'NL-OV', leaves: 'oost' },
      { id: 'NL-UT', leaves: 'west' },
      { id: 'NL-ZE', leaves: 'west' },
      { id: 'NL-ZH', leaves: 'west' },
      { id: 'NL-BQ', leaves: 'caribisch' },
      { id: 'abroad' },
      noAnswer,
    ],
    field: 'where_part',
  },
  {
    id: 'hopes',
    part: 'hopes',
    kind: 'many',
    max: 4,
    options: [...options('heard count stop punish protect advice papers_money account warn'), unknown],
    field: 'hopes',
  },
];

export const questions = readQuestions(data);
export const fields = fieldsOf(questions);

/** The keys of the words that the questions need; a language that lacks one cannot be offered. */
export const neededWords: readonly string[] = questions.flatMap(({ id, kind, options, field }) => [
  ...[`question.${id}`, `why.${id}`],
  ...(field === undefined ? [] : [`label.${id}`]),
  ...(kind === 'find' ? [] : options.flatMap(codesOf).map((code) => `option.${id}.${code}`)),
]);
export const { strip, schema: report } = stripFor(fields);
