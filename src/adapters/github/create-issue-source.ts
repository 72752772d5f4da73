import type { IssuePage, IssueSource, PageRequest } from '../../corpus/issue-source.ts';
import type { Issue } from '../../issue/issue.ts';
import type { KnownDuplicate } from '../../issue/known-duplicate.ts';
import { parseIssue } from '../../issue/parse-issue.ts';
import { ServiceError } from '../../shared/errors.ts';
import { httpDateMs } from '../../shared/http-date.ts';
import type { Log } from '../../shared/log.ts';
import type { Deadline } from '../../shared/retry.ts';
import { checkToken } from './check-token.ts';
import { createOctokit } from './create-octokit.ts';
import { findIssue } from './find-issue.ts';
import { createGitHubClient, PAGE_SIZE } from './github-client.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { createGraphqlClient } from './graphql-client.ts';
import { listIssueEvents } from './list-issue-events.ts';
import { findLabel, listLabels } from './list-labels.ts';
import { readPageLinks } from './page-links.ts';
import { ISSUES_PER_REQUEST, readDuplicates } from './read-duplicates.ts';
import { readOwnComments } from './read-own-comments.ts';
import { readSuggestions } from './read-suggestions.ts';
import { parseRepositoryName } from './repository-name.ts';
import { type ListRequest, pageFacts, requestList } from './request-list.ts';
import { issuesSchema, readAnswer, searchCountSchema, updatedRowSchema } from './schema.ts';
import { serverAddresses } from './server-addresses.ts';
import { watchPages } from './watch-pages.ts';

const DEFAULT_RETRY_BASE_MS = 1000;
/** A page of 100 long issues takes GitHub some seconds. */
const DEFAULT_TIMEOUT_MS = 60_000;
/** As many as fit into a long run; each wait ends when GitHub says so. */
const RATE_LIMIT_RETRIES = 20;
const NOT_MODIFIED = 304;
/** What a server answers that does not have a list, or does not show it to this token. */
const UNAVAILABLE = [403, 404, 410, 422];

export interface IssueSourceOptions {
  /** `owner/name`. */
  readonly repository: string;
  /** Public repositories can be read without one, 60 requests an hour. */
  readonly token?: string | undefined;
  /** `https://api.github.com` unless given. */
  readonly apiUrl?: string | undefined;
  readonly log: Log;
  /** Rate limits are waited for until then. */
  readonly deadline: Deadline;
  /** What one second of waiting before another try lasts, in milliseconds; 1,000 but in tests. */
  readonly retryBaseMs?: number | undefined;
}

/**
 * The issues of one repository on GitHub, for a scrape. Throws ConfigError for a malformed repository, address or token,
 * before any request.
 */
export function createIssueSource(options: IssueSourceOptions): IssueSource {
  const { log, deadline, retryBaseMs = DEFAULT_RETRY_BASE_MS } = options;
  const timeoutMs = DEFAULT_TIMEOUT_MS;
  const name = parseRepositoryName(options.repository);
  const { apiUrl } = serverAddresses(options.apiUrl === undefined ? {} : { apiUrl: options.apiUrl });
  const token = checkToken(options.token);
  let requestCount = 0;
  const octokit = createOctokit({
    apiUrl,
    token,
    log,
    retryBaseMs,
    timeoutMs,
    patience: { retries: RATE_LIMIT_RETRIES, maxWaitMs: deadline.remainingMs },
    onRequest: () => {
      requestCount += 1;
    },
  });
  const facts = { repository: options.repository, apiUrl, hasToken: token !== undefined, timeoutMs };
  const graphql = createGraphqlClient(octokit, facts);
  const repository: GitHubRepository = { client: createGitHubClient({ octokit, ...facts }), log, name, retryBaseMs };
  return {
    repository: options.repository,
    requestCount: () => requestCount,
    listChanges: watched('list the issues', ({ since, pageSize, ...page }) => {
      const parameters = { state: 'all', sort: 'updated', direction: 'asc', per_page: pageSize };
      return whenChanged(() =>
        listIssues(repository, page, since === undefined ? parameters : { ...parameters, since }),
      );
    }),
    countChanges: (since) => countIssues(repository, since),
    listCreated: watched('list the issues', (page) => {
      const parameters = { state: 'all', sort: 'created', direction: 'asc', per_page: PAGE_SIZE };
      return whenAvailable(() => listIssues(repository, page, parameters));
    }),
    listLabelEvents: watched('list what happened to labels', (page) =>
      whenAvailable(() => whenChanged(() => listIssueEvents(repository, page)), isNoRateLimit),
    ),
    listLabels: watched('list the labels', (page) => whenChanged(() => listLabels(repository, page))),
    findLabel: (label) => findLabel(repository, label),
    readDuplicates: async (numbers) => {
      if (token === undefined) return { kind: 'unavailable', reason: 'GitHub tells of duplicates only with a token.' };
      const of: KnownDuplicate[][] = [];
      return await whenAvailable(async () => {
        for (let first = 0; first < numbers.length; first += ISSUES_PER_REQUEST) {
          of.push(...(await readDuplicates(graphql, repository, numbers.slice(first, first + ISSUES_PER_REQUEST))));
        }
        return { kind: 'read', of } as const;
      }, isNoRateLimit);
    },
    listSuggestions: (number) =>
      whenAvailable(async () => ({ kind: 'read', suggestions: await readSuggestions(repository, number) }) as const),
    readOwnComments: async (numbers) => {
      if (token === undefined) return { kind: 'unavailable', reason: 'GitHub tells of reactions only with a token.' };
      return await whenAvailable(
        async () => ({ kind: 'read', of: await readOwnComments(graphql, repository, numbers) }) as const,
        isNoRateLimit,
      );
    },
    lookUp: async (number) => {
      const found = await findIssue(repository, number);
      // A pull request has never been an issue: the number came from somewhere else.
      return found.kind === 'issue' ? { kind: 'present', issue: found.issue } : { kind: 'gone' };
    },
  };
}

/** The list, until it leads back to a page of its own. */
function watched<Request extends PageRequest, Page extends { readonly next?: string } | { readonly kind: string }>(
  doing: string,
  list: (page: Request) => Promise<Page>,
): (page: Request) => Promise<Page> {
  const watch = watchPages(doing);
  return async (page) => {
    watch.ask(page.cursor);
    const answer = await list(page);
    if ('next' in answer) watch.follow(answer.next);
    return answer;
  };
}

async function listIssues(
  repository: GitHubRepository,
  page: PageRequest,
  parameters: ListRequest['parameters'],
): Promise<IssuePage> {
  const doing = 'list the issues';
  const answer = await requestList(repository, {
    ...page,
    route: 'GET /repos/{owner}/{repo}/issues',
    parameters,
    doing,
  });
  const rows = readAnswer(issuesSchema, answer.data, doing);
  const links = readPageLinks(answer.headers);
  const serverTimeMs = httpDateMs(answer.headers.date);
  const rowsLeft = countRowsLeft(links, Number(parameters.per_page));
  return {
    ...pageFacts(answer),
    issues: rows.flatMap((row) => toIssue(row, repository.log)),
    rowCount: rows.length,
    ...(rows.length > 0 && { lastUpdatedAt: readAnswer(updatedRowSchema, rows.at(-1), doing).updated_at }),
    ...(rowsLeft !== undefined && { rowsLeft }),
    ...(!Number.isNaN(serverTimeMs) && { serverTimeMs }),
  };
}

/** At most: the last page may be short. Long lists do not name their last page. */
function countRowsLeft(links: ReadonlyMap<string, URL>, pageSize: number): number | undefined {
  const page = (relation: string) => Number(links.get(relation)?.searchParams.get('page') ?? Number.NaN);
  const count = (page('last') - page('next') + 1) * pageSize;
  return Number.isNaN(count) ? undefined : count;
}

function toIssue(row: unknown, log: Log): Issue[] {
  const found = parseIssue(row);
  if (found.kind === 'invalid') log.warning(`An issue in GitHub's list was skipped: ${found.reason}.`);
  return found.kind === 'issue' ? [found.issue] : [];
}

async function countIssues(repository: GitHubRepository, since: string | undefined): Promise<number | undefined> {
  const { owner, repo } = repositoryParameters(repository);
  const updated = since === undefined ? '' : ` updated:>=${since}`;
  const doing = 'count the issues';
  try {
    const { data } = await repository.client.request({
      route: 'GET /search/issues',
      parameters: { q: `repo:${owner}/${repo}${updated}`, per_page: 1 },
      doing,
    });
    return readAnswer(searchCountSchema, data, doing).total_count;
  } catch (error) {
    // It is only for the progress bar.
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}

async function whenChanged<Result>(request: () => Promise<Result>): Promise<Result | { readonly kind: 'unchanged' }> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof ServiceError && error.status === NOT_MODIFIED) return { kind: 'unchanged' };
    throw error;
  }
}

async function whenAvailable<Result>(
  request: () => Promise<Result>,
  isHarmless = isRefusal,
): Promise<Result | { readonly kind: 'unavailable'; readonly reason: string }> {
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof ServiceError) || !isHarmless(error)) throw error;
    return { kind: 'unavailable', reason: error.message };
  }
}

function isRefusal({ retryable, status }: ServiceError): boolean {
  return !retryable && UNAVAILABLE.includes(status ?? 0);
}

/** For what a scrape can do without: only a rate limit is no reason to go on, because it holds for all requests. */
function isNoRateLimit({ retryable, status }: ServiceError): boolean {
  return !(retryable && (status === 403 || status === 429));
}
