import { setTimeout as sleep } from 'node:timers/promises';
import type { Hono } from 'hono';
import { CodeError, codeOf } from '../../runtime/code.ts';
import type { Log } from '../../runtime/log.ts';
import type { Address, Channel, Inbound, Receive } from '../channel.ts';
import type { Screen } from '../screen.ts';
import { inTurn } from '../turns.ts';
import { isTheirs } from './activity.ts';
import type { Calls } from './calls.ts';
import { summaryIn, toCard } from './card.ts';
import { type Take, teamsRoute } from './route.ts';
import { type Allowed, isKnownService } from './trust.ts';
import type { Expected } from './verify.ts';

/** A happening is tried so often before it is set aside. */
const tries = 3;
/** So long after a failure it is looked again whether the bot can prove who it is. In milliseconds. */
const pause = 10_000;

/** What the channel is made of. */
export interface Parts {
  readonly calls: Calls;
  /** Throws `TOKEN_UNAVAILABLE` while the bot cannot prove who it is. */
  readonly checkToken: () => Promise<void>;
  readonly expected: Expected;
  readonly allowed: Allowed;
  readonly log: Log;
}

/** What is known of a chat only while one happening in it is dealt with; never stored. */
interface Moment {
  /** What was written and is not used yet: it goes back into the field of the card, for the reporter to decide. */
  readonly draft: string | undefined;
  /** The cards that were shown during it, by message. */
  readonly shown: Map<string, object>;
}

/** The Teams channel, and the route by which activities come in. */
export function teamsChannel({ calls, checkToken, expected, allowed, log }: Parts): {
  readonly channel: Channel;
  readonly routes: Hono;
} {
  const moments = new Map<string, Moment>();
  const inItsTurn = inTurn();
  let taking: Take | undefined;

  const render = (address: Address, screen: Screen): object => {
    const draft = screen.again ? moments.get(address.chat ?? '')?.draft : undefined;
    return toCard(screen, draft);
  };
  const shown = (address: Address, message: string, card: object): void => {
    moments.get(address.chat ?? '')?.shown.set(message, card);
  };

  const take =
    (receive: Receive): Take =>
    async (inbound) => {
      const { deed, conversation } = inbound;
      const draft = deed.kind === 'typed' || deed.kind === 'pressed' ? deed.text : undefined;
      const moment: Moment = { draft, shown: new Map() };
      // Happenings of one chat wait for each other further in: each puts its own moment there when its turn comes.
      await inItsTurn(conversation, async () => {
        moments.set(conversation, moment);
        try {
          await handle(receive, inbound, log);
        } finally {
          moments.delete(conversation);
        }
      });
      return deed.kind === 'pressed' ? moment.shown.get(deed.message) : undefined;
    };
  const channel: Channel = {
    name: 'teams',
    listen: async (receive, state) => {
      taking = take(receive);
      const mine = taking;
      let again: NodeJS.Timeout | undefined;
      const check = async (): Promise<void> => {
        try {
          await checkToken();
          state();
        } catch {
          state('TEAMS_TOKEN_UNAVAILABLE');
          log('warn', 'teams.refused', { code: 'TOKEN_UNAVAILABLE' });
          if (taking === mine) again = setTimeout(() => void check(), pause);
        }
      };
      await check();
      return async () => {
        taking = undefined;
        clearTimeout(again);
      };
    },
    send: async (address, screen) => {
      const { service, chat } = placeOf(address, allowed);
      const card = render(address, screen);
      const message = await calls.create(service, chat, activityWith(card, address, screen.lang));
      shown(address, message, card);
      return message;
    },
    edit: async (address, message, screen) => {
      const { service, chat } = placeOf(address, allowed);
      const card = render(address, screen);
      const result = await calls.update(service, chat, message, {
        ...activityWith(card, address, screen.lang),
        id: message,
      });
      if (result === 'shown') shown(address, message, card);
      return result;
    },
    remove: async (address, messages) => {
      const { service, chat } = placeOf(address, allowed);
      for (const message of messages)
        if (message !== '' && !isTheirs(message)) await calls.remove(service, chat, message);
      // What people typed no bot can take away on Teams; the end of the conversation says so.
      return [];
    },
  };
  return { channel, routes: teamsRoute(expected, allowed, () => taking, log) };
}

/** Where to call: looked at again each time, since what was allowed once may not be any more. */
function placeOf({ chat = '', service = '' }: Address, { services }: Allowed) {
  if (!isKnownService(service, services)) throw new CodeError('CHANNEL_LEFT');
  return { chat, service };
}

/** A card with a neutral summary: nothing of what it says stands on a lock screen, or is read out. */
const activityWith = (card: object, { chat = '', bot = '' }: Address, lang: string): object => ({
  type: 'message',
  from: { id: bot },
  conversation: { id: chat },
  summary: summaryIn(lang),
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});

/** Never throws: what cannot be shown now is owed, and paid with what happens next. */
async function handle(receive: Receive, inbound: Inbound, log: Log): Promise<void> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    try {
      return await receive(inbound);
    } catch (error) {
      log('warn', 'teams.trouble', { code: codeOf(error) });
      if (codeOf(error) === 'CHANNEL_LEFT') return leave(receive, inbound, log);
      if (attempt < tries) await sleep(500 * attempt);
    }
  }
  log('error', 'turn.set_aside');
}

/** Who cannot be reached any more has removed the app: then nothing is kept of them. */
async function leave(receive: Receive, inbound: Inbound, log: Log): Promise<void> {
  if (inbound.deed.kind === 'left') return;
  await receive({ ...inbound, id: `${inbound.id}-left`, deed: { kind: 'left' } }).catch((error: unknown) =>
    log('warn', 'teams.trouble', { code: codeOf(error) }),
  );
}
