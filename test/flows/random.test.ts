import { describe, expect, it } from 'vitest';
import { rules } from '../../src/flows/advice.ts';
import { holds } from '../../src/flows/condition.ts';
import { answersAlong, pathOf } from '../../src/flows/path.ts';
import { promptOf } from '../../src/flows/prompt.ts';
import { questions, report as schema } from '../../src/flows/questionnaire.ts';
import { reviewItems } from '../../src/flows/review.ts';
import type { Session } from '../../src/flows/session.ts';
import type { Happening } from '../../src/flows/turn.ts';
import { leaving } from '../../src/report/words.ts';
import { codebook, questionsAlong } from '../support/codebook.ts';
import { diceOf, type Roll } from '../support/dice.ts';
import { begin, harmless, house, press, reportAt, telling, turnOf } from '../support/walk.ts';

/** Every screen before the first question and after the last one. */
const around = ['lang', 'danger', 'notice', 'consent', 'review', 'confirm'].length;

interface Way {
  readonly session: Session;
  readonly screens: number;
}

/** Answers every question with what the dice say, one screen at a time, until the review. */
function answerAll(roll: Roll, route: string): Way {
  let session = begin();
  let screens = around + 1;
  while (session.at !== 'review') {
    const before = session.at;
    for (const happening of choose(session, roll, route)) [session] = turnOf(session, happening(session));
    if (session.over === 'not_obi') [session] = turnOf(session, press(session, 'go_on'));
    if (session.at !== before && session.at !== 'review') screens += 1;
  }
  return { session, screens };
}

function choose(session: Session, roll: Roll, route: string): readonly ((at: Session) => Happening)[] {
  const { kind, choices } = promptOf(session, house);
  const button = (id: string) => (at: Session) => press(at, id);
  if (session.at === 'route') return [button(route)];
  if (kind === 'text') return [() => ({ kind: 'wrote', words: roll(2) === 0 ? telling : harmless })];
  if (kind === 'find') {
    const codes = [['BE'], ['NL', 'XX'], ['AD', 'ZW', 'XK']][roll(3)] ?? [];
    return [() => ({ kind: 'searched', codes }), ...codes.map((code) => button(`+${code}`)), button('done')];
  }
  const isRequired = ['form_group', 'story_share'].includes(session.at) || session.at.startsWith('forms.');
  if (!isRequired && roll(8) === 0) return [button('skip')];
  // Writing anew has tests of its own.
  if (session.at === 'story_share') return [button(['yes', 'no'][roll(2)] ?? 'no')];
  if (kind !== 'many') return [button(choices[roll(choices.length)]?.id ?? 'skip')];
  const many = 1 + roll(session.at === 'form_group' ? 3 : 4);
  const picks = Array.from({ length: many }, () => button(choices[roll(choices.length)]?.id ?? ''));
  // There may be no room left where several groups share it.
  return [...picks, button('done'), (at) => (at.at === session.at ? press(at, 'skip') : { kind: 'mumbled' })];
}

const valueAt = (report: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value instanceof Object ? Reflect.get(value, name) : undefined), report);

describe('3,000 questionnaires filled in at random', () => {
  const roll = diceOf(2026);
  const ways = Array.from({ length: 3000 }, (_, index) => {
    const route = index % 2 === 0 ? 'short' : 'full';
    return { route, ...answerAll(roll, route) };
  });
  const along = ways.map(({ session }) => answersAlong(pathOf(questions, session.answers), session.answers));

  it('take few screens on the short route, and in the median at most 27 on the full one about one thing', ({
    task,
  }) => {
    const groupsIn = ({ answers }: Session): number => answers.form_group?.length ?? 0;
    const writes = ({ answers }: Session): boolean => answers.story_offer?.includes('yes') ?? false;
    const counts = (is: (way: (typeof ways)[number]) => boolean) =>
      ways.flatMap((way) => (is(way) ? [way.screens] : [])).sort((a, b) => a - b);
    const median = (all: readonly number[]): number => all[Math.floor(all.length / 2)] ?? 0;
    const kinds = ['short', 'full'].flatMap((route) =>
      [false, true].map((own) => ({
        route,
        own,
        all: counts((way) => way.route === route && writes(way.session) === own),
      })),
    );
    const said = kinds.map(
      ({ route, own, all }) => `${route}${own ? ' with own words' : ''}: median ${median(all)}, max ${all.at(-1)}`,
    );
    console.info(`${task.name}: ${said.join('; ')}`);
    for (const { route, session, screens } of ways) {
      // Own words are two more, for whoever wants to write; each further group of what happened is one more.
      if (route === 'short') expect(screens).toBeLessThanOrEqual(16 + groupsIn(session) + (writes(session) ? 2 : 0));
    }
    const oneGroup = counts((way) => way.route === 'full' && groupsIn(way.session) === 1 && !writes(way.session));
    expect(median(oneGroup)).toBeLessThanOrEqual(27);
  });

  it('all give a valid report, equal to the review field for field', () => {
    for (const [index, { session }] of ways.entries()) {
      const report = reportAt(session);
      expect(schema.safeParse(JSON.parse(JSON.stringify(report))).success).toBe(true);
      const asked = questionsAlong(along[index] ?? {});
      const fields = codebook.flatMap(({ id, path }) =>
        path !== undefined && asked.includes(id) ? [{ id, path }] : [],
      );
      const items = reviewItems(session);
      expect(items.slice(0, fields.length).map(({ label }) => label.key)).toEqual(
        fields.map(({ id }) => `label.${id}`),
      );
      for (const [at, { id, path }] of fields.entries()) {
        const shown = items[at]?.line.values?.value;
        expect(leavesAs(id, shown)).toEqual(valueAt(report, path));
      }
      const flagged = items.some(({ line }) => line.key === 'review.flags_dup_hint');
      expect(flagged).toBe(valueAt(report, 'flags.dup_hint') === true);
      expect([undefined, 1, 2, 3, 4, 5]).toContain(report.feel_safe);
      const shares = session.answers.story_share?.includes('yes') ?? false;
      expect([report.story !== undefined, report.story?.text]).toEqual([
        shares,
        shares && session.words !== undefined ? leaving(session.words) : undefined,
      ]);
    }
  });

  it('call on every rule of advice at least once', () => {
    const fired = new Set(
      along.flatMap((answers) => rules.filter(({ when }) => holds(when, answers)).map(({ id }) => id)),
    );
    expect(rules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });
});

/** The code or codes that the review names, as they must stand in the report. */
function leavesAs(id: string, shown: unknown): unknown {
  const code = (text: unknown): string => {
    const key = String(valueAt({ text }, 'text.key'));
    if (key === 'country') return String(valueAt({ text }, 'text.values.code'));
    return key.slice(key.lastIndexOf('.') + 1);
  };
  if (valueAt({ shown }, 'shown.key') === 'review.open') return undefined;
  if (id === 'story') return expect.objectContaining({ text: valueAt({ shown }, 'shown.values.text.values.text') });
  const codes = [shown].flat().map(code);
  if (id === 'feel_safe') return Number(codes[0]);
  return questions.some((one) => one.id === id && (one.kind === 'many' || one.kind === 'find')) ? codes : codes[0];
}
