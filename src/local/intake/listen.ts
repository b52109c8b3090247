import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

/** A server that listens. `close` lets requests under way finish, for at most 2 seconds. */
export interface Listening {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Listens on 127.0.0.1 only. Port 0 takes any free one. A request that takes longer than 10 seconds to come in is
 * answered 408 and cut, which is as long as the sender waits. Rejects with the system's error (`EADDRINUSE` ...).
 */
export async function listen(app: Hono, port: number): Promise<Listening> {
  const server = createServer(
    { headersTimeout: 5000, requestTimeout: 10_000, connectionsCheckingInterval: 1000 },
    getRequestListener(app.fetch, { overrideGlobalObjects: false }),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const taken = address !== null && typeof address === 'object' ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        // A connection that is kept alive becomes idle only after its answer.
        const sweep = setInterval(() => server.closeIdleConnections(), 50);
        const patience = setTimeout(() => server.closeAllConnections(), 2000);
        server.close(() => {
          clearInterval(sweep);
          clearTimeout(patience);
          resolve();
        });
      }),
  };
}
