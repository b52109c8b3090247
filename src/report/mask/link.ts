import type { Add } from './digits.ts';
import { domainEnds, wordyEnds } from './hosts.ts';
import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { fold } from './view.ts';
import { topic } from './words.ts';

const schemes = new Set(['http', 'https', 'hxxp', 'hxxps', 'ftp', 'tg', 'htttp', 'htpps']);
/** Ends that are meant also with spaces around their dot. */
const spacedEnds = new Set(
  'com org net nl ru me info tr ir de fr es uk eu com be tv cn мэ ру ком нет орг نت كوم کام كام اورج ኮም ኔት ኦርግ'
    .split(' ')
    .map(fold),
);
/** Ends that only a path makes sure. */
const shortEnds = new Set(['ly', 'gl', 'gg', 'cc', 'co', 'link', 'site', 'me', 'io', 'is', 'to', 'ws', 'мэ', 'ме']);
/** "www" as it is said. */
const webWords = new Set('www w ввв دبليو دابليو دبلیو دابلیو و ዳብሊዩ 三 ve double'.split(' ').map(fold));
const trailing = /^[.,;:!?)\]}»"'…]$/;

/** Links: with a scheme, with `www`, or a bare domain with or without its path; spaces around dots and slashes too. */
export function findLinks(reading: Reading, add: Add): void {
  const { tokens } = reading;
  const dotted = /[.:⁄]/.test(reading.text) || (reading.seen & (topic.dots | topic.signs)) !== 0;
  if (!dotted) return;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    let first = -1;
    let last = 0;
    if (token.kind === 'word' && schemes.has(token.low) && opensPath(reading, index + 1)) {
      first = index;
      last = pathEnd(reading, index, true);
    } else if (token.low === 'www' && tokens[index + 1]?.low === '.') {
      first = index;
      last = pathEnd(reading, index, true);
    } else if (token.low === 't' && tokens[index + 1]?.low === 'me' && isSlash(reading, index + 2)) {
      first = index;
      last = spelledPath(reading, index + 2);
    } else {
      const size = dotSize(reading, index);
      first = size > 0 ? domainStart(reading, index) : -1;
      last = first < 0 ? 0 : domainLast(reading, index, size);
      if (last > index) first = wholeStart(reading, first);
    }
    if (last <= index) continue;
    add('URL', (tokens[first] as Token).start, (tokens[last] as Token).end);
    index = last;
  }
}

const opensPath = ({ tokens }: Reading, index: number): boolean =>
  (tokens[index]?.low === ':' && tokens[index + 1]?.low === '/') ||
  (tokens[index]?.low === '[' && tokens[index + 1]?.low === ':');

/** How many tokens a dot takes here, in brackets or as a word too; 0 where there is none. */
function dotSize({ tokens, topics, lengths }: Reading, index: number): number {
  const token = tokens[index] as Token;
  if (token.low === '.') return 1;
  if (((topics[index] ?? 0) & topic.dots) !== 0 && (lengths[index] ?? 0) > 0) return lengths[index] ?? 1;
  if (!/^[[({]$/.test(token.low) || !/^[\])}]$/.test(tokens[index + 2]?.low ?? '')) return 0;
  return tokens[index + 1]?.low === '.' || ((topics[index + 1] ?? 0) & topic.dots) !== 0 ? 3 : 0;
}

const isSlash = ({ tokens, topics }: Reading, index: number): boolean =>
  /^[/⁄∕]$/.test(tokens[index]?.low ?? '') || ((topics[index] ?? 0) & topic.signs) !== 0;

/** What else is said of the address before its last labels: more labels with their dots, "www", a scheme. */
function wholeStart(reading: Reading, from: number): number {
  const { tokens, topics } = reading;
  let first = from;
  for (let steps = 0; steps < 6; steps += 1) {
    const before = tokens[first - 1];
    if (before === undefined) break;
    const isWord = ((topics[first - 1] ?? 0) & topic.dots) !== 0;
    if ((isWord || before.low === '.') && isLabel(tokens[first - 2]) && (isWord || glued(reading, first - 1)))
      first -= 2;
    else if (webWords.has(before.low) || schemes.has(before.low)) first -= 1;
    else break;
  }
  return first;
}

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
    const spoken = open && ((reading.topics[index] ?? 0) & topic.dots) !== 0 && isLabel(tokens[index + 1]);
    if (spoken) {
      index += 1;
      last = index;
      continue;
    }
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
    else if (!/^[._'-]$/.test(token.low)) break;
  }
  // What stands behind an @ is a name or a mail address.
  return tokens[first - 1]?.low === '@' && glued(reading, first) ? -1 : first;
}

/** The last token of a domain whose dot this is, with its path; 0 where it is no domain. */
function domainLast(reading: Reading, dot: number, size: number): number {
  const { tokens } = reading;
  const at = dot + size;
  const end = tokens[at];
  const after = tokens[at + 1];
  const follows = after !== undefined && glued(reading, at + 1);
  if (end?.kind !== 'word' || (follows && after.kind !== 'sign' && after.script !== 'han')) return 0;
  const isWord = size > 1 || (tokens[dot] as Token).kind === 'word';
  const hasPath = isSlash(reading, at + 1);
  const tight = glued(reading, dot) && glued(reading, at);
  const tied = follows && hasPath && tight;
  const isShort = hasPath && (shortEnds.has(end.low) || (isWord && domainEnds.has(end.low)));
  if (!domainEnds.has(end.low) && !isShort && !(tied && end.script === 'latin' && end.low.length < 12)) return 0;
  if (tight && !isWord) {
    if (
      wordyEnds.has(end.low) &&
      !hasPath &&
      !(follows && after.low === '.' && isLabel(tokens[at + 2]) && glued(reading, at + 2))
    ) {
      return announced(reading, dot) ? at : 0;
    }
    return pathEnd(reading, at, hasPath);
  }
  if (!spacedEnds.has(end.low) && !isShort) return 0;
  if (wordyEnds.has(end.low) && !hasPath) return 0;
  // "daar. Nl" ends a sentence; a space on both sides does not.
  if (!isWord && glued(reading, dot) && !hasPath && end.shape !== 'lower') return 0;
  const last = pathEnd(reading, at, true);
  return hasPath && last === at ? spelledPath(reading, at + 1) : last;
}

const siteWords = /^(?:site|website|web|link|url|pagina|сайт|сайте|ссылка|موقع|سایت|网站|网址)$/;

/** A word for a site stands just before the domain. */
function announced({ tokens }: Reading, dot: number): boolean {
  for (let index = dot - 2; index >= 0 && index >= dot - 5; index -= 1) {
    if (siteWords.test(tokens[index]?.low ?? '')) return true;
  }
  return false;
}

/** "slash jan", "schuine streep lijst": what stands behind a sign spoken out. */
function spelledPath(reading: Reading, from: number): number {
  let index = from;
  while (isSlash(reading, index) && index < from + 4) index += 1;
  return isLabel(reading.tokens[index]) ? pathEnd(reading, index, false) : from - 1;
}
