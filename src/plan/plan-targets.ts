import { labelKey } from '../issue/label-key.ts';
import type { Proposal, ProposalTarget } from '../issue/proposal.ts';
import type { FamilyVerdict, LabelVerdict } from '../verdict/verdict.ts';
import { chooseFieldTarget, skipByField } from './choose-field-target.ts';
import { chooseTypeTargets, skipByType } from './choose-type-target.ts';
import type { ApplyMode, Skip, TriagePolicy } from './plan.ts';
import type { PlanInput } from './plan-input.ts';
import { toProposal } from './plan-proposals.ts';

/** A chosen label that is no label of the repository, but a type or an option of a field. */
export interface ChosenTarget {
  readonly label: LabelVerdict;
  readonly target: ProposalTarget;
}

export interface SplitTargets {
  /** Names of labels. */
  readonly labels: readonly string[];
  readonly others: readonly ChosenTarget[];
}

/** Tells labels from what GitHub keeps elsewhere: `names` are the labels of the family that were chosen. */
export function splitTargets(names: readonly string[], family: FamilyVerdict, policy: TriagePolicy): SplitTargets {
  const labels: string[] = [];
  const others: ChosenTarget[] = [];
  for (const name of names) {
    const label = family.labels.find((one) => labelKey(one.name) === labelKey(name));
    const field = chooseFieldTarget(name, policy.fields);
    for (const target of field === undefined ? typeTargets(name, { family, policy, others }) : [field]) {
      if (target.kind === 'label') labels.push(target.name);
      else if (label !== undefined) others.push({ label, target });
    }
  }
  return { labels, others };
}

/** An issue has one type: where one was chosen before, the label is left a label. */
function typeTargets(
  name: string,
  {
    family,
    policy,
    others,
  }: { readonly family: FamilyVerdict; readonly policy: TriagePolicy; readonly others: readonly ChosenTarget[] },
): readonly ProposalTarget[] {
  const isTyped = others.some(({ target }) => target.kind === 'type');
  return family.family === 'type' && !isTyped ? chooseTypeTargets([name], policy.types) : [{ kind: 'label', name }];
}

/** What fills a family beside labels: GitHub's own type, or an option of a field. */
export function skipFilled(
  family: FamilyVerdict,
  { issue, policy, members }: Pick<PlanInput, 'issue' | 'policy'> & { readonly members: ReadonlySet<string> },
): Skip | undefined {
  return (
    skipByType(issue, family.family) ?? skipByField(issue, { family: family.family, members, fields: policy.fields })
  );
}

export interface PlannedTargets {
  readonly proposals: readonly Proposal[];
  /** Set at once, without a word beside it. */
  readonly type?: string;
}

/**
 * A type that is sure is set at once, but where people are asked about all; options of fields are only ever suggested, so that
 * nothing becomes of them where labels are added alone.
 */
export function planTargets(others: readonly ChosenTarget[], apply: ApplyMode): PlannedTargets {
  if (apply === 'labels') {
    // What is chosen then is above its cut-off.
    const type = others.flatMap(({ target }) => (target.kind === 'type' ? target.name : []))[0];
    return { proposals: [], ...(type === undefined ? {} : { type }) };
  }
  const proposals: Proposal[] = [];
  let type: string | undefined;
  for (const { label, target } of others) {
    const proposal = toProposal(target, label, apply);
    if (target.kind === 'type' && proposal.mode === 'apply') type = target.name;
    else proposals.push({ ...proposal, mode: 'suggest' });
  }
  return { proposals, ...(type === undefined ? {} : { type }) };
}
