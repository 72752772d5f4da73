import { cachePrefix } from '../../artifact/cache-key.ts';
import type { Diagnosis } from '../../doctor/diagnosis.ts';
import { openActionsCache } from '../actions-cache/open-actions-cache.ts';

/** Whether the cache of the workflow run answers, and holds an index and a corpus. Throws ServiceError. */
export async function lookAtCache(
  repository: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Diagnosis[]> {
  const cache = openActionsCache(env);
  if (cache.unavailable !== undefined) {
    const cure = 'Keep the index as a workflow artifact or in a folder of your own.';
    return [{ area: 'cache', state: 'warning', message: `There is no cache: ${cache.unavailable}.`, cure }];
  }
  const packs = (['index', 'corpus'] as const).map(async (kind) => ({
    kind,
    entry: await cache.find(cachePrefix(kind, repository)),
  }));
  return (await Promise.all(packs)).map(({ kind, entry }): Diagnosis => {
    if (entry !== undefined) return { area: 'cache', state: 'good', message: `The newest ${kind}: ${entry.key}.` };
    const message = `The cache holds no ${kind} of ${repository}.`;
    const cure = 'Run the rebuild workflow; GitHub removes what is not used for 7 days.';
    return { area: 'cache', state: 'warning', message, cure };
  });
}
