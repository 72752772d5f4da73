import { z } from 'zod';
import type { OwnComment } from '../../issue/own-comment.ts';
import { parseDate } from '../../issue/parse-date.ts';
import { COMMENT_MARKER } from '../../plan/comment-marker.ts';
import { askAboutIssues } from './ask-about-issues.ts';
import type { GitHubRepository } from './github-repository.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { actorSchema } from './history-schema.ts';

/** From each end: triage speaks when an issue comes in, or, on an old one, when the backlog is gone through. */
const COMMENTS_PER_END = 15;

const commentSchema = z
  .object({
    id: z.string().min(1),
    body: z.string(),
    createdAt: z.string(),
    viewerDidAuthor: z.boolean(),
    author: actorSchema,
    reactionGroups: z
      .array(z.object({ content: z.string(), reactors: z.object({ totalCount: z.number().int().nonnegative() }) }))
      .nullish(),
  })
  .nullish();

const commentsSchema = z.object({ nodes: z.array(commentSchema).nullish() }).nullish();
const toldSchema = z.object({ opening: commentsSchema, newest: commentsSchema });

const FRAGMENTS = `fragment told on Issue {
  opening: comments(first: ${COMMENTS_PER_END}) { nodes { ...comment } }
  newest: comments(last: ${COMMENTS_PER_END}) { nodes { ...comment } }
}
fragment comment on IssueComment {
  id body createdAt viewerDidAuthor author { __typename login } reactionGroups { content reactors { totalCount } }
}`;

/**
 * Our comments on each of the issues, with the counts of their reactions, by one request; undefined for an issue of which nothing came
 * back. Ours begins with the marker, which anyone can paste, and was written by an app or by the owner of the token. It is looked
 * for among the first and the last 15 comments. Throws ServiceError.
 *
 * https://docs.github.com/graphql/reference/objects#reactiongroup
 */
export async function readOwnComments(
  graphql: GraphqlClient,
  repository: Pick<GitHubRepository, 'name'>,
  numbers: readonly number[],
): Promise<(readonly OwnComment[] | undefined)[]> {
  const answers = await askAboutIssues(graphql, repository, {
    numbers,
    fragments: FRAGMENTS,
    schema: toldSchema,
    doing: 'read the reactions on our comments',
  });
  return answers.map((told, at) => {
    if (told === undefined) return undefined;
    const found = [...(told.opening?.nodes ?? []), ...(told.newest?.nodes ?? [])].flatMap((comment) =>
      toOwnComment(comment, numbers[at]!),
    );
    return [...new Map(found.map((comment) => [comment.id, comment])).values()];
  });
}

function toOwnComment(comment: z.infer<typeof commentSchema>, issue: number): OwnComment[] {
  if (!comment?.body.trimStart().startsWith(COMMENT_MARKER)) return [];
  const createdAt = parseDate(comment.createdAt);
  const isOurs = comment.viewerDidAuthor || comment.author?.__typename === 'Bot';
  if (!isOurs || createdAt === undefined) return [];
  const count = (wanted: string) =>
    comment.reactionGroups?.find(({ content }) => content === wanted)?.reactors.totalCount ?? 0;
  return [{ id: comment.id, issue, createdAt, plusOnes: count('THUMBS_UP'), minusOnes: count('THUMBS_DOWN') }];
}
