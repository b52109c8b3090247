import type { Masked } from '../report/words.ts';
import { mostHits, otherAuthority } from './countries.ts';
import { cover, move, show, type Turn } from './move.ts';
import { alongOnly, isEnough, isMore, lacking, mayPass, pathOf, roomAt, type Step, stepAt } from './path.ts';
import { decide } from './preview.ts';
import { type Question, takesSeveral } from './question.ts';
import { questions } from './questionnaire.ts';
import { isPlace, type Session } from './session.ts';

/** An answer or a way from the present question. An id that the question does not offer changes nothing. */
export function answer(session: Session, id: string): Turn {
  const path = pathOf(questions, session.answers);
  const here = stepAt(session, path);
  const given = session.answers[here.id] ?? [];
  const decided = here.question.id === 'story_share' ? decide(session, id) : undefined;
  if (decided !== undefined) return decided;
  switch (id) {
    case 'back':
      return move(session, { at: path[path.indexOf(here) - 1]?.id ?? 'consent', hits: [] });
    case 'enough':
      return isEnough(path, session.answers)
        ? move(passOver(path, session), { at: 'review', changing: false })
        : show(session);
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
  if (takesSeveral(here.question)) return toggle(session, path, here, id);
  if (!here.options.some((option) => option.id === id)) return show(session, { key: 'note.choose' });
  if (here.question.id === 'story_share' && id === 'edit') return rewrite(session);
  return accept(put(session, here, [id]), here);
}

/**
 * Takes everything that was ticked at once, in place of what was chosen before, and goes on. A country is chosen from a
 * list and added to those before. What cannot stand beside the others is put to the reporter, not decided for them.
 */
export function mark(session: Session, chosen: readonly string[], id: string): Turn {
  if (isPlace(session.at)) return show(session);
  const path = pathOf(questions, session.answers);
  const here = stepAt(session, path);
  if (!takesSeveral(here.question)) return answer(session, chosen[0] ?? id);
  const before = here.question.kind === 'find' ? (session.answers[here.id] ?? []) : [];
  const offered = here.options.map((option) => option.id);
  const all = [...new Set([...before, ...chosen])].filter((code) => offered.includes(code));
  const isAlone = (code: string) => here.options.some((option) => option.id === code && option.alone);
  const together = all.length > 1 ? all.filter((code) => !isAlone(code)) : all;
  const fitting = together.slice(0, Math.max(roomAt(here, path, session.answers), 0));
  const marked = put(session, here, fitting);
  if (fitting.length < together.length) return show(marked, { key: 'note.full', values: { count: here.question.max } });
  if (together.length < all.length) return show(marked, { key: 'note.alone' });
  if (id === 'more') return move(marked, {});
  if (fitting.length > 0) return answer(marked, 'done');
  return show(session, { key: mayPass(here, path, session.answers) ? 'note.none' : 'note.required' });
}

/** Everything that is still open counts as passed over, so that it is not asked again after a change. */
function passOver(path: readonly Step[], session: Session): Session {
  const open = path.filter(({ id }) => session.answers[id] === undefined);
  return { ...session, answers: { ...session.answers, ...Object.fromEntries(open.map(({ id }) => [id, []])) } };
}

/** Takes own words, which come in masked; only where they were asked for. */
export function write(session: Session, words: Masked): Turn {
  const here = stepAt(session, pathOf(questions, session.answers));
  if (!isAsking(session, here, 'text')) return show(session, { key: 'note.choose' });
  const { story_share: _, ...answers } = session.answers;
  return advance(put({ ...session, words, answers }, here, ['written']));
}

/** Back to the empty page: what was written is gone. */
function rewrite({ words: _, ...session }: Session): Turn {
  const { story: __, story_share: ___, ...answers } = session.answers;
  return move(session, { at: 'story', answers });
}

const isAsking = (session: Session, { question }: Step, kind: Question['kind']): boolean =>
  question.kind === kind && session.over === undefined && !isPlace(session.at);

/** Shows the countries found for what was typed; only where one is being looked for. */
export function search(session: Session, codes: readonly string[]): Turn {
  const here = stepAt(session, pathOf(questions, session.answers));
  if (!isAsking(session, here, 'find')) return show(session, { key: 'note.choose' });
  const found = codes.filter((code) => here.options.some((option) => option.id === code));
  const note = found.length === 0 ? 'note.not_found' : found.length > mostHits ? 'note.more' : undefined;
  const hits = found.length === 0 ? [otherAuthority] : found.slice(0, mostHits);
  return show({ ...session, at: here.id, hits }, note && { key: note });
}

/**
 * On to what comes next: the next step, or after a change whatever belongs to it or was opened by it, and at the end
 * the review. What is no longer asked is forgotten here, so that it can neither leave nor come back, and the reporter is
 * told that it is gone.
 */
export function advance(before: Session): Turn {
  const path = pathOf(questions, before.answers);
  const session = onlyAlong(path, before);
  const gone = Object.entries(before.answers).filter(([id, codes]) => codes.length > 0 && !(id in session.answers));
  const note = gone.length === 0 ? undefined : { key: 'note.dropped', values: { count: gone.length } };
  const index = path.findIndex((step) => step.id === session.at);
  const following = path[index + 1];
  const open = path.find((step) => session.answers[step.id] === undefined);
  const next = session.changing && !isMore(path[index], following) ? open : following;
  const at = next ?? lacking(path, session.answers);
  return move(session, at === undefined ? { at: 'review', changing: false } : { at: at.id }, note);
}

/** The session without answers to what is no longer asked, and without words that will not go along. */
function onlyAlong(path: readonly Step[], { words, ...session }: Session): Session {
  const answers = alongOnly(path, session.answers);
  const keepsWords = words !== undefined && answers.story?.includes('written') && !answers.story_share?.includes('no');
  return { ...session, answers, ...(keepsWords ? { words } : {}) };
}

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
    ? show(session, { key: 'note.full', values: { count: here.question.max } })
    : show(put(session, here, codes));
}
