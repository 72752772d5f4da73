import { isAppLogin } from '../../issue/find-actor.ts';
import type { OwnAccounts } from '../../issue/issue-history.ts';
import { ServiceError } from '../../shared/errors.ts';
import type { GitHubRepository } from './github-repository.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { viewerSchema } from './history-schema.ts';
import { readAccount } from './read-account.ts';

/** What a workflow's own token writes under; the best guess where a server does not tell an app's login. */
const WORKFLOW_LOGIN = 'github-actions[bot]';

/** GraphQL tells the login of every token, REST that of a person's alone. `graphql` is absent where it was of no use. */
export async function readOwnAccounts(
  { repository, graphql }: { readonly repository: GitHubRepository; readonly graphql: GraphqlClient | undefined },
  botLogins: readonly string[],
): Promise<OwnAccounts> {
  const login = (graphql && (await readViewer(graphql))) ?? (await readRestLogin(repository));
  return toOwnAccounts(login, botLogins);
}

/** `login` is the token's; absent where it is not known. */
export function toOwnAccounts(login: string | undefined, botLogins: readonly string[]): OwnAccounts {
  if (login === undefined) return { programs: botLogins };
  return isAppLogin(login) ? { programs: [login, ...botLogins] } : { programs: botLogins, person: login };
}

async function readViewer(graphql: GraphqlClient): Promise<string | undefined> {
  return await unlessRefused(async () => {
    const doing = 'look up the owner of the token';
    const { data } = await graphql({ document: 'query { viewer { login } }', variables: {}, doing });
    return viewerSchema.safeParse(data).data?.viewer?.login;
  });
}

async function readRestLogin(repository: GitHubRepository): Promise<string | undefined> {
  return await unlessRefused(async () => {
    const account = await readAccount(repository);
    return account.kind === 'person' ? account.login : WORKFLOW_LOGIN;
  });
}

async function unlessRefused<Result>(ask: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}
