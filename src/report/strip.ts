import type { z } from 'zod';
import type { Answers, Field } from './field.ts';
import { type Head, type Report, reportSchema, schemaVersion } from './report.ts';

/** A mark that only a cast makes, and that a copy with something added does not keep. */
declare class Stripped {
  protected readonly stripped: true;
}

/** A report that `strip` made: nothing in it but the fields of the schema, coarsened. Only this can be sealed. */
export type StrippedReport = Report & Stripped;

/** Makes the stripped report of these answers. Throws when the result would not be a valid report. */
export type Strip = (answers: Answers, head: Omit<Head, 'schema' | 'schema_version'>) => StrippedReport;

/**
 * Ties `strip` to the fields of a questionnaire. It builds from named fields and never copies: an answer without a
 * field, and a code the field does not name, cannot leave. Codes stand in the order of the codebook, so that the order
 * in which somebody tapped leaves no trace.
 */
export function stripFor(fields: readonly Field[]): { readonly strip: Strip; readonly schema: z.ZodType<Report> } {
  const schema = reportSchema(fields);
  const strip: Strip = (answers, head) => {
    const report: Record<string, unknown> = { schema: 'obi.report', schema_version: schemaVersion, ...head };
    for (const field of fields) {
      const codes = coarsen(field, answers[field.from] ?? []);
      if (codes.length > 0) put(report, field.path, field.many ? codes : codes[0]);
    }
    return schema.parse(report) as StrippedReport;
  };
  return { strip, schema };
}

/** The codes that leave for these answers, each once, in the order of the codebook. */
export function coarsen(field: Field, answers: readonly string[]): readonly string[] {
  const codes = new Set<string>();
  for (const [answer, code] of field.codes) if (answers.includes(answer)) codes.add(code);
  return [...codes];
}

function put(report: Record<string, unknown>, path: string, value: unknown): void {
  const [name = '', inner] = path.split('.');
  report[name] = inner === undefined ? value : { ...(report[name] as object | undefined), [inner]: value };
}

/** The quarter in which a moment (milliseconds since 1970, UTC) lies: `2026-Q4`. */
export function quarterOf(now: number): string {
  const date = new Date(now);
  return `${date.getUTCFullYear()}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
}
