import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { CodeError, codeOf } from '../../runtime/code.ts';
import { parseJson, readBody } from './body.ts';
import { makeFolder } from './files.ts';
import { requireOwnHost, requireToken } from './guard.ts';
import { openKeys, type PublicJwk } from './keys.ts';
import { openSealed } from './open.ts';
import { pageHeaders, renderPage } from './page.ts';
import { openStore, type Report } from './store.ts';

/** The longest request body. In bytes; a sealed report takes about 11,200. */
const longestBody = 64 * 1024;
/** How much more is read before it is refused. In bytes. */
const spareBody = 8 * 1024 * 1024;

/** The answer to each code. Any other error is a 500, and no answer says more than its code. */
const statuses: ReadonlyMap<string, ContentfulStatusCode> = new Map([
  ['UNAUTHORIZED', 401],
  ['NOT_FOUND', 404],
  ['WRONG_TYPE', 415],
  ['WRONG_KEY', 400],
  ['TOO_LARGE', 413],
  ['WRONG_BODY', 400],
  ['WRONG_SEAL', 400],
  ['UNKNOWN_KEY', 503],
  ['NOT_OPENED', 422],
  ['WRONG_LENGTH', 422],
  ['WRONG_REPORT', 422],
  ['OTHER_ID', 422],
  ['CONFLICT', 409],
  ['ELSEWHERE', 421],
]);

const idempotencyKey = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
const sealedBody = z.strictObject({ sealed: z.string() });

export interface IntakeOptions {
  /** Everything is kept under `<dataDir>/intake`. */
  readonly dataDir: string;
  /** The bearer token of the sender. Not empty. */
  readonly token: string;
  /** Returns a valid report as it is to be kept; throws on anything else. */
  readonly parseReport: (value: unknown) => Report;
  /** A further origin under which the page may be asked for, such as that of a forwarded port. */
  readonly publicOrigin?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** The stand-in for the central intake: the receiving side of contract section 4, and a page that shows it all. */
export interface Intake {
  readonly app: Hono;
  /** The newest key, for sealing. */
  readonly publicKey: () => PublicJwk;
  /** All keys that are kept, newest first. */
  readonly publicKeys: () => readonly PublicJwk[];
  /** Makes a new key; the old ones stay for 30 days. */
  readonly rotate: () => Promise<PublicJwk>;
  /** The opened reports, in the order of the page. */
  readonly accepted: () => Promise<readonly Report[]>;
}

/** Opens or makes the keys and the store. Throws `NO_TOKEN`, `KEY_BROKEN`, and whatever the file system refuses. */
export async function createIntake(options: IntakeOptions): Promise<Intake> {
  const { dataDir, token, parseReport, publicOrigin, now = Date.now } = options;
  if (token === '') throw new CodeError('NO_TOKEN');
  const folder = join(dataDir, 'intake');
  await makeFolder(folder);
  const keys = await openKeys(join(folder, 'keys'), join(folder, 'public.json'), now);
  const store = await openStore(join(folder, 'reports'), now);

  async function accept(request: Request) {
    if (!isJson(request)) throw new CodeError('WRONG_TYPE');
    const key = idempotencyKey.safeParse(request.headers.get('idempotency-key'));
    if (!key.success) throw new CodeError('WRONG_KEY');
    const body = await readBody(request, longestBody, spareBody);
    const sha256 = createHash('sha256').update(body).digest('hex');
    // Before the seal is looked at: a repeat is answered alike when its key is long gone.
    let outcome = await store.recall(key.data, sha256);
    if (outcome === 'new') {
      const report = check(parseReport, await openSealed(parseSealed(body), keys.privateKey));
      if (report.report_id !== key.data) throw new CodeError('OTHER_ID');
      outcome = await store.keep({ report, sha256 });
    }
    if (outcome === 'other') throw new CodeError('CONFLICT');
    return { status: outcome === 'new' ? 201 : 200, receipt: { accepted: key.data, sha256 } } as const;
  }

  const app = new Hono();
  app.use(pageHeaders);
  app.use(async (c, next) => {
    c.header('Cache-Control', 'no-store');
    await next();
  });
  app.use('/reports', requireToken(token));
  app.use('/reports/*', requireToken(token));
  app.post('/reports', async (c) => {
    const { status, receipt } = await accept(c.req.raw);
    return c.json(receipt, status);
  });
  app.get('/reports/:reportId', async (c) => {
    const key = idempotencyKey.safeParse(c.req.param('reportId'));
    const kept = key.success ? await store.find(key.data) : undefined;
    if (kept === undefined) throw new CodeError('NOT_FOUND');
    return c.json({ accepted: kept.report.report_id, sha256: kept.sha256 });
  });
  app.get('/', requireOwnHost(publicOrigin), async (c) => c.html(renderPage(await store.list())));
  app.get('/accepted', requireOwnHost(publicOrigin), async (c) => c.json(await store.list()));
  app.notFound((c) => c.json({ error: 'NOT_FOUND' }, 404));
  app.onError((error, c) => {
    const code = codeOf(error);
    if (code === 'UNAUTHORIZED') c.header('WWW-Authenticate', 'Bearer');
    // What may still be coming in must not be taken for the next request.
    if (code === 'TOO_LARGE') c.header('Connection', 'close');
    if (code === 'UNKNOWN_KEY') c.header('Retry-After', '60');
    return c.json({ error: code }, statuses.get(code) ?? 500);
  });

  return {
    app,
    publicKey: () => keys.publicKeys()[0],
    publicKeys: keys.publicKeys,
    rotate: keys.rotate,
    accepted: store.list,
  };
}

const isJson = (request: Request): boolean =>
  /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '');

function parseSealed(body: Uint8Array): string {
  try {
    return sealedBody.parse(parseJson(body)).sealed;
  } catch {
    throw new CodeError('WRONG_BODY');
  }
}

function check(parseReport: IntakeOptions['parseReport'], value: unknown): Report {
  try {
    return parseReport(value);
  } catch {
    throw new CodeError('WRONG_REPORT');
  }
}
