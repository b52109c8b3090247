import { questions } from '../../flows/questionnaire.ts';

/** Every canary of a kind begins alike, so that all of them are found by looking for the beginning. */
export const stems = {
  chat: '7412583',
  first: 'Voorkanarie',
  last: 'Achterkanarie',
  handle: 'handkanarie',
  story: 'kanarieverhaal',
} as const;
export type Kind = keyof typeof stems;

/** Who a reporter is to their messaging app, and what they tell. All of it is made up to be found again. */
export interface Canary {
  readonly number: number;
  readonly chat: number;
  readonly first: string;
  readonly last: string;
  readonly handle: string;
  /** A word without capitals or digits, so that nothing of it is masked on its way into the report. */
  readonly story: string;
}

/** Numbers end in five places, in digits or in letters. */
const places = 5;

export function canaryOf(number: number): Canary {
  const letters = lettersOf(number);
  return {
    number,
    chat: Number(stems.chat + String(number).padStart(places, '0')),
    first: stems.first + letters,
    last: stems.last + letters,
    handle: stems.handle + letters,
    story: stems.story + letters,
  };
}

const lettersOf = (number: number): string =>
  String(number)
    .padStart(places, '0')
    .replaceAll(/\d/g, (digit) => 'bcdfghklmn'[Number(digit)] ?? '');

/** Whose canary of this kind stands in the text; nothing when there is none. */
export function numberIn(text: string, kind: Kind): number | undefined {
  const found = new RegExp(`${stems[kind]}([0-9]{${places}}|[bcdfghklmn]{${places}})`, 'i').exec(text)?.[1];
  if (found === undefined) return undefined;
  return Number(found.replaceAll(/[a-z]/gi, (letter) => String('bcdfghklmn'.indexOf(letter.toLowerCase()))));
}

/** Codes of answers that can hardly stand anywhere by chance: whoever reads one of them knows what somebody told. */
export const tellingCodes: readonly string[] = [
  ...new Set(
    questions.flatMap(({ options }) => options.map(({ id }) => id)).filter((id) => /^[a-z]+_[a-z_]+$/.test(id)),
  ),
].filter((id) => id.length > 11);
