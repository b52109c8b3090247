import { checkEncoding, type Fields, isFields, languageCode, length, structured, text } from './params.ts';
import { badRequest } from './refusal.ts';
import { clean } from './text.ts';
import type { World } from './world.ts';

/** A text of the bot that exists once for everybody and once for each language. */
interface Setting {
  readonly field: string;
  readonly longest: number;
  readonly complaint: string;
}

export const settings = {
  name: { field: 'name', longest: 64, complaint: 'BOT_TITLE_INVALID' },
  description: { field: 'description', longest: 512, complaint: 'Bot description is too long' },
  shortDescription: { field: 'short_description', longest: 120, complaint: 'Bot short description is too long' },
} as const satisfies Record<string, Setting>;

/** Sets one of the bot's texts; an empty one takes the text of that language away. */
export const setText =
  ({ field, longest, complaint }: Setting) =>
  (world: World, params: Fields): true => {
    const value = text(params, field);
    checkEncoding(value);
    const key = `${field}/${languageCode(params)}`;
    if (length(value) > longest) throw badRequest(complaint);
    if (value === '') world.settings.delete(key);
    else world.settings.set(key, clean(value).trim());
    return true;
  };

/** The text of a language, or the one for everybody. */
export const getText =
  ({ field }: Setting) =>
  (world: World, params: Fields): Fields => {
    const own = world.settings.get(`${field}/${languageCode(params)}`);
    const common = world.settings.get(`${field}/`) ?? (field === 'name' ? world.bot.first_name : '');
    return { [field]: own ?? common };
  };

const scopes = new Map<string, readonly string[]>([
  ['default', []],
  ['all_private_chats', []],
  ['all_group_chats', []],
  ['all_chat_administrators', []],
  ['chat', ['chat_id']],
  ['chat_administrators', ['chat_id']],
  ['chat_member', ['chat_id', 'user_id']],
]);

/** Where the commands of these parameters are kept. */
const slot = (params: Fields): string => {
  const value = structured(params, 'scope', "Can't parse BotCommandScope JSON object");
  if (value !== undefined && !isFields(value)) throw badRequest("Can't parse BotCommandScope: object expected");
  const scope: Fields = value ?? { type: 'default' };
  const type = text(scope, 'type');
  const parts = scopes.get(type);
  if (!parts) throw badRequest("Can't parse BotCommandScope: unsupported type specified");
  if (parts.some((part) => text(scope, part) === ''))
    throw badRequest("Can't parse BotCommandScope: a field is missing");
  return ['commands', type, ...parts.map((part) => text(scope, part)), languageCode(params)].join('/');
};

const readCommand = (value: unknown): Fields => {
  if (!isFields(value)) throw badRequest("Can't parse BotCommand: expected an Object");
  const command = text(value, 'command').trim().replace(/^\//, '');
  const description = clean(text(value, 'description')).trim();
  if (command === '') throw badRequest('Command must be non-empty');
  if (length(command) > 32) throw badRequest('Command length must not exceed 32');
  if (description === '') throw badRequest('Command description must be non-empty');
  if (length(description) > 256) throw badRequest('Command description length must not exceed 256');
  if (!/^[a-z0-9_]+$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  return { command, description };
};

export const setMyCommands = (world: World, params: Fields): true => {
  const given = structured(params, 'commands', "Can't parse commands JSON object");
  if (!Array.isArray(given)) throw badRequest("Can't parse commands: expected an Array of BotCommand");
  if (given.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  world.settings.set(slot(params), given.map(readCommand));
  return true;
};

export const getMyCommands = (world: World, params: Fields): unknown => world.settings.get(slot(params)) ?? [];

export const deleteMyCommands = (world: World, params: Fields): true => {
  world.settings.delete(slot(params));
  return true;
};

/** The command menu somebody sees in their private chat, looked up in Telegram's order. */
export const menuOf = (world: World, chat: number, language: string): unknown => {
  const [code = ''] = language.split('-');
  for (const scope of [`chat/${chat}`, 'all_private_chats', 'default']) {
    for (const key of [`commands/${scope}/${code}`, `commands/${scope}/`]) {
      const commands = world.settings.get(key);
      if (commands) return commands;
    }
  }
  return [];
};
