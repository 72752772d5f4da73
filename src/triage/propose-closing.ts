import { followOriginal } from '../issue/follow-original.ts';
import type { FoundIssue } from '../issue/issue-tracker.ts';
import type { ClosingCutoff } from '../neighbors/choose-closing-cutoff.ts';
import type { Plan } from '../plan/plan.ts';
import { type ClosingWish, findRepeated, planClosing } from '../plan/plan-closing.ts';

/** Where closing as a duplicate may be proposed. */
export interface ClosingProposals {
  /** What known duplicates of this repository taught; absent: never. */
  readonly closing: ClosingCutoff | undefined;
  /** The earlier issue as it is now. */
  readonly findIssue: (number: number) => Promise<FoundIssue>;
  /** What people say that an issue repeats; undefined where that is not known. */
  readonly findOriginal: (number: number) => Promise<number | undefined>;
}

interface Planned extends Omit<ClosingWish, 'closing'> {
  readonly plan: Plan;
}

/**
 * With a question whether to close the issue, where it repeats one that is still open: one request, and only then; two more for
 * each step from a closed duplicate to what it repeats.
 */
export async function proposeClosing<Result extends Planned>(
  result: Result,
  { closing, findIssue, findOriginal }: ClosingProposals,
): Promise<Result> {
  const { issue, verdict, plan } = result;
  if (!plan.actions.some(({ kind }) => kind === 'ensure-proposals')) return result;
  const similar = findRepeated({ issue, verdict, closing });
  const find = async (number: number) => {
    const found = await findIssue(number);
    if (found.kind !== 'issue') return undefined;
    return { state: found.issue.state, stateReason: found.issue.details?.stateReason };
  };
  const before = issue.number;
  const original = similar && (await followOriginal(similar.number, { before, find, originalOf: findOriginal }));
  const repeated = similar === undefined || original === undefined ? undefined : { similar, original };
  return { ...result, plan: planClosing(plan, { closing, repeated }) };
}
