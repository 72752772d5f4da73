import { copyFile, link, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ARTIFACT_FILES,
  FORMER_ARTIFACT_FILES,
  MANIFEST_FILE,
  OPTIONAL_ARTIFACT_FILES,
} from '../../artifact/artifact.ts';
import { fileProblem } from './file-problem.ts';
import { flushFile } from './flush-file.ts';
import { listFiles } from './list-files.ts';

/**
 * A new index that is complete lies here, inside the folder of the index, until its files have taken their places. It
 * comes by one rename and goes by one rename, and whoever opens the folder meanwhile opens this: so there is a whole
 * index at every moment, the former or the new one. Inside, because the folder may be a disk of its own or the current
 * folder, and because other files may lie in it.
 */
const PENDING_FOLDER = 'next-index';
/** Errors of file systems that know no second name for a file. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL']);

/** Where an index is built; what lies there was left by a process that was killed, unless it has the lock. */
export function stagingFolderIn(folder: string): string {
  return join(folder, `.building-${process.pid}`);
}

/** The folder of the new index where one waits for its place; undefined otherwise. Throws ConfigError. */
export async function findPendingIndex(folder: string): Promise<string | undefined> {
  const pending = join(folder, PENDING_FOLDER);
  return (await listFiles(pending))?.includes(MANIFEST_FILE) === true ? pending : undefined;
}

/** The step that makes a finished index the one of `folder`. Throws ConfigError. */
export async function commitIndex(folder: string): Promise<void> {
  const pending = join(folder, PENDING_FOLDER);
  await guard(pending, () => rename(stagingFolderIn(folder), pending));
}

/**
 * Gives the files of a pending index their places in `folder`; nothing happens where there is none. It may be interrupted
 * after every step and begun again. Needs the lock. Throws ConfigError.
 */
export async function placePendingIndex(folder: string): Promise<void> {
  const pending = await findPendingIndex(folder);
  if (pending === undefined) return;
  const names = ((await listFiles(pending)) ?? []).filter((name) => name !== MANIFEST_FILE);
  for (const name of [...names, MANIFEST_FILE]) await placeFile(join(pending, name), join(folder, name));
  const leftOver = [...ARTIFACT_FILES, ...OPTIONAL_ARTIFACT_FILES, ...FORMER_ARTIFACT_FILES].filter(
    (name) => name !== MANIFEST_FILE && !names.includes(name),
  );
  for (const name of leftOver) await remove(join(folder, name));
  // Renamed first: half of it would be no index, and it must not be seen as one.
  const done = stagingFolderIn(folder);
  await remove(done);
  await guard(pending, () => rename(pending, done));
  await remove(done);
}

/** By a second name for the same bytes, since the pending index must stay whole; as a copy where there are none. */
async function placeFile(from: string, to: string): Promise<void> {
  const unfinished = `${to}.writing-${process.pid}`;
  await guard(to, async () => {
    await remove(unfinished);
    await linkOrCopy(from, unfinished);
    await rename(unfinished, to);
    // Where both were names of the same bytes already, a rename does nothing: https://man7.org/linux/man-pages/man2/rename.2.html.
    await remove(unfinished);
  });
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (cause) {
    if (!NO_LINKS.has((cause as NodeJS.ErrnoException).code ?? '')) throw cause;
    await copyFile(from, to);
    await flushFile(to);
  }
}

function remove(path: string): Promise<void> {
  return guard(path, () => rm(path, { recursive: true, force: true }));
}

async function guard(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}
