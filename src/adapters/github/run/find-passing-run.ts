import { isSameRepository } from '../../../issue/repository-name.ts';
import { repositoryParameters } from '../github-repository.ts';
import { readAnswer } from '../schema.ts';
import type { ReadRun } from './read-run.ts';
import { readRows, runSchema, runsSchema } from './run-schema.ts';
import type { RunSource } from './run-source.ts';

/** The newest come first; among them may be runs of forks whose branch has the same name. */
const LOOKED_AT = 20;

/**
 * The last run of the workflow that succeeded: on the run's branch, else on the default branch. Its repository is that of
 * the run's commit, so that nobody's fork says what is noise in the logs of others. Throws ServiceError.
 */
export async function findPassingRun(
  source: RunSource,
  { run, defaultBranch }: { readonly run: ReadRun; readonly defaultBranch: string },
): Promise<ReadRun | undefined> {
  const { head_branch: branch, head_repository: home } = run;
  const own = source.fullName;
  const places = [
    ...(branch === null || home === null ? [] : [{ branch, home }]),
    ...(branch === defaultBranch && isSameRepository(home ?? '', own) ? [] : [{ branch: defaultBranch, home: own }]),
  ];
  for (const place of places) {
    const passed = await listPassed(source, run, place.branch);
    const found = passed.find(
      ({ id, head_repository }) => id !== run.id && isSameRepository(head_repository ?? '', place.home),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

async function listPassed({ repository }: RunSource, { workflow_id: id }: ReadRun, branch: string): Promise<ReadRun[]> {
  const doing = 'find the last run that succeeded';
  const { data } = await repository.client.request({
    route: `GET /repos/{owner}/{repo}/actions/workflows/${id}/runs`,
    parameters: { ...repositoryParameters(repository), branch, status: 'success', per_page: LOOKED_AT },
    doing,
    permission: 'actions',
  });
  return readRows(runSchema, readAnswer(runsSchema, data, doing).workflow_runs).read;
}
