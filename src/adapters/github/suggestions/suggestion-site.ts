import type { GitHubRepository } from '../github-repository.ts';
import type { GraphqlClient } from '../graphql-client.ts';

/** The repository whose suggestions are read and written, and what is known of it. */
export interface SuggestionSite {
  readonly repository: GitHubRepository;
  readonly graphql: GraphqlClient;
  /** Logins of user accounts that only triage uses. */
  readonly botLogins: readonly string[];
  readonly labels: () => Promise<KnownLabels>;
}

/** The labels of the repository. */
export interface KnownLabels {
  readonly keys: ReadonlySet<string>;
  readonly namesById: ReadonlyMap<number, string>;
}
