import { stripFor } from '../report/strip.ts';
import { fieldsOf, type Option, readQuestions } from './question.ts';
import { data } from './questions.ts';

/** Changes whenever a question, an answer or their order changes: it stands in every session and every report. */
export const version = '2026.2';
/** The versions of the notice and of the consent that the reporter saw. */
export const noticeVersion = '2';
export const consentVersion = '1';

export const questions = readQuestions(data);
export const fields = fieldsOf(questions);
export const { strip, rehearse, schema: report } = stripFor(fields);

/** The code an answer is chosen by, and the one it leaves as. */
const codesOf = ({ id, leaves }: Option): readonly string[] => (typeof leaves === 'string' ? [id, leaves] : [id]);

/** The keys of the words that the questions need; a language that lacks one cannot be offered. */
export const neededWords: readonly string[] = questions.flatMap(({ id, kind, among, options, field }) => [
  ...[`question.${id}`, `why.${id}`],
  ...(field === undefined ? [] : [`label.${id}`]),
  ...(kind === 'find' ? [] : options.flatMap(codesOf).map((code) => `option.${among ?? id}.${code}`)),
]);
