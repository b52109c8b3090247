import { hash, hashed, layout } from '../../src/report/mask/lexicon.ts';

/** At most so much of a table is filled, so that looking for what is not there stays short. */
const filled = 0.8;
const largest = (1 << layout.valueBits) - 1;

/** The file that `readLexicon` reads: words with their flags, and villages with what they lie in. */
export function pack(words: ReadonlyMap<string, number>, villages: ReadonlyMap<string, string>): Uint8Array {
  const masks = [0, ...new Set([...words.values()].sort((a, b) => a - b))];
  const names = [...new Set(villages.values())].sort();
  if (masks.length > largest || names.length > largest) throw new Error(`too many sets of flags: ${masks.length}`);
  const maskAt = new Map(masks.map((mask, index) => [mask, index]));
  const nameAt = new Map(names.map((name, index) => [name, index + 1]));
  const wordValues = [...words].sort(byKey).map(([word, mask]): [string, number] => [word, maskAt.get(mask) ?? 0]);
  const villageValues = [...villages].sort(byKey).map(([low, name]): [string, number] => [low, nameAt.get(name) ?? 0]);

  // Two words that the table cannot tell apart need another seed; with a few tries there is one without any.
  for (let seed = 1; seed < 1000; seed += 1) {
    const slots = table(wordValues, seed);
    const villageSlots = slots && table(villageValues, seed);
    if (slots && villageSlots)
      return write(seed, wordValues.length, villageValues.length, slots, masks, villageSlots, names);
  }
  throw new Error('no seed keeps all words apart');
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

function table(entries: readonly (readonly [string, number])[], seed: number): Uint32Array | undefined {
  const slots = new Uint32Array(Math.ceil(entries.length / filled) + 1);
  for (const [word, value] of entries) {
    hash(word, seed);
    const tag = (hashed[1] ?? 0) >>> layout.valueBits;
    let slot = Math.floor(((hashed[0] ?? 0) * slots.length) / 0x1_0000_0000);
    for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
      if (held >>> layout.valueBits === tag) return undefined;
      slot = (slot + 1) % slots.length;
    }
    slots[slot] = ((tag << layout.valueBits) | value) >>> 0;
  }
  return slots;
}

function write(
  seed: number,
  entries: number,
  villages: number,
  slots: Uint32Array,
  masks: readonly number[],
  villageSlots: Uint32Array,
  names: readonly string[],
): Uint8Array {
  const texts = names.map((name) => Buffer.from(name));
  const ends = [0];
  for (const text of texts) ends.push((ends.at(-1) ?? 0) + text.length);
  const slotsAt = layout.words * 4;
  const masksAt = slotsAt + slots.length * 4;
  const villagesAt = masksAt + masks.length * 4;
  const townsAt = villagesAt + villageSlots.length * 4;
  const textAt = townsAt + ends.length * 4;
  const textLength = ends.at(-1) ?? 0;
  const values: Record<(typeof layout.fields)[number], number> = {
    magic: layout.magic,
    version: layout.version,
    seed,
    length: textAt + textLength,
    entries,
    slots: slots.length,
    slotsAt,
    masks: masks.length,
    masksAt,
    villages,
    villageSlots: villageSlots.length,
    villagesAt,
    towns: names.length,
    townsAt,
    textAt,
    textLength,
  };
  const bytes = Buffer.alloc(values.length);
  const numbers = [...layout.fields.map((name) => values[name]), ...slots, ...masks, ...villageSlots, ...ends];
  numbers.forEach((number, index) => {
    bytes.writeUInt32LE(number, index * 4);
  });
  Buffer.concat(texts).copy(bytes, textAt);
  return bytes;
}
