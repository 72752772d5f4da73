import type { Issue } from '../issue/issue.ts';
import { labelKey } from '../issue/label-key.ts';
import type { FamilyVerdict, LabelVerdict, Verdict } from '../verdict/verdict.ts';
import { COMMENT_MARKER } from './comment-marker.ts';
import { holdBackLabels } from './hold-back-labels.ts';
import type { Past } from './past.ts';
import type { Action, Plan, Skip, TriagePolicy } from './plan.ts';
import { renderComment } from './render-comment.ts';
import { routeToProjects } from './route-to-projects.ts';
import { wasCommentDeleted } from './was-comment-deleted.ts';

export interface PlanInput {
  readonly issue: Issue;
  readonly verdict: Verdict;
  /** Names of the labels that the live repository has; absent where it was not asked, as for an issue from a file. */
  readonly liveLabels?: readonly string[];
  readonly policy: TriagePolicy;
  /** Web address of an issue, for links in the comment. */
  readonly issueUrl: (number: number) => string;
  /** What others did with the issue. Without it the plan says what would be added if they had taken nothing away. */
  readonly past?: Past;
  /** The issue was opened a moment ago, so that nothing can have been taken away from it. */
  readonly isNew?: boolean;
}

/**
 * Decides what is done about an issue: fills the families in which it has no label yet, asks for information, keeps
 * the one comment true, puts the issue on the boards of all its labels. Never removes a label, never names one that the live repository lacks, and never adds
 * again what somebody else took away.
 */
export function planTriage(input: PlanInput): Plan {
  const { issue, verdict, policy } = input;
  if (issue.state === 'closed') return { number: issue.number, actions: [], skipped: [{ kind: 'closed' }] };
  const skipped: Skip[] = [];
  const wanted: string[] = [];
  for (const family of verdict.families) {
    const choice = chooseLabels(family, issue, membersOf(family, policy));
    wanted.push(...choice.labels);
    skipped.push(...choice.skipped.filter(({ kind }) => !verdict.saysNothing || kind === 'family-filled'));
  }
  // Said once, in place of what it means for each family.
  if (verdict.saysNothing && skipped.length < verdict.families.length) skipped.push({ kind: 'says-nothing' });
  if (policy.needsInfoLabel !== undefined && verdict.information.isLacking) wanted.push(policy.needsInfoLabel);
  const known = keepLiveLabels(wanted, input.liveLabels);
  skipped.push(...known.skipped);
  const lacking = withoutPresent(known.labels, issue.labels);
  const { labels, skipped: held } = holdBackLabels({
    labels: lacking,
    past: input.past ?? {},
    families: familyKeys(input),
  });
  skipped.push(...held);
  const comment: CommentPlan = policy.addComment ? planComment(input) : {};
  if (comment.skip !== undefined) skipped.push(comment.skip);
  const actions: Action[] = [];
  if (labels.length > 0) actions.push({ kind: 'add-labels', number: issue.number, labels });
  if (comment.action !== undefined) actions.push(comment.action);
  const routes = routeToProjects([...issue.labels, ...labels], policy.labelProjects ?? []);
  if (routes.length > 0) {
    const isNew = input.isNew === true ? { isNew: true } : {};
    actions.push({ kind: 'add-to-projects', number: issue.number, routes, ...isNew });
  }
  return { number: issue.number, actions, skipped };
}

/** Names of the labels that a plan adds, in order. */
export function plannedLabels(plan: Plan): readonly string[] {
  return plan.actions.flatMap((action) => (action.kind === 'add-labels' ? action.labels : []));
}

/** Keys of the labels that belong to the family. */
function membersOf(family: FamilyVerdict, { familyLabels }: TriagePolicy): ReadonlySet<string> {
  const others = familyLabels?.[family.family] ?? [];
  return new Set([...family.labels.map((label) => label.name), ...others].map(labelKey));
}

function familyKeys({ verdict, policy }: PlanInput): ReadonlySet<string>[] {
  return verdict.families.map((family) => membersOf(family, policy));
}

function chooseLabels(
  family: FamilyVerdict,
  issue: Issue,
  members: ReadonlySet<string>,
): { labels: string[]; skipped: Skip[] } {
  const present = issue.labels.filter((label) => members.has(labelKey(label)));
  if (present.length > 0) {
    return { labels: [], skipped: [{ kind: 'family-filled', family: family.family, labels: present }] };
  }
  const labels = family.labels.filter((label) => label.isSelected).map((label) => label.name);
  return { labels, skipped: explainRest(family, labels.length) };
}

/** Why the labels that were not selected were not. */
function explainRest({ family, labels, maxLabels }: FamilyVerdict, selectedCount: number): Skip[] {
  const [best] = labels;
  if (best === undefined) return [];
  const surplus = labels.filter((label) => !label.isSelected && label.probability >= label.cutoff);
  if (surplus.length === 0) return selectedCount === 0 ? [belowCutoff(family, best)] : [];
  // The first would have been selected if the judge had let any.
  if (!best.isSelected && maxLabels > 0) return [{ kind: 'says-too-little', family, label: best.name }];
  return surplus.map((label) => ({ kind: 'over-limit', family, label: label.name, maxLabels }));
}

function belowCutoff(family: string, { name, probability, cutoff }: LabelVerdict): Skip {
  return { kind: 'below-cutoff', family, label: name, probability, cutoff };
}

/** Takes the live repository's spelling; names what it lacks. Everything is kept where the labels are not known. */
function keepLiveLabels(
  wanted: readonly string[],
  liveLabels: readonly string[] | undefined,
): { labels: readonly string[]; skipped: Skip[] } {
  if (liveLabels === undefined) return { labels: wanted, skipped: [] };
  const spellings = new Map(liveLabels.map((label) => [labelKey(label), label]));
  const labels: string[] = [];
  const skipped: Skip[] = [];
  for (const label of wanted) {
    const spelling = spellings.get(labelKey(label));
    if (spelling === undefined) skipped.push({ kind: 'not-in-repository', label });
    else labels.push(spelling);
  }
  return { labels, skipped };
}

function withoutPresent(labels: readonly string[], present: readonly string[]): string[] {
  const seen = new Set(present.map(labelKey));
  return labels.filter((label) => {
    const isNew = !seen.has(labelKey(label));
    seen.add(labelKey(label));
    return isNew;
  });
}

interface CommentPlan {
  readonly action?: Action;
  readonly skip?: Skip;
}

/** A comment that somebody hid stays as it is, also when it is no longer true: deleted, it would come again in the open. */
function planComment({ issue: { number }, verdict, policy, issueUrl, past = {} }: PlanInput): CommentPlan {
  const { comment, history } = past;
  const body = renderComment({ verdict, policy, issueUrl });
  if (body === undefined) {
    const isThere = comment !== 'absent' && comment !== 'hidden';
    return isThere ? { action: { kind: 'remove-comment', number, marker: COMMENT_MARKER } } : {};
  }
  if (comment === 'hidden') return { skip: { kind: 'comment-taken-away', how: 'hidden' } };
  if (comment === 'absent' && history?.kind === 'unread' && !history.isNew) {
    return { skip: { kind: 'past-unread', what: 'comment', labels: [], problem: history.problem } };
  }
  if (comment === 'absent' && history?.kind === 'read' && wasCommentDeleted(history)) {
    return { skip: { kind: 'comment-taken-away', how: 'deleted' } };
  }
  return { action: { kind: 'ensure-comment', number, marker: COMMENT_MARKER, body } };
}
