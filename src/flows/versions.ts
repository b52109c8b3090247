import { bare } from './move.ts';
import { pathOf } from './path.ts';
import { canBe } from './question.ts';
import { questions, version } from './questionnaire.ts';
import { isPlace, type Session } from './session.ts';

type Migration = (session: Session) => Session;

/**
 * What each earlier version of the questionnaire needs to become the present one. Answers keep their ids for ever: an
 * id that was once given is never used for something else.
 */
const migrations: Readonly<Record<string, Migration>> = {
  // There was one route, and nobody was asked which.
  '2026.1': (session) => {
    const begun = Object.keys(session.answers).some((id) => id.startsWith('forms.'));
    return begun ? { ...session, answers: { ...session.answers, route: ['short'] } } : session;
  },
};

/**
 * Brings a session that was begun under another version to the present one. Nothing that was answered is lost as long
 * as it can still be answered. `moved`: the reporter must look again, since the question they stood at has changed.
 */
export function renew(session: Session): { readonly session: Session; readonly moved: boolean } {
  if (session.version === version) return { session, moved: false };
  const migrated = migrations[session.version]?.(session) ?? session;
  const answers = stillPossible(migrated);
  const path = pathOf(questions, answers);
  const stays = isPlace(migrated.at) || path.some((step) => step.id === migrated.at);
  const changed = Object.keys(migrated.answers).filter((id) => answers[id]?.length !== migrated.answers[id]?.length);
  const isOpen = !['lang', 'danger', 'notice', 'consent', 'sent', 'ended', 'too_young'].includes(migrated.at);
  if (!isOpen || (changed.length === 0 && stays)) return { session: { ...migrated, version, answers }, moved: false };
  const again = path.find(({ id }) => changed.includes(id)) ?? path.find(({ id }) => answers[id] === undefined);
  const moved = { version, answers, at: again?.id ?? 'review', changing: again !== undefined, turn: session.turn + 1 };
  return { session: { ...bare(migrated), ...moved }, moved: true };
}

/** The answers whose question and option still exist. */
function stillPossible({ answers }: Session): Record<string, string[]> {
  const kept: Record<string, string[]> = {};
  for (const [id, codes] of Object.entries(answers)) {
    const question = questions.find((one) => one.id === id.split('.')[0]);
    const known = codes.filter((code) => canBe(question, code));
    if (question !== undefined && (known.length > 0 || codes.length === 0)) kept[id] = known;
  }
  return kept;
}
