import type { RunHead } from '../../../run-summary/summary/run-summary.ts';
import { type ConnectionOptions, connectRepository } from '../connect-repository.ts';
import { repositoryParameters } from '../github-repository.ts';
import { readAnswer } from '../schema.ts';
import { readRun } from './read-run.ts';
import { RUN_LIMITS } from './run-limits.ts';
import { readRows, runSchema, runsSchema } from './run-schema.ts';

/** The newest come first; a branch of a fork may have the same name. */
const LOOKED_AT = 20;

/**
 * Whether the workflow ran again for the same branch since, or this very run was started again: then what there is to say of
 * this run is out of date. Throws ServiceError.
 */
export async function hasNewerRun(
  run: Pick<RunHead, 'id' | 'attempt'>,
  connection: ConnectionOptions,
): Promise<boolean> {
  const { repository, serverUrl } = connectRepository(connection);
  const source = {
    repository,
    fullName: connection.repository,
    serverUrl,
    limits: RUN_LIMITS,
    tellGap: () => undefined,
  };
  // As GitHub names it: what is shown of a branch may be cut.
  const now = await readRun(source, run.id);
  if (now.run_attempt > run.attempt) return true;
  const doing = 'look for a newer run';
  const { data } = await repository.client.request({
    route: `GET /repos/{owner}/{repo}/actions/workflows/${now.workflow_id}/runs`,
    parameters: {
      ...repositoryParameters(repository),
      ...(now.head_branch !== null && { branch: now.head_branch }),
      event: now.event,
      per_page: LOOKED_AT,
    },
    doing,
    permission: 'actions',
  });
  return readRows(runSchema, readAnswer(runsSchema, data, doing).workflow_runs).read.some(
    ({ id, head_branch: branch, head_repository: home }) =>
      id > run.id && branch === now.head_branch && home === now.head_repository,
  );
}
