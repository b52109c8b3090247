import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fields, questions } from '../../src/flows/questionnaire.ts';
import { documents } from '../../src/local/publish.ts';
import { locales } from '../../src/locales/locales.ts';
import { isolate, translate } from '../../src/locales/translate.ts';

const committed = (name: string): Promise<string> => readFile(resolve(import.meta.dirname, '../../docs', name), 'utf8');

it.each(Object.entries(await documents()))(
  'docs/%s is what the code says; npm run docs makes it anew',
  async (name, text) => {
    expect(await committed(name)).toBe(text);
  },
);

it('names every field of the report in its schema, and allows no other', async () => {
  const schema = JSON.parse(await committed('intake/report.schema.json'));
  expect(schema.additionalProperties).toBe(false);
  for (const { path } of fields) expect(Object.keys(schema.properties)).toContain(path.split('.')[0]);
});

it('shows a reader every question once, with its answers and when it is asked', async () => {
  const page = await committed('questionnaire.md');
  for (const { id } of questions) expect(page.split(`\n\`${id}\` · `)).toHaveLength(2);
});

it.each(locales)('shows a whole conversation in %s, from /start to an emptied chat', async (locale) => {
  const page = await committed(`conversation.${locale}.md`);
  const say = (key: string): string => isolate(locale, translate(locale, { key }));
  const keys = [
    'danger.now',
    'notice.honest',
    'note.refused_media',
    'review.nothing_sent',
    'stop.title',
    'state.stored',
  ];
  let at = 0;
  for (const key of [...keys, 'state.received', 'ended.title']) {
    const found = page.indexOf(say(key), at);
    expect([key, found >= at]).toEqual([key, true]);
    at = found;
  }
});

it('leads from BotFather to a running bot in at most eight steps', async () => {
  const readme = await readFile(resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const [, telegram = ''] = /## Telegram\n([\s\S]*?)\n## /.exec(readme) ?? [];
  const steps = telegram.split('\n').filter((line) => /^\d+\. /.test(line));
  expect(steps.length).toBeGreaterThan(3);
  expect(steps.length).toBeLessThanOrEqual(8);
  for (const name of telegram.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? []) {
    expect(/^TELEGRAM_|^PUBLIC_URL$/.test(name)).toBe(true);
  }
});
