import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { notify, patientDelay } from '../../src/bot/notify.ts';
import { announce, type JobOutcome } from '../../src/workers/jobs.ts';
import {
  type Ground,
  openBot,
  openGround,
  type Rough,
  roughen,
  type TestBot,
  takeReports,
  until,
} from '../support/world.ts';
import { type Place, press, question, render, say, stand as standAt } from './reporter.ts';
import { type Paper, paperRig } from './rigs.ts';

/** What became of a report reaches its reporter by changing the one message, or not at all. */

const stored = 'Opgeslagen, nog niet doorgegeven.';
const states: Readonly<Record<JobOutcome, string>> = {
  held: 'Opgeslagen, wacht op verzending samen met andere meldingen.',
  late: 'Opgeslagen, het doorgeven duurt langer.',
  received: 'Doorgegeven.',
  refused: 'Opgeslagen, maar het doorgeven lukte niet.',
};

let ground: Ground;
let bot: TestBot;
let rough: Rough;
let anna: Paper;

beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground.close());
beforeEach(async () => {
  bot = await openBot(ground);
  const paper = paperRig();
  rough = roughen(paper.channel);
  anna = paper.person(bot.receive(rough.channel));
});
afterEach(async () => {
  await bot.store.flushdb();
  await bot.stop();
});

const stand = (at: Place) => standAt(bot.world.sessions, 'try', anna, at);
const tell = (ticket: string, outcome: string): Promise<void> =>
  notify({ ...bot.world, channels: [rough.channel] })({ data: { ticket, outcome } });
const state = () => anna.chat()[0]?.text.split('\n')[0];
const hasAddress = async (ticket: string) => (await bot.world.addresses.get(ticket)) !== undefined;

/** Sends a report; returns its ticket. */
async function send(): Promise<string> {
  await stand('confirm');
  await press(anna, say('confirm.yes'));
  const [{ ticket } = { ticket: '' }] = await takeReports(bot);
  return ticket;
}

/** Lets the turn that sends break off before it is shown. */
async function sendUnshown(): Promise<string> {
  await stand('confirm');
  rough.fail('edit');
  await expect(press(anna, say('confirm.yes'))).rejects.toThrow();
  const [{ ticket } = { ticket: '' }] = await takeReports(bot);
  return ticket;
}

describe('an outcome', () => {
  it.each<readonly [JobOutcome, boolean]>([
    ['held', true],
    ['late', true],
    ['received', false],
    ['refused', false],
  ])('%s changes the one message and nothing else', async (outcome, keeps) => {
    const ticket = await send();
    const [receipt, ...others] = anna.chat();
    const acts = rough.calls.length;
    await tell(ticket, outcome);
    expect(anna.chat().map(({ id }) => id)).toEqual([receipt?.id, ...others.map(({ id }) => id)]);
    expect(anna.chat().slice(1)).toEqual(others);
    expect(state()).toBe(states[outcome]);
    expect(rough.calls.slice(acts).map(({ act }) => act)).toEqual(['edit']);
    expect(await hasAddress(ticket)).toBe(keeps);
  });

  it('may come several times, and later ones after earlier ones', async () => {
    const ticket = await send();
    for (const outcome of ['held', 'held', 'late', 'received'] as const) {
      await tell(ticket, outcome);
      expect(state()).toBe(states[outcome]);
    }
    const acts = rough.calls.length;
    for (const outcome of ['received', 'late', 'held', 'refused']) await tell(ticket, outcome);
    expect(state()).toBe(states.received);
    expect(rough.calls).toHaveLength(acts);
  });

  it('comes in the language in which it was sent, whatever came after', async () => {
    const ticket = await send();
    await anna.type('/taal');
    await press(anna, 'English');
    await tell(ticket, 'received');
    expect(state()).toBe(states.received);
  });

  it('reaches the message of its own report when another is begun or sent', async () => {
    const first = await send();
    const receipt = anna.chat()[0]?.id;
    await stand('confirm');
    await tell(first, 'late');
    expect(anna.chat()[0]).toMatchObject({ id: receipt, text: expect.stringContaining(states.late) });
    await press(anna, say('confirm.yes'));
    const [{ ticket: second } = { ticket: '' }] = await takeReports(bot);
    expect(second).not.toBe(first);
    await tell(second, 'received');
    expect(anna.chat().map(({ text }) => text.split('\n')[0])).toEqual([
      states.late,
      say('advice.title'),
      states.received,
      say('advice.title'),
    ]);
  });

  it('finds its reporter also when nothing is remembered of the conversation', async () => {
    const ticket = await send();
    for (const key of await bot.store.keys('{meldbrug}:session:*')) await bot.store.del(key);
    await tell(ticket, 'received');
    expect(state()).toBe(states.received);
  });
});

describe('what was true later', () => {
  it('is never followed by what was true before', async () => {
    const ticket = await send();
    await tell(ticket, 'late');
    const acts = rough.calls.length;
    const left = () => bot.store.keys('{meldbrug}:address:*').then(([key = '']) => bot.store.pttl(key));
    const life = await left();
    await tell(ticket, 'held');
    await tell(ticket, 'late');
    expect([rough.calls.length, state()]).toEqual([acts, states.late]);
    expect(await left()).toBeLessThanOrEqual(life);
    await tell(ticket, 'received');
    expect(state()).toBe(states.received);
  });

  it.each(['received', 'held'])(
    'is not undone by a receipt of which was not written down that it was shown: %s',
    async (outcome) => {
      const ticket = await sendUnshown();
      const before = await bot.world.sessions.read(`try:${anna.conversation}`);
      await tell(ticket, outcome);
      await bot.store.set(before.key, before.value ?? '', 'KEEPTTL');
      await anna.type('hallo');
      expect(anna.chat().filter(({ text }) => text.startsWith(stored))).toEqual([]);
      expect(anna.chat().some(({ text }) => text.startsWith(outcome === 'held' ? states.held : states.received))).toBe(
        true,
      );
    },
  );

  describe('with two bots', () => {
    let other: TestBot;
    let smooth: Rough;
    beforeEach(async () => {
      other = await openBot(ground);
      const paper = paperRig();
      rough = roughen(paper.channel);
      smooth = roughen(paper.channel);
      anna = paper.person(bot.receive(rough.channel));
    });
    afterEach(() => other.stop());
    const tellThere = (ticket: string, outcome: string): Promise<void> =>
      notify({ ...other.world, channels: [smooth.channel] })({ data: { ticket, outcome } });

    it('is not undone by an outcome that the other is slow to show', async () => {
      const ticket = await send();
      const release = rough.hold(anna.conversation);
      const edits = rough.count('edit');
      const slow = tell(ticket, 'late');
      await until(() => rough.count('edit') > edits);
      await expect(tellThere(ticket, 'received')).rejects.toMatchObject({ code: 'CHANNEL_BUSY' });
      release();
      await slow;
      await tellThere(ticket, 'received');
      expect(state()).toBe(states.received);
    });

    it('is not undone by a receipt that the other is slow to show', async () => {
      await stand('confirm');
      const release = rough.hold(anna.conversation);
      const edits = rough.count('edit');
      const turn = press(anna, say('confirm.yes'));
      await until(() => rough.count('edit') > edits);
      const [{ ticket } = { ticket: '' }] = await takeReports(bot);
      await expect(tellThere(ticket, 'received')).rejects.toMatchObject({ code: 'CHANNEL_BUSY' });
      expect(smooth.calls).toEqual([]);
      release();
      await turn;
      await tellThere(ticket, 'received');
      expect(state()).toBe(states.received);
    });

    it('comes all the same when the one that was at it has died', async () => {
      const ticket = await send();
      rough.hold(anna.conversation);
      const edits = rough.count('edit');
      void tell(ticket, 'late').catch(() => undefined);
      await until(() => rough.count('edit') > edits);
      // It does not renew its lease any more.
      for (const key of await bot.store.keys('{meldbrug}:lease:*')) await bot.store.del(key);
      await tellThere(ticket, 'received');
      expect(state()).toBe(states.received);
    });
  });
});

describe('an outcome waits', () => {
  it('until "stored" was shown, and shows it first where that was still owed', async () => {
    const ticket = await sendUnshown();
    const edits = rough.count('edit');
    rough.fail('edit');
    await expect(tell(ticket, 'received')).rejects.toMatchObject({ code: 'CHANNEL_UNREACHABLE' });
    expect(await hasAddress(ticket)).toBe(true);
    expect(state()).not.toBe(states.received);
    await tell(ticket, 'received');
    expect(rough.count('edit') - edits).toBe(3);
    const shown = render(anna);
    expect(anna.chat().map(({ text }) => text.split('\n')[0])).toEqual([states.received, say('advice.title')]);
    await anna.repeat();
    expect(render(anna)).toBe(shown);
  });

  it('and reaches the receipt that had to be sent anew, since its message was taken away', async () => {
    const ticket = await sendUnshown();
    anna.lose(question(anna).id);
    await tell(ticket, 'received');
    expect(anna.chat().map(({ text }) => text.split('\n')[0])).toEqual([states.received, say('advice.title')]);
  });

  it('and finds the receipt where it went when its message was taken away', async () => {
    const ticket = await sendUnshown();
    anna.lose(question(anna).id);
    await anna.type('hallo');
    const receipt = anna.chat().find(({ text }) => text.startsWith(stored));
    await tell(ticket, 'received');
    expect(
      anna
        .chat()
        .find(({ id }) => id === receipt?.id)
        ?.text.split('\n')[0],
    ).toBe(states.received);
  });

  it('while the turn that sends is not written', async () => {
    await stand('confirm');
    bot.watch.refuse = (name) => name === 'eval';
    await press(anna, say('confirm.yes'));
    bot.watch.refuse = () => false;
    const [{ ticket } = { ticket: '' }] = await takeReports(bot);
    await expect(tell(ticket, 'received')).rejects.toMatchObject({ code: 'NOT_SHOWN_YET' });
    await anna.repeat();
    await tell(ticket, 'received');
    expect(state()).toBe(states.received);
  });

  it('for the turns of its conversation', async () => {
    const ticket = await send();
    const release = rough.hold(anna.conversation);
    const turn = anna.type('/waar');
    const told = tell(ticket, 'received');
    await until(() => rough.calls.at(-1)?.act === 'send');
    expect(state()).toBe(stored);
    release();
    await Promise.all([turn, told]);
    expect(state()).toBe(states.received);
    expect(rough.calls.slice(-2).map(({ act }) => act)).toEqual(['remove', 'edit']);
  });

  it.each(['CHANNEL_UNREACHABLE', 'CHANNEL_BUSY', 'CHANNEL_TOKEN_REFUSED'])(
    'and is not lost when the channel says %s',
    async (code) => {
      const ticket = await send();
      rough.fail('edit', 1, code);
      await expect(tell(ticket, 'received')).rejects.toMatchObject({ code });
      expect(await hasAddress(ticket)).toBe(true);
      await tell(ticket, 'received');
      expect(state()).toBe(states.received);
    },
  );
});

describe('an outcome is dropped', () => {
  const nothingSent = async (ticket: string, edits: number): Promise<void> => {
    const count = rough.calls.length;
    await tell(ticket, 'late');
    expect(rough.calls.slice(count).map(({ act }) => act)).toEqual(Array.from({ length: edits }, () => 'edit'));
    expect(await hasAddress(ticket)).toBe(false);
    await tell(ticket, 'received');
    expect(rough.calls).toHaveLength(count + edits);
  };

  it('when the reporter took the message away', async () => {
    const ticket = await send();
    anna.lose(anna.chat()[0]?.id ?? '');
    await nothingSent(ticket, 1);
    expect(bot.lines.at(-1)).toMatchObject({ event: 'notify.dropped' });
  });

  it('when the reporter cannot be reached any more', async () => {
    const ticket = await send();
    rough.fail('edit', 1, 'CHANNEL_LEFT');
    await nothingSent(ticket, 1);
  });

  it('when the chat was emptied', async () => {
    const ticket = await send();
    await anna.type('/wis');
    const seen = render(anna);
    await nothingSent(ticket, 0);
    expect(render(anna)).toBe(seen);
  });

  it('when the chat is emptied while it waits in line', async () => {
    const ticket = await send();
    const release = rough.hold(anna.conversation);
    const first = anna.type('/waar');
    await until(() => rough.calls.at(-1)?.act === 'send');
    const erasing = anna.type('/wis');
    const told = tell(ticket, 'received');
    await until(() => bot.watch.commands.at(-1) === 'get');
    release();
    await Promise.all([first, erasing, told]);
    expect(anna.chat()).toEqual([question(anna)]);
    expect(rough.calls.at(-1)?.act).toBe('send');
  });

  it('when the chat was emptied before "stored" was ever shown', async () => {
    const ticket = await sendUnshown();
    await anna.type('/wis');
    await nothingSent(ticket, 0);
  });

  it('when the reporter blocked the bot', async () => {
    const ticket = await send();
    await bot.receive(rough.channel)(anna.happening({ kind: 'left' }));
    await nothingSent(ticket, 0);
  });

  it('when nobody is waiting for it', async () => {
    await tell('AAAAAAAAAAAAAAAAAAAAAA', 'received');
    expect(rough.calls).toEqual([]);
  });
});

describe('a job', () => {
  it.each([
    ['of nothing', undefined],
    ['without data', null],
    ['of words', 'received'],
    ['with a foreign ticket', { ticket: '../x', outcome: 'received' }],
    ['with an outcome that is none', { ticket: 'AAAAAAAAAAAAAAAAAAAAAA', outcome: 'stored' }],
    ['with more than it may have', { ticket: 'AAAAAAAAAAAAAAAAAAAAAA', outcome: 'late', text: 'words' }],
  ])('%s is not taken', async (_, data) => {
    await expect(notify({ ...bot.world, channels: [] })({ data })).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  it('for a channel that is off waits until it is on', async () => {
    const ticket = await send();
    const off = notify({ ...bot.world, channels: [] })({ data: { ticket, outcome: 'received' } });
    await expect(off).rejects.toMatchObject({ code: 'CHANNEL_OFF' });
    expect(await hasAddress(ticket)).toBe(true);
  });

  it('is tried again until it can be shown, is done once, and keeps only a code of what went wrong', async () => {
    await bot.listen(rough.channel);
    const ticket = await sendUnshown();
    rough.fail('edit', 2, 'CHANNEL_UNREACHABLE');
    await announce(bot.notify, ticket, 'late');
    // The receipt itself fails twice, and then the outcome comes through.
    await until(() => bot.lines.some(({ code }) => code === 'CHANNEL_UNREACHABLE'));
    const [job] = await bot.notify.getJobs(['delayed', 'waiting', 'active']);
    expect([undefined, 'CHANNEL_UNREACHABLE']).toContain(job?.failedReason || undefined);
    await until(() => state() === states.late);
    await announce(bot.notify, ticket, 'late');
    await announce(bot.notify, ticket, 'received');
    await announce(bot.notify, ticket, 'received');
    await until(() => state() === states.received);
    await until(async () => (await bot.notify.getJobCounts('completed')).completed === 2);
    const edits = rough.calls.filter(({ act, messages }) => act === 'edit' && messages[0] === anna.chat()[0]?.id);
    expect(edits.length).toBeGreaterThan(0);
    const kept = await bot.notify.getJobs(['completed']);
    expect(kept.map(({ returnvalue, stacktrace }) => [returnvalue ?? null, stacktrace])).toEqual([
      [null, []],
      [null, []],
    ]);
    expect(kept.map(({ failedReason }) => failedReason ?? '').join()).toMatch(
      /^(CHANNEL_UNREACHABLE)?,(CHANNEL_UNREACHABLE)?$/,
    );
  });

  it('waits longer after each try, at most about ten minutes, and never exactly as long as another', () => {
    const low = (attempt: number) => patientDelay(attempt, () => 0);
    const high = (attempt: number) => patientDelay(attempt, () => 1);
    expect([low(1), high(1)]).toEqual([225, 375]);
    for (let attempt = 2; attempt < 30; attempt += 1) expect(low(attempt)).toBeGreaterThanOrEqual(low(attempt - 1));
    expect([low(10_000), high(10_000)]).toEqual([450_000, 750_000]);
    expect(new Set(Array.from({ length: 20 }, () => patientDelay(9))).size).toBeGreaterThan(10);
  });
});

it('an outcome that comes before the question is even answered changes nothing', async () => {
  await stand('affected');
  const seen = render(anna);
  await tell('AAAAAAAAAAAAAAAAAAAAAA', 'received');
  expect(render(anna)).toBe(seen);
});
