import { ServiceError } from '../../shared/errors.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';

/** Takes a label off an issue; one that is gone already is gone. */
export async function removeLabel(repository: GitHubRepository, number: number, label: string): Promise<void> {
  try {
    await repository.client.request({
      route: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}',
      parameters: { ...repositoryParameters(repository), issue_number: number, name: label },
      doing: `take a label off issue #${number}`,
    });
  } catch (error) {
    if (!(error instanceof ServiceError) || error.status !== 404) throw error;
  }
}
