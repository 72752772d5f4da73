import { createActorFinder } from '../../issue/find-actor.ts';
import type { IssueHistory } from '../../issue/issue-history.ts';
import type { IssueTracker } from '../../issue/issue-tracker.ts';
import { labelKey } from '../../issue/label-key.ts';
import { COMMENT_MARKER } from '../../plan/comment-marker.ts';
import { WHY_MARKER } from './render-why.ts';

export interface UndoReport {
  readonly removedLabels: readonly string[];
  /** Suggestions of ours that waited for a person and no longer do. */
  readonly dismissedCount: number;
  /**
   * The token is a person's, so that its labels cannot be told from the person's own; they stay. The names of those that may
   * be ours.
   */
  readonly keptLabels: readonly string[];
}

const ALL_KINDS = ['label', 'type', 'field', 'assignee', 'close-as-duplicate'] as const;

/**
 * Takes back what we did on an issue: labels that we gave it last and that it still has, our suggestions and our comments. What other
 * programs and people gave stays. Doing it twice changes nothing.
 */
export async function undoTriage(number: number, tracker: IssueTracker): Promise<UndoReport> {
  const found = await tracker.findIssue(number);
  const present = found.kind === 'issue' ? found.issue.labels : [];
  const history = await tracker.readHistory(number, { labels: present, hasComments: false, needsOwn: true });
  const ours = present.filter((label) => isOurs(label, history));
  for (const label of ours) await tracker.removeLabel(number, label);
  const labels = (await tracker.listLabels()).map(({ name }) => name);
  const { dismissed } = await tracker.ensureProposals(number, { proposals: [], scope: { kinds: ALL_KINDS, labels } });
  for (const marker of [COMMENT_MARKER, WHY_MARKER]) await tracker.ensureNoComment(number, { marker });
  const { person } = history.own;
  const keptLabels = person === undefined ? [] : present.filter((label) => giverOf(label, history) === key(person));
  return {
    removedLabels: ours,
    dismissedCount: dismissed.length,
    keptLabels: keptLabels.filter((label) => !ours.includes(label)),
  };
}

function isOurs(label: string, history: IssueHistory): boolean {
  const giver = giverOf(label, history);
  return giver !== undefined && createActorFinder(history.own.programs)(giver) === 'triager';
}

/** Login, in lower case, of who gave the label last; undefined where nobody did since the issue was opened. */
function giverOf(label: string, { labelEvents }: IssueHistory): string | undefined {
  const last = labelEvents.findLast((event) => labelKey(event.label) === labelKey(label));
  return last?.action === 'labeled' ? key(last.actor) : undefined;
}

function key(login: string): string {
  return login.toLowerCase();
}
