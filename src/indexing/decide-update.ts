import { formatCount } from '../text/format-count.ts';

/** What is known before an index is updated; counts are of issues. */
export interface UpdateFacts {
  readonly issues: number;
  /** That embedder, probabilities and cut-offs were learned from. */
  readonly learnedFrom: number;
  /** New, changed and gone between then and the index as it is. */
  readonly changedBefore: number;
  /** New, changed and gone since the index was written. */
  readonly changedNow: number;
  /** Labels that people had removed again when everything was learned, and by now. */
  readonly correctionsBefore: number;
  readonly correctionsNow: number;
}

export type UpdateDecision =
  | { readonly kind: 'update' }
  /** `reason` completes "rebuilt because …". */
  | { readonly kind: 'rebuild'; readonly reason: string };

/** When the corpus grew by one part in so many the embedder is refitted, and with it every vector. */
const GROWTH_PARTS = 10;
/**
 * So much of what was learned from may change before all is relearned. Together with the growth it bounds how old
 * probabilities and cut-offs get, which an update keeps.
 */
const MAX_CHANGED_SHARE = 0.2;
/** Fewer new corrections hardly move a cut-off, and relearning all for each would leave nothing to update. */
const MAX_NEW_CORRECTIONS = 4;

/** Whether an index is updated or rebuilt. */
export function decideUpdate(facts: UpdateFacts): UpdateDecision {
  const { issues, learnedFrom, changedBefore, changedNow } = facts;
  if (learnedFrom === 0) return rebuild('the index was built from no issues');
  if (issues === 0) return rebuild('the corpus holds no issues any more');
  if ((issues - learnedFrom) * GROWTH_PARTS >= learnedFrom) {
    return rebuild(
      `the corpus grew by a tenth since everything was learned: from ${formatCount(learnedFrom, 'issue')} to ${formatCount(issues, 'issue')}`,
    );
  }
  const changed = changedBefore + changedNow;
  if (changed > MAX_CHANGED_SHARE * learnedFrom) {
    return rebuild(
      `too much changed since everything was learned: ${formatCount(changed, 'change')} to ${formatCount(learnedFrom, 'issue')}`,
    );
  }
  const corrections = facts.correctionsNow - facts.correctionsBefore;
  if (corrections > MAX_NEW_CORRECTIONS) {
    return rebuild(`people removed ${formatCount(corrections, 'more label')} since everything was learned`);
  }
  return { kind: 'update' };
}

function rebuild(reason: string): UpdateDecision {
  return { kind: 'rebuild', reason };
}
