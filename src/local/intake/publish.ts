import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { intakeDocuments } from './documents.ts';

/** Writes the documents for a receiving organisation into `docs/intake`. */
const folder = join('docs', 'intake');
await mkdir(folder, { recursive: true });
for (const [name, text] of Object.entries(intakeDocuments())) await writeFile(join(folder, name), text);
