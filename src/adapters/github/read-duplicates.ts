import { z } from 'zod';
import { type DuplicateMark, findDuplicates, type ToldOfDuplicates } from '../../issue/find-duplicates.ts';
import type { KnownDuplicate } from '../../issue/known-duplicate.ts';
import { parseDate } from '../../issue/parse-date.ts';
import { askAboutIssues } from './ask-about-issues.ts';
import type { GitHubRepository } from './github-repository.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { actorSchema, loginOf } from './history-schema.ts';

/** With marks and comments that are a few thousand nodes: GitHub allows 500,000 a request, but each takes it time. */
export const ISSUES_PER_REQUEST = 25;
/** More often nobody marks an issue. */
const MARKS = 20;
/** The newest: an issue is closed as a duplicate where it ends. */
const COMMENTS = 30;

const otherIssueSchema = z.object({ number: z.number().int().positive().optional() }).nullish();

const toldSchema = z.object({
  timelineItems: z
    .object({
      nodes: z.array(
        z
          .object({
            __typename: z.string(),
            createdAt: z.string(),
            actor: actorSchema,
            isCrossRepository: z.boolean().nullish(),
            canonical: otherIssueSchema,
            duplicate: otherIssueSchema,
          })
          .nullish(),
      ),
    })
    .nullish(),
  comments: z
    .object({
      nodes: z.array(
        z
          .object({ body: z.string(), createdAt: z.string(), authorAssociation: z.string(), author: actorSchema })
          .nullish(),
      ),
    })
    .nullish(),
});

const FRAGMENTS = `fragment told on Issue {
  timelineItems(last: ${MARKS}, itemTypes: [MARKED_AS_DUPLICATE_EVENT, UNMARKED_AS_DUPLICATE_EVENT]) {
    nodes {
      __typename
      ... on MarkedAsDuplicateEvent {
        createdAt isCrossRepository actor { __typename login }
        canonical { ... on Issue { number } } duplicate { ... on Issue { number } }
      }
      ... on UnmarkedAsDuplicateEvent {
        createdAt isCrossRepository actor { __typename login }
        canonical { ... on Issue { number } } duplicate { ... on Issue { number } }
      }
    }
  }
  comments(last: ${COMMENTS}) {
    nodes { body createdAt authorAssociation author { __typename login } }
  }
}`;

/**
 * What people say that each of at most `ISSUES_PER_REQUEST` issues repeats, with one request; nothing of an issue that is
 * gone. GraphQL alone names the issue that another one was marked as a duplicate of. Throws ServiceError.
 */
export async function readDuplicates(
  graphql: GraphqlClient,
  repository: Pick<GitHubRepository, 'name'>,
  numbers: readonly number[],
): Promise<KnownDuplicate[][]> {
  const answers = await askAboutIssues(graphql, repository, {
    numbers,
    fragments: FRAGMENTS,
    schema: toldSchema,
    doing: 'read what issues were marked as duplicates of',
  });
  const { owner, name } = repository.name;
  return answers.map((told, at) =>
    told === undefined ? [] : findDuplicates(toTold(told, { issue: numbers[at]!, repository: `${owner}/${name}` })),
  );
}

function toTold(
  { timelineItems, comments }: z.infer<typeof toldSchema>,
  facts: Pick<ToldOfDuplicates, 'issue' | 'repository'>,
): ToldOfDuplicates {
  return {
    ...facts,
    marks: (timelineItems?.nodes ?? []).flatMap((mark): DuplicateMark[] => {
      const of = mark?.canonical?.number;
      const at = parseDate(mark?.createdAt);
      // A canonical issue's own timeline may tell of it too.
      const isOfOther = (mark?.duplicate?.number ?? facts.issue) !== facts.issue;
      if (!mark || of === undefined || at === undefined || mark.isCrossRepository === true || isOfOther) return [];
      const action = mark.__typename === 'MarkedAsDuplicateEvent' ? 'marked' : 'unmarked';
      return [{ action, of, by: loginOf(mark.actor), at }];
    }),
    comments: (comments?.nodes ?? []).flatMap((comment) => {
      const at = parseDate(comment?.createdAt);
      if (!comment || at === undefined) return [];
      return [{ body: comment.body, by: loginOf(comment.author), association: comment.authorAssociation, at }];
    }),
  };
}
