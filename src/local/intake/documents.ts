import { z } from 'zod';
import { report } from '../../flows/questionnaire.ts';
import { intakeOpenapi } from './openapi.ts';

/** What a receiving organisation builds from, by file name: made from the code, so it is never another story. */
export function intakeDocuments(): Readonly<Record<string, string>> {
  const schema = z.toJSONSchema(report);
  return {
    'openapi.json': `${JSON.stringify(intakeOpenapi(schema), null, 2)}\n`,
    'report.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
  };
}
