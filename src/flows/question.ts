import { z } from 'zod';
import type { Field } from '../report/field.ts';
import { type Condition, mentions } from './condition.ts';

/** An id that fits a button and a key of the words. */
const id = z.string().regex(/^[A-Za-z0-9_-]{1,24}$/);

const option = z.strictObject({
  id,
  /** The code it leaves as, when that is another (coarser) one; `false`: it never leaves. */
  leaves: z.union([id, z.literal(false)]).optional(),
  /** Chosen alone: it clears the others, and they clear it. */
  alone: z.boolean().optional(),
  /** For a question that is asked once per answer of another: the answer under which it is offered. */
  under: id.optional(),
});

const question = z.strictObject({
  id,
  /** The part of the questionnaire it belongs to; parts are counted for the reporter. */
  part: id,
  /** On the short route too; every other question is asked on the long one only. */
  short: z.boolean().default(false),
  /** `text`: own words, which are masked before they come in. */
  kind: z.enum(['one', 'many', 'find', 'when', 'text']),
  options: z.array(option).default([]),
  max: z.int().min(1).max(10).default(1),
  /** Cannot be skipped. */
  required: z.boolean().default(false),
  when: z.custom<Condition>().default('always'),
  /** Asked once for each answer of this earlier question, with the options under it. */
  each: id.optional(),
  /** Its options are those that were chosen at this earlier question. */
  among: id.optional(),
  /** Where the answer stands in the report; without it the answer only steers the conversation. */
  field: z
    .string()
    .regex(/^[a-z_]+(\.[a-z_]+)?$/)
    .optional(),
  /** Its codes are numbers, and leave as such. */
  integer: z.boolean().default(false),
  /** Beside the field: that this answer was given leaves as `true`, at this path. */
  flag: z.strictObject({ path: z.string(), code: id }).optional(),
});

/** A question as it is written down in the questionnaire. */
export type QuestionData = z.input<typeof question>;
export type Question = z.output<typeof question>;
export type Option = Question['options'][number];

/**
 * Reads the questionnaire's data. Throws with every mistake at once: unknown or doubled ids, a condition on an answer
 * that cannot have been given yet (so a question nobody can reach), options under an answer that does not exist.
 */
export function readQuestions(data: readonly QuestionData[]): readonly Question[] {
  const questions = z.array(question).parse(data);
  const mistakes: string[] = [];
  const earlier = new Map<string, Question>();
  for (const each of questions) {
    const say = (what: string) => mistakes.push(`${each.id}: ${what}`);
    if (earlier.has(each.id)) say('stands twice');
    if (each.kind !== 'text' && each.options.length < 2) say('has nothing to choose from');
    if (each.among !== undefined && !earlier.has(each.among)) say(`chooses among ${each.among}, not known yet`);
    if (new Set(each.options.map((one) => one.id)).size !== each.options.length) say('has an option twice');
    for (const [about, code] of mentions(each.when)) {
      if (!canBe(earlier.get(about), code)) say(`asks for ${about}=${code}, not known yet`);
    }
    const groups = each.each === undefined ? undefined : earlier.get(each.each)?.options.map((one) => one.id);
    if (each.each !== undefined && groups === undefined) say(`repeats ${each.each}, not known yet`);
    for (const one of each.options) {
      if (
        (one.under === undefined) !== (groups === undefined) ||
        (groups !== undefined && !groups.includes(one.under ?? ''))
      ) {
        say(`option ${one.id} stands under nothing that is asked`);
      }
    }
    for (const group of groups ?? []) if (!each.options.some((one) => one.under === group)) say(`${group} is empty`);
    earlier.set(each.id, each);
  }
  if (mistakes.length > 0) throw new Error(`questionnaire: ${mistakes.join('; ')}`);
  return questions;
}

/** Whether a question takes more than one answer, each switched on and off. */
export const takesSeveral = ({ kind }: Pick<Question, 'kind'>): boolean => kind === 'many' || kind === 'find';

/** Whether a question can be answered with this code; own words only count as written. */
export function canBe(question: Question | undefined, code: string): boolean {
  if (question?.kind === 'text') return code === 'written';
  return question?.options.some((option) => option.id === code) ?? false;
}

/** The fields of the report that these questions fill, in their order. */
export function fieldsOf(questions: readonly Question[]): readonly Field[] {
  return questions.flatMap((each) => {
    const { id: from, field, flag, required, kind, max, integer } = each;
    if (field === undefined || kind === 'text') return [];
    const codes = new Map(
      each.options.flatMap((one) => (one.leaves === false ? [] : [[one.id, one.leaves ?? one.id] as const])),
    );
    const many = takesSeveral(each);
    return [
      { from, path: field, required, many, max, codes, ...(integer ? { as: 'integer' as const } : {}) },
      ...(flag === undefined
        ? []
        : [
            {
              from,
              path: flag.path,
              required: false,
              many: false,
              max: 1,
              codes: new Map([[flag.code, flag.code]]),
              as: 'flag' as const,
            },
          ]),
    ];
  });
}
