import type { Issue } from '../issue/issue.ts';
import type { Proposal } from '../issue/proposal.ts';
import type { ClosingCutoff } from '../neighbors/choose-closing-cutoff.ts';
import { speaksAgainstDuplicate } from '../verdict/speaks-against-duplicate.ts';
import type { SimilarIssue, Verdict } from '../verdict/verdict.ts';
import type { Action, Plan } from './plan.ts';

export interface ClosingWish {
  readonly issue: Issue;
  readonly verdict: Verdict;
  /** What known duplicates of this repository taught; absent: never. */
  readonly closing: ClosingCutoff | undefined;
}

/**
 * The earlier issue that the issue may repeat: the most similar one, as measured, from the learned similarity on. Where it is closed,
 * only what it was closed as a duplicate of can be meant (`followOriginal`): whoever writes after a fix may have met the fault anew,
 * or not be helped by it. None where the issue says itself that it is another one, or says nothing, or another embedder stood in.
 */
export function findRepeated({ issue, verdict, closing }: ClosingWish): SimilarIssue | undefined {
  if (closing === undefined || issue.state === 'closed') return undefined;
  if (verdict.saysNothing || verdict.isStranger || verdict.standIn !== undefined) return undefined;
  const first = verdict.similar.find(({ number }) => number < issue.number);
  // Where a history has hardly any other pairs, the learned similarity may be one of strangers.
  if (first === undefined || !first.isLikelyDuplicate || first.similarity < closing.similarity) return undefined;
  const against = speaksAgainstDuplicate(issue, { other: { state: 'open' }, releasedAt: () => undefined });
  return against === undefined ? first : undefined;
}

/**
 * The plan, which asks people whether to close the issue as a duplicate of `repeated`; undefined: what was asked before is taken
 * back. Nothing is ever closed without a person. Unchanged where the plan asks nobody.
 */
export function planClosing(plan: Plan, { closing, repeated }: PlannedClosing): Plan {
  const asked = closing === undefined || repeated === undefined ? [] : [toProposal(repeated, closing)];
  const actions = plan.actions.map((action): Action => {
    if (action.kind !== 'ensure-proposals') return action;
    const { scope, proposals } = action;
    const kinds = [...scope.kinds, 'close-as-duplicate' as const];
    return { ...action, proposals: [...proposals, ...asked], scope: { ...scope, kinds } };
  });
  return { ...plan, actions };
}

export interface PlannedClosing {
  readonly closing: ClosingCutoff | undefined;
  readonly repeated: RepeatedIssue | undefined;
}

export interface RepeatedIssue {
  /** That is similar, and was compared. */
  readonly similar: Pick<SimilarIssue, 'number' | 'similarity'>;
  /** That is open and goes on: itself, or what it was closed as a duplicate of. */
  readonly original: number;
}

/** Numbers alone: no text of an issue, and nothing that GitHub makes a reference of. */
function toProposal({ similar: { number, similarity }, original }: RepeatedIssue, closing: ClosingCutoff): Proposal {
  const { cases, right } = closing;
  const share = Math.min(99, Math.floor((100 * right) / cases));
  const hundredths = Math.min(100, Math.floor(100 * similarity));
  const whatIsOpen = original === number ? 'it is' : `it was closed as a duplicate of issue ${original}, which is`;
  return {
    target: { kind: 'close-as-duplicate', of: original },
    rationale:
      `${share} of 100 pairs at least this similar were duplicates here (${right} of ${cases}); similarity to issue ${number}: ` +
      `${hundredths} of 100; ${whatIsOpen} open, and nothing in the text speaks against it`,
    level: 'high',
    mode: 'suggest',
  };
}
