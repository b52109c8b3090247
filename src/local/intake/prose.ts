/** What the document says of itself, Markdown. */
export const intro = `A sender delivers reports here, one request each. A report is sealed for the intake alone: the sender cannot open what it carries.

**The seal.** Compact JWE (RFC 7516). The protected header is \`SealedHeader\`, with nothing else in it. The plaintext is one \`Report\` as UTF-8 JSON, padded with trailing spaces to exactly 8192 bytes. The bytes are made once; every repeat sends the same ones.

**Keys.** The intake hands its public key (JWK, OKP, X25519) to the sender beforehand. After a new key it keeps the old one for at least 30 days, and it answers an unknown \`kid\` with 503.

**Repeats.** The intake remembers the ids of accepted reports for at least 30 days. It stores an acceptance durably before it answers, and it stores no 5xx as an answer.

**The sender** uses https, follows no redirect, waits 10 seconds for the whole exchange and reads at most 64 KiB of an answer. Further fields in an acceptance are ignored. Any other body is read by nobody, so it should say nothing about a report.`;

const parked = 'The sender parks the report at once with this code and does not send it again by itself.';
const retried = 'The sender tries again with exponential backoff and jitter, and parks the report after 14 days.';
const waited = 'The sender waits for the given time and tries again; this costs no attempt.';
const paused =
  'The sender takes its connection to be misconfigured: it pauses the whole queue, loses nothing, and tries one report at its start and every 5 minutes. The acceptance of that one resumes the queue.';

/** What each answer means, and what the sender does on it. */
export const answers = {
  accepted:
    'Accepted and durably stored. The sender is done once both fields match; an acceptance in any other form counts for nothing, and it tries again.',
  repeated: 'The same id and the same bytes were accepted before. Same content as then; same meaning as 201.',
  otherSuccess: `Not an acceptance. ${retried}`,
  redirect: `Never followed. ${paused}`,
  malformed: `Not a body, an Idempotency-Key or a seal of this form. ${parked}`,
  unauthorized: `No token, or a wrong one. ${paused}`,
  tooSlow: `The request took too long to come in. ${retried}`,
  conflict: 'The same id was accepted with other bytes. The sender parks the report as a conflict.',
  tooLarge: `The body is longer than 64 KiB. ${parked}`,
  wrongType: `The content type is not application/json. ${parked}`,
  unusable: `The seal cannot be opened, or what is in it is not a valid report with this id. ${parked}`,
  tooEarly: retried,
  tooMany: `Too many requests. ${waited}`,
  misconfigured: paused,
  unavailable: `For now the intake cannot take anything in, or it does not know the \`kid\`. ${waited}`,
  broken: `Something failed at the intake; the same holds without an answer or with a broken one. ${retried}`,
  known: 'A report with this id was accepted.',
  unknown: 'No report with this id was accepted.',
} as const;

const base64url = (description: string, length: number) => ({
  type: 'string',
  pattern: `^[A-Za-z0-9_-]{${length}}$`,
  description,
});

/** The schemas but that of the report (JSON Schema 2020-12). */
export const schemas = {
  SealedReport: {
    type: 'object',
    additionalProperties: false,
    required: ['sealed'],
    properties: {
      sealed: {
        type: 'string',
        description: 'Compact JWE. Its second part is empty, since the key is agreed directly (RFC 7518 section 4.6).',
        pattern: '^[A-Za-z0-9_-]+\\.\\.[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{22}$',
        contentMediaType: 'application/jose',
        contentSchema: { $ref: '#/components/schemas/Report' },
      },
    },
  },
  SealedHeader: {
    type: 'object',
    additionalProperties: false,
    required: ['alg', 'enc', 'kid', 'typ', 'epk'],
    properties: {
      alg: { const: 'ECDH-ES' },
      enc: { const: 'A256GCM' },
      kid: base64url('RFC 7638 thumbprint (SHA-256) of the public key of the intake.', 43),
      typ: { const: 'report+jwe' },
      epk: {
        type: 'object',
        additionalProperties: false,
        required: ['kty', 'crv', 'x'],
        properties: { kty: { const: 'OKP' }, crv: { const: 'X25519' }, x: base64url('The ephemeral public key.', 43) },
      },
    },
  },
  Receipt: {
    type: 'object',
    required: ['accepted', 'sha256'],
    properties: {
      accepted: base64url('The id of the report.', 22),
      sha256: {
        type: 'string',
        pattern: '^[0-9a-fA-F]{64}$',
        description: 'SHA-256 of the request body as received, hex in either case.',
      },
    },
  },
} as const;
