import type { IncomingMessage } from 'node:http';
import type { operations } from '@octokit/openapi-types';
import { type Answer, paged } from './paged-answer.ts';
import {
  jobId,
  type Place,
  type SeedArtifact,
  type SeedPullRequest,
  type SeedRun,
  type StoredFile,
  toAnnotation,
  toArtifact,
  toJob,
  toPullRequest,
  toRun,
  WORKFLOW_ID,
} from './run-answers.ts';
import { answerComment, type RunComment } from './run-comments.ts';
import { createIssueDesk, type IssueShelf } from './run-issues.ts';
import { searchRuns } from './search-runs.ts';
import { sendFile } from './send-stored-file.ts';
import { readBody, serveLoopback } from './serve-loopback.ts';
import { REPOSITORY } from './start-git-hub.ts';

export interface RunServer extends IssueShelf {
  readonly apiUrl: string;
  /** The newest run first, as GitHub lists them. */
  runs: readonly SeedRun[];
  pullRequests: readonly SeedPullRequest[];
  /** `path?query` of every request so far. */
  readonly requests: string[];
  /** What the log host was asked, with all headers. */
  readonly storeRequests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** Answers to the next requests for a path after `/repos/acme/lantern`, before the real one. */
  readonly faults: Map<
    string,
    { readonly status: number; readonly headers?: Record<string, string>; body?: unknown }[]
  >;
  /** Changes an answer before it is sent. */
  bend: (path: string, body: unknown) => unknown;
  /** Stands in the place of the link to the next page. */
  nextPage: string | undefined;
  /** On pull requests; all are ours. */
  readonly comments: Map<number, RunComment[]>;
  /** The former name of the repository, which leads to it by redirects. */
  moved: string | undefined;
  close(): Promise<void>;
}

/**
 * Starts a GitHub of ours on loopback for runs of workflows, jobs, check runs, logs and artifacts, and a second server that
 * keeps the logs, as GitHub's are on another host.
 */
export async function startRunServer(seed: Partial<Pick<RunServer, 'runs' | 'pullRequests'>> = {}): Promise<RunServer> {
  const files = new Map<string, StoredFile>();
  const answerIssue = createIssueDesk();
  const store = await serveLoopback((incoming, outgoing) => {
    server.storeRequests.push({ path: incoming.url ?? '', headers: incoming.headers });
    return sendFile(files.get(incoming.url ?? ''), outgoing);
  });
  const api = await serveLoopback(async (incoming, outgoing) => {
    const sent = incoming.method === 'GET' ? undefined : String(await readBody(incoming));
    const url = new URL(incoming.url ?? '/', api.url);
    server.requests.push(`${url.pathname}${url.search}`);
    const former = `/repos/${server.moved}`;
    if (url.pathname.startsWith(former)) {
      const location = url.href.replace(former, `/repos/${REPOSITORY}`);
      outgoing.writeHead(301, { location, 'content-type': 'application/json' }).end('{"message":"Moved Permanently"}');
      return;
    }
    const path = url.pathname.replace(`/repos/${REPOSITORY}`, '');
    const fault = server.faults.get(path)?.shift();
    const method = incoming.method ?? '';
    const answer: Answer =
      fault ??
      (await answerIssue({ shelf: server, method, url, path, sent })) ??
      route({ server, files, storeUrl: store.url, url, path, sent });
    outgoing.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
    const body = fault === undefined ? server.bend(path, answer.body) : answer.body;
    outgoing.end(body === undefined ? '' : JSON.stringify(body));
  });
  const server: RunServer = {
    apiUrl: api.url,
    runs: seed.runs ?? [],
    pullRequests: seed.pullRequests ?? [],
    requests: [],
    storeRequests: [],
    faults: new Map(),
    bend: (_path, body) => body,
    nextPage: undefined,
    comments: new Map(),
    issues: [],
    labels: [],
    mayWriteIssues: true,
    filingsAtOnce: 1,
    moved: undefined,
    close: async () => {
      await Promise.all([api.close(), store.close()]);
    },
  };
  return server;
}

interface Asked {
  readonly server: RunServer;
  readonly files: Map<string, StoredFile>;
  readonly storeUrl: string;
  readonly url: URL;
  /** What follows `/repos/acme/lantern`. */
  readonly path: string;
  /** Body of a request that writes. */
  readonly sent: string | undefined;
}

type QueryOf<Operation extends { readonly parameters: { readonly query?: unknown } }> = NonNullable<
  Operation['parameters']['query']
>;
type Match = Readonly<Record<string, string>>;
interface Route {
  readonly path: RegExp;
  /** Parameters that GitHub's OpenAPI description knows. */
  readonly query: readonly string[];
  readonly answer: (asked: Asked, match: Match) => Answer;
}

const PAGES = ['per_page', 'page'] as const;
const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };

const ROUTES: readonly Route[] = [
  { path: /^$/, query: [], answer: () => ({ status: 200, body: { full_name: REPOSITORY, default_branch: 'main' } }) },
  {
    path: /^\/actions\/runs\/(?<run>\d+)(?:\/attempts\/(?<attempt>\d+))?$/,
    query: [],
    answer: (asked, match) => {
      const found = findAttempt(asked, match);
      return found === undefined
        ? NOT_FOUND
        : { status: 200, body: toRun(found.run, { ...found, place: placeOf(asked) }) };
    },
  },
  {
    path: /^\/actions\/runs\/(?<run>\d+)\/attempts\/(?<attempt>\d+)\/jobs$/,
    query: [...PAGES] satisfies (keyof QueryOf<operations['actions/list-jobs-for-workflow-run-attempt']>)[],
    answer: (asked, match) => {
      const found = findAttempt(asked, match);
      if (found === undefined) return NOT_FOUND;
      const { run, attempt, jobs } = found;
      const place = placeOf(asked);
      return paged(
        asked,
        'jobs',
        jobs.map((job, index) => toJob(job, { id: jobId(run, attempt, index), run, place })),
      );
    },
  },
  {
    path: /^\/check-runs\/(?<job>\d+)\/annotations$/,
    query: [...PAGES] satisfies (keyof QueryOf<operations['checks/list-annotations']>)[],
    answer: (asked, match) => {
      const job = findJob(asked, match);
      return job === undefined ? NOT_FOUND : paged(asked, undefined, (job.annotations ?? []).map(toAnnotation));
    },
  },
  {
    path: /^\/actions\/jobs\/(?<job>\d+)\/logs$/,
    query: [],
    answer: (asked, match) => link(asked, findJob(asked, match)?.log, `/logs/${match.job}`),
  },
  {
    path: /^\/actions\/runs\/(?<run>\d+)\/attempts\/(?<attempt>\d+)\/logs$/,
    query: [],
    answer: (asked, match) => link(asked, findAttempt(asked, match)?.run.zip, `/zips/${match.run}`),
  },
  {
    path: /^\/actions\/runs$/,
    query: ['status', 'created', ...PAGES] satisfies (keyof QueryOf<
      operations['actions/list-workflow-runs-for-repo']
    >)[],
    answer: (asked) => {
      const rows = asked.server.runs.map((run) => toRun(run, { attempt: run.attempts.length, place: placeOf(asked) }));
      return paged(asked, 'workflow_runs', searchRuns(rows, asked.url.searchParams));
    },
  },
  {
    path: /^\/actions\/workflows\/(?<workflow>\d+)\/runs$/,
    query: ['branch', 'status', 'event', ...PAGES] satisfies (keyof QueryOf<
      operations['actions/list-workflow-runs']
    >)[],
    answer: listRuns,
  },
  {
    path: /^\/actions\/runs\/(?<run>\d+)\/artifacts$/,
    query: [...PAGES] satisfies (keyof QueryOf<operations['actions/list-workflow-run-artifacts']>)[],
    answer: (asked, match) => {
      const artifacts = findAttempt(asked, match)?.run.artifacts ?? [];
      return paged(
        asked,
        'artifacts',
        artifacts.map((artifact, index) => toArtifact(artifact, index + 1, placeOf(asked))),
      );
    },
  },
  {
    path: /^\/actions\/artifacts\/(?<artifact>\d+)\/zip$/,
    query: [],
    answer: (asked, match) => {
      const artifact = artifactsOf(asked)[Number(match.artifact) - 1];
      const bytes = artifact?.bytes;
      return link(asked, bytes === undefined ? undefined : { kind: 'bytes', bytes }, `/artifacts/${match.artifact}`);
    },
  },
  {
    path: /^\/commits\/(?<sha>[0-9a-f]+)\/pulls$/,
    query: [...PAGES] satisfies (keyof QueryOf<operations['repos/list-pull-requests-associated-with-commit']>)[],
    answer: (asked) => {
      const found = asked.server.pullRequests.filter(({ isFoundByCommit = true }) => isFoundByCommit);
      return paged(
        asked,
        undefined,
        found.map((seed) => toPullRequest(seed, placeOf(asked))),
      );
    },
  },
  {
    path: /^\/pulls$/,
    query: ['state', 'head', ...PAGES] satisfies (keyof QueryOf<operations['pulls/list']>)[],
    answer: (asked) => {
      const head = asked.url.searchParams.get('head');
      const found = asked.server.pullRequests.filter((seed) => seed.head === head);
      return paged(
        asked,
        undefined,
        found.map((seed) => toPullRequest(seed, placeOf(asked))),
      );
    },
  },
];

function route(asked: Asked): Answer {
  const comment = answerComment(asked);
  if (comment !== undefined) return comment;
  for (const { path, query, answer } of ROUTES) {
    const match = path.exec(asked.path);
    if (match === null) continue;
    const unknown = [...asked.url.searchParams.keys()].filter((name) => !query.includes(name));
    if (unknown.length > 0) return { status: 422, body: { message: `Unknown parameters: ${unknown.join(', ')}` } };
    return answer(asked, match.groups ?? {});
  }
  return NOT_FOUND;
}

function placeOf({ server }: Asked): Place {
  return { apiUrl: server.apiUrl, repository: REPOSITORY };
}

function findAttempt({ server }: Asked, match: Match) {
  const run = server.runs.find(({ id }) => id === Number(match.run));
  const attempt = Number(match.attempt ?? run?.attempts.length);
  const jobs = run?.attempts[attempt - 1];
  return run === undefined || jobs === undefined ? undefined : { run, attempt, jobs };
}

function findJob({ server }: Asked, match: Match) {
  for (const run of server.runs) {
    for (const [at, jobs] of run.attempts.entries()) {
      const found = jobs.find((_job, index) => jobId(run, at + 1, index) === Number(match.job));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function artifactsOf({ server }: Asked): readonly SeedArtifact[] {
  return server.runs.find(({ artifacts }) => artifacts !== undefined)?.artifacts ?? [];
}

function listRuns(asked: Asked, match: Match): Answer {
  const { searchParams } = asked.url;
  if (Number(match.workflow) !== WORKFLOW_ID) return NOT_FOUND;
  const matches = (name: string, value: string | null) => [null, value].includes(searchParams.get(name));
  const found = asked.server.runs.filter(
    (run) =>
      matches('branch', run.branch ?? 'main') &&
      matches('status', run.conclusion) &&
      matches('event', run.event ?? 'push'),
  );
  const place = placeOf(asked);
  return paged(
    asked,
    'workflow_runs',
    found.map((run) => toRun(run, { attempt: run.attempts.length, place })),
  );
}

/** A short-lived link to the other host. */
function link({ files, storeUrl }: Asked, file: StoredFile | undefined, path: string): Answer {
  if (file === undefined) return NOT_FOUND;
  if (file.kind === 'refused') return { status: file.status, body: { message: file.message } };
  if (file.kind === 'elsewhere') return { status: 302, headers: { location: file.address } };
  const signed = `${path}?sig=s3cret`;
  files.set(signed, file);
  return { status: 302, headers: { location: `${storeUrl}${signed}` } };
}
