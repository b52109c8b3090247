import bidiFactory, { type Bidi } from 'bidi-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { screens } from '../../../src/bot/screen.ts';
import { toMessage } from '../../../src/bot/telegram/message.ts';
import { longestMessage, splitText } from '../../../src/bot/telegram/split.ts';
import { adviceFor } from '../../../src/flows/advice.ts';
import { promptOf } from '../../../src/flows/prompt.ts';
import { questions } from '../../../src/flows/questionnaire.ts';
import { receipt } from '../../../src/flows/receipt.ts';
import { outcomes, type Prompt, type Text } from '../../../src/flows/turn.ts';
import { locales } from '../../../src/locales/locales.ts';
import { words } from '../../../src/locales/translate.ts';
import { topic, withoutMarks } from '../../support/topic.ts';
import { begin, house, walk } from '../../support/walk.ts';

/** What stands in the messages, over all screens, notes and advice in all languages. */

const toScreen = screens({
  operator: 'De samenwerkende gemeenten van een regio met een heel lange naam'.padEnd(80, '.'),
  idle: { key: 'privacy.hours', values: { count: 2 } },
  contact: { key: 'privacy.page', values: { url: 'https://voorbeeld.nl/privacy?lang=ar&x=1' } },
});

/** Every prompt that can be shown, each once. */
function everyPrompt(): readonly Prompt[] {
  const prompts = new Map<string, Prompt>();
  const add = (prompt: Prompt): void => {
    const { revision: _, ...rest } = prompt;
    const key = JSON.stringify(rest);
    if (!prompts.has(key)) prompts.set(key, prompt);
  };
  const named = { ...house, bot: '@standin_bot' };
  const states = new Set<string>();
  const notes = new Set<string>();
  for (const { state, after, effects } of walk()) {
    for (const effect of effects) {
      if (effect.kind === 'tell') add(effect.prompt);
      if (effect.kind !== 'show' || effect.note === undefined || notes.has(JSON.stringify(effect.note))) continue;
      notes.add(JSON.stringify(effect.note));
      add(promptOf(after, house, effect.note));
    }
    if (states.has(state)) continue;
    states.add(state);
    add(promptOf(after, named));
  }
  for (const outcome of outcomes) add(receipt(outcome));
  const everything = Object.fromEntries(questions.map(({ id, options }) => [id, options.map((option) => option.id)]));
  for (const prompt of adviceFor(everything)) add(prompt);
  const alone: readonly Text[] = ['note.not_stored', 'note.trouble', 'note.crowded', 'ended.partly'].map((key) => ({
    key,
  }));
  for (const note of alone) add({ kind: 'notice', body: [note], choices: [], ways: [], revision: '' });
  add(promptOf({ ...begin(), at: 'notice', campaign: 'ABC234' }, named));
  return [...prompts.values()];
}

let shown: readonly { readonly locale: string; readonly messages: readonly string[] }[];
beforeAll(() => {
  shown = everyPrompt().flatMap((prompt) =>
    locales.map((locale) => ({ locale, messages: splitText(toMessage(toScreen(prompt, locale)).text) })),
  );
});

describe('a message', () => {
  it('betrays nothing in its first 40 characters, whatever follows', () => {
    const leads = locales.flatMap((locale) => Object.values(words[locale].lead).map(withoutNumbers));
    const starts = new Set(shown.map(({ messages: [first = ''] }) => withoutMarks(first).slice(0, 40)));
    expect(starts.size).toBeGreaterThan(20);
    for (const start of starts) {
      expect([...start].length).toBe(40);
      expect(start).not.toMatch(topic);
      expect(leads.some((lead) => lead.startsWith(withoutNumbers(start)))).toBe(true);
    }
    // What follows would betray it: the test can fail.
    expect(shown.filter(({ messages }) => topic.test(messages.join(' '))).length).toBeGreaterThan(50);
  });

  it('has at most 3,500 characters, and only advice takes more than one', () => {
    const split = shown.filter(({ messages }) => messages.length > 1);
    expect(shown.flatMap(({ messages }) => messages).filter((text) => text.length > longestMessage)).toEqual([]);
    for (const { messages, locale } of split) {
      expect(messages[0]).toContain(words[locale as 'nl'].advice.title);
    }
  });

  it('holds no mark that Telegram takes away, and closes every isolate it opens', () => {
    for (const text of shown.flatMap(({ messages }) => messages)) {
      expect(text).not.toMatch(/[\u2028-\u202e\t]/);
      let depth = 0;
      for (const [mark] of text.matchAll(/[\u2066-\u2069]/g)) {
        depth += mark === '\u2069' ? -1 : 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }
  });
});

const withoutNumbers = (text: string): string => text.replace(/\{\{\w+\}\}|\d+/g, '0').slice(0, 36);

describe('a message from right to left', () => {
  // Its types are those of a module, what it exports is the function itself.
  const bidi = (bidiFactory as unknown as () => Bidi)();
  /** A line as it is seen from left to right, by the Unicode bidirectional algorithm; the direction is found as apps do. */
  const seen = (line: string): string => withoutMarks(bidi.getReorderedString(line, bidi.getEmbeddingLevels(line)));
  /** What must be read from the left wherever it stands. */
  const tokens = /\+?\d[\d ./:-]*\d(?:-Q\d)?|\/[a-z0-9]+|@\w+|https?:\/\/[\w./?&=-]*\w/g;

  it('shows every number, command, name and link as it is read out', () => {
    const lines = new Set(
      shown.filter(({ locale }) => locale === 'ar').flatMap(({ messages }) => messages.join('\n').split('\n')),
    );
    let found = 0;
    for (const line of lines) {
      for (const [token] of withoutMarks(line).matchAll(tokens)) {
        found += 1;
        expect(seen(line), line).toContain(token);
      }
    }
    expect(found).toBeGreaterThan(100);
  });

  it('begins at the right, unless it is the Dutch under a draft', () => {
    const lines = shown
      .filter(({ locale }) => locale === 'ar')
      .flatMap(({ messages }) => messages.join('\n').split('\n'));
    for (const line of lines) {
      if (line === '' || line.startsWith('\u2066') || /^\d+\. /.test(line)) continue;
      expect(line.startsWith('\u200f'), line).toBe(true);
      expect(bidi.getEmbeddingLevels(line).paragraphs[0]?.level).toBe(1);
    }
  });

  it('would show the number of the police the wrong way round without that', () => {
    const line = 'اتصلوا بالشرطة: 0900-8844.';
    expect(seen(line)).toContain('8844-0900');
    expect(seen('اتصلوا بالشرطة: \u20660900-8844\u2069.')).toContain('0900-8844');
  });
});

describe('a text that is too long', () => {
  it('is cut at the ends of paragraphs, and loses nothing', () => {
    const paragraphs = Array.from({ length: 9 }, (_, index) => `${index} ${'woord '.repeat(150)}`.trim());
    const parts = splitText(paragraphs.join('\n\n'));
    expect(parts.every((part) => part.length <= longestMessage)).toBe(true);
    expect(parts.join('\n\n')).toBe(paragraphs.join('\n\n'));
    expect(parts.length).toBe(3);
  });

  it.each([
    ['lines', 'Een regel.\n'.repeat(900)],
    ['sentences', 'Een zin. '.repeat(900)],
    ['words', 'woord '.repeat(900)],
    ['nothing to cut at', '😀'.repeat(2500)],
    ['spaces', ' '.repeat(5000)],
  ])('of %s is cut as well as it can be', (_, text) => {
    const parts = splitText(text);
    expect(parts.every((part) => part.length <= longestMessage && part.isWellFormed())).toBe(true);
    expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});
