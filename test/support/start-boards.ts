import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { askLoopback, type LoopbackAnswer } from './ask-loopback.ts';
import { answerTimeline, labelId, type RestEvent, type TimelineExtra } from './issue-timeline.ts';
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
  /** Adds to the history of an issue what happened beside the emulator. */
  record(number: number, extra: TimelineExtra): void;
  /** Somebody takes the issue off the board. */
  takeOff(board: SeedBoard, number: number, actor: string | null): void;
  /** The label `former` is called `current` from now on. */
  noteRename(former: string, current: string): void;
  /** Ids of the comments that are hidden. */
  readonly hidden: Set<number>;
  close(): Promise<void>;
}

export interface BoardsSeed {
  /** `owner/name`, whose issues the server behind has. */
  readonly repository: string;
  readonly boards: readonly SeedBoard[];
  /** Login by token. */
  readonly logins: Readonly<Record<string, string>>;
  /** Whether GraphQL knows of boards in timelines, as GitHub.com does; unless given, it does. */
  readonly isOlder?: boolean;
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
export async function startBoards(targetUrl: string, seed: BoardsSeed): Promise<Boards> {
  const { boards, isOlder = false } = seed;
  const invalidQueries: string[] = [];
  const extras = new Map<number, TimelineExtra[]>();
  const renamed = new Map<string, string>();
  const hidden = new Set<number>();
  const items = new Map(boards.map((board) => [boardId(board), [...(board.issues ?? [])]]));

  // GitHub's schema is loaded before anybody waits for an answer: meanwhile this process does nothing else.
  if (boards.length > 0) await import('./github-graphql.ts');

  async function answerQuery(incoming: IncomingMessage): Promise<unknown> {
    const { query, variables } = JSON.parse((await readBody(incoming)).toString()) as {
      query: string;
      variables: Record<string, unknown>;
    };
    const { execute } = await import('./github-graphql.ts');
    const authorization = incoming.headers.authorization ?? '';
    const root = createRoot({ ...seed, targetUrl, items, extras, renamed, hidden, authorization });
    const { data, errors = [], isInvalid } = await execute({ query, variables, root, isOlder });
    if (isInvalid) invalidQueries.push(...errors.map(({ message }) => message));
    return { ...(data === undefined ? {} : { data }), ...(errors.length === 0 ? {} : { errors: errors.map(toFault) }) };
  }

  const server = await serveLoopback(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', targetUrl);
    if (!GRAPHQL_PATHS.includes(url.pathname)) pass(incoming, outgoing, url);
    else sendJson(outgoing, await answerQuery(incoming));
  });
  function record(number: number, extra: TimelineExtra): void {
    extras.set(number, [...(extras.get(number) ?? []), extra]);
  }
  return {
    ...server,
    invalidQueries,
    issuesOn: (board) => items.get(boardId(board)) ?? [],
    record,
    takeOff(board, number, actor) {
      const numbers = items.get(boardId(board)) ?? [];
      numbers.splice(numbers.indexOf(number), 1);
      record(number, { kind: 'board-removed', board: boardId(board), actor });
    },
    noteRename: (former, current) => renamed.set(former, current),
    hidden,
  };
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
  readonly extras: ReadonlyMap<number, readonly TimelineExtra[]>;
  /** Current names of labels by former ones. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly hidden: ReadonlySet<number>;
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
  const { renamed, extras, hidden, authorization, logins } = world;
  return {
    viewer: { login: logins[authorization.replace(/^\w+ /, '')] ?? 'stranger' },
    node: ({ id }: { id: string }) => ({ __typename: 'IssueComment', id, isMinimized: hidden.has(numberOf(id)) }),
    organization: ownerOf('organization'),
    user: ownerOf('user'),
    repository({ owner, name }: { owner: string; name: string }) {
      if (`${owner}/${name}` !== repository)
        throw new TypedError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return {
        async issue({ number }: { number: number }) {
          await requireIssue(world, number);
          return {
            id: `I_${number}`,
            projectItems: () => itemsOf(number),
            comments: async () => ({ nodes: await readComments(world, number) }),
            timelineItems: async (page: object) =>
              answerTimeline(
                await readEvents(world, number),
                { extras: extras.get(number) ?? [], currentName: (name) => renamed.get(name) ?? name },
                page,
              ),
          };
        },
        label: ({ name: label }: { name: string }) => ({ id: labelId(label), name: label }),
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
  const { status } = await get(`${targetUrl}/repos/${repository}/issues/${number}`, authorization);
  if (status !== 200) throw new TypedError('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
}

async function get(url: string, authorization: string): Promise<LoopbackAnswer> {
  return await askLoopback(url, { headers: { authorization } });
}

/** All events of an issue that the emulator knows of. */
async function readEvents({ targetUrl, repository, authorization }: World, number: number): Promise<RestEvent[]> {
  const events: RestEvent[] = [];
  for (let page = 1; ; page += 1) {
    const url = `${targetUrl}/repos/${repository}/issues/${number}/events?per_page=100&page=${page}`;
    const rows = JSON.parse((await get(url, authorization)).text) as RestEvent[];
    events.push(...rows);
    if (rows.length < 100) return events;
  }
}

/** Every author is a member: the emulator knows no others. */
async function readComments({ targetUrl, repository, authorization }: World, number: number): Promise<object[]> {
  const { text } = await get(`${targetUrl}/repos/${repository}/issues/${number}/comments`, authorization);
  const rows = JSON.parse(text) as { body: string; created_at: string; user: { login: string } }[];
  return rows.map(({ body, created_at: createdAt, user: { login } }) => {
    return { body, createdAt, authorAssociation: 'MEMBER', author: { __typename: 'User', login } };
  });
}

/** The number at the end of a node id, which the emulator writes in base 64. */
function numberOf(id: string): number {
  return Number(/\d+$/.exec(Buffer.from(id, 'base64').toString())?.[0]);
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
