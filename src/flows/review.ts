import type { Field } from '../report/field.ts';
import { quarterOf, type StrippedReport } from '../report/strip.ts';
import { answersAlong, pathOf } from './path.ts';
import { consentVersion, fields, noticeVersion, questions, strip, version } from './questionnaire.ts';
import type { Session } from './session.ts';
import type { Text } from './turn.ts';

/** The report these answers make. The review shows it and confirm sends it: what leaves is what was shown. */
export function reportOf(session: Session): StrippedReport {
  return strip(answersAlong(pathOf(questions, session.answers), session.answers), {
    codebook_version: version,
    notice_version: noticeVersion,
    consent_version: consentVersion,
    report_id: session.ids.reportId,
    period: quarterOf(session.started),
    route: 'short',
  });
}

export interface ReviewItem {
  /** The line in words: what it is about, and what will leave. */
  readonly line: Text;
  readonly label: Text;
  /** The step where it can be changed; absent where there is nothing to change. */
  readonly change?: string;
}

/** Every part of the report in words, in the order of the questions; a question without an answer says so. */
export function reviewItems(session: Session): readonly ReviewItem[] {
  const report = reportOf(session);
  const asked = new Set(pathOf(questions, session.answers).map((step) => step.question));
  const answers = fields.flatMap((field) => {
    const question = questions.find((one) => one.id === field.from);
    if (question === undefined || !asked.has(question)) return [];
    const label: Text = { key: `label.${question.id}` };
    return [{ label, value: shownValue(field, report), change: question.each ?? question.id }];
  });
  return [
    ...answers.map(({ label, value, change }, index) => ({
      line: { key: 'review.item', values: { n: index + 1, label, value } },
      label,
      change,
    })),
    {
      line: { key: 'review.also', values: { period: report.period, route: { key: `route.${report.route}` } } },
      label: { key: 'review.also' },
    },
  ];
}

/** How an answer is called, to the reporter and in the review. */
export const optionText = (question: string, code: string): Text =>
  question === 'actor_country' ? { key: 'country', values: { code } } : { key: `option.${question}.${code}` };

function shownValue(field: Field, report: StrippedReport): Text | readonly Text[] {
  const [name = '', inner] = field.path.split('.');
  const group = report[name];
  const value = inner === undefined ? group : (group as Record<string, unknown> | undefined)?.[inner];
  if (value === undefined) return { key: 'review.open' };
  return [value].flat().map((code) => optionText(field.from, String(code)));
}
