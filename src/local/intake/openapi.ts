import { answers, intro, schemas } from './prose.ts';

/** A JSON value that is an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

const reportId = { type: 'string', pattern: '^[A-Za-z0-9_-]{22}$', description: '16 random bytes, base64url.' };
const retryAfter = {
  'Retry-After': {
    description: 'Seconds or an HTTP date (RFC 9110 section 10.2.3), at most 1 hour. Without it about 60 seconds.',
    schema: { type: 'string' },
  },
};
const receipt = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Receipt' } } } };

/**
 * The OpenAPI 3.1 document of an intake (contract section 4), for whoever builds one.
 * `reportJsonSchema` is the JSON Schema (2020-12) of an opened report, without references of its own.
 */
export const intakeOpenapi = (reportJsonSchema: JsonObject): JsonObject => ({
  openapi: '3.1.0',
  info: { title: 'Intake of sealed reports', version: '1.0.0', description: intro },
  security: [{ token: [] }],
  paths: {
    '/reports': {
      post: {
        operationId: 'acceptReport',
        summary: 'Takes in one sealed report.',
        parameters: [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description: 'The id of the report, the same at every repeat. Also `report_id` in the report.',
            schema: reportId,
          },
        ],
        requestBody: {
          required: true,
          description: 'At most 64 KiB; a sealed report takes about 11 KiB.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/SealedReport' } } },
        },
        responses: {
          '200': { description: answers.repeated, ...receipt },
          '201': { description: answers.accepted, ...receipt },
          '2XX': { description: answers.otherSuccess },
          '3XX': { description: answers.redirect },
          '400': { description: answers.malformed },
          '401': { description: answers.unauthorized },
          '403': { description: answers.unauthorized },
          '408': { description: answers.tooSlow },
          '409': { description: answers.conflict },
          '413': { description: answers.tooLarge },
          '415': { description: answers.wrongType },
          '422': { description: answers.unusable },
          '425': { description: answers.tooEarly },
          '429': { description: answers.tooMany, headers: retryAfter },
          '4XX': { description: answers.misconfigured },
          '503': { description: answers.unavailable, headers: retryAfter },
          '5XX': { description: answers.broken },
        },
      },
    },
    '/reports/{reportId}': {
      get: {
        operationId: 'askReport',
        summary: 'Says whether a report was accepted. Optional.',
        parameters: [{ name: 'reportId', in: 'path', required: true, schema: reportId }],
        responses: {
          '200': { description: answers.known, ...receipt },
          '401': { description: answers.unauthorized },
          '403': { description: answers.unauthorized },
          '404': { description: answers.unknown },
        },
      },
    },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A secret agreed beforehand.' } },
    schemas: { ...schemas, Report: reportJsonSchema },
  },
});
