import { isSpanish, kindByChecks } from './checks.ts';
import { isHarmless, isOrdinary, isPublicLine, isYear, isYearly, type Run } from './harmless.ts';
import type { Kind } from './kinds.ts';
import { glued, type Reading, topicsBefore } from './reading.ts';
import type { Token } from './tokens.ts';
import { topic } from './words.ts';

export type Add = (kind: Kind, start: number, end: number) => void;

const telling = topic.plates | topic.documents | topic.accounts | topic.phones;

/**
 * Numbers: whatever has seven digits or more is masked, however it is grouped, unless there is evidence that it is
 * harmless; behind a word that announces a phone, an account or a document shorter ones too.
 */
export function findDigits(reading: Reading, add: Add): void {
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; ) {
    if (tokens[index]?.kind !== 'number') {
      index += 1;
      continue;
    }
    const run = runAt(reading, index);
    judge(reading, run, add);
    index = run.last + 1;
  }
}

function judge(reading: Reading, run: Run, add: Add): void {
  const { safe } = reading;
  const size = run.digits.length;
  if (size < 4) return;
  const topics = topicsBefore(reading, run.first, size < 5 ? 2 : 4) & telling;
  if (size < 7 && (isPublicLine(reading, run) || isYearly(reading, run))) return;
  if (size < 7 ? topics === 0 || isOrdinary(reading, run) : isHarmless(reading, run) && !isLettered(reading, run)) {
    if (size >= 7) safe.fill(1, run.first, run.last + 1);
    return;
  }
  // A plate word may be any word for a car: what follows must look like a plate, which is judged elsewhere.
  if (size < 7 && topics === topic.plates && size < 5) return;
  const near = topics || topicsBefore(reading, run.first, 4) & telling;
  const { at, plus } = leading(reading, run.first, near);
  // Letters before it make it the number of a document.
  const isDocument = !plus && (near & topic.documents) !== 0 && at < (reading.tokens[run.first] as Token).start;
  const end = trailing(reading, run);
  add(isDocument ? 'PASSPORT' : kindOf(run.digits, near, plus), at, end);
}

/** Two years with a letter behind them are a document number all the same. */
const isLettered = (reading: Reading, run: Run): boolean =>
  run.groups.length === 2 &&
  run.digits.length === 8 &&
  isYear(run.digits.slice(0, 4)) &&
  trailing(reading, run) > (reading.tokens[run.last] as Token).end;

function kindOf(digits: string, topics: number, plus: boolean): Kind {
  if (plus || digits.startsWith('00') || (digits.startsWith('06') && digits.length === 10)) return 'PHONE';
  const checked = kindByChecks(digits);
  if (checked !== undefined && (topics & topic.phones) === 0) return checked;
  if ((topics & topic.phones) !== 0) return 'PHONE';
  if ((topics & topic.accounts) !== 0) return 'ACCOUNT_ID';
  if ((topics & topic.documents) !== 0) return digits.length === 9 ? 'BSN' : 'NATIONAL_ID';
  if (digits.startsWith('0') || digits.length === 10 || digits.length === 11) return 'PHONE';
  return digits.length === 9 ? 'BSN' : 'ACCOUNT_ID';
}

/** Where the signs begin that belong to the front of a number: a plus, a bracket, letters that open a document number. */
function leading(reading: Reading, first: number, topics: number): { at: number; plus: boolean } {
  const { tokens, text } = reading;
  let at = (tokens[first] as Token).start;
  let plus = false;
  for (let index = first - 1; index >= 0 && index >= first - 3; index -= 1) {
    const token = tokens[index] as Token;
    if ((token.low !== '+' && token.low !== '(') || text.slice(token.end, at).trim() !== '') break;
    plus ||= token.low === '+';
    at = token.start;
  }
  if (plus || at !== tokens[first]?.start) return { at, plus };
  return { at: lettersBefore(reading, first, topics), plus };
}

/** "K 0482917", "ش/4410", "71 № 4480215": letters before a number, and a series before a sign for "number". */
function lettersBefore(reading: Reading, first: number, bits: number): number {
  const { tokens, topics } = reading;
  const { start } = tokens[first] as Token;
  const before = tokens[first - 1];
  if (before === undefined) return start;
  const tied = glued(reading, first) && /^[/-]$/.test(before.low) && glued(reading, first - 1);
  const index = tied ? first - 2 : first - 1;
  const word = tokens[index];
  if (word === undefined) return start;
  const size = word.end - word.start;
  if (word.kind !== 'word') return start;
  if (tied || glued(reading, first)) return size <= 3 && word.script !== 'han' ? word.start : start;
  const series = tokens[first - 2];
  if (word.low === 'no' && series?.kind === 'number' && (bits & topic.documents) !== 0) return series.start;
  if (size > 3 || word.script !== 'latin' || ((topics[index] ?? 0) & telling) !== 0) return start;
  const announced = (bits & (topic.documents | topic.accounts)) !== 0;
  const isCapital = word.shape === 'upper' || word.shape === 'capital';
  if (isCapital && (announced || !reading.shouting || topics[index] === 0))
    return announced || size > 1 ? word.start : start;
  return announced && (size === 1 || ((topics[index] ?? 0) & topic.functions) === 0) ? word.start : start;
}

/** A letter tied to the end of a number: "44731/K", "12345678-Z", "8827 B". */
function trailing(reading: Reading, { last, digits }: Run): number {
  const { tokens } = reading;
  const { end } = tokens[last] as Token;
  const tied = /^[/.-]$/.test(tokens[last + 1]?.low ?? '');
  const index = tied ? last + 2 : last + 1;
  const word = tokens[index];
  if (word?.kind !== 'word' || word.end - word.start > 2 || word.script === 'han') return end;
  const next = tokens[index + 1];
  if (glued(reading, index + 1) && next?.kind !== 'sign' && next?.script !== 'han') return end;
  const whole = glued(reading, index) && (!tied || glued(reading, index - 1));
  if (whole) return word.end;
  // Apart from the number it is one letter that no word follows, or a capital.
  if (word.end - word.start > 1 || next?.kind === 'number' || word.start - end > 3) return end;
  if (next?.low === "'" && glued(reading, index + 1)) return end;
  const alone = word.script === 'latin' && (next === undefined || next.kind === 'sign' || next.script !== word.script);
  return word.shape === 'capital' || alone || consonant.test(word.low) || isSpanish(digits, word.low) ? word.end : end;
}

/** Letters that are no word by themselves. */
const consonant = /^[b-df-hj-np-tv-xz]$/;

/** Signs that part the groups of one number. */
const parting = new Set(['.', '-', '/', '(', ')', '_', '*', '~', "'", '·', '|', '\\', ',', ':', '+', '•']);
const mostSigns = 4;

/** The number that begins at a token, with all its groups. */
function runAt(reading: Reading, from: number): Run {
  const { tokens } = reading;
  const first = isLetterDigit(reading, from - 1) && glued(reading, from) ? from - 1 : from;
  const groups = first === from ? [from] : [first, from];
  let last = from;
  for (;;) {
    const next = nextGroup(reading, last, groups);
    if (next === 0) break;
    groups.push(next);
    last = next;
  }
  const digits = groups.map((group) => digitsOf(tokens[group] as Token)).join('');
  return { groups, first, last, digits };
}

function nextGroup(reading: Reading, last: number, groups: readonly number[]): number {
  const { tokens } = reading;
  let index = last + 1;
  let bars = '';
  while (index < tokens.length && bars.length < mostSigns && parting.has((tokens[index] as Token).low)) {
    bars += (tokens[index] as Token).low;
    index += 1;
  }
  const token = tokens[index];
  if (token === undefined) return 0;
  if (token.kind === 'number' ? !joins(reading, last, index, bars, groups) : !isLetterDigit(reading, index)) return 0;
  // A letter is a digit only where it is written against one.
  if (
    token.kind !== 'number' &&
    !glued(reading, index) &&
    !(tokens[index + 1]?.kind === 'number' && glued(reading, index + 1))
  ) {
    return 0;
  }
  return index;
}

/** Whether two groups are one number. After a comma or full stop with a space something new begins, unless a number has only just begun. */
function joins(reading: Reading, last: number, index: number, bars: string, groups: readonly number[]): boolean {
  const { tokens } = reading;
  if (bars.includes('+')) return false;
  const tight = glued(reading, index);
  if (bars === '' || bars === ' ') return (tokens[index] as Token).start - (tokens[last] as Token).end < 12;
  if (bars === ':') return tight && glued(reading, last + 1);
  if ((bars === ',' || bars === '.') && !tight && glued(reading, last + 1)) {
    const opening = tokens[groups[0] ?? 0] as Token;
    return bars === '.' && groups.length < 3 && /^(?:0\d|[oо]\d)/.test(opening.low) && opening.low.length <= 3;
  }
  return true;
}

/** An O or an l that stands for a digit. */
function isLetterDigit({ tokens }: Reading, index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'word' && token.low.length <= 2 && /^(?:[oо]{1,2}|[li|])$/.test(token.low);
}

const digitsOf = ({ kind, low }: Token): string =>
  kind === 'number' ? low : low.replace(/[oо]/g, '0').replace(/[li|]/g, '1');
