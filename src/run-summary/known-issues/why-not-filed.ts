import type { RunSummary } from '../summary/run-summary.ts';
import { findMainFailure } from './main-failure.ts';

/** Why no issue is filed about a run, a sentence; undefined where one may be. */
export function whyNotFiled(report: RunSummary): string | undefined {
  const { run } = report;
  const failure = findMainFailure(report);
  if (failure === undefined) return 'No issue is filed: no job with a log failed.';
  const isOwn = run.headRepository === run.repository && run.headBranch === run.defaultBranch;
  if (!isOwn || run.event.startsWith('pull_request'))
    return `No issue is filed: the run is not one of the default branch ${run.defaultBranch}.`;
  if (failure.fingerprint.kind === 'step')
    return 'No issue is filed: no line of the log says what went wrong, so that failures of the same step could not be told apart.';
  return undefined;
}
