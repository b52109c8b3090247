import type { Add } from './digits.ts';
import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { fold } from './view.ts';
import { topic } from './words.ts';

const fewest = 3;

/** Names of accounts: behind an @, or behind a word that announces one. */
export function findHandles(reading: Reading, add: Add): void {
  const { tokens, topics, seen, text } = reading;
  const hasAt = text.includes('@');
  if (!hasAt && (seen & topic.handles) === 0 && !tokens.some(isService)) return;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.low === '@') {
      const first = index + 1;
      const last = nameEnd(reading, first);
      const announced = ((topics[index - 1] ?? 0) & topic.handles) !== 0 || tokens[index - 1]?.low === ':';
      if (last >= first && (glued(reading, first) || announced))
        add('HANDLE', token.start, (tokens[last] as Token).end);
    } else if (isHandleWord(reading, index) && (!isHandleWord(reading, index + 1) || opensName(reading, index + 1))) {
      // "wxid_8h3k": the word is the beginning of the name itself.
      announcedHandle(reading, opensName(reading, index) ? index : index + 1, add);
    }
  }
}

const services = (
  'insta,инста,инсте,инсту,телег,telegram,tiktok,snap,twitter,facebook,اینست,انست,تلگرام,تلغرام,تيلغرام,توییتر,ئىنست,تېلېگرام,' +
  'فېيسبۇك,ኢንስታ,ቴሌግራም,ፌስቡክ,ቲክቶክ'
)
  .split(',')
  .map(fold);
const openings = new Set(services.map((service) => service.slice(0, 4)));

/** A service by the beginning of its name, whatever ending it takes. */
const isService = ({ kind, low }: Token): boolean =>
  kind === 'word' &&
  low.length >= 4 &&
  openings.has(low.slice(0, 4)) &&
  services.some((service) => low.startsWith(service));

const isHandleWord = ({ tokens, topics }: Reading, index: number): boolean =>
  ((topics[index] ?? 0) & topic.handles) !== 0 || (index < tokens.length && isService(tokens[index] as Token));

/** A line or dot and more of a name stand against a word. */
const opensName = (reading: Reading, index: number): boolean =>
  /^[._]$/.test(reading.tokens[index + 1]?.low ?? '') &&
  glued(reading, index + 1) &&
  glued(reading, index + 2) &&
  (reading.tokens[index + 2]?.kind ?? 'sign') !== 'sign';

/** The last token of the name that begins here; below `from` where none does. */
function nameEnd(reading: Reading, from: number): number {
  const { tokens } = reading;
  const opening = tokens[from];
  let last = from - 1;
  for (let index = from; index < tokens.length && (index === from || glued(reading, index)); index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'sign' ? !/^[._-]$/.test(token.low) : token.script === 'han' && opening?.script !== 'han') break;
    if (token.kind !== 'sign' || token.low === '_') last = index;
  }
  return last;
}

function announcedHandle(reading: Reading, from: number, add: Add): void {
  const { tokens, topics } = reading;
  let colon = false;
  let words = 0;
  for (let index = from; index < tokens.length && index < from + 6; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'sign' && token.low !== '_') {
      if (token.low === '@') return;
      if (!/^[:=("'[«„“>-]$/.test(token.low)) return;
      colon ||= token.low === ':' || token.low === '=';
      continue;
    }
    const last = nameEnd(reading, index);
    if (isName(reading, index, last, colon)) {
      add('HANDLE', token.start, (tokens[last] as Token).end);
      return;
    }
    const passed = ((topics[index] ?? 0) & (topic.functions | topic.handles | topic.phones | topic.accounts)) !== 0;
    words += token.script === 'han' ? 0.5 : 1;
    if (words > 2 || (!passed && words > 1)) return;
  }
}

function isName(reading: Reading, first: number, last: number, colon: boolean): boolean {
  const { tokens, topics, text } = reading;
  if (last < first) return false;
  const [{ start, script }, { end }] = [tokens[first] as Token, tokens[last] as Token];
  if (end - start < fewest) return false;
  let digits = 0;
  let letters = 0;
  let line = false;
  for (let index = first; index <= last; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'number') digits += 1;
    else if (token.kind === 'word') letters += 1;
    else line ||= token.low === '_' || (token.low === '.' && last > first);
  }
  if (letters === 0) return false;
  if (line || (digits > 0 && ((topics[last] ?? 0) & topic.units) === 0)) return true;
  const isWord = ((topics[first] ?? 0) & (topic.functions | topic.handles | topic.phones)) !== 0;
  if (isWord) return false;
  if (colon) return script === 'latin' || text.slice(start, end).length >= fewest;
  // Latin letters behind a word of another script.
  const before = tokens[first - 1];
  return script === 'latin' && before !== undefined && before.kind === 'word' && before.script !== 'latin';
}
