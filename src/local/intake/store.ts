import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CodeError } from '../../runtime/code.ts';
import { createFile, hasCode, makeFolder, removeDrafts, syncFolder } from './files.ts';

/** An opened report. Its id is the only field the store knows. */
export type Report = Readonly<Record<string, unknown>> & { readonly report_id: string };

/** What is kept of an accepted report: what it says, and the hash (hex) of the bytes it came in. */
interface Kept {
  readonly report: Report;
  readonly sha256: string;
}

/** Whether an id with these bytes is new, a repeat, or was used for other bytes. Everything is durable once said. */
type Outcome = 'new' | 'same' | 'other';

/** The accepted reports. None is ever removed, so their ids are remembered longer than the 30 days of the contract. */
export interface Store {
  readonly find: (reportId: string) => Promise<Kept | undefined>;
  /** `new` when nothing is kept under this id. */
  readonly recall: (reportId: string, sha256: string) => Promise<Outcome>;
  /** Keeps a report once, however many callers bring it at the same moment. Throws `STORE_BROKEN`. */
  readonly keep: (kept: Kept) => Promise<Outcome>;
  /** Latest quarter first, then by file name, latest first: no finer order is known. */
  readonly list: () => Promise<readonly Report[]>;
}

/** A custom check leaves the fields in the order in which they came. */
const keptFile = z.strictObject({
  report: z.custom<Report>((value) => z.looseObject({ report_id: z.string() }).safeParse(value).success),
  sha256: z.string(),
});

/** Opens the store in `folder` (mode 0700; its files 0600), one file a report. */
export async function openStore(folder: string, now: () => number): Promise<Store> {
  await makeFolder(folder);
  await removeDrafts(folder);
  const pathOf = (reportId: string) => join(folder, `${reportId}.json`);
  const find = (reportId: string) => readKept(pathOf(reportId));

  async function recall(reportId: string, sha256: string): Promise<Outcome> {
    const kept = await find(reportId);
    if (kept === undefined) return 'new';
    // Another call may have made the file and not yet synced the folder.
    await syncFolder(folder);
    return kept.report.report_id === reportId && kept.sha256 === sha256 ? 'same' : 'other';
  }

  return {
    find,
    recall,
    keep: async (kept) => {
      const { report_id } = kept.report;
      if (await createFile(pathOf(report_id), JSON.stringify(kept), quarterStart(now()))) return 'new';
      const outcome = await recall(report_id, kept.sha256);
      if (outcome === 'new') throw new CodeError('STORE_BROKEN');
      return outcome;
    },
    list: async () => {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
      const reports: Report[] = [];
      // One after the other: thousands at once would run out of file handles.
      for (const name of names.toSorted().toReversed()) {
        const kept = await readKept(join(folder, name));
        if (kept !== undefined) reports.push(kept.report);
      }
      return reports.toSorted((a, b) => periodOf(b).localeCompare(periodOf(a)));
    },
  };
}

async function readKept(path: string): Promise<Kept | undefined> {
  try {
    return keptFile.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw new CodeError('STORE_BROKEN');
  }
}

const periodOf = ({ period }: Report): string => (typeof period === 'string' ? period : '');

/** The time a file shows must be no finer than the period in the report. */
function quarterStart(now: number): Date {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - (date.getUTCMonth() % 3)));
}
