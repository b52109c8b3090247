import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** A request as it came: header names in lower case, the body to the letter. */
interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly key: string;
  readonly body: string;
}

/** One exchange, for an answer to do with as it likes. */
interface Exchange extends Received {
  readonly socket: Socket;
  /** Remembers the report, and gives the status and the text of a right acceptance. */
  readonly keep: () => { readonly status: 200 | 201; readonly ack: Acceptance };
  readonly send: (status: number, body?: string | Buffer, headers?: Readonly<Record<string, string>>) => void;
}

export type Acceptance = { readonly accepted: string; readonly sha256: string };
export type Answer = (exchange: Exchange) => void;

/** An intake that does what it is told, also what no intake should. */
export interface ScriptedIntake {
  readonly url: string;
  /** Every request, in the order in which they came. */
  readonly requests: readonly Received[];
  /** The keys of the reports it kept, each with the hash of the bytes it came in. */
  readonly kept: ReadonlyMap<string, string>;
  /** The keys that were looked up, in the order in which they were; that is no request. */
  readonly lookedUp: readonly string[];
  /** Answers from now on whether it has a report, rightly or so; until then it does not know what that is. */
  readonly offersLookUp: (answer?: Answer) => void;
  /** What the next requests meet, one after the other; the last answer stays. */
  readonly meets: (...answers: readonly [Answer, ...Answer[]]) => void;
  readonly close: () => Promise<void>;
}

/** Opens an intake on a free port of this machine. It accepts until it is told otherwise. */
export async function openIntake(tls?: { readonly key: string; readonly cert: string }): Promise<ScriptedIntake> {
  const requests: Received[] = [];
  const kept = new Map<string, string>();
  const lookedUp: string[] = [];
  let answerLookUp: Answer = status(404);
  let script: readonly Answer[] = [accept()];
  const listener: RequestListener = async (request, response) => {
    const received = await receive(request).catch(() => undefined);
    if (received === undefined) return;
    const isLookUp = received.method === 'GET';
    const key = isLookUp ? (received.path.split('/').at(-1) ?? '') : received.key;
    if (isLookUp) lookedUp.push(key);
    else requests.push(received);
    const [next, ...more] = script;
    if (!isLookUp && more.length > 0) script = more;
    const answer = isLookUp ? answerLookUp : next;
    const sha256 = createHash('sha256').update(received.body).digest('hex');
    answer?.({
      ...received,
      key,
      socket: request.socket,
      keep: () => {
        const status = kept.has(received.key) ? 200 : 201;
        if (status === 201) kept.set(received.key, sha256);
        return { status, ack: { accepted: received.key, sha256 } };
      },
      send: (status, body, headers) => response.writeHead(status, headers).end(body),
    });
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.on('error', () => undefined).once('close', () => sockets.delete(socket)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    requests,
    kept,
    lookedUp,
    offersLookUp: (answer) => {
      answerLookUp =
        answer ??
        (({ key, send }) => {
          const sha256 = kept.get(key);
          send(sha256 === undefined ? 404 : 200, JSON.stringify({ accepted: key, sha256 }));
        });
    },
    meets: (...answers) => {
      script = answers;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

async function receive(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  const parts: AsyncIterable<Buffer> = request;
  for await (const chunk of parts) chunks.push(chunk);
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers,
    key: headers['idempotency-key'] ?? '',
    body: Buffer.concat(chunks).toString(),
  };
}

/** Accepts as it should, or says of the acceptance what `wrongly` makes of it; the report is kept either way. */
export const accept =
  (
    wrongly: (ack: Acceptance) => unknown = (ack) => ack,
    headers: Readonly<Record<string, string>> = { 'Content-Type': 'application/json' },
  ): Answer =>
  ({ keep, send }) => {
    const { status, ack } = keep();
    const said = wrongly(ack);
    send(status, typeof said === 'string' || Buffer.isBuffer(said) ? said : JSON.stringify(said), headers);
  };

/** A status, with whatever headers and body. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, body?: string): Answer =>
  ({ send }) =>
    send(code, body, headers);

/** Bytes as they are, and then the end of the connection, its reset, or nothing more. */
export const bytes =
  (text: string | ((ack: Acceptance) => string), then: 'end' | 'reset' | 'wait' = 'end'): Answer =>
  ({ socket, keep }) => {
    socket.write(typeof text === 'string' ? text : text(keep().ack), () => {
      if (then === 'end') socket.end();
      if (then === 'reset') socket.resetAndDestroy();
    });
  };

/** Takes the report and lets the acceptance get lost on the way. */
export const loseAcceptance: Answer = ({ keep, socket }) => {
  keep();
  socket.resetAndDestroy();
};

/** Takes the report and says nothing. */
export const keepSilent: Answer = ({ keep }) => void keep();

/** Accepts after so many milliseconds. */
export const acceptAfter =
  (ms: number): Answer =>
  (exchange) =>
    void setTimeout(() => accept()(exchange), ms);

/** Writes this again and again, as fast as it is taken or once in so many milliseconds, until the other side has enough. */
export const endlessly =
  (first: string, again: string | Buffer, everyMs = 0): Answer =>
  ({ socket }) => {
    socket.write(first);
    const more = (): void => {
      if (socket.destroyed) return;
      socket.write(again, () => (everyMs === 0 ? setImmediate(more) : setTimeout(more, everyMs)));
    };
    more();
  };

/** Two hundred megabytes of nothing in two hundred kilobytes. */
export const bomb = (): Buffer => gzipSync(Buffer.alloc(200 * 1024 * 1024));
