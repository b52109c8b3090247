import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Channel, ChannelName, Deed, Inbound } from '../../src/bot/channel.ts';
import { leaseIn } from '../../src/bot/lease.ts';
import type { Screen } from '../../src/bot/screen.ts';
import { createServer as createApp, type Route } from '../../src/bot/server.ts';
import { teamsDoor } from '../../src/bot/teams/door.ts';
import { openApi } from '../../src/bot/telegram/calls.ts';
import { telegramChannel } from '../../src/bot/telegram/telegram.ts';
import { telegramWebhook } from '../../src/bot/telegram/webhook.ts';
import { tryChannel } from '../../src/local/try.ts';
import { withoutLead } from '../support/lead.ts';
import { openPhone } from '../support/phone.ts';
import { startTeams, type Teams, type Person as TeamsPerson } from '../support/teams/index.ts';
import { teamsReporter } from '../support/teams/phone.ts';
import { type Person, startTelegram, type Telegram } from '../support/telegram/index.ts';
import type { TestBot } from '../support/world.ts';
import type { Bubble, Button, Reporter } from './reporter.ts';

/** A messaging app with people on it; the bot can come, go and come back. */
export interface Rig {
  /** The channel by which a bot that starts now is connected. */
  readonly door: (bot: TestBot) => Channel;
  readonly person: () => Promise<Reporter>;
  /** Lets somebody block the bot, where the app knows such a thing. */
  readonly block?: (reporter: Reporter) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What the server of a bot needs for its routes, without a bot around it. */
const healthy = { troubles: async () => [], remarks: async () => [], metrics: async () => '' };

/** A server of the bot whose routes can be exchanged, as when the bot is started anew. */
export async function openServer(watch?: (path: string, body: string) => void) {
  let app = new Hono();
  const server = createServer(
    getRequestListener(async (request, env) => {
      if (watch !== undefined && request.method === 'POST')
        watch(new URL(request.url).pathname, await request.clone().text());
      return app.fetch(request, env);
    }),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: addressOf(server),
    mount: (route: Route) => {
      app = createApp(healthy, undefined, [route], () => undefined);
    },
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const buttonsOf = ({ options, ways }: Screen): readonly Button[] => [
  ...options.map(({ label, button, chosen }) => ({ label, data: button, chosen })),
  ...ways.map(({ label, button }) => ({ label, data: button, chosen: false })),
];

/** The try-out page, with phones that do what the page does. */
export async function tryRig(): Promise<Rig> {
  const phones: { readonly disconnect: () => void }[] = [];
  const last = new Map<string, string>();
  const server = await openServer((path, body) => {
    if (path === '/try/event') last.set(z.object({ chat: z.string() }).parse(JSON.parse(body)).chat, body);
  });
  return {
    door: () => {
      const { channel, routes } = tryChannel({ behind: async () => ({ redis: [], queues: [], intake: [] }) });
      server.mount({ path: '/try', routes });
      return channel;
    },
    person: async () => {
      const phone = await openPhone(`${server.url}/try`);
      phones.push(phone);
      return {
        conversation: phone.chat,
        chat: () =>
          phone.bubbles().map(({ id, mine, text, screen }) => ({
            id,
            mine,
            text,
            buttons: screen === undefined ? [] : buttonsOf(screen),
          })),
        type: (words) => phone.type(words),
        tap: (message, data) => phone.pressButton(message, data),
        show: () => phone.refuse('media'),
        repeat: async (times = 1) => {
          const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
          const body = last.get(phone.chat) ?? '';
          await Promise.all(Array.from({ length: times }, () => fetch(`${server.url}/try/event`, { ...init, body })));
        },
      };
    },
    close: async () => {
      for (const phone of phones) phone.disconnect();
      await server.close();
    },
  };
}

const sentMessage = z.looseObject({ message_id: z.number() });
const sentKeyboard = z.looseObject({
  reply_markup: z.looseObject({
    inline_keyboard: z.array(z.array(z.looseObject({ text: z.string(), callback_data: z.string() }))),
  }),
});

/** The data of each button of a message, by the call that last showed it. */
function dataOf(telegram: Telegram, id: number): readonly string[] {
  const call = telegram.calls.findLast(
    ({ method, ok, result }) =>
      ok &&
      ['sendMessage', 'editMessageText'].includes(method) &&
      sentMessage.safeParse(result).data?.message_id === id,
  );
  const keyboard = sentKeyboard.safeParse(call?.params).data?.reply_markup.inline_keyboard ?? [];
  return keyboard.flat().map(({ callback_data }) => callback_data);
}

/** An answer may stand on its button (`2. Nee`), or in the text with only its number on the button. */
function labelOf(text: string, body: string): string {
  const [, number, rest] = /^(\d+)(?:\. (.*))?$/.exec(text.replace('✓ ', '')) ?? [];
  if (number === undefined) return text;
  return rest ?? new RegExp(`[^]*^${number}\\. (?:✓ )?(.*)$`, 'm').exec(body)?.[1] ?? text;
}

/** A person's chat on Telegram as any channel's. */
export function telegramReporter(telegram: Telegram, person: Person, name?: string): Reporter {
  const after = async <T>(deed: T): Promise<T> => {
    await telegram.settled(10_000);
    return deed;
  };
  return {
    ...(name === undefined ? {} : { name }),
    conversation: String(person.id),
    chat: () =>
      person.chat().map(({ id, from, text, buttons }): Bubble => {
        const data = dataOf(telegram, id);
        return {
          id: String(id),
          mine: from === 'person',
          text: from === 'bot' ? withoutLead(text) : text,
          buttons: buttons.flat().map((label, index) => ({
            label: labelOf(label, text),
            data: data[index] ?? '',
            chosen: label.includes('✓'),
          })),
        };
      }),
    type: (words) => after(String(words === '/start' ? person.start() : person.type(words))),
    tap: async (message, data) => void (await after(person.press({ data }, Number(message)))),
    show: () => after(String(person.send('photo'))),
    repeat: (times = 1) => after(telegram.repeat('last', times)),
  };
}

async function telegramRig(doorOf: (telegram: Telegram) => Promise<Pick<Rig, 'door' | 'close'>>): Promise<Rig> {
  const telegram = await startTelegram();
  const { door, close } = await doorOf(telegram);
  const people = new Map<Reporter, Person>();
  return {
    door,
    person: async () => {
      const name = `Kwispelgard ${people.size + 1}`;
      const person = telegram.person({ first_name: name });
      const reporter = telegramReporter(telegram, person, name);
      people.set(reporter, person);
      return reporter;
    },
    block: async (reporter) => {
      people.get(reporter)?.block();
      await telegram.settled();
    },
    close: async () => {
      await telegram.stop();
      await close();
    },
  };
}

export const pollingRig = (): Promise<Rig> =>
  telegramRig(async ({ token, root }) => ({
    door: ({ store, log }) =>
      telegramChannel(openApi(token, root), { kind: 'polling', lease: leaseIn(store, 'test') }, log),
    close: async () => undefined,
  }));

export const webhookSecret = 'a-secret-of-at-least-32-characters';

export const webhookRig = (): Promise<Rig> =>
  telegramRig(async ({ token, root }) => {
    const server = await openServer();
    return {
      door: ({ log }) => {
        const webhook = telegramWebhook(`${server.url}/telegram`, webhookSecret);
        server.mount({ path: '/telegram', routes: webhook.routes });
        return telegramChannel(openApi(token, root), { kind: 'webhook', webhook }, log);
      },
      close: server.close,
    };
  });

/** The settings by which a bot talks to a stand-in of Teams, and to nobody else. */
export const teamsSettings = (teams: Teams) => ({
  MicrosoftAppId: teams.appId,
  MicrosoftAppPassword: teams.secret,
  MicrosoftAppType: 'SingleTenant' as const,
  MicrosoftAppTenantId: teams.tenant,
  TEAMS_MODE: 'report' as const,
  TEAMS_TENANTS: [teams.tenant],
  TEAMS_SERVICE_URLS: [teams.url],
  TEAMS_OPENID_METADATA_URL: `${teams.url}/openid`,
  TEAMS_TOKEN_ISSUER: undefined,
  TEAMS_TOKEN_URL: `${teams.url}/token`,
});

/** A stand-in of Teams, and the door by which a bot is connected to it. */
export async function openTeams() {
  const teams = await startTeams();
  const server = await openServer();
  teams.bot = server.url;
  return {
    teams,
    door: ({ log }: Pick<TestBot, 'log'>): Channel => {
      const { channel, route } = teamsDoor(teamsSettings(teams), teams.appId, log);
      server.mount(route);
      return channel;
    },
    close: async () => {
      await server.close();
      await teams.stop();
    },
  };
}

/** Microsoft Teams: cards that are filled in, and messages that no bot can take away. */
export async function teamsRig(): Promise<Rig> {
  const { teams, door, close } = await openTeams();
  const people = new Map<Reporter, TeamsPerson>();
  return {
    door,
    person: async () => {
      const name = `Kwispelgard ${people.size + 1}`;
      const person = teams.person(name);
      const reporter = teamsReporter(teams, person, name);
      people.set(reporter, person);
      return reporter;
    },
    block: async (reporter) => people.get(reporter)?.uninstall(),
    close: async () => {
      const { refusals } = teams;
      await close();
      if (refusals.length > 0) throw new Error(`the bot did what no bot may: ${refusals.join(' | ')}`);
    },
  };
}

/** What happens next in a chat on paper. */
export interface Paper extends Reporter {
  /** The happening as the channel would hand it over; its id is new unless given. */
  readonly happening: (deed: Deed, id?: string) => Inbound;
  /** Puts an own message on the paper. */
  readonly write: (words: string) => string;
  /** Lets a message of the bot be gone, as when the reporter deleted it. */
  readonly lose: (message: string) => void;
}

/** The plainest channel there can be, without a network: chats on paper, and the deeds go straight to the bot. */
export function paperRig(name: ChannelName = 'try') {
  const chats = new Map<string, Bubble[]>();
  const chatOf = (chat = ''): Bubble[] => chats.get(chat) ?? [];
  let count = 0;
  const next = (): string => `m${++count}`;
  const put = (chat: string, bubble: Bubble): string => {
    const bubbles = chatOf(chat);
    const at = bubbles.findIndex(({ id }) => id === bubble.id);
    chats.set(chat, at < 0 ? [...bubbles, bubble] : bubbles.with(at, bubble));
    return bubble.id;
  };
  const take = (chat: string, messages: readonly string[]): void => {
    chats.set(
      chat,
      chatOf(chat).filter(({ id }) => !messages.includes(id)),
    );
  };
  const bubble = (id: string, screen: Screen): Bubble => ({
    id,
    mine: false,
    text: screen.text.join('\n'),
    buttons: buttonsOf(screen),
  });
  const channel: Channel = {
    name,
    listen: async (_, state) => {
      state();
      return async () => undefined;
    },
    send: async ({ chat = '' }, screen) => put(chat, bubble(next(), screen)),
    edit: async ({ chat = '' }, message, screen) => {
      if (!chatOf(chat).some(({ id }) => id === message)) return 'gone';
      put(chat, bubble(message, screen));
      return 'shown';
    },
    remove: async ({ chat = '' }, messages) => {
      take(chat, messages);
      return [];
    },
  };
  const person = (receive: (inbound: Inbound) => Promise<void>, chat = `chat${++count}`): Paper => {
    let last: Inbound | undefined;
    const happening = (deed: Deed, id = `e${++count}`): Inbound => {
      last = { id, conversation: chat, address: { chat }, deed };
      return last;
    };
    const write = (words: string): string => put(chat, { id: next(), mine: true, text: words, buttons: [] });
    return {
      conversation: chat,
      chat: () => chatOf(chat),
      happening,
      write,
      lose: (message) => take(chat, [message]),
      type: async (text) => {
        const message = write(text);
        await receive(happening({ kind: 'typed', text, message }));
        return message;
      },
      tap: (message, button) => receive(happening({ kind: 'pressed', button, message })),
      show: async () => {
        const message = write('(photo)');
        await receive(happening({ kind: 'refused', what: 'media', message }));
        return message;
      },
      repeat: async (times = 1) => {
        const again = last;
        if (again !== undefined) await Promise.all(Array.from({ length: times }, () => receive(again)));
      },
    };
  };
  return { channel, person };
}
