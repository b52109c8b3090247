import { z } from 'zod';
import type { Refusal } from '../../flows/turn.ts';
import type { Address, Deed, Inbound } from '../channel.ts';

/** What an update means. Only text and our own buttons in a private chat are input; everything else is named and refused. */
export type Heard =
  /** `album`: what holds the messages of one album together. */
  | { readonly kind: 'inbound'; readonly inbound: Inbound; readonly album?: string }
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
  media_group_id: z.string().optional(),
  forward_origin: z.unknown().optional(),
  entities: z.unknown().optional(),
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

/** The chat whose order an update belongs to; what belongs to none has an order of its own. */
export function chatOf(update: unknown): string {
  const { message, edited_message, callback_query, my_chat_member, update_id } =
    updateForm.safeParse(update).data ?? {};
  const chat = (message ?? edited_message ?? callback_query?.message ?? my_chat_member)?.chat;
  return chat === undefined ? `u${update_id}` : String(chat.id);
}

const tapForm = z.looseObject({ callback_query: z.looseObject({ id: z.string() }) });

/** The tap that waits for an answer, whatever comes of it. */
export const tapOf = (update: unknown): string | undefined => tapForm.safeParse(update).data?.callback_query.id;

/** Total over everything that can arrive, including kinds that this version of the Bot API does not know yet. */
export function toInbound(update: unknown): Heard {
  const read = updateForm.safeParse(update).data;
  if (read === undefined) return { kind: 'ignore' };
  const { update_id: id, message, edited_message: edited, callback_query: query, my_chat_member: membership } = read;
  if (message !== undefined) return fromMessage(id, message, deedOf(message));
  if (edited !== undefined) return fromMessage(id, edited, changeOf(edited));
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

/** What the app itself puts into a chat when its owner changes something there: no business of ours, and of no use. */
const service = [
  'message_auto_delete_timer_changed',
  'pinned_message',
  'write_access_allowed',
  'chat_background_set',
  'chat_theme',
  'boost_added',
];

function fromMessage(id: number, message: Message, deed: Deed): Heard {
  const { chat, from, via_bot, media_group_id: album } = message;
  if (from?.is_bot || (from === undefined && chat.type === 'private')) return { kind: 'ignore' };
  const isStray = via_bot !== undefined || service.some((name) => name in message);
  const heard = within(
    id,
    chat,
    from?.language_code,
    isStray ? { kind: 'stray', messages: [String(message.message_id)] } : deed,
  );
  if (heard.kind !== 'inbound') return heard;
  const inbound = { ...heard.inbound, names: [...new Set(namesIn(from, message.entities, message.forward_origin))] };
  return album === undefined ? { ...heard, inbound } : { ...heard, inbound, album };
}

const nameFields = ['first_name', 'last_name', 'username', 'title', 'sender_user_name', 'author_signature'];

/**
 * What Telegram calls the sender, those that the text mentions and whoever first wrote it: to be masked, not to be
 * kept. Looks into everything it is given, three deep.
 */
function namesIn(...values: readonly unknown[]): readonly string[] {
  const look = (value: unknown, depth: number): readonly string[] => {
    if (typeof value !== 'object' || value === null || depth === 0) return [];
    return Object.entries(value).flatMap(([field, inner]) =>
      typeof inner === 'string' ? (nameFields.includes(field) ? [inner] : []) : look(inner, depth - 1),
    );
  };
  return look(values, 4);
}

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
  const { text, message_id, forward_origin } = message;
  if (text === undefined) return refused(message, refusalOf(message));
  const typed = { kind: 'typed', text, message: String(message_id) } as const;
  return forward_origin === undefined ? typed : { ...typed, how: 'forwarded' };
}

function changeOf(message: Message): Deed {
  const { text, message_id } = message;
  if (text === undefined) return refused(message, 'edited');
  return { kind: 'typed', text, message: String(message_id), how: 'edited' };
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
