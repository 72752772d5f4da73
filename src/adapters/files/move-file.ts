import { copyFile, rename, rm } from 'node:fs/promises';
import { fileProblem } from './file-problem.ts';
import { flushFile } from './flush-file.ts';

/** Gives a file its final name, in place of what had it before, in one step. Throws ConfigError. */
export async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EXDEV') throw fileProblem(to, cause);
    await moveAcrossDisks(from, to);
  }
}

/** A mounted folder is another disk than the folder beside it: copy first, and rename there. */
async function moveAcrossDisks(from: string, to: string): Promise<void> {
  const copy = `${to}.moving-${process.pid}`;
  try {
    await copyFile(from, copy);
    await flushFile(copy);
    await rename(copy, to);
    await rm(from);
  } catch (cause) {
    throw fileProblem(to, cause);
  } finally {
    await rm(copy, { force: true });
  }
}
