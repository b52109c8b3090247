import { describe, expect, it } from 'vitest';
import { promptOf } from '../../src/flows/prompt.ts';
import { revisionOf, type Session } from '../../src/flows/session.ts';
import { step } from '../../src/flows/step.ts';
import type { Effect, Happening, House } from '../../src/flows/turn.ts';
import { begin, go, house, occasion, press, turnOf } from '../support/walk.ts';

/** What is given on a card: several answers at once; and a channel on which nothing is asked. */

const mark = (session: Session, chosen: readonly string[], id = 'done'): Happening => ({
  kind: 'marked',
  revision: revisionOf(session),
  id,
  chosen,
});
const noteOf = (effects: readonly Effect[]): string | undefined =>
  effects.find((effect) => effect.kind === 'show')?.note?.key;
const take = (session: Session, chosen: readonly string[], id?: string) => {
  const [after, effects] = turnOf(session, mark(session, chosen, id));
  return { after, note: noteOf(effects), answers: after.answers };
};

describe('what is ticked on a card', () => {
  const first = begin();
  const many = go(begin(), 'skip', '+g_threat', 'done', '+threat', 'done', 'short');
  const country = go(many, 'skip', 'think');

  it('counts as a whole and goes on, in place of what was chosen before', () => {
    expect(take(first, ['self', 'org'])).toMatchObject({ note: undefined, answers: { affected: ['self', 'org'] } });
    expect(take(first, ['self']).after.at).toBe('form_group');
    const again = go(take(first, ['self', 'org']).after, 'back');
    expect(take(again, ['org']).answers.affected).toEqual(['org']);
  });

  it('that cannot stand beside the others is taken away, said, and looked at again', () => {
    const options = promptOf(many, house).choices.map(({ id }) => id.slice(1));
    const alone = options.find(
      (code) =>
        turnOf(go(many, `+${options[0]}`), press(many, `+${code}`))[0].answers.channels?.length === 1 &&
        code !== options[0],
    );
    expect(alone).toBeDefined();
    const { after, note, answers } = take(many, [options[0] ?? '', alone ?? '']);
    expect([note, answers.channels, after.at]).toEqual(['note.alone', [options[0]], 'channels']);
    expect(take(many, [alone ?? '']).answers.channels).toEqual([alone]);
  });

  it('is at most as much as the question takes; the rest is said', () => {
    const options = promptOf(first, house).choices.map(({ id }) => id.slice(1));
    const { after, note, answers } = take(first, options.slice(0, 6));
    expect([note, after.at]).toEqual(['note.full', 'affected']);
    expect(answers.affected).toEqual(options.slice(0, 4));
  });

  it('and is nothing changes nothing, and says whether it may be passed over', () => {
    expect(take(first, [])).toMatchObject({ note: 'note.none', answers: {}, after: { at: 'affected' } });
    const required = go(first, 'skip');
    expect(take(required, [])).toMatchObject({ note: 'note.required', after: { at: 'form_group' } });
    expect(take(first, ['nobody', '__proto__', '../x'])).toMatchObject({ note: 'note.none', answers: {} });
  });

  it('adds a country to those before, one by one or at once with going on', () => {
    const one = take(country, ['BE'], 'more');
    expect([one.after.at, one.answers.actor_country]).toEqual(['actor_country', ['BE']]);
    expect(revisionOf(one.after)).not.toBe(revisionOf(country));
    const two = take(one.after, ['NL']);
    expect([two.after.at, two.answers.actor_country]).toEqual(['when_last', ['BE', 'NL']]);
    expect(take(one.after, []).answers.actor_country).toEqual(['BE']);
    expect(take(country, ['ZZ']).note).toBe('note.none');
    const full = take(take(take(country, ['BE'], 'more').after, ['NL'], 'more').after, ['FR'], 'more').after;
    expect(take(full, ['DE'])).toMatchObject({ note: 'note.full', answers: { actor_country: ['BE', 'NL', 'FR'] } });
  });

  it('on a card of before, or under another screen, changes nothing', () => {
    const later = take(first, ['self']).after;
    const [same, effects] = turnOf(later, mark(first, ['org']));
    expect([same, effects]).toEqual([later, [{ kind: 'show' }]]);
    const covered = turnOf(first, press(first, 'why'))[0];
    expect(turnOf(covered, mark(covered, ['self']))[0].answers).toEqual({});
    for (const at of ['danger', 'consent', 'review', 'sent', 'ended'])
      expect(turnOf({ ...first, at }, mark(first, ['yes', 'agree', 'send', 'go_on']))[0].at).toBe(at);
    expect(turnOf({ ...first, at: 'confirm' }, mark(first, ['yes']))[1].map(({ kind }) => kind)).toEqual(['show']);
  });

  it('at a question with one answer is that answer', () => {
    const when = go(country, 'skip');
    expect(take(when, ['lt_1m', 'm3_12']).answers.when_last).toEqual(['lt_1m']);
  });
});

describe('a chat that was opened', () => {
  it('begins, once: nothing is said to who is there already', () => {
    const [session, effects] = step(undefined, { ...occasion(), kind: 'came' });
    expect([session.at, effects]).toEqual(['lang', [{ kind: 'show' }]]);
    expect(step(session, { ...occasion(), kind: 'came' })).toEqual([session, []]);
    const [ended] = turnOf(session, { kind: 'commanded', command: 'erase' });
    expect(step(ended, { ...occasion(), kind: 'came' })[0].at).toBe('lang');
  });
});

it('words in a message that stays do not count: the question is asked again and says so', () => {
  const story = go(
    begin(),
    'skip',
    '+g_threat',
    'done',
    '+threat',
    'done',
    'short',
    'skip',
    'unknown',
    'skip',
    'skip',
    'skip',
    'yes',
  );
  const [after, effects] = turnOf(story, { kind: 'offered' });
  expect([story.at, after, noteOf(effects)]).toEqual(['story', story, 'note.use_text']);
});

describe('Teams', () => {
  const teams = { ...begin(), channel: 'teams' };
  const informs: House = { ...house, informs: ['teams'] };
  const keys = (session: Session, where: House) => promptOf(session, where).body.map(({ key }) => key);

  it('says first that an employer or school may see it, and which doors are better', () => {
    const danger = { ...teams, at: 'danger' };
    expect(keys(danger, house)).toEqual(['danger.now', 'danger.seen_teams', 'danger.doors', 'danger.out_teams']);
    expect(promptOf(danger, house).ways).toEqual([{ command: 'where' }]);
    expect(keys({ ...danger, channel: 'telegram' }, house)).not.toContain('danger.doors');
  });

  it('says that what is refused stays, since no bot can take it away', () => {
    const refused = (session: Session, what: 'media' | 'edited') =>
      noteOf(turnOf(session, { kind: 'refused', what })[1]);
    expect(refused(teams, 'media')).toBe('note.refused_teams');
    expect(refused(teams, 'edited')).toBe('note.refused_edited');
    expect(refused({ ...teams, channel: 'telegram' }, 'media')).toBe('note.refused_media');
  });

  it('is promised no more at the end than can be kept: others may have a copy', () => {
    expect(keys({ ...teams, at: 'ended' }, house)).toEqual(['ended.teams', 'ended.copy']);
    expect(keys({ ...teams, at: 'too_young' }, house)).toEqual(['too_young.title', 'ended.copy']);
    expect(keys({ ...teams, at: 'ended', channel: 'telegram' }, house)).toEqual(['ended.title']);
  });

  it('that only informs asks nothing, whatever is pressed', () => {
    const danger = { ...teams, at: 'danger' };
    expect(keys(danger, informs)).toContain('danger.informs');
    expect(promptOf(danger, informs).choices.map(({ id }) => id)).toEqual(['watched', 'numbers']);
    const happenings: readonly Happening[] = [
      press(danger, 'go_on'),
      { kind: 'named', id: 'go_on' },
      { kind: 'commanded', command: 'start' },
      { kind: 'commanded', command: 'practice' },
      { kind: 'mumbled' },
    ];
    for (const happening of happenings)
      expect(['lang', 'danger']).toContain(step(danger, { ...occasion(), house: informs, ...happening })[0].at);
    // Other channels of the same house ask.
    expect(
      step({ ...danger, channel: 'try' }, { ...occasion(), house: informs, ...press(danger, 'go_on') })[0].at,
    ).toBe('notice');
  });

  it('that came to only inform leads out whoever was under way, and forgets what they answered', () => {
    const under = { ...go(begin(), '+self', 'done'), channel: 'teams' };
    for (const happening of [press(under, '+g_threat'), { kind: 'mumbled' } as const]) {
      const [after] = step(under, { ...occasion(), house: informs, ...happening });
      expect(after).toMatchObject({ at: 'danger', answers: {} });
    }
    const confirm = { ...under, at: 'confirm' };
    const [, effects] = step(confirm, { ...occasion(), house: informs, ...press(confirm, 'yes') });
    expect(effects.map(({ kind }) => kind)).not.toContain('submit');
  });
});
