import { finding } from '../../bot/masking.ts';
import { readButton, writeButton } from '../../flows/button.ts';
import { promptOf } from '../../flows/prompt.ts';
import type { Session } from '../../flows/session.ts';
import { step } from '../../flows/step.ts';
import type { Ids } from '../../flows/turn.ts';
import { commands, type Happening, type House, type Prompt } from '../../flows/turn.ts';
import { words } from '../../locales/translate.ts';
import { maskWith } from '../../report/words.ts';
import type { Dice } from './dice.ts';

/** What somebody does next at a screen: taps one of its buttons, by what it carries, or writes. */
export type Deed = { readonly tap: string } | { readonly write: true };

/** What is tapped wherever it is offered, the first of these that is. */
const onwards = ['nl', 'go_on', 'agree', 'next', 'no_name', 'send', 'yes', 'done'];
/** What leads elsewhere, or leaves something out. */
const asides = [
  'back',
  'skip',
  'why',
  'enough',
  'keep',
  'return',
  'more',
  'numbers',
  'watched',
  'young',
  'stop',
  'no',
  'again',
  'edit',
];

/** Decides what to tap by what the buttons carry, and writes where own words are asked for. */
export function decide(buttons: readonly string[], asksForWords: boolean, dice: Dice): Deed {
  if (asksForWords) return { write: true };
  const ids = buttons.flatMap((data) => {
    const button = readButton(data);
    return button === undefined || 'command' in button ? [] : [{ data, id: button.id }];
  });
  // Something is chosen already, so that it can go on.
  const on = onwards.flatMap((id) => ids.filter((one) => one.id === id))[0];
  if (on !== undefined) return { tap: on.data };
  const answers = ids.filter(({ id }) => !asides.includes(id) && !id.startsWith('-') && !id.startsWith('change.'));
  const [first, ...more] = answers;
  if (first !== undefined) return { tap: dice.one([first, ...more]).data };
  return { tap: ids.find(({ id }) => id === 'skip')?.data ?? ids[0]?.data ?? `/${commands[0]}` };
}

/** Whether a screen asks for own words, by what it says. */
export const asksForWords = (text: string): boolean => text.includes(words.nl.story.warning);

const mask = maskWith(finding());

export const ownWords = (story: string): string => `iemand belde en zei ${story} tegen mij`;

const buttonsOf = ({ choices, ways, revision }: Prompt): readonly string[] => [
  ...choices.map(({ id }) => writeButton({ revision, id })),
  ...ways.map((way) => writeButton('id' in way ? { revision, id: way.id } : { command: way.command })),
];

/** Answers the whole questionnaire by itself, up to the question whether to send. Returns the session and its buttons. */
export function toConfirm(
  story: string,
  ids: Ids,
  house: House,
  dice: Dice,
): { readonly session: Session; readonly buttons: readonly string[] } {
  const occasion = { now: Date.now(), ids, channel: 'telegram', house };
  let [session] = step(undefined, { ...occasion, kind: 'commanded', command: 'start' });
  for (let turns = 0; session.at !== 'confirm'; turns += 1) {
    if (turns > 200) throw new Error(`never asked whether to send, but ${session.at}`);
    const prompt = promptOf(session, house);
    const deed = decide(buttonsOf(prompt), prompt.kind === 'text', dice);
    [session] = step(session, { ...occasion, ...happeningOf(deed, story) });
  }
  return { session, buttons: buttonsOf(promptOf(session, house)) };
}

function happeningOf(deed: Deed, story: string): Happening {
  if ('write' in deed) return { kind: 'wrote', words: mask(ownWords(story)) };
  const button = readButton(deed.tap);
  if (button === undefined) return { kind: 'mumbled' };
  return 'command' in button ? { kind: 'commanded', ...button } : { kind: 'pressed', ...button };
}
