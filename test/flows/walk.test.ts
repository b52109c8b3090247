import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { screens } from '../../src/bot/screen.ts';
import { toMessage } from '../../src/bot/telegram/message.ts';
import { buttonLimit, readButton } from '../../src/flows/button.ts';
import { isOver } from '../../src/flows/move.ts';
import { pathOf } from '../../src/flows/path.ts';
import { promptOf } from '../../src/flows/prompt.ts';
import { questions } from '../../src/flows/questionnaire.ts';
import { receipt } from '../../src/flows/receipt.ts';
import { previewOf, reportOf } from '../../src/flows/review.ts';
import { isEarnest, type Session, sessionSchema } from '../../src/flows/session.ts';
import { step } from '../../src/flows/step.ts';
import { type House, outcomes, type Prompt, type Text } from '../../src/flows/turn.ts';
import { type Locale, locales } from '../../src/locales/locales.ts';
import { isolate, translate } from '../../src/locales/translate.ts';
import type { Answers } from '../../src/report/field.ts';
import { head } from '../../src/report/report.ts';
import { codebook, questionsAlong } from '../support/codebook.ts';
import { withoutLead } from '../support/lead.ts';
import {
  along,
  begin,
  everyFork,
  groupsOf,
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
    checkAnswer(visit);
    checkEnd(visit);
    if (visit.strange) checkStrange(visit);
    if (!known) checkSession(visit.after);
    for (const effect of visit.effects) {
      if (effect.kind === 'show' && effect.note !== undefined && isNew(effect.note)) checkNote(effect.note);
      if (effect.kind === 'tell' && isNew(effect.prompt)) checkScreen(effect.prompt);
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
  if (isOver(after)) {
    must(isDeepStrictEqual([after.answers, after.hits, after.words], [{}, [], undefined]), 'answers are left');
  }
  if (after.at === 'sent') must(after.ids.reportId === '', 'the report id is left');
  const sent = effects.find((effect) => effect.kind === 'submit');
  const yes = !strange && before?.at === 'confirm' && before.over === undefined && 'id' in event && event.id === 'yes';
  const earnest = before !== undefined && isEarnest(before) ? before : undefined;
  must((sent !== undefined) === (yes && earnest !== undefined), 'it is sent elsewhere than on yes, or in practice');
  if (yes && earnest === undefined) must(after.at === 'ended' && effects[0]?.kind === 'erase', 'practice does not end');
  if (sent !== undefined && earnest !== undefined) {
    must(isDeepStrictEqual(sent.report, reportOf(earnest)), 'not as shown');
  }
}

/** What the screen did not offer changes nothing; after the end it may begin anew. */
function checkStrange({ before, after, effects }: Visit): void {
  const anew = after.at === 'lang' && Object.keys(after.answers).length === 0;
  if (before === undefined || isOver(before)) must(after === before || anew, 'it changed what is over');
  else must(after === before || isDeepStrictEqual(after, before), 'it changed something');
  must(!effects.some(({ kind }) => kind === 'erase' || kind === 'submit'), 'it did something');
}

const roomForNote = 300;
/** Telegram's limit, in UTF-16 units. */
const longestMessage = 4096;
const looked = new Set<string>();

/** Sessions that differ in nothing but their ids are looked at once, and so are screens. */
function isNew(what: unknown): boolean {
  const key = JSON.stringify(what);
  return !looked.has(key) && looked.add(key).has(key);
}

function checkSession(session: Session): void {
  const { ids: _, started: __, turn: ___, locale: ____, ...rest } = session;
  if (!isNew(rest)) return;
  must(isDeepStrictEqual(sessionSchema.parse(JSON.parse(JSON.stringify(session))), session), 'it is not read back');
  const prompt = promptOf(session, house);
  must((prompt.body[0]?.key === 'note.practice') === (session.practice ?? false), 'practice is not marked, or marked');
  if (session.over === undefined && session.at === 'review') checkReview(session, prompt);
  if (!isNew({ ...prompt, revision: '' })) return;
  must(prompt.choices.length + prompt.ways.length > 0, 'there is no way on or out');
  checkScreen(prompt);
  if ('part' in prompt) {
    const ways = prompt.ways.map((way) => ('id' in way ? way.id : way.command)).filter((way) => way !== 'enough');
    must(ways.slice(-3).join() === 'back,why,stop', 'a question lacks a way');
  }
}

/** What leaves is what is shown: field for field in words, in every language, and nothing else. */
function checkReview(session: Session, prompt: Prompt): void {
  const report = previewOf(session);
  const given: Record<string, readonly string[]> = {};
  for (const [step, codes] of Object.entries(session.answers)) {
    const [id = ''] = step.split('.');
    given[id] = [...(given[id] ?? []), ...codes];
  }
  const asked = questionsAlong(given);
  for (const locale of locales) {
    const text = [...toScreen(prompt, locale).text];
    const title = text.indexOf(isolate(locale, translate(locale, { key: 'review.title' })));
    const shown = text.slice(title + 1, -2);
    must(isDeepStrictEqual(shown, linesOf(report, asked, locale)), 'the review says something else');
    const also = text.at(-2) ?? '';
    must(also.includes(report.period), 'it hides the quarter');
    must(also.includes(translate(locale, { key: `route.${report.route}` })), 'it hides the route');
  }
}

/** A note stands above any screen, and there is room for it. */
function checkNote(note: Text): void {
  for (const locale of locales) {
    const said = translate(locale, note);
    must(said.length > 0 && said.length <= roomForNote, 'a note is too long');
  }
}

/** What a screen must hold in every language, and in a draft with the source beside it. */
function checkScreen(prompt: Prompt, spoken: readonly Locale[] = locales): void {
  const carried = [
    ...prompt.choices.map(({ id }) => ({ revision: prompt.revision, id })),
    ...prompt.ways.map((way) => ('id' in way ? { revision: prompt.revision, id: way.id } : { command: way.command })),
  ];
  for (const locale of spoken) {
    const screen = toScreen(prompt, locale);
    const buttons = [...screen.options, ...screen.ways];
    const words = [...screen.text, ...buttons.map(({ label }) => label)];
    must(
      !words.some((each) => each.trim() === '' || /[{}]|undefined|returned an object/.test(each)),
      `words are missing in ${locale}`,
    );
    for (const [index, { button }] of buttons.entries()) {
      must(Buffer.byteLength(button) <= buttonLimit, 'a button is too long');
      must(isDeepStrictEqual(readButton(button), carried[index]), 'a button is not read back');
    }
    const { text, keyboard } = toMessage(screen);
    must(text.length > 0 && text.length <= longestMessage - roomForNote, `the message is too long in ${locale}`);
    const keys = keyboard.flat();
    must(keys.length === buttons.length && keys.every((key) => key.text.trim() !== ''), 'a button has no words');
    must(keyboard.length <= 100 && keyboard.every((row) => row.length <= 8), 'the keyboard is too large');
  }
}

const valueAt = (report: Readonly<Record<string, unknown>>, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value instanceof Object ? Reflect.get(value, name) : undefined), report);

/** What a review must say of this report: every question that was asked, by the codebook and not by the questionnaire. */
function linesOf(
  report: Readonly<Record<string, unknown>>,
  asked: readonly string[],
  locale: Locale,
): readonly string[] {
  const say = (key: string): string => translate(locale, { key });
  const shown = codebook.flatMap(({ id, path }) => (path !== undefined && asked.includes(id) ? [{ id, path }] : []));
  const known = [...shown.map(({ path }) => path.split('.')[0]), 'flags'];
  expect(Object.keys(report).filter((key) => !(key in head) && !known.includes(key))).toEqual([]);
  const lines = shown.map(({ id, path }, index) => {
    const value = valueAt(report, path);
    const words = value === undefined ? say('review.open') : inWords(id, value, locale);
    return `${index + 1}. ${say(`label.${id}`)}: ${words}`;
  });
  const flags = valueAt(report, 'flags.dup_hint') === true ? [say('review.flags_dup_hint')] : [];
  return [...lines, ...flags].map((line) => isolate(locale, line));
}

/** What stands for the masked, called in this language. */
const named = (text: string, locale: Locale): string =>
  text.replace(
    /\[([A-Z_]+)_(\d+)\]/g,
    (_, kind, number) => `[${translate(locale, { key: `masked.${kind}` })} ${number}]`,
  );

function inWords(id: string, value: unknown, locale: Locale): string {
  if (id === 'story')
    return translate(locale, {
      key: 'story.quoted',
      values: { text: named(String(valueAt({ value }, 'value.text')), locale) },
    });
  const comma = locale === 'ar' ? '، ' : ', ';
  const from = id === 'form_main' ? 'forms' : id;
  return [value]
    .flat()
    .map((code) =>
      translate(
        locale,
        id === 'actor_country' ? { key: 'country', values: { code: String(code) } } : { key: `option.${from}.${code}` },
      ),
    )
    .join(comma);
}

it('finds an answer, a way on and a way out in every state, whatever happens there, in every language', ({ task }) => {
  const states = new Set<string>();
  const met = new Set<string>();
  let turns = 0;
  for (const visit of walk()) {
    check(visit, states.has(visit.state));
    states.add(visit.state);
    met.add(visit.after.at.split('.')[0] ?? '');
    turns += 1;
  }
  console.info(`${task.name}: ${states.size} states, ${turns} turns`);
  const places = ['lang', 'danger', 'notice', 'consent', 'review', 'confirm', 'sent', 'ended', 'too_young'];
  expect(met).toEqual(new Set([...places, ...questions.map(({ id }) => id)]));
}, 60_000);

it('asks along every combination of branches what the codebook says', () => {
  for (const answers of everyFork()) {
    const forms = groupsOf(answers).flatMap((group) => answers[`forms.${group}`] ?? []);
    const given = { ...answers, forms, ...(answers.story_offer === undefined ? {} : { story: ['written'] }) };
    const met = new Set(pathOf(questions, { ...answers, story: given.story ?? [] }).map(({ question }) => question.id));
    must(isDeepStrictEqual([...met], questionsAlong(given)), `along ${JSON.stringify(answers)}`);
  }
}, 60_000);

it('leads along branches of every kind to the end, asking only what they lead to', () => {
  const some = [...everyFork()].filter((_, index) => index % 397 === 0);
  const groups = questions.find(({ id }) => id === 'form_group')?.options.map(({ id }) => id) ?? [];
  const sets = Array.from({ length: 2 ** groups.length - 1 }, (_, set): Answers => {
    const chosen = groups.filter((__, index) => ((set + 1) & (2 ** index)) !== 0);
    const firsts = questions.find(({ id }) => id === 'forms')?.options ?? [];
    const forms = chosen.map((group) => [`forms.${group}`, [firsts.find(({ under }) => under === group)?.id ?? '']]);
    return { form_group: chosen, route: ['short'], ...Object.fromEntries(forms) };
  });
  for (const answers of [...some, ...sets]) {
    const met: string[] = [];
    for (const visit of along(begin(), answers, [JSON.stringify(answers)])) {
      check(visit);
      if (visit.after.at !== met.at(-1)) met.push(visit.after.at);
    }
    expect(met.slice(-3)).toEqual(['review', 'confirm', 'sent']);
    for (const group of groupsOf(answers)) expect(met).toContain(`forms.${group}`);
  }
}, 60_000);

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
      const only: House = { ...house, locales: [locale], pilot: false, release: 'direct' };
      const [session] = step(undefined, { ...occasion(), channel, house: only, kind: 'commanded', command: 'start' });
      expect([session.at, session.locale]).toEqual(['danger', locale]);
      checkScreen(promptOf(session, only), [locale]);
    }
  }
});

it.each(outcomes)('says in every language what became of a report: %s', (outcome) => {
  for (const locale of locales) {
    checkScreen(receipt(outcome), [locale]);
    const line = isolate(locale, translate(locale, { key: `state.${outcome}` }));
    expect(withoutLead(toMessage(toScreen(receipt(outcome), locale)).text).split('\n')[0]).toBe(line);
  }
});
