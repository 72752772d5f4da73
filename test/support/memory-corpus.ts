import type { CorpusStore, IssueOutline } from '../../src/corpus/corpus-store.ts';
import { inTimeOrder } from '../../src/corpus/in-time-order.ts';
import { mergeIssue } from '../../src/corpus/merge-issue.ts';
import type { Issue } from '../../src/issue/issue.ts';
import type { IssueTypeEvent } from '../../src/issue/issue-type-event.ts';
import type { KnownDuplicate } from '../../src/issue/known-duplicate.ts';
import type { IdentifiedLabelEvent, LabelEvent } from '../../src/issue/label-event.ts';
import type { OwnComment } from '../../src/issue/own-comment.ts';
import type { Suggestion } from '../../src/issue/suggestion.ts';

function toOutline({ number, title, labels, state, createdAt, type, fields, details = {} }: Issue): IssueOutline {
  const { closedAt, commentCount } = details;
  const known = {
    ...(closedAt !== undefined && { closedAt }),
    ...(commentCount !== undefined && { commentCount }),
  };
  return {
    number,
    title,
    labels,
    state,
    ...(createdAt !== undefined && { createdAt }),
    ...(type !== undefined && { type }),
    ...(fields !== undefined && { fields }),
    ...(Object.keys(known).length > 0 && { details: known }),
  };
}

/** A corpus that lives as long as the test. */
export function createMemoryCorpus(repository: string): CorpusStore {
  const issues = new Map<number, Issue>();
  const labelEvents = new Map<number, IdentifiedLabelEvent>();
  const typeEvents = new Map<number, IssueTypeEvent>();
  const suggestions = new Map<number, Suggestion>();
  const comments = new Map<string, OwnComment>();
  const duplicates = new Map<number, readonly KnownDuplicate[]>();
  return {
    repository,
    async upsert(incoming) {
      const counts = { inserted: 0, changed: 0, unchanged: 0 };
      for (const issue of incoming) {
        const stored = issues.get(issue.number);
        const next = stored === undefined ? issue : mergeIssue(stored, issue);
        if (next === undefined) {
          counts.unchanged += 1;
          continue;
        }
        counts[stored === undefined ? 'inserted' : 'changed'] += 1;
        issues.set(issue.number, withoutNothing(next));
      }
      return counts;
    },
    async addLabelEvents(incoming) {
      const before = labelEvents.size;
      for (const event of incoming) if (!labelEvents.has(event.id)) labelEvents.set(event.id, event);
      return labelEvents.size - before;
    },
    count: async () => issues.size,
    async *list() {
      yield inTimeOrder(issues.values());
    },
    outlines: async () => inTimeOrder(issues.values()).map(toOutline),
    get: async (number) => issues.get(number),
    read: async (numbers) => numbers.flatMap((number) => issues.get(number) ?? []),
    labelEvents: async () => listLabelEvents([...labelEvents.values()]),
    async addIssueTypeEvents(incoming) {
      const before = typeEvents.size;
      for (const event of incoming) if (!typeEvents.has(event.id)) typeEvents.set(event.id, event);
      return typeEvents.size - before;
    },
    issueTypeEvents: async () => inOrder(typeEvents.values(), ({ at }) => at),
    async addSuggestions(incoming) {
      for (const one of incoming) {
        const known = suggestions.get(one.id);
        if (known === undefined || known.updatedAt <= one.updatedAt) suggestions.set(one.id, one);
      }
    },
    suggestions: async () => inOrder(suggestions.values(), ({ createdAt }) => createdAt),
    async addOwnComments(incoming) {
      for (const one of incoming) comments.set(one.id, one);
    },
    ownComments: async () => [...comments.values()].sort((a, b) => (a.createdAt + a.id < b.createdAt + b.id ? -1 : 1)),
    replaceDuplicates: async (issue, known) => void duplicates.set(issue, known),
    knownDuplicates: async () => [...duplicates.values()].flat().sort((a, b) => a.issue - b.issue || a.of - b.of),
    tombstones: async () => [],
    watermark: async () =>
      [...issues.values()]
        .flatMap((issue) => issue.updatedAt ?? [])
        .sort()
        .at(-1),
    async close() {},
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

function withoutNothing({ type, fields = {}, ...issue }: Issue): Issue {
  return {
    ...issue,
    ...((type ?? null) !== null && { type: type as string }),
    ...(Object.keys(fields).length > 0 && { fields }),
  };
}

function inOrder<Item extends { readonly id: number }>(items: Iterable<Item>, timeOf: (item: Item) => string): Item[] {
  return [...items].sort((a, b) => timeOf(a).localeCompare(timeOf(b)) || a.id - b.id);
}
