import type { Answers } from '../../src/report/field.ts';

/** One question by hand: where its answer stands in the report, and along which answers it is asked. */
export interface Entry {
  readonly id: string;
  /** Absent: the answer only steers the conversation. */
  readonly path?: string;
  readonly asked: (along: Answers) => boolean;
}

const has =
  (question: string, ...codes: string[]) =>
  (along: Answers): boolean =>
    (along[question] ?? []).some((code) => codes.includes(code));
const full = has('route', 'full');
const likely = has('state_link', 'sure', 'think');
const always = (): boolean => true;
const onFull =
  (asked: (along: Answers) => boolean = always) =>
  (along: Answers): boolean =>
    full(along) && asked(along);

const told =
  'police_melding police_aangifte aivd anon_line municipality national discrimination employer_school lawyer_ngo platform bot other';

const entry = (id: string, path: string | undefined, asked: Entry['asked']): Entry =>
  path === undefined ? { id, asked } : { id, path, asked };

/**
 * The codebook once more, in its order and written down apart from the questionnaire, so that path, report and review
 * cannot be right by accident.
 */
export const codebook: readonly Entry[] = [
  entry('affected', 'affected', always),
  entry('form_group', undefined, always),
  entry('forms', 'forms', always),
  entry('route', undefined, always),
  entry(
    'form_main',
    'form_main',
    onFull(({ forms = [] }) => forms.length > 2),
  ),
  entry('pay_kind', 'detail.pay_kind', onFull(has('forms', 'pay_pressure'))),
  entry('consular_kind', 'detail.consular_kind', onFull(has('forms', 'consular'))),
  entry('consular_cond', 'detail.consular_cond', onFull(has('forms', 'consular'))),
  entry(
    'digital_kind',
    'detail.digital_kind',
    onFull(has('forms', 'hacking', 'online_harass', 'doxing', 'fake_identity')),
  ),
  entry('recruit_lever', 'detail.recruit_lever', onFull(has('forms', 'ask_inform', 'spy_recruit'))),
  entry('edu_kind', 'detail.edu_kind', onFull(has('forms', 'education'))),
  entry('source', 'source', full),
  entry('prof_role', 'prof_role', onFull(has('source', 'professional'))),
  entry('channels', 'channels', always),
  entry('state_link', 'state_link', always),
  entry('actor_country', 'actor_country', likely),
  entry('actor_basis', 'actor_basis', onFull(likely)),
  entry('approacher', 'approacher', full),
  entry('when_last', 'when_last', always),
  entry('ongoing', 'ongoing', full),
  entry('frequency', 'frequency', full),
  entry('where_kind', 'where_kind', full),
  entry('where_region', 'where_part', ({ where_kind: kinds = [] }) =>
    kinds.length === 0 ? true : kinds.some((kind) => kind !== 'online' && kind !== 'abroad'),
  ),
  entry('target_why', 'target_why', full),
  entry('community', 'community', onFull(likely)),
  entry('effects', 'effects', full),
  entry('feel_safe', 'feel_safe', onFull(has('affected', 'self', 'community'))),
  entry('reported_before', 'reported_before', full),
  entry('reported_result', 'reported_result', onFull(has('reported_before', ...told.split(' ')))),
  entry('not_reported_why', 'not_reported_why', onFull(has('reported_before', 'nobody', 'close'))),
  entry('hopes', 'hopes', always),
  entry('story_offer', undefined, always),
  entry('story', 'story', has('story_offer', 'yes')),
  entry('story_share', undefined, has('story', 'written')),
];

/** The ids of the questions that these answers lead along. */
export function questionsAlong(answers: Answers): readonly string[] {
  const along: Record<string, readonly string[]> = {};
  for (const { id, asked } of codebook) if (asked(along)) along[id] = answers[id] ?? [];
  return Object.keys(along);
}
