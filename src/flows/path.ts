import type { Answers } from '../report/field.ts';
import { holds } from './condition.ts';
import type { Option, Question } from './question.ts';
import type { Session } from './session.ts';

/** A question as one reporter meets it; one that is asked per answer of another is met several times. */
export interface Step {
  /** `affected`, or `forms.g_money` for a question that is repeated. */
  readonly id: string;
  readonly question: Question;
  readonly options: readonly Option[];
}

/** Which steps these answers lead along, in order. Derived each time, so nothing can contradict the answers. */
export function pathOf(questions: readonly Question[], given: Answers): readonly Step[] {
  const steps: Step[] = [];
  const known: Record<string, readonly string[]> = {};
  for (const question of questions) {
    const asked = question.short || known.route?.includes('full');
    if (!asked || !holds(question.when, known)) continue;
    const met = stepsOf(question, known);
    steps.push(...met);
    known[question.id] = met.flatMap((step) => given[step.id] ?? []);
  }
  return steps;
}

function stepsOf(question: Question, known: Answers): readonly Step[] {
  const { among } = question;
  if (question.each === undefined) {
    const options =
      among === undefined ? question.options : question.options.filter(({ id }) => known[among]?.includes(id));
    return [{ id: question.id, question, options }];
  }
  const groups = new Set(known[question.each]);
  const order = [...new Set(question.options.map((option) => option.under))].filter((group) => group !== undefined);
  return order
    .filter((group) => groups.has(group))
    .map((group) => ({
      id: `${question.id}.${group}`,
      question,
      options: question.options.filter((option) => option.under === group),
    }));
}

/** What was answered along the path, by question. Answers to steps that are no longer on it are left out. */
export function answersAlong(path: readonly Step[], given: Answers): Answers {
  const answers: Record<string, string[]> = {};
  for (const step of path) {
    const codes = given[step.id] ?? [];
    if (codes.length > 0) answers[step.question.id] = [...(answers[step.question.id] ?? []), ...codes];
  }
  return answers;
}

/** The answers as they were given, without those to steps that are no longer on the path. */
export function alongOnly(path: readonly Step[], given: Answers): Record<string, string[]> {
  const kept: Record<string, string[]> = {};
  for (const { id } of path) if (given[id] !== undefined) kept[id] = [...given[id]];
  return kept;
}

/** Whether the second step only asks on about the first: the kinds of a group, the next group's kinds. */
export const isMore = (step: Step | undefined, next: Step | undefined): boolean =>
  next?.question.each !== undefined && (next.question === step?.question || next.question.each === step?.question.id);

/** How many more answers this step can take: a repeated question shares its limit over its steps. */
export function roomAt(step: Step, path: readonly Step[], given: Answers): number {
  const elsewhere = path.filter((other) => other.question === step.question && other !== step);
  return step.question.max - elsewhere.reduce((sum, other) => sum + (given[other.id]?.length ?? 0), 0);
}

/** A required question may be passed over only where it is, or still can be, answered at another of its steps. */
export function mayPass(step: Step, path: readonly Step[], given: Answers): boolean {
  if (!step.question.required) return true;
  const elsewhere = path.filter((other) => other.question === step.question && other !== step);
  return elsewhere.some((other) => given[other.id] === undefined || (given[other.id]?.length ?? 0) > 0);
}

/** The first step where a required question still lacks its answer. */
export function lacking(path: readonly Step[], given: Answers): Step | undefined {
  const answers = answersAlong(path, given);
  return path.find((step) => step.question.required && answers[step.question.id] === undefined);
}

/** Whether what was answered so far makes a report, so that the rest may be left. */
export const isEnough = (path: readonly Step[], given: Answers): boolean =>
  given.route !== undefined && lacking(path, given) === undefined;

/** The step the session stands at. A session whose step is no longer on its path stands at the first open one. */
export function stepAt(session: Session, path: readonly Step[]): Step {
  const step =
    path.find((one) => one.id === session.at) ??
    path.find((one) => session.answers[one.id] === undefined) ??
    path.at(-1);
  if (step === undefined) throw new Error('the questionnaire is empty');
  return step;
}
