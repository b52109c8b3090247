import { z } from 'zod';
import type { Field } from './field.ts';
import { kinds } from './mask/kinds.ts';
import { fits } from './words.ts';

/** What every report carries besides its fields. */
export const head = {
  schema: z.literal('obi.report'),
  schema_version: z.string().regex(/^\d+\.\d+\.\d+$/),
  codebook_version: z.string().min(1).max(20),
  notice_version: z.string().min(1).max(20),
  consent_version: z.string().min(1).max(20),
  /** 16 random bytes, base64url; also the Idempotency-Key. Derived from nothing, shown to nobody. */
  report_id: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  /** The quarter in which the report was sent; no finer time ever leaves. */
  period: z.string().regex(/^\d{4}-Q[1-4]$/),
  route: z.enum(['short', 'full']),
} as const;

/** Somebody's own words, masked, and what was masked in them: kinds, never the words. */
const story = z.strictObject({
  text: z.string().min(1).refine(fits, 'too long'),
  masked: z.strictObject({ count: z.int().min(0), kinds: z.array(z.enum(kinds)).max(kinds.length) }),
});

export type Head = z.infer<z.ZodObject<typeof head>>;

/** A report as the intake receives it: its head, and the codes of its fields. */
export type Report = Head & { readonly story?: z.infer<typeof story> | undefined; readonly [field: string]: unknown };

export const schemaVersion = '1.0.0';

/**
 * The strict schema of a report with these fields: unknown keys are refused at every level, every code must be one that
 * a question can give, and no code may stand twice. The source of the published JSON Schema.
 */
export function reportSchema(fields: readonly Field[]): z.ZodType<Report> {
  const top: Record<string, z.ZodType> = {};
  const groups = new Map<string, Record<string, z.ZodType>>();
  for (const field of fields) {
    const [name = '', inner] = field.path.split('.');
    if (inner === undefined) top[name] = fieldSchema(field);
    else groups.set(name, { ...groups.get(name), [inner]: fieldSchema(field) });
  }
  for (const [name, inner] of groups) top[name] = z.strictObject(inner).optional();
  return z.strictObject({ ...head, ...top, story: story.optional() }) as z.ZodType<Report>;
}

function fieldSchema(field: Field): z.ZodType {
  if (field.as === 'flag') return z.literal(true).optional();
  if (field.as === 'integer') {
    const numbers = [...field.codes.values()].map(Number);
    return z
      .int()
      .min(Math.min(...numbers))
      .max(Math.max(...numbers))
      .optional();
  }
  const code = z.enum([...new Set(field.codes.values())]);
  const codes = z
    .array(code)
    .min(1)
    .max(field.max)
    .meta({ uniqueItems: true })
    .refine((all) => new Set(all).size === all.length, 'a code stands twice');
  const value = field.many ? codes : code;
  return field.required ? value : value.optional();
}
