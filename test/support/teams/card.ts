import { createRequire } from 'node:module';
import { z } from 'zod';

// The package's module build does not load in Node; its bundle does.
const { AdaptiveCard, SerializationContext } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof import('adaptivecards');

/** A card as it lies in a message: any JSON with a body. */
const element = z.looseObject({ type: z.string() });
const cardForm = z.looseObject({ type: z.literal('AdaptiveCard'), body: z.array(element) });
type Part = z.infer<typeof element>;

const actionForm = z.looseObject({
  type: z.literal('Action.Execute'),
  title: z.string().min(1),
  verb: z.string(),
  associatedInputs: z.enum(['auto', 'none']),
  data: z.record(z.string(), z.string()),
  fallback: z.looseObject({ type: z.literal('Action.Submit'), title: z.string(), data: z.unknown() }),
});
export type Action = z.infer<typeof actionForm>;

const choiceSetForm = z.looseObject({
  type: z.literal('Input.ChoiceSet'),
  id: z.string(),
  label: z.string().min(1),
  placeholder: z.string().min(1),
  style: z.enum(['expanded', 'filtered']),
  isMultiSelect: z.boolean(),
  value: z.string().optional(),
  choices: z.array(z.strictObject({ title: z.string().min(1), value: z.string().regex(/^[A-Za-z0-9_-]+$/) })),
});
export type ChoiceSet = z.infer<typeof choiceSetForm>;

const fieldForm = z.looseObject({
  type: z.literal('Input.Text'),
  id: z.string(),
  label: z.string().min(1),
  placeholder: z.string().min(1),
  value: z.string().optional(),
});

/** What a person finds on a card. */
export interface Shown {
  readonly text: readonly string[];
  readonly actions: readonly Action[];
  readonly choices: ChoiceSet | undefined;
  readonly field: z.infer<typeof fieldForm> | undefined;
}

function partsOf(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  const read = element.safeParse(value).data;
  if (read === undefined) return [];
  return [read, ...Object.entries(read).flatMap(([name, inner]) => (name === 'fallback' ? [] : partsOf(inner)))];
}

const runs = z.looseObject({ inlines: z.array(z.looseObject({ text: z.string() })) });
const unescaped = (text: string): string => text.replace(/\\(.)/g, '$1');

/** Reads a card; throws when it is none. */
export function readCard(content: unknown): Shown {
  const parts = partsOf(cardForm.parse(content).body);
  const of = (type: string): readonly Part[] => parts.filter((part) => part.type === type);
  return {
    text: parts.flatMap((part) => {
      if (part.type === 'TextBlock') return [unescaped(z.string().parse(part.text))];
      if (part.type !== 'RichTextBlock') return [];
      return [
        runs
          .parse(part)
          .inlines.map(({ text }) => text)
          .join(''),
      ];
    }),
    actions: of('Action.Execute').map((part) => actionForm.parse(part)),
    choices: of('Input.ChoiceSet').map((part) => choiceSetForm.parse(part))[0],
    field: of('Input.Text').map((part) => fieldForm.parse(part))[0],
  };
}

/** The size that Teams counts: UTF-16. In bytes. */
export const sizeOf = (content: unknown): number => Buffer.byteLength(JSON.stringify(content), 'utf16le');

/** The most a card may have, well below what Teams takes (100 kB). In bytes. */
export const largestCard = 60_000;
const mostActions = 6;

/** Cards that differ in nothing but the session of their buttons are looked at once. */
const flawless = new Set<string>();

/** What is wrong with a card, as `faultsOf` finds it. */
export function newFaultsOf(content: unknown): readonly string[] {
  const shape = JSON.stringify(content).replace(/"b":"[\w-]+-\w+\./g, '"b":".');
  if (flawless.has(shape)) return [];
  const faults = faultsOf(content);
  if (faults.length === 0) flawless.add(shape);
  return faults;
}

/** What is wrong with a card: by Microsoft's own reader, and by the rules that its own reader is silent about. */
export function faultsOf(content: unknown): readonly string[] {
  const faults: string[] = [];
  const context = new SerializationContext();
  const card = new AdaptiveCard();
  card.parse(content as object, context);
  for (let at = 0; at < context.eventCount; at += 1) faults.push(context.getEventAt(at).message);
  faults.push(...card.validateProperties().validationEvents.map(({ message }) => message));
  const read = cardForm.safeParse(content).data;
  if (read === undefined || read.version !== '1.5') return [...faults, 'no card of version 1.5'];
  if (sizeOf(content) >= largestCard) faults.push('too large');
  if ('speak' in read) faults.push('is read out');
  const parts = partsOf(read.body);
  const inputs = parts.filter(({ type }) => type.startsWith('Input.'));
  for (const part of parts.filter(({ type }) => type === 'ActionSet')) {
    const actions = z.array(actionForm).safeParse(part.actions);
    if (!actions.success) {
      faults.push('an action without its fallback');
      continue;
    }
    const all = actions.data;
    if (all.length === 0 || all.length > mostActions) faults.push(`${all.length} actions in a set`);
    if (new Set(all.map(({ associatedInputs }) => associatedInputs)).size > 1) faults.push('ways among answers');
    if (inputs.length === 0 && all.some((one) => one.associatedInputs !== 'none'))
      faults.push('inputs that are not there');
    for (const { fallback, title, data, associatedInputs } of all) {
      const same = JSON.stringify([title, data, associatedInputs]);
      if (JSON.stringify([fallback.title, fallback.data, fallback.associatedInputs]) !== same)
        faults.push('another fallback');
    }
  }
  return faults;
}
