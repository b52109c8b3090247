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
  kind: z.enum(['one', 'many', 'find', 'when']),
  options: z.array(option).min(2),
  max: z.int().min(1).max(10).default(1),
  /** Cannot be skipped. */
  required: z.boolean().default(false),
  when: z.custom<Condition>().default('always'),
  /** Asked once for each answer of this earlier question, with the options under it. */
  each: id.optional(),
  /** Where the answer stands in the report; without it the answer only steers the conversation. */
  field: z
    .string()
    .regex(/^[a-z_]+(\.[a-z_]+)?$/)
    .optional(),
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
    if (new Set(each.options.map((one) => one.id)).size !== each.options.length) say('has an option twice');
    for (const [about, code] of mentions(each.when)) {
      if (!earlier.get(about)?.options.some((one) => one.id === code)) say(`asks for ${about}=${code}, not known yet`);
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

/** The fields of the report that these questions fill, in their order. */
export function fieldsOf(questions: readonly Question[]): readonly Field[] {
  return questions.flatMap((each) => {
    if (each.field === undefined) return [];
    const codes = each.options.flatMap((one) =>
      one.leaves === false ? [] : [[one.id, one.leaves ?? one.id] as const],
    );
    return [
      {
        from: each.id,
        path: each.field,
        required: each.required,
        many: each.kind === 'many' || each.kind === 'find',
        max: each.max,
        codes: new Map(codes),
      },
    ];
  });
}
