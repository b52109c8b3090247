import { writeButton } from '../flows/button.ts';
import { neededWords } from '../flows/questionnaire.ts';
import type { Choice, Prompt, Way as PromptWay, Text } from '../flows/turn.ts';
import { directionOf, isDraft, type Locale, locales, source } from '../locales/locales.ts';
import { hasWords, isolate, translate } from '../locales/translate.ts';

/** One message as a reporter sees it: all words chosen, nothing of a channel in it. */
export interface Screen {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /**
   * A first line for apps that show the beginning of a message where others can see it: it says how far the
   * questionnaire is and how to stop, and nothing of what it is about.
   */
  readonly lead: string;
  /** How far the questionnaire is, for a question. */
  readonly part?: string;
  /** Paragraphs of plain text, the first of a question being the question. Isolates around numbers are in place. */
  readonly text: readonly string[];
  /** How many of the first paragraphs are notes, before the question. */
  readonly notes?: number;
  /** What was just written goes back into the field for it, where a channel has one. */
  readonly again?: true;
  /** Answers that can be given, in order; a reporter may type the number, counting from 1, or the label. */
  readonly options: readonly Option[];
  /** Ways on, back and out; after the options, unless those are only changes to what is ready to go. */
  readonly ways: readonly Way[];
  readonly waysFirst?: true;
  /** How it asks or tells, for channels that show one kind otherwise than another. */
  readonly kind: Prompt['kind'];
  /** What may be typed here besides a number or a label: nothing, letters to search for, or own words. */
  readonly typing: 'none' | 'search' | 'words';
}

interface Button {
  readonly button: string;
  readonly label: string;
}

interface Way extends Button {
  /** The way on. */
  readonly main?: true;
}

interface Option extends Button {
  readonly chosen: boolean;
}

/** Values that stand in many sentences and do not change while the bot runs: who runs it, how long things are kept. */
export type HouseValues = Readonly<Record<string, string | number | Text>>;

/** Puts a prompt into words. */
export type ToScreen = (prompt: Prompt, locale: Locale) => Screen;

/** How many screens in words are kept: every question in every language, and room for those with answers in them. */
const kept = 2000;

/**
 * Ties the translation to what this house fills in. Words are the costly part of a turn and most screens are the same
 * for everybody, so a screen is put into words once and kept; its buttons are written anew. Throws at once when the
 * questionnaire has become larger than a language.
 */
export function screens(house: HouseValues): ToScreen {
  const missing = locales.flatMap((locale) => neededWords.filter((key) => !hasWords(locale, key)));
  if (missing.length > 0) throw new Error(`no words for ${[...new Set(missing)].join(', ')}`);
  const cache = new Map<string, Omit<Screen, 'ways' | 'options'> & { readonly labels: readonly string[] }>();
  return (prompt, locale) => {
    const { revision, ...rest } = prompt;
    const key = `${locale} ${JSON.stringify(rest)}`;
    const words = cache.get(key) ?? wordsOf(prompt, locale, house);
    if (cache.size >= kept) cache.clear();
    // What is only somebody's own is not kept.
    if (prompt.kind !== 'review' && !key.includes('"story.quoted"')) cache.set(key, words);
    const { labels, ...screen } = words;
    const label = (index: number): string => labels[index] ?? '';
    return {
      ...screen,
      options: prompt.choices.map((choice, index) => optionOf(choice, revision, label(index))),
      ways: prompt.ways.map((way, index) => wayOf(way, revision, label(prompt.choices.length + index))),
    };
  };
}

function wordsOf(prompt: Prompt, locale: Locale, house: HouseValues) {
  const say = ({ key, values }: Text): string =>
    isolate(locale, translate(locale, { key, values: { ...house, ...values } }));
  return {
    lang: locale,
    dir: directionOf(locale),
    lead: say('part' in prompt ? { key: 'lead.part', values: { ...prompt.part } } : { key: 'lead.plain' }),
    ...('part' in prompt ? { part: say({ key: 'ask.part', values: { ...prompt.part } }) } : {}),
    ...(prompt.kind === 'review' ? { waysFirst: true as const } : {}),
    text: [...prompt.body.map(say), ...(prompt.weighty && isDraft(locale) ? inSource(prompt, say, house) : [])],
    labels: [...prompt.choices.map((choice) => say(choice.label)), ...prompt.ways.map((way) => say(labelOf(way)))],
    kind: prompt.kind,
    ...(prompt.notes === undefined ? {} : { notes: prompt.notes }),
    ...(prompt.again ? { again: true as const } : {}),
    typing: typingOf(prompt.kind),
  };
}

/** Under a text that matters in a language nobody checked: that it is a draft, and the same in the source. */
function inSource({ body }: Prompt, say: (text: Text) => string, house: HouseValues): readonly string[] {
  const lines = body.map(({ key, values }) => translate(source, { key, values: { ...house, ...values } }));
  return [say({ key: 'paragraph.mt_notice' }), ...lines.map((line) => `\u2066${line}\u2069`)];
}

const typingOf = (kind: Prompt['kind']): Screen['typing'] =>
  kind === 'find' ? 'search' : kind === 'text' || kind === 'hide' ? 'words' : 'none';

/** What a way is called, wherever it stands. */
export const labelOf = (way: PromptWay): Text =>
  'command' in way ? (way.label ?? { key: `way.${way.command}` }) : { key: `way.${way.id}` };

const optionOf = (choice: Choice, revision: string, label: string): Option => ({
  button: writeButton({ revision, id: choice.id }),
  label,
  chosen: choice.chosen ?? false,
});

const mainWays: readonly string[] = ['done', 'keep', 'send'];

const wayOf = (way: PromptWay, revision: string, label: string): Way => ({
  ...('id' in way && mainWays.includes(way.id) ? { main: true } : {}),
  button: writeButton('command' in way ? way : { revision, id: way.id }),
  label,
});
