import { type ConnectionOptions, connectRepository } from '../connect-repository.ts';
import { repositoryParameters } from '../github-repository.ts';
import { readAnswer } from '../schema.ts';
import { runSchema } from './run-schema.ts';

/** The number of a run's latest attempt, by one request. Throws ServiceError: 404 where there is no such run. */
export async function findLatestAttempt(runId: number, connection: ConnectionOptions): Promise<number> {
  const { repository } = connectRepository(connection);
  const doing = `read run ${runId}`;
  const { data } = await repository.client.request({
    route: `GET /repos/{owner}/{repo}/actions/runs/${runId}`,
    parameters: repositoryParameters(repository),
    doing,
    permission: 'actions',
  });
  return readAnswer(runSchema, data, doing).run_attempt;
}
