import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_FILE, STATE_FILE } from '../../artifact/artifact.ts';
import { formatIndexState, type IndexState, parseIndexState } from '../../artifact/index-state.ts';
import { fileProblem, isMissing } from './file-problem.ts';
import { listFiles } from './list-files.ts';
import { findPendingIndex } from './pending-index.ts';
import { readTextFile } from './read-file.ts';
import { removeFiles } from './remove-files.ts';
import { writeFileAtomically } from './write-file-atomically.ts';

/** A state has two entries. */
const MAX_STATE_BYTES = 100_000;
/** What is ours, that included which an interrupted run left. */
const OWN_NAME = /^((\d{8}t\d{6}z-[0-9a-f]{8}|(staged|restored)-\d+)(\.building-\d+)?|state\.json\.writing-\d+)$/;

/**
 * A folder with one folder for each index, and `state.json`, which says which of them is active. Since an index is never
 * changed and the state is replaced in one step, there is an active index at every moment, whenever the program ends.
 */
export interface IndexShelf {
  readonly folder: string;
  /** Undefined where no index was ever promoted. Throws ArtifactError for one that cannot be read. */
  readState(): Promise<IndexState | undefined>;
  /** The step that makes another index the active one. */
  writeState(state: IndexState): Promise<void>;
  folderOf(id: string): string;
  /** Whether an index lies in the folder itself, as `index` writes one. */
  holdsLooseIndex(): Promise<boolean>;
  /** A place for an index that is not yet on the shelf: `staged`, being built; `restored`, being fetched. */
  stagingFolder(kind: 'staged' | 'restored'): string;
  /** Gives a finished index its place; nothing happens where it has one already. */
  place(stagingFolder: string, id: string): Promise<string>;
  /** Removes an index that must not be promoted. */
  removeStaged(): Promise<void>;
  /** Removes what is not named, interrupted work included. Files that are not ours stay. */
  removeOthers(ids: readonly string[]): Promise<void>;
}

/** Makes the folder where there is none. Its methods throw ConfigError where the disk says no. */
export async function openIndexShelf(folder: string): Promise<IndexShelf> {
  const run = <Result>(path: string, work: () => Promise<Result>) =>
    work().catch((cause: unknown) => {
      throw fileProblem(path, cause);
    });
  await run(folder, () => mkdir(folder, { recursive: true }));
  const folderOf = (id: string) => join(folder, id);
  const has = async (id: string) => (await listFiles(folderOf(id)))?.includes(MANIFEST_FILE) === true;
  return {
    folder,
    readState: () => readIndexState(folder),
    writeState: (state) => writeFileAtomically(join(folder, STATE_FILE), formatIndexState(state)),
    folderOf,
    holdsLooseIndex: async () => (await has('.')) || (await findPendingIndex(folder)) !== undefined,
    stagingFolder: (kind) => join(folder, `${kind}-${process.pid}`),
    async place(stagingFolder, id) {
      const target = folderOf(id);
      await run(target, async () => {
        if (await has(id)) return removeFiles(stagingFolder);
        await removeFiles(target);
        await rename(stagingFolder, target);
      });
      return target;
    },
    removeStaged: () => removeFiles(join(folder, `staged-${process.pid}`)),
    async removeOthers(ids) {
      await run(folder, async () => {
        const names = (await readdir(folder)).filter((name) => OWN_NAME.test(name) && !ids.includes(name));
        await removeFiles(...names.map((name) => join(folder, name)));
      });
    },
  };
}

/** What `state.json` in a folder says; undefined where there is none. Throws ArtifactError. */
async function readIndexState(folder: string): Promise<IndexState | undefined> {
  try {
    return parseIndexState(await readTextFile(join(folder, STATE_FILE), { maxBytes: MAX_STATE_BYTES }));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * The folder of the active index: `folder` is a shelf, or an index itself, or one into which a new index is being
 * written. Throws ArtifactError for a shelf whose state
 * cannot be read.
 */
export async function findIndexFolder(folder: string): Promise<string> {
  const names = (await listFiles(folder)) ?? [];
  const state = names.includes(STATE_FILE) ? await readIndexState(folder) : undefined;
  if (state !== undefined) return join(folder, state.active.id);
  return (await findPendingIndex(folder)) ?? folder;
}
