import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields, report as schema, strip } from '../../src/flows/questionnaire.ts';
import type { Answers, Field } from '../../src/report/field.ts';
import { head as headShape } from '../../src/report/report.ts';
import { coarsen, quarterOf, stripFor } from '../../src/report/strip.ts';
import type { Masked } from '../../src/report/words.ts';
import { mask } from '../support/masking.ts';
import { anyAnswers } from '../support/walk.ts';

const head = {
  codebook_version: '2026.2',
  notice_version: '1',
  consent_version: '1',
  report_id: 'abcdefghijklmnopqrstuA',
  period: '2026-Q4',
  route: 'short',
} as const;

const field = (id: string, path: string, required: boolean, codes: Readonly<Record<string, string>>): Field => ({
  from: id,
  path,
  required,
  many: true,
  max: 3,
  codes: new Map(Object.entries(codes)),
});

/** A questionnaire with a group of fields, as the full route has. */
const grouped = stripFor([
  field('forms', 'forms', true, { threat: 'threat', vote: 'vote' }),
  field('pay_kind', 'detail.pay_kind', false, { tax: 'tax', gift: 'gift' }),
  field('edu_kind', 'detail.edu_kind', false, { primary: 'school', secondary: 'school' }),
]);

/** Names that no report may carry, and 170 more. */
const named = [
  ...['chat_id', 'from', 'username', 'first_name', 'last_name', 'phone', 'ip', 'update_id', 'message_id', 'date'],
  ...['tenantId', 'aadObjectId', 'serviceUrl', 'conversation', 'channelId', 'language_code', 'locale', 'lang', 'time'],
  ...['timestamp', 'session', 'ticket', 'campaign', 'municipality', 'province', 'text', 'email', 'address'],
  ...['constructor', 'toString', '__proto__'],
];
const invented = fc
  .sample(fc.stringMatching(/^[a-z][A-Za-z_]{2,14}$/), { numRuns: 400, seed: 10 })
  .filter((name) => !(name in headShape) && !fields.some(({ path }) => path === name));
const forbidden = [...named, ...[...new Set(invented)].slice(0, 200 - named.length)];

/** Own properties by any name, as they come out of JSON: `__proto__` too. */
const withKey = (object: object, key: string, value: unknown): object =>
  JSON.parse(`${JSON.stringify(object).slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value)}}`);

const minimal = strip({ forms: ['vote'] }, head);

describe('only what the schema names leaves', () => {
  it('200 other names are refused in a report, and in a group of it', () => {
    const deep = grouped.strip({ forms: ['vote'], pay_kind: ['tax'] }, head);
    const accepted = (key: string): boolean =>
      ['vote', ['vote'], 1, null, {}].some(
        (value) =>
          schema.safeParse(withKey(minimal, key, value)).success ||
          grouped.schema.safeParse({ ...deep, detail: withKey({ pay_kind: ['tax'] }, key, value) }).success,
      );
    expect([schema.safeParse(minimal).success, grouped.schema.safeParse(deep).success]).toEqual([true, true]);
    expect(new Set(forbidden).size).toBe(200);
    expect(forbidden.filter(accepted)).toEqual([]);
  });

  it('an answer without a field never appears, whatever it is called', () => {
    const extra = fc.dictionary(fc.constantFrom(...forbidden), fc.array(fc.string(), { maxLength: 3 }));
    fc.assert(
      fc.property(anyAnswers, extra, (answers, more) => {
        const known = { ...answers, forms: ['vote'] };
        expect(strip(Object.assign({}, more, known), head)).toEqual(strip(known, head));
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('a code that the field does not name never appears', () => {
    const canary = fc.stringMatching(/^zz[a-z]{6}$/);
    fc.assert(
      fc.property(anyAnswers, canary, (answers, code) => {
        const added = Object.fromEntries(Object.entries(answers).map(([id, codes]) => [id, [...codes, code]]));
        const report = strip({ ...added, forms: ['vote', code] }, head);
        expect(JSON.stringify(report)).not.toContain(code);
      }),
      { seed: 13, numRuns: 200 },
    );
  });

  it('answers that only steer the conversation, or refuse one, leave nothing', () => {
    const report = strip({ forms: ['vote'], form_group: ['g_act'], state_link: ['no_answer'] }, head);
    expect(report).toEqual(minimal);
    expect(JSON.stringify(report)).not.toContain('g_act');
  });

  it('own words leave masked, with the kinds of what was masked and never what it was', () => {
    const words = mask('Iemand belde op 0612345678. Mail a@b.nl');
    expect(strip({ forms: ['vote'] }, head, words)).toEqual({
      ...minimal,
      story: {
        text: 'Iemand belde op [PHONE_1]. Mail [EMAIL_1]',
        masked: { count: 2, kinds: ['PHONE', 'EMAIL'] },
      },
    });
  });

  it('own words that nobody masked are refused by type', () => {
    // @ts-expect-error: a text is not masked by being called so
    const unmasked: Masked = { text: 'zoals het kwam', asks: [], near: [] };
    expect(strip({ forms: ['vote'] }, head, unmasked)).toHaveProperty('story');
  });

  it('own words that do not fit are refused', () => {
    const words = mask('a'.repeat(1001));
    expect(() => strip({ forms: ['vote'] }, head, words)).toThrow();
    expect(strip({ forms: ['vote'] }, head, mask('a'.repeat(1000)))).toHaveProperty('story');
  });

  it('what is in the prototype is no answer and no part of the head', () => {
    const polluted: Answers = JSON.parse('{"forms":["vote"],"__proto__":{"affected":["self"]}}');
    expect(strip(polluted, head)).toEqual(minimal);
    expect(Object.getPrototypeOf(strip(polluted, head))).toBe(Object.prototype);
    expect({}).not.toHaveProperty('affected');
  });

  it('a head with more in it is refused', () => {
    for (const key of named.filter((name) => name !== '__proto__')) {
      expect(() => strip({ forms: ['vote'] }, Object.assign({ [key]: 'x' }, head))).toThrow();
    }
  });
});

describe('what leaves is coarse', () => {
  it.each([
    ['where_region', 'NL-GR', 'where_part', 'noord'],
    ['where_region', 'NL-FL', 'where_part', 'oost'],
    ['where_region', 'NL-ZH', 'where_part', 'west'],
    ['where_region', 'NL-LI', 'where_part', 'zuid'],
    ['where_region', 'NL-BQ', 'where_part', 'caribisch'],
    ['where_region', 'abroad', 'where_part', 'abroad'],
    ['when_last', 'lt_1m', 'when_last', 'lt_3m'],
    ['when_last', 'm1_3', 'when_last', 'lt_3m'],
    ['when_last', 'gt_3y', 'when_last', 'gt_3y'],
  ])('%s %s leaves as %s %s', (question, answer, path, code) => {
    expect(strip({ forms: ['vote'], [question]: [answer] }, head)).toMatchObject({ [path]: code });
  });

  it('no province and no month is in any report', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const text = JSON.stringify(strip({ ...answers, forms: ['vote'] }, head));
        expect(text).not.toMatch(/"(NL-[A-Z]+|lt_1m|m1_3|g_[a-z]+)"/);
      }),
      { seed: 14, numRuns: 300 },
    );
  });

  it('two answers that leave as the same code leave it once', () => {
    const report = grouped.strip({ forms: ['vote'], edu_kind: ['secondary', 'primary'] }, head);
    expect(report).toMatchObject({ detail: { edu_kind: ['school'] } });
  });

  it('the order in which somebody tapped leaves no trace', () => {
    fc.assert(
      fc.property(anyAnswers, fc.infiniteStream(fc.nat()), (answers, order) => {
        const shuffled = Object.fromEntries(
          Object.entries(answers)
            .toReversed()
            .map(([id, codes]) => [id, [...codes].sort(() => ((order.next().value ?? 0) % 3) - 1)]),
        );
        const forms = answers.forms?.length === 0 ? { forms: ['vote'] } : {};
        const [one, other] = [strip({ ...answers, ...forms }, head), strip({ ...shuffled, ...forms }, head)];
        expect(JSON.stringify(one)).toBe(JSON.stringify(other));
      }),
      { seed: 15, numRuns: 300 },
    );
  });

  it('every code that can leave is one the schema accepts', () => {
    for (const each of fields) {
      for (const [answer] of each.codes) {
        expect(coarsen(each, [answer])).toHaveLength(1);
        expect(strip({ forms: ['vote'], [each.from]: [answer] }, head)).toHaveProperty(each.path);
      }
    }
  });
});

describe('time', () => {
  it.each([
    [Date.UTC(2026, 0, 1), '2026-Q1'],
    [Date.UTC(2026, 2, 31, 23, 59, 59, 999), '2026-Q1'],
    [Date.UTC(2026, 3, 1), '2026-Q2'],
    [Date.UTC(2026, 8, 30, 23, 59), '2026-Q3'],
    [Date.UTC(2026, 11, 31, 23, 59, 59, 999), '2026-Q4'],
  ])('%i is %s', (moment, quarter) => {
    expect(quarterOf(moment)).toBe(quarter);
  });

  it.each(['2026-10-31', '2026-10', '2026-Q5', '2026-Q4-1', '2026-10-31T22:58:59.123Z', '1793487539123', '2026'])(
    'no report says %s',
    (period) => {
      expect(() => strip({ forms: ['vote'] }, { ...head, period })).toThrow();
    },
  );

  it('nothing in a report is a number but how safe somebody feels, or a text that holds a finer time', () => {
    const leaves = (value: unknown): readonly unknown[] =>
      value instanceof Object ? Object.values(value).flatMap(leaves) : [value];
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const made = strip({ ...answers, forms: ['vote'] }, head);
        const { schema_version: _, codebook_version: __, feel_safe: safe, flags, ...report } = made;
        expect([undefined, 1, 2, 3, 4, 5]).toContain(safe);
        expect([undefined, { dup_hint: true }]).toContainEqual(flags);
        for (const value of leaves(report)) {
          expect(typeof value).toBe('string');
          expect(value).not.toMatch(/\d{4}-\d|\d{2}:\d{2}|\d{9}/);
        }
      }),
      { seed: 16, numRuns: 200 },
    );
  });
});

describe('what is no report', () => {
  it.each([
    ['without what happened', {}],
    ['with nothing under what happened', { forms: [] }],
    [
      'with more codes than a question takes',
      { forms: fields.flatMap((each) => (each.path === 'forms' ? [...each.codes.keys()] : [])) },
    ],
  ])('is not made: %s', (_, answers) => {
    expect(() => strip(answers, head)).toThrow();
  });

  it.each([
    ['a code twice', { forms: ['vote', 'vote'] }],
    ['a code of another field', { hopes: ['vote'] }],
    ['a list where one is meant', { state_link: ['sure'] }],
    ['an empty list', { hopes: [] }],
    ['another schema', { schema: 'obi.story' }],
    ['an id that is no id', { report_id: '7b0e7a0e-3c53-4f0e-9d5a-0d8a7d1f6c11' }],
  ])('is not accepted: %s', (_, change) => {
    expect(schema.safeParse({ ...minimal, ...change }).success).toBe(false);
  });
});
