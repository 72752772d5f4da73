import { openActionsCache } from '../../adapters/actions-cache/open-actions-cache.ts';
import { fetchCiHistory } from '../../adapters/index/fetch-ci-history.ts';
import type { JobRecord } from '../../run-summary/history/failure-record.ts';
import type { Log } from '../../shared/log.ts';

export interface HistoryToRead {
  readonly repository: string;
  readonly signingKey: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
}

/** What the last rebuild remembered of runs, from the cache; nothing where there is none to be had, which the log says. Never throws. */
export async function readCiHistory({
  repository,
  signingKey,
  env,
  log,
}: HistoryToRead): Promise<readonly JobRecord[]> {
  const fetched = await fetchCiHistory({ cache: openActionsCache(env), repositories: [repository], signingKey });
  switch (fetched.kind) {
    case 'fetched':
      return fetched.jobs;
    case 'missing':
      log.info('No history of runs is in the cache; the rebuild gathers one with rebuild.ci_history.');
      return [];
    case 'refused':
      log.warning(`The history of runs in the cache is refused: ${fetched.reason}.`);
      return [];
    case 'unavailable':
      log.info(`The cache with the history of runs could not be asked: ${fetched.reason}.`);
      return [];
  }
}
