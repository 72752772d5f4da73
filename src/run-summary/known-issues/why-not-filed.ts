import type { RunSummary } from '../summary/run-summary.ts';
import { findMainFailure } from './main-failure.ts';

/**
 * What only people with write access to the default branch, or GitHub's clock, start. Anybody can comment, open an issue, or have a
 * run of a fork end, which starts runs of the default branch too: of those no issue is filed, whatever they were made to say.
 */
const TRUSTED_EVENTS: ReadonlySet<string> = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'merge_group',
  'release',
  'deployment',
  'dynamic',
]);

/** Why no issue is filed about a run, a sentence; undefined where one may be. */
export function whyNotFiled(report: RunSummary): string | undefined {
  const { run } = report;
  const failure = findMainFailure(report);
  if (failure === undefined) return 'No issue is filed: no job with a log failed.';
  const isOwn = run.headRepository === run.repository && run.headBranch === run.defaultBranch;
  if (!isOwn || run.event.startsWith('pull_request'))
    return `No issue is filed: the run is not one of the default branch ${run.defaultBranch}.`;
  if (!TRUSTED_EVENTS.has(run.event))
    return `No issue is filed: the run was started by ${run.event}, which people without write access can cause.`;
  if (failure.fingerprint.kind === 'step')
    return 'No issue is filed: no line of the log says what went wrong, so that failures of the same step could not be told apart.';
  return undefined;
}
