import { z } from 'zod';
import { ServiceError } from '../../shared/errors.ts';
import type { GraphqlClient } from './graphql-client.ts';

const viewerSchema = z.object({ viewer: z.object({ login: z.string().min(1) }) });
const BOT_ENDING = '[bot]';

/** The login that an app's or a workflow's token writes under, which REST does not tell; undefined where GraphQL does not. */
export async function readAppLogin(graphql: GraphqlClient): Promise<string | undefined> {
  const doing = 'look up the owner of the token';
  try {
    const { data } = await graphql({ document: 'query { viewer { login } }', variables: {}, doing });
    const login = viewerSchema.safeParse(data).data?.viewer.login;
    return login === undefined || login.endsWith(BOT_ENDING) ? login : `${login}${BOT_ENDING}`;
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}
