import { findAges } from './age.ts';
import { findAccounts } from './bank.ts';
import { findBirths } from './birth.ts';
import { chunksOf } from './chunks.ts';
import { findClusters } from './cluster.ts';
import { type Add, findDigits } from './digits.ts';
import { findDocuments, findMachineLines } from './documents.ts';
import { findHandles } from './handle.ts';
import { findHomes } from './home.ts';
import type { Found, Kind } from './kinds.ts';
import type { Language } from './language.ts';
import { findLinks } from './link.ts';
import { findMail } from './mail.ts';
import { findMachines } from './net.ts';
import { findPlaces } from './place.ts';
import { findPlates } from './plate.ts';
import { findPostcodes } from './postcode.ts';
import { readingOf } from './reading.ts';
import { findSpoken } from './spoken.ts';
import { findStreets } from './street.ts';
import type { Token } from './tokens.ts';
import type { View } from './view.ts';
import { findWallets } from './wallet.ts';
import { lexiconOf, topic } from './words.ts';

/** Finds everything that points to a person but names: spans of the view, in order and apart from each other. */
export type Detect = (view: View, tokens: readonly Token[]) => readonly Found[];

/** Which kind wins where ranges meet, the surest first. */
const surest: readonly Kind[] = [
  'EMAIL',
  'URL',
  'IBAN',
  'CRYPTO',
  'GEO',
  'DOB',
  'ADDRESS',
  'IP',
  'HANDLE',
  'CARD',
  'POSTCODE',
  'PLATE',
  'PHONE',
  'BSN',
  'NATIONAL_ID',
  'PASSPORT',
  'ACCOUNT_ID',
];
const rank = new Map(surest.map((kind, index) => [kind, index]));
const rankOf = (kind: Kind): number => rank.get(kind) ?? surest.length;

const nothing: readonly Found[] = [];

export function detectorFor(languages: readonly Language[]): Detect {
  const lexicon = lexiconOf(languages);
  return (view, tokens) => {
    const reading = readingOf(view, tokens, lexicon);
    const found: Found[] = [];
    const add: Add = (kind, start, end) => {
      found.push({ kind, start, end });
    };
    // The digits come first: they tell the others which numbers are harmless.
    findDigits(reading, add);
    findSpoken(reading, add);
    const chunks = chunksOf(reading);
    if (chunks.length > 0) {
      findDocuments(reading, chunks, add);
      findWallets(reading, chunks, add);
      findAccounts(reading, add);
      findMachines(reading, add);
      findPostcodes(reading, add);
      findPlates(reading, add);
    }
    findMachineLines(reading, add);
    findStreets(reading, add);
    findClusters(reading, add);
    // Nothing of these is without a number, in digits or in words.
    if (reading.numbered || (reading.seen & topic.cardinal) !== 0) {
      findHomes(reading, add);
      findAges(reading, add);
      findBirths(reading, add);
    }
    findPlaces(reading, add);
    findMail(reading, add);
    findHandles(reading, add);
    findLinks(reading, add);
    return found.length === 0 ? nothing : apart(found);
  };
}

/** Joins ranges that overlap or touch. */
function apart(found: Found[]): readonly Found[] {
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  const spans: Found[] = [];
  let [{ kind, start, end }] = found as [Found];
  for (const next of found) {
    if (next.start <= end) {
      if (next.end > end) end = next.end;
      if (rankOf(next.kind) < rankOf(kind)) kind = next.kind;
    } else {
      spans.push({ kind, start, end });
      ({ kind, start, end } = next);
    }
  }
  spans.push({ kind, start, end });
  return spans;
}
