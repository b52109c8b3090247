import fc from 'fast-check';
import { countries } from '../../src/flows/countries.ts';
import { isOver } from '../../src/flows/move.ts';
import { isEnough, mayPass, pathOf, roomAt, type Step, stepAt } from '../../src/flows/path.ts';
import { promptOf } from '../../src/flows/prompt.ts';
import { questions } from '../../src/flows/questionnaire.ts';
import { reportOf } from '../../src/flows/review.ts';
import { isEarnest, isPlace, revisionOf, type Session } from '../../src/flows/session.ts';
import { step } from '../../src/flows/step.ts';
import {
  commands,
  type Effect,
  type Event,
  type Happening,
  type House,
  type Occasion,
  type Prompt,
  type Refusal,
} from '../../src/flows/turn.ts';
import { type Locale, locales } from '../../src/locales/locales.ts';
import type { Answers } from '../../src/report/field.ts';
import type { StrippedReport } from '../../src/report/strip.ts';
import { countOf, leaving, maskWith } from '../../src/report/words.ts';
import { mask } from './masking.ts';

/** One turn of a walk, with the turns before it. `strange`: nothing that this screen offered. */
export interface Visit {
  readonly trail: readonly string[];
  readonly before: Session | undefined;
  readonly event: Event;
  readonly strange: boolean;
  readonly after: Session;
  readonly effects: readonly Effect[];
  /** The class of states that it led to. */
  readonly state: string;
}

export const house: House = { locales, pilot: true, longest: 24 * 3_600_000, release: 'mixed', informs: [] };
export const now = Date.UTC(2026, 9, 31, 22, 58, 59, 123);

let minted = 0;

/** What comes in with every happening: the same moment always, and ids that nobody had before. */
export function occasion(): Occasion {
  minted += 1;
  const id = (letter: string, length: number) => letter + String(minted).padStart(length - 1, '0');
  const ids = { reportId: id('R', 22), ticket: id('T', 22), session: id('S', 6) };
  return { now, ids, channel: 'telegram', house };
}

export const turnOf = (before: Session | undefined, happening: Happening) =>
  step(before, { ...occasion(), ...happening });

/** Own words in which nothing is masked, and some in which something is. */
export const harmless = mask('Iemand belde en zei dat ik stil moet zijn.');
export const telling = mask('Bel 06 12345678 of mail a@b.nl');
/** Own words of which two words are doubtful and a third may be hidden by a tap. */
export const doubtful = maskWith(() => ({
  masked: [],
  asks: [
    { start: 0, end: 7 },
    { start: 11, end: 16 },
  ],
  near: [{ start: 24, end: 30 }],
}))('Zwervel en Kwast kwamen steeds langs.');

export const refusals: readonly Refusal[] = ['media', 'voice', 'contact', 'location', 'edited', 'other'];

/** The ids of the answers and of the ways of a screen. */
export const offeredBy = (prompt: Prompt): readonly string[] => [
  ...prompt.choices.map(({ id }) => id),
  ...prompt.ways.flatMap((way) => ('id' in way ? [way.id] : [])),
];

export const press = (session: Session, id: string): Happening => ({
  kind: 'pressed',
  revision: revisionOf(session),
  id,
});

/** Presses one button after the other, each on the screen it is shown on. */
export const go = (session: Session, ...ids: readonly string[]): Session =>
  ids.reduce((at, id) => turnOf(at, press(at, id))[0], session);

/** The report that a session in earnest would send. */
export function reportAt(session: Session): StrippedReport {
  if (!isEarnest(session)) throw new Error('nothing of a practice run can become a report');
  return reportOf(session);
}

/** Buttons that somebody may make up, among them those of other screens. */
const forgeries = ['nonsense', '__proto__', '+nonsense', 'yes', 'send', 'agree', 'young', 'erase', 'again', 'clear'];

/** Everything that can happen at a screen, one of each class. */
export function happeningsAt(session: Session, prompt: Prompt): readonly (readonly [Happening, strange: boolean])[] {
  const offered = offeredBy(prompt);
  const isNew = (id: string) => !offered.includes(id);
  const find = prompt.kind === 'find';
  const searches = [['BE', 'NL'], countries.slice(0, 9), []].map((codes) => ({ kind: 'searched', codes }) as const);
  const texts = [harmless, telling, doubtful].map((words) => ({ kind: 'wrote', words }) as const);
  const hidings = ['zwervel', 'steeds langs', 'nergens'].map((text) => ({ kind: 'hid', text }) as const);
  const expected: Happening[] = [
    ...offered.map((id) => press(session, id)),
    ...prompt.choices.map(({ id }) => ({ kind: 'named', id: id.replace(/^[+-]/, '') }) as const),
    ...commands.map((command) => ({ kind: 'commanded', command }) as const),
    { kind: 'left' },
    ...(find ? searches : []),
    ...(prompt.kind === 'text' ? texts : []),
    ...(prompt.kind === 'hide' ? hidings : []),
  ];
  const strange: Happening[] = [
    { kind: 'mumbled' },
    ...refusals.map((what) => ({ kind: 'refused', what }) as const),
    ...(['too_long', 'no_words', 'not_masked'] as const).map((why) => ({ kind: 'miswrote', why }) as const),
    { kind: 'pressed', revision: `${session.ids.session}-zz`, id: offered[0] ?? 'back' },
    { kind: 'pressed', revision: 'another-0', id: offered[0] ?? 'back' },
    ...[...forgeries, ...(isNew('keep') ? ['skip', 'done'] : [])].filter(isNew).map((id) => press(session, id)),
    { kind: 'named', id: 'nonsense' },
    ...(find ? [] : searches.slice(0, 1)),
    ...(prompt.kind === 'text' ? [] : texts.slice(0, 1)),
    ...(prompt.kind === 'hide' ? [] : hidings.slice(0, 1)),
  ];
  return [...expected.map((one) => [one, false] as const), ...strange.map((one) => [one, true] as const)];
}

/**
 * Breadth first over every class of states that can be reached from nothing. Two sessions are of one class when what
 * they show and where they lead to differs only in answers that no other question depends on, and in the language: a
 * screen is the same in all, until it is put into words.
 */
export function* walk(): Generator<Visit> {
  const seen = new Set<string>();
  const queue: { readonly session: Session | undefined; readonly trail: readonly string[] }[] = [
    { session: undefined, trail: [] },
  ];
  for (const { session, trail } of queue) {
    const shown = session ?? turnOf(undefined, { kind: 'mumbled' })[0];
    for (const [happening, strange] of happeningsAt(shown, promptOf(shown, house))) {
      const visit = take(session, happening, trail, strange);
      yield visit;
      if (seen.has(visit.state)) continue;
      seen.add(visit.state);
      queue.push({ session: visit.after, trail: [...trail, nameOf(happening)] });
    }
  }
}

export function take(
  before: Session | undefined,
  happening: Happening,
  trail: readonly string[],
  strange: boolean,
): Visit {
  const event: Event = { ...occasion(), ...happening };
  const [after, effects] = step(before, event);
  return { trail, before, event, strange, after, effects, state: classOf(after) };
}

export const nameOf = (happening: Happening): string => {
  const what = 'id' in happening ? happening.id : 'command' in happening ? happening.command : '';
  return what === '' ? happening.kind : `${happening.kind} ${what}`;
};

/**
 * What a session shows and where it leads to: its place and what lies over it, its own answers, and of all others the
 * neighbours they make on the path, whether this question may be passed over, and whether it is enough.
 */
function classOf(session: Session): string {
  const { at, over, changing } = session;
  const practice = session.practice ?? false;
  const begun = Object.keys(session.answers).length > 0;
  if (isOver(session)) return [at, over, practice].join('|');
  if (isPlace(at) && at !== 'review') return [at, over, practice, begun, session.until !== undefined].join('|');
  if (over !== undefined) return [at, over, practice, over === 'not_obi' && changing, begun].join('|');
  const path = pathOf(questions, session.answers);
  if (at === 'review') return [at, practice, reviewClass(session, path)].join('|');
  const own = session.answers[at] ?? [];
  // What was answered before matters with no answer here or the first; the others are tried on one background.
  const plain = own.length === 0 || (own.length === 1 && own[0] === stepAt(session, path).options[0]?.id);
  const background = plain ? surroundings(session, path) : '';
  // Pairs are tried once: on the way there, and in earnest.
  const answers = practice || changing ? own.length > 0 : setClass(session, own);
  return [at, practice, changing, answers, plain && session.hits.length, background].join('|');
}

/** Up to two answers exactly, and more only by their number. */
function setClass(session: Session, own: readonly string[]): string {
  return own.length <= 2 ? [...own].sort().join() : `${own.length} of ${session.at}`;
}

function surroundings(session: Session, path: readonly Step[]): string {
  const here = stepAt(session, path);
  const index = path.indexOf(here);
  const next = path[index + 1];
  const open = path.find((step) => step !== here && session.answers[step.id] === undefined);
  const whole = pathOf(questions, { ...session.answers, route: ['full'] }).map(({ id }) => id);
  return [
    path[index - 1]?.id,
    next?.id,
    // What is only asked much later because of what was answered before.
    here.id === 'route' && whole[whole.indexOf('route') + 1],
    whole.indexOf('feel_safe') > whole.indexOf(here.id),
    session.changing && open === undefined,
    mayPass(here, path, session.answers),
    isEnough(path, session.answers),
    roomAt(here, path, session.answers) < here.question.max,
    wordsClass(session),
  ].join();
}

/** What of own words decides on the screen: what is still asked, what is offered, and whether something is masked. */
const wordsClass = ({ words }: Pick<Session, 'words'>): string =>
  words === undefined ? '' : [words.asks.length, words.near.length, countOf(leaving(words)).count].join('.');

function reviewClass({ answers, words }: Session, path: readonly Step[]): string {
  const open = path.some((step) => answers[step.id] === undefined);
  const branches = ['route', 'state_link', 'story_share'].map((id) => answers[id]?.join('+'));
  return [path.at(-1)?.id, open, wordsClass({ words }), answers.reported_before?.includes('bot'), ...branches].join();
}

/** Everything that branches the path, with every way it can go: the answers that make it so. */
const forks: readonly (readonly Answers[])[] = [
  [{}, { affected: ['self'] }],
  [{}, { 'forms.g_money': ['pay_pressure'] }],
  [{}, { 'forms.g_family': ['consular'] }],
  [{}, { 'forms.g_online': ['doxing'] }],
  [{}, { 'forms.g_watch': ['spy_recruit'] }],
  [{}, { 'forms.g_org': ['education'] }],
  [{ route: ['short'] }, { route: ['full'] }],
  [{}, { source: ['professional'] }],
  [{}, { state_link: ['think'] }, { state_link: ['no_state'] }],
  [{}, { where_kind: ['online', 'abroad'] }],
  [{}, ...[['nobody'], ['aivd'], ['close', 'bot']].map((told) => ({ reported_before: told }))],
  [{}, ...['yes', 'edit', 'no'].map((share) => ({ story_offer: ['yes'], story_share: [share] }))],
];

/** Every combination of everything that branches, as answers by step; `forms.g_other` is there so that none lacks one. */
export function* everyFork(): Generator<Answers> {
  const total = forks.reduce((product, ways) => product * ways.length, 1);
  for (let number = 0; number < total; number += 1) {
    let rest = number;
    const answers: Record<string, readonly string[]> = { 'forms.g_other': ['other'] };
    for (const ways of forks) {
      Object.assign(answers, ways[rest % ways.length]);
      rest = Math.floor(rest / ways.length);
    }
    yield { ...answers, form_group: groupsOf(answers) };
  }
}

/** From the first question to the end, giving these answers and skipping the rest; own words are written where asked. */
export function* along(start: Session, answers: Answers, trail: readonly string[]): Generator<Visit, Session> {
  let session = start;
  let written = 0;
  while (!isOver(session)) {
    const happening = nextAlong(session, answers, written);
    if (happening.kind === 'wrote') written += 1;
    const visit = take(session, happening, trail, false);
    yield visit;
    session = visit.after;
  }
  return session;
}

function nextAlong(session: Session, answers: Answers, written: number): Happening {
  const { at, over } = session;
  const given = session.answers[at] ?? [];
  if (over !== undefined) return press(session, 'go_on');
  if (at === 'review') return press(session, 'send');
  if (at === 'confirm') return press(session, 'yes');
  const { kind } = promptOf(session, house);
  if (kind === 'text') return { kind: 'wrote', words: written === 0 ? telling : harmless };
  // Whoever wants to write it anew says yes the second time.
  const wanted = at === 'story_share' && written > 1 ? ['yes'] : (answers[at] ?? []);
  const missing = wanted.find((code) => !given.includes(code));
  if (missing === undefined) return press(session, given.length > 0 && kind === 'many' ? 'done' : 'skip');
  return press(session, kind === 'many' ? `+${missing}` : missing);
}

/** The groups under which something happened. */
export const groupsOf = (answers: Answers): readonly string[] =>
  Object.keys(answers).flatMap((id) => (id.startsWith('forms.') ? [id.slice('forms.'.length)] : []));

/** A session at its first question. */
export function begin(locale: Locale = 'nl'): Session {
  let [session] = turnOf(undefined, { kind: 'commanded', command: 'start' });
  for (const id of [locale, 'go_on', 'next', 'agree']) [session] = turnOf(session, press(session, id));
  return session;
}

/** What somebody may answer to each question, within its limit; some of it to questions they were not asked. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    questions.map(({ id, kind, options, max }) => {
      const codes = kind === 'text' ? ['written'] : options.map((option) => option.id);
      return [id, fc.subarray(codes, { maxLength: Math.min(max, codes.length) })];
    }),
  ),
);
