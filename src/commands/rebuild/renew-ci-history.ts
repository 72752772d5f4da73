import { openCiHistory } from '../../adapters/corpus/open-corpus.ts';
import type { CiHistorySource } from '../../run-summary/history/ci-history.ts';
import { type GatheredHistory, gatherHistory } from '../../run-summary/history/gather-history.ts';
import { type Keeper, keepCiHistory } from './keep-work.ts';
import type { RebuildSession } from './rebuild-session.ts';

/** Runs that one rebuild reads at most; each takes a request a hundred jobs and one a failed job. */
const MAX_RUNS = 500;

export interface RenewedCiHistory extends GatheredHistory {
  /** Key in the cache; absent where it was not kept. */
  readonly key?: string | undefined;
}

/**
 * Brings what the corpus remembers of CI up to date, before the corpus itself is kept, and puts it into the cache by itself: a run
 * that explains a failure reads that alone. Throws ConfigError; what GitHub does is noted.
 */
export async function renewCiHistory(
  session: Keeper & Pick<RebuildSession, 'corpusFile' | 'clock'>,
  source: CiHistorySource,
): Promise<RenewedCiHistory> {
  const { repository, corpusFile, clock } = session;
  const store = await openCiHistory(corpusFile, { repository });
  try {
    const gathered = await gatherHistory(source, store, { maxRuns: MAX_RUNS, now: new Date().toISOString() });
    for (const gap of gathered.gaps) session.note(`The history of CI has a gap. ${gap}`);
    const key = await keepCiHistory(session, await store.jobs());
    clock.done('CI history');
    return { ...gathered, key };
  } finally {
    await store.close();
  }
}
