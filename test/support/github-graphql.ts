import { schema as published } from '@octokit/graphql-schema';
import {
  buildClientSchema,
  extendSchema,
  type GraphQLError,
  graphql,
  type IntrospectionQuery,
  parse,
  validate,
} from 'graphql';

/** Takes a second to load: import it where a query arrives. */
const olderSchema = buildClientSchema(published.json as unknown as IntrospectionQuery, { assumeValid: true });

/**
 * Since October 2025 GitHub.com tells of boards in an issue's timeline; the published package lacks it, as GitHub
 * Enterprise Server does. https://docs.github.com/graphql/reference/unions#issuetimelineitems
 */
const schema = extendSchema(
  olderSchema,
  parse(`
    type AddedToProjectV2Event implements Node { id: ID! actor: Actor createdAt: DateTime! project: ProjectV2 }
    type RemovedFromProjectV2Event implements Node { id: ID! actor: Actor createdAt: DateTime! project: ProjectV2 }
    extend union IssueTimelineItems = AddedToProjectV2Event | RemovedFromProjectV2Event
    extend enum IssueTimelineItemsItemType { ADDED_TO_PROJECT_V2_EVENT REMOVED_FROM_PROJECT_V2_EVENT }
  `),
  { assumeValid: true },
);

export interface GraphqlRun {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Root fields: values, or functions of their arguments. */
  readonly root: object;
  /** Of a server that does not tell of boards in timelines. */
  readonly isOlder?: boolean;
}

export interface GraphqlResult {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLError[];
  /** The query is not one that GitHub's schema allows. */
  readonly isInvalid: boolean;
}

/** Checks a query against GitHub's published schema and carries it out. */
export async function execute({ query, variables, root, isOlder = false }: GraphqlRun): Promise<GraphqlResult> {
  const known = isOlder ? olderSchema : schema;
  const faults = validate(known, parse(query));
  if (faults.length > 0) return { errors: faults, isInvalid: true };
  const { data, errors } = await graphql({ schema: known, source: query, rootValue: root, variableValues: variables });
  return { data, isInvalid: false, ...(errors === undefined ? {} : { errors }) };
}
