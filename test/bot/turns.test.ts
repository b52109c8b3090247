import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { converse, type World } from '../../src/bot/converse.ts';
import type { Found } from '../../src/bot/sessions.ts';
import { inTurn } from '../../src/bot/turns.ts';
import {
  everythingIn,
  type Ground,
  openBot,
  openGround,
  type Rough,
  roughen,
  type TestBot,
  takeReports,
  until,
} from '../support/world.ts';
import { find, lit, type Place, press, question, render, say, stand as standAt } from './reporter.ts';
import { type Paper, paperRig } from './rigs.ts';

/** One turn in the world, on a channel of paper: what is written when, and what remains when something fails. */

const stored = 'Opgeslagen, nog niet doorgegeven.';

let ground: Ground;
let bot: TestBot;
let rough: Rough;
let anna: Paper;
let paper: ReturnType<typeof paperRig>;

beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground.close());

beforeEach(async () => {
  bot = await openBot(ground);
  paper = paperRig();
  rough = roughen(paper.channel);
  anna = paper.person(bot.receive(rough.channel));
});
afterEach(async () => {
  bot.watch.refuse = () => false;
  bot.watch.lose = () => false;
  await bot.store.flushdb();
  await bot.stop();
});

const stand = (at: Place, who: Paper = anna) => standAt(bot.world.sessions, 'try', who, at);
const memoryOf = async ({ conversation }: Paper) => (await bot.world.sessions.read(`try:${conversation}`)).memory;
const receipts = (paper: Paper) => paper.chat().filter(({ text }) => text.startsWith(stored));
const addresses = () => bot.store.keys('{meldbrug}:address:*');

/** What one turn costs. */
async function costOf(turn: () => Promise<unknown>) {
  const [commands, acts] = [bot.watch.commands.length, rough.calls.length];
  await turn();
  return {
    commands: bot.watch.commands.slice(commands),
    acts: rough.calls.slice(acts).map(({ act }) => act),
  };
}

describe('a turn', () => {
  it('costs two commands and one change when it is a tap, three commands and two calls when it is typed', async () => {
    await stand('affected');
    expect(await costOf(() => press(anna, say('option.affected.self')))).toEqual({
      commands: ['mget', 'eval'],
      acts: ['edit'],
    });
    expect(await costOf(() => anna.type('2'))).toEqual({
      commands: ['mget', 'eval', 'eval'],
      acts: ['send', 'remove'],
    });
    expect(await costOf(() => anna.show())).toEqual({ commands: ['mget', 'eval', 'eval'], acts: ['send', 'remove'] });
    expect(await costOf(() => anna.repeat())).toEqual({ commands: ['mget'], acts: [] });
    expect(await costOf(() => anna.tap('gone', '__proto__'))).toMatchObject({ acts: ['send', 'remove'] });
  });

  it('that repeats a tap only reads, and changes the message into what it is', async () => {
    await stand('notice');
    expect(await costOf(() => anna.repeat())).toEqual({ commands: ['mget'], acts: ['edit'] });
  });

  it('counts once however often it is handed over, also at once', async () => {
    await stand('affected');
    const { message, data } = find(anna, say('option.affected.self'));
    const inbound = anna.happening({ kind: 'pressed', button: data, message });
    const receive = bot.receive(rough.channel);
    await Promise.all(Array.from({ length: 30 }, () => receive(inbound)));
    expect((await memoryOf(anna))?.session.answers).toEqual({ affected: ['self'] });
    expect(anna.chat()).toHaveLength(1);
  });

  it('is known when it is repeated after nineteen others', async () => {
    await stand('affected');
    const { message, data } = find(anna, say('option.affected.self'));
    const first = anna.happening({ kind: 'pressed', button: data, message });
    const receive = bot.receive(rough.channel);
    await receive(first);
    await press(anna, say('option.affected.self'));
    for (let count = 0; count < 18; count += 1) await anna.type('x');
    const before = (await memoryOf(anna))?.session.answers;
    await receive(first);
    expect(before).toEqual({ affected: [] });
    expect((await memoryOf(anna))?.session.answers).toEqual(before);
  });

  it('keeps all of fifty messages that come at once, in their order', async () => {
    await stand('affected');
    // Each way there and back again, and at the end one more.
    const words = ['1', ...Array.from({ length: 24 }, () => ['klaar', 'terug']).flat(), 'klaar'];
    await Promise.all(words.map((each) => anna.type(each)));
    expect((await memoryOf(anna))?.session).toMatchObject({ at: 'form_group', answers: { affected: ['self'] } });
    expect(anna.chat()).toEqual([question(anna)]);
  });
});

describe('several processes', () => {
  let other: TestBot;
  beforeEach(async () => {
    other = await openBot(ground);
  });
  afterEach(() => other.stop());

  /** Two processes of which each reads before the other writes. */
  const atOnce = (): readonly World[] => {
    let count = 0;
    let open = (): void => undefined;
    const bothRead = new Promise<void>((resolve) => {
      open = resolve;
    });
    return [bot.world, other.world].map((world) => ({
      ...world,
      sessions: {
        ...world.sessions,
        read: async (conversation: string): Promise<Found> => {
          const found = await world.sessions.read(conversation);
          count += 1;
          if (count === 2) open();
          await bothRead;
          return found;
        },
      },
    }));
  };
  const both = async (...buttons: readonly string[]): Promise<void> => {
    const { id } = question(anna);
    const happenings = buttons.map((button) => anna.happening({ kind: 'pressed', button, message: id }));
    await Promise.all(
      atOnce().map((world, index) => {
        const inbound = happenings[index] ?? happenings[0];
        return inbound === undefined ? undefined : converse(world, rough.channel)(inbound);
      }),
    );
  };

  it('change one question once: who comes second looks again', async () => {
    await stand('state_link');
    const [sure, think] = ['sure', 'think'].map((code) => find(anna, say(`option.state_link.${code}`)).data);
    await both(sure ?? '', think ?? '');
    const { session } = (await memoryOf(anna)) ?? {};
    expect(session?.at).toBe('actor_country');
    expect(['sure', 'think']).toContain(session?.answers.state_link?.[0]);
    expect(anna.chat()).toEqual([question(anna)]);
    expect(question(anna).text).toContain(say('question.actor_country'));
  });

  it('both count where both may', async () => {
    await stand('affected');
    const [self, org] = ['self', 'org'].map((code) => find(anna, say(`option.affected.${code}`)).data);
    await both(self ?? '', org ?? '');
    expect((await memoryOf(anna))?.session.answers.affected?.toSorted()).toEqual(['org', 'self']);
    expect(anna.chat()).toEqual([question(anna)]);
  });

  it('store a report once that is sent in both', async () => {
    await stand('confirm');
    const { data } = find(anna, say('confirm.yes'));
    await both(data, data);
    expect(await takeReports(bot)).toHaveLength(1);
    expect(await addresses()).toHaveLength(1);
    expect(receipts(anna)).toHaveLength(1);
    expect((await memoryOf(anna))?.session.at).toBe('sent');
  });

  it('take away at the end also what one sent while the other wrote', async () => {
    await stand('affected');
    const { message, data } = find(anna, say('option.affected.org'));
    const release = rough.hold(anna.conversation);
    const slow = anna.type('1');
    await until(() => rough.calls.at(-1)?.act === 'send');
    await other.receive(paper.channel)(anna.happening({ kind: 'pressed', button: data, message }));
    release();
    await slow;
    expect((await memoryOf(anna))?.session.answers).toEqual({ affected: ['self', 'org'] });
    await anna.type('/wis');
    expect(anna.chat().map(({ text }) => text)).toEqual([say('ended.title')]);
  });

  it('give up with a kind word when the others never stop writing', async () => {
    await stand('affected');
    const world: World = { ...bot.world, sessions: { ...bot.world.sessions, write: async () => undefined } };
    const { message, data } = find(anna, say('option.affected.self'));
    await converse(world, rough.channel)(anna.happening({ kind: 'pressed', button: data, message }));
    expect(anna.chat().at(-1)?.text).toBe(say('note.trouble'));
    expect(bot.lines.at(-1)).toMatchObject({ event: 'turn.failed', code: 'CONTENDED' });
  });
});

describe('the turn that sends', () => {
  it('writes where to answer, then the report, then the session, and shows it last', async () => {
    await stand('confirm');
    const order: string[] = [];
    const { commands, acts } = await costOf(async () => {
      await press(anna, say('confirm.yes'));
      order.push('shown');
    });
    const writes = commands.filter((name) => ['set', 'evalsha', 'eval'].includes(name));
    expect(writes.slice(0, 3)).toEqual(['set', 'evalsha', 'eval']);
    expect(acts).toEqual(['edit', 'send']);
    expect(order).toEqual(['shown']);
  });

  const confirm = (): Promise<void> => press(anna, say('confirm.yes'));
  /** Ways in which it can break off, and whether the report is then said not to be stored. */
  const breaks: readonly (readonly [what: string, break_: () => void, jobs: number, note: string])[] = [
    ['before where to answer is written', () => refuse('set'), 0, 'note.not_stored'],
    ['after where to answer was written', () => refuse('evalsha'), 0, 'note.not_stored'],
    ['when it is not heard that the report was stored', () => lose('evalsha'), 1, 'note.not_stored'],
    ['before the session is written', () => refuse('eval'), 1, 'note.trouble'],
    ['when it is not heard that the session was written', () => lose('eval'), 1, 'note.trouble'],
  ];
  const refuse = (name: string): void => {
    bot.watch.refuse = (each) => each === name;
  };
  const lose = (name: string): void => {
    bot.watch.lose = (each) => each === name;
  };
  const heal = (): void => {
    bot.watch.refuse = () => false;
    bot.watch.lose = () => false;
  };

  for (const [what, break_, jobs, note] of breaks) {
    it.each([
      ['the same happening again', () => anna.repeat()],
      ['another tap', () => confirm()],
    ])(`breaks off ${what}, and %s makes one report, one address, one receipt`, async (_, again) => {
      await stand('confirm');
      break_();
      await confirm();
      heal();
      expect(receipts(anna)).toEqual([]);
      expect(anna.chat().at(-1)?.text).toContain(say(note));
      expect(await bot.forward.count()).toBe(jobs);
      await again();
      expect(receipts(anna)).toHaveLength(1);
      expect(await addresses()).toHaveLength(1);
      expect(await takeReports(bot)).toHaveLength(1);
      expect((await memoryOf(anna))?.owed).toEqual([]);
    });
  }

  it.each([
    ['the same happening again', () => anna.repeat()],
    ['a tap on what is still there', () => confirm()],
    ['anything else', () => anna.type('hallo')],
  ])('is owed when it was not shown, and paid with %s', async (_, again) => {
    await stand('confirm');
    const { id } = question(anna);
    rough.fail('edit');
    await expect(confirm()).rejects.toMatchObject({ code: 'CHANNEL_UNREACHABLE' });
    expect(receipts(anna)).toEqual([]);
    expect(await takeReports(bot)).toHaveLength(1);
    await again();
    expect(receipts(anna).map((receipt) => receipt.id)).toEqual([id]);
    expect(anna.chat().filter(({ text }) => text.startsWith(say('advice.title')))).toHaveLength(1);
    expect((await memoryOf(anna))?.owed).toEqual([]);
    expect(await takeReports(bot)).toEqual([]);
  });

  it('owes the advice too, and says it once', async () => {
    await stand('confirm');
    rough.fail('send');
    await expect(confirm()).rejects.toMatchObject({ code: 'CHANNEL_UNREACHABLE' });
    expect(receipts(anna)).toHaveLength(1);
    await anna.type('hallo');
    await anna.type('hallo');
    expect(anna.chat().filter(({ text }) => text.startsWith(say('advice.title')))).toHaveLength(1);
  });

  it('that is not stored keeps the question and the answers', async () => {
    await stand('confirm');
    const before = await memoryOf(anna);
    const asked = question(anna);
    refuse('evalsha');
    await confirm();
    heal();
    expect((await memoryOf(anna))?.session).toEqual(before?.session);
    expect(lit(anna)).toEqual([asked]);
    expect(bot.lines.at(-1)).toEqual({ level: 'warn', event: 'report.not_stored', code: 'NOT_STORED' });
    await press(anna, say('confirm.back'));
    expect(question(anna).text).toContain(say('review.title'));
  });

  it('leaves nothing of trouble in a chat that is emptied', async () => {
    await stand('confirm');
    refuse('evalsha');
    await confirm();
    await confirm();
    heal();
    expect(anna.chat()).toHaveLength(3);
    await anna.type('/wis');
    expect(anna.chat().map(({ text }) => text)).toEqual([say('ended.title')]);
  });
});

describe('a debt', () => {
  it('of an emptied chat is paid with the next happening', async () => {
    await stand('form_group');
    rough.fail('remove');
    await expect(anna.type('/wis')).rejects.toMatchObject({ code: 'CHANNEL_UNREACHABLE' });
    await anna.type('hallo');
    expect(anna.chat()).toEqual([question(anna)]);
    expect(question(anna).text).toBe(say('lang.title'));
  });

  it('is not paid into a chat that was emptied', async () => {
    await stand('confirm');
    rough.fail('edit');
    await expect(press(anna, say('confirm.yes'))).rejects.toThrow();
    await anna.type('/wis');
    expect(anna.chat().map(({ text }) => text)).toEqual([say('ended.title')]);
    expect(await addresses()).toEqual([]);
  });

  it('does not take away the question that is asked again', async () => {
    await stand('affected');
    const { id } = question(anna);
    rough.fail('send');
    await expect(anna.type('1')).rejects.toThrow();
    await press(anna, say('option.affected.org'));
    expect(anna.chat()).toEqual([question(anna)]);
    expect(question(anna).id).toBe(id);
    expect((await memoryOf(anna))?.session.answers).toEqual({ affected: ['self', 'org'] });
    expect(await costOf(() => press(anna, say('option.affected.org')))).toMatchObject({ acts: ['edit'] });
  });

  it('is left when somebody cannot be reached any more', async () => {
    await stand('affected');
    const count = rough.count('send');
    await bot.receive(rough.channel)(anna.happening({ kind: 'left' }));
    expect(rough.count('send')).toBe(count);
    expect(anna.chat()).toEqual([]);
    expect(await memoryOf(anna)).toMatchObject({ session: { at: 'ended', answers: {} }, owed: [], trail: [] });
  });
});

describe('a store that is away', () => {
  it('is told kindly, and nothing is lost', async () => {
    await stand('affected');
    const at = render(anna);
    await ground.stopRedis();
    await anna.type('1');
    await press(anna, say('option.affected.self'));
    await paper.person(bot.receive(rough.channel)).type('/start');
    await bot.receive(rough.channel)(anna.happening({ kind: 'left' }));
    expect(anna.chat().map(({ text }) => text)).toEqual([
      question(anna).text,
      '1',
      say('note.trouble'),
      say('note.trouble'),
    ]);
    await ground.startRedis();
    await bot.store.ping().catch(() => new Promise((resolve) => bot.store.once('ready', resolve)));
    expect(at).toContain(question(anna).text);
    await press(anna, say('option.affected.self'));
    expect((await memoryOf(anna))?.session.answers).toEqual({ affected: ['self'] });
  });

  it('is told kindly when nobody can be told either', async () => {
    bot.watch.refuse = () => true;
    rough.fail('send');
    await expect(anna.type('/start')).rejects.toMatchObject({ code: 'CHANNEL_UNREACHABLE' });
    bot.watch.refuse = () => false;
    await anna.repeat();
    expect(question(anna).text).toBe(say('lang.title'));
  });
});

describe('what lies in the store', () => {
  const chats = ['7000000001', '-1002000000001', 'Zq3v0mRtB5aXc9KdLw1yPg'];

  it('names nobody, neither in clear nor as a plain hash, and nothing that was answered', async () => {
    const receive = bot.receive(rough.channel);
    for (const [index, chat] of chats.entries()) {
      const somebody = paper.person(receive, chat);
      await stand(index === 0 ? 'state_link' : 'review', somebody);
      if (index < 2) continue;
      await press(somebody, say('way.send'));
      await press(somebody, say('confirm.yes'));
    }
    const all = await everythingIn(bot.store);
    // The file has every command of this run in it, also those whose keys are gone.
    const data = join(ground.dataDir, 'redis', 'data');
    const files = (await readdir(data, { recursive: true, withFileTypes: true })).filter((file) => file.isFile());
    const written = await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
    const bytes = Buffer.concat([...written, ...[...all].flatMap(([key, value]) => [Buffer.from(key), value])]);
    expect(bytes.includes('{meldbrug}:session:')).toBe(true);
    const names = chats.flatMap((chat) => [chat, `try:${chat}`]);
    const hashes = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((how) =>
      (['hex', 'base64', 'base64url', 'latin1'] as const).flatMap((form) =>
        names.map((name) => createHash(how).update(name).digest().toString(form)),
      ),
    );
    const spoken = ['g_threat', 'affected', 'state_link', 'NL-UT', 'nl', 'Bedreiging', 'locale', 'answers'];
    const found = [...names, ...hashes].filter((secret) => bytes.includes(Buffer.from(secret, 'latin1')));
    expect(found).toEqual([]);
    expect(spoken.filter((word) => word.length > 2 && bytes.includes(word))).toEqual([]);
    expect([...all.keys()].filter((key) => !key.startsWith('{meldbrug}:'))).toEqual([]);
  });

  it('of a reporter is gone when its time is over', async () => {
    await stand('confirm');
    const left = async (pattern: string) =>
      Promise.all((await bot.store.keys(pattern)).map((key) => bot.store.pttl(key)));
    const hour = 3_600_000;
    const memory = async () => (await bot.world.sessions.read(`try:${anna.conversation}`)).memory;
    const remaining = ((await memory())?.deadline ?? 0) - Date.now();
    expect(remaining).toBeGreaterThan(2 * hour - 60_000);
    expect(remaining).toBeLessThanOrEqual(2 * hour);
    // An hour more, for its messages to be taken out of the chat.
    const [asking] = await left('{meldbrug}:session:*');
    expect(asking).toBeGreaterThan(3 * hour - 60_000);
    expect(asking).toBeLessThanOrEqual(3 * hour);
    await press(anna, say('confirm.yes'));
    // Nothing that was answered is in it, only what is in the chat, as long as that can be emptied.
    const [sent] = await left('{meldbrug}:session:*');
    expect(sent).toBeGreaterThan(44 * hour - 60_000);
    expect(sent).toBeLessThanOrEqual(44 * hour);
    expect((await memory())?.session).toMatchObject({ answers: {} });
    const [address] = await left('{meldbrug}:address:*');
    expect(address).toBeGreaterThan(72 * hour - 60_000);
    expect(address).toBeLessThanOrEqual(72 * hour);
    await anna.type('/wis');
    const [erased] = await left('{meldbrug}:session:*');
    expect(erased).toBeLessThanOrEqual(hour);
    const others = (await bot.store.keys('*')).filter((key) => !/^\{meldbrug\}:(forward|notify):/.test(key));
    expect(others).toHaveLength(1);
  });
});

describe('turns', () => {
  it('of one key follow each other also when one fails, and those of another do not wait', async () => {
    const turn = inTurn();
    const done: string[] = [];
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const first = turn('a', async () => {
      await gate;
      done.push('a1');
      throw new Error('no');
    });
    const second = turn('a', async () => void done.push('a2'));
    await turn('b', async () => void done.push('b1'));
    open();
    await expect(first).rejects.toThrow('no');
    await second;
    expect(done).toEqual(['b1', 'a1', 'a2']);
    expect(await turn('a', async () => 'result')).toBe('result');
  });
});
