import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fields, questions } from '../../src/flows/questionnaire.ts';
import { documents } from '../../src/local/publish.ts';

const committed = (name: string): Promise<string> => readFile(resolve(import.meta.dirname, '../../docs', name), 'utf8');

it.each(Object.entries(documents()))(
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
