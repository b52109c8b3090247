import { countries } from './countries.ts';
import type { Option, QuestionData } from './question.ts';

const options = (ids: string): Option[] => ids.split(' ').map((id) => ({ id }));
const under = (group: string, ids: string): Option[] => ids.split(' ').map((id) => ({ id, under: group }));
/** "I do not know", "nobody", "none": it excludes every other answer. */
const alone = (id: string): Option => ({ id, alone: true });
/** A refusal must not stand out: it leaves as little as a skipped question. */
const noAnswer: Option = { id: 'no_answer', alone: true, leaves: false };

const forms = [
  ...under('g_money', 'pay_pressure funding_cond livelihood'),
  ...under('g_threat', 'threat violence freedom meeting_disrupt'),
  ...under('g_watch', 'watched unapproved_official ask_inform spy_recruit'),
  ...under('g_family', 'family_abroad consular return_travel forced_statement legal_abuse'),
  ...under('g_online', 'online_harass doxing hacking fake_identity propaganda'),
  ...under('g_act', 'silence vote join'),
  ...under('g_org', 'religion_culture education favour_official'),
  ...under('g_other', 'other unsure'),
];

/** Where somebody can have told it, other than to people they know. */
const told =
  'police_melding police_aangifte aivd anon_line municipality national discrimination employer_school lawyer_ngo platform bot other'.split(
    ' ',
  );

const stateIsLikely = { has: { state_link: ['sure', 'think'] } };

/**
 * The questions, in their order. One entry is the only place of a question: its answers, when it is asked, the field
 * of the report it fills and how coarse, all hang from here; its words stand under the same id in `src/locales`.
 */
export const data: readonly QuestionData[] = [
  // Who
  {
    id: 'affected',
    part: 'who',
    short: true,
    kind: 'many',
    max: 4,
    field: 'affected',
    options: options('self family_nl family_abroad other_person org community'),
  },

  // What
  {
    id: 'form_group',
    part: 'what',
    short: true,
    kind: 'many',
    max: 8,
    required: true,
    options: options('g_money g_threat g_watch g_family g_online g_act g_org g_other'),
  },
  {
    id: 'forms',
    part: 'what',
    short: true,
    kind: 'many',
    each: 'form_group',
    max: 10,
    required: true,
    field: 'forms',
    options: forms,
  },
  { id: 'route', part: 'what', short: true, kind: 'one', required: true, options: options('short full') },
  {
    id: 'form_main',
    part: 'what',
    kind: 'one',
    among: 'forms',
    when: { count: { forms: 3 } },
    field: 'form_main',
    options: forms.map(({ id }) => ({ id })),
  },
  {
    id: 'pay_kind',
    part: 'what',
    kind: 'many',
    max: 3,
    when: { has: { forms: ['pay_pressure'] } },
    field: 'detail.pay_kind',
    options: [...options('tax gift document organisation fine other'), alone('unknown')],
  },
  {
    id: 'consular_kind',
    part: 'what',
    kind: 'many',
    max: 3,
    when: { has: { forms: ['consular'] } },
    field: 'detail.consular_kind',
    options: options('passport civil entry nationality power other'),
  },
  {
    id: 'consular_cond',
    part: 'what',
    kind: 'many',
    max: 3,
    when: { has: { forms: ['consular'] } },
    field: 'detail.consular_cond',
    options: [...options('pay inform sign stop return refused'), alone('unknown')],
  },
  {
    id: 'digital_kind',
    part: 'what',
    kind: 'many',
    max: 4,
    when: { has: { forms: ['hacking', 'online_harass', 'doxing', 'fake_identity'] } },
    field: 'detail.digital_kind',
    options: options('takeover phishing warning device mass sexual other'),
  },
  {
    id: 'recruit_lever',
    part: 'what',
    kind: 'many',
    max: 3,
    when: { has: { forms: ['ask_inform', 'spy_recruit'] } },
    field: 'detail.recruit_lever',
    options: options('money papers career family loyalty threat other'),
  },
  {
    id: 'edu_kind',
    part: 'what',
    kind: 'one',
    when: { has: { forms: ['education'] } },
    field: 'detail.edu_kind',
    options: [
      { id: 'weekend' },
      { id: 'primary', leaves: 'primary_secondary' },
      { id: 'secondary', leaves: 'primary_secondary' },
      ...options('higher student_org other'),
    ],
  },

  // How
  {
    id: 'source',
    part: 'how',
    kind: 'one',
    field: 'source',
    options: options('experienced witnessed told professional'),
  },
  {
    id: 'prof_role',
    part: 'how',
    kind: 'one',
    when: { has: { source: ['professional'] } },
    field: 'prof_role',
    options: [...options('municipality politics education care_welfare legal media ngo other'), noAnswer],
  },
  {
    id: 'channels',
    part: 'how',
    short: true,
    kind: 'many',
    max: 5,
    field: 'channels',
    options: [
      ...options('in_person phone messaging social mail embassy via_family via_org event work_school device other'),
      alone('unknown'),
    ],
  },

  // Which country
  {
    id: 'state_link',
    part: 'country',
    short: true,
    kind: 'one',
    field: 'state_link',
    options: [...options('sure think unknown no_state'), noAnswer],
  },
  {
    id: 'actor_country',
    part: 'country',
    short: true,
    kind: 'find',
    max: 3,
    when: stateIsLikely,
    field: 'actor_country',
    options: countries.map((id) => ({ id })),
  },
  {
    id: 'actor_basis',
    part: 'country',
    kind: 'many',
    max: 4,
    when: stateIsLikely,
    field: 'actor_basis',
    options: options('said official knowledge family_told pattern warning content feeling other'),
  },
  {
    id: 'approacher',
    part: 'country',
    kind: 'many',
    max: 4,
    field: 'approacher',
    options: [
      ...options(
        'diplomat service party_gov org_staff community family business academic interpreter criminal online_unknown unknown_person other',
      ),
      alone('unknown'),
      noAnswer,
    ],
  },

  // When and where
  {
    id: 'when_last',
    part: 'when',
    short: true,
    kind: 'when',
    field: 'when_last',
    options: [
      { id: 'lt_1m', leaves: 'lt_3m' },
      { id: 'm1_3', leaves: 'lt_3m' },
      ...options('m3_12 y1_3 gt_3y unknown'),
    ],
  },
  { id: 'ongoing', part: 'when', kind: 'one', field: 'ongoing', options: options('yes no unknown') },
  {
    id: 'frequency',
    part: 'when',
    kind: 'one',
    field: 'frequency',
    options: options('once few monthly weekly daily unknown'),
  },
  {
    id: 'where_kind',
    part: 'when',
    kind: 'many',
    max: 3,
    field: 'where_kind',
    options: options('home street online mission worship association school work event abroad other'),
  },
  {
    short: true,
    id: 'where_region',
    part: 'when',
    when: { not: { only: { where_kind: ['online', 'abroad'] } } },
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

  // Why, and what it does
  {
    id: 'target_why',
    part: 'hopes',
    kind: 'many',
    max: 4,
    field: 'target_why',
    options: [
      ...options(
        'critic activist media minority belief women lhbtiq refugee military ex_official academic business politician relative',
      ),
      alone('ordinary'),
      { id: 'other' },
      noAnswer,
    ],
  },
  {
    id: 'community',
    part: 'hopes',
    kind: 'one',
    when: stateIsLikely,
    field: 'community',
    options: [...options('same other_country people mixed none'), noAnswer],
  },
  {
    id: 'effects',
    part: 'hopes',
    kind: 'many',
    max: 6,
    field: 'effects',
    options: [
      ...options(
        'fear health self_censor stopped avoid contact no_travel money work moved distrust_in tension_between',
      ),
      alone('none'),
      { id: 'other' },
    ],
  },
  {
    id: 'feel_safe',
    part: 'hopes',
    kind: 'one',
    when: { has: { affected: ['self', 'community'] } },
    field: 'feel_safe',
    integer: true,
    options: options('1 2 3 4 5'),
  },

  // Earlier reports
  {
    id: 'reported_before',
    part: 'hopes',
    kind: 'many',
    max: 5,
    field: 'reported_before',
    flag: { path: 'flags.dup_hint', code: 'bot' },
    options: [alone('nobody'), ...options(['close', ...told].join(' ')), noAnswer],
  },
  {
    id: 'reported_result',
    part: 'hopes',
    kind: 'one',
    when: { has: { reported_before: told } },
    field: 'reported_result',
    options: [...options('helped partly nothing refused worse waiting'), noAnswer],
  },
  {
    id: 'not_reported_why',
    part: 'hopes',
    kind: 'many',
    max: 4,
    when: { has: { reported_before: ['nobody', 'close'] } },
    field: 'not_reported_why',
    options: [
      ...options('fear_self fear_family no_trust no_effect unknown_where no_proof language status not_serious other'),
      noAnswer,
    ],
  },

  // Hopes
  {
    id: 'hopes',
    part: 'hopes',
    short: true,
    kind: 'many',
    max: 4,
    field: 'hopes',
    options: [...options('heard count stop punish protect advice papers_money account warn'), alone('unknown')],
  },

  // Own words
  { id: 'story_offer', part: 'words', short: true, kind: 'one', options: options('yes no') },
  { id: 'story', part: 'words', short: true, kind: 'text', when: { has: { story_offer: ['yes'] } }, field: 'story' },
  {
    id: 'story_share',
    part: 'words',
    short: true,
    kind: 'one',
    required: true,
    when: { has: { story: ['written'] } },
    options: options('yes edit no'),
  },
];
