import { type Fields, isFields } from './params.ts';

const isChat = (value: unknown): value is Fields => isFields(value) && typeof value.id === 'number';

/**
 * The order a webhook keeps is that of messages and their edits within a chat. Everything else has an order of its own:
 * a tap may well arrive at the same time as a message written before or after it.
 */
export const laneOf = (id: number, body: unknown): string => {
  for (const [type, value] of Object.entries(isFields(body) ? body : {})) {
    if (!isFields(value)) continue;
    const chat = isFields(value.message) ? value.message.chat : value.chat;
    if (isChat(chat)) return `${type.replace(/^edited_/, '')} ${String(chat.id)}`;
  }
  return `update ${id}`;
};
