import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { screens } from '../../src/bot/screen.ts';
import { toMessage } from '../../src/bot/telegram/message.ts';
import { buttonLimit, readButton } from '../../src/flows/button.ts';
import { isOver } from '../../src/flows/move.ts';
import { promptOf } from '../../src/flows/prompt.ts';
import { receipt } from '../../src/flows/receipt.ts';
import { reportOf } from '../../src/flows/review.ts';
import { type Session, sessionSchema } from '../../src/flows/session.ts';
import { step } from '../../src/flows/step.ts';
import { outcomes, type Prompt, type Text } from '../../src/flows/turn.ts';
import { type Locale, locales } from '../../src/locales/locales.ts';
import { translate } from '../../src/locales/translate.ts';
import { head } from '../../src/report/report.ts';
import {
  begin,
  everyBranch,
  happeningsAt,
  house,
  nameOf,
  occasion,
  press,
  take,
  turnOf,
  type Visit,
  walk,
} from '../support/walk.ts';

const toScreen = screens({
  operator: 'De samenwerkende gemeenten van een regio met een heel lange naam'.padEnd(80, '.'),
  idle: { key: 'privacy.minutes', values: { count: 90 } },
  contact: { key: 'privacy.page', values: { url: `https://voorbeeld.nl/${'privacy/'.repeat(10)}` } },
});

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** What must hold after every turn, wherever it was taken; and of where it led to, unless that is known. */
function check(visit: Visit, known = false): void {
  try {
    const { after } = visit;
    checkAnswer(visit);
    checkEnd(visit);
    if (visit.strange) checkStrange(visit);
    const note = visit.effects.find((effect) => effect.kind === 'show')?.note;
    for (const locale of after.locale === undefined ? locales : [after.locale]) {
      if (!known) checkSession(after, locale);
      if (note !== undefined) checkNote(note, locale);
      for (const effect of visit.effects) {
        if (effect.kind === 'tell' && isNew([effect.prompt, locale])) checkScreen(effect.prompt, locale);
      }
    }
  } catch (error) {
    throw new Error(`after ${[...visit.trail, nameOf(visit.event)].join(' > ')}`, { cause: error });
  }
}

/** Something is shown, unless nobody is there any more or it is a second tap after the end. */
function checkAnswer({ before, event, after, effects, strange }: Visit): void {
  const kinds = effects.map(({ kind }) => kind);
  const again = before !== undefined && isOver(before) && event.kind === 'pressed' && after === before;
  must(kinds.includes('show') || kinds.includes('receipt') || event.kind === 'left' || again, 'nothing is shown');
  const mayMatter = event.kind === 'pressed' && !strange;
  must(!mayMatter || after !== before || effects.some((effect) => 'note' in effect), 'a button does nothing');
}

function checkEnd({ before, event, strange, after, effects }: Visit): void {
  const busy = before !== undefined && !isOver(before);
  const name = event.kind === 'commanded' ? event.command : undefined;
  if (name === 'stop' && busy) {
    must(after.over === 'stop' && isDeepStrictEqual(after.answers, before.answers), 'stop does not ask');
    const [ended, said] = turnOf(after, press(after, 'erase'));
    must(ended.at === 'ended' && said[0]?.kind === 'erase', 'stop does not end');
  } else if (name === 'stop' || name === 'erase' || event.kind === 'left') {
    const [effect] = effects;
    must(after.at === 'ended', 'it does not end at once');
    must(effect?.kind === 'erase' && effect.ticket === after.ids.ticket, 'nothing is erased');
  }
  if (isOver(after)) must(isDeepStrictEqual([after.answers, after.hits], [{}, []]), 'answers are left');
  if (after.at === 'sent') must(after.ids.reportId === '', 'the report id is left');
  const sent = effects.find((effect) => effect.kind === 'submit');
  const yes = !strange && before?.at === 'confirm' && before.over === undefined && 'id' in event && event.id === 'yes';
  must((sent !== undefined) === yes, 'it is sent elsewhere than on yes');
  if (sent !== undefined)
    must(before !== undefined && isDeepStrictEqual(sent.report, reportOf(before)), 'not as shown');
}

/** What the screen did not offer changes nothing; after the end it may begin anew. */
function checkStrange({ before, after, effects }: Visit): void {
  const anew = after.at === 'lang' && Object.keys(after.answers).length === 0;
  if (before === undefined || isOver(before)) must(after === before || anew, 'it changed what is over');
  else must(after === before || isDeepStrictEqual(after, before), 'it changed something');
  must(!effects.some(({ kind }) => kind === 'erase' || kind === 'submit'), 'it did something');
}

const roomForNote = 300;
const looked = new Set<string>();

/** Sessions that differ in nothing but their ids are looked at once, and so are screens. */
function isNew(what: unknown): boolean {
  const key = JSON.stringify(what);
  return !looked.has(key) && looked.add(key).has(key);
}

function checkSession(session: Session, locale: Locale): void {
  const { ids: _, started: __, turn: ___, ...rest } = session;
  if (!isNew([rest, locale])) return;
  must(isDeepStrictEqual(sessionSchema.parse(JSON.parse(JSON.stringify(session))), session), 'it is not read back');
  const prompt = promptOf(session, house);
  if (!isNew([{ ...prompt, revision: '' }, locale])) return;
  must(prompt.choices.length + prompt.ways.length > 0, 'there is no way on or out');
  checkScreen(prompt, locale);
  if ('part' in prompt) {
    const ways = prompt.ways.map((way) => ('id' in way ? way.id : way.command));
    must(ways.slice(-3).join() === 'back,why,stop', 'a question lacks a way');
  }
  if (session.over === undefined && session.at === 'review') checkReview(session, prompt, locale);
}

/** What leaves is what is shown: field for field in words, and nothing else. */
function checkReview(session: Session, prompt: Prompt, locale: Locale): void {
  const report = reportOf(session);
  const [, ...text] = toScreen(prompt, locale).text;
  must(isDeepStrictEqual(text.slice(0, -2), linesOf(report, locale)), 'the review says something else');
  const also = text.at(-2) ?? '';
  must(also.includes(report.period) && also.includes(translate(locale, { key: 'route.short' })), 'it hides something');
}

/** A note stands above any screen, and there is room for it. */
function checkNote(note: Text, locale: Locale): void {
  const said = isNew([note, locale]) ? translate(locale, note) : '-';
  must(said.length > 0 && said.length <= roomForNote, 'a note is too long');
}

function checkScreen(prompt: Prompt, locale: Locale): void {
  const screen = toScreen(prompt, locale);
  const buttons = [...screen.options, ...screen.ways];
  const words = [...screen.text, ...buttons.map(({ label }) => label)];
  must(
    !words.some((each) => each.trim() === '' || /[{}]|undefined|returned an object/.test(each)),
    'words are missing',
  );
  const carried = [
    ...prompt.choices.map(({ id }) => ({ revision: prompt.revision, id })),
    ...prompt.ways.map((way) => ('id' in way ? { revision: prompt.revision, id: way.id } : { command: way.command })),
  ];
  for (const [index, { button }] of buttons.entries()) {
    must(Buffer.byteLength(button) <= buttonLimit, 'a button is too long');
    must(isDeepStrictEqual(readButton(button), carried[index]), 'a button is not read back');
  }
  const { text, keyboard } = toMessage(screen);
  must(text.length > 0 && text.length <= 3500 - roomForNote, 'the message is too long');
  const keys = keyboard.flat();
  must(keys.length === buttons.length && keys.every((key) => key.text.trim() !== ''), 'a button has no words');
}

/** Where each part of a report comes from. By hand, so that the review cannot be right by accident. */
const sources: Readonly<Record<string, string>> = {
  affected: 'affected',
  forms: 'forms',
  channels: 'channels',
  state_link: 'state_link',
  actor_country: 'actor_country',
  when_last: 'when_last',
  where_part: 'where_region',
  hopes: 'hopes',
};

/** What a review must say of this report. */
function linesOf(report: Readonly<Record<string, unknown>>, locale: Locale): readonly string[] {
  const fields = Object.keys(sources).filter(
    (field) => field !== 'actor_country' || report.state_link === 'sure' || report.state_link === 'think',
  );
  expect(Object.keys(report).filter((key) => !(key in head) && !fields.includes(key))).toEqual([]);
  return fields.map((field, index) => {
    const value = field in report ? [report[field]].flat().map((code) => wordOf(field, String(code), locale)) : [];
    const label = translate(locale, { key: `label.${sources[field]}` });
    return `${index + 1}. ${label}: ${value.join(', ') || translate(locale, { key: 'review.open' })}`;
  });
}

const wordOf = (field: string, code: string, locale: Locale): string =>
  translate(
    locale,
    field === 'actor_country' ? { key: 'country', values: { code } } : { key: `option.${sources[field]}.${code}` },
  );

it('finds an answer, a way on and a way out in every state, whatever happens there, in every language', ({ task }) => {
  const states = new Set<string>();
  let turns = 0;
  for (const visit of walk()) {
    check(visit, states.has(visit.state));
    states.add(visit.state);
    turns += 1;
  }
  console.info(`${task.name}: ${states.size} states, ${turns} turns`);
  for (const locale of locales) expect([...states].some((state) => state.startsWith(`sent||${locale}`))).toBe(true);
}, 60_000);

it('leads along every branch to the end', () => {
  const steps = new Map<string, string[]>();
  for (const visit of everyBranch()) {
    check(visit);
    const [before, after] = [visit.before?.at ?? '', visit.after.at];
    const met = steps.get(visit.trail.join()) ?? [];
    steps.set(visit.trail.join(), after === before ? met : [...met, after]);
  }
  expect(steps.size).toBe(255 * (1 + 6));
  for (const [branch, met] of steps) {
    const [groups = '', link] = branch.split(',');
    expect(met).toEqual(link === undefined ? stepsToFork(groups.split('+')) : stepsFromFork(link));
  }
});

const stepsToFork = (groups: readonly string[]): readonly string[] => [
  'form_group',
  ...groups.map((group) => `forms.${group}`),
  ...['channels', 'state_link'],
];

const stepsFromFork = (link: string): readonly string[] => [
  ...(link === 'sure' || link === 'think' ? ['actor_country'] : []),
  ...['when_last', 'where_region', 'hopes', 'review', 'confirm', 'sent'],
];

it('stays sound on long ways to and fro', () => {
  fc.assert(
    fc.property(fc.constantFrom(...locales), fc.array(fc.nat(), { minLength: 60, maxLength: 150 }), (locale, picks) => {
      let session = begin(locale);
      let trail: readonly string[] = [];
      for (const pick of picks) {
        // Nobody who stops or leaves goes a long way.
        const happenings = happeningsAt(session, promptOf(session, house)).filter(
          ([one]) => one.kind === 'pressed' || (one.kind === 'commanded' && !['erase', 'stop'].includes(one.command)),
        );
        const [happening, strange] = happenings[pick % happenings.length] ?? [{ kind: 'mumbled' } as const, true];
        const visit = take(session, happening, trail, strange);
        check(visit);
        session = visit.after;
        trail = [...trail, nameOf(happening)];
      }
    }),
    { seed: 20261031, numRuns: 150 },
  );
});

it('begins in the language of a house that offers only one, and on every channel', () => {
  for (const channel of ['telegram', 'teams', 'try']) {
    for (const locale of locales) {
      const only = { locales: [locale], pilot: false };
      const [session] = step(undefined, { ...occasion(), channel, house: only, kind: 'commanded', command: 'start' });
      expect([session.at, session.locale]).toEqual(['danger', locale]);
      checkScreen(promptOf(session, only), locale);
    }
  }
});

it.each(outcomes)('says in every language what became of a report: %s', (outcome) => {
  for (const locale of locales) {
    checkScreen(receipt(outcome), locale);
    expect(toMessage(toScreen(receipt(outcome), locale)).text.split('\n')[0]).toBe(
      translate(locale, { key: `state.${outcome}` }),
    );
  }
});
