import type { z } from 'zod';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { readAnswer, repositorySchema } from './schema.ts';

/** What GitHub says of the repository itself; throws ServiceError where it cannot be seen. */
export async function readRepository(repository: GitHubRepository): Promise<z.output<typeof repositorySchema>> {
  const doing = 'read the repository';
  const { data } = await repository.client.request({
    route: 'GET /repos/{owner}/{repo}',
    parameters: repositoryParameters(repository),
    doing,
  });
  return readAnswer(repositorySchema, data, doing);
}
