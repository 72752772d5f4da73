import { buildsIndex, type RebuildMode } from './rebuild-request.ts';
import type { RestoredWork } from './restore-work.ts';

export interface Situation {
  readonly mode: RebuildMode;
  readonly hasIndex: boolean;
}

/**
 * What is not where it should be, a sentence each: for a light run whatever the cache no longer holds, for any run what
 * was refused. A first full run finds nothing, and that is no miss.
 */
export function explainMisses(
  { index, corpus }: Pick<RestoredWork, 'index' | 'corpus'>,
  { mode, hasIndex }: Situation,
): string[] {
  const refused = { index, corpus };
  const misses = (['index', 'corpus'] as const).flatMap((what) => {
    if (refused[what] === 'refused')
      return [`The ${what} in the cache is not used; docs/security.md says what that may mean.`];
    if (buildsIndex(mode)) return [];
    if (refused[what] === 'missing') return [`The cache holds no ${what}. A full rebuild makes a new one.`];
    return [];
  });
  // Of a cache that does not answer nobody knows what it holds.
  if (mode === 'light' && !hasIndex && index !== 'unavailable' && misses.length === 0)
    return ['There is no index. A full rebuild makes one.'];
  return misses;
}
