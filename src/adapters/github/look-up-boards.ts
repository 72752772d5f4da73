import type { Project } from '../../issue/project.ts';
import type { Touch } from '../../plan/find-taken-away.ts';
import { ServiceError } from '../../shared/errors.ts';
import { type BoardEvent, boardsSchema } from './boards-schema.ts';
import { explainProjectFault } from './explain-project-fault.ts';
import type { GitHubRepository } from './github-repository.ts';
import type { GraphqlAnswer, GraphqlClient, GraphqlFault } from './graphql-client.ts';
import { loginOf, viewerSchema } from './history-schema.ts';
import { readAnswer } from './schema.ts';

/** Boards of one issue; GitHub's most per page. Beyond it, adding once more is GitHub's to ignore. */
const MAX_ITEMS = 100;
/** The newest times that the issue was put on a board or taken off one; GitHub's most per page. */
const MAX_EVENTS = 100;

export interface Board {
  readonly project: Project;
  /** Names the project's part of the documents. */
  readonly alias: string;
}

export interface BoardLookup {
  readonly repository: GitHubRepository;
  readonly number: number;
  readonly boards: readonly Board[];
  /** Completes "while trying to …". */
  readonly doing: string;
  /** Whether the server is asked who put the issue on boards and took it off: GitHub.com tells since October 2025. */
  readonly hasEvents: boolean;
}

export interface FoundBoards {
  readonly issueId: string;
  /** Node ids of the boards that the issue is on, as far as the token may see them. */
  readonly present: ReadonlySet<string>;
  /** Node id of each board that was found, by alias. */
  readonly ids: ReadonlyMap<string, string>;
  /** By the node ids of the boards, in order of time; absent where the server does not tell. */
  readonly touches?: readonly Touch[];
  /** Login of the token. */
  readonly login?: string;
  readonly faults: readonly GraphqlFault[];
}

/** Where the issue stands on boards, and who put it there or took it off: one request. Throws ServiceError where not even the issue can be seen. */
export async function lookUpBoards(
  graphql: GraphqlClient,
  lookup: BoardLookup,
): Promise<FoundBoards | 'unknown-events'> {
  const answer = await ask(graphql, lookup);
  if (lookup.hasEvents && isUnknownQuery(answer)) return 'unknown-events';
  return readLookup(answer, lookup);
}

/** A server that does not know a type or field of the document carries out none of it; such a fault has no type. */
function isUnknownQuery({ data, faults }: GraphqlAnswer): boolean {
  return (data === undefined || data === null) && faults.length > 0 && faults.every(({ type }) => type === '');
}

function ask(
  graphql: GraphqlClient,
  { repository, number, boards, doing, hasEvents }: BoardLookup,
): Promise<GraphqlAnswer> {
  const declared = boards.map(({ alias }) => `$${alias}Owner: String!, $${alias}Number: Int!`);
  const parts = boards.map(
    ({ alias, project }) =>
      `${alias}: ${project.ownerKind}(login: $${alias}Owner) { projectV2(number: $${alias}Number) { id } }`,
  );
  const document = `query ($owner: String!, $name: String!, $number: Int!, ${declared.join(', ')}) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) {
      id
      projectItems(first: ${MAX_ITEMS}, includeArchived: true) { nodes { project { id } } }${hasEvents ? EVENTS : ''}
    }
  }
  viewer { login }
  ${parts.join('\n  ')}
}`;
  const own = boards.flatMap(({ alias, project }) => [
    [`${alias}Owner`, project.owner],
    [`${alias}Number`, project.number],
  ]);
  const variables = { owner: repository.name.owner, name: repository.name.name, number, ...Object.fromEntries(own) };
  return graphql({ document, variables, doing });
}

const EVENTS = `
      timelineItems(last: ${MAX_EVENTS}, itemTypes: [ADDED_TO_PROJECT_V2_EVENT, REMOVED_FROM_PROJECT_V2_EVENT]) {
        nodes {
          __typename
          ... on AddedToProjectV2Event { actor { __typename login } project { id } }
          ... on RemovedFromProjectV2Event { actor { __typename login } project { id } }
        }
      }`;

function readLookup(answer: GraphqlAnswer, { boards, doing }: BoardLookup): FoundBoards {
  const { repository } = readAnswer(boardsSchema.issue, answer.data ?? {}, doing);
  const owners = readAnswer(boardsSchema.owners, answer.data ?? {}, doing);
  const issue = repository?.issue ?? undefined;
  if (issue === undefined) throw unseen(answer, { boards, doing });
  const nodes = issue.projectItems?.nodes ?? [];
  const ids = boards.flatMap(({ alias }): [string, string][] => {
    const id = owners[alias]?.projectV2?.id;
    return id === undefined ? [] : [[alias, id]];
  });
  const login = viewerSchema.safeParse(answer.data).data?.viewer?.login;
  return {
    issueId: issue.id,
    present: new Set(nodes.flatMap((node) => node?.project?.id ?? [])),
    ids: new Map(ids),
    faults: answer.faults,
    ...(login !== undefined && { login }),
    ...(issue.timelineItems?.nodes && { touches: issue.timelineItems.nodes.flatMap(toTouch) }),
  };
}

/** An event of a board that the token may not see has no board. */
function toTouch(event: BoardEvent): Touch[] {
  const key = event?.project?.id;
  if (!event || key === undefined) return [];
  return [{ key, isGiven: event.__typename === 'AddedToProjectV2Event', actor: loginOf(event.actor) }];
}

/** Without a single fault the server is none that knows boards. */
function unseen({ faults }: GraphqlAnswer, { boards, doing }: Pick<BoardLookup, 'boards' | 'doing'>): ServiceError {
  const [board] = boards;
  const fault = faults.find(({ path }) => path[0] === 'repository') ?? faults[0];
  const isMissing = fault?.type === 'NOT_FOUND' && fault.path[0] === 'repository';
  const message =
    isMissing || board === undefined
      ? `GitHub finds nothing while trying to ${doing}: the issue is gone, or the token cannot see it.`
      : explainProjectFault(board.project, fault);
  return new ServiceError(message, { service: 'GitHub', retryable: false });
}
