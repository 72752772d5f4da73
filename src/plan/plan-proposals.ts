import { labelKey } from '../issue/label-key.ts';
import type { Proposal, ProposalTarget } from '../issue/proposal.ts';
import type { LabelVerdict, Verdict } from '../verdict/verdict.ts';
import { buildRationale } from './build-rationale.ts';
import type { ApplyMode } from './plan.ts';

export interface ProposalInput {
  readonly verdict: Verdict;
  /** Names of the labels that may be given to the issue, as the live repository spells them. */
  readonly labels: readonly string[];
  readonly apply: Exclude<ApplyMode, 'labels'>;
}

export interface LabelProposals {
  readonly proposals: readonly Proposal[];
  /** Added without a word: what no verdict stands behind. */
  readonly plain: readonly string[];
}

/** Says of each label whether it is made at once or a person is asked, how sure it is, and why. */
export function proposeLabels({ verdict, labels, apply }: ProposalInput): LabelProposals {
  const scored = new Map(
    verdict.families.flatMap((family) => family.labels).map((label) => [labelKey(label.name), label] as const),
  );
  const proposals: Proposal[] = [];
  const plain: string[] = [];
  for (const name of labels) {
    const label = scored.get(labelKey(name));
    if (label?.isSuggestable) proposals.push(toProposal({ kind: 'label', name }, label, apply));
    else if (apply === 'suggest') proposals.push(askForInformation(name, verdict));
    else plain.push(name);
  }
  return { proposals, plain };
}

/** The proposal of a change that is as sure as the label. */
export function toProposal(target: ProposalTarget, label: LabelVerdict, apply: ProposalInput['apply']): Proposal {
  return {
    target,
    rationale: buildRationale(label),
    level: label.isHigh ? 'high' : 'medium',
    mode: apply === 'auto' && label.isHigh ? 'apply' : 'suggest',
  };
}

/** The label for issues that lack information: it has a cut-off of its own, and was above it. */
function askForInformation(name: string, { information: { lacksInformation } }: Verdict): Proposal {
  const share = lacksInformation === undefined ? '' : ` in ${Math.round(lacksInformation * 100)} of 100 cases`;
  return {
    target: { kind: 'label', name },
    rationale: `reports like this one were asked for more information${share}`,
    level: 'high',
    mode: 'suggest',
  };
}

/** Names of the labels among them that `isWanted`. */
export function proposedNames(proposals: readonly Proposal[], isWanted: (proposal: Proposal) => boolean): string[] {
  return proposals.flatMap((one) => (one.target.kind === 'label' && isWanted(one) ? one.target.name : []));
}
