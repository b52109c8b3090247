import type { Add } from './digits.ts';
import { isUnit, isYear } from './harmless.ts';
import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { fold } from './view.ts';
import { topic } from './words.ts';

const postWords = new Set(
  (
    'postcode,postkode,zip,zipcode,postal,plz,postleitzahl,индекс,индекса,kodu,posta,邮编,郵編,编,編,码,بريدي,البريدي,پستی,کدپستی,postal,postaal,poste,cp,ኮድ,poçta,پوچتا,boosta,pc,بوستكود,' +
    'پستکد,ፖስትኮድ'
  )
    .split(',')
    .map(fold),
);

/** Postcodes: four digits and two letters as in the Netherlands, the British ones, and any number behind a word for one. */
export function findPostcodes(reading: Reading, add: Add): void {
  const { tokens } = reading;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'word') {
      const last = britishEnd(reading, index) || canadianEnd(reading, index);
      if (last > 0) add('POSTCODE', token.start, (tokens[last] as Token).end);
      else if (postWords.has(token.low)) behindWord(reading, index, add);
      continue;
    }
    if (
      token.kind !== 'number' ||
      token.low.length !== 4 ||
      (glued(reading, index) && tokens[index - 1]?.kind !== 'sign')
    )
      continue;
    const last = dutchEnd(reading, index);
    if (last > 0) add('POSTCODE', token.start, (tokens[last] as Token).end);
  }
}

/** The last token of the letters of a Dutch postcode whose digits these are, or 0. */
export function dutchEnd(reading: Reading, index: number, sure = false): number {
  const { tokens, topics } = reading;
  const digits = tokens[index] as Token;
  if (digits.kind !== 'number' || digits.low.length !== 4 || digits.low.startsWith('0')) return 0;
  let at = index + 1;
  if (/^[-.,]$/.test(tokens[at]?.low ?? '') && (glued(reading, at) || glued(reading, at + 1))) at += 1;
  const word = tokens[at];
  if (word?.kind !== 'word' || word.script !== 'latin') return 0;
  const size = word.end - word.start;
  // "1811 c k"
  const second = tokens[at + 1];
  const isSplit = size === 1 && second?.kind === 'word' && second.script === 'latin' && second.end - second.start === 1;
  if (size !== 2 && !isSplit) return 0;
  // Digits behind a dash end another number: "0900-8844".
  if (tokens[index - 1]?.low === '-' && tokens[index - 2]?.kind === 'number' && glued(reading, index)) return 0;
  const last = isSplit ? at + 1 : at;
  if (glued(reading, last + 1) && tokens[last + 1]?.kind !== 'sign' && tokens[last + 1]?.script === 'latin') return 0;
  if (sure && !behindNumbers.has(word.low)) return last;
  if (
    isSplit &&
    !sure &&
    !nearAddress(reading, index) &&
    word.shape === 'lower' &&
    ((topics[at] ?? 0) & topic.functions) !== 0
  )
    return 0;
  const upper = word.shape === 'upper' || (size === 1 && word.shape === 'capital');
  const counts = ((topics[at] ?? 0) & (topic.functions | topic.units)) !== 0;
  if (glued(reading, at) && at === index + 1) {
    // "2022an" is a year with its ending.
    const isCount = isUnit(reading, at) || (counts && isYear(digits.low));
    return isCount && !nearAddress(reading, index) ? 0 : last;
  }
  if (upper && !isYear(digits.low)) return isUnit(reading, at) || (reading.shouting && counts) ? 0 : last;
  if (upper) return ((topics[at] ?? 0) & (topic.functions | topic.units)) === 0 ? last : 0;
  if (isYear(digits.low) && !nearAddress(reading, index)) return 0;
  return ((topics[at] ?? 0) & topic.units) === 0 && !smallWords.has(word.low) ? last : 0;
}

/** Words that follow a number even in an address. */
const behindNumbers = new Set(['in', 'te', 'en', 'is', 'de', 'at', 'i', 'a', 'et', 'ja', 'da']);

/** Words of two letters that follow numbers. */
const smallWords = new Set(
  'in en de op te om ik je is er we of zo af al as at be by da do du ed el es et go he if il im ir it ja ku la le li lo ma me mi mo my na ne nu on or os pa pe qo qu re se si so su ta ti to tl tu un up us va ve vi wa ya yo za ze zu am an bu nr bi ci ki ji li li ba ka iy oo uu eu km kg gb mb tv uu st nd rd th'.split(
    ' ',
  ),
);

function nearAddress({ topics }: Reading, index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at -= 1) {
    if (((topics[at] ?? 0) & (topic.addresses | topic.streets)) !== 0) return true;
  }
  return false;
}

/** `SW1A 1AA`, `M14 5RQ`: letters, digits, perhaps a letter; a digit and two letters. */
function britishEnd(reading: Reading, index: number): number {
  const { tokens, topics } = reading;
  const area = tokens[index] as Token;
  const district = tokens[index + 1];
  if (area.script !== 'latin' || area.low.length > 2 || district?.kind !== 'number' || district.low.length > 2)
    return 0;
  if (!glued(reading, index + 1) || (glued(reading, index) && tokens[index - 1]?.kind !== 'sign')) return 0;
  let at = index + 2;
  if (tokens[at]?.kind === 'word' && tokens[at]?.low.length === 1 && glued(reading, at)) at += 1;
  const [digit, letters] = [tokens[at], tokens[at + 1]];
  if (digit?.kind !== 'number' || digit.low.length !== 1 || letters?.script !== 'latin' || letters.low.length !== 2)
    return 0;
  if (!glued(reading, at + 1) || ((topics[at + 1] ?? 0) & topic.units) !== 0) return 0;
  return glued(reading, at + 2) && tokens[at + 2]?.kind !== 'sign' ? 0 : at + 1;
}

/** `M5V 2T6`: letters and digits by turns, three and three. */
function canadianEnd(reading: Reading, index: number): number {
  const { tokens, topics } = reading;
  if (tokens[index]?.low.length !== 1 || (glued(reading, index) && tokens[index - 1]?.kind !== 'sign')) return 0;
  for (let at = index; at < index + 6; at += 1) {
    const token = tokens[at];
    const isNumber = (at - index) % 2 === 1;
    if (token?.low.length !== 1 || token.kind !== (isNumber ? 'number' : 'word')) return 0;
    if (at !== index && at !== index + 3 && !glued(reading, at)) return 0;
    if (!isNumber && token.script !== 'latin') return 0;
  }
  const isOpen = glued(reading, index + 6) && tokens[index + 6]?.kind !== 'sign';
  return isOpen || ((topics[index + 6] ?? 0) & topic.units) !== 0 ? 0 : index + 5;
}

function behindWord(reading: Reading, from: number, add: Add): void {
  const { tokens } = reading;
  for (let index = from + 1; index < tokens.length && index <= from + 3; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind !== 'number') continue;
    if (token.low.length < 4) return;
    const last = dutchEnd(reading, index, true) || index;
    add('POSTCODE', token.start, (tokens[last] as Token).end);
    return;
  }
}
