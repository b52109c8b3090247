import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { fields } from '../../src/flows/questionnaire.ts';
import { intakeDocuments } from '../../src/local/intake/documents.ts';

const committed = (name: string): Promise<string> =>
  readFile(resolve(import.meta.dirname, '../../docs/intake', name), 'utf8');

it.each(Object.entries(intakeDocuments()))(
  '%s in docs/intake is what the code says; npm run docs makes it anew',
  async (name, text) => {
    expect(await committed(name)).toBe(text);
  },
);

it('names every field of the report in its schema, and allows no other', async () => {
  const schema = JSON.parse(await committed('report.schema.json'));
  expect(schema.additionalProperties).toBe(false);
  for (const { path } of fields) expect(Object.keys(schema.properties)).toContain(path.split('.')[0]);
});
