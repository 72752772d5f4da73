import type { CorpusStore } from '../../src/corpus/corpus-store.ts';
import { inTimeOrder } from '../../src/corpus/in-time-order.ts';
import { mergeIssue } from '../../src/corpus/merge-issue.ts';
import type { Issue } from '../../src/issue/issue.ts';

/** A corpus that lives as long as the test. */
export function createMemoryCorpus(repository: string): CorpusStore {
  const issues = new Map<number, Issue>();
  return {
    repository,
    upsert(incoming) {
      const counts = { inserted: 0, changed: 0, unchanged: 0 };
      for (const issue of incoming) {
        const stored = issues.get(issue.number);
        const next = stored === undefined ? issue : mergeIssue(stored, issue);
        if (next === undefined) {
          counts.unchanged += 1;
          continue;
        }
        counts[stored === undefined ? 'inserted' : 'changed'] += 1;
        issues.set(issue.number, next);
      }
      return counts;
    },
    count: () => issues.size,
    list: () => inTimeOrder(issues.values()).values(),
    get: (number) => issues.get(number),
    labelEvents: () => [].values(),
    tombstones: () => [],
    watermark: () =>
      [...issues.values()]
        .flatMap((issue) => issue.updatedAt ?? [])
        .sort()
        .at(-1),
    close() {},
  };
}
