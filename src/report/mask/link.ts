import type { Add } from './digits.ts';
import { domainEnds, wordyEnds } from './hosts.ts';
import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { topic } from './words.ts';

const schemes = new Set(['http', 'https', 'hxxp', 'hxxps', 'ftp', 'tg', 'htttp', 'htpps']);
/** Ends that are meant also with spaces around their dot. */
const spacedEnds = new Set(['com', 'org', 'net', 'nl', 'ru', 'me', 'info']);
const trailing = /^[.,;:!?)\]}»"'…]$/;

/** Links: with a scheme, with `www`, or a bare domain with or without its path; spaces around dots and slashes too. */
export function findLinks(reading: Reading, add: Add): void {
  const { tokens } = reading;
  if (!reading.text.includes('.') && !reading.text.includes(':') && (reading.seen & topic.dots) === 0) return;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    let first = -1;
    let last = 0;
    if (token.kind === 'word' && schemes.has(token.low) && opensPath(reading, index + 1)) {
      first = index;
      last = pathEnd(reading, index, true);
    } else if (token.low === 'www' && isDot(reading, index + 1)) {
      first = index;
      last = pathEnd(reading, index, true);
    } else if (isDot(reading, index)) {
      first = domainStart(reading, index);
      last = first < 0 ? 0 : domainLast(reading, index);
    }
    if (last <= index) continue;
    add('URL', (tokens[first] as Token).start, (tokens[last] as Token).end);
    index = last;
  }
}

const opensPath = ({ tokens }: Reading, index: number): boolean =>
  (tokens[index]?.low === ':' && tokens[index + 1]?.low === '/') ||
  (tokens[index]?.low === '[' && tokens[index + 1]?.low === ':');

const isDot = ({ tokens, topics, lengths }: Reading, index: number): boolean =>
  tokens[index]?.low === '.' || (((topics[index] ?? 0) & topic.dots) !== 0 && (lengths[index] ?? 0) === 1);

const isLabel = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || (token.kind === 'word' && token.script !== 'han' && token.script !== 'ethiopic'));

/** The last token of what is written together from here on; `open` where spaces around dots and slashes do not end it. */
function pathEnd(reading: Reading, from: number, open: boolean): number {
  const { tokens } = reading;
  let last = from;
  for (let index = from + 1; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.low === '\u0000' || token.low === '\n' || token.low === '<' || token.low === '>') break;
    if (token.script === 'han' || token.script === 'ethiopic') break;
    if (!glued(reading, index)) {
      const before = tokens[index - 1] as Token;
      const bridges = token.low === '.' || token.low === '/' || token.low === ':';
      const bridged = (before.low === '.' || before.low === '/') && !glued(reading, index - 1);
      const goesOn =
        bridged || (bridges && isLabel(tokens[index + 1]) && !glued(reading, index + 1)) || token.low === '/';
      if (!open || !goesOn || (bridged && token.kind === 'sign' && token.low !== '/')) break;
    }
    last = index;
  }
  while (last > from && trailing.test((tokens[last] as Token).low)) last -= 1;
  return last;
}

/** The first token of the labels before a dot, or -1. */
function domainStart(reading: Reading, dot: number): number {
  const { tokens } = reading;
  if (!isLabel(tokens[dot - 1])) return -1;
  let first = dot - 1;
  for (let index = dot - 2; index >= 0 && index > dot - 40 && glued(reading, index + 1); index -= 1) {
    const token = tokens[index] as Token;
    if (isLabel(token)) first = index;
    else if (!/^[._-]$/.test(token.low)) break;
  }
  // What stands behind an @ is a name or a mail address.
  return tokens[first - 1]?.low === '@' && glued(reading, first) ? -1 : first;
}

/** The last token of a domain whose dot this is, with its path; 0 where it is no domain. */
function domainLast(reading: Reading, dot: number): number {
  const { tokens } = reading;
  const end = tokens[dot + 1];
  const after = tokens[dot + 2];
  const follows = after !== undefined && glued(reading, dot + 2);
  if (follows && after.kind !== 'sign' && after.script !== 'han') return 0;
  const tied = follows && after.low === '/' && glued(reading, dot) && glued(reading, dot + 1);
  if (end?.kind !== 'word' || !(domainEnds.has(end.low) || (tied && end.script === 'latin' && end.low.length < 12)))
    return 0;
  const hasPath = after?.low === '/' || ((reading.topics[dot + 2] ?? 0) & topic.signs) !== 0;
  const tight = glued(reading, dot) && glued(reading, dot + 1);
  const isWord = (tokens[dot] as Token).kind === 'word';
  if (tight && !isWord) {
    if (
      wordyEnds.has(end.low) &&
      !hasPath &&
      !(follows && after.low === '.' && isLabel(tokens[dot + 3]) && glued(reading, dot + 3))
    ) {
      return announced(reading, dot) ? dot + 1 : 0;
    }
    return pathEnd(reading, dot + 1, after?.low === '/');
  }
  if (!spacedEnds.has(end.low)) return 0;
  if (wordyEnds.has(end.low) && !hasPath) return 0;
  // "daar. Nl" ends a sentence; a space on both sides does not.
  if (!isWord && glued(reading, dot) && !hasPath && end.shape !== 'lower') return 0;
  const last = pathEnd(reading, dot + 1, true);
  return isWord && hasPath && last === dot + 1 ? spelledPath(reading, dot + 2) : last;
}

const siteWords = /^(?:site|website|web|link|url|pagina|сайт|сайте|ссылка|موقع|سایت|网站|网址)$/;

/** A word for a site stands just before the domain. */
function announced({ tokens }: Reading, dot: number): boolean {
  for (let index = dot - 2; index >= 0 && index >= dot - 5; index -= 1) {
    if (siteWords.test(tokens[index]?.low ?? '')) return true;
  }
  return false;
}

/** "slash jan": the word behind a sign spoken out. */
function spelledPath({ tokens, topics }: Reading, from: number): number {
  let index = from;
  while (((topics[index] ?? 0) & topic.signs) !== 0 && index < tokens.length) index += 1;
  return isLabel(tokens[index]) ? index : from - 1;
}
