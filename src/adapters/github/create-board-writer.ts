import type { ProjectOutcome } from '../../issue/issue-tracker.ts';
import type { Project } from '../../issue/project.ts';
import { findTakenAway, type Taker } from '../../plan/find-taken-away.ts';
import { ServiceError } from '../../shared/errors.ts';
import { boardsSchema } from './boards-schema.ts';
import { explainProjectFault, permissionAdvice } from './explain-project-fault.ts';
import type { GitHubRepository } from './github-repository.ts';
import type { GraphqlAnswer, GraphqlClient, GraphqlFault } from './graphql-client.ts';
import { type Board, type BoardLookup, type FoundBoards, lookUpBoards } from './look-up-boards.ts';
import { toOwnAccounts } from './read-own-accounts.ts';
import { readAnswer } from './schema.ts';

export interface BoardWriterFacts {
  readonly repository: GitHubRepository;
  /** Logins beside the token's own that no person writes with, but the triager. */
  readonly botLogins: readonly string[];
}

export interface IssueForBoards {
  readonly number: number;
  readonly projects: readonly Project[];
  /** It was opened a moment ago: nobody can have taken it off a board. */
  readonly isNew: boolean;
}

/**
 * Puts issues on the boards where they are not yet: one request to look, one to add to all. Nothing is done twice: what
 * is there already (archived, too) is left alone, and GitHub returns the present item where it is added once more. What
 * somebody else took off a board stays off; a server that does not tell so gets new issues only. What one board refuses
 * does not keep the issue from the others. Throws ServiceError where not even the issue can be seen.
 */
export function createBoardWriter(
  graphql: GraphqlClient,
  { repository, botLogins }: BoardWriterFacts,
): (issue: IssueForBoards) => Promise<ProjectOutcome[]> {
  let hasEvents = true;

  async function look(lookup: Omit<BoardLookup, 'repository' | 'hasEvents'>): Promise<FoundBoards> {
    const found = await lookUpBoards(graphql, { ...lookup, repository, hasEvents });
    if (found !== 'unknown-events') return found;
    hasEvents = false;
    return await look(lookup);
  }

  return async ({ number, projects, isNew }) => {
    if (projects.length === 0) return [];
    const boards = projects.map((project, index): Board => ({ project, alias: `board${index}` }));
    const doing = `look up the boards of issue #${number}`;
    const seen = await explainForbidden(projects, () => look({ number, boards, doing }));
    const takenOff = findTakenAway(seen.touches ?? [], toOwnAccounts(seen.login, botLogins));
    const states = boards.map((board) => stateOf(board, { seen, takenOff, isNew }));
    const wanted = states.filter((state) => state.kind === 'wanted');
    const added =
      wanted.length === 0
        ? NOTHING
        : await explainForbidden(projects, () => add(graphql, { issueId: seen.issueId, wanted, number }));
    return states.map((state) => (state.kind === 'wanted' ? readAdded(state, added, doing) : state));
  };
}

interface Wanted extends Board {
  readonly kind: 'wanted';
  /** Node id of the board. */
  readonly id: string;
}

interface Seen {
  readonly seen: FoundBoards;
  readonly takenOff: ReadonlyMap<string, Taker>;
  readonly isNew: boolean;
}

function stateOf({ project, alias }: Board, { seen, takenOff, isNew }: Seen): ProjectOutcome | Wanted {
  const id = seen.ids.get(alias);
  if (id === undefined) return { kind: 'failed', problem: explainProjectFault(project, faultAt(seen, alias)) };
  if (seen.present.has(id)) return { kind: 'already-there' };
  const by = takenOff.get(id);
  if (by !== undefined) return { kind: 'taken-off', by };
  const isUntold = seen.touches === undefined && !isNew;
  return isUntold ? { kind: 'past-unread', problem: UNTOLD } : { kind: 'wanted', project, alias, id };
}

const UNTOLD =
  'This GitHub server does not say who removed an issue from a board, so only newly opened issues are added to boards.';

function readAdded({ project, alias }: Wanted, added: GraphqlAnswer, doing: string): ProjectOutcome {
  const isAdded = readAnswer(boardsSchema.added, added.data ?? {}, doing)[alias]?.item?.id !== undefined;
  if (isAdded) return { kind: 'added' };
  return { kind: 'failed', problem: explainProjectFault(project, faultAt(added, alias)) };
}

const NOTHING: GraphqlAnswer = { data: {}, faults: [] };

interface Addition {
  readonly issueId: string;
  readonly wanted: readonly Wanted[];
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

function faultAt({ faults }: Pick<GraphqlAnswer, 'faults'>, alias: string): GraphqlFault | undefined {
  // Missing scopes are told for the whole request, without a path.
  return faults.find(({ path }) => path[0] === alias) ?? faults.find(({ path }) => path.length === 0);
}

/** A 403 speaks of boards here, not of the issues that the general message is about. */
async function explainForbidden<Result>([first]: readonly Project[], work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ServiceError) || error.status !== 403 || error.retryable || first === undefined) throw error;
    throw new ServiceError(`The token is not allowed to see or change boards (403). ${permissionAdvice(first)}`, {
      service: 'GitHub',
      status: 403,
      retryable: false,
      cause: error,
    });
  }
}
