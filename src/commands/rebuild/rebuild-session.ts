import { isAbsolute, join } from 'node:path';
import { findIndexFolder, type IndexShelf, openIndexShelf } from '../../adapters/files/index-shelf.ts';
import { type CheckedIndex, checkIndex, type IndexTrust } from '../../adapters/index/check-index.ts';
import { describeFault } from '../../adapters/index/fetch-pack.ts';
import type { ArtifactCache } from '../../artifact/artifact-cache.ts';
import type { IndexState } from '../../artifact/index-state.ts';
import { isDatabaseAddress } from '../../shared/database-address.ts';
import { ArtifactError } from '../../shared/errors.ts';
import type { Log } from '../../shared/log.ts';
import { type StageClock, startStageClock } from '../../shared/stage-clock.ts';
import type { RebuildRequest } from './rebuild-request.ts';

export interface RebuildContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Absent where folders stay as they are. */
  readonly cache?: ArtifactCache;
}

/** The index that is active while a rebuild runs. */
export interface ActiveIndex extends CheckedIndex {
  readonly folder: string;
  /** Absent for an index that was put into the folder by hand. */
  readonly state?: IndexState;
}

/** What the steps of one rebuild share. */
export interface RebuildSession extends RebuildContext, Omit<RebuildRequest, 'places' | 'trust'> {
  readonly trust: IndexTrust;
  /** Or the address of a database. */
  readonly corpusFile: string;
  readonly datasetsFolder: string;
  readonly shelf: IndexShelf;
  readonly clock: StageClock;
  /** Tells people now, and again in the report. */
  note(text: string): void;
  readonly notes: readonly string[];
}

export async function openRebuildSession(
  { places, trust, ...request }: RebuildRequest,
  context: RebuildContext,
): Promise<RebuildSession> {
  const { workDir } = places;
  const place = (path: string) => (isAbsolute(path) || isDatabaseAddress(path) ? path : join(workDir, path));
  const notes: string[] = [];
  return {
    ...context,
    ...request,
    trust: { repositories: [request.repository, ...trust.otherRepositories], signingKey: trust.signingKey },
    corpusFile: place(places.corpusFile),
    datasetsFolder: place(places.datasetsPath),
    shelf: await openIndexShelf(place(places.indexPath)),
    clock: startStageClock(),
    notes,
    note(text) {
      notes.push(text);
      context.log.warning(text);
    },
  };
}

/**
 * The active index of the folder, every file of it checked; undefined where there is none, or where it is refused, which
 * is noted.
 */
export async function findActiveIndex(session: RebuildSession): Promise<ActiveIndex | undefined> {
  const { shelf, trust } = session;
  try {
    const state = await shelf.readState();
    if (state !== undefined) {
      const folder = shelf.folderOf(state.active.id);
      return { ...(await checkIndex(folder, trust)), folder, state };
    }
    if (!(await shelf.holdsLooseIndex())) return undefined;
    const folder = await findIndexFolder(shelf.folder);
    return { ...(await checkIndex(folder, trust)), folder };
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    session.note(`The index in ${shelf.folder} is refused: ${describeFault(error)}.`);
    return undefined;
  }
}
