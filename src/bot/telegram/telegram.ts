import type { Api } from 'grammy';
import type { Log } from '../../runtime/log.ts';
import type { Channel } from '../channel.ts';
import type { Lease } from '../lease.ts';
import type { Screen } from '../screen.ts';
import { coded, editResult, sweepAway } from './calls.ts';
import type { Guard } from './guard.ts';
import { listen } from './listen.ts';
import { toMessage } from './message.ts';
import { splitText } from './split.ts';
import { takeWith } from './take.ts';
import type { Webhook } from './webhook.ts';

/** How updates come in: fetched by whoever holds the lease, or brought to the webhook. */
export type Transport =
  | { readonly kind: 'polling'; readonly lease: Lease }
  | { readonly kind: 'webhook'; readonly webhook: Webhook };

/** The Telegram channel. It takes nothing in while its guard does not let it. */
export function telegramChannel(api: Api, transport: Transport, log: Log, guard: Guard = unguarded): Channel {
  return {
    name: 'telegram',
    listen: async (receive, state) => {
      const handle = takeWith(api, receive, log);
      const say = oneState(state);
      let isOpen = (): boolean => false;
      const close =
        transport.kind === 'webhook'
          ? await transport.webhook.open({ api, handle, isOpen: () => isOpen(), state: say('transport') })
          : listen({ api, lease: transport.lease, handle, isOpen: () => isOpen(), state: say('transport'), log });
      const watch = guard(say('guard'));
      isOpen = watch.isOpen;
      return async () => {
        watch.close();
        await close();
      };
    },
    send: async ({ chat = '' }, screen) => {
      const ids: string[] = [];
      for (const [text, options] of messagesOf(screen)) {
        ids.push(String((await coded(api.sendMessage(chat, text, options))).message_id));
      }
      return ids.join(joint);
    },
    edit: async ({ chat = '' }, message, screen) => {
      const ids = message.split(joint);
      const parts = messagesOf(screen);
      // What has become longer or shorter by a whole message is sent anew.
      if (parts.length !== ids.length) {
        await sweepAway(api, chat, ids);
        return 'gone';
      }
      try {
        for (const [index, [text, options]] of parts.entries()) {
          await api.editMessageText(chat, Number(ids[index]), text, options);
        }
        return 'shown';
      } catch (error) {
        return editResult(error);
      }
    },
    remove: ({ chat = '' }, messages) =>
      sweepAway(
        api,
        chat,
        messages.flatMap((message) => message.split(joint)),
      ),
  };
}

const unguarded: Guard = () => ({ isOpen: () => true, close: () => undefined });

/** What holds the ids of a screen together that takes more than one message. */
const joint = '.';

/** The messages of a screen, at most 3,500 characters each; the buttons are under the last. */
function messagesOf(screen: Screen) {
  const { text, keyboard } = toMessage(screen);
  const parts = splitText(text);
  return parts.map((part, index) => {
    const markup = index === parts.length - 1 ? { reply_markup: { inline_keyboard: keyboard } } : {};
    return [part, { ...markup, link_preview_options: { is_disabled: true } }] as const;
  });
}

/** Makes the states of several parts one: the trouble of any of them. */
function oneState(state: (trouble?: string) => void): (part: string) => (trouble?: string) => void {
  const troubles = new Map<string, string>();
  return (part) => (trouble) => {
    if (trouble === undefined) troubles.delete(part);
    else troubles.set(part, trouble);
    state([...troubles.values()][0]);
  };
}
