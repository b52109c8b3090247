import { describe, expect, it, vi } from 'vitest';
import { countries } from '../../src/flows/countries.ts';
import { fieldsOf, type QuestionData, readQuestions } from '../../src/flows/question.ts';
import { fields, questions } from '../../src/flows/questionnaire.ts';
import { data } from '../../src/flows/questions.ts';
import { stripFor } from '../../src/report/strip.ts';
import { codebook } from '../support/codebook.ts';
import { begin, occasion, press } from '../support/walk.ts';

const options = (ids: string) => ids.split(' ').map((id) => ({ id }));
const colour: QuestionData = { id: 'colour', part: 'one', kind: 'one', options: options('red blue') };
const shades = [
  { id: 'dark', under: 'red' },
  { id: 'light', under: 'blue' },
];
const shade: QuestionData = {
  id: 'shade',
  part: 'one',
  kind: 'many',
  each: 'colour',
  options: shades,
};

describe('a questionnaire is refused', () => {
  it.each<[string, QuestionData[], string]>([
    ['for a question that stands twice', [colour, colour], 'colour: stands twice'],
    ['for an answer that stands twice', [{ ...colour, options: options('red red') }], 'colour: has an option twice'],
    [
      'for a condition on a question nobody knows',
      [{ ...colour, when: { has: { size: ['big'] } } }],
      'colour: asks for size=big, not known yet',
    ],
    [
      'for a condition on an answer nobody can give',
      [colour, { ...colour, id: 'second', when: { not: { has: { colour: ['green'] } } } }],
      'second: asks for colour=green, not known yet',
    ],
    [
      'for a condition on what is only asked later',
      [{ ...colour, id: 'first', when: { any: [{ has: { colour: ['red'] } }] } }, colour],
      'first: asks for colour=red, not known yet',
    ],
    ['for repeating a question that is not there', [shade], 'shade: repeats colour, not known yet'],
    [
      'for an option under an answer that is not there',
      [colour, { ...shade, options: [...shades, { id: 'pale', under: 'green' }] }],
      'shade: option pale stands under nothing that is asked',
    ],
    [
      'for an option under an answer where nothing is repeated',
      [{ ...colour, options: [{ id: 'red', under: 'warm' }, { id: 'blue' }] }],
      'colour: option red stands under nothing that is asked',
    ],
    [
      'for an answer under which nothing is offered',
      [{ ...colour, options: options('red blue green') }, shade],
      'shade: green is empty',
    ],
  ])('%s', (_, data, mistake) => {
    expect(() => readQuestions(data)).toThrow(mistake);
  });

  it('with all its mistakes at once', () => {
    const data = [colour, colour, { ...colour, id: 'second', when: { has: { colour: ['green'] } } } as const];
    expect(() => readQuestions(data)).toThrow(/colour: stands twice; second: asks for colour=green, not known yet/);
  });

  it.each([
    ['an id that fits no button', { id: 'a question' }],
    ['an id that is too long', { id: 'q'.repeat(25) }],
    ['a kind that nobody can show', { kind: 'slider' }],
    ['a single answer', { options: options('red') }],
    ['a field too deep in the report', { field: 'detail.kind.more' }],
    ['a word that is not known', { requierd: true }],
  ])('for %s', (_, change) => {
    const data: unknown = [{ ...colour, ...change }];
    expect(() => readQuestions(data as QuestionData[])).toThrow();
  });
});

const forms =
  'pay_pressure funding_cond livelihood threat violence freedom meeting_disrupt watched ' +
  'unapproved_official ask_inform spy_recruit family_abroad consular return_travel forced_statement ' +
  'legal_abuse online_harass doxing hacking fake_identity propaganda silence vote join religion_culture ' +
  'education favour_official other unsure';

/** Every answer as the codebook has it. */
const answersByHand: Readonly<Record<string, string>> = {
  affected: 'self family_nl family_abroad other_person org community',
  form_group: 'g_money g_threat g_watch g_family g_online g_act g_org g_other',
  forms: forms,
  route: 'short full',
  form_main: forms,
  pay_kind: 'tax gift document organisation fine other unknown',
  consular_kind: 'passport civil entry nationality power other',
  consular_cond: 'pay inform sign stop return refused unknown',
  digital_kind: 'takeover phishing warning device mass sexual other',
  recruit_lever: 'money papers career family loyalty threat other',
  edu_kind: 'weekend primary secondary higher student_org other',
  source: 'experienced witnessed told professional',
  prof_role: 'municipality politics education care_welfare legal media ngo other no_answer',
  channels:
    'in_person phone messaging social mail embassy via_family via_org event work_school device other ' + 'unknown',
  state_link: 'sure think unknown no_state no_answer',
  actor_country: countries.join(' '),
  actor_basis: 'said official knowledge family_told pattern warning content feeling other',
  approacher:
    'diplomat service party_gov org_staff community family business academic interpreter criminal ' +
    'online_unknown unknown_person other unknown no_answer',
  when_last: 'lt_1m m1_3 m3_12 y1_3 gt_3y unknown',
  ongoing: 'yes no unknown',
  frequency: 'once few monthly weekly daily unknown',
  where_kind: 'home street online mission worship association school work event abroad other',
  where_region: 'NL-DR NL-FL NL-FR NL-GE NL-GR NL-LI NL-NB NL-NH NL-OV NL-UT NL-ZE NL-ZH NL-BQ abroad no_answer',
  target_why:
    'critic activist media minority belief women lhbtiq refugee military ex_official academic business ' +
    'politician relative ordinary other no_answer',
  community: 'same other_country people mixed none no_answer',
  effects:
    'fear health self_censor stopped avoid contact no_travel money work moved distrust_in tension_between ' +
    'none other',
  feel_safe: '1 2 3 4 5',
  reported_before:
    'nobody close police_melding police_aangifte aivd anon_line municipality national discrimination ' +
    'employer_school lawyer_ngo platform bot other no_answer',
  reported_result: 'helped partly nothing refused worse waiting no_answer',
  not_reported_why:
    'fear_self fear_family no_trust no_effect unknown_where no_proof language status not_serious other ' + 'no_answer',
  hopes: 'heard count stop punish protect advice papers_money account warn unknown',
  story_offer: 'yes no',
  story: '',
  story_share: 'yes edit no',
};

const shortRoute =
  'affected form_group forms route channels state_link actor_country when_last where_region hopes story_offer story ' +
  'story_share';

describe('the questionnaire', () => {
  it('asks what the codebook names, in its order', () => {
    const answers = questions.map(({ id, options }) => [id, options.map((one) => one.id).join(' ')]);
    expect(Object.fromEntries(answers)).toEqual(answersByHand);
    expect(questions.map(({ id }) => id)).toEqual(Object.keys(answersByHand));
    expect(questions.map(({ id }) => id)).toEqual(codebook.map(({ id }) => id));
  });

  it('never asks what design leaves out', () => {
    const ids = questions.map(({ id }) => id);
    for (const id of ['pay_paid', 'safety_now', 'safety_where', 'text_lang', 'name', 'age', 'sex', 'email', 'phone']) {
      expect(ids).not.toContain(id);
    }
  });

  it('asks a part of it on the short route, and no other way round', () => {
    expect(questions.filter(({ short }) => short).map(({ id }) => id)).toEqual(shortRoute.split(' '));
  });

  it('offers every country that has a code, and no withdrawn one', () => {
    expect(new Set(countries).size).toBe(251);
    expect(countries).toEqual(expect.arrayContaining(['NL', 'XK', 'XX']));
    for (const withdrawn of ['AN', 'DD', 'SU', 'YU', 'ZR']) expect(countries).not.toContain(withdrawn);
  });

  it('needs an answer to nothing but what happened, how long it may take, and whether own words go along', () => {
    const required = questions.filter((one) => one.required).map(({ id }) => id);
    expect(required).toEqual(['form_group', 'forms', 'route', 'story_share']);
    expect(fields.filter((one) => one.required).map(({ path }) => path)).toEqual(['forms']);
  });

  it('takes as many answers as the codebook allows', () => {
    expect(Object.fromEntries(questions.filter(({ max }) => max > 1).map(({ id, max }) => [id, max]))).toEqual({
      affected: 4,
      form_group: 8,
      forms: 10,
      pay_kind: 3,
      consular_kind: 3,
      consular_cond: 3,
      digital_kind: 4,
      recruit_lever: 3,
      channels: 5,
      actor_country: 3,
      actor_basis: 4,
      approacher: 4,
      where_kind: 3,
      target_why: 4,
      effects: 6,
      reported_before: 5,
      not_reported_why: 4,
      hopes: 4,
    });
  });

  it('lets a refusal leave as little as a skipped question', () => {
    for (const { id, options } of questions) {
      for (const option of options) if (option.id === 'no_answer') expect([id, option.leaves]).toEqual([id, false]);
    }
  });

  it('fills the fields of the data dictionary, and nothing from what only steers', () => {
    const paths = codebook.flatMap(({ id, path }) => {
      if (path === undefined || id === 'story') return [];
      return id === 'reported_before' ? [path, 'flags.dup_hint'] : [path];
    });
    expect(fields.map(({ path }) => path)).toEqual(paths);
  });
});

describe('one more question', () => {
  const more: QuestionData = {
    id: 'loudness',
    part: 'hopes',
    short: true,
    kind: 'one',
    when: { has: { state_link: ['sure'] } },
    options: [...options('low high'), { id: 'no_answer', leaves: false }],
    field: 'detail.loudness',
  };

  it('is one entry in the data: path, report, review and the words it needs all follow', async () => {
    vi.resetModules();
    vi.doMock('../../src/flows/questions.ts', () => ({ data: [...data, more] }));
    try {
      const { neededWords, fields: grown, report } = await import('../../src/flows/questionnaire.ts');
      const { reviewItems, previewOf } = await import('../../src/flows/review.ts');
      const { step } = await import('../../src/flows/step.ts');
      const before = { ...begin(), at: 'story_offer', answers: answersTo('sure') };
      const asked = step(before, { ...occasion(), ...press(before, 'no') })[0];
      const [session] = step(asked, { ...occasion(), ...press(asked, 'high') });
      expect([asked.at, session.at]).toEqual(['loudness', 'review']);
      expect(grown.map(({ path }) => path)).toContain('detail.loudness');
      expect(previewOf(session)).toMatchObject({ detail: { loudness: 'high' } });
      expect(report.safeParse(previewOf(session)).success).toBe(true);
      expect(reviewItems(session).find(({ change }) => change === 'loudness')).toMatchObject({
        label: { key: 'label.loudness' },
        line: { values: { value: [{ key: 'option.loudness.high' }] } },
      });
      expect(neededWords).toEqual(
        expect.arrayContaining([
          ...['question.loudness', 'why.loudness', 'label.loudness', 'option.loudness.low'],
          ...['option.loudness.high', 'option.loudness.no_answer'],
        ]),
      );
      const unlikely = { ...before, answers: answersTo('unknown') };
      expect(step(unlikely, { ...occasion(), ...press(unlikely, 'no') })[0].at).toBe('review');
    } finally {
      vi.doUnmock('../../src/flows/questions.ts');
      vi.resetModules();
    }
  });

  it('leaves nothing for a refusal', () => {
    const { strip } = stripFor(fieldsOf(readQuestions([...data, more])));
    const head = {
      codebook_version: '2026.2',
      notice_version: '1',
      consent_version: '1',
      report_id: 'A'.repeat(22),
      period: '2026-Q4',
      route: 'short',
    } as const;
    expect(strip({ forms: ['vote'], loudness: ['low'] }, head)).toMatchObject({ detail: { loudness: 'low' } });
    expect(strip({ forms: ['vote'], loudness: ['no_answer'] }, head)).not.toHaveProperty('detail');
  });

  it('is not offered before every language has its words', async () => {
    vi.resetModules();
    vi.doMock('../../src/flows/questions.ts', () => ({ data: [...data, more] }));
    try {
      const { screens } = await import('../../src/bot/screen.ts');
      expect(() => screens({})).toThrow('question.loudness');
    } finally {
      vi.doUnmock('../../src/flows/questions.ts');
      vi.resetModules();
    }
  });
});

const answersTo = (link: string): Record<string, string[]> => ({
  affected: [],
  form_group: ['g_act'],
  'forms.g_act': ['vote'],
  route: ['short'],
  channels: [],
  state_link: [link],
  ...(link === 'sure' ? { actor_country: [] } : {}),
  when_last: [],
  where_region: [],
  hopes: [],
});
