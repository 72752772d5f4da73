import type { FoundIssue } from '../../issue/issue-tracker.ts';
import { parseIssue } from '../../issue/parse-issue.ts';
import { ServiceError } from '../../shared/errors.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { readRepository } from './read-repository.ts';
import { issueHomeSchema, readAnswer } from './schema.ts';

/**
 * Reads one issue. An issue that was deleted or transferred to another repository counts as missing; a repository that
 * was renamed is followed. Throws ServiceError when the repository itself cannot be seen or has issues turned off.
 */
export async function findIssue(repository: GitHubRepository, number: number): Promise<FoundIssue> {
  const doing = `read issue #${number}`;
  const answer = await readIssue(repository, number, doing);
  if (answer === undefined) return { kind: 'missing', number };
  const found = parseIssue(answer.data);
  if (found.kind === 'invalid') {
    throw new ServiceError(`GitHub's answer could not be understood while trying to ${doing}: ${found.reason}.`, {
      service: 'GitHub',
      retryable: false,
    });
  }
  const wasRedirected = !answer.url.toLowerCase().endsWith(issuePath(repository, number));
  if (wasRedirected && (await livesElsewhere(repository, number, answer.data))) {
    repository.log.info(`Issue #${number} was transferred to another repository.`);
    return { kind: 'missing', number };
  }
  return found;
}

async function readIssue(repository: GitHubRepository, number: number, doing: string) {
  try {
    return await repository.client.request({
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
      parameters: { ...repositoryParameters(repository), issue_number: number },
      doing,
    });
  } catch (error) {
    if (!(error instanceof ServiceError) || (error.status !== 404 && error.status !== 410)) throw error;
    // 404 stands for a missing issue and for a hidden repository, 410 for a deleted issue and for issues turned off.
    const home = await readRepository(repository);
    if (error.status === 410 && home.has_issues === false) throw error;
    return undefined;
  }
}

/** GitHub redirects both from the old name of a repository and from an issue that was transferred away. */
async function livesElsewhere(repository: GitHubRepository, number: number, answer: unknown): Promise<boolean> {
  const issue = readAnswer(issueHomeSchema, answer, `read issue #${number}`);
  const home = await readRepository(repository);
  const issueHome = issue.repository_url?.toLowerCase() ?? '';
  return issue.number !== number || !issueHome.endsWith(`/repos/${home.full_name.toLowerCase()}`);
}

function issuePath({ name }: GitHubRepository, number: number): string {
  return `/repos/${name.owner}/${name.name}/issues/${number}`.toLowerCase();
}
