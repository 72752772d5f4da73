import type { GitHubRun } from './run-answers.ts';

/** GitHub gives the first thousand of what a search finds. */
const MAX_SEARCHED = 1000;

/** The runs of a status that were made in a span of time (`>=DATE` or `DATE..DATE`), in their order. */
export function searchRuns(runs: readonly GitHubRun[], wanted: URLSearchParams): GitHubRun[] {
  const [since = '', until = '9'] = (wanted.get('created') ?? '').replace('>=', '').split('..');
  return runs
    .filter(({ status, created_at: at }) => status === wanted.get('status') && at >= since && at <= until)
    .slice(0, MAX_SEARCHED);
}
