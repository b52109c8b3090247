import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/bot/interpret.ts';
import { memorySchema, remember } from '../../src/bot/memory.ts';
import { promptOf } from '../../src/flows/prompt.ts';
import { reviewItems } from '../../src/flows/review.ts';
import type { Session } from '../../src/flows/session.ts';
import { understand } from '../support/masking.ts';
import { begin, doubtful, go, house, offeredBy, press, reportAt, turnOf } from '../support/walk.ts';

const toOffer = ['skip', '+g_threat', 'done', '+threat', 'done', 'short', 'skip', 'skip', 'skip', 'skip', 'skip'];
const asked = (): Session => go(begin(), ...toOffer, 'yes');

/** Types something, as a reporter with these names would, and takes the turn. */
const type = (session: Session, text: string, ...names: readonly string[]) =>
  turnOf(session, understand({ kind: 'typed', text, message: '9' }, promptOf(session, house), 'nl', ...names));

const secret = 'iemand belde mij op 06-12345678 en noemde fatima';
const written = (): Session => type(asked(), secret, 'Fatima')[0];
const masked = 'iemand belde mij op [PHONE_1] en noemde [PERSON_1]';

describe('own words', () => {
  it('are asked for with the warnings before them, and only by whoever wants to', () => {
    expect(go(begin(), ...toOffer, 'no').at).toBe('review');
    expect(promptOf(asked(), house)).toMatchObject({ kind: 'text', choices: [] });
    expect(promptOf(asked(), house).body.map(({ key }) => key)).toEqual([
      ...['question.story', 'story.warning', 'story.lawyer', 'story.names'],
    ]);
  });

  it('come in masked, and are shown so before they may go along', () => {
    const session = written();
    expect(session.words).toEqual({ text: masked, asks: [], near: [] });
    expect(JSON.stringify(session)).not.toMatch(/fatima|12345678/i);
    const { body } = promptOf(session, house);
    expect([session.at, body.map(({ key }) => key)]).toEqual([
      'story_share',
      ['question.story_share', 'story.yours', 'note.masked', 'story.names'],
    ]);
    expect(JSON.stringify(body)).toContain(masked);
  });

  it('say that something was masked only when something was', () => {
    const [session] = type(asked(), 'iemand belde mij op');
    expect(promptOf(session, house).body.map(({ key }) => key)).not.toContain('note.masked');
  });

  it('go along on yes: in the review and in the report', () => {
    const session = go(written(), 'yes');
    expect(session.at).toBe('review');
    expect(reportAt(session).story).toEqual({ text: masked, masked: { count: 2, kinds: ['PERSON', 'PHONE'] } });
    const item = reviewItems(session).find(({ change }) => change === 'story');
    expect(item?.line.values?.value).toEqual({
      key: 'story.quoted',
      values: { text: { key: 'words', values: { text: masked } } },
    });
  });

  it('are gone on no, and on passing them over', () => {
    const session = go(written(), 'no');
    expect(session).not.toHaveProperty('words');
    expect(reportAt(session)).not.toHaveProperty('story');
    expect(JSON.stringify(session)).not.toContain('belde');
    expect(go(asked(), 'skip')).not.toHaveProperty('words');
  });

  it('are gone when they are to be written anew, on an empty page', () => {
    const session = go(written(), 'edit');
    expect(session).toMatchObject({ at: 'story', answers: { story_offer: ['yes'] } });
    expect(session).not.toHaveProperty('words');
    expect(session.answers).not.toHaveProperty('story');
    const [again] = type(session, 'nu anders');
    expect(reportAt(go(again, 'yes')).story?.text).toBe('nu anders');
  });

  it('do not go along before that was asked', () => {
    const session = { ...written(), at: 'review' };
    expect(reportAt(session)).not.toHaveProperty('story');
    const waiting = written();
    expect(offeredBy(promptOf(waiting, house))).not.toContain('skip');
    expect(turnOf(waiting, press(waiting, 'skip'))[1]).toEqual([{ kind: 'show', note: { key: 'note.required' } }]);
  });

  it('are left without a trace by a change of mind at the review', () => {
    const session = go(written(), 'yes');
    expect(go(session, 'change.story').at).toBe('story');
    const [after, effects] = (() => {
      const back = go(session, 'back', 'back', 'back');
      return turnOf(back, press(back, 'no'));
    })();
    expect(after).toMatchObject({ at: 'review' });
    expect(after).not.toHaveProperty('words');
    expect(effects).toEqual([{ kind: 'show', note: { key: 'note.dropped', values: { count: 2 } } }]);
  });

  it('ask again whether they may go along when they were written anew after a yes', () => {
    const back = go(written(), 'yes', 'change.story');
    const [again] = type(back, 'toch anders');
    expect([again.at, again.answers.story_share]).toEqual(['story_share', undefined]);
  });

  it('that are too long stay in the chat to be shortened, and nothing changes', () => {
    const before = asked();
    const [after, effects] = type(before, 'te lang '.repeat(200));
    expect(after).toEqual(before);
    expect(effects).toEqual([
      { kind: 'show', note: { key: 'note.too_long', values: { count: 1000 } }, keepTyped: true },
    ]);
    const inbound = {
      id: 'e',
      conversation: 'c',
      address: {},
      deed: { kind: 'typed', text: '', message: 'typed' },
    } as const;
    const start = memorySchema.parse({ session: before, seen: [], owed: [], live: 'live', trail: ['live'] });
    const { owed } = remember(start, inbound, after, effects);
    expect(owed.flatMap((debt) => (debt.kind === 'remove' ? debt.messages : []))).toEqual(['live']);
  });

  it.each(['', '👍', '\u200b\u200c', '\u202e', '…'])('that say nothing are asked for again: %j', (text) => {
    const before = asked();
    const [after, effects] = type(before, text);
    expect(after).toEqual(before);
    expect(effects).toMatchObject([{ kind: 'show', note: { key: 'note.no_words' } }]);
  });

  it('are taken nowhere but where they are asked for', () => {
    const words = written().words;
    if (words === undefined) throw new Error('nothing was written');
    const why = go(asked(), 'why');
    for (const session of [begin(), why, go(begin(), ...toOffer), go(written(), 'yes')]) {
      expect(turnOf(session, { kind: 'wrote', words })[0]).toEqual(session);
    }
  });

  it('are forgotten with everything else once they are sent, erased or started again', () => {
    const ready = go(written(), 'yes', 'send');
    expect(turnOf(ready, press(ready, 'yes'))[1][0]).toMatchObject({ report: { story: { text: masked } } });
    const resumed = turnOf(ready, { kind: 'commanded', command: 'start' })[0];
    for (const session of [
      go(ready, 'yes'),
      turnOf(ready, { kind: 'commanded', command: 'erase' })[0],
      turnOf(ready, { kind: 'left' })[0],
      go(resumed, 'again'),
    ]) {
      expect(session).not.toHaveProperty('words');
      expect(session.answers).toEqual({});
    }
  });
});

describe('words that may be names', () => {
  const asking = (): Session => turnOf(asked(), { kind: 'wrote', words: doubtful })[0];
  const offered = (session: Session): readonly string[] => promptOf(session, house).choices.map(({ id }) => id);
  const textOf = (session: Session): string | undefined => session.words?.text;

  it('are asked about one at a time, and nothing goes along before', () => {
    const session = asking();
    expect(offered(session)).toEqual(['name', 'no_name', 'edit', 'no']);
    expect(promptOf(session, house).body).toContainEqual({
      key: 'story.ask',
      values: { word: { key: 'story.quoted', values: { text: 'Zwervel' } } },
    });
    expect(turnOf(session, press(session, 'yes'))).toEqual([session, [{ kind: 'show', note: { key: 'note.choose' } }]]);
    expect(offered(go(session, 'name'))).toEqual(['name', 'no_name', 'edit', 'no']);
    expect(offered(go(session, 'name', 'no_name'))).toEqual(['yes', 'edit', 'no']);
  });

  it('go when they are names and stay when they are not', () => {
    expect(textOf(go(asking(), 'name', 'name'))).toBe('[PERSON_1] en [PERSON_2] kwamen steeds langs.');
    expect(textOf(go(asking(), 'no_name', 'no_name'))).toBe('Zwervel en Kwast kwamen steeds langs.');
    const report = reportAt(go(asking(), 'no_name', 'name', 'yes'));
    expect(report.story).toEqual({
      text: 'Zwervel en [PERSON_1] kwamen steeds langs.',
      masked: { count: 1, kinds: ['PERSON'] },
    });
  });

  it('a second tap on the same answer says nothing about the next word', () => {
    const session = asking();
    const [after] = turnOf(session, press(session, 'no_name'));
    expect(turnOf(after, press(session, 'no_name'))).toEqual([after, [{ kind: 'show' }]]);
  });

  it('leave masked when the reporter never answered for them', () => {
    const session = { ...asking(), at: 'review', answers: { ...asking().answers, story_share: ['yes'] } };
    expect(reportAt(session).story?.text).toBe('[PERSON_1] en [PERSON_2] kwamen steeds langs.');
  });
});

describe('whoever wants to hide more', () => {
  const hiding = (): Session => go(turnOf(asked(), { kind: 'wrote', words: doubtful })[0], 'name', 'name', 'hide');

  it('types it, and it is gone everywhere', () => {
    const session = hiding();
    expect(promptOf(session, house).kind).toBe('hide');
    const [after] = type(session, 'STEEDS langs');
    expect(after.words?.text).toBe('[PERSON_1] en [PERSON_2] kwamen [HIDDEN_1].');
    expect([after.at, after.over]).toEqual(['story_share', undefined]);
  });

  it('or chooses one of the words that are probably none', () => {
    const session = hiding();
    expect(promptOf(session, house).choices).toEqual([
      { id: 'word_0', label: { key: 'story.quoted', values: { text: 'steeds' } } },
    ]);
    const after = go(session, 'word_0');
    expect(after.words).toMatchObject({ text: '[PERSON_1] en [PERSON_2] kwamen [HIDDEN_1] langs.', near: [] });
  });

  it('is told when it does not stand there, and may go back', () => {
    const session = hiding();
    for (const text of ['nergens', 'PERSON_1', '[', '1']) {
      const [after, effects] = type(session, text);
      if (text !== '1')
        expect([after, effects]).toEqual([session, [{ kind: 'show', note: { key: 'note.not_in_text' } }]]);
    }
    expect(go(session, 'return').words).toEqual(session.words);
    const before = asked();
    expect(turnOf(before, { kind: 'hid', text: 'iemand' })[0]).toEqual(before);
  });
});

it('own words that could not be looked through are not taken', () => {
  const before = asked();
  const broken = interpret({ kind: 'typed', text: secret, message: '9' }, promptOf(before, house), 'nl', () => {
    throw new Error('the search failed');
  });
  expect(turnOf(before, broken)).toEqual([
    before,
    [{ kind: 'show', note: expect.objectContaining({ key: 'note.not_masked' }) }],
  ]);
});
