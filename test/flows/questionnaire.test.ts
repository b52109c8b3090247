import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countries } from '../../src/flows/countries.ts';
import { pathOf } from '../../src/flows/path.ts';
import { fieldsOf, type QuestionData, readQuestions } from '../../src/flows/question.ts';
import { fields, questions } from '../../src/flows/questionnaire.ts';
import { stripFor } from '../../src/report/strip.ts';
import { anyAnswers } from '../support/walk.ts';

const options = (ids: string) => ids.split(' ').map((id) => ({ id }));
const colour: QuestionData = { id: 'colour', part: 'one', kind: 'one', options: options('red blue') };
const shade: QuestionData = {
  id: 'shade',
  part: 'one',
  kind: 'many',
  each: 'colour',
  options: [
    { id: 'dark', under: 'red' },
    { id: 'light', under: 'blue' },
  ],
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
      [colour, { ...shade, options: [...shade.options, { id: 'pale', under: 'green' }] }],
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

/** The short route as the codebook has it. */
const codebook: Readonly<Record<string, string>> = {
  affected: 'self family_nl family_abroad other_person org community',
  form_group: 'g_money g_threat g_watch g_family g_online g_act g_org g_other',
  forms:
    'pay_pressure funding_cond livelihood threat violence freedom meeting_disrupt watched unapproved_official ' +
    'ask_inform spy_recruit family_abroad consular return_travel forced_statement legal_abuse online_harass doxing ' +
    'hacking fake_identity propaganda silence vote join religion_culture education favour_official other unsure',
  channels: 'in_person phone messaging social mail embassy via_family via_org event work_school device other unknown',
  state_link: 'sure think unknown no_state no_answer',
  actor_country: countries.join(' '),
  when_last: 'lt_1m m1_3 m3_12 y1_3 gt_3y unknown',
  where_region: 'NL-DR NL-FL NL-FR NL-GE NL-GR NL-LI NL-NB NL-NH NL-OV NL-UT NL-ZE NL-ZH NL-BQ abroad no_answer',
  hopes: 'heard count stop punish protect advice papers_money account warn unknown',
};

describe('the short route', () => {
  it('asks what the codebook names, in its order', () => {
    expect(
      Object.fromEntries(questions.map(({ id, options }) => [id, options.map((one) => one.id).join(' ')])),
    ).toEqual(codebook);
    expect(questions.map(({ id }) => id)).toEqual(Object.keys(codebook));
  });

  it('offers every country that has a code, and no withdrawn one', () => {
    expect(new Set(countries).size).toBe(251);
    expect(countries).toEqual(expect.arrayContaining(['NL', 'XK', 'XX']));
    for (const withdrawn of ['AN', 'DD', 'SU', 'YU', 'ZR']) expect(countries).not.toContain(withdrawn);
  });

  it('needs an answer to nothing but what happened', () => {
    expect(questions.filter(({ required }) => required).map(({ id }) => id)).toEqual(['form_group', 'forms']);
    expect(fields.filter(({ required }) => required).map(({ path }) => path)).toEqual(['forms']);
  });

  it('takes as many answers as the codebook allows', () => {
    expect(Object.fromEntries(questions.filter(({ max }) => max > 1).map(({ id, max }) => [id, max]))).toEqual({
      affected: 4,
      form_group: 8,
      forms: 10,
      channels: 5,
      actor_country: 3,
      hopes: 4,
    });
  });

  it('fills the fields of the data dictionary, and nothing from what only steers', () => {
    expect(fields.map(({ path }) => path)).toEqual([
      ...['affected', 'forms', 'channels', 'state_link', 'actor_country', 'when_last', 'where_part', 'hopes'],
    ]);
  });

  it('is 17 screens at most with up to three groups, and one more for each further group', () => {
    const others = ['lang', 'danger', 'notice', 'consent', 'review', 'confirm'].length;
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const groups = answers.form_group?.length ?? 0;
        const screens = others + pathOf(questions, answers).length;
        expect(screens).toBeLessThanOrEqual(17 + Math.max(0, groups - 3));
      }),
      { seed: 3, numRuns: 3000 },
    );
  });
});

describe('one more question', () => {
  const more: QuestionData = {
    id: 'frequency',
    part: 'when',
    kind: 'one',
    when: { has: { state_link: ['sure'] } },
    options: [...options('once often'), { id: 'no_answer', leaves: false }],
    field: 'detail.frequency',
  };
  const grown = readQuestions([...questions, more]);

  it('is asked where its condition holds', () => {
    const asked = (link: string) => pathOf(grown, { state_link: [link] }).map(({ id }) => id);
    expect(asked('sure').at(-1)).toBe('frequency');
    expect(asked('think')).not.toContain('frequency');
  });

  it('fills its field of the report, and leaves nothing for a refusal', () => {
    const { strip } = stripFor(fieldsOf(grown));
    const head = {
      codebook_version: '2026.2',
      notice_version: '1',
      consent_version: '1',
      report_id: 'A'.repeat(22),
      period: '2026-Q4',
      route: 'short',
    } as const;
    expect(strip({ forms: ['vote'], frequency: ['often'] }, head)).toMatchObject({ detail: { frequency: 'often' } });
    expect(strip({ forms: ['vote'], frequency: ['no_answer'] }, head)).not.toHaveProperty('detail');
  });
});
