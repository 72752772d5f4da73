import type { PageRequest } from '../../corpus/issue-source.ts';
import type { GitHubAnswer } from './github-client.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { cursorOf, cursorParameters, readPageLinks } from './page-links.ts';

/** One page of a list of the repository. */
export interface ListRequest extends PageRequest {
  readonly route: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly doing: string;
}

/** Throws ServiceError; one with status 304 where nothing changed since `etag`. */
export function requestList(repository: GitHubRepository, list: ListRequest): Promise<GitHubAnswer> {
  const { route, parameters, doing, cursor, etag } = list;
  const position = cursor === undefined ? parameters : cursorParameters(cursor);
  return repository.client.request({
    route,
    parameters: { ...position, ...repositoryParameters(repository) },
    doing,
    etag,
  });
}

/** What is told of any page: where the next one begins, and its etag. */
export function pageFacts({ headers }: GitHubAnswer) {
  const next = cursorOf(readPageLinks(headers).get('next'));
  const { etag } = headers;
  return {
    kind: 'page',
    ...(next !== undefined && { next }),
    ...(typeof etag === 'string' && etag !== '' && { etag }),
  } as const;
}
