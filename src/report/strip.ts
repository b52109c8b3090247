import type { z } from 'zod';
import type { Answers, Field } from './field.ts';
import { type Head, type Report, reportSchema, schemaVersion } from './report.ts';
import { countOf, leaving, type Masked } from './words.ts';

/** A mark that only a cast makes, and that a copy with something added does not keep. */
declare class Stripped {
  protected readonly stripped: true;
}

/** A report that `strip` made: nothing in it but the fields of the schema, coarsened. Only this can be sealed. */
export type StrippedReport = Report & Stripped;

/** What a report is made of: answers, the head that is not always the same, and own words that may go along. */
export type Ingredients = readonly [answers: Answers, head: Omit<Head, 'schema' | 'schema_version'>, words?: Masked];

export interface Stripping {
  /** Makes the stripped report of these answers. Throws when the result would not be a valid report. */
  readonly strip: (...ingredients: Ingredients) => StrippedReport;
  /** The same report for practice: to be looked at, never to be sealed. */
  readonly rehearse: (...ingredients: Ingredients) => Report;
  readonly schema: z.ZodType<Report>;
}

/**
 * Ties `strip` to the fields of a questionnaire. It builds from named fields and never copies: an answer without a
 * field, and a code the field does not name, cannot leave. Codes stand in the order of the codebook, so that the order
 * in which somebody tapped leaves no trace.
 */
export function stripFor(fields: readonly Field[]): Stripping {
  const schema = reportSchema(fields);
  const rehearse = (...[answers, head, words]: Ingredients): Report => {
    const report: Record<string, unknown> = { schema: 'obi.report', schema_version: schemaVersion, ...head };
    for (const field of fields) {
      const codes = coarsen(field, answers[field.from] ?? []);
      if (codes.length > 0) put(report, field.path, leavingValue(field, codes));
    }
    if (words !== undefined) {
      const text = leaving(words);
      report.story = { text, masked: countOf(text) };
    }
    return schema.parse(report);
  };
  return { rehearse, strip: (...ingredients) => rehearse(...ingredients) as StrippedReport, schema };
}

/** The codes that leave for these answers, each once, in the order of the codebook. */
export function coarsen(field: Field, answers: readonly string[]): readonly string[] {
  const codes = new Set<string>();
  for (const [answer, code] of field.codes) if (answers.includes(answer)) codes.add(code);
  return [...codes];
}

function leavingValue({ as, many }: Field, codes: readonly string[]): unknown {
  if (as === 'flag') return true;
  if (as === 'integer') return Number(codes[0]);
  return many ? codes : codes[0];
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
