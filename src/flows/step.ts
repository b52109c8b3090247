import { longestText } from '../report/words.ts';
import { adviceFor } from './advice.ts';
import { advance, answer, mark, search, write } from './answer.ts';
import { informs } from './limits.ts';
import { bare, cover, empty, end, erase, isOver, move, show, type Turn, uncover } from './move.ts';
import { answersAlong, pathOf } from './path.ts';
import { hideIn, hideNear } from './preview.ts';
import { questions, version } from './questionnaire.ts';
import { reportOf } from './review.ts';
import { isEarnest, longestLife, type Overlay, revisionOf, type Session } from './session.ts';
import type { Event, House, Link, Refusal } from './turn.ts';
import { renew } from './versions.ts';

/**
 * One turn: where the reporter is and what they did, to where they are now and what must be shown or sent. Pure and
 * total: whatever comes in, there is an answer, and what is not understood changes nothing.
 */
export function step(stored: Session | undefined, event: Event): Turn {
  const known = stored === undefined || !isBarred(stored, event.house) ? stored : barred(stored);
  const renewed = known === undefined ? undefined : renew(known);
  if (renewed?.moved && event.kind !== 'commanded' && event.kind !== 'left') {
    return show(renewed.session, { key: 'note.moved' });
  }
  return take(renewed?.session, event);
}

/** Where a channel only informs, nobody stands past the first screens: not those either who were there before it did. */
const isBarred = (session: Session, house: House): boolean =>
  informs(session.channel, house) && !isOver(session) && !['lang', 'danger'].includes(session.at);

const barred = (session: Session): Session => ({ ...empty(bare(session)), turn: session.turn + 1, at: 'danger' });

function take(before: Session | undefined, event: Event): Turn {
  const session = before ?? begin(event);
  switch (event.kind) {
    case 'left':
      return [end(session, 'ended'), [{ kind: 'erase', ticket: session.ids.ticket }]];
    case 'commanded':
      return command(before, session, event);
    case 'pressed':
      return press(session, event);
    case 'marked':
      return event.revision === revisionOf(session) && session.over === undefined
        ? mark(session, event.chosen, event.id)
        : press(session, { ...event, kind: 'pressed' });
    case 'came':
      return before === undefined || isEnded(session) ? show(begin(event)) : [session, []];
    case 'offered':
      return show(session, { key: 'note.use_text' });
    case 'named':
      // Before the first turn there was no screen that a number or a label could belong to.
      return before === undefined || isEnded(session) ? show(begin(event)) : choose(session, event.id, event.house);
    case 'searched':
      return search(session, event.codes);
    case 'wrote': {
      const turn = write(session, event.words);
      return event.forwarded && turn[0] !== session ? show(turn[0], { key: 'note.forwarded' }) : turn;
    }
    case 'hid':
      return hideIn(session, event.text);
    case 'miswrote': {
      const note = { key: `note.${event.why}`, values: { count: longestText.graphemes } };
      return event.why === 'too_long' ? [session, [{ kind: 'show', note, keepTyped: true }]] : show(session, note);
    }
    case 'refused':
      return show(session, { key: refusalOf(session, event.what) });
    case 'mumbled':
      if (before === undefined || isEnded(session)) return show(begin(event));
      return session.at === 'sent' ? show(session) : show(session, { key: 'note.choose' });
  }
}

/** Teams lets a bot take away nothing but its own. */
const refusalOf = ({ channel }: Session, what: Refusal): string =>
  channel === 'teams' && what !== 'edited' ? 'note.refused_teams' : `note.refused_${what}`;

const isEnded = (session: Session): boolean => session.at === 'ended' || session.at === 'too_young';

/** A new session at its first screen: the languages, or what comes after them where only one is offered. */
function begin({ ids, channel, now, house }: Event): Session {
  const session: Session = {
    version,
    channel,
    ids,
    started: now,
    turn: 0,
    at: 'lang',
    answers: {},
    hits: [],
    changing: false,
  };
  const [only, ...others] = house.locales;
  return only !== undefined && others.length === 0 ? { ...session, locale: only, at: 'danger' } : session;
}

function press(session: Session, event: Event & { readonly kind: 'pressed' }): Turn {
  if (event.revision === revisionOf(session)) return choose(session, event.id, event.house);
  // Once it is sent or erased, a second tap on one of its own buttons has nothing left to say.
  if (isOver(session) && event.revision.startsWith(session.ids.session)) return [session, []];
  return show(isEnded(session) ? begin(event) : session);
}

function command(before: Session | undefined, session: Session, event: Event & { readonly kind: 'commanded' }): Turn {
  const busy = before !== undefined && !isOver(before);
  const { command: name, link = {} } = event;
  switch (name) {
    case 'start':
      if (busy && Object.keys(before.answers).length > 0) return cover(bare(before), 'resume');
      // What was begun as practice is begun in earnest now.
      if (busy && isEarnest(before)) return uncover(before);
      return show(cameBy(begun(before, event), link, event.house));
    case 'erase':
      return erase(session);
    case 'stop':
      return busy ? cover(pausable(session, event), 'stop') : erase(session);
    case 'pause':
      return busy ? cover(pausable(session, event), 'paused') : show(session);
    case 'practice':
      if (busy && Object.keys(before.answers).length > 0) return cover(before, 'resume');
      return show({ ...begun(session, event), practice: true });
    case 'reading':
      return read(session);
    case '112':
      return cover(session, 'numbers');
    case 'help':
    case 'language':
    case 'privacy':
    case 'real':
    case 'where':
      return cover(session, name);
  }
}

/** A new session in what was chosen before it: the language, and how it is read. */
function begun(before: Session | undefined, event: Event): Session {
  const { locale, reading } = before ?? {};
  return { ...begin(event), ...(locale && { locale, at: 'danger' }), ...(reading && { reading }) };
}

/** What a link says: a language that is offered is chosen by it, and what it belongs to is remembered to be counted. */
function cameBy(session: Session, { locale, campaign }: Link, house: House): Session {
  const spoken = locale !== undefined && house.locales.includes(locale) ? { locale, at: 'danger' } : {};
  return { ...session, ...spoken, ...(campaign === undefined ? {} : { campaign }) };
}

/** Switches reading mode on or off; it is remembered with the questionnaire, and nowhere else. */
function read({ reading, ...session }: Session): Turn {
  const on = reading === undefined;
  return move(
    { ...session, ...(on ? { reading: true } : {}) },
    {},
    { key: on ? 'note.reading_on' : 'note.reading_off' },
  );
}

/**
 * Sets until when it would be kept if it were paused: not longer than the house allows, and never so long that Telegram
 * would not let the chat be emptied any more.
 */
const pausable = (session: Session, { now, house }: Event): Session => ({
  ...session,
  until: Math.min(now + house.longest, session.started + longestLife),
});

/** An answer, or a way on or back, at the present screen. An id that this screen does not offer changes nothing. */
function choose(session: Session, id: string, house: House): Turn {
  if (session.over !== undefined) return chooseOver(session, session.over, id, house);
  switch (session.at) {
    case 'lang':
      return speak(session, id, house);
    case 'danger':
      if (id === 'go_on' && !informs(session.channel, house)) return move(session, { at: 'notice' });
      if (id === 'watched') return erase(session);
      return id === 'numbers' ? cover(session, 'numbers') : show(session);
    case 'notice':
      if (id === 'next') return move(session, { at: 'consent' });
      if (id === 'back') return move(session, { at: 'danger' });
      if (id === 'uncount') return move(uncounted(session), {});
      return id === 'more' ? cover(session, 'more') : show(session);
    case 'consent':
      return chooseConsent(session, id);
    case 'review':
      return chooseReview(session, id);
    case 'confirm':
      if (id === 'yes') return submit(session);
      return id === 'back' ? move(session, { at: 'review' }) : show(session);
    case 'sent':
    case 'ended':
    case 'too_young':
      return show(session);
    default:
      return answer(session, id);
  }
}

/** Takes a language; everything else stays as it is. */
function speak(session: Session, tag: string, house: House): Turn {
  const locale = house.locales.find((one) => one === tag);
  if (locale === undefined) return show(session);
  return uncover(session, session.at === 'lang' ? { locale, at: 'danger' } : { locale });
}

function chooseConsent(session: Session, id: string): Turn {
  if (id === 'agree') return counted(session, move(uncounted(session), { at: questions[0]?.id ?? 'review' }));
  if (id === 'back') return move(session, { at: 'notice' });
  if (id === 'stop') return erase(session);
  if (id === 'young') return erase(session, 'too_young');
  return id === 'more' ? cover(session, 'more') : show(session);
}

/** From here on the session does not know by which link somebody came. */
const uncounted = ({ campaign: _, ...session }: Session): Session => session;

const counted = ({ campaign, practice }: Session, [after, effects]: Turn): Turn =>
  campaign === undefined || practice ? [after, effects] : [after, [...effects, { kind: 'count', campaign }]];

function chooseReview(session: Session, id: string): Turn {
  if (id === 'send') return move(session, { at: 'confirm' });
  const path = pathOf(questions, session.answers);
  if (id === 'back') return move(session, { at: path.at(-1)?.id ?? 'consent', changing: true });
  const target = path.find((one) => `change.${one.id}` === id);
  return target === undefined ? show(session) : move(session, { at: target.id, changing: true });
}

function chooseOver(session: Session, over: Overlay, id: string, house: House): Turn {
  if (over === 'not_obi') return id === 'go_on' ? advance(bare(session)) : show(session);
  if (over === 'stop' || over === 'resume' || over === 'paused') {
    if (id === 'erase') return erase(session);
    if (id === 'again' && over !== 'stop') return again(session);
    if (id === 'keep' && over === 'stop' && session.until !== undefined) return cover(session, 'paused');
    return id === 'go_on' ? uncover(session) : show(session);
  }
  if (over === 'hide' && id !== 'return') return hideNear(session, id);
  if (over === 'language' && id !== 'return') return speak(session, id, house);
  return id === 'return' ? uncover(session) : show(session);
}

/** The same person begins anew: nothing of before is kept but the language. */
const again = (session: Session): Turn => uncover(empty(session), { at: 'danger' });

function submit(session: Session): Turn {
  if (!isEarnest(session)) {
    const [ended, [forget]] = erase(session);
    return [ended, [...(forget === undefined ? [] : [forget]), { kind: 'show', note: { key: 'note.practice_done' } }]];
  }
  const report = reportOf(session);
  const advice = adviceFor(answersAlong(pathOf(questions, session.answers), session.answers));
  // From here on the session does not know which report was its own.
  const sent = { ...end(session, 'sent'), ids: { ...session.ids, reportId: '' } };
  return [
    sent,
    [
      { kind: 'submit', ticket: session.ids.ticket, report },
      { kind: 'receipt' },
      ...advice.map((prompt) => ({ kind: 'tell', prompt }) as const),
    ],
  ];
}
