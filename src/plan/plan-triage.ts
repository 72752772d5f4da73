import type { Issue } from '../issue/issue.ts';
import { labelKey } from '../issue/label-key.ts';
import type { Proposal, ProposalTarget } from '../issue/proposal.ts';
import { isKnownByNameOnly, placeOf } from '../verdict/select-labels.ts';
import type { FamilyVerdict, LabelVerdict } from '../verdict/verdict.ts';
import { familyMembers } from './family-members.ts';
import { holdBackLabels } from './hold-back-labels.ts';
import { markForPeople } from './mark-for-people.ts';
import type { Action, ApplyMode, Plan, Skip, TriagePolicy } from './plan.ts';
import { type CommentPlan, planComment } from './plan-comment.ts';
import { planFallback } from './plan-fallback.ts';
import type { PlanInput } from './plan-input.ts';
import { proposedNames, proposeLabels } from './plan-proposals.ts';
import { type ChosenTarget, planTargets, skipFilled, splitTargets } from './plan-targets.ts';
import { renderComment } from './render-comment.ts';
import { routeIssue } from './route-issue.ts';

/**
 * Decides what is done about an issue: fills the families in which it has no label yet, asks for information, keeps
 * the one comment true, puts the issue on the boards of all its labels. Removes no label but the mark for people, never names one that the live repository lacks, and never adds
 * again what somebody else took away.
 */
export function planTriage(input: PlanInput): Plan {
  const { issue, verdict, policy } = input;
  if (issue.state === 'closed') return { number: issue.number, actions: [], skipped: [{ kind: 'closed' }] };
  const { apply = 'labels' } = policy;
  const { wanted, others, skipped } = chooseTargets(input, apply);
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
  const comment: CommentPlan = keepsComment(policy) ? planComment(input, renderComment(input)) : {};
  if (comment.skip !== undefined) skipped.push(comment.skip);
  const { proposals: labelProposals, plain } =
    apply === 'labels' ? { proposals: [], plain: labels } : proposeLabels({ verdict, labels, apply });
  const targets = planTargets(others, apply);
  const proposals = [...labelProposals, ...targets.proposals];
  const actions: Action[] = [];
  const { mark, action: unmark } = markForPeople(input, {
    labels: plain,
    proposals,
    isTyped: targets.type !== undefined,
  });
  if (plain.length > 0) actions.push({ kind: 'add-labels', number: issue.number, labels: plain });
  if (mark.length > 0) actions.push({ kind: 'add-labels', number: issue.number, labels: mark, isMark: true });
  if (unmark !== undefined) actions.push(unmark);
  if (targets.type !== undefined) actions.push(setType(input, targets.type));
  if (apply !== 'labels') {
    const { fallback, skip } = planFallback(input, proposals);
    const scope = { kinds: proposedKinds(policy), labels: speaksFor(input) };
    actions.push({ kind: 'ensure-proposals', number: issue.number, proposals, scope, fallback, ...asked(policy) });
    if (skip !== undefined && comment.skip === undefined) skipped.push(skip);
  }
  if (comment.action !== undefined) actions.push(comment.action);
  actions.push(...routeIssue(input, [...plain, ...proposedNames(proposals, ({ mode }) => mode === 'apply')]));
  return { number: issue.number, actions, skipped };
}

interface Choice {
  readonly wanted: string[];
  readonly others: readonly ChosenTarget[];
  readonly skipped: Skip[];
}

/** Labels, and what stands in their place, of every family that the issue has nothing of. */
function chooseTargets({ issue, verdict, policy }: PlanInput, apply: ApplyMode): Choice {
  const skipped: Skip[] = [];
  const wanted: string[] = [];
  const others: ChosenTarget[] = [];
  for (const family of verdict.families) {
    const members = familyMembers(family, policy);
    const filled = skipFilled(family, { issue, policy, members });
    const choice =
      filled === undefined ? chooseLabels(asPlanned(family, apply), issue, members) : { labels: [], skipped: [filled] };
    const split = splitTargets(choice.labels, family, policy);
    wanted.push(...split.labels);
    others.push(...split.others);
    skipped.push(...choice.skipped.filter(({ kind }) => !verdict.saysNothing || kind === 'family-filled'));
  }
  return { wanted, others, skipped };
}

function setType({ issue, isNew, policy }: PlanInput, type: string): Action {
  return { kind: 'set-type', number: issue.number, type, ...(isNew === true ? { isNew: true } : {}), ...asked(policy) };
}

function asked({ isAsked }: TriagePolicy): Pick<TriagePolicy, 'isAsked'> {
  return isAsked === undefined ? {} : { isAsked };
}

function proposedKinds({ types, fields = [] }: TriagePolicy): ProposalTarget['kind'][] {
  return [
    'label',
    ...(types === undefined ? [] : ['type' as const]),
    ...(fields.length === 0 ? [] : ['field' as const]),
  ];
}

/** Names of the labels that a plan adds, in order. */
export function plannedLabels(plan: Plan): readonly string[] {
  return plan.actions.flatMap((action) => (action.kind === 'add-labels' ? action.labels : []));
}

/** Names of the labels that a plan proposes, whether made at once or left to people, in order. */
export function proposedLabels(plan: Plan): readonly string[] {
  return plannedProposals(plan).flatMap(({ target }) => (target.kind === 'label' ? target.name : []));
}

export function plannedProposals(plan: Plan): readonly Proposal[] {
  return plan.actions.flatMap((action) => (action.kind === 'ensure-proposals' ? action.proposals : []));
}

function familyKeys({ verdict, policy }: PlanInput): ReadonlySet<string>[] {
  return verdict.families.map((family) => familyMembers(family, policy));
}

/** Where people are asked, what is worth their look takes the place of what is sure enough. */
function asPlanned(family: FamilyVerdict, apply: ApplyMode): FamilyVerdict {
  if (apply === 'labels') return family;
  const labels = family.labels.map((label) => ({
    ...label,
    isSelected: label.isSuggestable,
    cutoff: label.suggestFrom,
  }));
  return { ...family, labels };
}

/**
 * All labels that the plan could have proposed. Of a family that has a label already, what is still worth a look may go on
 * waiting beside it: in `auto`, the label may be one that we added when we asked about the other.
 */
function speaksFor({ issue, verdict, policy }: PlanInput): readonly string[] {
  const scored = verdict.families.flatMap((family) => {
    const members = familyMembers(family, policy);
    const present = new Set(issue.labels.map(labelKey).filter((key) => members.has(key)));
    const mayWait = present.size > 0 && present.size < family.maxLabels;
    const settled = family.labels.filter(
      ({ name, isSuggestable }) => !(mayWait && isSuggestable && !present.has(labelKey(name))),
    );
    return settled.map(({ name }) => name);
  });
  return [...scored, ...(policy.needsInfoLabel === undefined ? [] : [policy.needsInfoLabel])];
}

/** The comment is ours to keep where it is written, or stands in for suggestions. */
function keepsComment({ addComment, apply = 'labels', suggestFallback }: TriagePolicy): boolean {
  return addComment || (apply !== 'labels' && suggestFallback === 'comment');
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
  const nearest = labels.find((label) => !isKnownByNameOnly(label)) ?? best;
  const surplus = labels.filter((label) => !label.isSelected && label.probability >= label.cutoff);
  const [first] = surplus;
  if (first === undefined) return selectedCount === 0 ? [belowCutoff(family, nearest)] : [];
  // It would have been selected if the judge had let any.
  if (placeOf(labels, labels.indexOf(first)) < maxLabels)
    return [{ kind: 'says-too-little', family, label: first.name }];
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
