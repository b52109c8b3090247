import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** Nothing that a platform sends comes near this: Teams at most 28 kB of text, cards and updates little more. In bytes. */
const largestBody = 256 * 1024;

/**
 * A route that takes JSON which a platform posts, and nothing else. Method, sender and form are looked at in this order,
 * before a body is read.
 *
 * @param stranger the answer to somebody who may not post here; nothing when they may
 * @param take what to do with a body; undefined when it is no JSON
 */
export function postedTo(
  stranger: (context: Context) => Response | undefined,
  take: (body: unknown, context: Context) => Promise<Response>,
): Hono {
  const routes = new Hono();
  routes.all('/', async (context, next) => {
    if (context.req.method !== 'POST') return context.body(null, 405);
    const refused = stranger(context);
    if (refused !== undefined) return refused;
    if (!/^application\/json(; *charset=utf-8)?$/i.test(context.req.header('Content-Type') ?? ''))
      return context.body(null, 415);
    return next();
  });
  routes.post(
    '/',
    bodyLimit({ maxSize: largestBody, onError: (context) => context.body(null, 413) }),
    async (context) => take(await context.req.json().catch(() => undefined), context),
  );
  return routes;
}
