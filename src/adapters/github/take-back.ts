import { ServiceError } from '../../shared/errors.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';

/** Leaves an issue without a type. https://docs.github.com/rest/issues/issues#update-an-issue */
export async function removeType(repository: GitHubRepository, number: number): Promise<void> {
  await repository.client.request({
    route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: { ...repositoryParameters(repository), issue_number: number, type: null },
    doing: `take the type off issue #${number}`,
  });
}

/**
 * Takes an issue from people; who does not have it has it no less. One who may not be assigned any more is left.
 * https://docs.github.com/rest/issues/assignees#remove-assignees-from-an-issue
 */
export async function removeAssignees(
  repository: GitHubRepository,
  number: number,
  logins: readonly string[],
): Promise<void> {
  if (logins.length === 0) return;
  try {
    await repository.client.request({
      route: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees',
      parameters: { ...repositoryParameters(repository), issue_number: number, assignees: [...logins] },
      doing: `unassign issue #${number}`,
    });
  } catch (error) {
    if (!(error instanceof ServiceError) || error.status !== 422) throw error;
  }
}
