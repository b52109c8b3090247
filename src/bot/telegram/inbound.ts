import { z } from 'zod';
import type { Refusal } from '../../flows/turn.ts';
import type { Address, Deed, Inbound } from '../channel.ts';

/** What an update means. Only text and our own buttons in a private chat are input; everything else is named and refused. */
export type Heard =
  | { readonly kind: 'inbound'; readonly inbound: Inbound }
  /** A group or channel the bot was put into: it leaves without a word. */
  | { readonly kind: 'leave'; readonly chat: number }
  | { readonly kind: 'ignore' };

/** The updates that are asked for; whatever else arrives is ignored. */
export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

const chat = z.looseObject({ id: z.int(), type: z.string() });
const user = z.looseObject({ is_bot: z.boolean().optional(), language_code: z.string().optional() });
const message = z.looseObject({
  message_id: z.int(),
  chat,
  from: user.optional(),
  via_bot: z.unknown().optional(),
  text: z.string().optional(),
});
type Message = z.infer<typeof message>;

/** As much of an update as is looked at. */
const updateForm = z.looseObject({
  update_id: z.int().min(0),
  message: message.optional(),
  edited_message: message.optional(),
  callback_query: z
    .looseObject({ id: z.string(), from: user, message: message.optional(), data: z.string().optional() })
    .optional(),
  my_chat_member: z.looseObject({ chat, new_chat_member: z.looseObject({ status: z.string() }) }).optional(),
});

const tapForm = z.looseObject({ callback_query: z.looseObject({ id: z.string() }) });

/** The tap that waits for an answer, whatever comes of it. */
export const tapOf = (update: unknown): string | undefined => tapForm.safeParse(update).data?.callback_query.id;

/** Total over everything that can arrive, including kinds that this version of the Bot API does not know yet. */
export function toInbound(update: unknown): Heard {
  const read = updateForm.safeParse(update).data;
  if (read === undefined) return { kind: 'ignore' };
  const { update_id: id, message, edited_message: edited, callback_query: query, my_chat_member: membership } = read;
  if (message !== undefined) return fromMessage(id, message, deedOf(message));
  if (edited !== undefined) return fromMessage(id, edited, refused(edited, 'edited'));
  if (query?.message !== undefined) {
    const { chat, message_id } = query.message;
    const deed: Deed = { kind: 'pressed', button: query.data ?? '', message: String(message_id) };
    return within(id, chat, query.from.language_code, deed);
  }
  if (membership !== undefined) {
    const { chat, new_chat_member: member } = membership;
    const isLeft = chat.type !== 'private' || member.status === 'kicked';
    return isLeft ? within(id, chat, undefined, { kind: 'left' }) : { kind: 'ignore' };
  }
  return { kind: 'ignore' };
}

function fromMessage(id: number, { chat, from, via_bot }: Message, deed: Deed): Heard {
  if (from?.is_bot || via_bot !== undefined) return { kind: 'ignore' };
  if (from === undefined && chat.type === 'private') return { kind: 'ignore' };
  const heard = within(id, chat, from?.language_code, deed);
  return heard.kind === 'inbound' ? { ...heard, inbound: { ...heard.inbound, names: namesOf(from) } } : heard;
}

/** What Telegram calls the sender: to be masked, not to be kept. */
const namesOf = (from: Message['from']): readonly string[] =>
  [from?.first_name, from?.last_name, from?.username].filter((name) => typeof name === 'string');

function within(id: number, chat: Message['chat'], locale: string | undefined, deed: Deed): Heard {
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
  return message.text === undefined
    ? refused(message, refusalOf(message))
    : { kind: 'typed', text: message.text, message: String(message.message_id) };
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
