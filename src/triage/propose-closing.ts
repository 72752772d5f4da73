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
}

interface Planned extends Omit<ClosingWish, 'closing'> {
  readonly plan: Plan;
}

/** With a question whether to close the issue, where it repeats one that is still open: one request, and only then. */
export async function proposeClosing<Result extends Planned>(
  result: Result,
  { closing, findIssue }: ClosingProposals,
): Promise<Result> {
  const { issue, verdict, plan } = result;
  if (!plan.actions.some(({ kind }) => kind === 'ensure-proposals')) return result;
  const similar = findRepeated({ issue, verdict, closing });
  const found = similar && (await findIssue(similar.number));
  const isOpen = found?.kind === 'issue' && found.issue.state === 'open';
  return { ...result, plan: planClosing(plan, { closing, repeated: isOpen ? similar : undefined }) };
}
