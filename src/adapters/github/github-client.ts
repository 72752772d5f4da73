import { ConfigError } from '../../shared/errors.ts';
import type { GitHubOctokit } from './create-octokit.ts';
import { cursorOf, readPageLinks } from './page-links.ts';
import { type AnswerHeaders, isRequestFailure } from './request-failure.ts';
import { type Permission, type RequestContext, toServiceError } from './to-service-error.ts';
import { watchPages } from './watch-pages.ts';

/** GitHub's most per page. https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const PAGE_SIZE = 100;

export interface GitHubRequest {
  /** Octokit's route; names in braces are filled, URL-encoded, from `parameters`: `GET /repos/{owner}/{repo}`. */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Completes "while trying to …": `read issue #5`. */
  readonly doing: string;
  /** What the token needs for it, to be told where it is refused; `issues` unless given. */
  readonly permission?: Permission;
  /** Of an earlier answer: the request fails with status 304 when it would be answered in the same way. */
  readonly etag?: string | undefined;
  /** False for what must not happen twice: then a failure says nothing about whether it was done. */
  readonly isRepeatable?: boolean;
}

export interface GitHubAnswer {
  readonly data: unknown;
  /** The address that answered in the end, after redirects. */
  readonly url: string;
  /** By names in lower case. */
  readonly headers: AnswerHeaders;
}

/** Requests to one GitHub server; every failure is a ServiceError, a write without a token a ConfigError. */
export interface GitHubClient {
  request(request: GitHubRequest): Promise<GitHubAnswer>;
  /** One answer a page, at most `maxPages`. */
  pages(request: GitHubRequest, maxPages: number): AsyncGenerator<unknown, void>;
}

export interface ClientFacts extends Pick<RequestContext, 'repository' | 'apiUrl' | 'hasToken' | 'timeoutMs'> {
  readonly octokit: GitHubOctokit;
}

export function createGitHubClient({ octokit, ...facts }: ClientFacts): GitHubClient {
  const contextOf = ({ route, doing, permission }: GitHubRequest): RequestContext => ({
    ...facts,
    doing,
    permission,
    access: route.startsWith('GET ') ? 'read' : 'write',
  });

  async function request(request: GitHubRequest): Promise<GitHubAnswer> {
    const context = contextOf(request);
    if (context.access === 'write' && !context.hasToken) throw tokenMissing(context);
    const once = request.isRepeatable === false ? { request: { retries: 0 } } : {};
    const condition = request.etag === undefined ? {} : { headers: { 'if-none-match': request.etag } };
    try {
      const { data, url, headers } = await octokit.request(request.route, {
        ...request.parameters,
        ...once,
        ...condition,
      });
      return { data, url, headers };
    } catch (error) {
      throw isRequestFailure(error) ? toServiceError(error, context) : error;
    }
  }

  async function* pages(request: GitHubRequest, maxPages: number): AsyncGenerator<unknown, void> {
    const parameters = { per_page: PAGE_SIZE, ...request.parameters };
    const watch = watchPages(request.doing);
    let pageCount = 0;
    try {
      for await (const answer of octokit.paginate.iterator(request.route, parameters)) {
        yield answer.data;
        pageCount += 1;
        if (pageCount === maxPages) return;
        const next = cursorOf(readPageLinks(answer.headers).get('next'));
        watch.follow(next);
        if (next !== undefined) watch.ask(next);
      }
    } catch (error) {
      throw isRequestFailure(error) ? toServiceError(error, contextOf(request)) : error;
    }
  }

  return { request, pages };
}

function tokenMissing({ doing, repository }: RequestContext): ConfigError {
  return new ConfigError(
    `A token is needed to ${doing} in ${repository}: set GITHUB_TOKEN or GH_TOKEN, or the action's input token. ` +
      'It needs the permission "issues: write".',
  );
}
