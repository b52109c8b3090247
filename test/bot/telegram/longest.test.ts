import { expect, it } from 'vitest';
import { screens } from '../../../src/bot/screen.ts';
import { toMessage } from '../../../src/bot/telegram/message.ts';
import { longestMessage } from '../../../src/bot/telegram/split.ts';
import { promptOf } from '../../../src/flows/prompt.ts';
import { locales } from '../../../src/locales/locales.ts';
import { talkative } from '../../support/talkative.ts';

const house = { locales, pilot: true, longest: 86_400_000, release: 'direct', informs: [] } as const;
const toScreen = screens({ operator: 'x'.repeat(80), idle: '2 uur', contact: 'x'.repeat(80) });

it.each(locales.flatMap((locale) => [9, 199, 1000].map((words) => [locale, words] as const)))(
  'the longest review there can be in %s, with %i characters of own words, fits one message, and so does the last question',
  (locale, words) => {
    const session = talkative(locale, words);
    for (const at of ['review', 'confirm']) {
      const { text, keyboard } = toMessage(
        toScreen(promptOf({ ...session, at }, house, { key: 'note.choose' }), locale),
      );
      expect(text.length).toBeLessThanOrEqual(longestMessage);
      expect(keyboard.flat().length).toBeLessThanOrEqual(100);
    }
  },
);
