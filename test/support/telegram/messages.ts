import { type Chat, type Message, note, show, toJson } from './chat.ts';
import { readInlineMarkup, readMarkup } from './markup.ts';
import { type Fields, flag, isFields, length, structured, text, whole } from './params.ts';
import { badRequest, forbidden } from './refusal.ts';
import { readText } from './text.ts';
import { erase, post, report, reportMember, type World } from './world.ts';

const hour = 60 * 60;
const longestText = 4096;
const longestToast = 200;
/** Nobody documents how long a tap can be answered; people report failures after about this long. */
const patience = 20_000;

const actions = [
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
];

/** The chat a call is about. */
const findChat = (world: World, params: Fields): Chat => {
  const id = text(params, 'chat_id');
  if (id === '') throw badRequest('chat_id is empty');
  const chat = world.chats.get(Number(id));
  if (!chat || chat.state === 'strange') throw badRequest('chat not found');
  return chat;
};

/** Refuses when the bot cannot write into the chat. */
const checkOpen = (chat: Chat): Chat => {
  if (chat.state === 'blocked') throw forbidden('bot was blocked by the user');
  if (chat.state === 'deactivated') throw forbidden('user is deactivated');
  if (chat.state === 'left') throw forbidden(`bot is not a member of the ${chat.type} chat`);
  return chat;
};

const findMessage = (chat: Chat, params: Fields, what: string): Message => {
  const id = whole(params, 'message_id', 0);
  if (id <= 0) throw badRequest('Message identifier is not specified');
  const message = chat.messages.get(id);
  if (!message) throw badRequest(`${what} not found`);
  return message;
};

const readReply = (chat: Chat, params: Fields): Fields => {
  const given = structured(params, 'reply_parameters', "Can't parse reply parameters JSON object");
  const reply: Fields = isFields(given) ? given : { message_id: params.reply_to_message_id };
  const id = whole(reply, 'message_id', 0);
  if (id === 0) return {};
  const message = chat.messages.get(id);
  if (message) return { reply_to_message: toJson(chat, message) };
  if (flag(reply, 'allow_sending_without_reply')) return {};
  throw badRequest('message to be replied not found');
};

export const sendMessage = (world: World, params: Fields): Fields => {
  const formatted = readText(params);
  const markup = readMarkup(params);
  const chat = checkOpen(findChat(world, params));
  const reply = readReply(chat, params);
  if (length(formatted.text) > longestText) throw badRequest('Message is too long');
  const html = text(params, 'parse_mode') === '' ? undefined : text(params, 'text');
  const content = { ...reply, ...(flag(params, 'protect_content') ? { has_protected_content: true } : {}) };
  return toJson(chat, post(world, chat, 'bot', world.bot, { kind: 'text', ...formatted, html, markup, content }));
};

/** Puts a changed message in place of the old one; a change that changes nothing is refused. */
const replace = (world: World, chat: Chat, before: Message, after: Message): Fields => {
  const same = (message: Message) => JSON.stringify([message.text, message.entities, message.markup?.json]);
  if (same(before) === same(after)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  const message: Message = { ...after, edited: world.clock.seconds() };
  chat.messages.set(message.id, message);
  note(chat, world.clock.now(), 'bot', `edits #${message.id} ${show(message)}`);
  world.changed();
  return toJson(chat, message);
};

const findEditable = (world: World, params: Fields): { readonly chat: Chat; readonly message: Message } => {
  const chat = checkOpen(findChat(world, params));
  const message = findMessage(chat, params, 'message to edit');
  if (message.from !== 'bot' || message.markup?.inline === false) throw badRequest("Message can't be edited");
  return { chat, message };
};

export const editMessageText = (world: World, params: Fields): Fields => {
  const formatted = readText(params);
  const markup = readInlineMarkup(params);
  const { chat, message } = findEditable(world, params);
  if (length(formatted.text) > longestText) throw badRequest('MESSAGE_TOO_LONG');
  const { html: _, ...rest } = message;
  const html = text(params, 'parse_mode') === '' ? {} : { html: text(params, 'text') };
  return replace(world, chat, message, { ...rest, ...formatted, ...html, markup });
};

export const editMessageReplyMarkup = (world: World, params: Fields): Fields => {
  const markup = readInlineMarkup(params);
  const { chat, message } = findEditable(world, params);
  return replace(world, chat, message, { ...message, markup });
};

/** The bot can delete on both sides for 48 hours, dice in a private chat only when they are a day old. */
const checkDeletable = (world: World, chat: Chat, message: Message): void => {
  const age = world.clock.seconds() - message.date;
  const tooYoung = message.kind === 'dice' && chat.type === 'private' && age < 24 * hour;
  if (age > 48 * hour || tooYoung) throw badRequest("Message can't be deleted for everyone");
  if (chat.type !== 'private' && message.from !== 'bot') throw badRequest("Message can't be deleted");
};

/** A chat of a blocked bot can still be emptied; that of a deleted account cannot. */
const findErasable = (world: World, params: Fields): Chat => {
  const chat = findChat(world, params);
  return chat.state === 'blocked' ? chat : checkOpen(chat);
};

export const deleteMessage = (world: World, params: Fields): true => {
  if (text(params, 'chat_id') === '') throw badRequest('Chat identifier is not specified');
  if (whole(params, 'message_id', 0) === 0) throw badRequest('Message identifier is not specified');
  const chat = findErasable(world, params);
  const message = findMessage(chat, params, 'message to delete');
  checkDeletable(world, chat, message);
  erase(world, chat, [message.id], 'bot');
  return true;
};

/** Unknown ids are passed over; one that cannot be deleted makes the whole call fail. */
export const deleteMessages = (world: World, params: Fields): true => {
  const ids = structured(params, 'message_ids', "Can't parse message identifiers JSON object");
  if (!Array.isArray(ids) || ids.length === 0) throw badRequest('Message identifiers are not specified');
  if (ids.length > 100) throw badRequest('Too many message identifiers specified');
  const numbers = ids.map((id: unknown) => whole({ id }, 'id', 0));
  if (numbers.some((id) => id <= 0)) throw badRequest('Invalid message identifier specified');
  const chat = findErasable(world, params);
  for (const id of numbers) {
    const message = chat.messages.get(id);
    if (message) checkDeletable(world, chat, message);
  }
  erase(world, chat, numbers, 'bot');
  return true;
};

export const answerCallbackQuery = (world: World, params: Fields): true => {
  const toast = text(params, 'text');
  const query = world.queries.get(text(params, 'callback_query_id'));
  if (!query || query.answer || world.clock.now() - query.at > patience) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid');
  }
  if (length(toast) > longestToast) throw badRequest('MESSAGE_TOO_LONG');
  if (text(params, 'url') !== '') throw badRequest('URL_INVALID');
  query.answer = { text: toast, alert: flag(params, 'show_alert') };
  if (toast !== '') note(query.chat, world.clock.now(), 'bot', `shows "${toast}"`);
  world.changed();
  return true;
};

export const sendChatAction = (world: World, params: Fields): true => {
  if (!actions.includes(text(params, 'action').toLowerCase())) throw badRequest('Wrong parameter action in request');
  checkOpen(findChat(world, params));
  return true;
};

export const getChat = (world: World, params: Fields): Fields => ({
  ...findChat(world, params).fields,
  accent_color_id: 0,
  max_reaction_count: 11,
  accepted_gift_types: {
    unlimited_gifts: true,
    limited_gifts: true,
    unique_gifts: true,
    premium_subscription: true,
    gifts_from_channels: true,
  },
});

export const leaveChat = (world: World, params: Fields): true => {
  const chat = checkOpen(findChat(world, params));
  if (chat.type === 'private') throw badRequest("chat member status can't be changed in private chats");
  chat.state = 'left';
  reportMember(world, chat, world.bot, chat.type === 'channel' ? 'administrator' : 'member', 'left');
  if (chat.type !== 'channel') {
    const content = { left_chat_participant: world.bot, left_chat_member: world.bot };
    report(world, chat, post(world, chat, 'bot', world.bot, { kind: 'left_chat_member', text: '', content }));
  }
  return true;
};
