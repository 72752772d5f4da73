import { z } from 'zod';
import { SETTINGS_PATH } from '../../config/settings/settings.ts';
import type { RepositoryAccess } from '../../doctor/examine-access.ts';
import { ServiceError } from '../../shared/errors.ts';
import { type ConnectionOptions, connectRepository } from '../github/connect-repository.ts';
import { type GitHubRepository, repositoryParameters } from '../github/github-repository.ts';
import type { AnswerHeaders } from '../github/request-failure.ts';
import { readAnswer } from '../github/schema.ts';

const repositorySchema = z.object({
  private: z.boolean().optional(),
  archived: z.boolean().optional(),
  has_issues: z.boolean().optional(),
  permissions: z.object({ triage: z.boolean().optional(), push: z.boolean().optional() }).optional(),
});

/** Tokens of workflow runs and apps begin so: https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/ */
const APP_TOKEN = /^(?:ghs_|ghu_)/;
const REFUSALS: readonly unknown[] = [403, 404];

/** Asks what the token may see: four requests, which change nothing. Never throws for what GitHub answers. */
export async function lookAtRepository(
  options: ConnectionOptions & { readonly isWorkflow: boolean },
): Promise<RepositoryAccess> {
  const { repository } = connectRepository(options);
  const known = {
    repository: options.repository,
    hasToken: options.token !== undefined,
    isAppToken: options.token !== undefined && (options.isWorkflow || APP_TOKEN.test(options.token)),
  };
  try {
    const doing = 'read the repository';
    const { data, headers } = await repository.client.request({
      route: 'GET /repos/{owner}/{repo}',
      parameters: repositoryParameters(repository),
      doing,
    });
    const found = readAnswer(repositorySchema, data, doing);
    const { permissions: role } = found;
    return {
      ...known,
      isPrivate: found.private,
      isArchived: found.archived,
      hasIssues: found.has_issues,
      role: role && { triage: role.triage === true, push: role.push === true },
      scopes: scopesOf(headers),
      quota: quotaOf(headers),
      unreadable: await findUnreadable(repository),
    };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { ...known, refusal: error.message };
  }
}

/** What each permission of a token opens; a file that is not there is no refusal. */
async function findUnreadable(repository: GitHubRepository): Promise<NonNullable<RepositoryAccess['unreadable']>> {
  const [issues, contents, actions] = await Promise.all([
    refusalOf(repository, { what: 'issues?state=all&per_page=1', doing: 'list issues', refusals: REFUSALS }),
    refusalOf(repository, { what: `contents/${SETTINGS_PATH}`, doing: `read ${SETTINGS_PATH}`, refusals: [403] }),
    refusalOf(repository, {
      what: 'actions/artifacts?per_page=1',
      doing: 'list workflow artifacts',
      refusals: REFUSALS,
    }),
  ]);
  return { ...(issues && { issues }), ...(contents && { contents }), ...(actions && { actions }) };
}

async function refusalOf(
  repository: GitHubRepository,
  { what, doing, refusals }: { readonly what: string; readonly doing: string; readonly refusals: readonly unknown[] },
): Promise<string | undefined> {
  try {
    const parameters = repositoryParameters(repository);
    await repository.client.request({ route: `GET /repos/{owner}/{repo}/${what}`, parameters, doing });
    return undefined;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return refusals.includes(error.status) || error.status === undefined ? error.message : undefined;
  }
}

function scopesOf(headers: AnswerHeaders): string[] | undefined {
  const listed = headers['x-oauth-scopes'];
  if (listed === undefined) return undefined;
  return String(listed)
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => scope !== '');
}

function quotaOf(headers: AnswerHeaders): RepositoryAccess['quota'] {
  const [remaining, limit] = ['x-ratelimit-remaining', 'x-ratelimit-limit'].map((name) =>
    Number(headers[name] ?? Number.NaN),
  );
  return Number.isSafeInteger(remaining) && Number.isSafeInteger(limit)
    ? { remaining: remaining!, limit: limit! }
    : undefined;
}
