import type { InlineKeyboardButton } from 'grammy/types';
import type { Screen } from '../screen.ts';

/** A message of the Bot API: plain text, so nothing anybody wrote can be read as markup. */
export interface TelegramMessage {
  readonly text: string;
  readonly keyboard: InlineKeyboardButton[][];
}

/** A button this long is cut off on a small phone; longer answers stand numbered in the text. In characters. */
const longestButton = 34;
const numbersPerRow = 5;

/** A screen as a message. Answers keep their numbers whether they stand on the buttons or in the text. */
export function toMessage({ lead, text, options, ways, waysFirst }: Screen): TelegramMessage {
  // What can be changed stands in the text already, under the same numbers: a label may be cut off there.
  const byNumber = waysFirst !== true && options.some((option) => option.label.length > longestButton);
  const list = byNumber
    ? [options.map((option, index) => `${index + 1}. ${mark(option.chosen)}${option.label}`).join('\n')]
    : [];
  const numbers = options.map((option, index) => ({
    text: `${mark(option.chosen)}${index + 1}`,
    callback_data: option.button,
  }));
  const labels = options.map((option, index) => [
    { text: `${index + 1}. ${mark(option.chosen)}${option.label}`, callback_data: option.button },
  ]);
  const further = ways.map((way) => ({ text: way.label, callback_data: way.button }));
  const groups = [byNumber ? rows(numbers, numbersPerRow) : labels, pairs(further)];
  return {
    text: [...(lead === '' ? [] : [lead]), ...text, ...list].join('\n\n'),
    keyboard: (waysFirst ? groups.reverse() : groups).flat(),
  };
}

const mark = (chosen: boolean): string => (chosen ? '✓ ' : '');

const rows = <T>(all: readonly T[], size: number): T[][] =>
  all.length === 0 ? [] : [all.slice(0, size), ...rows(all.slice(size), size)];

/** Two short ways share a row; a long one stands alone. */
function pairs(ways: readonly InlineKeyboardButton[]): InlineKeyboardButton[][] {
  const [first, second, ...rest] = ways;
  if (first === undefined) return [];
  if (second === undefined) return [[first]];
  return first.text.length + second.text.length <= longestButton
    ? [[first, second], ...pairs(rest)]
    : [[first], ...pairs(ways.slice(1))];
}
