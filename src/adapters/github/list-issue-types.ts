import { z } from 'zod';
import { toTypeName } from '../../issue/parse-type.ts';
import { ServiceError } from '../../shared/errors.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { readAnswer } from './schema.ts';

const typesSchema = z.array(z.looseObject({ is_enabled: z.boolean().nullish() }));
/** What a server answers that does not know of types, or does not tell this token. */
const UNTOLD = [403, 404, 410];

/**
 * Names of the issue types that are on, as the repository has them from its organization
 * (https://docs.github.com/rest/issues/types); the organization's own list would take rights in the organization. Undefined
 * where the server does not say. Throws ServiceError.
 */
export async function listIssueTypes(repository: GitHubRepository): Promise<readonly string[] | undefined> {
  const doing = 'list the issue types';
  try {
    const { data } = await repository.client.request({
      route: 'GET /repos/{owner}/{repo}/issue-types',
      parameters: repositoryParameters(repository),
      doing,
    });
    const rows = readAnswer(typesSchema, data, doing);
    return rows.filter(({ is_enabled: isEnabled }) => isEnabled !== false).flatMap((row) => toTypeName(row) ?? []);
  } catch (error) {
    if (error instanceof ServiceError && !error.retryable && UNTOLD.includes(error.status ?? 0)) return undefined;
    throw error;
  }
}
