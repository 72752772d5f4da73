import { createActorFinder } from '../../issue/find-actor.ts';
import type { Issue } from '../../issue/issue.ts';
import type { IssueChanges } from '../../issue/issue-changes.ts';
import type { IssueHistory } from '../../issue/issue-history.ts';
import type { IssueTracker } from '../../issue/issue-tracker.ts';
import { labelKey } from '../../issue/label-key.ts';
import { COMMENT_MARKER } from '../../plan/comment-marker.ts';
import { WHY_MARKER } from './render-why.ts';

export interface UndoReport {
  readonly removed: OwnChanges;
  /** Suggestions of ours that waited for a person and no longer do. */
  readonly dismissedCount: number;
  /** The token is a person's, so that what it did cannot be told from the person's own doing: what may be ours stays, and is named. */
  readonly kept: OwnChanges;
}

/** What an account gave an issue last, and that the issue still has. */
export interface OwnChanges {
  readonly labels: readonly string[];
  readonly type?: string;
  /** Logins. */
  readonly assignees: readonly string[];
}

const ALL_KINDS = ['label', 'type', 'field', 'assignee', 'close-as-duplicate'] as const;

/**
 * Takes back what we did on an issue: labels, type and assignees that we gave it last and that it still has, our suggestions and our
 * comments. What other programs and people gave stays. Doing it twice changes nothing.
 */
export async function undoTriage(number: number, tracker: IssueTracker): Promise<UndoReport> {
  const found = await tracker.findIssue(number);
  const issue = found.kind === 'issue' ? found.issue : undefined;
  const present = issue?.labels ?? [];
  const history = await tracker.readHistory(number, { labels: present, hasComments: false, needsOwn: true });
  const changes = issue !== undefined && canBeGiven(issue) ? await tracker.readChanges(number) : NO_CHANGES;
  const past = { issue, history, changes };
  const { person, programs } = history.own;
  const actorOf = createActorFinder(programs);
  const removed = findChanges(past, (actor) => actorOf(actor) === 'triager');
  for (const label of removed.labels) await tracker.removeLabel(number, label);
  if (removed.type !== undefined) await tracker.removeType(number);
  if (removed.assignees.length > 0) await tracker.removeAssignees(number, removed.assignees);
  const labels = (await tracker.listLabels()).map(({ name }) => name);
  const { dismissed } = await tracker.ensureProposals(number, { proposals: [], scope: { kinds: ALL_KINDS, labels } });
  for (const marker of [COMMENT_MARKER, WHY_MARKER]) await tracker.ensureNoComment(number, { marker });
  const isPersons = (actor: string) =>
    person !== undefined && key(actor) === key(person) && actorOf(actor) !== 'triager';
  return { removed, dismissedCount: dismissed.length, kept: findChanges(past, isPersons) };
}

const NO_CHANGES: IssueChanges = { typeEvents: [], assignments: [] };

/** Whether there is something beside labels that somebody gave: else nothing is asked about it. */
function canBeGiven({ type, assignees = [] }: Issue): boolean {
  return (type ?? null) !== null || assignees.length > 0;
}

interface IssuePast {
  readonly issue: Issue | undefined;
  readonly history: IssueHistory;
  readonly changes: IssueChanges;
}

/** What the issue has, and who of `isWho` gave it last. */
function findChanges({ issue, history, changes }: IssuePast, isWho: (login: string) => boolean): OwnChanges {
  const { labels = [], type, assignees = [] } = issue ?? {};
  const isTheirs = (giver: string | undefined) => giver !== undefined && isWho(giver);
  const isTyped = typeof type === 'string' && isTheirs(typeGiver(type, changes));
  return {
    labels: labels.filter((label) => isTheirs(labelGiver(label, history))),
    ...(isTyped && { type }),
    assignees: assignees.filter((login) => isTheirs(assigner(login, changes))),
  };
}

/** Login of who gave the label last; undefined where nobody did since the issue was opened. */
function labelGiver(label: string, { labelEvents }: IssueHistory): string | undefined {
  const last = labelEvents.findLast((event) => labelKey(event.label) === labelKey(label));
  return last?.action === 'labeled' ? last.actor : undefined;
}

/** Login of who made the type what it is; undefined where the last event says another one, or none does. */
function typeGiver(type: string, { typeEvents }: IssueChanges): string | undefined {
  const last = typeEvents.at(-1);
  return last?.to != null && labelKey(last.to) === labelKey(type) ? last.actor : undefined;
}

function assigner(login: string, { assignments }: IssueChanges): string | undefined {
  const last = assignments.findLast(({ assignee }) => key(assignee) === key(login));
  return last?.action === 'assigned' ? last.actor : undefined;
}

function key(login: string): string {
  return login.toLowerCase();
}
