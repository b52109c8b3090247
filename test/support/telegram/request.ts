import type { IncomingMessage } from 'node:http';
import { type Fields, isFields } from './params.ts';
import { badRequest } from './refusal.ts';

const readForm = async (type: string, body: Buffer): Promise<Fields> => {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  return Object.fromEntries(
    [...form].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : { file_name: value.name, file_size: value.size },
    ]),
  );
};

const readBody = async (request: IncomingMessage): Promise<Fields> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  if (body.length === 0) return {};
  const type = request.headers['content-type'] ?? '';
  if (/^multipart\/form-data|^application\/x-www-form-urlencoded/i.test(type)) return readForm(type, body);
  if (!/^application\/json/i.test(type)) return {};
  try {
    const parsed: unknown = JSON.parse(body.toString());
    if (isFields(parsed)) return parsed;
  } catch {
    // Refused below, like everything that is no object.
  }
  throw badRequest("Can't parse request JSON object");
};

/** A call as it came in: `/bot<token>/<method>`. */
export interface Asked {
  readonly token: string;
  readonly method: string;
}

/** Token and method of a path; nothing for any other path. */
export const readPath = (url: string): Asked | undefined => {
  const [, token, method] = /^\/bot([^/]+)\/([A-Za-z]+)$/.exec(url.split('?')[0] ?? '') ?? [];
  return token === undefined || method === undefined ? undefined : { token: decodeURIComponent(token), method };
};

/** Parameters of a request, from its query and from a JSON, urlencoded or multipart body. */
export const readParams = async (request: IncomingMessage): Promise<Fields> => ({
  ...Object.fromEntries(new URL(request.url ?? '/', 'http://telegram').searchParams),
  ...(await readBody(request)),
});
