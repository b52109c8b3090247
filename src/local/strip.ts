import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { finding } from '../bot/masking.ts';
import { strip } from '../report/mask/mask.ts';

/** A text to be stripped; the language it says it is in only breaks ties. */
const line = z.looseObject({ text: z.string() });

/**
 * A filter: JSON lines `{"id","lang","text"}` in, JSON lines `{"id","text","masked","ask"}` out, in the same order.
 * Ranges are UTF-16 offsets in the text that came in. A line that cannot be read is named on standard error, by its
 * number only, and the program ends with 65 (EX_DATAERR of sysexits.h).
 */
const find = finding();
let number = 0;
for await (const input of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (input.trim() === '') continue;
  const read = line.safeParse(parsed(input));
  if (!read.success) {
    process.stderr.write(`line ${number}: not an object with a "text"\n`);
    process.exitCode = 65;
    continue;
  }
  const { id, lang, text } = read.data;
  const findings = find(text, typeof lang === 'string' ? { language: lang } : {});
  const masked = findings.masked.map(({ kind, start, end }) => ({ kind, start, end }));
  const ask = findings.asks.map(({ start, end }) => [start, end]);
  const output = JSON.stringify({ id, text: strip(text, findings), masked, ask });
  if (!process.stdout.write(`${output}\n`)) await once(process.stdout, 'drain');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
