import { applyPlan } from '../adapters/github/apply-plan.ts';
import type { IssueTracker } from '../issue/issue-tracker.ts';
import type { Action } from '../plan/plan.ts';
import type { IssueReport, Outcome, TriagedIssue } from '../plan/summary-report.ts';
import type { OpenedTriage } from './open-triage.ts';
import { type TriageResult, triageIssue } from './triage-issue.ts';

export interface NumbersToTriage {
  readonly numbers: readonly number[];
  readonly tracker: IssueTracker;
  readonly opened: OpenedTriage;
  readonly addLabels: boolean;
}

/** What became of one issue; `error` where GitHub did not let the plan be carried out. */
export interface TriagedNumber {
  readonly report: IssueReport;
  readonly error?: unknown;
}

/** Triages the issues one after the other; an issue that fails does not keep the others from their turn. */
export async function* triageNumbers({ numbers, ...run }: NumbersToTriage): AsyncGenerator<TriagedNumber> {
  for (const number of numbers) yield await triageNumber(number, run);
}

async function triageNumber(number: number, run: Omit<NumbersToTriage, 'numbers'>): Promise<TriagedNumber> {
  const { tracker, opened, addLabels } = run;
  const startMs = performance.now();
  const found = await tracker.findIssue(number);
  if (found.kind !== 'issue') return { report: { kind: found.kind, number } };
  const fetched = { stage: 'fetch issue', durationMs: performance.now() - startMs };
  const result = triageIssue(found.issue, opened.setting);
  const timed = { ...result, timings: [...opened.timings, fetched, ...result.timings] };
  // The one place where a rehearsal and a real run part.
  const actions = addLabels ? result.plan.actions : result.plan.actions.filter(isComment);
  try {
    await applyPlan(tracker, actions);
    return {
      report: toReport(timed, { labelsOutcome: addLabels ? 'applied' : 'rehearsal', commentOutcome: 'applied' }),
    };
  } catch (error) {
    return {
      report: toReport(timed, { labelsOutcome: addLabels ? 'failed' : 'rehearsal', commentOutcome: 'failed' }),
      error,
    };
  }
}

export function toReport(
  result: TriageResult,
  outcomes: { readonly labelsOutcome: Outcome; readonly commentOutcome: Outcome },
): TriagedIssue {
  return { kind: 'triaged', ...result, ...outcomes };
}

function isComment(action: Action): boolean {
  return action.kind !== 'add-labels';
}
