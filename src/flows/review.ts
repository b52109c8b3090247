import type { Field } from '../report/field.ts';
import type { Report } from '../report/report.ts';
import { type Ingredients, quarterOf, type StrippedReport } from '../report/strip.ts';
import { leaving } from '../report/words.ts';
import { answersAlong, pathOf } from './path.ts';
import type { Question } from './question.ts';
import { consentVersion, fields, noticeVersion, questions, rehearse, strip, version } from './questionnaire.ts';
import type { Earnest, Session } from './session.ts';
import type { Text } from './turn.ts';

/** The report these answers make. The review shows it and confirm sends it: what leaves is what was shown. */
export const reportOf = (session: Earnest): StrippedReport => strip(...ingredientsOf(session));

/** The same report to look at, also in a practice run. */
export const previewOf = (session: Session): Report => rehearse(...ingredientsOf(session));

function ingredientsOf(session: Session): Ingredients {
  const answers = answersAlong(pathOf(questions, session.answers), session.answers);
  const head = {
    codebook_version: version,
    notice_version: noticeVersion,
    consent_version: consentVersion,
    report_id: session.ids.reportId,
    period: quarterOf(session.started),
    route: answers.route?.includes('full') ? ('full' as const) : ('short' as const),
  };
  const share = answers.story_share?.includes('yes');
  return share && session.words !== undefined ? [answers, head, session.words] : [answers, head];
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
  const report = previewOf(session);
  const asked = new Set(pathOf(questions, session.answers).map((step) => step.question));
  const answers = questions.flatMap((question) => {
    const field = fields.find(({ from, as }) => from === question.id && as !== 'flag');
    if (!asked.has(question) || (field === undefined && question.kind !== 'text')) return [];
    const value = field === undefined ? shownWords(report) : shownValue(field, question, report);
    return [{ label: { key: `label.${question.id}` }, value, change: question.each ?? question.id }];
  });
  const flags = fields.filter((field) => field.as === 'flag' && valueAt(field, report) !== undefined);
  return [
    ...answers.map(({ label, value, change }, index) => ({
      line: { key: 'review.item', values: { n: index + 1, label, value } },
      label,
      change,
    })),
    ...flags.map(({ path }) => ({ line: { key: `review.${path.replace('.', '_')}` }, label: { key: 'review.also' } })),
    {
      line: { key: 'review.also', values: { period: report.period, route: { key: `route.${report.route}` } } },
      label: { key: 'review.also' },
    },
  ];
}

/** How an answer is called, to the reporter and in the review. */
export const optionText = ({ id, kind, among }: Question, code: string): Text =>
  kind === 'find' ? { key: 'country', values: { code } } : { key: `option.${among ?? id}.${code}` };

function valueAt({ path }: Field, report: Report): unknown {
  const [name = '', inner] = path.split('.');
  const group = report[name];
  return inner === undefined ? group : (group as Record<string, unknown> | undefined)?.[inner];
}

function shownValue(field: Field, question: Question, report: Report): Text | readonly Text[] {
  const value = valueAt(field, report);
  if (value === undefined) return { key: 'review.open' };
  return [value].flat().map((code) => optionText(question, String(code)));
}

/** Somebody's own words, set apart from ours. */
export const quoted = (text: string): Text => ({
  key: 'story.quoted',
  values: { text: { key: 'words', values: { text } } },
});

/** Own words beside all answers would not fit one message; long ones are shown in full with the last question. */
const isLong = (text: string): boolean => text.length > 200;

/** The own words that go along but did not fit the review. */
export function wordsBeside(session: Session): string | undefined {
  const [, , words] = ingredientsOf(session);
  const text = words === undefined ? '' : leaving(words);
  return isLong(text) ? text : undefined;
}

function shownWords({ story }: Report): Text {
  if (story === undefined) return { key: 'review.open' };
  return isLong(story.text) ? { key: 'review.words_next' } : quoted(story.text);
}
