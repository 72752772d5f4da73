import { schema as published } from '@octokit/graphql-schema';
import { buildClientSchema, type GraphQLError, graphql, type IntrospectionQuery, parse, validate } from 'graphql';

/** Takes a second to load: import it where a query arrives. */
const schema = buildClientSchema(published.json as unknown as IntrospectionQuery);

export interface GraphqlRun {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Root fields: values, or functions of their arguments. */
  readonly root: object;
}

export interface GraphqlResult {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLError[];
  /** The query is not one that GitHub's schema allows. */
  readonly isInvalid: boolean;
}

/** Checks a query against GitHub's published schema and carries it out. */
export async function execute({ query, variables, root }: GraphqlRun): Promise<GraphqlResult> {
  const faults = validate(schema, parse(query));
  if (faults.length > 0) return { errors: faults, isInvalid: true };
  const { data, errors } = await graphql({ schema, source: query, rootValue: root, variableValues: variables });
  return { data, isInvalid: false, ...(errors === undefined ? {} : { errors }) };
}
