import { createHash, timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Log } from '../runtime/log.ts';

/** What the server tells about the bot. */
export interface Health {
  /** Why the bot cannot take reports now: codes; none when it can. */
  readonly troubles: () => Promise<readonly string[]>;
  /** What is out of order without keeping the bot from its work. */
  readonly remarks: () => Promise<readonly string[]>;
  /** Prometheus text: counts of queues, nothing about anybody. */
  readonly metrics: () => Promise<string>;
}

/** A part of the server that a channel brings with it. */
export interface Route {
  readonly path: string;
  readonly routes: Hono;
}

/** The one HTTP server. An unknown path and a method that is not offered get the same empty answer. */
export function createServer(health: Health, metricsToken: string | undefined, more: readonly Route[], log: Log): Hono {
  const app = new Hono();
  app.use(secureHeaders());
  app.get('/healthz', (context) => context.json({ ok: true }));
  app.get('/readyz', async (context) => {
    const troubles = await health.troubles();
    return context.json(
      { ready: troubles.length === 0, codes: [...troubles, ...(await health.remarks())] },
      troubles.length === 0 ? 200 : 503,
    );
  });
  app.get('/metrics', async (context) => {
    if (!mayMeasure(context, metricsToken)) return context.body(null, 403);
    return context.text(await health.metrics(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
  });
  for (const { path, routes } of more) app.route(path, routes);
  app.notFound((context) => context.body(null, 404));
  app.onError((_error, context) => {
    log('warn', 'http.refused', { code: 'HTTP_FAILED' });
    return context.body(null, 500);
  });
  return app;
}

/** Metrics are for this machine, or for who knows the token. */
function mayMeasure(context: Context, token: string | undefined): boolean {
  const given = /^Bearer (\S+)$/.exec(context.req.header('Authorization') ?? '')?.[1];
  if (token !== undefined && given !== undefined) return timingSafeEqual(digest(given), digest(token));
  const { address = '' } = getConnInfo(context).remote;
  return /^(::ffff:)?127\.|^::1$/.test(address) && context.req.header('X-Forwarded-For') === undefined;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
