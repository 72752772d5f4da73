import { join } from 'node:path';
import { withTemporaryFolder } from '../../adapters/files/with-temporary-folder.ts';
import { writeFileAtomically } from '../../adapters/files/write-file-atomically.ts';
import { sourcesIn, writePack } from '../../adapters/files/write-pack.ts';
import type { CheckedIndex } from '../../adapters/index/check-index.ts';
import { MANIFEST_FILE, STATE_FILE } from '../../artifact/artifact.ts';
import { newCacheKey, runName } from '../../artifact/cache-key.ts';
import { formatIndexState, type IndexState, keptUnder } from '../../artifact/index-state.ts';
import type { PackKind } from '../../artifact/pack.ts';
import { CI_HISTORY_FILE, formatCiHistory } from '../../run-summary/history/ci-history-file.ts';
import type { JobRecord } from '../../run-summary/history/failure-record.ts';
import { ServiceError } from '../../shared/errors.ts';
import type { RebuildSession } from './rebuild-session.ts';
import { PACKED_CORPUS } from './restore-work.ts';

/** What keeping takes of a session. */
export type Keeper = Pick<RebuildSession, 'cache' | 'repository' | 'env' | 'log' | 'trust' | 'note'>;

/** Puts the corpus into the cache; returns the key, undefined where it was not kept, which is noted. */
export async function keepCorpus(session: RebuildSession): Promise<string | undefined> {
  return await keep(session, 'corpus', async () => ({ [PACKED_CORPUS]: session.corpusFile }));
}

/** Puts what is remembered of runs of CI into the cache; returns the key as `keepCorpus` does. */
export async function keepCiHistory(session: Keeper, jobs: readonly JobRecord[]): Promise<string | undefined> {
  return await keep(session, 'ci-history', async (_key, place) => {
    const file = join(place, CI_HISTORY_FILE);
    await writeFileAtomically(file, formatCiHistory(jobs));
    return { [CI_HISTORY_FILE]: file };
  });
}

/**
 * Puts the active index into the cache, and with it the word on which is active: one entry, so that nobody ever finds
 * one without the other. Returns the key as `keepCorpus` does.
 */
export async function keepIndex(
  session: RebuildSession,
  { manifest, state }: Pick<CheckedIndex, 'manifest'> & { readonly state: IndexState },
): Promise<string | undefined> {
  const { shelf } = session;
  const key = await keep(session, 'index', async (newKey, place) => {
    const stateFile = join(place, STATE_FILE);
    await writeFileAtomically(stateFile, formatIndexState(keptUnder(state, newKey)));
    const names = [MANIFEST_FILE, ...Object.keys(manifest.files)];
    return { ...sourcesIn(shelf.folderOf(state.active.id), names), [STATE_FILE]: stateFile };
  });
  if (key !== undefined) await shelf.writeState(keptUnder(state, key));
  return key;
}

type Sources = (key: string, place: string) => Promise<Readonly<Record<string, string>>>;

async function keep(session: Keeper, kind: PackKind, sourcesOf: Sources): Promise<string | undefined> {
  const { cache, repository, env, log, trust } = session;
  if (cache === undefined || cache.unavailable !== undefined) return undefined;
  const key = newCacheKey(kind, repository, { at: new Date().toISOString(), run: runName(env) });
  return await withTemporaryFolder('auto-triager-pack-', async (place) => {
    const path = join(place, 'pack');
    const sources = await sourcesOf(key, place);
    await writePack(path, { kind, repository, key, sources, signingKey: trust.signingKey });
    try {
      const outcome = await cache.save(key, path);
      if (outcome.kind === 'saved') {
        log.info(`The ${kind} was saved to the cache: ${key}.`);
        return key;
      }
      session.note(`The ${kind} could not be saved to the cache: ${outcome.reason}.`);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      session.note(`The ${kind} could not be saved to the cache: ${error.message}`);
    }
    return undefined;
  });
}
