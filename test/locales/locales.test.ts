import { describe, expect, it } from 'vitest';
import { interpret } from '../../src/bot/interpret.ts';
import { labelOf } from '../../src/bot/screen.ts';
import { adviceFor, rules } from '../../src/flows/advice.ts';
import { countries } from '../../src/flows/countries.ts';
import { promptOf } from '../../src/flows/prompt.ts';
import { neededWords, questions } from '../../src/flows/questionnaire.ts';
import { receipt } from '../../src/flows/receipt.ts';
import { commands, outcomes, type Prompt, type Text } from '../../src/flows/turn.ts';
import { directionOf, type Locale, locales, nearest } from '../../src/locales/locales.ts';
import { countryName, hasWords, isolate, translate, words } from '../../src/locales/translate.ts';
import { begin, house, turnOf, walk } from '../support/walk.ts';

/** Every text of a language by its key; lists by their number. */
function textsOf(value: unknown, path: readonly string[] = []): readonly (readonly [key: string, text: string])[] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => textsOf(inner, [...path, key]));
}

const texts = (locale: Locale) => textsOf(words[locale]);
/** What is said to a reporter; what they may type themselves is not. */
const said = (locale: Locale) => texts(locale).filter(([key]) => !key.startsWith('words.'));
const plural = /_(zero|one|two|few|many|other)$/;
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe.each(locales)('%s', (locale) => {
  it('has the same keys and the same placeholders as the source', () => {
    const shape = (of: Locale) =>
      new Map(texts(of).map(([key, text]) => [key.replace(/^(words\.\w+)\.\d+$/, '$1'), placeholders(text)]));
    expect(shape(locale)).toEqual(shape('nl'));
  });

  it('has every form that a number needs', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const counted = texts(locale).filter(([, text]) => text.includes('{{count}}'));
    const bases = new Set(counted.map(([key]) => key.replace(plural, '')));
    expect(bases.size).toBeGreaterThan(0);
    for (const base of bases) {
      const keys = texts(locale).flatMap(([key]) => (key.replace(plural, '') === base ? [plural.exec(key)?.[1]] : []));
      expect([base, ...keys.toSorted()]).toEqual([base, ...forms]);
    }
  });

  it('leaves nothing empty, and no space at an end', () => {
    expect(texts(locale).filter(([, text]) => text === '' || text !== text.trim() || /\s{2}/.test(text))).toEqual([]);
  });

  it('has words for all that the questions need', () => {
    expect(neededWords.filter((key) => !hasWords(locale, key) || translate(locale, { key }).trim() === '')).toEqual([]);
  });

  it('says no word in two ways to type it', () => {
    const typed = texts(locale).filter(([key]) => key.startsWith('words.'));
    expect(new Set(typed.map(([, word]) => word)).size).toBe(typed.length);
  });

  it('names no command that is not understood', () => {
    const named = said(locale).flatMap(([, text]) => text.match(/(?<![\w/.])\/\p{L}+|\/112/gu) ?? []);
    expect(named.length).toBeGreaterThan(5);
    for (const text of named) {
      const deed = { kind: 'typed', text, message: '1' } as const;
      expect(interpret(deed, promptOf(begin(locale), house), locale)).toMatchObject({ kind: 'commanded' });
    }
  });

  it('points to other places by the words on the button', () => {
    const button = translate(locale, { key: 'way.where' });
    for (const key of ['paragraph.other_ways', 'paragraph.hope_advice']) {
      expect(translate(locale, { key })).toContain(button);
    }
  });

  it('promises no anonymity, shouts nowhere, and shows no flag', () => {
    const name = 'Meld Misdaad Anoniem';
    const found = said(locale).filter(([, text]) =>
      /anoniem|anonimiteit|anonym|[!\u00a1\uff01]|\p{RI}|\u{1f3f4}/iu.test(text.replaceAll(name, '')),
    );
    expect(found).toEqual([]);
  });

  it('names no country but the one it is in', () => {
    const home = /\bCaribisch Nederland\b|\bCaribbean Netherlands\b/g;
    const names = countries
      .filter((code) => !['NL', 'XX'].includes(code))
      .flatMap((code) => locales.flatMap((each) => [countryName(each, code), countryName(each, code, 'long')]));
    const name = new RegExp(`(?<![\\p{L}-])(${names.map(literally).join('|')})(?![\\p{L}-])`, 'u');
    expect(said(locale).filter(([, text]) => name.test(text.replace(home, '')))).toEqual([]);
  });

  it('has no sentence of more than 20 words, and 12 in the mean', () => {
    const lengths = said(locale)
      .filter(([key]) => !key.startsWith('option.'))
      .flatMap(([key, text]) => sentencesOf(text).map((sentence) => [key, wordsIn(sentence), sentence] as const));
    expect(lengths.filter(([, length]) => length > 20)).toEqual([]);
    expect(lengths.reduce((sum, [, length]) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(12);
  });

  it('asks no question in more than three sentences', () => {
    for (const { id } of questions) {
      expect(sentencesOf(translate(locale, { key: `question.${id}` })).length).toBeLessThanOrEqual(3);
    }
  });
});

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?])\s+/).filter((part) => part !== '');
const wordsIn = (sentence: string): number => sentence.match(/[\p{L}\p{N}{][^\s]*/gu)?.length ?? 0;

describe('Dutch', () => {
  /** Words that frighten, judge or command. */
  const never =
    /\b(slachtoffers?|verdachten?|daders?|bewijs|bewijzen|verklaring(en)?|moet(en)?|verplicht(e|ing)?|helaas|oeps)\b/i;
  /** Where such a word judges nobody: the reporter's own words, and links that are not trusted. */
  const exceptions = ['option.forms.hacking', 'option.forms.unsure'];

  it('frightens, judges and commands nobody', () => {
    const found = said('nl').filter(([, text]) => never.test(text));
    expect(found.map(([key]) => key).sort()).toEqual(exceptions);
  });

  it('is formal', () => {
    expect(said('nl').filter(([, text]) => /\b(je|jij|jou|jouw|jullie|jezelf)\b/i.test(text))).toEqual([]);
  });
});

describe('what must be said', () => {
  const everywhere: Readonly<Record<string, Readonly<Record<Locale, RegExp>>>> = {
    danger: { nl: /gevaar\? Bel 112\./, en: /danger now\? Call 112\./ },
    police: { nl: /politie: 0900-8844/, en: /police: 0900-8844/ },
    'not solved one by one': {
      nl: /de meeste gevallen kunnen niet één voor één worden opgelost/,
      en: /most cases cannot be solved one by one/,
    },
    'reporting still helps': { nl: /Melden helpt altijd/, en: /Reporting always helps/ },
  };

  it.each(outcomes)('%s: danger, police, not solved one by one, reporting still helps', (outcome) => {
    for (const locale of locales) {
      const text = sayAll(receipt(outcome), locale);
      for (const sentence of Object.values(everywhere)) expect(text).toMatch(sentence[locale]);
    }
  });

  it.each<[string, string, Readonly<Record<Locale, readonly RegExp[]>>]>([
    [
      'the first screen: danger, the police, who can see this, how to stop',
      'danger',
      {
        nl: [/Bel 112/, /0900-8844/, /Telegram kan zien dat u met deze bot praat/, /\/stop/, /\/wis/],
        en: [/Call 112/, /0900-8844/, /Telegram can see that you talk to this bot/, /\/stop/, /\/erase/],
      },
    ],
    [
      'the notice: not solved, no news, no police report, reporting helps, no names, not to be undone',
      'notice',
      {
        nl: [
          ...[/uw zaak meestal niet oplossen/, /geen bericht terug/, /geen aangifte/, /Melden helpt wel/],
          ...[/Noem geen namen/, /Na het versturen kan dat niet meer/, /Wij vragen niet naar uw naam/],
        ],
        en: [
          ...[/usually cannot solve your case/, /not get news/, /not a formal police report/, /Reporting does help/],
          ...[/Do not give names/, /After sending that is no longer possible/, /We do not ask your name/],
        ],
      },
    ],
    [
      'the confirmation: it cannot be found or deleted afterwards',
      'confirm',
      { nl: [/niet meer terugvinden of wissen/], en: [/cannot find or delete/] },
    ],
    [
      'who is too young: somebody to trust, and danger',
      'too_young',
      { nl: [/vertrouwt/, /112/], en: [/trust/, /112/] },
    ],
  ])('%s', (_, at, sentences) => {
    for (const locale of locales) {
      const text = sayAll(promptOf({ ...begin(locale), at }, house), locale);
      for (const sentence of sentences[locale]) expect(text).toMatch(sentence);
    }
  });

  it('Microsoft and the employer can see this, where that is so', () => {
    const at = { ...begin(), at: 'danger', channel: 'teams' };
    expect(sayAll(promptOf(at, house), 'nl')).toMatch(/Microsoft kan dit gesprek bewaren.*werkgever of school/s);
    expect(sayAll(promptOf(at, house), 'en')).toMatch(/Microsoft can store this chat.*employer or school/s);
  });

  it('advice about a crime names the police, advice about danger 112', () => {
    for (const locale of locales) {
      const advice = (...forms: string[]) =>
        adviceFor({ forms })
          .map((prompt) => sayAll(prompt, locale))
          .join();
      for (const form of ['threat', 'doxing', 'hacking', 'watched']) expect(advice(form)).toContain('0900-8844');
      for (const form of ['violence', 'freedom']) expect(advice(form)).toMatch(everywhere.danger?.[locale] ?? /^$/);
      expect(advice('spy_recruit')).toContain('AIVD');
    }
  });
});

const sayAll = (prompt: Prompt, locale: Locale): string =>
  prompt.body.map(({ key, values }) => translate(locale, { key, values: { operator: 'ons', ...values } })).join('\n');

describe('the words that programs look for', () => {
  const lines: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
    nl: {
      stored: 'Opgeslagen, nog niet doorgegeven.',
      held: 'Opgeslagen, wacht op verzending samen met andere meldingen.',
      received: 'Doorgegeven.',
      late: 'Opgeslagen, het doorgeven duurt langer.',
      refused: 'Opgeslagen, maar het doorgeven lukte niet.',
    },
    en: {
      stored: 'Stored, not yet passed on.',
      held: 'Stored, waiting to be sent together with other reports.',
      received: 'Passed on.',
      late: 'Stored, passing it on takes longer.',
      refused: 'Stored, but it could not be passed on.',
    },
  };

  it.each(locales)('are as agreed in %s, begin their message, and appear nowhere else', (locale) => {
    expect(words[locale].state).toEqual(lines[locale]);
    for (const outcome of outcomes) {
      expect(sayAll(receipt(outcome), locale).split('\n')[0]).toBe(lines[locale][outcome]);
    }
    for (const line of Object.values(lines).flatMap((each) => Object.values(each))) {
      expect(said(locale).filter(([key, text]) => !key.startsWith('state.') && text.includes(line))).toEqual([]);
    }
  });
});

it('uses every word that a language has', () => {
  const used = new Set<string>();
  const use = ({ key, values = {} }: Text): void => {
    used.add(key);
    for (const value of Object.values(values).flat()) if (typeof value === 'object') use(value);
  };
  const show = (prompt: Prompt): void => {
    for (const text of [...prompt.body, ...prompt.choices.map(({ label }) => label)]) use(text);
    for (const way of prompt.ways) use(labelOf(way));
  };
  const states = new Set<string>();
  for (const { state, after, effects } of walk(({ locale }) => locale !== 'en')) {
    for (const effect of effects) if (effect.kind === 'show' && effect.note !== undefined) use(effect.note);
    if (states.has(state)) continue;
    states.add(state);
    show(promptOf(after, house));
  }
  for (const outcome of outcomes) show(receipt(outcome));
  for (const { when, say } of rules) if (when !== 'always') for (const id of say) use({ key: `paragraph.${id}` });
  for (const prompt of adviceFor({ forms: ['vote'] })) show(prompt);
  for (const channel of ['teams', 'try']) show(promptOf({ ...begin(), at: 'danger', channel }, house));
  const known = [...used, ...neededWords, ...usedElsewhere];
  const unused = texts('nl')
    .map(([key]) => key)
    .filter((key) => !known.includes(key) && !known.includes(key.replace(plural, '')) && !key.startsWith('words.'));
  expect(unused).toEqual([]);
}, 60_000);

/** Used outside the flows: the part a question is in, and what the bot fills in or says in trouble. */
const usedElsewhere = [
  ...['ask.part', 'country.other', 'privacy.hours', 'privacy.minutes', 'privacy.page', 'privacy.no_page'],
  ...['note.not_stored', 'note.trouble'],
];

describe('a language', () => {
  it('is found by the tag of an app, or not at all', () => {
    for (const tag of ['nl', 'nl-BE', 'NL_nl', 'nl-u-nu-arab']) expect(nearest(tag, locales)).toBe('nl');
    for (const tag of [undefined, '', 'xx', 'zh-hant-x-private', 'n', 'nlx', 'x'.repeat(300)]) {
      expect(nearest(tag, locales)).toBeUndefined();
    }
    expect(nearest('en-GB', ['nl'])).toBeUndefined();
  });

  it('runs the way it is written', () => {
    for (const tag of ['ar', 'fa', 'ckb', 'ug', 'ps', 'dv']) expect(directionOf(tag)).toBe('rtl');
    for (const tag of ['nl', 'en', 'ku', 'az', 'ti']) expect(directionOf(tag)).toBe('ltr');
    expect(isolate('nl', 'Bel 0900-8844.')).toBe('Bel 0900-8844.');
  });

  it('says nothing rather than half a sentence', () => {
    expect(() => translate('nl', { key: 'question.unknown' })).toThrow('no words for question.unknown in nl');
  });

  it('does not look up again what was filled in', () => {
    const operator = '$t(way.stop) {{contact}} <b>&</b>';
    expect(translate('nl', { key: 'notice.who', values: { operator } })).toContain(operator);
  });

  it('is told what became of a command by the same words everywhere', () => {
    for (const command of commands) {
      const [session] = turnOf(begin('en'), { kind: 'commanded', command });
      for (const { key } of promptOf(session, house).body) expect(hasWords('en', key)).toBe(true);
    }
  });
});
