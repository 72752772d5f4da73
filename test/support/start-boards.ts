import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { readBody, serveLoopback } from './serve-loopback.ts';

export interface SeedBoard {
  readonly ownerKind: 'organization' | 'user';
  readonly owner: string;
  readonly number: number;
  /** Numbers of the issues that are on it from the beginning. */
  readonly issues?: readonly number[];
  /** May be read, but not written to. */
  readonly isReadOnly?: true;
}

export interface Boards {
  readonly url: string;
  readonly invalidQueries: readonly string[];
  issuesOn(board: SeedBoard): number[];
  close(): Promise<void>;
}

export interface BoardsSeed {
  /** `owner/name`, whose issues the server behind has. */
  readonly repository: string;
  readonly boards: readonly SeedBoard[];
}

/** A token with this in it is one that boards are closed to, as to the token of a workflow. */
export const BOARDLESS_TOKEN = 'boardless-token';

/** As GitHub tells errors: the type stands beside the message. */
class TypedError extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

const GRAPHQL_PATHS = ['/graphql', '/api/graphql'];

/**
 * Answers GraphQL about boards of GitHub Projects and passes everything else on to `targetUrl`. Queries are checked and
 * carried out by graphql-js against GitHub's own schema, so that what GitHub would refuse is refused.
 */
export async function startBoards(targetUrl: string, { repository, boards }: BoardsSeed): Promise<Boards> {
  const invalidQueries: string[] = [];
  const items = new Map(boards.map((board) => [boardId(board), [...(board.issues ?? [])]]));

  async function answerQuery(incoming: IncomingMessage): Promise<unknown> {
    const { query, variables } = JSON.parse((await readBody(incoming)).toString()) as {
      query: string;
      variables: Record<string, unknown>;
    };
    const { execute } = await import('./github-graphql.ts');
    const authorization = incoming.headers.authorization ?? '';
    const root = createRoot({ targetUrl, repository, boards, items, authorization });
    const { data, errors = [], isInvalid } = await execute({ query, variables, root });
    if (isInvalid) invalidQueries.push(...errors.map(({ message }) => message));
    return { ...(data === undefined ? {} : { data }), ...(errors.length === 0 ? {} : { errors: errors.map(toFault) }) };
  }

  const server = await serveLoopback(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', targetUrl);
    if (!GRAPHQL_PATHS.includes(url.pathname)) pass(incoming, outgoing, url);
    else sendJson(outgoing, await answerQuery(incoming));
  });
  return { ...server, invalidQueries, issuesOn: (board) => items.get(boardId(board)) ?? [] };
}

function sendJson(outgoing: ServerResponse, answer: unknown): void {
  outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

/** The host header stays, so that the links between pages lead to whoever was asked. */
function pass(incoming: IncomingMessage, outgoing: ServerResponse, url: URL): void {
  const upstream = httpRequest(url, { method: incoming.method, headers: incoming.headers, agent: false });
  upstream.on('response', (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  upstream.on('error', () => outgoing.destroy());
  incoming.pipe(upstream);
}

interface World extends BoardsSeed {
  readonly targetUrl: string;
  /** Numbers of issues by board id. */
  readonly items: ReadonlyMap<string, number[]>;
  readonly authorization: string;
}

/** Root fields of queries and mutations, as graphql-js calls them. */
function createRoot(world: World) {
  const { boards, items, repository } = world;
  const requirePermission = () => {
    if (world.authorization.includes(BOARDLESS_TOKEN))
      throw new TypedError('FORBIDDEN', 'Resource not accessible by integration');
  };
  const ownerOf = (ownerKind: SeedBoard['ownerKind']) => {
    return ({ login }: { login: string }) => {
      const own = boards.filter(
        (board) => board.ownerKind === ownerKind && board.owner.toLowerCase() === login.toLowerCase(),
      );
      if (own.length === 0)
        throw new TypedError('NOT_FOUND', `Could not resolve to an owner with the login of '${login}'.`);
      const projectV2 = ({ number }: { number: number }) => {
        requirePermission();
        const board = own.find((one) => one.number === number);
        if (board === undefined)
          throw new TypedError('NOT_FOUND', `Could not resolve to a ProjectV2 with the number ${number}.`);
        return { id: boardId(board) };
      };
      return { login, projectV2 };
    };
  };
  const itemsOf = (number: number) => {
    requirePermission();
    const ids = [...items].filter(([, numbers]) => numbers.includes(number)).map(([id]) => id);
    return { nodes: ids.map((id) => ({ id: `${id}_${number}`, project: { id } })) };
  };
  return {
    organization: ownerOf('organization'),
    user: ownerOf('user'),
    repository({ owner, name }: { owner: string; name: string }) {
      if (`${owner}/${name}` !== repository)
        throw new TypedError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return {
        async issue({ number }: { number: number }) {
          await requireIssue(world, number);
          return { id: `I_${number}`, projectItems: () => itemsOf(number) };
        },
      };
    },
    addProjectV2ItemById({ input }: { input: { projectId: string; contentId: string } }) {
      requirePermission();
      const numbers = items.get(input.projectId);
      const number = Number(input.contentId.replace(/^I_/, ''));
      if (numbers === undefined)
        throw new TypedError('NOT_FOUND', `Could not resolve to a node with the global id of '${input.projectId}'`);
      if (boards.find((board) => boardId(board) === input.projectId)?.isReadOnly)
        throw new TypedError('FORBIDDEN', 'You do not have permission to update this project.');
      if (!numbers.includes(number)) numbers.push(number);
      return { item: { id: `${input.projectId}_${number}` } };
    },
  };
}

async function requireIssue({ targetUrl, repository, authorization }: World, number: number): Promise<void> {
  const answer = await fetch(`${targetUrl}/repos/${repository}/issues/${number}`, { headers: { authorization } });
  if (!answer.ok) throw new TypedError('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
}

function boardId({ ownerKind, owner, number }: SeedBoard): string {
  return `PVT_${ownerKind}_${owner}_${number}`;
}

function toFault({ message, path, originalError }: GraphQLError): object {
  return {
    message,
    ...(path === undefined ? {} : { path }),
    ...(originalError instanceof TypedError && { type: originalError.type }),
  };
}
