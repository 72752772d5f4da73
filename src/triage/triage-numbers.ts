import { isHealthIssue } from '../health/health-issue.ts';
import type { IssueTracker } from '../issue/issue-tracker.ts';
import { TimeLimitError } from '../shared/time-limit.ts';
import { carryOut, type Outcomes } from './carry-out.ts';
import type { OpenedTriage } from './opened-triage.ts';
import type { IssueReport, TriagedIssue, UntriagedIssue } from './report/summary-report.ts';
import type { TriageResult } from './triage-issue.ts';

export interface NumbersToTriage {
  readonly numbers: readonly number[];
  readonly tracker: IssueTracker;
  readonly opened: OpenedTriage;
  readonly addLabels: boolean;
}

/** What became of one issue; `error` where it took too long, or GitHub did not let the plan be carried out. */
export interface TriagedNumber {
  readonly report: IssueReport;
  readonly error?: unknown;
}

/**
 * Triages the issues one after the other. One that GitHub does not let us write to does not keep the others from their
 * turn; throws when an issue cannot be read, since the next would fare no better.
 */
export async function* triageNumbers({ numbers, ...run }: NumbersToTriage): AsyncGenerator<TriagedNumber> {
  for (const number of numbers) yield await triageNumber(number, run);
}

/** Completes "was not triaged: ". */
export const WHY_NOT_TRIAGED = {
  missing: 'there is no such issue',
  'pull-request': 'it is a pull request',
  'health-issue': 'it is our own health report',
  'out-of-time': 'it took too long',
  'too-often': 'it was edited and reopened too often within a day (triage.max_runs_a_day)',
} as const satisfies Readonly<Record<UntriagedIssue['kind'], string>>;

async function triageNumber(number: number, run: Omit<NumbersToTriage, 'numbers'>): Promise<TriagedNumber> {
  const { tracker, opened, addLabels } = run;
  const startMs = performance.now();
  const found = await tracker.findIssue(number);
  if (found.kind !== 'issue') return { report: { kind: found.kind, number } };
  // An app's token starts workflows, also with the issue that it creates itself.
  if (isHealthIssue(found.issue.body)) return { report: { kind: 'health-issue', number } };
  const fetched = { stage: 'fetch issue', durationMs: performance.now() - startMs };
  const result = await opened.triage(found.issue).catch(toTimeLimitError);
  if (result instanceof TimeLimitError) return { report: { kind: 'out-of-time', number }, error: result };
  const { outcomes, error } = await carryOut(result.plan, { tracker, addLabels });
  const timed = { ...result, timings: [...opened.timings, fetched, ...result.timings] };
  return { report: toReport(timed, outcomes), error };
}

/** An issue that takes too long must not keep the others from their turn. */
function toTimeLimitError(error: unknown): TimeLimitError {
  if (error instanceof TimeLimitError) return error;
  throw error;
}

export function toReport(result: TriageResult, outcomes: Outcomes): TriagedIssue {
  return { kind: 'triaged', ...result, ...outcomes };
}
