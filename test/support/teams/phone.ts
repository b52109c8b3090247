import { readButton } from '../../../src/flows/button.ts';
import type { Bubble, Button, Reporter } from '../../bot/reporter.ts';
import type { ChoiceSet, Shown } from './card.ts';
import { cardOf, given, type Person, type Teams } from './index.ts';

const revisionOf = (data: string | undefined): string => {
  const button = readButton(data ?? '');
  return button !== undefined && 'revision' in button ? button.revision : '';
};

/** What a person has ticked, or looked for in a list, on a card they have before them, and has not sent yet. */
interface Pencil {
  readonly card: unknown;
  ticks: readonly string[];
  sought: string | undefined;
}

/**
 * Somebody on Teams as any channel's reporter: ticks boxes and fills in fields of the card before pressing its button,
 * and types in the chat only where the card has nothing for it.
 */
export function teamsReporter(teams: Teams, person: Person, name: string): Reporter {
  const pencils = new Map<string, Pencil>();
  const messageOf = (id: string) => person.messages().find((one) => one.id === id && !one.mine);
  const pencilFor = (id: string): Pencil => {
    const card = messageOf(id)?.card;
    const known = pencils.get(id);
    // On a card that changed nothing is left of what was ticked before.
    if (known !== undefined && known.card === card) return known;
    const { choices } = cardOf({ id, mine: false, text: '', card }) ?? {};
    const pencil: Pencil = { card, ticks: (choices?.value ?? '').split(',').filter(Boolean), sought: undefined };
    pencils.set(id, pencil);
    return pencil;
  };
  const visible = ({ style, choices }: ChoiceSet, { sought, ticks }: Pencil) =>
    style === 'expanded'
      ? choices
      : choices.filter(
          ({ title, value }) =>
            ticks.includes(value) || (sought !== undefined && title.toLowerCase().startsWith(sought.toLowerCase())),
        );
  const buttonsOf = (id: string, shown: Shown): readonly Button[] => {
    const pencil = pencilFor(id);
    const revision = revisionOf(nextOf(shown)?.data.b);
    const { choices } = shown;
    const boxes = choices === undefined ? [] : visible(choices, pencil);
    return [
      ...boxes.map(({ title, value }) => ({
        label: title,
        data: `${revision}.${value}`,
        chosen: pencil.ticks.includes(value),
      })),
      ...shown.actions.map(({ title, data }) => ({ label: title, data: data.b ?? '', chosen: false })),
    ];
  };
  const nextOf = ({ actions }: Shown) => actions.find(({ associatedInputs }) => associatedInputs === 'auto');
  const send = async (id: string, data: object): Promise<void> => void (await person.press(id, data));
  const tap = async (id: string, data: string): Promise<void> => {
    const message = messageOf(id);
    const shown = message === undefined ? undefined : cardOf(message);
    if (shown === undefined) return send(id, { b: data });
    const pencil = pencilFor(id);
    const next = nextOf(shown);
    const value = shown.choices?.choices.find((one) => data === `${revisionOf(next?.data.b)}.${one.value}`)?.value;
    if (value !== undefined && next !== undefined) {
      const { isMultiSelect = false, style } = shown.choices ?? {};
      if (!isMultiSelect && style === 'expanded') return send(id, given(next, { pick: value }));
      const others = pencil.ticks.filter((tick) => tick !== value);
      pencil.ticks = isMultiSelect ? (others.length < pencil.ticks.length ? others : [...others, value]) : [value];
      return;
    }
    const action = shown.actions.find((one) => one.data.b === data);
    return send(id, action === undefined ? { b: data } : given(action, { pick: pencil.ticks.join(',') }));
  };
  /** On the card where it has a field for it; otherwise in the chat. */
  const type = async (words: string): Promise<string> => {
    const message = person.messages().findLast(({ card }) => card !== undefined);
    const shown = message === undefined ? undefined : cardOf(message);
    const next = shown === undefined ? undefined : nextOf(shown);
    if (message === undefined || shown === undefined || next === undefined || words.startsWith('/'))
      return person.type(words);
    if (shown.field !== undefined) {
      await send(message.id, given(next, { text: words }));
      return '';
    }
    if (shown.choices?.style !== 'filtered') return person.type(words);
    const pencil = pencilFor(message.id);
    const nth = visible(shown.choices, pencil)[Number(words) - 1];
    if (nth !== undefined) pencil.ticks = [nth.value];
    else if (pencil.ticks.length > 0) await tap(message.id, next.data.b ?? '');
    else pencil.sought = words;
    return '';
  };
  return {
    name,
    conversation: person.chat,
    chat: () =>
      person.messages().map((message): Bubble => {
        const shown = cardOf(message);
        const { id, mine, text } = message;
        if (shown === undefined) return { id, mine, text, buttons: [] };
        return { id, mine, text: shown.text.join('\n'), buttons: buttonsOf(id, shown) };
      }),
    type,
    tap,
    show: () =>
      person.type('', { attachments: [{ contentType: 'image/png', contentUrl: `${teams.url}/kwispelgard.png` }] }),
    repeat: async (times = 1) => person.repeat(times),
  };
}
