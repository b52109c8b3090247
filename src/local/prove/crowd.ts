import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dayKeys } from '../../bot/keys.ts';
import { sessionsIn } from '../../bot/sessions.ts';
import type { House as Flow } from '../../flows/turn.ts';
import { locales } from '../../locales/locales.ts';
import { words } from '../../locales/translate.ts';
import { type Canary, canaryOf } from './canary.ts';
import type { App, Chat, Shown } from './chat.ts';
import type { Dice } from './dice.ts';
import type { House } from './house.ts';
import { asksForWords, decide, ownWords, toConfirm } from './person.ts';

/** What one reporter went through. Times in milliseconds, monotonic. */
export interface Told {
  readonly canary: Canary;
  /** Whether they answered every question in the chat, or only the last one. */
  readonly walked: boolean;
  /** When they first asked to send. */
  asked?: number;
  /** When they first saw that it is stored. */
  stored?: number;
  /** How often they were told that it was not. */
  refusals: number;
  /** The states they saw, in which message and when. */
  readonly seen: { readonly message: number; readonly state: string; readonly at: number }[];
  /** Whether they deleted the message or blocked the bot after it was stored. */
  left: boolean;
}

const { state, note } = words.nl;
const states = new Map(Object.entries(state).map(([name, line]) => [line as string, name]));
const notStored: readonly string[] = [note.not_stored, note.not_taken, note.trouble];

/** Somebody who sees nothing for so long taps again. In milliseconds. */
const impatience = 15_000;

/** People who report through the app; each comes when it is called. Of a thousand, so many walk all the way, and so many leave. */
export function crowdAt(
  app: App,
  house: House,
  dice: Dice,
  pick: { readonly walking: number; readonly leaving: number },
  release: Flow['release'],
) {
  const told: Told[] = [];
  const flow: Flow = { locales, pilot: false, longest: 24 * 3_600_000, release, informs: [] };
  const keys = dayKeys(join(house.dataDir, 'keys'), house.dataKey, Date.now);
  const sessions = sessionsIn(house.store, keys);

  /** Has somebody asked whether to send, as if they had answered everything before it. */
  const place = async (canary: Canary, before: readonly Shown[] = []): Promise<Shown> => {
    const { chat, story } = canary;
    const ids = { reportId: idOf(16), ticket: idOf(16), session: idOf(4) };
    const { session, buttons } = toConfirm(story, ids, flow, dice);
    const shown = app.put(canary, words.nl.confirm.title, buttons);
    const live = String(shown.id);
    const [conversation, address] = [String(chat), { chat: String(chat) }];
    const found = await sessions.read(`telegram:${chat}`);
    const memory = {
      session,
      seen: [],
      owed: [],
      live,
      trail: [...before.map(({ id }) => String(id)), live],
      chat: { conversation, address },
    };
    // Where the answer was lost with Redis, it is written twice, and the second time says that somebody was there first.
    await sessions.write(found, memory, 3_600_000);
    return shown;
  };

  /** Watches what somebody is shown, and lets them go on, until it is stored. */
  const report = (one: Told, chat: Chat, first: Shown | undefined): Promise<void> =>
    new Promise((done) => {
      let last: (() => void) | undefined;
      const again = setInterval(() => last?.(), impatience);
      const act = (deed: () => void): void => {
        last = deed;
        deed();
      };
      const go = ({ id, text, buttons }: Shown): void => {
        const deed = decide(buttons, asksForWords(text), dice);
        if (text.includes(words.nl.confirm.title) && 'tap' in deed) one.asked ??= performance.now();
        act(() =>
          'tap' in deed ? app.press(one.canary, id, deed.tap) : app.type(one.canary, ownWords(one.canary.story)),
        );
      };
      chat.onShown = (shown, isNew) => {
        // A state begins a line of its own, under the one that betrays nothing.
        const lines = shown.text.split('\n');
        const named = lines.map((line) => states.get(line)).find((state) => state !== undefined);
        if (named !== undefined) one.seen.push({ message: shown.id, state: named, at: performance.now() });
        if (named === 'stored' && one.stored === undefined) {
          one.stored = performance.now();
          clearInterval(again);
          if (dice.thousandth(pick.leaving)) leave(one, chat, dice);
          done();
        } else if (named === undefined && one.stored === undefined) {
          if (isNew && lines.some((line) => notStored.includes(line))) {
            one.refusals += 1;
            const repeat = last;
            setTimeout(() => one.stored ?? repeat?.(), 300 + dice.below(700));
          } else if (shown.buttons.length > 0) setImmediate(go, shown);
        }
      };
      if (first === undefined) act(() => app.type(one.canary, '/start'));
      else go(first);
    });

  return {
    told,
    place,
    /** Lets one more person report, and resolves when they saw that it is stored. */
    come: async (): Promise<Told> => {
      const canary = canaryOf(told.length);
      const walked = dice.thousandth(pick.walking);
      const one: Told = { canary, walked, refusals: 0, seen: [], left: false };
      told.push(one);
      const first = walked ? undefined : await place(canary);
      await report(one, app.chatOf(canary), first);
      return one;
    },
  };
}
export type Crowd = ReturnType<typeof crowdAt>;

const idOf = (bytes: number): string => randomBytes(bytes).toString('base64url');

/** F-52: what can be wrong with a chat by the time something is to be said in it. */
function leave(one: Told, chat: Chat, dice: Dice): void {
  one.left = true;
  const how = dice.below(3);
  if (how === 0) for (const { message } of one.seen) chat.messages.delete(message);
  else chat.gone = how === 1 ? 'Forbidden: bot was blocked by the user' : 'Forbidden: user is deactivated';
}

/** Lets so many of them be at it at once, until all have come. */
export async function crowdOf(count: number, atOnce: number, come: () => Promise<unknown>): Promise<void> {
  let left = count;
  const go = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await come();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, go));
}

/** Looks until it is so; false when it is not by then. */
export async function until(isSo: () => boolean | Promise<boolean>, ms: number): Promise<boolean> {
  for (const end = performance.now() + ms; performance.now() < end; await sleep(100)) if (await isSo()) return true;
  return false;
}
