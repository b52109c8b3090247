import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Action, readCard, type Shown } from './card.ts';
import { signToken, type TokenWish } from './issuer.ts';
import { type Message, type Service, startService } from './server.ts';

/** What the bot answered to an activity. */
interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A person with the app, and what they do. Every deed resolves when the bot has acknowledged it. */
export interface Person {
  readonly chat: string;
  readonly messages: () => readonly Message[];
  readonly install: () => Promise<void>;
  readonly uninstall: () => Promise<void>;
  /** Returns the id of the message. */
  readonly type: (text: string, more?: object) => Promise<string>;
  /** Presses an action with what stands in the inputs; in an older app its fallback. */
  readonly press: (message: string, data: object, app?: 'new' | 'old') => Promise<Answer>;
  /** Sends any activity, filled up with what Teams adds to each. */
  readonly bring: (activity: object, wish?: TokenWish) => Promise<Answer>;
  /** Lets the last activity arrive again under its id, with a new time. */
  readonly repeat: (times: number) => Promise<void>;
}

export interface Teams extends Service {
  readonly appId: string;
  readonly tenant: string;
  readonly secret: string;
  /** Where the bot is to be found; set by who starts it. */
  bot: string;
  readonly person: (name: string) => Person;
  /** Posts to the bot as the service does, without bringing it again. */
  readonly post: (activity: unknown, authorization: string | undefined) => Promise<Answer>;
  readonly authorize: (wish?: TokenWish) => Promise<string>;
}

const cardAnswer = z.strictObject({ statusCode: z.literal(200), type: z.string(), value: z.unknown() });

/** A Teams with a tenant and people in it, and one bot. */
export async function startTeams(): Promise<Teams> {
  const [appId, tenant, secret] = [randomUUID(), randomUUID(), 'kwispelgard-secret'];
  const service = await startService(appId, secret);
  const serviceUrl = `${service.url}/`;
  const bot = `28:${appId}`;
  let count = 0;

  const sign = async (wish: TokenWish): Promise<string> =>
    `Bearer ${await signToken({ iss: 'https://api.botframework.com', aud: appId, serviceurl: serviceUrl }, wish)}`;
  // As the service does: one good token for as long as it lasts.
  const good = sign({});
  const authorize = (wish?: TokenWish): Promise<string> => (wish === undefined ? good : sign(wish));

  const post = async (activity: unknown, authorization: string | undefined): Promise<Answer> => {
    const body = typeof activity === 'string' ? activity : JSON.stringify(activity);
    const response = await fetch(`${teams.bot}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(authorization === undefined ? {} : { authorization }),
        // Who is refused before their body was read finds the connection closed.
        ...(body.length > 100_000 ? { connection: 'close' } : {}),
      },
      body,
    });
    return { status: response.status, body: await response.text() };
  };

  /** A bot that is away for a moment is tried again. */
  const deliver = async (activity: object, wish: TokenWish | undefined): Promise<Answer> => {
    for (const end = Date.now() + 8000; ; await sleep(20)) {
      const answer = await post(activity, await authorize(wish)).catch(() => undefined);
      if (answer !== undefined && answer.status !== 503) return answer;
      if (Date.now() > end) throw new Error(`no bot took ${JSON.stringify(activity).slice(0, 200)}`);
    }
  };

  const person = (name: string): Person => {
    const number = ++count;
    const chat = service.open(`a:1-chat-${number}`);
    const fill = (activity: object): object => ({
      id: `f:${++count}`,
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:kwispelgard-user-${number}`, name, aadObjectId: randomUUID() },
      recipient: { id: bot, name: 'Bot' },
      conversation: { id: chat.id, conversationType: 'personal', tenantId: tenant },
      channelData: { tenant: { id: tenant } },
      locale: 'nl-NL',
      ...activity,
    });
    let last: object = {};
    const bring = (activity: object, wish?: TokenWish): Promise<Answer> => {
      last = fill(activity);
      return deliver(last, wish);
    };
    const taken = async (activity: object): Promise<Answer> => {
      const answer = await bring(activity);
      if (answer.status !== 200) throw new Error(`${answer.status} to ${JSON.stringify(activity)}`);
      return answer;
    };
    // What one person types is brought in order, each when the one before was taken; taps come as they are made.
    let typed: Promise<unknown> = Promise.resolve();
    return {
      chat: chat.id,
      messages: () => chat.messages,
      bring,
      install: async () => {
        chat.open = true;
        await taken({ type: 'conversationUpdate', membersAdded: [{ id: bot }, { id: '29:x' }] });
        await taken({ type: 'installationUpdate', action: 'add' });
      },
      uninstall: async () => {
        chat.open = false;
        await taken({ type: 'installationUpdate', action: 'remove' });
      },
      type: async (text, more = {}) => {
        const id = `t:${++count}`;
        chat.messages.push({ id, mine: true, text });
        typed = typed.then(() => taken({ type: 'message', id, text, textFormat: 'plain', ...more }));
        await typed;
        return id;
      },
      press: async (message, data, app = 'new') => {
        if (app === 'old') return taken({ type: 'message', value: data, replyToId: message });
        const value = { action: { type: 'Action.Execute', verb: 'answer', data }, trigger: 'manual' };
        const answer = await taken({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: message });
        const read = cardAnswer.parse(JSON.parse(answer.body));
        const now = chat.messages.find(({ id }) => id === message)?.card;
        // Were they two, the card would change back at the next reaction.
        if (read.type === 'application/vnd.microsoft.card.adaptive' && !isDeepStrictEqual(read.value, now))
          throw new Error('the answer shows another card than the message');
        return answer;
      },
      repeat: async (times) => {
        const again = { ...last, timestamp: new Date(Date.now() + 15_000).toISOString() };
        await Promise.all(Array.from({ length: times }, () => deliver(again, undefined)));
      },
    };
  };

  const teams: Teams = Object.assign(service, { appId, tenant, secret, bot: '', person, post, authorize });
  return teams;
}

/** What an action sends: its own data, and the inputs of the card where it takes them along. */
export const given = (action: Action, inputs: Readonly<Record<string, string>>): object =>
  action.associatedInputs === 'none' ? action.data : { ...inputs, ...action.data };

const read = new WeakMap<object, Shown>();

/** What a message shows, read once a card. */
export function cardOf({ card }: Message): Shown | undefined {
  if (typeof card !== 'object' || card === null) return undefined;
  const shown = read.get(card) ?? readCard(card);
  read.set(card, shown);
  return shown;
}
