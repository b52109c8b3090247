import { CodeError } from '../../runtime/code.ts';

/**
 * The bytes of a body. Throws `TOO_LARGE` above `max` bytes, once it has read and dropped up to `spare` more: a sender
 * that is still sending may never see an answer.
 */
export async function readBody(source: Request | Response, max: number, spare = 0): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source.body ?? []) {
    length += chunk.length;
    if (length > max + spare) throw new CodeError('TOO_LARGE');
    if (length <= max) chunks.push(chunk);
  }
  if (length > max) throw new CodeError('TOO_LARGE');
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Bytes as JSON. Throws on what is no UTF-8, on a byte order mark (RFC 8259 section 8.1) and on what is no JSON. */
export const parseJson = (bytes: Uint8Array): unknown => JSON.parse(decodeUtf8(bytes));

/** Bytes as text, a byte order mark included. Throws on what is no UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
