import type { CommentState } from '../../issue/issue-history.ts';
import { ServiceError } from '../../shared/errors.ts';
import { isSameText, withMarker } from './ensure-comment.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { hiddenSchema } from './history-schema.ts';
import type { GitHubComment } from './schema.ts';

/** How our comments on an issue, oldest first, stand to the wanted text; without a `body` any text is another. */
export async function compareComment(
  [kept, ...others]: readonly GitHubComment[],
  { marker, body }: { readonly marker: string; readonly body?: string },
  graphql: GraphqlClient | undefined,
): Promise<CommentState> {
  if (kept === undefined) return 'absent';
  if (kept.minimized) return 'hidden';
  const isSame = body !== undefined && others.length === 0 && isSameText(kept.body ?? '', withMarker({ marker, body }));
  if (isSame) return 'same';
  // Older servers do not tell in REST.
  if (kept.minimized === null || kept.node_id === undefined || graphql === undefined) return 'different';
  return (await isHidden(graphql, kept.node_id)) ? 'hidden' : 'different';
}

async function isHidden(graphql: GraphqlClient, id: string): Promise<boolean> {
  try {
    const document = 'query ($id: ID!) { node(id: $id) { ... on IssueComment { isMinimized } } }';
    const { data } = await graphql({ document, variables: { id }, doing: 'see whether the comment is hidden' });
    return hiddenSchema.safeParse(data).data?.node?.isMinimized === true;
  } catch (error) {
    if (error instanceof ServiceError) return false;
    throw error;
  }
}
