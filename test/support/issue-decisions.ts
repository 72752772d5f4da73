import type { IncomingMessage } from 'node:http';
import type { components } from '@octokit/openapi-types';
import { readBody } from './serve-loopback.ts';

type GitHubSuggestion = components['schemas']['issue-suggestion'];

/** What people decided, as GitHub keeps it beside issues; tests change it as they like. */
export interface Decisions {
  /** By issue; undefined where the repository has the feature off. */
  suggestions: Map<number, GitHubSuggestion[]> | undefined;
  /** By issue, oldest first. */
  readonly marks: Map<number, StoredMark[]>;
  readonly comments: Map<number, StoredComment[]>;
  /** Queries that GitHub's schema does not allow. */
  readonly invalidQueries: string[];
}

export interface StoredMark {
  readonly action: 'Marked' | 'Unmarked';
  /** Number of the canonical issue; null where it is a pull request or gone. */
  readonly of: number | null;
  readonly isElsewhere?: boolean;
}

export interface StoredComment {
  readonly body: string;
  readonly association: string;
  /** A person called ada unless given. */
  readonly author?: { readonly __typename: 'User' | 'Bot'; readonly login: string };
  /** Whether the token's owner wrote it. */
  readonly isOwn?: boolean;
  readonly plusOnes?: number;
  readonly minusOnes?: number;
}

export const NO_DECISIONS = (): Decisions => ({
  suggestions: new Map(),
  marks: new Map(),
  comments: new Map(),
  invalidQueries: [],
});

const SUGGESTIONS = /^\/issues\/(\d+)\/suggestions$/;
const AT = '2031-02-01T00:00:00Z';

/** A suggestion that waits, with the given parts replaced. */
export function storedSuggestion(id: number, parts: Partial<GitHubSuggestion> = {}): GitHubSuggestion {
  return {
    id,
    issue_id: 1,
    action: 'add_label',
    state: 'pending',
    target_id: 70,
    target_value: 'area/lamp',
    rationale: '2 of 3 similar: #4, #9',
    confidence: 'MEDIUM',
    actor_id: 41,
    issue_event_id: null,
    resolved_by: null,
    created_at: '2031-04-01T00:00:00Z',
    updated_at: '2031-04-01T00:00:00Z',
    ...parts,
  };
}

/** The list of suggestions; undefined for a request about anything else. */
export function answerSuggestions(
  { suggestions }: Decisions,
  { path, url, known }: { readonly path: string; readonly url: URL; readonly known: ReadonlyMap<number, unknown> },
) {
  const number = Number(SUGGESTIONS.exec(path)?.[1]);
  if (Number.isNaN(number)) return undefined;
  if (suggestions === undefined || !known.has(number)) return { status: 404, body: { message: 'Not Found' } };
  const wanted = url.searchParams.get('state') ?? 'pending';
  const rows = (suggestions.get(number) ?? []).filter(({ state }) => wanted === 'all' || state === wanted);
  return { status: 200, body: rows };
}

/** GraphQL's word on duplicates, checked against GitHub's published schema. */
export async function answerGraphql(decisions: Decisions, incoming: IncomingMessage, known: ReadonlySet<number>) {
  const { query, variables } = JSON.parse((await readBody(incoming)).toString());
  const { execute } = await import('./github-graphql.ts');
  const issue = ({ number }: { readonly number: number }) => (known.has(number) ? toNode(decisions, number) : null);
  const result = await execute({ query, variables, root: { repository: { issue } } });
  if (result.isInvalid) decisions.invalidQueries.push(...(result.errors ?? []).map(({ message }) => message));
  return { status: 200, body: { data: result.data, ...(result.errors && { errors: result.errors }) } };
}

function toNode({ marks, comments }: Decisions, number: number) {
  const actor = { __typename: 'User', login: 'ada' };
  return {
    timelineItems: {
      nodes: (marks.get(number) ?? []).map(({ action, of, isElsewhere = false }) => ({
        __typename: `${action}AsDuplicateEvent`,
        createdAt: AT,
        actor,
        isCrossRepository: isElsewhere,
        canonical: of === null ? null : { __typename: 'Issue', number: of },
        duplicate: { __typename: 'Issue', number },
      })),
    },
    comments: ({ first, last }: { readonly first?: number; readonly last?: number }) => {
      const nodes = (comments.get(number) ?? []).map((comment, index) => toCommentNode(comment, `${number}-${index}`));
      return { nodes: last === undefined ? nodes.slice(0, first) : nodes.slice(-last) };
    },
  };
}

/** GitHub lists all eight kinds of reactions, those that nobody used too. */
function toCommentNode({ body, association, author, isOwn = false, ...reactions }: StoredComment, id: string) {
  const { plusOnes = 0, minusOnes = 0 } = reactions;
  const group = (content: string, totalCount: number) => ({ content, reactors: { totalCount } });
  return {
    id,
    body,
    createdAt: AT,
    authorAssociation: association,
    author: author ?? { __typename: 'User', login: 'ada' },
    viewerDidAuthor: isOwn,
    reactionGroups: [group('THUMBS_UP', plusOnes), group('THUMBS_DOWN', minusOnes), group('EYES', 4)],
  };
}
