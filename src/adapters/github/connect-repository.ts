import type { Log } from '../../shared/log.ts';
import type { RateLimitPatience } from './answer-guard.ts';
import { checkToken } from './check-token.ts';
import { createOctokit } from './create-octokit.ts';
import { createGitHubClient } from './github-client.ts';
import type { GitHubRepository } from './github-repository.ts';
import { createGraphqlClient, type GraphqlClient } from './graphql-client.ts';
import { parseRepositoryName } from './repository-name.ts';
import { serverAddresses } from './server-addresses.ts';

const DEFAULT_RETRY_BASE_MS = 1000;
const DEFAULT_TIMEOUT_MS = 30_000;

export interface ConnectionOptions {
  /** `owner/name`. */
  readonly repository: string;
  /** Public repositories can be read without one. */
  readonly token?: string;
  /** `https://api.github.com` unless given; GitHub Enterprise Server: `https://your.server/api/v3`. */
  readonly apiUrl?: string;
  /** Where people read issues; follows from `apiUrl` unless given. */
  readonly serverUrl?: string;
  readonly log: Log;
  /** What one second of waiting before another try lasts, in milliseconds; 1,000 but in tests. */
  readonly retryBaseMs?: number;
  /** For one request, not counting its retries; 30 seconds unless given. */
  readonly timeoutMs?: number;
  /** How long rate limits are waited for; two minutes unless given. */
  readonly patience?: RateLimitPatience;
}

/** Throws ConfigError for a malformed repository, address or token; asks nothing yet. */
export function connectRepository(options: ConnectionOptions): {
  readonly repository: GitHubRepository;
  readonly graphql: GraphqlClient;
  readonly serverUrl: string;
} {
  const { log, retryBaseMs = DEFAULT_RETRY_BASE_MS, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const name = parseRepositoryName(options.repository);
  const { apiUrl, serverUrl } = serverAddresses(options);
  const token = checkToken(options.token);
  const octokit = createOctokit({ apiUrl, token, log, retryBaseMs, timeoutMs, patience: options.patience });
  const facts = { repository: options.repository, apiUrl, hasToken: token !== undefined, timeoutMs };
  return {
    repository: { client: createGitHubClient({ octokit, ...facts }), log, name, retryBaseMs },
    graphql: createGraphqlClient(octokit, facts),
    serverUrl,
  };
}
