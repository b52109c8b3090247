import { describe, expect, it } from 'vitest';
import { labelOf, screens } from '../../src/bot/screen.ts';
import { adviceFor, rules } from '../../src/flows/advice.ts';
import { countries } from '../../src/flows/countries.ts';
import { promptOf } from '../../src/flows/prompt.ts';
import { neededWords, questions } from '../../src/flows/questionnaire.ts';
import { receipt } from '../../src/flows/receipt.ts';
import { isChecked, referrals } from '../../src/flows/referrals.ts';
import { commands, outcomes, type Prompt, type Text } from '../../src/flows/turn.ts';
import { directionOf, type Locale, locales, nearest } from '../../src/locales/locales.ts';
import { countryName, hasWords, isolate, translate, words } from '../../src/locales/translate.ts';
import { kinds } from '../../src/report/mask/kinds.ts';
import { understand } from '../support/masking.ts';
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
      new Map(
        texts(of).map(([key, text]) => [
          key.replace(/^(words\.\w+)\.\d+$/, '$1').replace(plural, ''),
          placeholders(text).filter((name) => name !== 'count' || !plural.test(key)),
        ]),
      );
    expect(shape(locale)).toEqual(shape('nl'));
  });

  it('has every form that a number needs', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    // How long a text may be is one number, which is never one or two.
    const counted = texts(locale).filter(([key, text]) => text.includes('{{count}}') && key !== 'note.too_long');
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
      expect(understand(deed, promptOf(begin(locale), house), locale)).toMatchObject({ kind: 'commanded' });
    }
  });

  it('names in its help every command there is but start', () => {
    const named = translate(locale, { key: 'help.commands' }).match(/(?<![\w/.])\/[\p{L}\d]+/gu) ?? [];
    const understood = named.map((text) =>
      understand({ kind: 'typed', text, message: '1' }, promptOf(begin(locale), house), locale),
    );
    const expected = commands.filter((command) => !['start', 'help'].includes(command));
    const heard = understood.flatMap((one) => (one.kind === 'commanded' ? [one.command] : []));
    expect([...expected].filter((command) => !heard.includes(command))).toEqual([]);
  });

  it('points to other places by the words on the button', () => {
    const button = translate(locale, { key: 'way.where' });
    for (const key of ['paragraph.other_ways', 'paragraph.hope_advice']) {
      expect(translate(locale, { key })).toContain(button);
    }
  });

  it('promises no anonymity, shouts nowhere, and shows no flag', () => {
    // What a line of others is called is no promise of ours.
    const name = /Meld Misdaad Anoniem( \(anonymous crime line\))?|Anonymous crime line \(M\.\)/g;
    const found = said(locale).filter(([, text]) =>
      /anoniem|anonimiteit|anonym|مجهول|[!\u00a1\uff01]|\p{RI}|\u{1f3f4}/iu.test(text.replaceAll(name, '')),
    );
    expect(found).toEqual([]);
  });

  it('names no country but the one it is in', () => {
    const home = /\bCaribisch Nederland\b|\bCaribbean Netherlands\b|هولندا الكاريبية/g;
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
  const exceptions = [
    ...['option.actor_basis.feeling', 'option.digital_kind.phishing', 'option.forms.hacking', 'option.forms.unsure'],
    ...['option.not_reported_why.no_proof', 'paragraph.no_proof', 'paragraph.status_rights', 'why.actor_basis'],
  ];

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
    danger: { nl: /gevaar\? Bel 112\./, en: /danger now\? Call 112\./, ar: /خطر الآن؟ اتصلوا بالرقم 112\./ },
    police: { nl: /politie: 0900-8844/, en: /police: 0900-8844/, ar: /الشرطة: 0900-8844/ },
    'not solved one by one': {
      nl: /de meeste gevallen kunnen niet één voor één worden opgelost/,
      en: /most cases cannot be solved one by one/,
      ar: /معظم الحالات لا يمكن حلها واحدة واحدة/,
    },
    'reporting still helps': {
      nl: /Melden helpt altijd/,
      en: /Reporting always helps/,
      ar: /تقديم الإفادة يفيد دائمًا/,
    },
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
        ar: [/بالرقم 112/, /0900-8844/, /يستطيع Telegram أن يرى أنكم تتحدثون مع هذا البوت/, /\/stop/, /\/wis/],
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
        ar: [
          ...[/لا نستطيع حل مشكلتكم/, /لن يصلكم ردّ/, /ليس بلاغًا رسميًا/, /تقديم الإفادة يساعد/],
          ...[/لا تذكروا أسماء/, /بعد الإرسال لا يعود ذلك ممكنًا/, /لا نسأل عن اسمكم/],
        ],
      },
    ],
    [
      'the confirmation: it cannot be found or deleted afterwards',
      'confirm',
      {
        nl: [/niet meer terugvinden of wissen/],
        en: [/cannot find or delete/],
        ar: [/لا نستطيع العثور على إفادتكم أو مسحها/],
      },
    ],
    [
      'who is too young: somebody to trust, and danger',
      'too_young',
      { nl: [/vertrouwt/, /112/], en: [/trust/, /112/], ar: [/تثقون/, /112/] },
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
    expect(sayAll(promptOf(at, house), 'ar')).toMatch(/تستطيع Microsoft حفظ هذه المحادثة.*صاحب العمل أو المدرسة/s);
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
    ar: {
      stored: 'تم حفظ الإفادة، ولم تُسلَّم بعد.',
      held: 'تم حفظ الإفادة، وهي تنتظر الإرسال مع إفادات أخرى.',
      received: 'تم تسليم الإفادة.',
      late: 'تم حفظ الإفادة، وتسليمها يستغرق وقتًا أطول.',
      refused: 'تم حفظ الإفادة، لكن تسليمها لم ينجح.',
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
  for (const { state, after, effects } of walk()) {
    for (const effect of effects) if (effect.kind === 'show' && effect.note !== undefined) use(effect.note);
    if (states.has(state)) continue;
    states.add(state);
    show(promptOf(after, house));
  }
  for (const outcome of outcomes) show(receipt(outcome));
  for (const { when, say } of rules) if (when !== 'always') for (const id of say) use({ key: `paragraph.${id}` });
  for (const prompt of adviceFor({ forms: ['vote'] })) show(prompt);
  for (const { id } of referrals) if (isChecked(id)) use({ key: `place.${id}` });
  const named = { ...house, release: 'direct', bot: '@naam_bot' } as const;
  show(promptOf({ ...begin(), at: 'notice', campaign: 'ABC234' }, named));
  show(promptOf({ ...begin(), over: 'real' }, named));
  for (const channel of ['teams', 'try']) show(promptOf({ ...begin(), at: 'danger', channel }, house));
  show(promptOf({ ...begin(), at: 'danger', channel: 'teams' }, { ...house, informs: ['teams'] }));
  show(promptOf({ ...begin(), at: 'ended', channel: 'teams' }, house));
  const known = [...used, ...neededWords, ...usedElsewhere, ...kinds.map((kind) => `masked.${kind}`)];
  const unused = texts('nl')
    .map(([key]) => key)
    .filter((key) => !known.includes(key) && !known.includes(key.replace(plural, '')) && !key.startsWith('words.'));
  expect(unused).toEqual([]);
}, 60_000);

/** Used outside the flows: the part a question is in, and what the bot fills in or says in trouble. */
const usedElsewhere = [
  // Said when the questionnaire changed under a session, and under a draft.
  ...['note.moved', 'paragraph.mt_notice'],
  // Said beside long own words only.
  'review.words_next',
  ...['lead.plain', 'lead.part'],
  ...['ask.part', 'country.other', 'privacy.hours', 'privacy.minutes', 'privacy.page', 'privacy.no_page'],
  ...['note.not_stored', 'note.not_taken', 'note.trouble'],
  // Said where answers are ticked on a card, and what is typed stays; tested with that channel.
  ...['note.alone', 'note.none', 'note.use_text', 'note.refused_teams'],
  // Said of the app of Teams, before anybody opens it.
  ...['name', 'full', 'short', 'long', 'start', 'stop', 'help', 'language', 'numbers'].map((name) => `app.${name}`),
  ...['summary', 'old', 'use', 'pick', 'write', 'country', 'more', 'remove'].map((name) => `card.${name}`),
  // What the bot says of itself outside the chat, and when too much is asked of it.
  ...Object.keys(words.nl.bot).map((name) => `bot.${name}`),
  ...Object.keys(words.nl.menu).map((name) => `menu.${name}`),
  ...['note.enough_today', 'note.crowded', 'note.reading_off'],
  // Of a message that was passed on, and of a chat that cannot be emptied wholly.
  ...['note.forwarded', 'ended.partly'],
];

describe('a language from right to left', () => {
  /** Whether everything that must be read from the left lies between LRI and PDI, and every pair is closed. */
  function isSetApart(text: string): boolean {
    let depth = 0;
    for (const [part] of text.matchAll(/[\u2066-\u2068]|\u2069|\p{Nd}|\/[a-z]/gu)) {
      if (/[\u2066-\u2068]/.test(part)) depth += 1;
      else if (part === '\u2069') depth -= 1;
      // A digit alone has no order to lose.
      else if (depth === 0 && part.startsWith('/')) return false;
      if (depth < 0) return false;
    }
    return depth === 0;
  }

  const rightToLeft = locales.filter((locale) => directionOf(locale) === 'rtl');
  const filled = (text: string) => text.replace(/\{\{\w+\}\}/g, '2026-Q4');

  it.each(rightToLeft)('reads numbers, commands and links in %s from the left', (locale) => {
    const outside = said(locale).filter(([, text]) => {
      const shown = isolate(locale, filled(text));
      // What is left when everything set apart is taken away.
      const rest = shown.replace(/\u2066[^\u2069]*\u2069/g, '');
      return !isSetApart(shown) || /\d\D?\d|\/[a-z]|[a-z]@|[a-z]\.(nl|org)/i.test(rest);
    });
    expect(outside).toEqual([]);
  });

  it.each(rightToLeft)('begins every line of %s from the right, and closes what it opens', (locale) => {
    for (const text of ['0900-8844', 'a\nb\n112', '/stop', '«/stop»', '+31 247 247 247 (112)', '']) {
      const shown = isolate(locale, text);
      expect(shown.split('\n').every((line) => line.startsWith('\u200f'))).toBe(true);
      expect(isSetApart(shown)).toBe(true);
      expect(shown.replace(/[\u200f\u2066\u2069]/g, '')).toBe(text);
    }
  });

  it.each(rightToLeft)('writes digits in %s as everybody on the telephone does, and no marks of its own', (locale) => {
    expect(said(locale).filter(([, text]) => /[\u0660-\u0669\u06f0-\u06f9]/.test(text))).toEqual([]);
    const marked = said(locale).filter(([, text]) => /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/.test(text));
    // Somebody's own words may run either way.
    expect(marked.map(([key]) => key)).toEqual(['story.quoted']);
    expect(translate(locale, { key: 'clock', values: { time: Date.UTC(2026, 9, 31, 12) } })).toMatch(/13:00/);
  });

  it('shows the source under what matters while nobody checked it, and says that nobody did', () => {
    const toScreen = screens({ operator: 'ons', contact: '', idle: '' });
    const danger = promptOf({ ...begin('ar'), at: 'danger' }, house);
    const notice = isolate('ar', translate('ar', { key: 'paragraph.mt_notice' }));
    const { text } = toScreen(danger, 'ar');
    expect(text).toHaveLength(2 * danger.body.length + 1);
    expect(text[danger.body.length]).toBe(notice);
    expect(text.slice(danger.body.length + 1)).toEqual(
      danger.body.map(({ key }) => `\u2066${translate('nl', { key })}\u2069`),
    );
    for (const prompt of [receipt('stored'), ...adviceFor({ forms: ['violence'] })]) {
      expect(toScreen(prompt, 'ar').text).toContain(notice);
    }
    expect(toScreen(promptOf(begin('ar'), house), 'ar').text).not.toContain(notice);
    expect(toScreen(danger, 'en').text).toHaveLength(danger.body.length);
  });
});

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
