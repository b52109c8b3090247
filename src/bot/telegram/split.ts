/** A message longer than this is read by nobody in one go; Telegram takes 4,096. In UTF-16 units. */
export const longestMessage = 3500;

/** Where a text may be cut, best first. */
const ends = ['\n\n', '\n', '. ', ' '];

/**
 * Cuts a text into messages at the ends of paragraphs; a paragraph that is too long by itself at the end of a line, a
 * sentence or a word, and never within a character. Put together again it says the same.
 */
export function splitText(text: string, longest = longestMessage): readonly string[] {
  if (text.length <= longest) return [text];
  const head = text.slice(0, longest);
  const end = ends.find((one) => head.lastIndexOf(one) > 0) ?? '';
  const at = end === '' ? wholeTo(head) : head.lastIndexOf(end) + (end === '. ' ? 1 : 0);
  return [text.slice(0, at), ...splitText(text.slice(at).replace(/^\s+/, ''), longest)];
}

/** Half of a pair stays with its other half. */
const wholeTo = (head: string): number => (/[\ud800-\udbff]$/.test(head) ? head.length - 1 : head.length);
