import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { readParams, readPath } from './request.ts';
import { type House, refuse, serve } from './serve.ts';

export interface Server {
  /** The address a bot has to be given as `apiRoot`. */
  readonly root: string;
  /** Resets every connection, open or new, until `up`. */
  down(): void;
  up(): void;
  stop(): Promise<void>;
}

/** Listens on a free port of this machine. */
export const startServer = async (house: House): Promise<Server> => {
  const sockets = new Set<Socket>();
  let isDown = false;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const asked = readPath(request.url ?? '');
    const given = asked ? await serve(house, asked, () => readParams(request), gone.signal) : refuse(404, 'Not Found');
    if (given === 'drop') request.socket.resetAndDestroy();
    else if (given && !gone.signal.aborted) {
      response.writeHead(given.status, { 'content-type': 'application/json' }).end(given.body);
    }
  };

  const server = createServer((request, response) => void answer(request, response));
  server.on('connection', (socket) => {
    if (isDown) {
      socket.resetAndDestroy();
      return;
    }
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in has no port');

  return {
    root: `http://127.0.0.1:${address.port}`,
    down: () => {
      isDown = true;
      for (const socket of sockets) socket.resetAndDestroy();
    },
    up: () => {
      isDown = false;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
