import type { QuotaHealth } from '../../health/health.ts';
import type { HealthTracker } from '../../health/health-tracker.ts';
import { ServiceError } from '../../shared/errors.ts';
import { type ConnectionOptions, connectRepository } from './connect-repository.ts';
import { ensureHealthIssue } from './ensure-health-issue.ts';
import type { GitHubRepository } from './github-repository.ts';
import { readTriages } from './read-triages.ts';
import { rateLimitSchema, readAnswer } from './schema.ts';

const MS_PER_SECOND = 1000;

/** Health through GitHub's REST API. Throws ConfigError for a malformed repository, address or token. */
export function createHealthTracker(options: ConnectionOptions): HealthTracker {
  const connection = connectRepository(options);
  const { repository } = connection;

  /** What cannot be read is not known; it is no reason to fail. */
  async function attempt<Result>(what: string, read: () => Promise<Result | undefined>): Promise<Result | undefined> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      repository.log.info(`${what} is not known: ${error.message}`);
      return undefined;
    }
  }

  return {
    ensureHealthIssue: (report) => ensureHealthIssue(connection, report),
    readTriages: (workflow) => attempt('How many triages fell back', () => readTriages(repository, workflow)),
    readQuota: () => attempt('How many requests are left', () => readQuota(repository)),
  };
}

/** Asking for it costs nothing. https://docs.github.com/rest/rate-limit/rate-limit */
async function readQuota({ client }: GitHubRepository): Promise<QuotaHealth> {
  const doing = 'read the rate limit';
  const { data } = await client.request({ route: 'GET /rate_limit', parameters: {}, doing });
  const { used, limit, reset } = readAnswer(rateLimitSchema, data, doing).resources.core;
  return { used, limit, resetsAt: new Date(reset * MS_PER_SECOND).toISOString() };
}
