import { z } from 'zod';
import { ServiceError } from '../../shared/errors.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { readAnswer } from './schema.ts';

const assignedSchema = z.object({ assignees: z.array(z.object({ login: z.string() })).nullish() });

/**
 * Gives the issue to people beside whom it has, and returns those of them who have it now: GitHub leaves out without a word
 * who may not be assigned (https://docs.github.com/rest/issues/assignees#add-assignees-to-an-issue). Where it refuses all because of
 * one, they are tried one by one.
 */
export async function ensureAssignees(
  repository: GitHubRepository,
  number: number,
  logins: readonly string[],
): Promise<readonly string[]> {
  if (logins.length === 0) return [];
  try {
    return await assign(repository, number, logins);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.status !== 422) throw error;
    if (logins.length === 1) return [];
    const landed: string[] = [];
    for (const login of logins) landed.push(...(await ensureAssignees(repository, number, [login])));
    return landed;
  }
}

async function assign(repository: GitHubRepository, number: number, logins: readonly string[]): Promise<string[]> {
  const doing = `assign issue #${number}`;
  const { data } = await repository.client.request({
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees',
    parameters: { ...repositoryParameters(repository), issue_number: number, assignees: [...logins] },
    doing,
  });
  const landed = new Set(
    (readAnswer(assignedSchema, data, doing).assignees ?? []).map(({ login }) => login.toLowerCase()),
  );
  return logins.filter((login) => landed.has(login.toLowerCase()));
}
