import { ServiceError } from '../../shared/errors.ts';
import type { GitHubRepository } from './github-repository.ts';
import { accountSchema, type GitHubUser, readAnswer } from './schema.ts';

/** Whom the token speaks for. */
export type Account =
  | { readonly kind: 'person'; readonly id: number; readonly login: string | undefined }
  | { readonly kind: 'app' };

/** A workflow's or an app's token has no account: `GET /user` is refused. */
export async function readAccount({ client }: Pick<GitHubRepository, 'client'>): Promise<Account> {
  const doing = 'look up the owner of the token';
  try {
    const { data } = await client.request({ route: 'GET /user', parameters: {}, doing });
    const { id, login } = readAnswer(accountSchema, data, doing);
    return { kind: 'person', id, login };
  } catch (error) {
    const isRefused = error instanceof ServiceError && (error.status === 403 || error.status === 404);
    if (isRefused) return { kind: 'app' };
    throw error;
  }
}

/** Whether the account wrote it; of an app's token only that some app did can be told, which no person can fake. */
export function isOwn(account: Account, user: GitHubUser): boolean {
  return account.kind === 'person' ? user?.id === account.id : user?.type === 'Bot';
}
