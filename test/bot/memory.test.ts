import { describe, expect, it } from 'vitest';
import type { Deed, Inbound } from '../../src/bot/channel.ts';
import {
  lifeOf,
  longestTrail,
  type Memory,
  memorySchema,
  type Owed,
  remember,
  seenLately,
} from '../../src/bot/memory.ts';
import type { Session } from '../../src/flows/session.ts';
import type { Effect, Prompt } from '../../src/flows/turn.ts';

const session: Session = {
  version: '1',
  channel: 'try',
  ids: { reportId: 'r', ticket: 'ticket', session: 'abcd' },
  started: 0,
  turn: 3,
  at: 'affected',
  answers: {},
  hits: [],
  changing: false,
};
const before: Memory = { session, seen: ['e1'], owed: [], live: 'live', trail: ['old', 'live'] };
const advice: Prompt = { kind: 'links', body: [], choices: [], ways: [], revision: '' };

const pressed = (message: string, button = 'abcd-3.self'): Deed => ({ kind: 'pressed', button, message });
const typed: Deed = { kind: 'typed', text: '1', message: 'own' };
const photo: Deed = { kind: 'refused', what: 'media', message: 'own' };
const show: Effect = { kind: 'show' };
const erase: Effect = { kind: 'erase', ticket: 'ticket' };
const noteOf: Effect = { kind: 'show', note: { key: 'note.choose' } };
const receipt: Effect = { kind: 'receipt' };
const tell: Effect = { kind: 'tell', prompt: advice };

const inbound = (deed: Deed, id = 'e2'): Inbound => ({ id, conversation: 'c', address: { chat: 'c' }, deed });
const turned = (deed: Deed, effects: readonly Effect[], memory: Memory | undefined = before): Memory =>
  remember(memory, inbound(deed), session, effects);
const owing = (...owed: readonly Owed[]): Memory => ({ ...before, owed: [...owed] });

describe('what a turn owes the chat', () => {
  it.each<readonly [string, Deed, readonly Effect[], readonly Owed[]]>([
    ['a tap on the question changes it', pressed('live'), [show], [{ kind: 'show', edit: 'live' }]],
    [
      'a tap on an old question takes both away and asks anew',
      pressed('old'),
      [show],
      [{ kind: 'show' }, { kind: 'remove', messages: ['old', 'live'] }],
    ],
    [
      'a command under what stays takes only the question away',
      pressed('old', '/where'),
      [show],
      [{ kind: 'show' }, { kind: 'remove', messages: ['live'] }],
    ],
    ['a command on the question changes it', pressed('live', '/stop'), [show], [{ kind: 'show', edit: 'live' }]],
    [
      'a button of nobody’s takes its message away',
      pressed('gone', '__proto__'),
      [show],
      [{ kind: 'show' }, { kind: 'remove', messages: ['gone', 'live'] }],
    ],
    [
      'what was typed goes with the question, and the next one stands below',
      typed,
      [show],
      [{ kind: 'show' }, { kind: 'remove', messages: ['own', 'live'] }],
    ],
    [
      'what was refused goes too, and it is said why',
      photo,
      [noteOf],
      [
        { kind: 'show', note: { key: 'note.choose' } },
        { kind: 'remove', messages: ['own', 'live'] },
      ],
    ],
    [
      'sending by a tap',
      pressed('live'),
      [receipt, tell],
      [
        { kind: 'receipt', edit: 'live' },
        { kind: 'remove', messages: [] },
        { kind: 'tell', prompt: advice },
      ],
    ],
    [
      'sending by typing',
      typed,
      [receipt, tell],
      [
        { kind: 'receipt', edit: 'live' },
        { kind: 'remove', messages: ['own'] },
        { kind: 'tell', prompt: advice },
      ],
    ],
    [
      'erasing empties the chat first, and then says one line',
      typed,
      [erase, show],
      [
        { kind: 'forget', ticket: 'ticket' },
        { kind: 'remove', messages: ['old', 'live', 'own'] },
        { kind: 'show' },
        { kind: 'remove', messages: [] },
      ],
    ],
    [
      'leaving empties the chat and says nothing',
      { kind: 'left' },
      [erase],
      [
        { kind: 'forget', ticket: 'ticket' },
        { kind: 'remove', messages: ['old', 'live'] },
      ],
    ],
    ['nothing happened', pressed('live'), [], []],
  ])('%s', (_, deed, effects, owed) => {
    expect(turned(deed, effects).owed).toEqual(owed);
  });

  it('is a question of its own at the first turn', () => {
    const memory = remember(undefined, inbound(typed), session, [show]);
    expect(memory).toEqual({
      session,
      seen: ['e2'],
      owed: [{ kind: 'show' }, { kind: 'remove', messages: ['own'] }],
      trail: [],
      chat: { conversation: 'c', address: { chat: 'c' } },
    });
  });
});

describe('what earlier turns still owe', () => {
  const unshown: Owed = { kind: 'show' };
  const unremoved: Owed = { kind: 'remove', messages: ['typed', 'live'] };
  const unsent: readonly Owed[] = [
    { kind: 'receipt', edit: 'live' },
    { kind: 'tell', prompt: advice },
  ];

  it('is a screen only as long as there is no other', () => {
    expect(turned(pressed('live'), [show], owing(unshown)).owed).toEqual([{ kind: 'show', edit: 'live' }]);
    expect(turned(pressed('live'), [], owing(unshown)).owed).toEqual([unshown]);
    expect(turned({ kind: 'left' }, [erase], owing(unshown)).owed.map(({ kind }) => kind)).toEqual([
      'forget',
      'remove',
    ]);
  });

  it('is to take away what was typed, but not the question that is asked again', () => {
    expect(turned(pressed('live'), [show], owing(unshown, unremoved)).owed).toEqual([
      { kind: 'show', edit: 'live' },
      { kind: 'remove', messages: ['typed'] },
    ]);
    expect(turned(typed, [show], owing(unshown, unremoved)).owed).toEqual([
      { kind: 'show' },
      { kind: 'remove', messages: ['own', 'live'] },
      { kind: 'remove', messages: ['typed'] },
    ]);
    expect(turned(pressed('live'), [], owing(unremoved)).owed).toEqual([unremoved]);
  });

  it('is the receipt, whose message is no question any more', () => {
    const memory = turned(typed, [show], owing(...unsent));
    expect(memory.owed).toEqual([{ kind: 'show' }, { kind: 'remove', messages: ['own'] }, ...unsent]);
    expect(memory.live).toBeUndefined();
    expect(memory.trail).toEqual(['old', 'live']);
    expect(turned(pressed('live'), [], owing(...unsent)).owed).toEqual(unsent);
  });

  it('is nothing but to empty the chat and to forget once it is to be emptied', () => {
    const forget: Owed = { kind: 'forget', ticket: 'earlier' };
    expect(turned(typed, [erase, show], owing(...unsent, forget, unremoved)).owed).toEqual([
      { kind: 'forget', ticket: 'ticket' },
      { kind: 'remove', messages: ['old', 'live', 'own'] },
      { kind: 'show' },
      { kind: 'remove', messages: [] },
      forget,
      { kind: 'remove', messages: ['typed', 'live'] },
    ]);
  });
});

describe('what is remembered', () => {
  it('is the happenings of late, each by its id', () => {
    let memory = before;
    for (let count = 0; count < 30; count += 1) memory = remember(memory, inbound(typed, `n${count}`), session, [show]);
    expect(memory.seen).toHaveLength(seenLately);
    expect(memory.seen.at(-1)).toBe('n29');
    expect(memory.seen[0]).toBe('n10');
  });

  it('is as many of our messages as can be taken away at the end, and what carried a button is ours', () => {
    const trail = Array.from({ length: 300 }, (_, index) => `m${index}`);
    expect(turned(typed, [show], { ...before, trail }).trail).toEqual(trail.slice(-longestTrail));
    expect(turned(pressed('unknown', '/where'), [show]).trail).toEqual(['old', 'live', 'unknown']);
    expect(turned(pressed('old'), [show]).trail).toEqual(['old', 'live']);
    expect(turned(typed, [show]).trail).not.toContain('own');
  });

  it('has no question in an emptied chat', () => {
    expect(turned(typed, [erase, show]).live).toBeUndefined();
  });

  it('can be written and read back', () => {
    const memory = turned(typed, [noteOf, receipt, tell, erase]);
    expect(memorySchema.parse(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
    expect(memorySchema.safeParse({ ...memory, said: 'words' }).success).toBe(false);
  });
});

describe('a session', () => {
  const hour = 3_600_000;
  const lives = (at: string, now: number, idle = 2 * hour) => lifeOf({ ...session, at }, now, idle);

  it('lives as long as nobody stays away too long, and never beyond 44 hours', () => {
    expect(lives('affected', 0)).toBe(2 * hour);
    expect(lives('affected', 42 * hour)).toBe(2 * hour);
    expect(lives('affected', 43 * hour)).toBe(hour);
    expect(lives('affected', 44 * hour)).toBe(1);
    expect(lives('affected', 90 * hour)).toBe(1);
    expect(lives('affected', 0, 44 * hour)).toBe(44 * hour);
  });

  it('that is erased lives only so that repeats are known', () => {
    expect(lives('ended', 0, 44 * hour)).toBe(hour);
    expect(lives('too_young', 0, 44 * hour)).toBe(hour);
  });
});
