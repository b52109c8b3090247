import { beforeAll, describe, expect, it } from 'vitest';
import { screens } from '../../../src/bot/screen.ts';
import { literal, summaryIn, toCard } from '../../../src/bot/teams/card.ts';
import { adviceFor } from '../../../src/flows/advice.ts';
import { pathOf } from '../../../src/flows/path.ts';
import { promptOf } from '../../../src/flows/prompt.ts';
import { takesSeveral } from '../../../src/flows/question.ts';
import { questions } from '../../../src/flows/questionnaire.ts';
import { receipt } from '../../../src/flows/receipt.ts';
import type { Session } from '../../../src/flows/session.ts';
import { outcomes, type Prompt } from '../../../src/flows/turn.ts';
import { directionOf, type Locale, locales } from '../../../src/locales/locales.ts';
import { translate } from '../../../src/locales/translate.ts';
import { mask } from '../../support/masking.ts';
import { talkative } from '../../support/talkative.ts';
import { faultsOf, largestCard, readCard, sizeOf } from '../../support/teams/card.ts';
import { renderCard } from '../../support/teams/render.ts';
import { begin, everyFork, house } from '../../support/walk.ts';

/** Every card there is, as Microsoft's own renderer shows it. */

const toScreen = screens({ operator: 'x'.repeat(80), idle: '2 uur', contact: 'x'.repeat(80) });

interface Named {
  readonly name: string;
  readonly prompt: Prompt;
}

/** Each step of the questionnaire as it is first met, and with as many answers as it takes. */
function stepsMet(): readonly (readonly [string, Session])[] {
  const start: Session = { ...begin(), channel: 'teams' };
  const steps = new Map<string, Session>();
  for (const answers of everyFork()) {
    for (const { id, options, question } of pathOf(questions, answers)) {
      if (steps.has(id)) continue;
      const { [id]: _, ...others } = Object.fromEntries(
        Object.entries(answers).map(([step, codes]) => [step, [...codes]]),
      );
      steps.set(id, { ...start, at: id, answers: others });
      const most = options.slice(0, takesSeveral(question) ? question.max : 1).map((option) => option.id);
      if (question.kind !== 'text')
        steps.set(`${id} answered`, { ...start, at: id, answers: { ...others, [id]: most } });
    }
  }
  return [...steps];
}
const steps = stepsMet();

/** Every question; each other screen; the longest review. */
function promptsIn(locale: Locale): readonly Named[] {
  const start: Session = { ...begin(locale), channel: 'teams' };
  const places = ['lang', 'danger', 'notice', 'consent', 'sent', 'ended', 'too_young'];
  const overlays = [
    'stop',
    'paused',
    'resume',
    'numbers',
    'help',
    'privacy',
    'where',
    'language',
    'more',
    'why',
    'not_obi',
  ] as const;
  const long = { ...talkative(locale, 1000), channel: 'teams' };
  const own = {
    ...start,
    at: 'story_share',
    words: mask('[x](http://evil.example) **vet** <b>&amp;\n1. een\n- twee'),
    answers: { story_offer: ['yes'], story: ['written'] },
  };
  const sessions: readonly (readonly [string, Session])[] = [
    ...steps,
    ...places.map((at) => [at, { ...start, at }] as const),
    ...overlays.map((over) => [over, { ...start, at: 'affected', over, until: start.started }] as const),
    ['own words', own],
    ['the longest review', long],
    ['the longest confirmation', { ...long, at: 'confirm' }],
  ];
  return [
    ...sessions.map(([name, session]) => ({ name, prompt: promptOf(session, house, { key: 'note.choose' }) })),
    { name: 'inform', prompt: promptOf({ ...start, at: 'danger' }, { ...house, informs: ['teams'] }) },
    ...outcomes.map((outcome) => ({ name: outcome, prompt: receipt(outcome) })),
    ...adviceFor({ forms: ['threat', 'spy_recruit', 'doxing'] }).map((prompt) => ({ name: 'advice', prompt })),
  ];
}

describe.each(locales)('every card in %s', (locale) => {
  let cards: readonly (Named & { readonly card: object } & ReturnType<typeof renderCard>)[];
  beforeAll(() => {
    cards = promptsIn(locale).map(({ name, prompt }) => {
      const card = toCard(toScreen(prompt, locale), 'a draft');
      return { name, prompt, card, ...renderCard(card) };
    });
  });

  it('is read and shown by the reference renderer without one objection, and below 60 kB', ({ task }) => {
    const wrong = cards.flatMap(({ name, card, objections }) => {
      const found = [...faultsOf(card), ...objections];
      return found.length === 0 ? [] : [{ name, found }];
    });
    expect(wrong).toEqual([]);
    const sizes = cards.map(({ name, card }) => ({ name, size: sizeOf(card) })).sort((a, b) => b.size - a.size);
    const largest = sizes.slice(0, 3).map(({ name, size }) => `${name} ${(size / 1000).toFixed(1)} kB`);
    console.info(
      `${task.name} (${locale}): ${cards.length} cards, 0 objections; largest in UTF-16: ${largest.join(', ')}`,
    );
    expect(sizes[0]?.size).toBeLessThan(largestCard);
    expect(new Set(cards.map(({ name }) => name.split(/[ .]/)[0])).size).toBeGreaterThan(questions.length);
  });

  it('shows everything its screen says, word for word, and offers everything it offers', () => {
    for (const { name, prompt, card, element } of cards) {
      const screen = toScreen(prompt, locale);
      const shown = readCard(card);
      const said = [...(screen.part === undefined ? [] : [screen.part]), ...screen.text].join('\n').split('\n');
      expect([name, shown.text.join('\n').split('\n')]).toEqual([name, said]);
      const read = element.textContent ?? '';
      for (const line of said) expect([name, read.includes(line), line]).toEqual([name, true, line]);
      expect([name, element.querySelectorAll('a, strong, em, b').length]).toEqual([name, 0]);
      // Nothing is dropped: every action is there to be pressed.
      const titles = [...element.querySelectorAll('button')].map((button) => button.textContent);
      expect([name, titles]).toEqual([name, shown.actions.map(({ title }) => title)]);
      const offered = [...(shown.choices?.choices.map(({ title }) => title) ?? []), ...titles].join('\n');
      for (const { label } of [...screen.options, ...screen.ways].filter(
        (one) => !('main' in one) || prompt.kind === 'review',
      ))
        expect([name, offered.includes(label), label]).toEqual([name, true, label]);
    }
  });

  it('has a heading and labels for who listens, and runs from the right where the language does', () => {
    for (const { name, card, element } of cards) {
      expect([name, element.querySelectorAll('[role=heading]').length]).toEqual([name, 1]);
      const { choices, field } = readCard(card);
      for (const input of [choices, field]) if (input !== undefined) expect(input.label).toBe(input.placeholder);
      expect([name, 'rtl' in card]).toEqual([name, directionOf(locale) === 'rtl']);
      expect(JSON.stringify(card)).not.toMatch(/"speak"|"lang"/);
    }
  });

  it('lets every way be gone whatever stands in the inputs, at most five in a row', () => {
    for (const { name, card, prompt } of cards) {
      const ways = toScreen(prompt, locale).ways.map(({ button }) => button);
      const { actions, choices, field } = readCard(card);
      const asks = choices !== undefined || field !== undefined;
      for (const { data, associatedInputs } of actions) {
        const goesOn = asks && /\.(done|keep|more)$/.test(data.b ?? '');
        expect([name, data.b, associatedInputs]).toEqual([name, data.b, goesOn ? 'auto' : 'none']);
      }
      const pressed = actions.map(({ data }) => data.b);
      for (const way of ways.filter((one) => !/\.(done|keep)$/.test(one)))
        expect([name, pressed]).toEqual([name, expect.arrayContaining([way])]);
    }
  });

  it('changes in the review what it names', () => {
    const { card, prompt } = cards.find(({ name }) => name === 'the longest review') ?? { card: {}, prompt: undefined };
    const body = 'body' in card && Array.isArray(card.body) ? (card.body as { type: string; items?: unknown[] }[]) : [];
    const pairs = body
      .filter(({ type }) => type === 'Container')
      .map((item) => readCard({ type: 'AdaptiveCard', body: item.items }));
    expect(pairs).toHaveLength(prompt?.choices.length ?? 0);
    for (const { text, actions } of pairs) {
      const label = actions[0]?.title.split(': ')[1] ?? '?';
      expect(text.join('').replace(/[\u200f\u2066-\u2069]/g, '')).toContain(
        label.replace(/[\u200f\u2066-\u2069]/g, ''),
      );
    }
  });

  it('says no word of itself outside the chat', () => {
    expect(summaryIn(locale)).toContain(translate(locale, { key: 'card.summary' }));
    const topics = /vragen|melding|druk|land|question|report|pressure|country|بلاغ|إفادة|ضغط/i;
    for (const key of ['card.summary', 'card.old']) expect(translate(locale, { key })).not.toMatch(topics);
  });
});

it('a text that would be marked up is shown as it was written', () => {
  for (const text of [
    '[x](http://evil.example)',
    '**vet** _schuin_',
    '1. een',
    '- twee',
    '+ drie',
    '# kop',
    '> zei',
    '`code`',
    'a\\*b*',
    '\u200f1. een',
    '<b>x</b> | y ~z~',
    '0900-8844',
    '2026-Q4',
  ]) {
    const { element } = renderCard({
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text: literal(text) }],
    });
    expect(element.textContent).toBe(text);
    expect(element.querySelectorAll('a, strong, em, li').length).toBe(0);
  }
});
