import { createRequire } from 'node:module';
import { Window } from 'happy-dom';

const AC = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof import('adaptivecards');

// The renderer makes elements of whatever document there is.
const window = new Window();
const names = [
  'window',
  'document',
  'HTMLElement',
  'HTMLButtonElement',
  'HTMLInputElement',
  'Node',
  'Element',
] as const;
for (const name of names)
  Object.defineProperty(globalThis, name, { value: window[name as never] ?? window, configurable: true });
const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Markdown as a client may read it: whatever is marked up in a TextBlock would show here as marked up. */
AC.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const literals: string[] = [];
  const set = (mark: string): string => `\ue000${literals.push(mark) - 1}\ue001`;
  const html = text
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => set(escaped[mark] ?? mark))
    .replace(/&/g, () => set('&amp;'))
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')
    .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '<strong>$2</strong>')
    .replace(/([*_])(?=\S)(.+?)\1/g, '<em>$2</em>')
    .replace(/^(\d+\.|[-+*]) +(.*)$/gm, '<li>$2</li>');
  result.outputHtml = `<p>${html.replace(/\ue000(\d+)\ue001/g, (_, at: string) => literals[Number(at)] ?? '')}</p>`;
  result.didProcess = true;
};

/** As much of an element as is looked at. */
interface HTMLElementLike {
  readonly textContent: string | null;
  querySelectorAll(selector: string): Iterable<HTMLElementLike> & { readonly length: number };
}

/** A card as Microsoft's own renderer shows it, and everything it objects to. */
export function renderCard(content: object): {
  readonly element: HTMLElementLike;
  readonly objections: readonly string[];
} {
  const parsing = new AC.SerializationContext();
  const card = new AC.AdaptiveCard();
  card.parse(content, parsing);
  const objections = Array.from({ length: parsing.eventCount }, (_, at) => parsing.getEventAt(at).message);
  objections.push(...card.validateProperties().validationEvents.map(({ message }) => message));
  const element = card.render();
  if (element === undefined) throw new Error('the card shows nothing');
  return { element: element as unknown as HTMLElementLike, objections };
}
