import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { CodeError } from '../../runtime/code.ts';

/**
 * Lets a request with this bearer token (RFC 6750) through and throws `UNAUTHORIZED` at any other, before its body is
 * read. Hashes are compared, so that the time taken says nothing about the token, its length included.
 */
export function requireToken(token: string): MiddlewareHandler {
  const expected = hash(token);
  return async (c, next) => {
    const given = /^Bearer ([\x21-\x7e]+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (!timingSafeEqual(hash(given ?? ''), expected)) throw new CodeError('UNAUTHORIZED');
    await next();
  };
}

/**
 * Lets a request through that names this machine or `publicOrigin`, and throws `ELSEWHERE` at any other: a page out
 * there may have its own name resolve to this machine (DNS rebinding).
 */
export function requireOwnHost(publicOrigin: string | undefined): MiddlewareHandler {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  if (publicOrigin !== undefined) names.push(new URL(publicOrigin).hostname);
  return async (c, next) => {
    if (!names.includes(new URL(c.req.url).hostname)) throw new CodeError('ELSEWHERE');
    await next();
  };
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
