import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { fileProblem } from './file-problem.ts';

/**
 * Writes a file so that a reader sees the old content or the new one, never a part: under another name beside it,
 * flushed to disk, then renamed. A link is followed, and what is not a file (`/dev/stdout`, a pipe) is written to
 * directly. Throws ConfigError: folder missing, no permission, the path is a folder, disk full.
 */
export async function writeFileAtomically(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const existing = await stat(path).catch(ignoreMissing);
    if (existing !== undefined && !existing.isFile()) {
      await writeFile(path, content);
      return;
    }
    const target = existing === undefined ? path : await realpath(path);
    const unfinished = `${target}.writing-${process.pid}`;
    try {
      await writeFlushed(unfinished, content);
      await rename(unfinished, target);
    } finally {
      await rm(unfinished, { force: true });
    }
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
