import { createHash } from 'node:crypto';
import { type Canary, type Kind, numberIn, stems, tellingCodes } from './canary.ts';

/** What a search found: of how many reporters who they are, what they told, and both. */
export interface Found {
  readonly who: number;
  readonly what: number;
  readonly linked: number;
}

interface Pattern {
  readonly bytes: Buffer;
  readonly side: 'who' | 'what';
  /** Whose it is, or of what kind when that is read from what follows. */
  readonly number?: number;
  readonly kind?: Kind;
}

/** The characters of base64 that stand for these bytes wherever they begin in a longer text. */
function base64Of(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
}

/** How a text is written down by programs. */
function formsOf(word: string): readonly Buffer[] {
  const bytes = Buffer.from(word);
  const coded = base64Of(bytes);
  const texts = [
    word,
    bytes.toString('hex'),
    ...coded,
    ...coded.map((text) => text.replace(/\+/g, '-').replace(/\//g, '_')),
  ];
  return [...[...new Set(texts)].map((text) => Buffer.from(text)), Buffer.from(word, 'utf16le')];
}

/** How much of a hash is looked for: whoever shortens one leaves at least so much. In bytes. */
const shortHash = 8;

function hashesOf(word: string): readonly Buffer[] {
  return ['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) => {
    const hash = createHash(name).update(word).digest();
    const texts = (['hex', 'base64', 'base64url'] as const).map((as) => Buffer.from(hash.toString(as).slice(0, 16)));
    return [hash.subarray(0, shortHash), ...texts];
  });
}

/** A number as programs pack it: whole in both orders, and as a double. */
function packed(number: number): readonly Buffer[] {
  const [whole, turned, double] = [Buffer.alloc(8), Buffer.alloc(8), Buffer.alloc(8)];
  whole.writeBigInt64BE(BigInt(number));
  turned.writeBigInt64LE(BigInt(number));
  double.writeDoubleBE(number);
  return [whole, turned, double];
}

const sideOf = (kind: Kind): 'who' | 'what' => (kind === 'story' ? 'what' : 'who');

/** Everybody by the beginnings of their canaries; those who are watched also by hashes and packed numbers. */
function patternsFor(watched: readonly Canary[]): readonly Pattern[] {
  const kinds = Object.keys(stems) as Kind[];
  return [
    ...kinds.flatMap((kind) => formsOf(stems[kind]).map((bytes) => ({ bytes, side: sideOf(kind), kind }))),
    ...tellingCodes.flatMap((code) => formsOf(code).map((bytes) => ({ bytes, side: 'what' as const }))),
    ...watched.flatMap((canary) => {
      const { number, chat, first, last, handle, story } = canary;
      const names = [String(chat), `telegram:${chat}`, first, last, handle];
      return [
        ...[...names.flatMap(hashesOf), ...packed(chat)].map((bytes) => ({ bytes, side: 'who' as const, number })),
        ...hashesOf(story).map((bytes) => ({ bytes, side: 'what' as const, number })),
      ];
    }),
  ];
}

/** A search that remembers whom it has found, in one pass over whatever it is given. */
export function searchFor(watched: readonly Canary[], secrets: readonly string[] = []) {
  const patterns: readonly Pattern[] = [
    ...patternsFor(watched),
    ...secrets.flatMap((secret) => formsOf(secret).map((bytes) => ({ bytes, side: 'who' as const }))),
  ];
  // By their first three bytes, so that nearly every place is passed over with one look.
  const byStart = new Map<number, Pattern[]>();
  const starts = new Uint8Array(2 ** 24);
  for (const pattern of patterns) {
    const start = pattern.bytes.readUIntBE(0, 3);
    starts[start] = 1;
    byStart.set(start, [...(byStart.get(start) ?? []), pattern]);
  }
  const found = { who: new Set<number | string>(), what: new Set<number | string>() };
  let bytesSeen = 0;

  const note = (pattern: Pattern, bytes: Buffer, at: number): void => {
    const { kind, number } = pattern;
    const behind = kind === undefined ? undefined : numberIn(bytes.toString('latin1', at, at + 30), kind);
    found[pattern.side].add(number ?? behind ?? pattern.bytes.toString('latin1'));
  };

  return {
    in: (bytes: Buffer): void => {
      bytesSeen += bytes.length;
      let window = 0;
      for (let at = 0; at < bytes.length; at += 1) {
        window = ((window << 8) | (bytes[at] ?? 0)) & 0xffffff;
        if (at < 2 || starts[window] === 0) continue;
        for (const pattern of byStart.get(window) ?? [])
          if (bytes.subarray(at - 2, at - 2 + pattern.bytes.length).equals(pattern.bytes)) note(pattern, bytes, at - 2);
      }
    },
    result: (): Found => ({
      who: found.who.size,
      what: found.what.size,
      linked: [...found.who].filter((one) => found.what.has(one)).length,
    }),
    bytesSeen: () => bytesSeen,
  };
}
