import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Channel, Deed, MessageId, Receive } from '../../src/bot/channel.ts';
import type { Screen } from '../../src/bot/screen.ts';
import { sweep } from '../../src/bot/sweep.ts';
import { CodeError } from '../../src/runtime/code.ts';
import { type Clock, clock, everythingIn, type Ground, openBot, openGround, type TestBot } from '../support/world.ts';

let ground: Ground;
let bot: TestBot;
let time: Clock;
let chat: Map<MessageId, Screen>;
let sends: number;
let away: boolean;
let channel: Channel;
let receive: Receive;

beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground.close());

beforeEach(async () => {
  time = clock();
  chat = new Map();
  sends = 0;
  away = false;
  channel = {
    name: 'telegram',
    listen: async () => async () => undefined,
    send: async (_address, screen) => {
      sends += 1;
      chat.set(`m${sends}`, screen);
      return `m${sends}`;
    },
    edit: async (_address, message, screen) => {
      if (!chat.has(message)) return 'gone';
      chat.set(message, screen);
      return 'shown';
    },
    remove: async (_address, messages) => {
      if (away) throw new CodeError('CHANNEL_UNREACHABLE');
      for (const message of messages) chat.delete(message);
      return [];
    },
  };
  bot = await openBot(ground, { now: time.now });
  await bot.store.flushdb();
  receive = bot.receive(channel);
});
afterEach(() => bot.stop());

let happenings = 0;
const happen = (deed: Deed): Promise<void> => {
  happenings += 1;
  return receive({ id: `e${happenings}`, conversation: '77', address: { chat: '77' }, deed });
};

const type = (text: string): Promise<void> => happen({ kind: 'typed', text, message: `r${happenings}` });

const answerALittle = async (): Promise<void> => {
  for (const text of ['/start', 'Nederlands', '1', '1', '1', '1']) await type(text);
  expect([...chat.values()].at(-1)?.text.join(' ')).toContain('Over mij');
};

const sweepNow = (): Promise<number> => sweep({ ...bot.world, channels: [channel] });

const hour = 3_600_000;

it('leaves a questionnaire alone until its time is over', async () => {
  await answerALittle();
  time.advance(2 * hour - 60_000);
  expect(await sweepNow()).toBe(0);
  expect(chat.size).toBe(1);
});

it('empties the chat and forgets everything when nobody came back, without a word', async () => {
  await answerALittle();
  const sent = sends;
  time.advance(2 * hour + 1000);
  expect(await sweepNow()).toBe(1);
  expect(chat.size).toBe(0);
  expect(sends).toBe(sent);
  expect([...(await everythingIn(bot.store)).keys()].filter((key) => /session|due/.test(key))).toEqual([]);
  expect(await sweepNow()).toBe(0);
});

it('keeps a paused questionnaire until the time it named, and empties the chat after that', async () => {
  await answerALittle();
  await type('/pauze');
  time.advance(23 * hour);
  expect(await sweepNow()).toBe(0);
  await type('verdergaan');
  expect([...chat.values()].at(-1)?.text.join(' ')).toContain('Over mij');
  await type('/pauze');
  time.advance(25 * hour);
  expect(await sweepNow()).toBe(1);
  expect(chat.size).toBe(0);
});

it('tries again when the chat could not be reached', async () => {
  await answerALittle();
  time.advance(2 * hour + 1000);
  away = true;
  expect(await sweepNow()).toBe(0);
  expect(chat.size).toBe(1);
  away = false;
  expect(await sweepNow()).toBe(1);
  expect(chat.size).toBe(0);
});

it('lets somebody who comes back just after the end begin anew in an emptied chat', async () => {
  await answerALittle();
  time.advance(2 * hour + 1000);
  await type('1');
  expect(chat.size).toBe(1);
  expect([...chat.values()].at(-1)?.text.join(' ')).toContain('Kies uw taal');
});

it('has nothing to empty once a report was sent, or everything was erased', async () => {
  await answerALittle();
  await type('/wis');
  time.advance(50 * hour);
  expect(await sweepNow()).toBe(0);
  expect(chat.size).toBe(1);
});

it('gives all it keeps a time to live', async () => {
  await answerALittle();
  for (const key of (await everythingIn(bot.store)).keys()) {
    if (/session|due/.test(key)) expect(await bot.store.pttl(key)).toBeGreaterThan(0);
  }
});
