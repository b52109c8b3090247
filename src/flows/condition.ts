import type { Answers } from '../report/field.ts';

/**
 * When a question is asked or a rule applies, as data over the answers so far. A question that was not answered
 * satisfies nothing but `not`.
 */
export type Condition =
  | 'always'
  /** Each of these questions was answered with at least one of the codes. */
  | { readonly has: Answers }
  /** So many answers were given to each of these questions, or more. */
  | { readonly count: Readonly<Record<string, number>> }
  /** Each of these questions was answered, and with nothing but the codes. */
  | { readonly only: Answers }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export function holds(condition: Condition, answers: Answers): boolean {
  if (condition === 'always') return true;
  if ('all' in condition) return condition.all.every((each) => holds(each, answers));
  if ('any' in condition) return condition.any.some((each) => holds(each, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  if ('count' in condition) {
    return Object.entries(condition.count).every(([question, least]) => (answers[question]?.length ?? 0) >= least);
  }
  if ('only' in condition) {
    return Object.entries(condition.only).every(
      ([question, codes]) => answers[question]?.length && answers[question].every((code) => codes.includes(code)),
    );
  }
  return Object.entries(condition.has).every(([question, codes]) =>
    codes.some((code) => answers[question]?.includes(code)),
  );
}

/** Every answer a condition looks at, so that a misspelt one is found when the program starts. */
export function mentions(condition: Condition): readonly (readonly [question: string, code: string])[] {
  if (condition === 'always') return [];
  if ('all' in condition) return condition.all.flatMap(mentions);
  if ('any' in condition) return condition.any.flatMap(mentions);
  if ('not' in condition) return mentions(condition.not);
  if ('count' in condition) return [];
  return Object.entries('only' in condition ? condition.only : condition.has).flatMap(([question, codes]) =>
    codes.map((code) => [question, code] as const),
  );
}
