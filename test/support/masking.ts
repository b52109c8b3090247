import type { Deed } from '../../src/bot/channel.ts';
import { interpret } from '../../src/bot/interpret.ts';
import { finding } from '../../src/bot/masking.ts';
import type { Happening, Prompt } from '../../src/flows/turn.ts';
import type { Locale } from '../../src/locales/locales.ts';
import { maskWith } from '../../src/report/words.ts';

/** Own words as the bot masks them, with the lexicon that is shipped. */
export const mask = maskWith(finding());

/** What a deed means, done by somebody whom the channel knows by these names. */
export const understand = (deed: Deed, prompt: Prompt, locale: Locale, ...known: readonly string[]): Happening =>
  interpret(deed, prompt, locale, (text) => mask(text, { language: locale, known }));
