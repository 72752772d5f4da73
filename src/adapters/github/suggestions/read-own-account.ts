import { isAppLogin } from '../../../issue/find-actor.ts';
import { ServiceError } from '../../../shared/errors.ts';
import { readAccount } from '../read-account.ts';
import { readAppLogin } from '../read-app-login.ts';
import { readAnswer } from '../schema.ts';
import type { SuggestionSite } from './suggestion-site.ts';
import { loginSchema } from './suggestions-schema.ts';

export interface OwnAccount {
  readonly id: number;
  /** No person uses it: what it dismissed, no person decided. */
  readonly isProgram: boolean;
}

/**
 * The account that the token writes under. A workflow's or an app's token has none that REST tells: GraphQL names its login, and
 * the public page of that login its number. Undefined where it cannot be told; then nothing is taken for ours.
 */
export async function readOwnAccount(site: SuggestionSite): Promise<OwnAccount | undefined> {
  const { repository, graphql, botLogins } = site;
  try {
    const account = await readAccount(repository);
    if (account.kind === 'person') {
      const { id, login = '' } = account;
      return { id, isProgram: isAppLogin(login) || botLogins.some((one) => one.toLowerCase() === login.toLowerCase()) };
    }
    const login = await readAppLogin(graphql);
    if (login === undefined) return undefined;
    const doing = `look up the account ${login}`;
    const { data } = await repository.client.request({
      route: 'GET /users/{username}',
      parameters: { username: login },
      doing,
    });
    const found = readAnswer(loginSchema, data, doing);
    return found.login.toLowerCase() === login.toLowerCase() ? { id: found.id, isProgram: true } : undefined;
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}
