import type { Log } from '../../shared/log.ts';
import type { GitHubClient } from './github-client.ts';
import type { RepositoryName } from './repository-name.ts';

/** What every request about one repository needs. */
export interface GitHubRepository {
  readonly client: GitHubClient;
  readonly log: Log;
  readonly name: RepositoryName;
  /** What one second of waiting lasts, in milliseconds. */
  readonly retryBaseMs: number;
}

/** The route parameters that name the repository. */
export function repositoryParameters({ name }: GitHubRepository): { readonly owner: string; readonly repo: string } {
  return { owner: name.owner, repo: name.name };
}
