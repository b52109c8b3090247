import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { SealedReport } from '../report/seal.ts';
import { CodeError } from '../runtime/code.ts';
import { digestOf, forwardData } from '../workers/jobs.ts';

/** A sealed report as it lies in the spool, with the ticket under which its reporter can be told. */
export type Spooled = SealedReport & { readonly ticket: string };

interface Entry {
  /** The digest of the report's id, by which it is also known as done; what is not whole yet begins with a dot. */
  readonly name: string;
  /** When it was put there, to the day, and when it was last touched; milliseconds since 1970, by this host's clock. */
  readonly day: number;
  readonly touched: number;
}

/** Sealed reports in files beside the store, so that even an emptied store loses none. Nobody of ours can open them. */
export interface Spool {
  /**
   * Resolves when the report is on the disk, with what now lies there: whoever puts a report again gets the bytes of
   * the first time. Throws `SPOOL_FULL` when there are too many, and whatever the disk does; then nothing was kept.
   */
  readonly put: (report: SealedReport, ticket: string) => Promise<Spooled>;
  readonly drop: (name: string) => Promise<void>;
  readonly list: () => Promise<readonly Entry[]>;
  /** Nothing when it is gone or cannot be read. */
  readonly read: (name: string) => Promise<Spooled | undefined>;
}

export const spoolName = digestOf;

/** So many reports of 11 KB each are kept at most, as many as may wait. */
const mostFiles = 20_000;
const dayLength = 86_400_000;

/** A spool in this folder. Bots of one host, or of several that share the folder, may use it at once. */
export function spoolIn(folder: string, now: () => number, most = mostFiles): Spool {
  // How many there were at the last look, and those of ours since: close enough for a limit.
  let count = most;
  const look = async (): Promise<readonly string[]> => {
    const names = await readdir(folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    count = names.length;
    return names;
  };

  const drop = (name: string): Promise<void> =>
    unlink(join(folder, name)).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });

  const read = async (name: string): Promise<Spooled | undefined> => {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    const read = text === undefined ? undefined : forwardData.safeParse(parse(text));
    // What lies here was sealed before it was put here.
    return read?.success && digestOf(read.data.reportId) === name ? (read.data as unknown as Spooled) : undefined;
  };

  return {
    drop,
    read,
    put: async ({ reportId, sealed }, ticket) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      if (count >= most && (await look()).length >= most) throw new CodeError('SPOOL_FULL');
      count += 1;
      const name = digestOf(reportId);
      const fresh = `.${randomBytes(9).toString('base64url')}`;
      try {
        await writeDown(join(folder, fresh), JSON.stringify({ ticket, reportId, sealed }), now());
        const isFirst = await link(join(folder, fresh), join(folder, name)).then(
          () => true,
          () => false,
        );
        // One that cannot be read is no report.
        if (!isFirst && (await read(name)) === undefined) await rename(join(folder, fresh), join(folder, name));
      } finally {
        await drop(fresh);
      }
      await flush(folder);
      const kept = await read(name);
      if (kept === undefined) throw new CodeError('SPOOL_BROKEN');
      return kept;
    },
    list: async () => {
      const names = await look();
      const entries = await Promise.all(
        names.map(async (name) => {
          const { mtimeMs, ctimeMs } = (await stat(join(folder, name)).catch(() => undefined)) ?? {};
          return mtimeMs === undefined || ctimeMs === undefined ? [] : [{ name, day: mtimeMs, touched: ctimeMs }];
        }),
      );
      return entries.flat();
    },
  };
}

/** What can be set of a file's times tells the day only; when it was last touched only the system itself knows. */
async function writeDown(path: string, text: string, now: number): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    const day = new Date(now - (now % dayLength));
    await file.utimes(day, day);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A file is only there to stay when its folder was written as well. */
async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
