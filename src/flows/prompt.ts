import { dangerAt, endAt } from './limits.ts';
import { isCounted, noticeBody, realBody } from './notice.ts';
import { isEnough, mayPass, pathOf, roomAt, type Step, stepAt } from './path.ts';
import { answersAt, asideAt, goingAlong, isAsking, isDecision, nearChoices, soFar } from './preview.ts';
import { takesSeveral } from './question.ts';
import { questions } from './questionnaire.ts';
import { otherPlaces } from './referrals.ts';
import { optionText, reviewItems, wordsBeside } from './review.ts';
import { type Overlay, revisionOf, type Session } from './session.ts';
import type { Ask, Choice, Command, House, Prompt, Tell, Text, Way } from './turn.ts';

/** The screen a session stands at: the same session always gives the same screen. A note says what was not understood. */
export function promptOf(session: Session, house: House, note?: Text): Prompt {
  const prompt = session.over === undefined ? placePrompt(session, house) : overlayPrompt(session, session.over, house);
  const marks: Text[] = [
    ...(session.practice ? [{ key: 'note.practice' }] : []),
    ...(note === undefined ? [] : [note]),
  ];
  if (marks.length === 0) return prompt;
  const again = note?.key === 'note.use_text' || note?.key === 'note.too_long';
  return { ...prompt, body: [...marks, ...prompt.body], notes: marks.length, ...(again && { again }) };
}

function placePrompt(session: Session, house: House): Prompt {
  const stop: Way = { command: 'stop' };
  switch (session.at) {
    case 'lang':
      return tell(session, 'notice', ['lang.title'], { choices: localeChoices(session, house), ways: [] });
    case 'danger': {
      const { says, choices: ids, ways } = dangerAt(session, house);
      return tell(session, 'notice', says, { choices: choices('danger', ids), ways });
    }
    case 'notice':
      return {
        ...tell(session, 'notice', [], {
          choices: choices('notice', ['next', 'more', ...(isCounted(session) ? ['uncount'] : [])]),
          ways: [back, stop, ...(session.practice ? [] : [{ command: 'practice' as const }])],
        }),
        body: noticeBody(session, house),
      };
    case 'consent':
      return tell(session, 'notice', ['consent.title'], {
        choices: choices('consent', ['agree', 'more', 'young', 'stop']),
        ways: [back, { command: 'help' }],
      });
    case 'review':
      return reviewPrompt(session);
    case 'confirm':
      return confirmPrompt(session);
    case 'sent':
      return tell(session, 'notice', ['sent.title'], { choices: [], ways: afterwards });
    case 'ended':
    case 'too_young':
      return tell(session, 'notice', endAt(session.at, session.channel), {
        choices: [],
        ways: [{ command: 'start', label: { key: 'way.begin' } }],
      });
    default:
      return askPrompt(session);
  }
}

/** What can be done from a message that is no question any more. */
export const afterwards: readonly Way[] = [
  { command: 'erase', label: { key: 'way.empty' } },
  { command: 'where' },
  { command: 'start', label: { key: 'way.again' } },
];

const back: Way = { id: 'back' };

function askPrompt(session: Session): Ask {
  const path = pathOf(questions, session.answers);
  const step = stepAt(session, path);
  const given = session.answers[step.id] ?? [];
  const { id, kind } = step.question;
  const room = roomAt(step, path, session.answers);
  const listed =
    kind === 'find' ? [...given, ...session.hits.filter((hit) => !given.includes(hit))] : answersAt(step, session);
  const body: Text[] = [{ key: `question.${id}` }, ...asideAt(step, session)];
  if (kind === 'many') {
    body.push(
      room > 0
        ? { key: 'ask.many', values: { count: Math.min(room, listed.length) } }
        : { key: 'note.full', values: { count: step.question.max } },
    );
  }
  if (takesSeveral(step.question) && given.length > 0) {
    body.push({ key: 'ask.chosen', values: { list: given.map((code) => optionText(step.question, code)) } });
  }
  return {
    kind,
    body,
    choices: listed.map((code) => choiceOf(step, code, given)),
    ways: [...waysAt(step, path, session), back, ...enoughAt(path, session), { id: 'why' }, { command: 'stop' }],
    revision: revisionOf(session),
    part: partOf(step),
  };
}

/** Once it is known what happened, whatever else is asked may be left for what it is. */
const enoughAt = (path: readonly Step[], { answers }: Session): readonly Way[] =>
  isEnough(path, answers) ? [{ id: 'enough' }] : [];

/** In a question with several answers a button says what it makes true, so that a double tap counts once. */
function choiceOf(step: Step, code: string, given: readonly string[]): Choice {
  const chosen = given.includes(code);
  return {
    id: takesSeveral(step.question) ? `${chosen ? '-' : '+'}${code}` : code,
    label: isDecision(code) ? { key: `story.${code}` } : optionText(step.question, code),
    chosen,
  };
}

function waysAt(step: Step, path: readonly Step[], session: Session): readonly Way[] {
  const answered = (session.answers[step.id]?.length ?? 0) > 0;
  const on: Way[] = answered ? [{ id: takesSeveral(step.question) ? 'done' : 'keep' }] : [];
  if (step.question.id === 'story_share') return [...(isAsking(session) ? [] : on), { id: 'hide' }];
  return mayPass(step, path, session.answers) ? [...on, { id: 'skip' }] : on;
}

/** Parts are counted, not questions: their number is the same for everybody, so the total never grows on the way. */
function partOf(step: Step): { readonly at: number; readonly of: number } {
  const parts = [...new Set(questions.map((question) => question.part))];
  return { at: parts.indexOf(step.question.part) + 1, of: parts.length };
}

function confirmPrompt(session: Session): Tell {
  const text = wordsBeside(session);
  const words = text === undefined ? [] : [goingAlong(text)];
  const offer = { choices: choices('confirm', ['yes', 'back']), ways: [{ command: 'stop' as const }] };
  const prompt = tell(session, 'notice', ['confirm.title'], offer);
  return { ...prompt, body: [...words, ...prompt.body] };
}

function reviewPrompt(session: Session): Tell {
  const items = reviewItems(session);
  return {
    kind: 'review',
    body: [{ key: 'review.title' }, ...items.map((item) => item.line), { key: 'review.nothing_sent' }],
    choices: items.flatMap((item) =>
      item.change === undefined
        ? []
        : [{ id: `change.${item.change}`, label: { key: 'review.change', values: { item: item.label } } }],
    ),
    ways: [{ id: 'send' }, back, { command: 'stop' }],
    revision: revisionOf(session),
  };
}

function overlayPrompt(session: Session, over: Overlay, house: House): Prompt {
  const back: Way = { id: 'return' };
  switch (over) {
    case 'stop':
      return tell(session, 'notice', ['stop.title'], {
        choices: [
          { id: 'erase', label: { key: 'stop.erase' } },
          ...(session.until === undefined
            ? []
            : [{ id: 'keep', label: { key: 'stop.keep', values: { until: clock(session.until) } } }]),
          { id: 'go_on', label: { key: 'stop.go_on' } },
        ],
        ways: [],
      });
    case 'paused':
      return {
        ...tell(session, 'notice', [], {
          choices: [...choices('paused', ['go_on']), ...choices('resume', ['again']), ...choices('paused', ['erase'])],
          ways: [],
        }),
        body: [{ key: 'paused.title', values: { until: clock(session.until ?? session.started) } }],
      };
    case 'resume':
      return tell(session, 'notice', ['resume.title'], {
        choices: choices('resume', ['go_on', 'again', 'erase']),
        ways: [],
      });
    case 'numbers':
      return tell(session, 'links', ['numbers.112', 'numbers.police', 'numbers.abroad', 'numbers.bot'], {
        choices: [],
        ways: [back],
      });
    case 'real':
      return { ...tell(session, 'notice', [], { choices: [], ways: [back] }), body: realBody(house) };
    case 'where':
      return tell(session, 'links', ['where.title', ...otherPlaces.map((id) => `place.${id}`)], {
        choices: [],
        ways: [back],
      });
    case 'help':
      return tell(session, 'notice', ['help.title', 'help.answer', 'help.commands'], {
        choices: [],
        ways: [...helpWays.filter((way) => session.at !== 'sent' || way.command !== 'stop'), back],
      });
    case 'privacy':
    case 'more':
      return tell(session, 'notice', ['privacy.kept', 'privacy.limits', 'privacy.rights'], {
        choices: [],
        ways: [back],
      });
    case 'language':
      return tell(session, 'notice', ['lang.title'], { choices: localeChoices(session, house), ways: [back] });
    case 'why':
      return tell(session, 'notice', [`why.${questionAt(session)}`], { choices: [], ways: [back] });
    case 'hide': {
      const { words } = session;
      const prompt = tell(session, 'hide', ['story.hide'], { choices: nearChoices(words), ways: [back] });
      return words === undefined ? prompt : { ...prompt, body: [...prompt.body, soFar(words)] };
    }
    case 'not_obi':
      return tell(session, 'links', ['not_obi.title', 'place.police', 'place.victim', 'place.discrimination'], {
        choices: choices('not_obi', ['go_on']),
        ways: [{ command: 'stop' }],
      });
  }
}

const helpWays: readonly { readonly command: Command }[] = [
  { command: '112' },
  { command: 'where' },
  { command: 'privacy' },
  { command: 'language' },
  { command: 'real' },
  { command: 'reading' },
  { command: 'stop' },
];

/** A moment as a reporter reads it: day and time, in the Netherlands. */
const clock = (time: number): Text => ({ key: 'clock', values: { time } });

const questionAt = (session: Session): string => stepAt(session, pathOf(questions, session.answers)).question.id;

function localeChoices(session: Session, house: House): readonly Choice[] {
  return house.locales.map((locale) => ({
    id: locale,
    label: { key: `autonym.${locale}` },
    chosen: session.locale === locale,
  }));
}

const choices = (screen: string, ids: readonly string[]): readonly Choice[] =>
  ids.map((id) => ({ id, label: { key: `${screen}.${id}` } }));

/** Screens about safety and about what may be expected. */
const weightyPlaces = ['danger', 'notice', 'consent', 'confirm', 'too_young'];

function tell(
  session: Session,
  kind: Tell['kind'],
  keys: readonly string[],
  rest: Pick<Tell, 'choices' | 'ways'>,
): Tell {
  const weighty = kind === 'links' || (session.over === undefined && weightyPlaces.includes(session.at));
  return {
    kind,
    body: keys.map((key) => ({ key })),
    ...rest,
    ...(weighty ? { weighty } : {}),
    revision: revisionOf(session),
  };
}
