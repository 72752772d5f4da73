import type { IssueTypeEvent } from './issue-type-event.ts';

/** What was done to an issue beside its labels: who gave it its type, and whom to. Oldest first. */
export interface IssueChanges {
  readonly typeEvents: readonly IssueTypeEvent[];
  readonly assignments: readonly Assignment[];
}

/** Somebody gave the issue to a person, or took it from one. */
export interface Assignment {
  readonly action: 'assigned' | 'unassigned';
  /** Login of the person. */
  readonly assignee: string;
  /** Login of who did it; empty where the account is gone. */
  readonly actor: string;
}
