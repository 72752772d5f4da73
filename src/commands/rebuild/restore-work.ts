import { basename, dirname, join } from 'node:path';
import { listFiles } from '../../adapters/files/list-files.ts';
import { moveFile } from '../../adapters/files/move-file.ts';
import { removeFiles } from '../../adapters/files/remove-files.ts';
import { checkIndex } from '../../adapters/index/check-index.ts';
import { fetchIndex } from '../../adapters/index/fetch-index.ts';
import { type FetchedPack, fetchPack } from '../../adapters/index/fetch-pack.ts';
import { checkCorpusFile } from '../../adapters/sqlite/open-corpus.ts';
import type { ArtifactCache } from '../../artifact/artifact-cache.ts';
import { cachePrefix } from '../../artifact/cache-key.ts';
import { keptUnder } from '../../artifact/index-state.ts';
import { isDatabaseAddress } from '../../shared/database-address.ts';
import { ArtifactError, ConfigError, ServiceError } from '../../shared/errors.ts';
import type { RebuildSession } from './rebuild-session.ts';

export const PACKED_CORPUS = 'corpus.sqlite';

/** What the cache had; `not-asked` where there is none to be asked, or nothing was wanted of it. */
export interface RestoredWork {
  readonly index: FetchedPack['kind'] | 'not-asked';
  readonly corpus: FetchedPack['kind'] | 'not-asked';
  /** Of the index that a rollback would go back to; absent where nothing is wrong with it. */
  readonly previous?: 'missing';
}

/** Brings back what the last run left, where the cache has something newer than the folder. */
export async function restoreWork(session: RebuildSession): Promise<RestoredWork> {
  const { cache } = session;
  if (cache === undefined) return { index: 'not-asked', corpus: 'not-asked' };
  if (cache.unavailable !== undefined) {
    session.note(`There is no cache: ${cache.unavailable}. The results of this run last only as long as its folder.`);
    return { index: 'unavailable', corpus: 'unavailable' };
  }
  const { index, ...previous } = await restoreIndex(session, cache);
  // One look is enough to know that the service is down.
  const corpus = index === 'unavailable' ? 'unavailable' : await restoreCorpus(session, cache);
  // Only the look keeps it there: what it holds is in the corpus, too.
  if (session.openCiHistorySource !== undefined) await lookFor(cachePrefix('ci-history', session.repository), cache);
  session.clock.done('restore');
  return { index, corpus, ...previous };
}

async function restoreIndex(
  session: RebuildSession,
  cache: ArtifactCache,
): Promise<Pick<RestoredWork, 'previous'> & { readonly index: FetchedPack['kind'] }> {
  const { shelf, trust, log } = session;
  const staging = shelf.stagingFolder('restored');
  await removeFiles(staging);
  const fetched = await fetchIndex({ ...trust, cache, folder: staging });
  if (fetched.kind === 'fetched') {
    const local = await shelf.readState().catch(() => undefined);
    const { key, state } = fetched;
    if (local !== undefined && local.active.promotedAt > state.active.promotedAt) {
      await removeFiles(staging);
    } else {
      await removeDamaged(session, state.active.id);
      await shelf.place(staging, state.active.id);
      await shelf.writeState(keptUnder(state, key));
      log.info(`The index was restored from the cache: ${key}.`);
    }
    const isThere = await touchPrevious(session, { cache, key: state.previous?.key });
    return { index: 'fetched', ...(isThere ? {} : { previous: 'missing' }) };
  }
  tell(fetched, 'index', session);
  return { index: fetched.kind };
}

/** What was fetched is sound; what lies in its place need not be. */
async function removeDamaged({ shelf, trust }: RebuildSession, id: string): Promise<void> {
  try {
    await checkIndex(shelf.folderOf(id), trust);
  } catch (error) {
    if (!(error instanceof ArtifactError)) throw error;
    await removeFiles(shelf.folderOf(id));
  }
}

/**
 * What nobody asks for goes after a week: the previous index shall still be there when it is needed. False where the cache
 * has lost it.
 */
async function touchPrevious(
  session: RebuildSession,
  { cache, key }: { readonly cache: ArtifactCache; readonly key: string | undefined },
): Promise<boolean> {
  if (key === undefined || (await lookFor(key, cache)) !== false) return true;
  session.note(`The previous index is no longer in the cache (${key}): there is nothing to roll back to.`);
  return false;
}

/** Whether it is there; undefined where the service does not say. */
async function lookFor(keyOrPrefix: string, cache: ArtifactCache): Promise<boolean | undefined> {
  try {
    return (await cache.find(keyOrPrefix)) !== undefined;
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}

async function restoreCorpus(session: RebuildSession, cache: ArtifactCache): Promise<RestoredWork['corpus']> {
  const { corpusFile, trust, log, repository } = session;
  // A database needs no cache.
  if (isDatabaseAddress(corpusFile)) return 'not-asked';
  if ((await listFiles(dirname(corpusFile)))?.includes(basename(corpusFile)) === true) {
    // The scraper brings it up to date, however old it is; only the look keeps the cache's copy alive.
    const found = await lookFor(cachePrefix('corpus', repository), cache);
    if (found === undefined) return 'unavailable';
    return found ? 'fetched' : 'missing';
  }
  const folder = `${corpusFile}.restoring-${process.pid}`;
  await removeFiles(folder);
  try {
    const fetched = await fetchPack({ ...trust, cache, kind: 'corpus', names: [PACKED_CORPUS], folder });
    if (fetched.kind === 'fetched') {
      checkCorpusFile(join(folder, PACKED_CORPUS));
      await moveFile(join(folder, PACKED_CORPUS), corpusFile);
      log.info(`The corpus was restored from the cache: ${fetched.key}.`);
    } else {
      tell(fetched, 'corpus', session);
    }
    return fetched.kind;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    tell({ kind: 'refused', reason: error.message }, 'corpus', session);
    return 'refused';
  } finally {
    await removeFiles(folder);
  }
}

function tell(fetched: Exclude<FetchedPack, { kind: 'fetched' }>, what: string, session: RebuildSession): void {
  switch (fetched.kind) {
    case 'missing':
      session.log.info(`The cache holds no ${what} of this repository.`);
      break;
    case 'refused':
      session.note(`The ${what} in the cache is refused: ${fetched.reason}.`);
      break;
    case 'unavailable':
      session.note(`The ${what} cannot be restored: ${fetched.reason}`);
      break;
    default:
      // A kind that is not told above does not compile.
      fetched satisfies never;
  }
}
