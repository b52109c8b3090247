import { type Kind, kinds } from './mask/kinds.ts';
import type { Find, Hints } from './mask/mask.ts';
import { placeholdersIn, replaced } from './mask/placeholders.ts';
import { type Token, tokensOf } from './mask/tokens.ts';
import { originalOf, type Span, viewOf } from './mask/view.ts';

declare const masked: unique symbol;

/** Own words in which what was found is masked. Only this file makes them; only they may be kept or sent. */
export type MaskedText = string & { readonly [masked]: true };

/** Own words as far as they are decided: what is surely a name is gone, the writer is asked about the rest. */
export interface Masked {
  readonly text: MaskedText;
  /** Words that may be names, as they stand in the text. What the writer does not answer for is masked when it leaves. */
  readonly asks: readonly string[];
  /** Words that are probably no names, offered to whoever wants to hide more. */
  readonly near: readonly string[];
}

/** How long own words may be: in graphemes, and in bytes of JSON, so that every report fits its padding. */
export const longestText = { graphemes: 1000, bytes: 4000 } as const;

/** Masks own words. Throws only when the search does: then nothing of them may be kept. */
export type Mask = (text: string, hints?: Hints) => Masked;

export function maskWith(find: Find): Mask {
  return (text, hints) => {
    const clean = tidy(text);
    const { masked, asks, near } = find(clean, hints);
    const each = (spans: readonly Span[]): readonly string[] => [
      ...new Set(spans.map(({ start, end }) => clean.slice(start, end))),
    ];
    return { text: replaced(clean, masked).trim() as MaskedText, asks: each(asks), near: each(near) };
  };
}

/** The words as they leave: what nobody said is no name is masked. */
export function leaving(words: Masked): MaskedText {
  return words.asks.reduce<MaskedText>((text, ask) => hidden(text, ask, 'PERSON') ?? text, words.text);
}

/** What was masked in words that leave: how much, and of which kinds, never what. */
export function countOf(text: MaskedText): { readonly count: number; readonly kinds: readonly Kind[] } {
  const found = placeholdersIn(text);
  const all = new Set(found.map(({ kind }) => kind));
  return { count: found.length, kinds: kinds.filter((kind) => all.has(kind)) };
}

/** The writer says of a word they were asked about that it is no name. */
export const kept = (words: Masked, ask: string): Masked => ({
  ...words,
  asks: words.asks.filter((one) => one !== ask),
});

/**
 * Masks these words wherever they stand in the text, also in other capitals, with other accents or with an ending.
 * What nobody says is a name is hidden without a kind. Undefined when they do not stand in it.
 */
export function hide(words: Masked, phrase: string, kind: Kind = 'HIDDEN'): Masked | undefined {
  const text = hidden(words.text, phrase, kind);
  if (text === undefined) return undefined;
  const remains = (word: string): boolean => text.includes(word);
  return { text, asks: words.asks.filter(remains), near: words.near.filter(remains) };
}

function hidden(text: MaskedText, phrase: string, kind: Kind): MaskedText | undefined {
  const sought = tokensOf(viewOf(phrase)).filter(({ kind }) => kind !== 'sign');
  if (sought.length === 0) return undefined;
  const view = viewOf(text);
  const standing = placeholdersIn(view.text);
  const tokens = tokensOf(view).filter(
    ({ kind, start }) => kind !== 'sign' && !standing.some((one) => one.start <= start && start < one.end),
  );
  const spans: Span[] = [];
  for (let index = 0; index + sought.length <= tokens.length; index += 1) {
    const range = tokens.slice(index, index + sought.length);
    if (!range.every((token, at) => isSame(token, sought[at] as Token))) continue;
    spans.push({ start: range[0]?.start ?? 0, end: range.at(-1)?.end ?? 0 });
    index += sought.length - 1;
  }
  if (spans.length === 0) return undefined;
  const maskings = spans.map((span) => ({ kind, ...originalOf(view, span) }));
  return replaced(text, maskings) as MaskedText;
}

/** The same word, or one with a short ending more; of Han characters each must be the same. */
const isSame = ({ low, script }: Token, sought: Token): boolean =>
  low === sought.low ||
  (script !== 'han' && sought.low.length > 3 && low.startsWith(sought.low) && low.length - sought.low.length < 4);

/** Composed, on one line where it may be, without control and direction characters but the joiners that Persian needs. */
function tidy(text: string): string {
  return text
    .slice(0, 20_000)
    .toWellFormed()
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zs}]/gu, (space) => (space === '\n' ? '\n' : ' '))
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Whether own words are short enough to be sent. */
export function fits(text: string): boolean {
  const graphemes = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length;
  return (
    graphemes <= longestText.graphemes && new TextEncoder().encode(JSON.stringify(text)).length <= longestText.bytes
  );
}
