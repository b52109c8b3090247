import { type Chunk, isCount } from './chunks.ts';
import type { Add } from './digits.ts';
import { isYear } from './harmless.ts';
import { glued, type Reading, topicsBefore } from './reading.ts';
import type { Token } from './tokens.ts';
import { topic } from './words.ts';

const announcing = topic.documents | topic.accounts;

/**
 * Numbers of documents: letters and at least three digits written together, seven signs or more; shorter ones behind a
 * word that announces them. Parts of up to three signs that are tied on with a dash belong to them.
 */
export function findDocuments(reading: Reading, chunks: readonly Chunk[], add: Add): void {
  const { tokens } = reading;
  for (const chunk of chunks) {
    const size = chunk.digits + chunk.letters;
    if (chunk.letters === 0 || size < 4) continue;
    const topics = topicsBefore(reading, chunk.first, 3) & announcing;
    const isCapital = topics !== 0 && !reading.shouting && isUpper(reading, chunk.first, chunk.last);
    if (!isCapital && isCount(reading, chunk)) continue;
    const long = size >= 7 && chunk.digits >= 3;
    if (!long && (topics === 0 || chunk.digits < 2)) continue;
    add((topics & topic.accounts) !== 0 ? 'ACCOUNT_ID' : 'PASSPORT', chunk.start, chunk.end);
  }
  findTied(reading, chunks, add);
  findGrouped(reading, chunks, add);
  if ((reading.seen & announcing) === 0) return;
  findSpelled(reading, add);
  // Digits apart from their letters: "AB 1234", "V-1234".
  for (const chunk of chunks) {
    if (chunk.letters > 0 || chunk.digits < 3 || isYear((tokens[chunk.first] as Token).low)) continue;
    const before = tokens[chunk.first - 1];
    const word = before?.low === '-' ? tokens[chunk.first - 2] : before;
    if (word === undefined || !isLetters(reading, word, chunk.first - (before?.low === '-' ? 2 : 1))) continue;
    if ((topicsBefore(reading, chunk.first - 1, 3) & announcing) !== 0) add('PASSPORT', word.start, chunk.end);
  }
}

/** Sign by sign behind a word for a document: "c 0 3 k 4 4 2 1 9". */
function findSpelled(reading: Reading, add: Add): void {
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; ) {
    let last = index;
    let digits = 0;
    while (isSign(tokens[last])) {
      if (tokens[last]?.kind === 'number') digits += 1;
      last += 1;
    }
    if (last - index >= 6 && digits >= 3 && (topicsBefore(reading, index, 4) & announcing) !== 0) {
      add('PASSPORT', (tokens[index] as Token).start, (tokens[last - 1] as Token).end);
    }
    index = Math.max(last, index + 1);
  }
}

const isSign = (token: Token | undefined): boolean =>
  token?.low.length === 1 && (token.kind === 'number' || (token.kind === 'word' && token.script === 'latin'));

/** One to three capitals that are no word of a list. */
const isLetters = ({ text, topics }: Reading, { kind, script, start, end }: Token, index: number): boolean =>
  kind === 'word' && script === 'latin' && end - start <= 3 && topics[index] === 0 && isCapitals(text, start, end);

const isCapitals = (text: string, start: number, end: number): boolean => /^[A-Z]+$/.test(text.slice(start, end));

/** Groups tied by dashes or slashes, six digits or more and a letter: "AB-123-456", "X-1234567-L". */
function findTied(reading: Reading, chunks: readonly Chunk[], add: Add): void {
  const { tokens, topics } = reading;
  let from = 0;
  for (const { first, last } of chunks) {
    if (first < from) continue;
    let begin = first;
    while (isTie(reading, begin - 1) && begin - 2 >= from && isShort(reading, begin - 2)) begin -= 2;
    let end = last;
    let digits = 0;
    let letters = 0;
    for (;;) {
      if (!isTie(reading, end + 1)) break;
      const next = end + 2;
      if (tokens[next]?.kind !== 'number' && !isShort(reading, next)) break;
      end = next;
      while (tokens[end + 1]?.kind !== 'sign' && glued(reading, end + 1)) end += 1;
    }
    let hasMonth = false;
    for (let index = begin; index <= end; index += 1) {
      const token = tokens[index] as Token;
      if (token.kind === 'number') digits += token.low.length;
      else if (token.kind === 'word') letters += token.low.length;
      hasMonth ||= ((topics[index] ?? 0) & (topic.month | topic.units)) !== 0;
    }
    if (begin + 1 < end && digits >= 6 && letters > 0 && letters <= 8 && !hasMonth) {
      add('PASSPORT', (tokens[begin] as Token).start, (tokens[end] as Token).end);
    }
    from = end + 1;
  }
}

const isTie = (reading: Reading, index: number): boolean => {
  const low = reading.tokens[index]?.low;
  return (low === '-' || low === '/') && glued(reading, index) && glued(reading, index + 1);
};

const isShort = ({ tokens }: Reading, index: number): boolean => {
  const token = tokens[index];
  return token?.kind === 'word' && token.script === 'latin' && token.low.length <= 3;
};

/**
 * Groups of letters and digits with spaces or dashes between, eight signs or more, of which at least one group mixes
 * both: "L01X 00T4 7". In small letters only behind a word for a document.
 */
function findGrouped(reading: Reading, chunks: readonly Chunk[], add: Add): void {
  let from = 0;
  for (const chunk of chunks) {
    const near = (reading.seen & announcing) !== 0 && (topicsBefore(reading, chunk.first, 4) & announcing) !== 0;
    if (chunk.first < from || (chunk.letters === 0 && !near) || chunk.letters + chunk.digits > 6) continue;
    let { first, last } = chunk;
    let digits = 0;
    let letters = 0;
    for (
      let start = groupStart(reading, first);
      isGroup(reading, start, first, near && chunk.letters > 0);
      start = groupStart(reading, first)
    ) {
      if (start < from) break;
      first = start;
    }
    for (let next = groupEnd(reading, last); next > 0; next = groupEnd(reading, last)) last = next;
    for (let index = first; index <= last; index += 1) {
      const token = reading.tokens[index] as Token;
      if (token.kind === 'number') digits += token.end - token.start;
      else if (token.kind === 'word') letters += token.end - token.start;
    }
    from = last + 1;
    if (last === chunk.last && first === chunk.first) continue;
    const announced = (topicsBefore(reading, first, 3) & announcing) !== 0;
    if (
      digits + letters < 8 ||
      digits < 3 ||
      letters === 0 ||
      (!announced && (reading.shouting || !isUpper(reading, first, last)))
    )
      continue;
    add('PASSPORT', (reading.tokens[first] as Token).start, (reading.tokens[last] as Token).end);
  }
}

/** The token with which the group before this one begins. */
function groupStart(reading: Reading, first: number): number {
  const { tokens } = reading;
  let at = first - 1;
  if (/^[./-]$/.test(tokens[at]?.low ?? '')) at -= 1;
  while (at > 0 && glued(reading, at) && tokens[at - 1]?.kind !== 'sign' && first - at < 6) at -= 1;
  return at;
}

/** Capitals and digits only, or small letters where they are allowed, and no word of a list. */
function isGroup(reading: Reading, from: number, to: number, lower: boolean): boolean {
  const { tokens, text } = reading;
  if (from < 0 || (tokens[to] as Token).start - (tokens[from] as Token).start > 8) return false;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') continue;
    if (token.kind === 'sign') {
      if (index < to - 1 || !/^[./-]$/.test(token.low)) return false;
    } else {
      const tied = lower || (tokens[index + 1]?.low === '-' && index + 1 < to);
      if (isWordOf(reading, index) || token.script !== 'latin' || !(tied || isCapitals(text, token.start, token.end)))
        return false;
    }
  }
  return true;
}

/** A word of a list; capitals in a text of small letters are letters of a number, unless they announce one. */
function isWordOf({ tokens, topics, text, shouting }: Reading, index: number): boolean {
  const { start, end } = tokens[index] as Token;
  const mask = !shouting && isCapitals(text, start, end) ? announcing | topic.phones : ~0;
  return ((topics[index] ?? 0) & mask) !== 0;
}

/** The last token of the group behind this one, at most five signs; 0 where there is none. */
function groupEnd(reading: Reading, last: number): number {
  const { tokens } = reading;
  let at = last + 1;
  if (/^[./-]$/.test(tokens[at]?.low ?? '')) at += 1;
  const first = at;
  while (tokens[at]?.kind === 'number' || (tokens[at]?.kind === 'word' && tokens[at]?.script === 'latin')) {
    if ((at > first && !glued(reading, at)) || at > first + 4) break;
    at += 1;
  }
  if (at === first) return 0;
  const size = (tokens[at - 1] as Token).end - (tokens[first] as Token).start;
  const isWord = at === first + 1 && tokens[first]?.kind === 'word';
  if (size > 5 || (isWord && (isWordOf(reading, first) || size > 4))) return 0;
  return at - 1;
}

function isUpper({ tokens, text }: Reading, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) {
    const { kind, start, end } = tokens[index] as Token;
    if (kind === 'word' && !isCapitals(text, start, end)) return false;
  }
  return true;
}

/** The lines of a passport that a machine reads, filled up with `<`. */
export function findMachineLines({ text, tokens }: Reading, add: Add): void {
  if (!text.includes('<<')) return;
  for (let index = 0; index < tokens.length; ) {
    let last = index;
    let marks = 0;
    while (
      last < tokens.length &&
      isMachine(tokens[last] as Token) &&
      (last === index || tokens[last]?.start === tokens[last - 1]?.end)
    ) {
      if (tokens[last]?.low === '<') marks += 1;
      last += 1;
    }
    if (last === index) {
      index += 1;
      continue;
    }
    const [start, end] = [(tokens[index] as Token).start, (tokens[last - 1] as Token).end];
    if (marks >= 2 && end - start >= 10 && text.slice(start, end).includes('<<')) add('PASSPORT', start, end);
    index = last;
  }
}

const isMachine = ({ kind, script, low }: Token): boolean =>
  kind === 'number' || low === '<' || (kind === 'word' && script === 'latin');
