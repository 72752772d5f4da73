import type { RunHead } from '../../../run-summary/summary/run-summary.ts';
import { type ConnectionOptions, connectRepository } from '../connect-repository.ts';
import { repositoryParameters } from '../github-repository.ts';
import { readAnswer } from '../schema.ts';
import { readRows, runSchema, runsSchema } from './run-schema.ts';

/** The newest come first; a branch of a fork may have the same name. */
const LOOKED_AT = 20;

/**
 * Whether the workflow ran again for the same branch since, or this very run was started again: then what there is to say of
 * this run is out of date. Throws ServiceError.
 */
export async function hasNewerRun(run: RunHead, connection: ConnectionOptions): Promise<boolean> {
  const { repository } = connectRepository(connection);
  const doing = 'look for a newer run';
  const { data } = await repository.client.request({
    route: `GET /repos/{owner}/{repo}/actions/workflows/${run.workflowId}/runs`,
    parameters: {
      ...repositoryParameters(repository),
      ...(run.headBranch !== null && { branch: run.headBranch }),
      event: run.event,
      per_page: LOOKED_AT,
    },
    doing,
    permission: 'actions',
  });
  return readRows(runSchema, readAnswer(runsSchema, data, doing).workflow_runs).read.some(
    ({ id, run_attempt: attempt, head_branch: branch, head_repository: home }) =>
      (id === run.id && attempt > run.attempt) ||
      (id > run.id && branch === run.headBranch && home === run.headRepository),
  );
}
