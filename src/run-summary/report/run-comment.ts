import { quoteText } from '../../text/quote-text.ts';
import { renderRun } from './render-run.ts';
import type { RunReport } from './run-report.ts';

/** Jobs whose log lines a comment shows; GitHub takes 65,536 characters. */
const MAX_JOBS = 3;
const MAX_COMMENT_CHARS = 60_000;
const FOOTER =
  '<sub>This automatic comment is updated with each run of the workflow. Lines are quoted from its logs; secrets that were ' +
  'recognized are taken out.</sub>';

/** One comment a workflow: what each says of the pull request is another matter. */
export function runCommentMarker(workflowId: number): string {
  return `<!-- auto-triager: why red ${workflowId} -->`;
}

/** What a comment says of a run that failed; shorter where it would be too long. */
export function renderRunComment(report: RunReport): string {
  for (const maxJobs of [MAX_JOBS, 1, 0]) {
    const text = [renderRun(report, { maxJobs }), FOOTER].join('\n\n');
    if (text.length <= MAX_COMMENT_CHARS) return text;
  }
  return `${renderRun({ ...report, jobs: report.jobs.slice(0, 1), excerpts: [], gaps: [] }, { maxJobs: 0 })}\n\n${FOOTER}`;
}

/** What becomes of the comment once the workflow passes. */
export function renderPassedComment({ run }: RunReport): string {
  return `${quoteText(run.workflow)} passed again in [run ${run.id}](${run.url}), commit \`${run.headSha.slice(0, 12)}\`.`;
}
