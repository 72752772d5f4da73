import type { CorpusStore } from '../../src/corpus/corpus-store.ts';
import { inTimeOrder } from '../../src/corpus/in-time-order.ts';
import { mergeIssue } from '../../src/corpus/merge-issue.ts';
import type { Issue } from '../../src/issue/issue.ts';
import type { IdentifiedLabelEvent, LabelEvent } from '../../src/issue/label-event.ts';

/** A corpus that lives as long as the test. */
export function createMemoryCorpus(repository: string): CorpusStore {
  const issues = new Map<number, Issue>();
  const labelEvents = new Map<number, IdentifiedLabelEvent>();
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
    addLabelEvents(incoming) {
      const before = labelEvents.size;
      for (const event of incoming) if (!labelEvents.has(event.id)) labelEvents.set(event.id, event);
      return labelEvents.size - before;
    },
    count: () => issues.size,
    list: () => inTimeOrder(issues.values()).values(),
    get: (number) => issues.get(number),
    labelEvents: () => listLabelEvents([...labelEvents.values()]).values(),
    tombstones: () => [],
    watermark: () =>
      [...issues.values()]
        .flatMap((issue) => issue.updatedAt ?? [])
        .sort()
        .at(-1),
    close() {},
  };
}

function listLabelEvents(events: readonly IdentifiedLabelEvent[]): LabelEvent[] {
  const isTwin = (one: IdentifiedLabelEvent, other: IdentifiedLabelEvent) =>
    other.id > 0 && JSON.stringify({ ...one, id: 0, actor: '' }) === JSON.stringify({ ...other, id: 0, actor: '' });
  return events
    .filter((event) => event.id > 0 || !events.some((other) => isTwin(event, other)))
    .sort((a, b) => a.at.localeCompare(b.at) || a.id - b.id)
    .map(({ id: _, ...event }) => event);
}
