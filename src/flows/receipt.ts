import { afterwards } from './prompt.ts';
import type { Outcome, Prompt } from './turn.ts';

/**
 * The one message: what it says after each outcome. Its first line is the state that programs look for; the rest is
 * what may truly be hoped at that moment, and always: not solved one by one, reporting still helps.
 */
export function receipt(outcome: Outcome): Prompt {
  const keys = [`state.${outcome}`, ...paragraphs[outcome]];
  return {
    kind: 'receipt',
    weighty: true,
    body: keys.map((key) => ({ key })),
    choices: [],
    ways: afterwards,
    revision: '',
  };
}

const honest = ['paragraph.mostly_not_solved', 'paragraph.why_helps', 'receipt.crime'];

const paragraphs: Readonly<Record<Outcome, readonly string[]>> = {
  stored: ['receipt.stored', ...honest],
  held: ['receipt.held', ...honest],
  late: ['receipt.late', ...honest],
  refused: ['receipt.refused', ...honest],
  received: [
    'paragraph.thanks',
    'paragraph.what_happens',
    'paragraph.mostly_not_solved',
    'paragraph.no_followup',
    'paragraph.not_aangifte',
    'paragraph.time_unknown',
    'paragraph.why_helps',
    'receipt.crime',
    'paragraph.again',
    'paragraph.clear_chat',
  ],
};
