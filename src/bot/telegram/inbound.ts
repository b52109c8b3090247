import type { Message, Update } from 'grammy/types';
import type { Refusal } from '../../flows/turn.ts';
import type { Address, Deed, Inbound } from '../channel.ts';

/** What an update means. Only text and our own buttons in a private chat are input; everything else is named and refused. */
export type Heard =
  | { readonly kind: 'inbound'; readonly inbound: Inbound; readonly query?: string }
  /** A group or channel the bot was put into: it leaves without a word. */
  | { readonly kind: 'leave'; readonly chat: number }
  | { readonly kind: 'ignore' };

/** The updates that are asked for; whatever else arrives is ignored. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** Total over everything that can arrive, including kinds that this version of the Bot API does not know yet. */
export function toInbound(update: Update): Heard {
  const { message, edited_message: edited, callback_query: query, my_chat_member: membership } = update;
  if (message !== undefined) return fromMessage(update.update_id, message, deedOf(message));
  if (edited !== undefined) return fromMessage(update.update_id, edited, refused(edited, 'edited'));
  if (query?.message !== undefined) {
    const { chat, message_id } = query.message;
    const deed: Deed = { kind: 'pressed', button: query.data ?? '', message: String(message_id) };
    const heard = within(update.update_id, chat, query.from.language_code, deed);
    return heard.kind === 'inbound' ? { ...heard, query: query.id } : heard;
  }
  if (membership !== undefined) {
    if (membership.chat.type !== 'private')
      return within(update.update_id, membership.chat, undefined, { kind: 'left' });
    const gone = membership.new_chat_member.status === 'kicked';
    return gone ? within(update.update_id, membership.chat, undefined, { kind: 'left' }) : { kind: 'ignore' };
  }
  return { kind: 'ignore' };
}

function fromMessage(id: number, message: Message, deed: Deed): Heard {
  if (message.from?.is_bot || message.via_bot !== undefined) return { kind: 'ignore' };
  return within(id, message.chat, message.from?.language_code, deed);
}

function within(
  id: number,
  chat: { readonly id: number; readonly type: string },
  locale: string | undefined,
  deed: Deed,
): Heard {
  if (chat.type !== 'private') return { kind: 'leave', chat: chat.id };
  const conversation = String(chat.id);
  return {
    kind: 'inbound',
    inbound: {
      id: `u${id}`,
      conversation,
      address: addressOf(conversation),
      ...(locale === undefined ? {} : { locale }),
      deed,
    },
  };
}

const addressOf = (chat: string): Address => ({ chat });

function deedOf(message: Message): Deed {
  if (typeof message.text === 'string')
    return { kind: 'typed', text: message.text, message: String(message.message_id) };
  return refused(message, refusalOf(message));
}

const refused = (message: Message, what: Refusal): Deed => ({
  kind: 'refused',
  what,
  message: String(message.message_id),
});

function refusalOf(message: Message): Refusal {
  if ('voice' in message || 'video_note' in message || 'audio' in message) return 'voice';
  if ('contact' in message || 'users_shared' in message || 'chat_shared' in message) return 'contact';
  if ('location' in message || 'venue' in message) return 'location';
  return 'photo' in message || 'video' in message || 'document' in message || 'animation' in message
    ? 'media'
    : 'other';
}
