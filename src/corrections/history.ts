import type { Issue } from '../issue/issue.ts';
import type { IssueTypeEvent } from '../issue/issue-type-event.ts';
import type { LabelEvent } from '../issue/label-event.ts';
import type { OwnComment } from '../issue/own-comment.ts';
import type { Suggestion } from '../issue/suggestion.ts';
import { isoDateMs } from '../shared/iso-date.ts';

/** What is known of a repository's labels, and how it is to be read. */
export interface LabelHistory {
  /** In any order. */
  readonly events: readonly LabelEvent[];
  /** The issues as they are now; events of others are left out. */
  readonly issues: readonly HistoryIssue[];
  /** Logins that the triager sets labels with, in any case. */
  readonly botLogins: readonly string[];
  /** After so many days a label that nobody touched counts as right, as it does once its issue is closed. */
  readonly settlingDays: number;
  readonly now: Date;
  readonly familyOf: (label: string) => string;
}

/** What is known of what was proposed, beside what is known of labels. */
export interface DecisionHistory extends LabelHistory {
  /** In any order, those of other programs among them. */
  readonly suggestions: readonly Suggestion[];
  /** In any order. */
  readonly typeEvents: readonly IssueTypeEvent[];
  /** Ours, in any order; none where absent. */
  readonly comments?: readonly OwnComment[];
}

export type HistoryIssue = Pick<Issue, 'number' | 'labels' | 'state' | 'createdAt' | 'author' | 'type' | 'fields'>;

export const MS_PER_DAY = 24 * 60 * 60 * 1000;

export interface DateOrder<Item> {
  /** ISO 8601. */
  readonly dateOf: (item: Item) => string;
  /** Decides between equal dates. */
  readonly numberOf: (item: Item) => number;
}

/** Oldest first, what has no date before all. Each date is read once: a comparison would read it anew some twenty times. */
export function sortByDate<Item>(items: readonly Item[], { dateOf, numberOf }: DateOrder<Item>): Item[] {
  return items
    .map((item) => {
      const atMs = isoDateMs(dateOf(item));
      return { item, atMs: Number.isNaN(atMs) ? Number.NEGATIVE_INFINITY : atMs, number: numberOf(item) };
    })
    .sort((a, b) => (a.atMs === b.atMs ? a.number - b.number : a.atMs - b.atMs))
    .map(({ item }) => item);
}

/** The events in order of time, those without a date left out; within a second the order is as given. */
export function inEventOrder(events: readonly LabelEvent[]): LabelEvent[] {
  return Array.from(events, (event) => ({ event, atMs: isoDateMs(event.at) }))
    .filter(({ atMs }) => !Number.isNaN(atMs))
    .sort((a, b) => a.atMs - b.atMs)
    .map(({ event }) => event);
}
