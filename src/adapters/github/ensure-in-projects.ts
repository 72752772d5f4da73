import type { ProjectOutcome } from '../../issue/issue-tracker.ts';
import type { Project } from '../../issue/project.ts';
import { ServiceError } from '../../shared/errors.ts';
import { boardsSchema } from './boards-schema.ts';
import { explainProjectFault, permissionAdvice } from './explain-project-fault.ts';
import type { GitHubRepository } from './github-repository.ts';
import type { GraphqlAnswer, GraphqlClient, GraphqlFault } from './graphql-client.ts';
import { readAnswer } from './schema.ts';

/** Boards of one issue; GitHub's most per page. Beyond it, adding once more is GitHub's to ignore. */
const MAX_ITEMS = 100;

export interface IssueOnBoards {
  readonly repository: GitHubRepository;
  /** The issue's. */
  readonly number: number;
  readonly projects: readonly Project[];
}

interface Board {
  readonly project: Project;
  /** Names the project's part of the documents. */
  readonly alias: string;
}

/**
 * Puts the issue on the boards where it is not yet: one request to look, one to add to all. Nothing is done twice: what
 * is there already (archived, too) is left alone, and GitHub returns the present item where it is added once more. What
 * one board refuses does not keep the issue from the others. Throws ServiceError where not even the issue can be seen.
 */
export async function ensureInProjects(
  graphql: GraphqlClient,
  { repository, number, projects }: IssueOnBoards,
): Promise<ProjectOutcome[]> {
  if (projects.length === 0) return [];
  const boards = projects.map((project, index): Board => ({ project, alias: `board${index}` }));
  const doing = `look up the boards of issue #${number}`;
  const seen = await explainForbidden(projects, () => lookUp(graphql, { repository, number, boards, doing }));
  const { issueId, present, ids } = readLookup(seen, { boards, doing });
  const wanted = boards.flatMap((board) => {
    const id = ids.get(board.alias);
    return id === undefined || present.has(id) ? [] : [{ ...board, id }];
  });
  const added =
    wanted.length === 0 ? NOTHING : await explainForbidden(projects, () => add(graphql, { issueId, wanted, number }));
  return boards.map(({ project, alias }): ProjectOutcome => {
    const id = ids.get(alias);
    if (id === undefined) return { kind: 'failed', problem: explainProjectFault(project, faultAt(seen, alias)) };
    if (present.has(id)) return { kind: 'already-there' };
    const isAdded = readAnswer(boardsSchema.added, added.data ?? {}, doing)[alias]?.item?.id !== undefined;
    if (isAdded) return { kind: 'added' };
    return { kind: 'failed', problem: explainProjectFault(project, faultAt(added, alias)) };
  });
}

const NOTHING: GraphqlAnswer = { data: {}, faults: [] };

interface Lookup {
  readonly repository: GitHubRepository;
  readonly number: number;
  readonly boards: readonly Board[];
  readonly doing: string;
}

function lookUp(graphql: GraphqlClient, { repository, number, boards, doing }: Lookup): Promise<GraphqlAnswer> {
  const declared = boards.map(({ alias }) => `$${alias}Owner: String!, $${alias}Number: Int!`);
  const parts = boards.map(
    ({ alias, project }) =>
      `${alias}: ${project.ownerKind}(login: $${alias}Owner) { projectV2(number: $${alias}Number) { id } }`,
  );
  const document = `query ($owner: String!, $name: String!, $number: Int!, ${declared.join(', ')}) {
  repository(owner: $owner, name: $name) {
    issue(number: $number) { id projectItems(first: ${MAX_ITEMS}, includeArchived: true) { nodes { project { id } } } }
  }
  ${parts.join('\n  ')}
}`;
  const own = boards.flatMap(({ alias, project }) => [
    [`${alias}Owner`, project.owner],
    [`${alias}Number`, project.number],
  ]);
  const variables = { owner: repository.name.owner, name: repository.name.name, number, ...Object.fromEntries(own) };
  return graphql({ document, variables, doing });
}

interface Found {
  readonly issueId: string;
  /** Node ids of the boards that the issue is on, as far as the token may see them. */
  readonly present: ReadonlySet<string>;
  /** Node id of each board that was found, by alias. */
  readonly ids: ReadonlyMap<string, string>;
}

function readLookup(
  answer: GraphqlAnswer,
  { boards, doing }: { readonly boards: readonly Board[]; readonly doing: string },
): Found {
  const { repository } = readAnswer(boardsSchema.issue, answer.data ?? {}, doing);
  const owners = readAnswer(boardsSchema.owners, answer.data ?? {}, doing);
  const issue = repository?.issue ?? undefined;
  if (issue === undefined) throw unseen(answer, { boards, doing });
  const nodes = issue.projectItems?.nodes ?? [];
  const ids = boards.flatMap(({ alias }): [string, string][] => {
    const id = owners[alias]?.projectV2?.id;
    return id === undefined ? [] : [[alias, id]];
  });
  return { issueId: issue.id, present: new Set(nodes.flatMap((node) => node?.project?.id ?? [])), ids: new Map(ids) };
}

/** Without a single fault the server is none that knows boards. */
function unseen(
  { faults }: GraphqlAnswer,
  { boards, doing }: { readonly boards: readonly Board[]; readonly doing: string },
): ServiceError {
  const [board] = boards;
  const fault = faults.find(({ path }) => path[0] === 'repository') ?? faults[0];
  const isMissing = fault?.type === 'NOT_FOUND' && fault.path[0] === 'repository';
  const message =
    isMissing || board === undefined
      ? `GitHub finds nothing while trying to ${doing}: the issue is gone, or the token may not see it.`
      : explainProjectFault(board.project, fault);
  return new ServiceError(message, { service: 'GitHub', retryable: false });
}

interface Addition {
  readonly issueId: string;
  readonly wanted: readonly (Board & { readonly id: string })[];
  readonly number: number;
}

/** GitHub carries the parts out one after the other, and goes on after one that failed. */
function add(graphql: GraphqlClient, { issueId, wanted, number }: Addition): Promise<GraphqlAnswer> {
  const declared = wanted.map(({ alias }) => `$${alias}: ID!`);
  const parts = wanted.map(
    ({ alias }) => `${alias}: addProjectV2ItemById(input: { projectId: $${alias}, contentId: $issue }) { item { id } }`,
  );
  return graphql({
    document: `mutation ($issue: ID!, ${declared.join(', ')}) {\n  ${parts.join('\n  ')}\n}`,
    variables: { issue: issueId, ...Object.fromEntries(wanted.map(({ alias, id }) => [alias, id])) },
    doing: `add issue #${number} to its boards`,
  });
}

function faultAt({ faults }: GraphqlAnswer, alias: string): GraphqlFault | undefined {
  // Missing scopes are told for the whole request, without a path.
  return faults.find(({ path }) => path[0] === alias) ?? faults.find(({ path }) => path.length === 0);
}

/** A 403 speaks of boards here, not of the issues that the general message is about. */
async function explainForbidden<Result>([first]: readonly Project[], work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ServiceError) || error.status !== 403 || error.retryable || first === undefined) throw error;
    throw new ServiceError(`The token may not see or write to boards (403). ${permissionAdvice(first)}`, {
      service: 'GitHub',
      status: 403,
      retryable: false,
      cause: error,
    });
  }
}
