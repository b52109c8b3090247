import type { Api } from 'grammy';
import type { Log } from '../../runtime/log.ts';
import type { Channel } from '../channel.ts';
import type { Lease } from '../lease.ts';
import { coded, editResult, sweepAway } from './calls.ts';
import type { Guard } from './guard.ts';
import { listen } from './listen.ts';
import { toMessage } from './message.ts';
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
      const sent = await coded(api.sendMessage(chat, ...messageOf(screen)));
      return String(sent.message_id);
    },
    edit: async ({ chat = '' }, message, screen) => {
      try {
        await api.editMessageText(chat, Number(message), ...messageOf(screen));
        return 'shown';
      } catch (error) {
        return editResult(error);
      }
    },
    remove: ({ chat = '' }, messages) => sweepAway(api, chat, messages),
  };
}

const unguarded: Guard = () => ({ isOpen: () => true, close: () => undefined });

function messageOf(screen: Parameters<typeof toMessage>[0]) {
  const { text, keyboard } = toMessage(screen);
  const options = { reply_markup: { inline_keyboard: keyboard }, link_preview_options: { is_disabled: true } };
  return [text, options] as const;
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
