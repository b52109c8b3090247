import { readButton, writeButton } from '../../flows/button.ts';
import { isLocale, type Locale, source } from '../../locales/locales.ts';
import { isolate, translate } from '../../locales/translate.ts';
import type { Screen } from '../screen.ts';
import { countryChoices } from './countries.ts';
import { inputs } from './given.ts';

/** An element of a card, by its JSON (Adaptive Cards 1.5). */
export type Element = Readonly<Record<string, unknown>>;

/** Of more actions in one set the rest is dropped without a word: Teams shows six, the reference renderer five. */
const mostActions = 5;

/** The only thing that may stand on a lock screen or in a list of chats. */
export const summaryIn = (lang: string): string => word(lang, 'summary');

const word = (lang: string, name: string, values: Readonly<Record<string, string>> = {}): string => {
  const locale = localeFor(lang);
  return isolate(locale, translate(locale, { key: `card.${name}`, values }));
};

const localeFor = (lang: string): Locale => (isLocale(lang) ? lang : source);

/**
 * A screen as an Adaptive Card 1.5. Answers are given in its inputs, so that nothing of them becomes a message that the
 * bot cannot take away. `draft` is what already stands in the field for own words.
 */
export function toCard(screen: Screen, draft?: string): Element {
  const { lang, dir, part, text, waysFirst, notes = 0 } = screen;
  const [title, ...more] = text.slice(notes);
  const answers = answersOf(screen, draft);
  const paired = screen.kind === 'review' ? reviewLines(more, screen.options) : more.flatMap(paragraph);
  const ways = navigation(screen);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    ...(dir === 'rtl' ? { rtl: true } : {}),
    fallbackText: word(lang, 'old'),
    body: [
      ...(part === undefined ? [] : [subtle(part)]),
      ...text.slice(0, notes).flatMap(paragraph),
      ...(title === undefined ? [] : [heading(title)]),
      ...paired,
      ...(waysFirst ? [...ways, ...answers] : [...answers, ...ways]),
    ],
  };
}

const heading = (text: string): Element => ({
  type: 'TextBlock',
  text: literal(text),
  style: 'heading',
  weight: 'Bolder',
  size: 'Default',
  wrap: true,
});

/** Text that nothing reads as markup: unlike a TextBlock, a run knows no Markdown. */
const run = (text: string): Element => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] });

const subtle = (text: string): Element => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text, isSubtle: true, size: 'Small' }],
});

const paragraph = (text: string): readonly Element[] =>
  text.split('\n').map((line, index) => ({ ...run(line), ...(index > 0 ? { spacing: 'None' } : {}) }));

/** Markdown is shown as it was written (Adaptive Cards, "Text features": the subset that a TextBlock knows). */
export const literal = (text: string): string =>
  text
    .replace(/[\\`*_[\]#~<>|]/g, '\\$&')
    .replace(/^(\P{L}{0,3}?)([-+]|\d+(?=[.)]))/gmu, (_, before: string, mark: string) =>
      /\d/.test(mark) ? `${before}${mark}\\` : `${before}\\${mark}`,
    );

type Option = Screen['options'][number];

const idOf = (button: string): string => {
  const read = readButton(button);
  return read !== undefined && 'id' in read ? read.id.replace(/^[+-]/, '') : '';
};

const revisionOf = ({ options, ways }: Screen): string => {
  const read = [...options, ...ways].map(({ button }) => readButton(button)).find((one) => one && 'revision' in one);
  return read !== undefined && 'revision' in read ? read.revision : '';
};

function answersOf(screen: Screen, draft: string | undefined): readonly Element[] {
  const { lang, options, ways } = screen;
  const button = (id: string): string => writeButton({ revision: revisionOf(screen), id });
  const next = ways.find((way) => way.main)?.label ?? translate(localeFor(lang), { key: 'way.done' });
  switch (screen.kind) {
    case 'one':
    case 'when':
    case 'many': {
      const several = screen.kind === 'many';
      const chosen = options.filter((option) => option.chosen).map((option) => idOf(option.button));
      const on = { b: button('done'), as: several ? 'many' : 'one' };
      return [choiceSet(lang, options.map(choice), several, chosen), actionSet([action(next, on, 'auto', true)])];
    }
    case 'find': {
      const list = { ...choiceSet(lang, countryChoices(localeFor(lang)), false, []), style: 'filtered' };
      const label = word(lang, 'country');
      const on = (id: string) => ({ b: button(id), as: 'many' });
      const remove = options.filter((option) => option.chosen);
      return [
        ...remove.map((option) =>
          actionSet([action(word(lang, 'remove', { item: option.label }), { b: option.button }, 'none')]),
        ),
        // The name of a filtered list comes only from its placeholder.
        { ...list, label, placeholder: label },
        actionSet([action(next, on('done'), 'auto', true), action(word(lang, 'more'), on('more'), 'auto')]),
      ];
    }
    case 'text': {
      const label = word(lang, 'write');
      const field = { type: 'Input.Text', id: inputs.text, label, placeholder: label, isMultiline: true };
      return [
        { ...field, maxLength: 4000, ...(draft === undefined ? {} : { value: draft }) },
        actionSet([action(word(lang, 'use'), { b: button('done') }, 'auto', true)]),
      ];
    }
    case 'review':
      return [];
    default:
      return options.map((option) => actionSet([action(option.label, { b: option.button }, 'none')]));
  }
}

const choice = ({ button, label }: Option): Element => ({ title: label, value: idOf(button) });

const choiceSet = (
  lang: string,
  choices: readonly Element[],
  several: boolean,
  chosen: readonly string[],
): Element => ({
  type: 'Input.ChoiceSet',
  id: inputs.pick,
  label: word(lang, 'pick'),
  placeholder: word(lang, 'pick'),
  style: 'expanded',
  isMultiSelect: several,
  wrap: true,
  ...(chosen.length > 0 ? { value: chosen.join(',') } : {}),
  choices,
});

/** Each line of the review with the button that changes it, which names it. Lines and buttons carry the same number. */
function reviewLines(lines: readonly string[], options: readonly Option[]): readonly Element[] {
  const left = [...options];
  let number = 1;
  return lines.flatMap((line) => {
    const isNext = line.replace(/[\u200f\u2066-\u2069]/g, '').startsWith(`${number}. `);
    const option = isNext ? left.shift() : undefined;
    if (option === undefined) return paragraph(line);
    number += 1;
    const items = [...paragraph(line), actionSet([action(option.label, { b: option.button }, 'none')])];
    return [{ type: 'Container', items }];
  });
}

/** Ways on, back and out, apart from the answers: whatever stands in the inputs does not go along, or keep from leaving. */
function navigation({ ways, kind }: Screen): readonly Element[] {
  // At a question the way on goes with its inputs.
  const asks = ['one', 'when', 'many', 'find', 'text'].includes(kind);
  const shown = ways.filter((way) => !(asks && way.main));
  const actions = shown.map((way) => action(way.label, { b: way.button }, 'none', way.main));
  const count = Math.ceil(actions.length / mostActions);
  const size = Math.ceil(actions.length / Math.max(count, 1));
  const sets = Array.from({ length: count }, (_, index) => actions.slice(index * size, (index + 1) * size));
  return sets.map(actionSet);
}

const actionSet = (actions: readonly Element[]): Element => ({ type: 'ActionSet', actions });

/** The newer action, and for apps that do not know it the older one with the same data. */
function action(title: string, data: Element, associatedInputs: 'auto' | 'none', main?: true): Element {
  const shared = { title, data, associatedInputs, ...(main ? { style: 'positive' } : {}) };
  return { type: 'Action.Execute', verb: 'answer', ...shared, fallback: { type: 'Action.Submit', ...shared } };
}
