import { tokensOf } from './tokens.ts';
import { viewOf } from './view.ts';

/** A word of one script in which nothing parts it; Han characters are words each. */
const oneWord = /^(?:\p{Script=Latin}+|\p{Script=Arabic}+|\p{Script=Cyrillic}+|\p{Script=Ethiopic}+)$/u;

/** The entries of a list, each as the words it is looked up by; the whole list is folded at once. */
export function entriesOf(list: string): readonly (readonly string[])[] {
  const { text, low, at } = viewOf(list);
  const entries: (readonly string[])[] = [];
  for (let start = 0; start < low.length; ) {
    const comma = low.indexOf(',', start);
    const end = comma === -1 ? low.length : comma;
    const entry = low.slice(start, end).trim();
    if (oneWord.test(entry)) entries.push([entry]);
    else if (entry !== '') {
      entries.push(
        tokensOf({ text: text.slice(start, end), low: low.slice(start, end), at }).map((token) => token.low),
      );
    }
    start = end + 1;
  }
  return entries;
}
