import type { Suggestion } from '../../../issue/suggestion.ts';
import { ServiceError } from '../../../shared/errors.ts';
import { readAnswer } from '../schema.ts';
import type { SuggestionSite } from './suggestion-site.ts';
import { issueTypesSchema, loginSchema } from './suggestions-schema.ts';

/** The name of the label, type or account that a suggestion numbers; null where there is none any more. */
export type NameFinder = (suggestion: Suggestion) => Promise<string | null>;

/** Asks GitHub once for each; labels are known already. Throws ServiceError where it may answer another time. */
export function createNameFinder({ repository, labels }: SuggestionSite): NameFinder {
  const logins = new Map<number, Promise<string | null>>();
  let types: Promise<ReadonlyMap<number, string>> | undefined;

  async function listTypes(): Promise<ReadonlyMap<number, string>> {
    const org = repository.name.owner;
    const doing = `list the issue types of ${org}`;
    const rows = await unlessRefused(async () => {
      const { data } = await repository.client.request({
        route: 'GET /orgs/{org}/issue-types',
        parameters: { org },
        doing,
      });
      return readAnswer(issueTypesSchema, data, doing);
    });
    return new Map((rows ?? []).flatMap((type) => (type === null ? [] : [[type.id, type.name] as const])));
  }

  async function findLogin(id: number): Promise<string | null> {
    const doing = `look up the account ${id}`;
    const parameters = { account_id: id };
    return await unlessRefused(async () => {
      const { data } = await repository.client.request({ route: 'GET /user/{account_id}', parameters, doing });
      return readAnswer(loginSchema, data, doing).login;
    });
  }

  return async ({ action, targetId: id }) => {
    if (id === null) return null;
    switch (action) {
      case 'add_label':
        return (await labels()).namesById.get(id) ?? null;
      case 'set_type':
        types ??= listTypes();
        return (await types).get(id) ?? null;
      case 'add_assignee': {
        const login = logins.get(id) ?? findLogin(id);
        logins.set(id, login);
        return await login;
      }
      default:
        return null;
    }
  };
}

async function unlessRefused<Result>(ask: () => Promise<Result>): Promise<Result | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ServiceError && !error.retryable) return null;
    throw error;
  }
}
