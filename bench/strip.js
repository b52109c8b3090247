import { createRequire } from 'node:module';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { itemsOf, judge } from '../.local/bench/judge.js';
import { finding } from '../dist/bot/masking.js';
import { strip } from '../dist/report/mask/mask.js';

const require = createRequire(import.meta.url);

/** Where a number without a country code belongs, for the peer that wants to know. */
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

/** Each takes a text and its language and gives the text with what it found taken out. */
function strippers(find) {
  const { SyncRedactor } = require('redact-pii');
  const { OpenRedaction } = require('openredaction');
  const redactor = new SyncRedactor();
  const open = new OpenRedaction();
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
const percent = (part, whole) => (whole === 0 ? 0 : Number(((100 * part) / whole).toFixed(1)));

/** The same measure for all: a marked range leaks when a word of two signs or more of it stands in what comes out. */
const isLeft = (marked, left) =>
  (marked.match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [marked]).some((word) => left.includes(word));

/** Ours beside its peers on the held-back chat answers, in turn in every round; then ours by language. */
export async function measure(rounds) {
  const items = itemsOf('held');
  const bytes = items.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const find = finding();
  const all = Object.entries(strippers(find)).map(([name, run]) => ({
    name,
    run,
    times: [],
    marks: 0,
    leaks: 0,
    phones: 0,
    lost: 0,
  }));
  for (const one of all) {
    for (const { text, language, telling } of items) {
      const left = await one.run(text, language);
      for (const { kind, start, end } of telling) {
        const leaks = isLeft(text.slice(start, end), left) ? 1 : 0;
        one.marks += 1;
        one.leaks += leaks;
        one.phones += kind === 'PHONE' ? 1 : 0;
        one.lost += kind === 'PHONE' ? leaks : 0;
      }
    }
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { run, times } of all) {
      const begun = process.hrtime.bigint();
      for (const { text, language } of items) await run(text, language);
      times.push(Number(process.hrtime.bigint() - begun) / 1e9);
    }
  }
  const [ours] = all;
  const peers = all.map(({ name, times, marks, leaks, phones, lost }) => ({
    name,
    'MB/s (median)': Number((bytes / median(times) / 1e6).toFixed(2)),
    'time as a multiple of ours': Number((median(times) / median(ours.times)).toFixed(1)),
    'leaks %': percent(leaks, marks),
    'leaks as a multiple of ours':
      ours.leaks === 0 ? null : Number((leaks / marks / (ours.leaks / ours.marks)).toFixed(1)),
    'phone leaks %': percent(lost, phones),
  }));
  const { by } = judge(find, items);
  const languages = [...by]
    .filter(([name]) => /^[a-z]{2,3}$/.test(name))
    .map(([name, score]) => ({
      language: name,
      'leaks %': percent(score.leaked, score.telling),
      'neither masked nor asked %': percent(score.silent, score.telling),
      'needed words kept %': percent(score.kept, score.needed),
      'asks per text': Number((score.asks / score.items).toFixed(2)),
    }));
  console.log(
    `${items.length} chat answers that no rule was worked out on, ${ours.marks} marked ranges, ${bytes} bytes, ${rounds} rounds`,
  );
  console.table(peers);
  console.table(languages);
  return { items: items.length, marks: ours.marks, bytes, rounds, peers, languages };
}
