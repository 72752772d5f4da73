import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { type Account, isOwn } from './read-account.ts';
import { readAppLogin } from './read-app-login.ts';
import { type OwnIssue, ownIssuesSchema, readAnswer } from './schema.ts';

/** 1,000 issues of one author, the newest change first. */
const MAX_PAGES = 10;

/** Whose token writes by default, and who therefore may have written an issue. */
const WORKFLOW_LOGIN = 'github-actions[bot]';

export interface OwnIssueSearch {
  readonly account: Account;
  readonly graphql: GraphqlClient;
  /** Logins that ours may have been written with, beside the token's own. */
  readonly botLogins: readonly string[];
  /** Completes "while trying to …". */
  readonly doing: string;
}

/** Issues that we may have written, open or closed, those of each login with the last change first; pull requests left out. */
export async function* listOwnIssues(
  repository: GitHubRepository,
  search: OwnIssueSearch,
): AsyncGenerator<OwnIssue, void> {
  const { account, doing } = search;
  for (const creator of await findOwnLogins(search)) {
    const parameters = {
      ...repositoryParameters(repository),
      creator,
      state: 'all',
      sort: 'updated',
      direction: 'desc',
    };
    const pages = repository.client.pages({ route: 'GET /repos/{owner}/{repo}/issues', parameters, doing }, MAX_PAGES);
    for await (const page of pages) {
      yield* readAnswer(ownIssuesSchema, page, doing).filter(
        ({ user, pull_request }) => pull_request === undefined && isOwn(account, user),
      );
    }
  }
}

/** Logins of the issue's author: the token's own; of an app's, where it does not tell, all that it may be. */
async function findOwnLogins({ account, graphql, botLogins }: OwnIssueSearch): Promise<ReadonlySet<string>> {
  if (account.kind === 'person' && account.login !== undefined) return new Set([account.login]);
  const own = await readAppLogin(graphql);
  return new Set([...(own === undefined ? [] : [own]), WORKFLOW_LOGIN, ...botLogins]);
}
