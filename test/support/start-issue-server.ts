import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { operations } from '@octokit/openapi-types';
import {
  type Stock,
  type StoredIssue,
  type StoredLabelEvent,
  storedIssue,
  toEvent,
  toIssue,
  toLabel,
} from './issue-answers.ts';
import { answerGraphql, answerSuggestions, type Decisions, NO_DECISIONS } from './issue-decisions.ts';
import { serveLoopback } from './serve-loopback.ts';
import { REPOSITORY } from './start-git-hub.ts';

export interface IssueServer extends Stock {
  /** Oldest first. */
  readonly events: StoredLabelEvent[];
  /** `path?query status` of every answer so far. */
  readonly answers: string[];
  /** The server's clock, in milliseconds since 1970. */
  nowMs: number;
  /** Numbers that were transferred to another repository. */
  readonly transferred: Map<number, string>;
  hasEvents: boolean;
  readonly decisions: Decisions;
  /**
   * How list cursors work: by page number, or as GitHub's long lists do, by `after`; `unnamed` names no next page of
   * issues, as behind a proxy that drops the header.
   */
  paging: 'page' | 'after' | 'unnamed';
  /** Called before a request is answered; what it does is seen in the answer. */
  onRequest: (path: string) => void;
  close(): Promise<void>;
}

/**
 * Starts a GitHub of ours on loopback, for what `emulate` lacks: thousands of issues at once, ETags, the repository's
 * issue events, transferred issues. The types of its answers are those of GitHub's own OpenAPI description.
 */
export async function startIssueServer(): Promise<IssueServer> {
  const { url, close } = await serveLoopback((incoming, outgoing) => answer(state, incoming, outgoing));
  const state: IssueServer = {
    apiUrl: url,
    issues: new Map(),
    labels: new Map(),
    events: [],
    answers: [],
    nowMs: Date.parse('2031-05-01T00:00:00Z'),
    transferred: new Map(),
    hasEvents: true,
    decisions: NO_DECISIONS(),
    paging: 'page',
    onRequest: () => {},
    close,
  };
  return state;
}

/** Has the same issues. */
export const SECOND_REPOSITORY = 'acme/second';
/** GitHub tells names apart without regard to case. */
const SERVED = new RegExp(`^/repos/(${REPOSITORY}|${SECOND_REPOSITORY})`, 'i');

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function answer(state: IssueServer, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const url = new URL(incoming.url ?? '/', state.apiUrl);
  state.onRequest(url.pathname);
  const { status, body, headers }: Answer =
    url.pathname === '/graphql'
      ? await answerGraphql(state.decisions, incoming, new Set(state.issues.keys()))
      : route(state, url);
  const text = JSON.stringify(body);
  const etag = `"${createHash('sha256').update(text).digest('hex')}"`;
  const isUnchanged = status === 200 && incoming.headers['if-none-match'] === etag;
  state.answers.push(`${url.pathname}${url.search} ${isUnchanged ? 304 : status}`);
  outgoing.writeHead(isUnchanged ? 304 : status, {
    'content-type': 'application/json; charset=utf-8',
    date: new Date(state.nowMs).toUTCString(),
    ...(status === 200 && { etag }),
    ...headers,
  });
  outgoing.end(isUnchanged ? undefined : text);
}

type QueryOf<Operation extends { readonly parameters: { readonly query?: unknown } }> = NonNullable<
  Operation['parameters']['query']
>;

/** The parameters that GitHub's OpenAPI description knows, as far as they are used; `after` comes from its own links. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  '/issues': ['state', 'sort', 'direction', 'since', 'per_page', 'page'] satisfies (keyof QueryOf<
    operations['issues/list-for-repo']
  >)[],
  '/labels': ['per_page', 'page'] satisfies (keyof QueryOf<operations['issues/list-labels-for-repo']>)[],
  '/issues/events': ['per_page', 'page'] satisfies (keyof QueryOf<operations['issues/list-events-for-repo']>)[],
};

function route(state: IssueServer, url: URL): Answer {
  if (url.pathname === '/search/issues') return { status: 200, body: { total_count: state.issues.size, items: [] } };
  const path = url.pathname.replace(SERVED, '');
  const known = QUERIES[path];
  const unknown = [...url.searchParams.keys()].filter((name) => known?.includes(name) === false && name !== 'after');
  if (unknown.length > 0) return { status: 422, body: { message: `Unknown parameters: ${unknown.join(', ')}` } };
  if (path === '') return { status: 200, body: { full_name: REPOSITORY, has_issues: true } };
  if (path === '/issues') return listIssues(state, url);
  if (path === '/labels') {
    const labels = [...state.labels].map(([id, name]) => toLabel(id, name));
    return paged(url, labels);
  }
  const name = /^\/labels\/(.+)$/.exec(path)?.[1];
  if (name !== undefined) return findLabel(state, decodeURIComponent(name));
  if (path === '/issues/events' && state.hasEvents) {
    const events = [...state.events].reverse().map((event) => toEvent(state, event));
    return paged(url, events);
  }
  const suggested = answerSuggestions(state.decisions, { path, url, known: state.issues });
  if (suggested !== undefined) return suggested;
  const number = Number(/^\/issues\/(\d+)$/.exec(path)?.[1]);
  const issue = state.issues.get(number);
  if (issue !== undefined) return { status: 200, body: toIssue(state, issue) };
  const home = state.transferred.get(number);
  // On the origin that was asked, as GitHub does, be it through a proxy.
  if (home !== undefined) return { status: 301, body: {}, headers: { location: `/repos/${home}` } };
  const moved = /^\/repos\/(.*)\/issues\/(\d+)$/.exec(path);
  if (moved !== null) return { status: 200, body: movedIssue(state, moved) };
  return { status: 404, body: { message: 'Not Found' } };
}

/** GitHub finds a label whatever the case of its name. */
function findLabel(state: IssueServer, wanted: string): Answer {
  const found = [...state.labels].find(([, name]) => name.toLowerCase() === wanted.toLowerCase());
  return found === undefined
    ? { status: 404, body: { message: 'Not Found' } }
    : { status: 200, body: toLabel(...found) };
}

function movedIssue(state: IssueServer, [, repository = '', number]: RegExpExecArray): unknown {
  const issue = toIssue(state, storedIssue(Number(number)));
  return { ...issue, repository_url: `${state.apiUrl}/repos/${repository}` };
}

function listIssues(state: IssueServer, url: URL): Answer {
  const { searchParams } = url;
  const since = searchParams.get('since') ?? '';
  const field = searchParams.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const sign = searchParams.get('direction') === 'asc' ? 1 : -1;
  const found = [...state.issues.values()].filter((issue) => issue.updatedAt >= since);
  found.sort((a, b) => sign * (Number(a[field] > b[field]) - Number(a[field] < b[field]) || a.number - b.number));
  if (state.paging === 'after') return pagedByKey(url, { found, field, state });
  const { headers, ...answer } = paged(
    url,
    found.map((issue) => () => toIssue(state, issue)),
  );
  return state.paging === 'unnamed' || headers === undefined ? answer : { ...answer, headers };
}

/** As GitHub pages long lists: the cursor names the last row, whatever happens before it, and no last page is told. */
function pagedByKey(
  url: URL,
  list: {
    readonly found: readonly StoredIssue[];
    readonly field: 'updatedAt' | 'createdAt';
    readonly state: IssueServer;
  },
): Answer {
  const { found, field, state } = list;
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const [afterTime = '', afterNumber = 0] = (url.searchParams.get('after') ?? '').split('~');
  const rest = found.filter(
    (issue) => issue[field] > afterTime || (issue[field] === afterTime && issue.number > Number(afterNumber)),
  );
  const rows = rest.slice(0, size);
  const last = rows.at(-1);
  const next = new URL(url);
  next.searchParams.set('after', `${last?.[field]}~${last?.number}`);
  const links: Record<string, string> = rest.length > size ? { link: `<${next.href}>; rel="next"` } : {};
  return { status: 200, body: rows.map((issue) => toIssue(state, issue)), headers: links };
}

function paged(url: URL, rows: readonly unknown[]): Answer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const page = Number(url.searchParams.get('page') ?? 1);
  const lastPage = Math.max(1, Math.ceil(rows.length / size));
  const link = (to: number, relation: string) => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target.href}>; rel="${relation}"`;
  };
  const next = `${link(page + 1, 'next')}, ${link(lastPage, 'last')}`;
  const links: Record<string, string> = page < lastPage ? { link: next } : {};
  const body = rows.slice((page - 1) * size, page * size).map((row) => (typeof row === 'function' ? row() : row));
  return { status: 200, body, headers: links };
}
