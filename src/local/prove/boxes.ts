import { readdir } from 'node:fs/promises';
import { dayKeys } from '../../bot/keys.ts';
import { prefix } from '../../runtime/redis.ts';
import { numberIn } from './canary.ts';
import type { Found } from './search.ts';

/** Something that was sealed, and the place for which it was. */
export interface Box {
  readonly place: string;
  readonly bytes: Buffer;
}

/** Where a value of the Redis protocol that begins at `at` ends, and its words; nothing when it is not whole. */
function wordsAt(bytes: Buffer, at: number): { readonly words: readonly Buffer[]; readonly end: number } | undefined {
  const line = (from: number): { readonly text: string; readonly next: number } | undefined => {
    const end = bytes.indexOf('\r\n', from);
    return end < 0 ? undefined : { text: bytes.toString('latin1', from, end), next: end + 2 };
  };
  const head = line(at);
  if (head === undefined || !head.text.startsWith('*')) return undefined;
  const words: Buffer[] = [];
  let next = head.next;
  for (let left = Number(head.text.slice(1)); left > 0; left -= 1) {
    const length = line(next);
    if (length === undefined || !length.text.startsWith('$')) return undefined;
    const end = length.next + Number(length.text.slice(1));
    if (end + 2 > bytes.length) return undefined;
    words.push(bytes.subarray(length.next, end));
    next = end + 2;
  }
  return { words, end: next };
}

/** All that was ever sealed under a day key, out of the history that an append-only file is. */
export function boxesIn(file: Buffer): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < file.length; ) {
    const command = wordsAt(file, at);
    if (command === undefined) {
      // A note of Redis between the commands, or the end that was not written any more.
      const next = file.indexOf('\r\n*', at + 1);
      if (next < 0) break;
      at = next + 2;
      continue;
    }
    const [name, place, bytes] = command.words;
    if (name?.toString().toUpperCase() === 'SET' && bytes !== undefined && place?.toString().startsWith(`${prefix}:`))
      boxes.push({ place: place.toString(), bytes: Buffer.from(bytes) });
    at = command.end;
  }
  return boxes;
}

/** What somebody opens of these boxes who has a data key and a folder of day keys: whom, what, and both. */
export async function openedWith(boxes: readonly Box[], folder: string, dataKey: Buffer): Promise<Found> {
  const keys = dayKeys(folder, dataKey, Date.now);
  const found = { who: new Set<number>(), what: new Set<number>() };
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const key = await keys.of(name);
    if (key === undefined) continue;
    // An address begins with its day.
    for (const { place, bytes } of boxes)
      for (const start of [0, 10]) {
        const text = key.open(place, bytes.subarray(start))?.toString() ?? '';
        const [who, what] = [numberIn(text, 'chat'), numberIn(text, 'story')];
        if (who !== undefined) found.who.add(who);
        // Whoever reads answers beside a chat knows what that chat told, also without its own words.
        if (what !== undefined) found.what.add(what);
        else if (who !== undefined && /"answers":\{"/.test(text)) found.what.add(who);
      }
  }
  return {
    who: found.who.size,
    what: found.what.size,
    linked: [...found.who].filter((one) => found.what.has(one)).length,
  };
}
