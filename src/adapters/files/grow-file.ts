import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { fileProblem } from './file-problem.ts';
import { removeLeftovers, unfinishedName } from './remove-leftovers.ts';

/** A file that is written piece by piece, and has its name only when all of it is on the disk. */
export interface GrowingFile {
  /** Throws ConfigError where it cannot be written. */
  add(bytes: Uint8Array): Promise<void>;
  /** Throws ConfigError. */
  finish(): Promise<void>;
  /** Removes what was written; nothing after `finish`. */
  drop(): Promise<void>;
}

/** As `writeFileAtomically`, for what is too large to be in memory at once. The folder is there. Throws ConfigError. */
export async function growFile(path: string): Promise<GrowingFile> {
  await removeLeftovers(path);
  const temporary = unfinishedName(path);
  let file: FileHandle | undefined = await guardFile(path, () => open(temporary, 'w'));
  const close = async () => {
    const open = file;
    file = undefined;
    await open?.close();
  };
  return {
    add: (bytes) => guardFile(path, async () => await file?.writeFile(bytes)),
    finish: () =>
      guardFile(path, async () => {
        await file?.sync();
        await close();
        await rename(temporary, path);
      }),
    drop: () =>
      guardFile(path, async () => {
        await close();
        await rm(temporary, { force: true });
      }),
  };
}

async function guardFile<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}
