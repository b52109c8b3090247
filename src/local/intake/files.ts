import { randomUUID } from 'node:crypto';
import { chmod, link, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Makes a folder that only its owner may enter (mode 0700), durably. Its parent may be missing. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  await syncFolder(dirname(folder));
}

/** After this the names in a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Makes a file (mode 0600) whole or not at all, durably, unless one of that name exists, also one that another process
 * makes at this very moment. True when this call made it. `touched` is the time the file shows.
 */
export async function createFile(path: string, text: string, touched: Date): Promise<boolean> {
  const draft = await writeDraft(path, text, 0o600, touched);
  try {
    // A rename would silently replace what is there; a hard link refuses.
    await link(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
    await syncFolder(dirname(path));
  }
}

/** Writes or replaces a file, whole or not at all, durably. */
export async function replaceFile(path: string, text: string, mode: number): Promise<void> {
  await rename(await writeDraft(path, text, mode), path);
  await syncFolder(dirname(path));
}

/** Removes what a process that was killed while writing left behind. */
export async function removeDrafts(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.filter((name) => name.endsWith('.draft')).map((name) => rm(join(folder, name))));
}

/** Whether a thrown value is a system error of this code (`ENOENT`, `EEXIST` ...). */
export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

async function writeDraft(path: string, text: string, mode: number, touched?: Date): Promise<string> {
  const draft = join(dirname(path), `${randomUUID()}.draft`);
  const handle = await open(draft, 'wx', mode);
  try {
    await handle.writeFile(text);
    if (touched !== undefined) await handle.utimes(touched, touched);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return draft;
}
