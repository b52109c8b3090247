import type { Api } from 'grammy';
import type { BotCommand, LanguageCode } from 'grammy/types';
import type { Command } from '../../flows/turn.ts';
import { type Locale, source } from '../../locales/locales.ts';
import { words } from '../../locales/translate.ts';
import { coded } from './calls.ts';

/** The commands in the menu, in this order; whatever they are called, they are understood in every language. */
const menu: readonly Command[] = [
  'start',
  'stop',
  'pause',
  'erase',
  '112',
  'help',
  'language',
  'privacy',
  'where',
  'real',
  'reading',
  'practice',
];

/** What Telegram takes for a command. */
const isCommand = (word: string): boolean => /^[a-z0-9_]{1,32}$/.test(word);

const commandsIn = (locale: Locale): readonly BotCommand[] =>
  menu.map((id) => ({
    command: [...words[locale].words[id], ...words[source].words[id]].find(isCommand) ?? id,
    description: words[locale].menu[id],
  }));

/** One text of the bot, or its menu: how it is read and set for one language, and for everybody without one. */
interface Part {
  readonly get: (code?: LanguageCode) => Promise<string>;
  readonly set: (locale: Locale, code?: LanguageCode) => Promise<unknown>;
  readonly of: (locale: Locale) => string;
}

/**
 * Gives the bot its name, descriptions and commands, in every offered language and, for everybody else, in the first;
 * only where they differ, since Telegram lets names be changed a few times a day. Throws when Telegram does not take
 * them. Languages without a code of two letters have to do with what everybody gets.
 */
export async function present(api: Api, locales: readonly Locale[]): Promise<void> {
  const to = (code?: LanguageCode) => (code === undefined ? {} : { language_code: code });
  const scope = { type: 'all_private_chats' } as const;
  const parts: readonly Part[] = [
    {
      of: (locale) => words[locale].bot.name,
      get: async (code) => (await api.getMyName(to(code))).name,
      set: (locale, code) => api.setMyName(words[locale].bot.name, to(code)),
    },
    {
      of: (locale) => words[locale].bot.description,
      get: async (code) => (await api.getMyDescription(to(code))).description,
      set: (locale, code) => api.setMyDescription(words[locale].bot.description, to(code)),
    },
    {
      of: (locale) => words[locale].bot.about,
      get: async (code) => (await api.getMyShortDescription(to(code))).short_description,
      set: (locale, code) => api.setMyShortDescription(words[locale].bot.about, to(code)),
    },
    {
      of: (locale) => JSON.stringify(commandsIn(locale)),
      get: async (code) =>
        JSON.stringify(
          (await api.getMyCommands({ scope, ...to(code) })).map(({ command, description }) => ({
            command,
            description,
          })),
        ),
      set: (locale, code) => api.setMyCommands(commandsIn(locale), { scope, ...to(code) }),
    },
  ];
  const [first] = locales;
  const targets = [
    ...(first === undefined ? [] : [{ locale: first, code: undefined }]),
    ...locales.flatMap((locale) => (/^[a-z]{2}$/.test(locale) ? [{ locale, code: locale as LanguageCode }] : [])),
  ];
  for (const { get, set, of } of parts)
    for (const { locale, code } of targets) if ((await coded(get(code))) !== of(locale)) await coded(set(locale, code));
}
