import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { finding } from '../dist/bot/masking.js';
import { strip } from '../dist/report/mask/mask.js';

const require = createRequire(import.meta.url);
const corpus = new URL('../test/strip/corpus/', import.meta.url);
const parts = ['dev', 'held'];
/** Punctuation apart: what of a marked range tells something is a word of two signs or more. */
const words = /[\p{L}\p{M}\p{N}]{2,}/gu;

/** The chat answers of both sets, with what must go. */
function itemsOf() {
  return parts.flatMap((part) =>
    readdirSync(new URL(part, corpus)).flatMap((file) =>
      readFileSync(new URL(`${part}/${file}`, corpus), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line) => ({
          lang: file.replace('.txt', ''),
          text: line.replace(/\{[^|{}]+\|([^{}]+)\}/g, '$1'),
          telling: [...line.matchAll(/\{([^|{}+]+)\|([^{}]+)\}/g)].map(([, kind, words]) => ({ kind, words })),
        })),
    ),
  );
}

/** Each takes a text and its language and gives the text with what it found taken out. */
async function strippers() {
  const find = finding();
  const { SyncRedactor } = require('redact-pii');
  const redactor = new SyncRedactor();
  const { OpenRedaction } = require('openredaction');
  const open = new OpenRedaction();
  const countries = {
    tr: 'TR',
    ar: 'SY',
    fa: 'IR',
    ti: 'ER',
    zh: 'CN',
    ug: 'CN',
    ru: 'RU',
    fr: 'FR',
    so: 'SO',
    am: 'ET',
    es: 'ES',
    de: 'DE',
  };
  return {
    meldbrug: (text, language) => strip(text, find(text, { language })),
    'redact-pii': (text) => redactor.redact(text),
    openredaction: async (text) => (await open.detect(text)).redacted,
    'libphonenumber-js': (text, language) =>
      findPhoneNumbersInText(text, countries[language] ?? 'NL')
        .reverse()
        .reduce((rest, { startsAt, endsAt }) => `${rest.slice(0, startsAt)}[PHONE]${rest.slice(endsAt)}`, text),
  };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
numbers.toSorted?.((a, b) => a - b)[numbers.length >> 1] ?? [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Leaks: a marked range of which a word still stands in the text that came out. The same measure for all. */
export async function measure(rounds) {
  const items = itemsOf();
  const bytes = items.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const all = await strippers();
  const figures = Object.fromEntries(Object.keys(all).map((name) => [name, { times: [], leaked: 0, phones: 0 }]));
  const marks = items.reduce((sum, { telling }) => sum + telling.length, 0);
  const phones = items.reduce((sum, { telling }) => sum + telling.filter(({ kind }) => kind === 'PHONE').length, 0);
  for (const [name, run] of Object.entries(all)) {
    for (const { text, lang, telling } of items) {
      const left = await run(text, lang);
      const leaked = telling.filter(({ words: marked }) =>
        (marked.match(words) ?? [marked]).some((word) => left.includes(word)),
      );
      figures[name].leaked += leaked.length;
      figures[name].phones += leaked.filter(({ kind }) => kind === 'PHONE').length;
    }
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(all)) {
      const begun = process.hrtime.bigint();
      for (const { text, lang } of items) await run(text, lang);
      figures[name].times.push(Number(process.hrtime.bigint() - begun) / 1e9);
    }
  }
  const ours = median(figures.meldbrug.times);
  const rows = Object.entries(figures).map(([name, { times, leaked, phones: lost }]) => ({
    name,
    'MB/s': Number((bytes / median(times) / 1e6).toFixed(2)),
    'times as fast as': Number((median(times) / ours).toFixed(1)),
    'leak %': Number(((100 * leaked) / marks).toFixed(1)),
    'phone leak %': Number(((100 * lost) / phones).toFixed(1)),
  }));
  process.stdout.write(
    `strip: ${items.length} chat answers, ${marks} marked ranges, ${bytes} bytes, median of ${rounds} rounds\n`,
  );
  console.table(rows);
  return { items: items.length, marks, bytes, rounds, rows };
}
