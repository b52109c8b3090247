import type { Addresses, ReturnAddress } from '../bot/addresses.ts';
import type { Alone } from '../bot/alone.ts';
import type { Channel, Deed, MessageId } from '../bot/channel.ts';
import { converse, type World } from '../bot/converse.ts';
import { fairness } from '../bot/fairness.ts';
import { finding } from '../bot/masking.ts';
import type { Memory } from '../bot/memory.ts';
import { notify } from '../bot/notify.ts';
import { type Screen, screens } from '../bot/screen.ts';
import type { Sessions } from '../bot/sessions.ts';
import { settleWith } from '../bot/settle.ts';
import { toMessage } from '../bot/telegram/message.ts';
import { inTurn } from '../bot/turns.ts';
import { readButton } from '../flows/button.ts';
import { directionOf, type Locale } from '../locales/locales.ts';
import { maskWith } from '../report/words.ts';

/** What somebody does: presses the button with this id, types, or sends a picture. */
type Act = readonly ['press', string] | readonly ['type', string] | readonly ['picture'];

/** From `/start` to the emptied chat by the short route, with the wrong turns that people take. */
const script = (locale: Locale): readonly Act[] => [
  ['type', '/start'],
  ['press', locale],
  ['press', 'numbers'],
  ['press', 'return'],
  ['press', 'go_on'],
  ['press', 'next'],
  ['press', 'agree'],
  ['press', '+self'],
  ['type', '2'],
  ['press', 'done'],
  ['press', '+g_threat'],
  ['press', 'done'],
  ['press', '+threat'],
  ['press', 'why'],
  ['press', 'return'],
  ['press', 'done'],
  ['press', 'short'],
  ['picture'],
  ['press', '+phone'],
  ['press', 'done'],
  ['press', 'think'],
  ['type', { nl: 'belg', en: 'belg', ar: 'بلج' }[locale]],
  ['press', '+BE'],
  ['press', 'done'],
  ['press', 'lt_1m'],
  ['press', 'skip'],
  ['press', '+count'],
  ['press', 'done'],
  ['press', 'no'],
  ['press', 'change.where_region'],
  ['press', 'NL-UT'],
  ['press', 'send'],
  ['press', '/stop'],
  ['press', 'go_on'],
  ['press', 'yes'],
];

/** A moment like any other, so that the transcript stays the same. */
const now = Date.UTC(2026, 10, 24, 12);
const conversation = 'chat';
const ticket = 'T'.repeat(22);

/** A bot without stores around it, and the one chat it has. */
function stage() {
  const chat = new Map<MessageId, Screen | string>();
  const addresses = new Map<string, ReturnAddress>();
  let memory: Memory | undefined;
  let count = 0;
  const put = (message: Screen | string): MessageId => {
    count += 1;
    chat.set(String(count), message);
    return String(count);
  };
  const sessions: Sessions = {
    read: async () => ({ memory, conversation, key: '', value: undefined }),
    write: async (found, written) => {
      memory = written;
      return { ...found, memory };
    },
    due: async () => [],
    forget: async () => undefined,
  };
  const kept: Addresses = {
    put: async (name, address) => void addresses.set(name, address),
    get: async (name) => addresses.get(name),
    drop: async (name) => void addresses.delete(name),
    change: async (name, address) => void addresses.set(name, address),
  };
  const channel: Channel = {
    name: 'telegram',
    listen: async () => async () => undefined,
    send: async (_, screen) => put(screen),
    edit: async (_, message, screen) => {
      chat.set(message, screen);
      return 'shown';
    },
    remove: async (_, messages) => {
      for (const message of messages) chat.delete(message);
      return [];
    },
  };
  const toScreen = screens({
    operator: '…',
    idle: { key: 'privacy.hours', values: { count: 2 } },
    contact: { key: 'privacy.no_page' },
  });
  const alone: Alone = (_, work) => work();
  const world: World = {
    sessions,
    toScreen,
    submit: async (_, address) => kept.put(ticket, address),
    settle: settleWith({ sessions, addresses: kept, toScreen, now: () => now, idle: 7_200_000, alone }),
    inTurn: inTurn(),
    mask: maskWith(finding()),
    house: { locales: ['nl', 'en', 'ar'], pilot: false, longest: 86_400_000, release: 'direct', informs: [] },
    fairness: fairness(() => now),
    count: async () => undefined,
    called: new Map([['telegram', '@…_bot']]),
    mint: () => ({ reportId: 'R'.repeat(22), ticket, session: 'session' }),
    now: () => now,
    idle: 7_200_000,
    log: () => undefined,
  };
  const tell = notify({ ...world, addresses: kept, channels: [channel], alone });
  return { chat, put, receive: converse(world, channel), tell };
}

/** A whole conversation on Telegram as the reporter sees it; `docs` has it in every language. Throws when it cannot be played. */
export async function transcript(locale: Locale): Promise<string> {
  const { chat, put, receive, tell } = stage();
  const lines: string[] = [];
  let before = new Map(chat);
  let happened = 0;

  /** Notes what somebody did, and how the chat then differs. */
  const note = (did: string): void => {
    const gone = [...before.keys()].filter((message) => !chat.has(message)).length;
    const fresh = [...chat].filter(([message, screen]) => before.get(message) !== screen);
    lines.push(`**${did}**${gone > 0 ? ` *(${gone} ${gone === 1 ? 'message is' : 'messages are'} taken away)*` : ''}`);
    for (const [message, screen] of fresh) {
      if (typeof screen !== 'string') lines.push(`*${before.has(message) ? 'changed' : 'new'}:*`, draw(screen));
    }
    before = new Map(chat);
  };
  const happen = async (deed: Deed): Promise<void> => {
    happened += 1;
    await receive({ id: `u${happened}`, conversation, address: { chat: conversation }, locale, deed });
  };
  const press = async (id: string): Promise<void> => {
    const found = [...chat].flatMap(([message, screen]) =>
      typeof screen === 'string'
        ? []
        : [...screen.options, ...screen.ways].flatMap(({ button, label }) => {
            const read = readButton(button);
            const is = read !== undefined && ('command' in read ? `/${read.command}` : read.id) === id;
            return is ? [{ message, button, label }] : [];
          }),
    )[0];
    if (found === undefined) throw new Error(`transcript: there is no button ${id}`);
    await happen({ kind: 'pressed', button: found.button, message: found.message });
    note(`taps [${found.label}]`);
  };
  const act = async ([kind, what = '']: Act): Promise<void> => {
    if (kind === 'press') return press(what);
    const message = put(kind === 'type' ? what : 'a picture');
    before = new Map(chat);
    await happen(
      kind === 'type' ? { kind: 'typed', text: what, message } : { kind: 'refused', what: 'media', message },
    );
    note(kind === 'type' ? `types “${what}”` : 'sends a picture');
  };

  for (const one of script(locale)) await act(one);
  await tell({ data: { ticket, outcome: 'received' } });
  note('some time later, without a sound');
  await press('/erase');
  return `${[`# A conversation on Telegram (${locale})`, introduction, ...lines].join('\n\n')}\n`;
}

const introduction =
  'Made from the code by `npm run docs`: what a reporter does, and what the chat then shows. At the end everything but one neutral line is gone.';

/** A message as it stands in the chat: its text, and its buttons row by row. */
function draw(screen: Screen): string {
  const { text, keyboard } = toMessage(screen);
  const rows = keyboard.map((row) => row.map((button) => `\\[${button.text}\\]`).join(' '));
  const paragraphs = [...text.split('\n\n'), rows.join('\n')].filter((paragraph) => paragraph !== '');
  const quote = paragraphs
    .map((paragraph) => `> ${paragraph.replace(/^(\d+)\. /gm, '$1\\. ').replaceAll('\n', '<br>\n> ')}`)
    .join('\n>\n');
  return directionOf(screen.lang) === 'rtl' ? `<div dir="rtl">\n\n${quote}\n\n</div>` : quote;
}
