import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { locales } from '../locales/locales.ts';
import { intakeDocuments } from './intake/documents.ts';
import { outline } from './outline.ts';
import { transcript } from './transcript.ts';

/** Everything under `docs` that is made from the code, by path. */
export const documents = async (): Promise<Readonly<Record<string, string>>> => ({
  'questionnaire.md': outline(),
  ...Object.fromEntries(
    await Promise.all(locales.map(async (locale) => [`conversation.${locale}.md`, await transcript(locale)] as const)),
  ),
  ...Object.fromEntries(Object.entries(intakeDocuments()).map(([name, text]) => [join('intake', name), text])),
});

/** Writes them anew. */
export async function publish(folder: string): Promise<void> {
  for (const [name, text] of Object.entries(await documents())) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

if (import.meta.filename === process.argv[1]) await publish('docs');
