import { type Locale, locales } from '../../src/locales/locales.ts';
import { words } from '../../src/locales/translate.ts';
import { withoutLead } from '../support/lead.ts';
import type { Phone } from '../support/phone.ts';
import type { Person, Telegram } from '../support/telegram/index.ts';

/** One message of the bot as somebody reads it; answers stand under `labels` without their numbers and marks. */
interface Read {
  readonly id: string;
  readonly text: string;
  readonly labels: readonly string[];
}

/** Somebody who goes through the questionnaire, in whatever app. Every deed resolves once it took its whole effect. */
export interface Hand {
  readonly press: (label: string) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  /** The bot's messages that stand in the chat, oldest first. */
  readonly chat: () => readonly Read[];
  /** The newest of them. */
  readonly screen: () => Read;
  /** How many of the reporter's own messages stand in the chat. */
  readonly own: () => number;
  /** All that ever stood in this message, oldest first. */
  readonly past: (message: string) => readonly string[];
  readonly until: (look: () => boolean) => Promise<void>;
}

const nothing: Read = { id: '', text: '', labels: [] };
const unmarked = (label: string): string => label.replace(/^(\d+\. )?(✓ )?/, '');

/** On the try-out page. */
export function handOn(phone: Phone): Hand {
  const chat = (): readonly Read[] =>
    phone
      .bubbles()
      .flatMap(({ id, text, screen }) =>
        screen === undefined
          ? []
          : [{ id, text, labels: [...screen.options, ...screen.ways].map(({ label }) => label) }],
      );
  return {
    press: phone.press,
    type: async (text) => void (await phone.type(text)),
    chat,
    screen: () => chat().at(-1) ?? nothing,
    own: () => phone.bubbles().filter(({ mine }) => mine).length,
    past: (message) =>
      phone.commands().flatMap((command) => {
        const shown = 'send' in command ? command.send : 'edit' in command ? command.edit : undefined;
        return shown?.message === message ? [shown.screen.text.join('\n')] : [];
      }),
    until: async (look) => void (await phone.until(look)),
  };
}

const idOf = (result: unknown): string =>
  typeof result === 'object' && result !== null && 'message_id' in result ? String(result.message_id) : '';

/** Somebody on Telegram, who can also tap and not wait for what comes of it. */
export interface Thumb extends Hand {
  readonly person: Person;
  readonly tap: (label: string) => void;
}

/** On Telegram. */
export function handAt(telegram: Telegram, person: Person): Thumb {
  const listed = (text: string): readonly string[] => [...text.matchAll(/^\d+\. (.+)$/gm)].map(([line]) => line);
  const chat = (): readonly Read[] =>
    person.chat().flatMap(({ id, from, text, buttons }) => {
      if (from !== 'bot') return [];
      const labels = [...listed(text), ...buttons.flat()].map(unmarked);
      return [{ id: String(id), text: withoutLead(text), labels }];
    });
  const settled = (): Promise<void> => telegram.settled();
  const tap = (label: string): void => {
    const chat = person.chat();
    const seen = chat.findLast(({ buttons }) => buttons.flat().some((each) => unmarked(each) === label));
    const numbered = chat.findLast(({ text }) => listed(text).some((line) => unmarked(line) === label));
    const number = listed(numbered?.text ?? '')
      .find((line) => unmarked(line) === label)
      ?.match(/^\d+/)?.[0];
    const isMeant = (text: string): boolean =>
      seen === undefined ? text.replace('✓ ', '') === number : unmarked(text) === label;
    person.press(({ text }) => isMeant(text), (seen ?? numbered)?.id);
  };
  return {
    person,
    tap,
    press: async (label) => {
      tap(label);
      await settled();
    },
    type: async (text) => {
      person.type(text);
      await settled();
    },
    chat,
    screen: () => chat().at(-1) ?? nothing,
    own: () => person.chat().filter(({ from }) => from === 'person').length,
    past: (message) =>
      telegram.calls
        // What is "not modified" stands there as well.
        .filter((call) => call.chat === person.id && (call.ok || call.error?.description.includes('not modified')))
        .filter(({ method, params, result }) =>
          method === 'sendMessage'
            ? idOf(result) === message
            : method === 'editMessageText' && String(params.message_id) === message,
        )
        .map(({ params }) => withoutLead(String(params.text))),
    until: (look) => telegram.until(look),
  };
}

/** From nothing to the first question. */
export async function begin(hand: Hand, locale: Locale): Promise<void> {
  const { autonym, danger, notice, consent } = words[locale];
  await hand.type('/start');
  if (locales.length > 1) await hand.press(autonym[locale]);
  await hand.press(danger.go_on);
  await hand.press(notice.next);
  await hand.press(consent.agree);
}

/** From the first question to the one that asks whether to send, with nothing said but what must be. */
export async function hurryToConfirm(hand: Hand, locale: Locale): Promise<void> {
  const { option, question, review, way } = words[locale];
  await begin(hand, locale);
  const stands = (text: string): boolean => hand.screen().text.includes(text);
  while (!stands(review.title)) {
    if (stands(question.form_group)) await hand.press(option.form_group.g_other);
    else if (stands(question.forms)) await hand.press(option.forms.unsure);
    else if (stands(question.route)) {
      await hand.press(option.route.short);
      continue;
    } else {
      await hand.press(way.skip);
      continue;
    }
    await hand.press(way.done);
  }
  await hand.press(way.send);
}
