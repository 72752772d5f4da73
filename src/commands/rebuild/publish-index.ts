import { loadStoredBacktest } from '../../adapters/index/load-stored-backtest.ts';
import { openFormerIndex } from '../../adapters/index/open-former-index.ts';
import { openIndexStore } from '../../adapters/index/open-index-store.ts';
import { BACKTEST_FILE } from '../../artifact/artifact.ts';
import { copyIndex } from '../../indexing/copy-index.ts';
import { describePlace } from '../../shared/database-address.ts';
import { ArtifactError, ConfigError, ServiceError } from '../../shared/errors.ts';
import type { ActiveIndex, RebuildSession } from './rebuild-session.ts';

/**
 * Puts the active index into the database of the corpus, so that triage can read it there; nothing where it is there already. Returns
 * whether the database has it now. That it could not be done is noted, and tried again by the next run: the index itself is active
 * and kept.
 */
export async function publishIndex(session: RebuildSession, active: ActiveIndex): Promise<boolean> {
  const { corpusFile, repository, trust, log, clock } = session;
  try {
    await using opened = new AsyncDisposableStack();
    const { store, close } = await openIndexStore(
      { out: corpusFile, from: undefined, signingKey: trust.signingKey },
      log,
    );
    opened.defer(close);
    const there = await store.openFormer(repository);
    if (there.kind === 'found' && there.index.manifest.createdAt === active.manifest.createdAt) return true;
    const former = await openFormerIndex(active.folder, repository);
    if (former.kind === 'unusable') throw new ConfigError(former.reason);
    const backtest =
      active.manifest.files[BACKTEST_FILE] === undefined ? undefined : await loadStoredBacktest(active.folder);
    const progress = log.progress('Copying the index into the database', active.manifest.counts.vectors);
    opened.defer(() => progress.stop());
    await copyIndex({
      from: former.index,
      backtest,
      to: store,
      progress: { onStage() {}, onVector: (done) => progress.update(done) },
    });
    clock.done('database');
    return true;
  } catch (error) {
    const isTold = error instanceof ConfigError || error instanceof ServiceError || error instanceof ArtifactError;
    if (!isTold) throw error;
    session.note(`The index could not be put into ${describePlace(corpusFile)}: ${error.message}`);
    return false;
  }
}
