import { createGitHubTracker } from '../../adapters/github/create-github-tracker.ts';
import { hasNewerRun } from '../../adapters/github/run/has-newer-run.ts';
import { renderPassedComment, renderRunComment, runCommentMarker } from '../../run-summary/report/run-comment.ts';
import type { RunReport } from '../../run-summary/report/run-report.ts';
import type { Log } from '../../shared/log.ts';

export interface CommentAccess {
  readonly apiUrl: string;
  readonly serverUrl?: string | undefined;
  readonly token?: string | undefined;
  readonly log: Log;
}

/**
 * Keeps the one comment of this workflow on the run's pull request: what failed, or, where there is a comment already, that it
 * passed again. Nothing is written where nothing changed, where a newer run is under way, and where somebody hid the comment.
 * Throws ServiceError.
 */
export async function commentOnRun(report: RunReport, access: CommentAccess): Promise<void> {
  const { run } = report;
  const { log, serverUrl, token, apiUrl } = access;
  const [number] = run.pullRequests;
  const hasEnded = run.conclusion === 'success' || (run.conclusion !== null && report.jobs.length > 0);
  if (number === undefined || !hasEnded || run.conclusion === 'cancelled') return;
  const connection = {
    repository: run.repository,
    apiUrl,
    log,
    ...(serverUrl !== undefined && { serverUrl }),
    ...(token !== undefined && { token }),
  };
  if (await hasNewerRun(run, connection)) {
    log.info(`No comment on #${number}: the workflow has run again since.`);
    return;
  }
  const tracker = createGitHubTracker(connection);
  const body = run.conclusion === 'success' ? renderPassedComment(report) : renderRunComment(report);
  const comment = { marker: runCommentMarker(run.workflowId), body };
  const state = await tracker.findComment(number, comment);
  const isWanted = state === 'different' || (state === 'absent' && run.conclusion !== 'success');
  if (!isWanted) return;
  await tracker.ensureComment(number, comment);
  log.info(`The comment on #${number} is up to date.`);
}
