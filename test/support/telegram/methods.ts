import {
  answerCallbackQuery,
  deleteMessage,
  deleteMessages,
  editMessageReplyMarkup,
  editMessageText,
  getChat,
  leaveChat,
  sendChatAction,
  sendMessage,
} from './messages.ts';
import { type Fields, text } from './params.ts';
import { badRequest, tooMany } from './refusal.ts';
import { deleteMyCommands, getMyCommands, getText, setMyCommands, setText, settings } from './settings.ts';
import type { Webhook } from './webhook.ts';
import type { World } from './world.ts';

/** Does what a call asks and returns its result, or throws a Refusal. `gone` tells that nobody waits any more. */
export type Method = (world: World, params: Fields, webhook: Webhook, gone: AbortSignal) => unknown;

/** A bot that has just begun cannot be closed. */
const tenMinutes = 600;

const close: Method = (world) => {
  const left = tenMinutes - Math.floor((world.clock.now() - world.started) / 1000);
  if (left > 0) throw tooMany(left);
  return true;
};

const logOut: Method = (world) => {
  world.loggedOut = true;
  return true;
};

const getFile: Method = (_, params) => {
  const id = text(params, 'file_id');
  if (id === '') throw badRequest('file_id not specified');
  return { file_id: id, file_unique_id: `u${id}`, file_size: 1000, file_path: `documents/${id}` };
};

/** All methods this stand-in knows; every other name is answered with 404 and remembered as unexpected. */
export const methods = new Map<string, Method>(
  Object.entries({
    getMe: (world) => world.bot,
    getUpdates: (world, params, webhook, gone) => {
      webhook.checkUnset();
      return world.updates.take(params, gone);
    },
    setWebhook: (_, params, webhook) => webhook.set(params),
    deleteWebhook: (_, params, webhook) => webhook.set({ ...params, url: '' }),
    getWebhookInfo: (_, __, webhook) => webhook.info(),
    sendMessage,
    editMessageText,
    editMessageReplyMarkup,
    deleteMessage,
    deleteMessages,
    answerCallbackQuery,
    sendChatAction,
    leaveChat,
    getChat,
    setMyName: setText(settings.name),
    getMyName: getText(settings.name),
    setMyDescription: setText(settings.description),
    getMyDescription: getText(settings.description),
    setMyShortDescription: setText(settings.shortDescription),
    getMyShortDescription: getText(settings.shortDescription),
    setMyCommands,
    getMyCommands,
    deleteMyCommands,
    getFile,
    logOut,
    close,
  } satisfies Record<string, Method>),
);

const spellings = new Map([...methods.keys()].map((name) => [name.toLowerCase(), name]));

/** The name as the documentation spells it; methods do not care about capitals. */
export const spell = (name: string): string => spellings.get(name.toLowerCase()) ?? name;
