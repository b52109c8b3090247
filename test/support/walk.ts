import fc from 'fast-check';
import { countries } from '../../src/flows/countries.ts';
import { isOver } from '../../src/flows/move.ts';
import { promptOf } from '../../src/flows/prompt.ts';
import { questions } from '../../src/flows/questionnaire.ts';
import { revisionOf, type Session } from '../../src/flows/session.ts';
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

export const house: House = { locales, pilot: true };
const now = Date.UTC(2026, 9, 31, 22, 58, 59, 123);

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

/** Buttons that somebody may make up, among them those of other screens. */
const forgeries = ['nonsense', '__proto__', '+nonsense', 'yes', 'send', 'agree', 'young', 'erase', 'again', 'clear'];

/** Everything that can happen at a screen, one of each class. */
export function happeningsAt(session: Session, prompt: Prompt): readonly (readonly [Happening, strange: boolean])[] {
  const offered = offeredBy(prompt);
  const isNew = (id: string) => !offered.includes(id);
  const find = prompt.kind === 'find';
  const expected: Happening[] = [
    ...offered.map((id) => press(session, id)),
    ...prompt.choices.map(({ id }) => ({ kind: 'named', id: id.replace(/^[+-]/, '') }) as const),
    ...commands.map((command) => ({ kind: 'commanded', command }) as const),
    { kind: 'left' },
    ...(find ? [['BE', 'NL'], countries.slice(0, 9), []].map((codes) => ({ kind: 'searched', codes }) as const) : []),
  ];
  const strange: Happening[] = [
    { kind: 'mumbled' },
    ...refusals.map((what) => ({ kind: 'refused', what }) as const),
    { kind: 'pressed', revision: `${session.ids.session}-zz`, id: offered[0] ?? 'back' },
    { kind: 'pressed', revision: 'another-0', id: offered[0] ?? 'back' },
    ...[...forgeries, ...(isNew('keep') ? ['skip', 'done'] : [])].filter(isNew).map((id) => press(session, id)),
    { kind: 'named', id: 'nonsense' },
    ...(find ? [] : [{ kind: 'searched', codes: ['BE'] } as const]),
  ];
  return [...expected.map((one) => [one, false] as const), ...strange.map((one) => [one, true] as const)];
}

/**
 * Breadth first over every class of states that can be reached from nothing, or over those that are wanted. Two sessions are of one class when what
 * they show and where they lead to differs only in answers that no other question depends on.
 */
export function* walk(wanted: (session: Session) => boolean = () => true): Generator<Visit> {
  const seen = new Set<string>();
  const queue: { readonly session: Session | undefined; readonly trail: readonly string[] }[] = [
    { session: undefined, trail: [] },
  ];
  for (const { session, trail } of queue) {
    const shown = session ?? turnOf(undefined, { kind: 'mumbled' })[0];
    for (const [happening, strange] of happeningsAt(shown, promptOf(shown, house))) {
      const visit = take(session, happening, trail, strange);
      yield visit;
      if (seen.has(visit.state) || !wanted(visit.after)) continue;
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

const isForms = (at: string): boolean => at === 'form_group' || at.startsWith('forms.');

function classOf(session: Session): string {
  const { at, over, locale, changing } = session;
  if (isOver(session)) return [at, over, locale].join('|');
  if (over !== undefined) return [at, over, locale, over === 'not_obi' && changing].join('|');
  const own = ownOf(session);
  // What was answered before matters with no answer here or the first; the others are tried on one background.
  const plain = own.length === 0 || at === 'form_group' || (own.length === 1 && own[0] === firstOption(at));
  const background = !plain ? '' : isForms(at) ? formsAround(session) : othersAround(session);
  return [at, locale, changing, setClass(session, own), plain && session.hits.length, background].join('|');
}

const ownOf = (session: Session): readonly string[] => session.answers[session.at] ?? [];

function firstOption(at: string): string | undefined {
  const [id, group] = at.split('.');
  return questions.find((one) => one.id === id)?.options.find(({ under }) => under === group)?.id;
}

/** Up to two answers exactly, and more only by their number. */
function setClass(session: Session, own: readonly string[]): string {
  return own.length <= 2 ? [...own].sort().join() : `${own.length} of ${session.at}`;
}

function formsAround({ at, answers }: Session): string {
  const groups = answers.form_group ?? [];
  const elsewhere = groups.filter((group) => at !== `forms.${group}`).map((group) => answers[`forms.${group}`]);
  const open = elsewhere.some((given) => given === undefined);
  const given = elsewhere.some((codes) => (codes?.length ?? 0) > 0);
  return at === 'form_group' ? String(given) : [groups.length > 2 ? groups.length : groups.join(), open, given].join();
}

/** Which questions before this one were answered and which passed over, and whether later ones were met already. */
function othersAround({ at, answers }: Session): string {
  const ids = questions.map(({ id }) => id).filter((id) => !isForms(id) && id !== 'forms');
  const index = ids.indexOf(at);
  const earlier = index === -1 ? ids : ids.slice(0, index);
  const later = index === -1 ? [] : ids.slice(index + 1).map((id) => answers[id] !== undefined);
  const statuses = earlier.map((id) => (answers[id] === undefined ? '?' : answers[id].length === 0 ? '-' : '+'));
  const link = index > ids.indexOf('state_link') || index === -1 ? answers.state_link?.[0] : '';
  const branch = link === 'sure' || link === 'think' ? 'country' : '';
  return [statuses.join(''), branch, later.includes(true), later.includes(false)].join();
}

/**
 * From the first question to the end along every branch: every set of groups, and from there every answer about a
 * country, in each language by turns. Its trail names the groups, and beyond the fork the answer.
 */
export function* everyBranch(): Generator<Visit> {
  const groups = questions.find(({ id }) => id === 'form_group')?.options.map(({ id }) => id) ?? [];
  const links = [...(questions.find(({ id }) => id === 'state_link')?.options.map(({ id }) => id) ?? []), 'skip'];
  const starts = locales.map((locale) => begin(locale));
  for (let set = 1; set < 2 ** groups.length; set += 1) {
    const start = starts[set % starts.length];
    if (start === undefined) continue;
    const chosen = groups.filter((_, index) => (set & (2 ** index)) !== 0);
    const fork = yield* along(start, [chosen.join('+')], chosen);
    for (const link of links) yield* along(fork, [chosen.join('+'), link], chosen, link);
  }
}

function* along(
  start: Session,
  trail: readonly string[],
  groups: readonly string[],
  link?: string,
): Generator<Visit, Session> {
  let session = start;
  while (!isOver(session) && (link !== undefined || session.at !== 'state_link')) {
    const visit = take(session, press(session, nextAlong(session, groups, link ?? '')), trail, false);
    yield visit;
    session = visit.after;
  }
  return session;
}

function nextAlong(session: Session, groups: readonly string[], link: string): string {
  const given = ownOf(session);
  if (session.over !== undefined) return 'go_on';
  if (session.at === 'review') return 'send';
  if (session.at === 'confirm') return 'yes';
  if (session.at === 'state_link') return link;
  const missing = session.at === 'form_group' ? groups.find((group) => !given.includes(group)) : undefined;
  if (missing !== undefined) return `+${missing}`;
  if (given.length > 0) return 'done';
  const first = promptOf(session, house).choices[0]?.id;
  return session.at.startsWith('forms.') && first !== undefined ? first : 'skip';
}

/** A session at its first question. */
export function begin(locale: Locale = 'nl'): Session {
  let [session] = turnOf(undefined, { kind: 'commanded', command: 'start' });
  for (const id of [locale, 'go_on', 'next', 'agree']) [session] = turnOf(session, press(session, id));
  return session;
}

/** What somebody may answer to each question, within its limit; some of it to questions they were not asked. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    questions.map(({ id, options, max }) => [
      id,
      fc.subarray(
        options.map((option) => option.id),
        { maxLength: max },
      ),
    ]),
  ),
);
