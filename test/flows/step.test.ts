import { describe, expect, it } from 'vitest';
import { promptOf } from '../../src/flows/prompt.ts';
import { questions } from '../../src/flows/questionnaire.ts';
import { revisionOf, type Session } from '../../src/flows/session.ts';
import type { Effect, Happening } from '../../src/flows/turn.ts';
import { begin, go, house, offeredBy, press, reportAt, turnOf } from '../support/walk.ts';

const start = (): Session => turnOf(undefined, { kind: 'commanded', command: 'start' })[0];
const noteOf = (effects: readonly Effect[]): string | undefined =>
  effects.find((effect) => effect.kind === 'show')?.note?.key;
const offered = (session: Session): readonly string[] => offeredBy(promptOf(session, house));

const toForms = ['skip', '+g_threat', 'done'];
const throughForms = [...toForms, '+threat', 'done', 'short'];
const toReview = [...throughForms, 'skip', 'think', 'skip', 'lt_1m', 'NL-UT', 'skip', 'no'];
const review = (): Session => go(begin(), ...toReview);
const sent = (): Session => go(review(), 'send', 'yes');

describe('the way through', () => {
  it('leads from nothing to sent, one question at a time', () => {
    const steps = ['nl', 'go_on', 'next', 'agree', ...toReview, 'send', 'yes'];
    const met = new Set<string>();
    let session = start();
    for (const id of steps) {
      session = go(session, id);
      met.add(session.at);
    }
    expect([...met]).toEqual([
      ...['danger', 'notice', 'consent', 'affected', 'form_group', 'forms.g_threat', 'route', 'channels'],
      ...[
        'state_link',
        'actor_country',
        'when_last',
        'where_region',
        'hopes',
        'story_offer',
        'review',
        'confirm',
        'sent',
      ],
    ]);
  });

  it('sends the report that the review showed, then the receipt, then advice', () => {
    const before = go(review(), 'send');
    const [after, effects] = turnOf(before, press(before, 'yes'));
    expect(effects.map(({ kind }) => kind)).toEqual(['submit', 'receipt', 'tell']);
    expect(effects[0]).toEqual({ kind: 'submit', ticket: before.ids.ticket, report: reportAt(before) });
    expect(reportAt(before)).toMatchObject({
      report_id: before.ids.reportId,
      forms: ['threat'],
      state_link: 'think',
      when_last: 'lt_3m',
      where_part: 'west',
    });
    expect(after).toMatchObject({ at: 'sent', answers: {}, ids: { reportId: '', ticket: before.ids.ticket } });
  });

  it('asks for a language first, and for nothing before one is chosen', () => {
    expect(start()).toMatchObject({ at: 'lang', answers: {} });
    expect(promptOf(start(), house)).toMatchObject({ body: [{ key: 'lang.title' }], ways: [] });
  });

  it('keeps what was minted with the first turn', () => {
    const first = start();
    expect(go(first, 'nl', 'go_on', 'next', 'agree', ...toReview).ids).toEqual(first.ids);
  });
});

describe('one question', () => {
  it.each([
    ['is passed over', 'skip', []],
    ['takes one answer and goes on', 'm3_12', ['m3_12']],
  ])('%s', (_, id, answers) => {
    const session = go(begin(), ...throughForms, 'skip', 'unknown', id);
    expect(session.at).toBe('where_region');
    expect(session.answers.when_last).toEqual(answers);
  });

  it('is gone back to without losing what was answered later', () => {
    const session = go(review(), 'back', 'back', 'back', 'back');
    expect(session).toMatchObject({ at: 'when_last', answers: { when_last: ['lt_1m'], where_region: ['NL-UT'] } });
    expect(offered(session)).toContain('keep');
    expect(go(session, 'keep').at).toBe('review');
  });

  it('goes back from the first question to consent, and from there forward again', () => {
    expect(go(begin(), 'back').at).toBe('consent');
    expect(go(begin(), 'back', 'agree').at).toBe('affected');
  });

  it('says why it is asked, and is then asked again', () => {
    const session = go(begin(), 'why');
    expect(promptOf(session, house).body).toEqual([{ key: 'why.affected' }]);
    expect(go(session, 'return')).toMatchObject({ at: 'affected' });
  });
});

describe('a question with several answers', () => {
  const channels = (): Session => go(begin(), ...throughForms);

  it('switches answers on and off by what each button says', () => {
    const session = go(channels(), '+phone', '+mail', '-phone');
    expect(session.answers.channels).toEqual(['mail']);
    expect(offered(session)).toContain('+phone');
    expect(offered(session)).toContain('-mail');
  });

  it('switches over what is typed', () => {
    const once = turnOf(channels(), { kind: 'named', id: 'phone' })[0];
    expect(once.answers.channels).toEqual(['phone']);
    expect(turnOf(once, { kind: 'named', id: 'phone' })[0].answers.channels).toEqual([]);
  });

  it('clears the others for "I do not know", and that for any other', () => {
    expect(go(channels(), '+phone', '+mail', '+unknown').answers.channels).toEqual(['unknown']);
    expect(go(channels(), '+unknown', '+phone').answers.channels).toEqual(['phone']);
  });

  it('counts a double tap once', () => {
    const session = channels();
    const tap = press(session, '+phone');
    const [once] = turnOf(session, tap);
    expect(turnOf(once, tap)[0].answers).toEqual(once.answers);
  });

  it('counts quick taps on several answers, all made on the same showing', () => {
    const session = channels();
    const taps = ['+phone', '+mail', '+social'].map((id) => press(session, id));
    const after = taps.reduce((at, tap) => turnOf(at, tap)[0], session);
    expect(after.answers.channels).toEqual(['phone', 'mail', 'social']);
  });

  it('takes no more than its limit, and says so', () => {
    const full = go(channels(), '+in_person', '+phone', '+messaging', '+social', '+mail');
    const [after, effects] = turnOf(full, press(full, '+event'));
    expect(after).toEqual(full);
    expect(effects).toEqual([{ kind: 'show', note: { key: 'note.full', values: { count: 5 } } }]);
  });

  it('still takes "I do not know" when it is full', () => {
    const full = go(channels(), '+in_person', '+phone', '+messaging', '+social', '+mail');
    expect(go(full, '+unknown').answers.channels).toEqual(['unknown']);
  });
});

describe('what happened, asked group by group', () => {
  const ten = [
    ...['skip', '+g_family', '+g_online', '+g_act', 'done'],
    ...['+family_abroad', '+consular', '+return_travel', '+forced_statement', '+legal_abuse', 'done'],
    ...['+online_harass', '+doxing', '+hacking', '+fake_identity', '+propaganda', 'done'],
  ];

  it('shares its limit over its screens, and says when there is no room left', () => {
    const session = go(begin(), ...ten);
    expect(session.at).toBe('forms.g_act');
    expect(promptOf(session, house).body).toContainEqual({ key: 'note.full', values: { count: 10 } });
    const [after, effects] = turnOf(session, press(session, '+vote'));
    expect([after.answers, noteOf(effects)]).toEqual([session.answers, 'note.full']);
    expect(go(session, 'skip').at).toBe('route');
  });

  it.each([
    ['form_group', ['skip']],
    ['forms.g_threat', toForms],
  ])('needs an answer at %s', (at, ids) => {
    const session = go(begin(), ...ids);
    expect(session.at).toBe(at);
    expect(offered(session)).not.toContain('skip');
    for (const id of ['skip', 'done']) {
      const [after, effects] = turnOf(session, press(session, id));
      expect([after, noteOf(effects)]).toEqual([session, 'note.required']);
    }
  });

  it('lets one group be passed over, but not all', () => {
    const first = go(begin(), 'skip', '+g_threat', '+g_act', 'done');
    const second = go(first, 'skip');
    expect(second.at).toBe('forms.g_act');
    expect(offered(second)).not.toContain('skip');
    expect(go(second, '+vote', 'done').at).toBe('route');
  });

  it('forgets the kinds of a group that was dropped', () => {
    const session = go(review(), 'change.form_group', '-g_threat', '+g_act', 'done');
    expect(session.at).toBe('forms.g_act');
    expect(session.answers).not.toHaveProperty(['forms.g_threat']);
    expect(reportAt(go(session, '+vote', 'done')).forms).toEqual(['vote']);
  });

  it('keeps to its limit when a dropped group comes back', () => {
    const full = go(begin(), ...ten, 'skip', 'short', 'enough');
    expect(full.at).toBe('review');
    const fewer = go(full, 'change.form_group', '-g_online', '+g_threat', 'done');
    const other = go(fewer, '+threat', '+violence', '+freedom', '+meeting_disrupt', 'done', 'done', 'skip');
    expect(other.at).toBe('review');
    const back = go(other, 'change.form_group', '+g_online', 'done', 'done', 'done');
    expect(back).toMatchObject({ at: 'forms.g_online' });
    expect(reportAt(back).forms).toHaveLength(9);
  });
});

describe('from the review', () => {
  it('changes one answer and comes back', () => {
    const session = go(review(), 'change.where_region');
    expect(session.at).toBe('where_region');
    expect(reportAt(go(session, 'NL-GR'))).toMatchObject({ where_part: 'noord' });
    expect(go(session, 'NL-GR').at).toBe('review');
  });

  it('asks what a change opened before it comes back', () => {
    const skipped = go(begin(), ...throughForms, 'enough');
    const session = go(skipped, 'change.state_link', 'sure');
    expect(session.at).toBe('actor_country');
    expect(go(session, 'skip').at).toBe('review');
  });

  it('asks the kinds again when what happened is changed', () => {
    const session = go(review(), 'change.form_group', 'done');
    expect(session.at).toBe('forms.g_threat');
    const changed = go(session, '-threat', '+violence', 'done');
    expect([changed.at, reportAt(changed).forms]).toEqual(['review', ['violence']]);
  });

  it('drops the country when no other country is behind it any more', () => {
    const there = go(begin(), ...throughForms, 'skip', 'sure');
    const [found] = turnOf(there, { kind: 'searched', codes: ['BE', 'NL'] });
    const session = go(found, '+BE', 'done', 'enough');
    expect(reportAt(session)).toMatchObject({ actor_country: ['BE'] });
    const changed = go(session, 'change.state_link', 'unknown');
    expect(changed.at).toBe('review');
    expect(reportAt(changed)).not.toHaveProperty('actor_country');
    expect(changed.answers).not.toHaveProperty('actor_country');
  });

  it('goes back to the last question, and from there to the review again', () => {
    expect(go(review(), 'back').at).toBe('story_offer');
    expect(go(review(), 'back', 'skip').at).toBe('review');
    expect(go(review(), 'send', 'back').at).toBe('review');
  });
});

describe('a country', () => {
  const find = (): Session => go(begin(), ...throughForms, 'skip', 'sure');
  const searched = (session: Session, ...codes: string[]) => turnOf(session, { kind: 'searched', codes });

  it('is offered once it was looked for, at most eight, with a word when there are more', () => {
    const codes = ['AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ'];
    const [session, effects] = searched(find(), ...codes);
    expect(session.hits).toEqual(codes.slice(0, 8));
    expect(noteOf(effects)).toBe('note.more');
  });

  it('can be somebody who is not a country, when nothing was found', () => {
    const [session, effects] = searched(find());
    expect([session.hits, noteOf(effects)]).toEqual([['XX'], 'note.not_found']);
    expect(go(session, '+XX', 'done')).toMatchObject({ at: 'when_last', answers: { actor_country: ['XX'] } });
  });

  it('is not taken when nobody can mean it', () => {
    expect(searched(find(), 'ZZ', 'SU')[0].hits).toEqual(['XX']);
  });

  it('stays chosen while another is looked for, up to three', () => {
    const one = go(searched(find(), 'BE')[0], '+BE');
    const two = go(searched(one, 'NL')[0], '+NL');
    const three = go(searched(two, 'FR')[0], '+FR');
    const [full] = searched(three, 'DE');
    const [after, effects] = turnOf(full, press(full, '+DE'));
    expect(after.answers.actor_country).toEqual(['BE', 'NL', 'FR']);
    expect(noteOf(effects)).toBe('note.full');
  });

  it.each([
    ['before the questions', () => go(start(), 'nl')],
    ['before the questions again', () => go(find(), 'back', 'back', 'back', 'back', 'back', 'back', 'back')],
    ['at another question', () => begin()],
    ['under another screen', () => go(find(), 'why')],
  ])('is not looked for %s', (_, at) => {
    const session = at();
    expect(searched(session, 'BE')).toEqual([session, [{ kind: 'show', note: { key: 'note.choose' } }]]);
  });
});

describe('old and made-up buttons', () => {
  it('leave everything as it is once the screen has moved', () => {
    const session = go(begin(), 'skip');
    const old: Happening = press(begin(), '+self');
    expect(turnOf(session, old)).toEqual([session, [{ kind: 'show' }]]);
    const earlier: Happening = { kind: 'pressed', revision: `${session.ids.session}-0`, id: '+g_threat' };
    expect(turnOf(session, earlier)).toEqual([session, [{ kind: 'show' }]]);
  });

  it('cannot send from anywhere but the confirmation', () => {
    for (const session of [begin(), review(), go(review(), 'send', 'back')]) {
      const [after, effects] = turnOf(session, press(session, 'yes'));
      expect([after, effects.map(({ kind }) => kind)]).toEqual([session, ['show']]);
    }
  });
});

describe('stop and erase', () => {
  it.each(['stop', 'erase'] as const)('%s in the middle', (command) => {
    const [session, effects] = turnOf(review(), { kind: 'commanded', command });
    const [after] = command === 'stop' ? turnOf(session, press(session, 'erase')) : [session];
    expect(session.over).toBe(command === 'stop' ? 'stop' : undefined);
    expect(effects.map(({ kind }) => kind)).toEqual(command === 'stop' ? ['show'] : ['erase', 'show']);
    expect(after).toMatchObject({ at: 'ended', answers: {}, hits: [] });
  });

  it('stop asks once, and going on loses nothing', () => {
    const before = review();
    const [asked] = turnOf(before, { kind: 'commanded', command: 'stop' });
    expect(go(asked, 'go_on')).toEqual({ ...before, turn: before.turn + 2 });
  });

  it('erases at once when somebody may be watching', () => {
    const session = go(start(), 'nl');
    const [after, effects] = turnOf(session, press(session, 'watched'));
    expect([after.at, effects[0]?.kind]).toEqual(['ended', 'erase']);
  });

  it('ends without a report for who is younger than sixteen', () => {
    const session = go(start(), 'nl', 'go_on', 'next');
    const [after, effects] = turnOf(session, press(session, 'young'));
    expect(after).toMatchObject({ at: 'too_young', answers: {} });
    expect(effects.map(({ kind }) => kind)).toEqual(['erase', 'show']);
    expect(promptOf(after, house).body).toEqual([{ key: 'too_young.title' }]);
  });

  it('ends without a word when the reporter leaves', () => {
    const before = review();
    const [after, effects] = turnOf(before, { kind: 'left' });
    expect(after).toMatchObject({ at: 'ended', answers: {} });
    expect(effects).toEqual([{ kind: 'erase', ticket: before.ids.ticket }]);
  });
});

describe('other ways', () => {
  it('start in the middle asks whether to go on, start again or erase', () => {
    const before = review();
    const [asked] = turnOf(before, { kind: 'commanded', command: 'start' });
    expect(offered(asked)).toEqual(['go_on', 'again', 'erase']);
    expect(go(asked, 'go_on')).toMatchObject({ at: 'review', answers: before.answers });
    expect(go(asked, 'again')).toMatchObject({ at: 'danger', answers: {}, locale: 'nl' });
    expect(go(asked, 'erase')).toMatchObject({ at: 'ended', answers: {} });
  });

  it('start shows the present screen when nothing was answered yet', () => {
    const session = go(start(), 'en', 'go_on');
    const shown = { ...session, turn: session.turn + 1 };
    expect(turnOf(session, { kind: 'commanded', command: 'start' })).toEqual([shown, [{ kind: 'show' }]]);
  });

  it('another language changes nothing else', () => {
    const before = go(begin(), '+self', '+org');
    const [asked] = turnOf(before, { kind: 'commanded', command: 'language' });
    expect(go(asked, 'en')).toEqual({ ...before, locale: 'en', turn: before.turn + 2 });
    expect(go(asked, 'return')).toEqual({ ...before, turn: before.turn + 2 });
  });

  it.each(['112', 'help', 'privacy', 'where'] as const)('%s comes back to the same question', (command) => {
    const before = go(begin(), '+self');
    const [over] = turnOf(before, { kind: 'commanded', command });
    expect(go(over, 'return')).toEqual({ ...before, turn: before.turn + 2 });
  });

  it('no other country shows where else to go, and lets the reporter go on', () => {
    const session = go(begin(), ...throughForms, 'skip', 'no_state');
    expect(session).toMatchObject({ over: 'not_obi', at: 'state_link', answers: { state_link: ['no_state'] } });
    expect(promptOf(session, house).body.map(({ key }) => key)).toContain('place.police');
    expect(go(session, 'go_on')).toMatchObject({ at: 'when_last' });
  });
});

describe('after sending', () => {
  it('keeps silent when one of its own buttons is tapped again', () => {
    const before = go(review(), 'send');
    const tap = press(before, 'yes');
    const [after] = turnOf(before, tap);
    expect(turnOf(after, tap)).toEqual([after, []]);
  });

  it('begins anew with another report and in the same language', () => {
    const before = sent();
    const [after] = turnOf(before, { kind: 'commanded', command: 'start' });
    expect(after).toMatchObject({ at: 'danger', locale: 'nl', answers: {} });
    expect(after.ids.reportId).toMatch(/^[\w-]{22}$/);
    expect(after.ids.ticket).not.toBe(before.ids.ticket);
    expect(revisionOf(after)).not.toBe(revisionOf(before));
  });

  it('empties the chat and forgets where to answer', () => {
    const before = sent();
    const [after, effects] = turnOf(before, { kind: 'commanded', command: 'erase' });
    expect(after.at).toBe('ended');
    expect(effects[0]).toEqual({ kind: 'erase', ticket: before.ids.ticket });
  });

  it('begins anew for whoever writes after the end', () => {
    const [ended] = turnOf(review(), { kind: 'commanded', command: 'erase' });
    expect(turnOf(ended, { kind: 'mumbled' })[0]).toMatchObject({ at: 'lang', answers: {} });
  });
});

it('counts the same parts for everybody', () => {
  const parts = new Set(questions.map(({ part }) => part)).size;
  for (const session of [begin(), go(begin(), ...toForms), go(review(), 'back')]) {
    expect(promptOf(session, house)).toMatchObject({ part: { of: parts } });
  }
});
