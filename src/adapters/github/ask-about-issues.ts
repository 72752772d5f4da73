import { z } from 'zod';
import type { GitHubRepository } from './github-repository.ts';
import { type GraphqlClient, toUntoldError } from './graphql-client.ts';
import { readAnswer } from './schema.ts';

/** What is asked about each of the issues. */
export interface IssuesQuestion<Told> {
  readonly numbers: readonly number[];
  /** GraphQL: `fragment told on Issue { … }`, and the fragments that it needs. */
  readonly fragments: string;
  /** Of what that fragment brings. */
  readonly schema: z.ZodType<Told>;
  /** Completes "while trying to …". */
  readonly doing: string;
}

/**
 * Asks the same about several issues by one request, each under a name of its own; undefined for an issue of which nothing came
 * back. Throws ServiceError.
 */
export async function askAboutIssues<Told>(
  graphql: GraphqlClient,
  { name: { owner, name } }: Pick<GitHubRepository, 'name'>,
  { numbers, fragments, schema, doing }: IssuesQuestion<Told>,
): Promise<(Told | undefined)[]> {
  const asked = numbers.map((number) => `issue${number}: issue(number: ${number}) { ...told }`).join('\n    ');
  const document = `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${asked}
  }
}
${fragments}`;
  const answer = await graphql({ document, variables: { owner, name }, doing });
  const answerSchema = z.object({ repository: z.record(z.string(), schema.nullish()).nullish() });
  const { repository } = readAnswer(answerSchema, answer.data ?? {}, doing);
  if (!repository) throw toUntoldError(answer, { doing, otherwise: 'it shows no such repository' });
  return numbers.map((number) => repository[`issue${number}`] ?? undefined);
}
