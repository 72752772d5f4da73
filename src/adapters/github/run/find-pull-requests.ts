import { isSameRepository } from '../../../issue/repository-name.ts';
import { ServiceError } from '../../../shared/errors.ts';
import { listRows } from './list-rows.ts';
import type { ReadRun } from './read-run.ts';
import { pullRequestSchema, readRows } from './run-schema.ts';
import type { RunSource } from './run-source.ts';

/** A commit is in few pull requests; a branch in fewer. */
const MAX_ROWS = 50;

/**
 * Numbers of the open pull requests of this repository with the run's commit; those that end in it come first. A run's own
 * list is empty for forks, so GitHub is asked by commit, then by the branch. What cannot be read is told as a gap.
 */
export async function findPullRequests(source: RunSource, run: ReadRun): Promise<number[]> {
  try {
    const byCommit = await list(source, { path: `commits/${run.head_sha}/pulls` });
    if (byCommit.length > 0) return sortByHead(byCommit, run).map(({ number }) => number);
    const owner = run.head_repository?.split('/')[0];
    if (owner === undefined || run.head_branch === null || !run.event.startsWith('pull_request')) return [];
    const parameters = { state: 'open', head: `${owner}:${run.head_branch}` };
    const byBranch = await list(source, { path: 'pulls', parameters });
    return byBranch.filter(({ sha }) => sha === run.head_sha).map(({ number }) => number);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    source.tellGap(`The pull requests of the run could not be found: ${error.message}`);
    return [];
  }
}

interface Found {
  readonly number: number;
  readonly sha: string;
}

async function list(
  source: RunSource,
  { path, parameters = {} }: { readonly path: string; readonly parameters?: Readonly<Record<string, string>> },
): Promise<Found[]> {
  const doing = 'find the pull requests of the run';
  const { rows } = await listRows(source, { path, parameters, doing, permission: 'pull-requests', maxRows: MAX_ROWS });
  // The commits of a fork are in pull requests of other repositories, too.
  return readRows(pullRequestSchema, rows)
    .read.filter(({ state, base }) => state === 'open' && isSameRepository(base.repo ?? '', source.fullName))
    .map(({ number, head }) => ({ number, sha: head.sha }));
}

function sortByHead(found: readonly Found[], { head_sha: sha }: ReadRun): Found[] {
  return [...found.filter((one) => one.sha === sha), ...found.filter((one) => one.sha !== sha)];
}
