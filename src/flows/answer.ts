import { cover, move, show, type Turn } from './move.ts';
import { lacking, mayPass, pathOf, roomAt, type Step, stepAt } from './path.ts';
import { questions } from './questionnaire.ts';
import type { Session } from './session.ts';

/** At most so many countries are offered for the letters typed; more would not be read. */
const mostHits = 8;

/** An answer or a way from the present question. An id that the question does not offer changes nothing. */
export function answer(session: Session, id: string): Turn {
  const path = pathOf(questions, session.answers);
  const here = stepAt(session, path);
  const given = session.answers[here.id] ?? [];
  switch (id) {
    case 'back':
      return move(session, { at: path[path.indexOf(here) - 1]?.id ?? 'consent', hits: [] });
    case 'why':
      return cover(session, 'why');
    case 'skip':
      return mayPass(here, path, session.answers)
        ? advance(put(session, here, []))
        : show(session, { key: 'note.required' });
    case 'keep':
    case 'done':
      return given.length > 0 ? accept(put(session, here, given), here) : show(session, { key: 'note.required' });
  }
  if (takesSeveral(here)) return toggle(session, path, here, id);
  if (!here.options.some((option) => option.id === id)) return show(session, { key: 'note.choose' });
  return accept(put(session, here, [id]), here);
}

/** Shows the countries found for what was typed; only where one is being looked for. */
export function search(session: Session, codes: readonly string[]): Turn {
  const here = stepAt(session, pathOf(questions, session.answers));
  const hits = codes.filter((code) => here.options.some((option) => option.id === code)).slice(0, mostHits);
  return show({ ...session, at: here.id, hits }, hits.length === 0 ? { key: 'note.not_found' } : undefined);
}

/** On to what comes next: the next step, or after a change whatever that opened, and at the end the review. */
export function advance(session: Session): Turn {
  const path = pathOf(questions, session.answers);
  const open = path.find((step) => session.answers[step.id] === undefined);
  const next = session.changing ? open : path[path.findIndex((step) => step.id === session.at) + 1];
  const at = next ?? lacking(path, session.answers);
  return at === undefined ? move(session, { at: 'review', changing: false }) : move(session, { at: at.id });
}

const takesSeveral = (step: Step): boolean => step.question.kind === 'many' || step.question.kind === 'find';

const put = (session: Session, here: Step, codes: readonly string[]): Session => ({
  ...session,
  at: here.id,
  hits: [],
  answers: { ...session.answers, [here.id]: [...codes] },
});

function accept(session: Session, here: Step): Turn {
  const noState = here.question.id === 'state_link' && session.answers[here.id]?.[0] === 'no_state';
  return noState ? cover(session, 'not_obi') : advance(session);
}

/**
 * Switches one of several answers on (`+id`), off (`-id`), or over (`id`, when it was typed). The revision stays: each
 * button says what it makes true, so quick taps on several all count, and a double tap on one counts once.
 */
function toggle(session: Session, path: readonly Step[], here: Step, id: string): Turn {
  const code = id.replace(/^[+-]/, '');
  const option = here.options.find((one) => one.id === code);
  if (option === undefined) return show(session, { key: 'note.choose' });
  const given = session.answers[here.id] ?? [];
  const others = given.filter((one) => one !== code);
  const on = id.startsWith('+') || (id === code && others.length === given.length);
  if (!on) return others.length === given.length ? show(session) : show(put(session, here, others));
  const isAlone = (one: string) => here.options.some((other) => other.id === one && other.alone);
  const codes = option.alone ? [code] : [...others.filter((one) => !isAlone(one)), code];
  const room = roomAt(here, path, session.answers);
  return codes.length > room
    ? show(session, { key: 'note.full', values: { count: room } })
    : show(put(session, here, codes));
}
