import { describe, expect, it } from 'vitest';
import { promptOf } from '../../src/flows/prompt.ts';
import { version } from '../../src/flows/questionnaire.ts';
import { type Session, sessionSchema } from '../../src/flows/session.ts';
import { renew } from '../../src/flows/versions.ts';
import { go, house, offeredBy, press, reportAt, turnOf } from '../support/walk.ts';

/** As a session of 2026.1 was stored: one route of nine questions, nothing about words, practice or pause. */
const stored = (at: string, answers: Readonly<Record<string, readonly string[]>>, more: object = {}): Session =>
  sessionSchema.parse({
    version: '2026.1',
    channel: 'telegram',
    locale: 'nl',
    ids: { reportId: 'R'.repeat(22), ticket: 'T'.repeat(22), session: 'Kf3x9A' },
    started: Date.UTC(2026, 9, 31, 21),
    turn: 12,
    at,
    answers,
    hits: [],
    changing: false,
    ...more,
  });

const what = { affected: ['self'], form_group: ['g_threat', 'g_act'], 'forms.g_threat': ['threat', 'violence'] };
const kinds = { ...what, 'forms.g_act': ['vote'] };
const where = { ...kinds, channels: ['phone'], state_link: ['think'], actor_country: ['BE'], when_last: ['lt_1m'] };
const all = { ...where, where_region: ['NL-GR'], hopes: ['stop'] };

describe('a session of 2026.1', () => {
  it.each<readonly [at: string, answers: Record<string, string[]>, press: string, next: string]>([
    ['danger', {}, 'go_on', 'notice'],
    ['affected', {}, 'skip', 'form_group'],
    ['form_group', { affected: ['self'], form_group: ['g_threat'] }, 'done', 'forms.g_threat'],
    ['forms.g_threat', { affected: [], form_group: ['g_threat'] }, '+threat', 'forms.g_threat'],
    ['forms.g_act', what, 'skip', 'route'],
    ['channels', kinds, 'skip', 'state_link'],
    ['actor_country', { ...kinds, channels: [], state_link: ['sure'] }, 'skip', 'when_last'],
    ['where_region', where, 'NL-GR', 'hopes'],
    ['hopes', { ...where, where_region: [] }, 'skip', 'story_offer'],
    ['review', all, 'send', 'confirm'],
    ['confirm', all, 'back', 'review'],
  ])('goes on from %s by the buttons it was shown with, and loses nothing', (at, answers, id, next) => {
    const before = stored(at, answers);
    const [after, effects] = turnOf(before, press(before, id));
    expect([after.version, after.at]).toEqual([version, next]);
    expect(after.answers).toMatchObject(answers);
    expect(effects).toEqual([{ kind: 'show' }]);
  });

  it('that had told what happened and went on stays on the short route; another is asked which', () => {
    expect(renew(stored('channels', kinds)).session.answers).toEqual({ ...kinds, route: ['short'] });
    const early = stored('form_group', { affected: [], form_group: ['g_act'] });
    expect(go(early, 'done', '+vote', 'done').at).toBe('route');
  });

  it('sends the report it had, by the present version', () => {
    const [sent, effects] = turnOf(stored('confirm', all), press(stored('confirm', all), 'yes'));
    expect(sent.at).toBe('sent');
    expect(effects[0]).toMatchObject({
      kind: 'submit',
      report: { codebook_version: version, route: 'short', forms: ['threat', 'violence', 'vote'], when_last: 'lt_3m' },
    });
  });

  it('keeps what lay over its question', () => {
    const before = stored('channels', kinds, { over: 'why' });
    expect(renew(before)).toMatchObject({ moved: false, session: { over: 'why', at: 'channels' } });
  });

  it.each(['sent', 'ended', 'too_young'])('that was over stays over: %s', (at) => {
    expect(renew(stored(at, {}))).toMatchObject({ moved: false, session: { at, answers: {} } });
  });
});

describe('a session of a version that nobody knows', () => {
  const older = (at: string, answers: Record<string, string[]>, more: object = {}): Session => ({
    ...stored(at, answers, more),
    version: '2025.9',
  });
  const told = { ...kinds, route: ['short'] };

  it('goes on without a word where all of it can still be answered', () => {
    const before = older('channels', told);
    expect(turnOf(before, press(before, '+mail'))[0]).toMatchObject({ at: 'channels', version });
  });

  it.each<readonly [what: string, at: string, answers: Record<string, string[]>, lands: string]>([
    ['the question it stood at is gone', 'colour', told, 'channels'],
    ['an answered question is gone', 'state_link', { ...told, channels: ['phone'], colour: ['red'] }, 'state_link'],
    ['the only answer to a question is gone', 'hopes', { ...told, channels: ['pigeon'] }, 'channels'],
    ['one of several answers is gone', 'state_link', { ...told, channels: ['phone', 'pigeon'] }, 'channels'],
    ['an answer is gone at the review', 'review', { ...told, channels: ['phone', 'pigeon'], hopes: [] }, 'channels'],
  ])('is told kindly to look again when %s, and loses nothing else', (_, at, answers, lands) => {
    const before = older(at, answers, { until: 1 });
    const [after, effects] = turnOf(before, press(before, 'skip'));
    expect(effects).toEqual([{ kind: 'show', note: { key: 'note.moved' } }]);
    expect([after.at, after.version]).toEqual([lands, version]);
    for (const [id, codes] of Object.entries(answers)) {
      const kept = codes.filter((code) => !['pigeon', 'red'].includes(code));
      expect(after.answers[id] ?? []).toEqual(kept);
    }
    // The buttons of the question that changed are old.
    expect(turnOf(after, press(before, 'skip'))[0]).toEqual(after);
    expect(promptOf(after, house)).toHaveProperty('part');
  });

  it('comes back to the review once the changed question is answered', () => {
    const answers = { ...told, ...all, story_offer: ['no'], channels: ['phone', 'pigeon'] };
    const before = older('review', answers);
    const [again] = turnOf(before, press(before, 'send'));
    expect([again.at, again.answers.channels]).toEqual(['channels', ['phone']]);
    const done = go(again, 'done');
    expect(done.at).toBe('review');
    expect(reportAt(done)).toMatchObject({ channels: ['phone'], hopes: ['stop'] });
  });

  it('lies under no other screen any more when its question changed', () => {
    const before = older('colour', told, { over: 'not_obi' });
    const [after] = turnOf(before, press(before, 'go_on'));
    expect(after).not.toHaveProperty('over');
    expect(offeredBy(promptOf(after, house))).toContain('+phone');
  });

  it('can be stopped and erased at once', () => {
    for (const command of ['stop', 'erase', '112'] as const) {
      const [after, effects] = turnOf(older('colour', told), { kind: 'commanded', command });
      expect(effects.every((effect) => !('note' in effect))).toBe(true);
      expect(command === 'erase' ? after.at : after.over).toBe(
        command === 'erase' ? 'ended' : command === 'stop' ? 'stop' : 'numbers',
      );
    }
  });
});
