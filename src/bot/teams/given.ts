import { z } from 'zod';
import { readButton, writeButton } from '../../flows/button.ts';

/** The names of a card's inputs, and of the field in which an action carries its button. */
export const inputs = { pick: 'pick', text: 'text' } as const;

/** What a card's action brings: its button, and whatever stands in the card's inputs. Further fields are ignored. */
const dataForm = z.looseObject({
  b: z.string().max(200),
  /** How the ticked answers are meant: one, that is an answer at once; or several, that replace what was chosen. */
  as: z.enum(['one', 'many']).optional(),
  [inputs.pick]: z.string().max(2000).optional(),
  [inputs.text]: z.string().max(30_000).optional(),
});

interface Given {
  readonly button: string;
  readonly chosen?: readonly string[];
  readonly text?: string;
}

/** Reads what was given. Anything else is a button that is none of ours, and shows the present question again. */
export function readGiven(data: unknown): Given {
  const read = dataForm.safeParse(data).data;
  if (read === undefined) return { button: '' };
  const { b: button, as, pick = '', text } = read;
  if (as === undefined) return text === undefined ? { button } : { button, text };
  // Several choices come joined by commas (Adaptive Cards, Input.ChoiceSet, `isMultiSelect`).
  const chosen = pick.split(',').filter((id) => /^[A-Za-z0-9_-]{1,24}$/.test(id));
  const place = readButton(button);
  const [only] = chosen;
  if (as === 'one' && only !== undefined && place !== undefined && 'revision' in place)
    return { button: writeButton({ revision: place.revision, id: only }) };
  return as === 'one' ? { button } : { button, chosen };
}
