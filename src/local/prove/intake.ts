import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { report } from '../../flows/questionnaire.ts';
import { createIntake } from '../intake/server.ts';
import { numberIn } from './canary.ts';
import type { IntakeFault } from './faults.ts';

/** The stand-in intake behind a door that fails. */
export interface Receiver {
  readonly url: string;
  readonly token: string;
  readonly publicKey: string;
  /** When the report of each reporter was accepted first, by their number; milliseconds, monotonic. */
  readonly accepted: ReadonlyMap<number, number>;
  /** What nobody should see: reports of nobody, of somebody a second time, and repeats that were not the same bytes. */
  readonly wrong: {
    readonly nobodys: number;
    readonly twice: number;
    readonly changed: number;
    readonly redirected: number;
  };
  /** Repeats that only the key told from new reports. */
  readonly repeats: () => number;
  /** How often each kind of fault happened. */
  readonly faults: ReadonlyMap<string, number>;
  /** Answers everything with this status until it is healed; nothing is done with what comes in. */
  readonly close: (status: number | undefined) => void;
  /** Takes no connections for so long. In milliseconds. */
  readonly away: (ms: number) => Promise<void>;
  readonly heal: () => void;
  /** How many reports are kept, as the intake's own store tells. */
  readonly kept: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const story = z.looseObject({ story: z.looseObject({ text: z.string() }) });

/** So often the acceptance of an unlucky report gets lost before it comes through (F-30). */
const lossesInARow = 5;

export async function startReceiver(
  dataDir: string,
  token: string,
  faultAt: () => IntakeFault | 'unlucky' | undefined,
): Promise<Receiver> {
  const opened = new Map<string, number | undefined>();
  const intake = await createIntake({
    dataDir,
    token,
    parseReport: (value) => {
      const read = report.parse(value);
      opened.set(read.report_id, numberIn(story.safeParse(read).data?.story.text ?? '', 'story'));
      return read;
    },
  });
  const accepted = new Map<number, number>();
  const wrong = { nobodys: 0, twice: 0, changed: 0, redirected: 0 };
  const hashes = new Map<string, string>();
  const unlucky = new Map<string, number>();
  const faults = new Map<string, number>();
  let repeats = 0;
  let closed: number | undefined;
  let isWell = false;

  const pass = (request: IncomingMessage, body: Buffer | undefined): Promise<Response> =>
    Promise.resolve(
      intake.app.fetch(
        new Request(`http://127.0.0.1${request.url}`, {
          method: request.method ?? 'GET',
          headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string]),
          ...(body === undefined ? {} : { body: new Uint8Array(body) }),
        }),
      ),
    );

  /** Lets the intake take the report, and writes down what that means. */
  const accept = async (request: IncomingMessage, body: Buffer, key: string): Promise<Response> => {
    const answer = await pass(request, body);
    const sha256 = createHash('sha256').update(body).digest('hex');
    if ((hashes.get(key) ?? sha256) !== sha256) wrong.changed += 1;
    hashes.set(key, sha256);
    if (answer.status === 200) repeats += 1;
    if (answer.status === 201) {
      const number = opened.get(key);
      if (number === undefined) wrong.nobodys += 1;
      else if (accepted.has(number)) wrong.twice += 1;
      else accepted.set(number, performance.now());
    }
    return answer;
  };

  const send = async (response: ServerResponse, answer: Response): Promise<void> => {
    response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(await answer.text());
  };

  const fail = async (
    fault: IntakeFault,
    request: IncomingMessage,
    body: Buffer,
    key: string,
    response: ServerResponse,
  ) => {
    switch (fault.kind) {
      case 'status':
        return response.writeHead(fault.status, fault.headers).end('{"error":"no"}');
      case 'reset':
        return response.destroy();
      case 'lost':
        await accept(request, body, key);
        if (fault.how === 'reset') response.destroy();
        if (fault.how === 'drip') drip(response);
        return;
      case 'garbled':
        await accept(request, body, key);
        return response.writeHead(200, fault.headers).end(fault.body);
      case 'misnamed': {
        const said: unknown = await (await accept(request, body, key)).json();
        return response.writeHead(200).end(JSON.stringify({ ...(said as object), [fault.field]: 'A'.repeat(22) }));
      }
    }
  };

  /** One loss more of those that an unlucky report has before it. */
  const lossOf = (key: string): IntakeFault | undefined => {
    const left = unlucky.get(key) ?? 0;
    unlucky.set(key, left - 1);
    return left > 0 ? { kind: 'lost', how: 'reset' } : undefined;
  };

  const post = async (request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<unknown> => {
    const key = String(request.headers['idempotency-key'] ?? '');
    if (closed !== undefined) {
      count(faults, `closed ${closed}`);
      return response.writeHead(closed, { Location: '/elsewhere' }).end();
    }
    const fault = isWell ? undefined : unlucky.has(key) ? lossOf(key) : faultAt();
    if (fault === undefined) return send(response, await accept(request, body, key));
    if (fault === 'unlucky') unlucky.set(key, lossesInARow);
    const does = fault === 'unlucky' ? lossOf(key) : fault;
    if (does === undefined) return;
    count(faults, fault === 'unlucky' ? 'lost 5 times' : does.kind);
    return fail(does, request, body, key, response);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const [, path = '', key = ''] = (request.url ?? '').split('/');
    if (path !== 'reports') {
      // Whoever follows a redirect would take this for an acceptance.
      wrong.redirected += 1;
      return response.writeHead(200).end('{}');
    }
    if (request.method === 'POST') return post(request, Buffer.concat(chunks), response);
    // Half of the reports cannot be asked for, so that what is sent again has to be told by its key.
    if (closed !== undefined || unlucky.has(key) || /^[A-Z_-]/.test(key)) return response.writeHead(404).end('{}');
    return send(response, await pass(request, undefined));
  };

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  const listen = (port: number): Promise<void> => new Promise((done) => server.listen(port, '127.0.0.1', done));
  const leave = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    publicKey: JSON.stringify(intake.publicKeys()),
    accepted,
    wrong,
    repeats: () => repeats,
    faults,
    close: (status) => {
      closed = status;
    },
    away: async (ms) => {
      count(faults, 'away');
      await leave();
      await new Promise((done) => setTimeout(done, ms));
      await listen(port);
    },
    heal: () => {
      isWell = true;
      closed = undefined;
    },
    kept: async () => (await intake.accepted()).length,
    stop: leave,
  };
}

/** Writes a byte now and then, for as long as anybody listens. */
function drip(response: ServerResponse): void {
  response.writeHead(200).write('{');
  const timer = setInterval(() => response.write(' '), 200);
  response.once('close', () => clearInterval(timer));
}

const count = (into: Map<string, number>, what: string): void => void into.set(what, (into.get(what) ?? 0) + 1);
