import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ARTIFACT_FILES, OPTIONAL_ARTIFACT_FILES, STATE_FILE } from '../../artifact/artifact.ts';
import { ConfigError } from '../../shared/errors.ts';
import { lockFile } from '../sqlite/lock-file.ts';
import { explainSqliteError } from '../sqlite/open-database.ts';
import { fileProblem } from './file-problem.ts';
import { listFiles } from './list-files.ts';
import { placePendingIndex } from './pending-index.ts';

const LOCK_FILE = '.auto-triager.lock';
const OWN_FILES: ReadonlySet<string> = new Set([...ARTIFACT_FILES, ...OPTIONAL_ARTIFACT_FILES, STATE_FILE]);
/** What is written to before it has its name: `<name>.writing-<process>`; a folder in which an index is built has no name. */
const UNFINISHED = /^(.*)\.(?:writing|moving|building)-\d+$/;

/**
 * Runs `work` while no other process writes an index into `folder`, which must be there. What killed processes left is
 * put right before: an index that was complete takes its place, and what was not is removed. Throws ConfigError where
 * another process has the lock or the folder cannot be written.
 */
export async function withIndexLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const unlock = takeLock(folder);
  try {
    await placePendingIndex(folder);
    await removeUnfinished(folder);
    return await work();
  } finally {
    unlock();
  }
}

/** Puts right what a killed process left in the folder of an index; nothing happens where there is no such folder. */
export async function finishInterruptedIndex(folder: string): Promise<void> {
  const target = resolve(folder);
  if ((await listFiles(target)) !== undefined) await withIndexLock(target, async () => {});
}

function takeLock(folder: string): () => void {
  let unlock: (() => void) | undefined;
  try {
    unlock = lockFile(join(folder, LOCK_FILE));
  } catch (cause) {
    const explanation = explainSqliteError(cause);
    if (explanation === undefined) throw fileProblem(folder, cause);
    throw new ConfigError(`The folder ${JSON.stringify(folder)} ${explanation}`, { cause });
  }
  if (unlock !== undefined) return unlock;
  throw new ConfigError(
    `Another process is writing an index into ${JSON.stringify(folder)}; wait until it is done, or give another folder`,
  );
}

async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const finished = UNFINISHED.exec(name)?.[1];
    if (finished === '' || (finished !== undefined && OWN_FILES.has(finished))) await remove(join(folder, name));
  }
  await removeFormerStaging(folder).catch(() => undefined);
}

/** Versions up to 0.1 built beside the folder, where this one may not be allowed to look. */
async function removeFormerStaging(folder: string): Promise<void> {
  const parent = dirname(folder);
  const names = (await readdir(parent)).filter((name) => UNFINISHED.exec(name)?.[1] === basename(folder));
  for (const name of names.filter((name) => name.includes('.building-'))) await remove(join(parent, name));
}

async function remove(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}
