import { locales } from '../../src/locales/locales.ts';
import { isolate, words } from '../../src/locales/translate.ts';

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The first line of every message on Telegram, in all languages; a number in it may be any. */
const lines = locales.flatMap((locale) =>
  Object.values(words[locale].lead).map((line) =>
    literally(isolate(locale, line.replace(/\{\{\w+\}\}/g, '7'))).replaceAll('7', '\\d+'),
  ),
);
const lead = new RegExp(`^(?:${lines.join('|')})\\n\\n`);

/** A message of the bot on Telegram without that line, as every other channel shows it. */
export const withoutLead = (text: string): string => text.replace(lead, '');
