import { addAddress, isPart } from './cluster.ts';
import type { Add } from './digits.ts';
import { isConnector, isHouse, numberEnd, spokenEnd } from './house.ts';
import { glued, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { topic } from './words.ts';

const fromName = 6;
const mostWords = 4;

/**
 * Addresses without a word for a street: a name with a number near a word for living somewhere ("woon op Het Wildzang 3",
 * "Oranjesingel 41 da turimen"), and German names that begin as only names of streets do ("An der Bleiche 17").
 */
export function findHomes(reading: Reading, add: Add): void {
  const { tokens, seen, values } = reading;
  const lives = (seen & topic.living) !== 0;
  for (let index = 1; index < tokens.length; index += 1) {
    const isNumber = (tokens[index] as Token).kind === 'number';
    if (isNumber ? !isHouse(reading, index) : !lives || (values[index] ?? -1) < 2 || !isSaid(reading, index)) continue;
    const first = lives ? nameStart(reading, index) : -1;
    const last = isNumber ? numberEnd(reading, index) : spokenEnd(reading, index);
    if (first >= 0 && isNearLiving(reading, first, last)) {
      addAddress(reading, first, last, add);
      continue;
    }
    const german = isNumber ? germanStart(reading, index) : -1;
    if (german >= 0) addAddress(reading, german, last, add);
  }
}

/** A number in words is one of a house behind a word for that. */
const isSaid = ({ topics }: Reading, index: number): boolean =>
  ((topics[index - 1] ?? 0) & (topic.addresses | topic.weak)) !== 0;

const notNamed =
  topic.units | topic.living | topic.phones | topic.documents | topic.plates | topic.month | topic.births | topic.weak;

/** The first token of the name before a house number, or -1: a few words that nothing else is known of. */
function nameStart(reading: Reading, number: number): number {
  const { tokens, topics, values, shouting } = reading;
  let first = -1;
  let words = 0;
  let index = number - 1;
  // "q7, 24": one comma may stand before the number.
  if (tokens[index]?.low === ',' || ((topics[index] ?? 0) & topic.weak) !== 0) index -= 1;
  // Blocks with a letter, as in Mannheim.
  if (index < number - 1 && glued(reading, index) && tokens[index]?.low.length === 1) return index - 1;
  for (; index >= 0 && words < mostWords; index -= 1) {
    const token = tokens[index] as Token;
    const bits = topics[index] ?? 0;
    if (token.kind === 'sign') {
      if (!/^['.-]$/.test(token.low) || first !== index + 1) break;
      continue;
    }
    // "3-й парковой"
    if (token.low.length <= 2 && tokens[index - 1]?.low === '-' && tokens[index - 2]?.kind === 'number') {
      return first === index + 1 && glued(reading, index) ? index - 2 : first;
    }
    if (isConnector(token)) {
      if (first !== index + 1) break;
      if (token.shape === 'capital' || inNames.has(token.low)) first = index;
      continue;
    }
    if (token.kind === 'number') {
      if (first !== index + 1 || token.start === tokens[index - 1]?.end) break;
      continue;
    }
    if ((values[index] ?? -1) > 2 || (bits & notNamed) !== 0) break;
    if ((bits & topic.functions) !== 0 && (token.shape !== 'capital' || shouting)) break;
    if (token.low.length < 3 && token.script !== 'han') break;
    words += 1;
    first = index;
  }
  return words > 0 ? first : -1;
}

const inNames = new Set(['am', 'zum', 'zur', 'het', 'ter', 'ten', 'el', 'la']);

/** A word for living somewhere stands just before a name or just behind its number, in the same sentence. */
function isNearLiving({ tokens, topics }: Reading, first: number, last: number): boolean {
  for (let index = first - 1; index >= 0 && index >= first - fromName; index -= 1) {
    if (((topics[index] ?? 0) & topic.living) !== 0) return true;
    if (/^[.!?;]$/.test((tokens[index] as Token).low)) break;
  }
  for (let index = last + 1; index < tokens.length && index <= last + fromName - 1; index += 1) {
    if (/^[.!?;]$/.test((tokens[index] as Token).low)) return false;
    if (((topics[index] ?? 0) & topic.living) !== 0) return true;
  }
  return false;
}

const fronts = new Set(['am', 'an', 'auf', 'im', 'in', 'unter', 'hinter', 'vor', 'zum', 'zur', 'bei']);
const articles = new Set(['der', 'den', 'dem', 'das', 'die', 'alten', 'neuen']);

/** "An der Bleiche 17", "Unter den Eichen 4": three capitalised parts, and nothing counted behind. */
function germanStart(reading: Reading, number: number): number {
  const { tokens, topics, shouting } = reading;
  const [front, article, name] = [tokens[number - 3], tokens[number - 2], tokens[number - 1]];
  if (front === undefined || name?.script !== 'latin') return -1;
  // In small letters only with more of an address behind.
  const last = numberEnd(reading, number);
  const isNamed = front.shape === 'capital' && name.shape === 'capital' && !shouting;
  const isMore = last > number || (tokens[last + 1]?.low === ',' && isPart(reading, last + 2));
  if (!isNamed && !isMore) return -1;
  if (!fronts.has(front.low) || !articles.has(article?.low ?? '')) return -1;
  if (((topics[number - 1] ?? 0) & notNamed) !== 0) return -1;
  const next = tokens[number + 1];
  return next?.shape === 'capital' && !glued(reading, number + 1) ? -1 : number - 3;
}
