import { expect, it } from 'vitest';
import { screens } from '../../../src/bot/screen.ts';
import { toMessage } from '../../../src/bot/telegram/message.ts';
import { longestMessage } from '../../../src/bot/telegram/split.ts';
import { pathOf } from '../../../src/flows/path.ts';
import { promptOf } from '../../../src/flows/prompt.ts';
import { questions, version } from '../../../src/flows/questionnaire.ts';
import { optionText } from '../../../src/flows/review.ts';
import type { Session } from '../../../src/flows/session.ts';
import { type Locale, locales } from '../../../src/locales/locales.ts';
import { translate } from '../../../src/locales/translate.ts';
import { mask } from '../../../src/report/mask.ts';

const house = { locales, pilot: true, longest: 86_400_000, release: 'direct' } as const;
const toScreen = screens({ operator: 'x'.repeat(80), idle: '2 uur', contact: 'x'.repeat(80) });

/** Somebody who gave every answer that says most, as often as it may be given. */
function talkative(locale: Locale, words: number): Session {
  const answers: Record<string, string[]> = {};
  const lengthOf = (step: ReturnType<typeof pathOf>[number], code: string) =>
    translate(locale, optionText(step.question, code)).length;
  for (;;) {
    const path = pathOf(questions, answers);
    const open = path.find((step) => answers[step.id] === undefined);
    if (open === undefined) break;
    const { id, kind, max } = open.question;
    const fixed: Record<string, string[]> = {
      route: ['full'],
      state_link: ['sure'],
      story_offer: ['yes'],
      story: ['written'],
      story_share: ['yes'],
      source: ['professional'],
      affected: ['self', 'family_abroad', 'org', 'community'],
      reported_before: ['close', 'police_aangifte', 'anon_line', 'lawyer_ngo', 'employer_school'],
    };
    const most =
      id === 'forms'
        ? 10 - path.reduce((sum, one) => sum + (one.question.id === 'forms' ? (answers[one.id]?.length ?? 0) : 0), 0)
        : max;
    const longest = open.options
      .filter((option) => option.alone !== true && option.leaves !== false)
      .map((option) => option.id)
      .sort((a, b) => lengthOf(open, b) - lengthOf(open, a));
    const several = kind === 'many' || kind === 'find';
    answers[open.id] = fixed[id] ?? longest.slice(0, several ? most : 1);
  }
  return {
    version,
    channel: 'telegram',
    locale,
    ids: { reportId: 'R'.repeat(22), ticket: 'T'.repeat(22), session: 'S'.repeat(6) },
    started: Date.UTC(2026, 10, 24),
    turn: 999,
    at: 'review',
    practice: true,
    answers,
    words: mask('een woord '.repeat(100).slice(0, words)),
    hits: [],
    changing: false,
  };
}

it.each(locales.flatMap((locale) => [9, 199, 1000].map((words) => [locale, words] as const)))(
  'the longest review there can be in %s, with %i characters of own words, fits one message, and so does the last question',
  (locale, words) => {
    const session = talkative(locale, words);
    for (const at of ['review', 'confirm']) {
      const { text, keyboard } = toMessage(
        toScreen(promptOf({ ...session, at }, house, { key: 'note.choose' }), locale),
      );
      expect(text.length).toBeLessThanOrEqual(longestMessage);
      expect(keyboard.flat().length).toBeLessThanOrEqual(100);
    }
  },
);
