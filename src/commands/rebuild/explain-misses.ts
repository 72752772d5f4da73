import { buildsIndex, type RebuildOptions } from '../../config/rebuild-options.ts';
import type { RestoredWork } from './restore-work.ts';

export interface Situation {
  readonly options: Pick<RebuildOptions, 'mode'>;
  readonly hasIndex: boolean;
}

/**
 * What is not where it should be, a sentence each: for a light run whatever the cache no longer holds, for any run what
 * was refused. A first full run finds nothing, and that is no miss.
 */
export function explainMisses(
  { index, corpus }: Pick<RestoredWork, 'index' | 'corpus'>,
  { options, hasIndex }: Situation,
): string[] {
  const refused = { index, corpus };
  const misses = (['index', 'corpus'] as const).flatMap((what) => {
    if (refused[what] === 'refused')
      return [`The ${what} in the cache is not used; docs/security.md says what that may mean.`];
    if (buildsIndex(options.mode)) return [];
    if (refused[what] === 'missing') return [`The cache holds no ${what}. A full rebuild makes a new one.`];
    return [];
  });
  // Of a cache that does not answer nobody knows what it holds.
  if (options.mode === 'light' && !hasIndex && index !== 'unavailable' && misses.length === 0)
    return ['There is no index. A full rebuild makes one.'];
  return misses;
}
