import type { z } from 'zod';
import { repositoryParameters } from '../github-repository.ts';
import { readAnswer } from '../schema.ts';
import { runSchema } from './run-schema.ts';
import type { RunSource } from './run-source.ts';

export type ReadRun = z.output<typeof runSchema>;

/** The run as it was after this attempt, by default the latest. Throws ServiceError: 404 where there is none. */
export async function readRun({ repository }: RunSource, runId: number, attempt?: number): Promise<ReadRun> {
  const doing = attempt === undefined ? `read run ${runId}` : `read attempt ${attempt} of run ${runId}`;
  const rest = attempt === undefined ? '' : `/attempts/${attempt}`;
  const { data } = await repository.client.request({
    route: `GET /repos/{owner}/{repo}/actions/runs/${runId}${rest}`,
    parameters: repositoryParameters(repository),
    doing,
    permission: 'actions',
  });
  return readAnswer(runSchema, data, doing);
}
