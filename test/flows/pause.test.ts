import { describe, expect, it } from 'vitest';
import { lifeOf } from '../../src/bot/memory.ts';
import { promptOf } from '../../src/flows/prompt.ts';
import { reportOf, reviewItems } from '../../src/flows/review.ts';
import { isEarnest, longestLife, type Session, sessionSchema } from '../../src/flows/session.ts';
import type { commands, Happening } from '../../src/flows/turn.ts';
import { begin, go, house, now, offeredBy, press, turnOf, walk } from '../support/walk.ts';

const hour = 3_600_000;
const idle = 2 * hour;
const command = (session: Session | undefined, name: (typeof commands)[number]): Session =>
  turnOf(session, { kind: 'commanded', command: name })[0];

const answered = (): Session => go(begin(), '+self', 'done');

describe('a pause', () => {
  it('keeps everything until a moment that it names', () => {
    const before = answered();
    const session = command(before, 'pause');
    expect(session).toMatchObject({ over: 'paused', at: before.at, answers: before.answers, until: now + 24 * hour });
    expect(promptOf(session, house).body).toEqual([
      { key: 'paused.title', values: { until: { key: 'clock', values: { time: now + 24 * hour } } } },
    ]);
    expect(offeredBy(promptOf(session, house))).toEqual(['go_on', 'again', 'erase']);
  });

  it('lives until then, however short an idle questionnaire lives', () => {
    const session = command(answered(), 'pause');
    expect(lifeOf(session, now, idle)).toBe(24 * hour);
    expect(lifeOf(session, now + 23 * hour, idle)).toBe(hour);
    expect(lifeOf(session, now + 30 * hour, idle)).toBe(1);
    expect(lifeOf(answered(), now, idle)).toBe(idle);
  });

  it('never reaches beyond what lets a bot still empty the chat', () => {
    const old = { ...answered(), started: now - 40 * hour };
    const session = command(old, 'pause');
    expect(session.until).toBe(old.started + longestLife);
    expect(lifeOf(session, now, idle)).toBe(4 * hour);
    expect(lifeOf(old, now, 8 * hour)).toBe(4 * hour);
    expect(longestLife).toBeLessThanOrEqual(44 * hour);
  });

  it('is offered by stop, with the same moment, and by no other name', () => {
    const stopped = command(answered(), 'stop');
    expect(offeredBy(promptOf(stopped, house))).toEqual(['erase', 'keep', 'go_on']);
    expect(lifeOf(stopped, now, idle)).toBe(idle);
    expect(go(stopped, 'keep')).toMatchObject({ over: 'paused', until: now + 24 * hour });
  });

  it.each<readonly [string, Session['at'], object]>([
    ['go_on', 'form_group', { affected: ['self'] }],
    ['again', 'danger', {}],
    ['erase', 'ended', {}],
  ])('ends by %s', (id, at, answers) => {
    const session = go(command(answered(), 'pause'), id);
    expect(session).toMatchObject({ at, answers });
    for (const gone of ['over', 'until']) expect(session).not.toHaveProperty(gone);
  });

  it('is asked about by start, and gone once the reporter goes on', () => {
    const session = command(command(answered(), 'pause'), 'start');
    expect(session.over).toBe('resume');
    expect(go(session, 'go_on')).toMatchObject({ at: 'form_group', answers: { affected: ['self'] } });
    expect(go(session, 'go_on')).not.toHaveProperty('until');
  });

  it('says what it is to whatever else comes in, and changes nothing', () => {
    const session = command(answered(), 'pause');
    const strange: readonly Happening[] = [
      { kind: 'mumbled' },
      { kind: 'named', id: '+self' },
      press(session, 'yes'),
      { kind: 'refused', what: 'media' },
    ];
    for (const happening of strange) expect(turnOf(session, happening)[0]).toEqual(session);
  });

  it('has nothing to keep where nothing is open', () => {
    expect(command(command(answered(), 'erase'), 'pause')).toMatchObject({ at: 'ended' });
    expect(turnOf(undefined, { kind: 'commanded', command: 'pause' })[0]).toMatchObject({ at: 'lang' });
  });

  it('is stored and read back', () => {
    const session = command(answered(), 'pause');
    expect(sessionSchema.parse(JSON.parse(JSON.stringify(session)))).toEqual(session);
  });
});

describe('a practice run', () => {
  const practice = (): Session =>
    command(go(turnOf(undefined, { kind: 'commanded', command: 'start' })[0], 'nl'), 'practice');
  const through = ['go_on', 'next', 'agree', 'skip', '+g_threat', 'done', '+threat', 'done', 'short', 'enough'];

  it('is marked on every screen, and never sends', () => {
    let screens = 0;
    for (const { before, after, effects } of walk()) {
      if (after.practice) {
        screens += 1;
        expect(promptOf(after, house).body[0]).toEqual({ key: 'note.practice' });
      }
      if (before?.practice && effects.some(({ kind }) => kind === 'submit' || kind === 'receipt' || kind === 'tell')) {
        throw new Error(`practice was sent from ${before.at}`);
      }
      if (screens > 5000) break;
    }
    expect(screens).toBeGreaterThan(5000);
  });

  it('leads through the same questions to the review, and ends as if nothing had been', () => {
    const ready = go(practice(), ...through, 'send');
    expect(ready).toMatchObject({ at: 'confirm', practice: true });
    expect(reviewItems(ready).length).toBeGreaterThan(5);
    const [after, effects] = turnOf(ready, press(ready, 'yes'));
    expect(after).toMatchObject({ at: 'ended', answers: {} });
    expect(after).not.toHaveProperty('practice');
    expect(effects).toEqual([
      { kind: 'erase', ticket: ready.ids.ticket },
      { kind: 'show', note: { key: 'note.practice_done' } },
    ]);
  });

  it('cannot become a report, by type', () => {
    const session: Session = go(practice(), ...through);
    expect(isEarnest(session)).toBe(false);
    // @ts-expect-error: only a session in earnest can become a report
    expect(() => reportOf(session)).not.toThrow();
  });

  it('does not begin over answers that were given in earnest, unless they are left', () => {
    const session = command(answered(), 'practice');
    expect(session).toMatchObject({ over: 'resume', answers: { affected: ['self'] } });
    expect(session).not.toHaveProperty('practice');
  });

  it('begins in the language that was chosen, and is over with the next start', () => {
    expect(practice()).toMatchObject({ at: 'danger', locale: 'nl', practice: true });
    const again = go(command(go(practice(), ...through), 'start'), 'again');
    expect(again).not.toHaveProperty('practice');
  });

  it('is left behind by start when nothing was answered in it yet', () => {
    expect(command(practice(), 'start')).not.toHaveProperty('practice');
  });
});

describe('enough', () => {
  const toRoute = ['skip', '+g_threat', 'done', '+threat', 'done'];

  it('is offered from the question after the route on, and nowhere before', () => {
    for (const ids of [[], ['skip'], ['skip', '+g_threat', 'done'], toRoute]) {
      const session = go(begin(), ...ids);
      expect(offeredBy(promptOf(session, house))).not.toContain('enough');
      expect(turnOf(session, press(session, 'enough'))[0]).toEqual(session);
    }
    for (const route of ['short', 'full']) {
      let session = go(begin(), ...toRoute, route);
      while (session.at !== 'review') {
        expect(offeredBy(promptOf(session, house))).toContain('enough');
        session = go(session, 'skip');
      }
    }
  });

  it('goes to the review with what was answered, and passes over the rest', () => {
    const session = go(begin(), ...toRoute, 'full', 'experienced', 'enough');
    expect(session).toMatchObject({ at: 'review', answers: { source: ['experienced'], channels: [], hopes: [] } });
    expect(go(session, 'change.hopes', '+stop', 'done').at).toBe('review');
  });

  it('asks what a later change opens, and nothing else', () => {
    const session = go(begin(), ...toRoute, 'full', 'enough', 'change.source', 'professional');
    expect(session.at).toBe('prof_role');
    expect(go(session, 'skip').at).toBe('review');
  });
});

describe('an answer that is no longer asked for', () => {
  const toCountry = ['skip', '+g_threat', 'done', '+threat', 'done', 'full', 'professional', 'media'];

  it('is dropped, and the reporter is told how many', () => {
    const before = go(begin(), ...toCountry, 'enough', 'change.source');
    const [after, effects] = turnOf(before, press(before, 'told'));
    expect(after.answers).not.toHaveProperty('prof_role');
    expect(effects).toEqual([{ kind: 'show', note: { key: 'note.dropped', values: { count: 1 } } }]);
  });

  it('is not spoken of when it was passed over', () => {
    const before = go(begin(), ...toCountry.slice(0, -1), 'skip', 'enough', 'change.source');
    expect(turnOf(before, press(before, 'told'))[1]).toEqual([{ kind: 'show' }]);
  });

  it('does not come back with the answer it depended on', () => {
    const without = go(begin(), ...toCountry, 'enough', 'change.source', 'told');
    expect(go(without, 'change.source', 'professional')).toMatchObject({ at: 'prof_role' });
  });
});
