import { readButton } from '../flows/button.ts';
import { countries, mostHits, otherAuthority } from '../flows/countries.ts';
import { commands, type Happening, type Prompt, type Text } from '../flows/turn.ts';
import { type Locale, locales } from '../locales/locales.ts';
import { countryName, translate, words } from '../locales/translate.ts';
import { digitOf } from '../report/mask/view.ts';
import { fits, leaving, type Masked } from '../report/words.ts';
import type { Deed } from './channel.ts';
import { readLink } from './link.ts';
import { labelOf } from './screen.ts';

/** What may be typed instead of pressing a way. */
const moves = ['back', 'skip', 'done', 'why', 'enough'] as const;

/** What every command and way is called, in all languages at once: whoever is afraid types what comes to mind. */
const called = new Map(
  locales.flatMap((locale) =>
    [...commands, ...moves].flatMap((id) => words[locale].words[id].map((word) => [fold(word), id] as const)),
  ),
);
for (const command of commands) called.set(command, command);

/**
 * What a deed means at this screen. Words are only looked at here: what goes on carries an answer's id, a command, the
 * codes of countries, or nothing at all.
 */
export function interpret(deed: Deed, prompt: Prompt, locale: Locale, mask: (text: string) => Masked): Happening {
  switch (deed.kind) {
    case 'pressed': {
      const button = readButton(deed.button);
      if (button === undefined) return { kind: 'mumbled' };
      if ('command' in button) return { kind: 'commanded', ...button };
      if (deed.text !== undefined && button.revision === prompt.revision)
        return hear(fold(deed.text), prompt, locale) ?? read(deed.text, prompt, mask);
      return deed.chosen === undefined
        ? { kind: 'pressed', ...button }
        : { kind: 'marked', ...button, chosen: deed.chosen };
    }
    case 'refused':
      return deed;
    case 'stray':
      return { kind: 'mumbled' };
    case 'left':
      return { kind: 'left' };
    case 'came':
      return deed;
    case 'typed':
      return understand(deed, prompt, locale, mask);
  }
}

/** What was typed: an answer, a command, or words of their own. */
function understand(
  deed: Deed & { kind: 'typed' },
  prompt: Prompt,
  locale: Locale,
  mask: (text: string) => Masked,
): Happening {
  if (deed.how !== undefined) return readAside(deed, prompt, mask);
  const heard = hear(fold(deed.text), prompt, locale);
  if (!deed.stays) return linked(deed.text, heard ?? read(deed.text, prompt, mask));
  // A number, a label or a command says nothing of anybody; words of their own do.
  return heard !== undefined && heard.kind !== 'searched' ? heard : { kind: heldBack(prompt) };
}

const heldBack = ({ kind }: Prompt) => (kind === 'text' || kind === 'hide' ? 'offered' : 'mumbled');

function hear(heard: string, prompt: Prompt, locale: Locale): Happening | undefined {
  // `/start@thisbot session42`: the name is not looked at, and what follows only by `readLink`.
  const slash = /^\/([^ @]+)/.exec(heard)?.[1];
  const says = (label: Text): boolean => fold(translate(locale, label)) === heard;
  const choice =
    prompt.choices[Number(/^\d{1,3}$/.exec(heard)?.[0]) - 1] ?? prompt.choices.find(({ label }) => says(label));
  if (choice !== undefined) return { kind: 'named', id: choice.id.replace(/^[+-]/, '') };
  const way = prompt.ways.find((one) => says(labelOf(one)));
  const name = way === undefined ? called.get(slash ?? heard) : 'command' in way ? way.command : way.id;
  if (name !== undefined) {
    const command = commands.find((one) => one === name);
    return command === undefined ? { kind: 'named', id: name } : { kind: 'commanded', command };
  }
  return prompt.kind === 'find' && !heard.startsWith('/')
    ? { kind: 'searched', codes: findCountries(heard, locale) }
    : undefined;
}

/** What the link says by which somebody begins. */
function linked(text: string, happening: Happening): Happening {
  const isStart = happening.kind === 'commanded' && happening.command === 'start';
  const link = isStart ? readLink(text) : undefined;
  return link === undefined ? happening : { kind: 'commanded', command: 'start', link };
}

/** What was changed afterwards, or was passed on, is only ever taken for own words; it presses no button. */
function readAside({ text, how }: Deed & { kind: 'typed' }, prompt: Prompt, mask: (text: string) => Masked): Happening {
  if (how === 'edited' && prompt.kind !== 'text') return { kind: 'refused', what: 'edited' };
  const heard = read(text, prompt, mask);
  return heard.kind === 'wrote' && how === 'forwarded' ? { ...heard, forwarded: true } : heard;
}

/** Own words are masked here, before anything else sees them; where none were asked for, nothing of them comes in. */
function read(text: string, prompt: Prompt, mask: (text: string) => Masked): Happening {
  if (text.trimStart().startsWith('/')) return { kind: 'mumbled' };
  if (prompt.kind === 'hide') return { kind: 'hid', text };
  if (prompt.kind !== 'text') return { kind: 'mumbled' };
  try {
    const words = mask(text);
    if (!/[\p{L}\p{N}]/u.test(words.text)) return { kind: 'miswrote', why: 'no_words' };
    return fits(leaving(words)) ? { kind: 'wrote', words } : { kind: 'miswrote', why: 'too_long' };
  } catch {
    // What could not be looked through is not taken.
    return { kind: 'miswrote', why: 'not_masked' };
  }
}

/** The same text however it is typed: case, diacritics, spaces and the digits of other scripts do not matter. */
export function fold(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(/\p{Nd}/gu, digitOf)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

interface Named {
  readonly code: string;
  /** Long and short, as `plain` makes them. */
  readonly names: readonly string[];
}

const gazetteer = new Map<Locale, readonly Named[]>();

/** Every country by its name in this language, Dutch and English, sorted as this language sorts. */
function namesIn(locale: Locale): readonly Named[] {
  const known = gazetteer.get(locale);
  if (known !== undefined) return known;
  const { compare } = new Intl.Collator(locale);
  const spoken = [...new Set<Locale>([locale, 'nl', 'en'])];
  const names = countries
    .map((code) => ({
      code,
      shown: countryName(locale, code),
      names: spoken
        .flatMap((each) => [plain(countryName(each, code)), plain(countryName(each, code, 'long'))])
        .flatMap((name) => [name, name.replace(article, '$1')]),
    }))
    .sort((a, b) => Number(a.code === otherAuthority) - Number(b.code === otherAuthority) || compare(a.shown, b.shown));
  gazetteer.set(locale, names);
  return names;
}

/** In Arabic the article is left out as often as not. */
const article = /(^| )ال(?=\p{L}{2})/gu;

/** A name by its words alone: whoever types an apostrophe, a dot or a hyphen differently still finds it. */
const plain = (name: string): string =>
  fold(name)
    .replaceAll('.', '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    // Two letters of Arabic are written either way.
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي');

/**
 * The countries that a reporter may mean by these letters, alphabetical and never by importance: by the ISO code or by
 * the beginning of a word of the name; only of its first word where that would be too many. Fewer than two letters find
 * nothing.
 */
export function findCountries(letters: string, locale: Locale): readonly string[] {
  const sought = plain(letters);
  if (sought.length < 2) return [];
  const begins = ({ code, names }: Named): boolean =>
    (code !== otherAuthority && code.toLowerCase() === sought) || names.some((name) => name.startsWith(sought));
  const named = namesIn(locale).filter((one) => begins(one) || one.names.some((name) => name.includes(` ${sought}`)));
  return (named.length > mostHits ? named.filter(begins) : named).map(({ code }) => code);
}
