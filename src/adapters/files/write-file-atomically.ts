import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { fileProblem } from './file-problem.ts';
import { removeLeftovers, unfinishedName } from './remove-leftovers.ts';

/**
 * Writes a file so that a reader sees the old content or the new one, never a part: under another name beside it,
 * flushed to disk, then renamed. A link is followed, and what is not a file (`/dev/stdout`, a pipe) is written to
 * directly. What killed runs left beside the file goes. Throws ConfigError: folder missing, no permission, the path is a folder, disk full.
 */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await writeFilesAtomically([{ path, content }]);
}

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** As `writeFileAtomically`, for files that belong together: none is replaced before all are on the disk. */
export async function writeFilesAtomically(files: readonly FileToWrite[]): Promise<void> {
  const unfinished: UnfinishedFile[] = [];
  try {
    for (const { path, content } of files) {
      await guardFile(path, async () => {
        const target = await findTarget(path);
        if (target === undefined) return await writeFile(path, content);
        await removeLeftovers(target);
        const temporary = unfinishedName(target);
        unfinished.push({ path, target, temporary });
        await writeFlushed(temporary, content);
      });
    }
    for (const { path, target, temporary } of unfinished) await guardFile(path, () => rename(temporary, target));
  } finally {
    for (const { path, temporary } of unfinished) await guardFile(path, () => rm(temporary, { force: true }));
  }
}

interface UnfinishedFile {
  /** As the caller names it. */
  readonly path: string;
  readonly target: string;
  readonly temporary: string;
}

/** The file that a path leads to; undefined for what is not a file. */
async function findTarget(path: string): Promise<string | undefined> {
  const existing = await stat(path).catch(ignoreMissing);
  if (existing === undefined) return path;
  return existing.isFile() ? await realpath(path) : undefined;
}

async function guardFile(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  await using file = await open(path, 'w');
  await file.writeFile(content);
  await file.sync();
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
