import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MessageId } from '../../src/bot/channel.ts';
import type { Screen } from '../../src/bot/screen.ts';
import type { Refusal } from '../../src/flows/turn.ts';
import type { Command } from '../../src/local/try.ts';

/** One message in the chat; the bot's have a screen, the reporter's own a text. */
interface Bubble {
  readonly id: MessageId;
  readonly mine: boolean;
  readonly text: string;
  readonly screen?: Screen;
}

/** What the reporter did, as the page posts it. */
type Act =
  | { readonly press: { readonly message: MessageId; readonly button: string } }
  | { readonly text: { readonly message: MessageId; readonly text: string } }
  | { readonly refuse: { readonly message: MessageId; readonly what: Refusal } };

/** A phone on the try-out channel that does what the page does, for tests. */
export interface Phone {
  readonly chat: string;
  bubbles(): readonly Bubble[];
  /** The newest message of the bot. */
  screen(): Screen | undefined;
  /** Every command as it came, repetitions too. */
  commands(): readonly (Command & { readonly n: number })[];
  isReplaced(): boolean;
  /** These four resolve once the bot has taken the deed; until then it is offered again under the same id. */
  type(text: string): Promise<MessageId>;
  /** Presses a button by its label, in the newest message that has it. */
  press(label: string): Promise<void>;
  pressButton(message: MessageId, button: string): Promise<void>;
  refuse(what: Refusal): Promise<MessageId>;
  /** Offers a deed once and says the status. */
  offer(act: Act, id?: string): Promise<number>;
  /** Removes a message on this side only, as a reporter can. */
  forget(message: MessageId): void;
  /** Waits until something holds, and returns it. */
  until<T>(look: (phone: Phone) => T | undefined | false): Promise<T>;
  connect(): Promise<void>;
  disconnect(): void;
}

const PATIENCE = 5000;

/** 16 random bytes, as the page names chats, deeds and messages. */
export const newToken = (): string => randomBytes(16).toString('base64url');

const textOf = (screen: Screen): string => screen.text.join('\n');

const obey = (bubbles: Bubble[], command: Command): 'ok' | 'gone' => {
  if ('remove' in command) {
    const kept = bubbles.filter(({ id }) => !command.remove.messages.includes(id));
    bubbles.splice(0, bubbles.length, ...kept);
    return 'ok';
  }
  const { message: id, screen } = 'send' in command ? command.send : command.edit;
  const at = bubbles.findIndex((bubble) => bubble.id === id);
  if (at < 0 && 'edit' in command) return 'gone';
  bubbles.splice(at < 0 ? bubbles.length : at, 1, { id, mine: false, text: textOf(screen), screen });
  return 'ok';
};

async function* readFrames(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let held = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    const frames = `${held}${decoder.decode(chunk, { stream: true })}`.split('\n\n');
    held = frames.pop() ?? '';
    yield* frames;
  }
}

/**
 * Opens a phone on a try-out channel at `base` (such as `http://127.0.0.1:3978/try`) and connects it.
 * `mute` makes one that does what it is told but never says so.
 */
export const openPhone = async (
  base: string,
  { chat = newToken(), mute = false }: { readonly chat?: string; readonly mute?: boolean } = {},
): Promise<Phone> => {
  const bubbles: Bubble[] = [];
  const commands: (Command & { n: number })[] = [];
  let line: AbortController | undefined;
  let replaced = false;
  let turn: Promise<void> = Promise.resolve();

  const post = async (path: string, body: unknown): Promise<number> => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return (await fetch(`${base}${path}`, init)).status;
  };

  const take = async (frame: string): Promise<void> => {
    if (frame.startsWith('event: replaced')) {
      replaced = true;
      line = undefined;
    } else if (frame.startsWith('data: ')) {
      const command: Command & { n: number } = JSON.parse(frame.slice('data: '.length));
      commands.push(command);
      const result = obey(bubbles, command);
      if (!mute) await post('/done', { chat, n: command.n, result });
    }
  };

  const follow = async (own: AbortController, opened: () => void): Promise<void> => {
    while (line === own) {
      try {
        const { body, ok } = await fetch(`${base}/stream?chat=${chat}`, { signal: own.signal });
        if (!ok || body === null) throw new Error('no stream');
        opened();
        for await (const frame of readFrames(body)) await take(frame);
      } catch {}
      await sleep(25);
    }
  };

  const offer = (act: Act, id = newToken()): Promise<number> => post('/event', { chat, id, ...act });

  const deliver = async (act: Act): Promise<void> => {
    const id = newToken();
    for (let wait = 25; ; wait = Math.min(wait * 2, 500)) {
      const status = await offer(act, id).catch(() => 503);
      if (status === 204) return;
      if (status < 500) throw new Error(`the try-out channel answered ${status}`);
      await sleep(wait);
    }
  };

  const act = (deed: Act): Promise<void> => {
    const taken = turn.then(() => deliver(deed));
    turn = taken.catch(() => undefined);
    return taken;
  };

  const addOwn = (text: string): MessageId => {
    const id = newToken();
    bubbles.push({ id, mine: true, text });
    return id;
  };

  const findButton = (label: string): { message: MessageId; button: string } => {
    for (const { id, screen } of bubbles.toReversed()) {
      const found = [...(screen?.options ?? []), ...(screen?.ways ?? [])].find((button) => button.label === label);
      if (found) return { message: id, button: found.button };
    }
    throw new Error(`no button says ${label}`);
  };

  const phone: Phone = {
    chat,
    bubbles: () => [...bubbles],
    screen: () => bubbles.findLast(({ screen }) => screen)?.screen,
    commands: () => [...commands],
    isReplaced: () => replaced,
    async type(text) {
      const message = addOwn(text);
      await act({ text: { message, text } });
      return message;
    },
    press: async (label) => act({ press: findButton(label) }),
    pressButton: (message, button) => act({ press: { message, button } }),
    async refuse(what) {
      const message = addOwn('');
      await act({ refuse: { message, what } });
      return message;
    },
    offer,
    forget: (message) => void obey(bubbles, { remove: { messages: [message] } }),
    async until(look) {
      for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(10)) {
        const found = look(phone);
        if (found !== undefined && found !== false) return found;
      }
      throw new Error('waited in vain for the phone');
    },
    async connect() {
      phone.disconnect();
      replaced = false;
      const own = new AbortController();
      line = own;
      await new Promise<void>((opened) => void follow(own, opened));
    },
    disconnect() {
      line?.abort();
      line = undefined;
    },
  };

  await phone.connect();
  return phone;
};
