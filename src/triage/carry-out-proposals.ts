import type { IssueTracker } from '../issue/issue-tracker.ts';
import { labelKey } from '../issue/label-key.ts';
import type { AddToProjects, EnsureProposals, WriteAction } from '../plan/plan.ts';
import { ServiceError } from '../shared/errors.ts';
import { applyPlan } from './apply-plan.ts';
import type { FallbackReport, ProposedChange, TriagedIssue } from './report/summary-report.ts';

export interface CarriedProposals {
  readonly told: Pick<TriagedIssue, 'proposals' | 'dismissed' | 'fallback'>;
  /** In place of the plan's own; absent where that one holds. */
  readonly comment?: WriteAction;
  /** In place of the plan's own; absent where those hold. */
  readonly boards?: readonly AddToProjects[];
  /** Keys of labels that the issue did not get although the plan counted on them. */
  readonly notLanded: ReadonlySet<string>;
  /** The first that GitHub refused. */
  readonly error?: unknown;
}

/** Asks people, or makes the fallback true where GitHub takes no suggestions. Throws what a tracker throws. */
export async function carryOutProposals(
  { number, proposals, scope, fallback, isAsked }: EnsureProposals,
  tracker: IssueTracker,
): Promise<CarriedProposals> {
  const { outcomes, dismissed } = await tracker.ensureProposals(number, {
    proposals,
    scope,
    isAsked: isAsked === true,
  });
  const changes = proposals.map((proposal, index): ProposedChange => {
    return { proposal, outcome: outcomes[index] ?? { kind: 'failed', problem: 'GitHub did not answer.' } };
  });
  const failed = changes.find(({ outcome }) => outcome.kind === 'failed')?.outcome;
  const facts = {
    notLanded: keysOf(
      changes.filter(({ proposal, outcome }) => proposal.mode === 'apply' && outcome.kind !== 'applied'),
    ),
    ...(failed !== undefined && {
      error: new ServiceError(problemOf(failed), { service: 'GitHub', retryable: false }),
    }),
  };
  const told = { proposals: changes, dismissed };
  const missing = changes.filter(({ outcome }) => outcome.kind === 'unsupported');
  const because = missing.flatMap(({ outcome }) => ('because' in outcome ? outcome.because : []))[0];
  if (because === undefined) return { told, ...facts };
  const left = keysOf(missing);
  const labels = fallback
    .flatMap((action) => (action.kind === 'add-labels' ? action.labels : []))
    .filter((name) => left.has(labelKey(name)));
  if (labels.length > 0) await applyPlan(tracker, [{ kind: 'add-labels', number, labels }]);
  const comment = fallback.find((action) => action.kind === 'ensure-comment');
  const report: FallbackReport = { because, labels, isInComment: comment !== undefined };
  return {
    told: { ...told, fallback: report },
    ...facts,
    ...(comment !== undefined && { comment }),
    boards: fallback.filter((action) => action.kind === 'add-to-projects'),
    notLanded: new Set([...facts.notLanded].filter((key) => !labels.some((name) => labelKey(name) === key))),
  };
}

function keysOf(changes: readonly ProposedChange[]): ReadonlySet<string> {
  return new Set(changes.flatMap(({ proposal: { target } }) => (target.kind === 'label' ? labelKey(target.name) : [])));
}

function problemOf(outcome: ProposedChange['outcome']): string {
  return 'problem' in outcome ? outcome.problem : '';
}
