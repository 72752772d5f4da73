import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { askLoopback } from './ask-loopback.ts';
import { gitHubDescription, type Operation } from './git-hub-description.ts';
import { readBody, serveLoopback } from './serve-loopback.ts';
import type { GitHubSuggestion, SuggestionsMode } from './stored-suggestions.ts';
import {
  allTypes,
  createSuggestionWorld,
  FIELDS,
  type SuggestionAnswer,
  type SuggestionRequest,
} from './suggestion-world.ts';

export interface SuggestionsServer {
  readonly url: string;
  /** Of an issue, in every state, oldest first. */
  of(number: number): readonly GitHubSuggestion[];
  /** Somebody proposes a label; returns the suggestion's number. */
  suggestLabel(number: number, label: string, by: { readonly token: string }): Promise<number>;
  /** A person decides; the label of an approved suggestion is on the issue. */
  approve(id: number, by: { readonly token: string }): Promise<void>;
  dismiss(id: number, by: { readonly token: string }): Promise<void>;
  setMode(mode: SuggestionsMode): void;
  /** What the search for similar issues finds from now on, or the status that it refuses with; nothing unless set. */
  setSearch(answer: readonly number[] | { readonly status: number }): void;
  /** Somebody closes an issue as a duplicate, without a word of which one. */
  closeAsDuplicate(number: number): Promise<void>;
  /** Queries of searches so far. */
  searches(): readonly string[];
  /** What GitHub's own description has against requests and answers so far. */
  invalid(): readonly string[];
  close(): Promise<void>;
}

const LIST = '/repos/{owner}/{repo}/issues/{issue_number}/suggestions';
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
const LISTS = [
  { ending: '/issue-types', path: '/orgs/{org}/issue-types', rows: allTypes() },
  { ending: '/issue-fields', path: '/orgs/{org}/issue-fields', rows: FIELDS },
];

interface Answered {
  readonly operation: Operation;
  readonly answer: SuggestionAnswer;
}

/** Answers as GitHub's description says about suggestions on issues, and passes everything else on to `targetUrl`. */
export async function startSuggestions(
  targetUrl: string,
  { repository, mode: first }: { readonly repository: string; readonly mode: SuggestionsMode },
): Promise<SuggestionsServer> {
  const invalid: string[] = [];
  let mode = first;
  let searched: Parameters<SuggestionsServer['setSearch']>[0] = [];
  const searches: string[] = [];
  const duplicates = new Set<number>();
  const { stored, accountOf, labelId, ...world } = createSuggestionWorld({ targetUrl, repository, mode: () => mode });

  async function decide(id: number, how: string, { headers }: SuggestionRequest): Promise<SuggestionAnswer> {
    const suggestion = stored.find(id);
    if (suggestion?.state !== 'pending') return { status: 404, body: { message: 'Not Found' } };
    const state = how === 'approve' ? 'approved' : 'dismissed';
    return { status: 200, body: stored.settle(suggestion, state, await accountOf(headers)) };
  }

  function answerList(pathname: string): Answered | undefined {
    const user = world.users.get(Number(pathname.match(/^\/user\/(\d+)$/)?.[1]));
    const listed = LISTS.find(({ ending }) => pathname.endsWith(ending));
    const body = user ?? listed?.rows;
    if (body === undefined) return undefined;
    return { operation: { method: 'get', path: listed?.path ?? '/user/{account_id}' }, answer: { status: 200, body } };
  }

  async function search(
    { searchParams }: URL,
    { headers }: Pick<SuggestionRequest, 'headers'>,
  ): Promise<SuggestionAnswer> {
    const kind = searchParams.get('search_type');
    if (kind !== 'hybrid') return { status: 422, body: { message: `no such search_type: ${kind}` } };
    searches.push(searchParams.get('q') ?? '');
    if ('status' in searched) return { status: searched.status, body: { message: 'No search for now' } };
    const items = await Promise.all(
      searched.map(async (number) => {
        return { ...(await readIssue(number, { headers })), score: 1 } as object;
      }),
    );
    return {
      status: 200,
      body: { total_count: items.length, incomplete_results: false, search_type: 'hybrid', items },
    };
  }

  async function readIssue(number: number, { headers }: Pick<SuggestionRequest, 'headers'>): Promise<object> {
    const path = `${targetUrl}/repos/${repository}/issues/${number}`;
    const { text } = await askLoopback(path, { headers: { authorization: headers.authorization ?? '' } });
    return JSON.parse(text);
  }

  /** What the emulator does not know of: searches, suggestions, and issues that were closed as duplicates. */
  async function answerRead(url: URL, asked: SuggestionRequest): Promise<Answered | undefined> {
    if (url.pathname === '/search/issues')
      return { operation: { method: 'get', path: url.pathname }, answer: await search(url, asked) };
    if (url.pathname.endsWith(`/issues/${asked.number}/suggestions`)) {
      const answer = refusal() ?? world.list(asked.number, url.searchParams);
      return { operation: { method: 'get', path: LIST }, answer };
    }
    if (!duplicates.has(asked.number) || !url.pathname.endsWith(`/issues/${asked.number}`)) return undefined;
    const body = { ...(await readIssue(asked.number, asked)), state_reason: 'duplicate' };
    return { operation: { method: 'get', path: ISSUE }, answer: { status: 200, body } };
  }

  async function answer(
    url: URL,
    method: string,
    asked: Omit<SuggestionRequest, 'number'>,
  ): Promise<Answered | undefined> {
    const { pathname } = url;
    const [, rest = '', number = '0'] = pathname.match(new RegExp(`^/repos/${repository}/issues/((\\d+).*)$`)) ?? [];
    const full = { ...asked, number: Number(number) };
    const below = rest.slice(number.length);
    const read = method === 'GET' ? (answerList(pathname) ?? (await answerRead(url, full))) : undefined;
    if (read !== undefined) return read;
    const [, id, how] = below.match(/^\/suggestions\/(\d+)\/(approve|dismiss)$/) ?? [];
    if (method === 'POST' && id !== undefined && how !== undefined) {
      const path = `${LIST}/{suggestion_id}/${how}`;
      return { operation: { method: 'post', path }, answer: refusal() ?? (await decide(Number(id), how, full)) };
    }
    if (method === 'POST' && below === '/labels') {
      return { operation: { method: 'post', path: `${ISSUE}/labels` }, answer: await world.addLabels(full) };
    }
    const isSuggestible = ['type', 'assignees', 'issue_field_values', 'state_reason'].some(
      (part) => part in asked.body,
    );
    if (method === 'PATCH' && below === '' && rest !== '' && isSuggestible) {
      return { operation: { method: 'patch', path: ISSUE }, answer: await world.change(full) };
    }
    return undefined;
  }

  function refusal(): SuggestionAnswer | undefined {
    const missing = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' };
    if (mode === 'off') return { status: 404, body: missing };
    if (mode === 'server')
      return { status: 404, body: missing, headers: { 'x-github-enterprise-version': 'enterprise-server@3.19.0' } };
    if (mode === 'no-rights') return { status: 403, body: { message: 'Resource not accessible by integration' } };
    return undefined;
  }

  function check(operation: Operation, { status, body }: SuggestionAnswer, sent: unknown): void {
    const description = gitHubDescription();
    // Its answers lack the form in which closing is suggested: the description of the request has none, that of the answer has.
    const { state, ...others } = (sent ?? {}) as Record<string, unknown>;
    const known = typeof state === 'object' ? others : (sent as object);
    if (operation.method !== 'get' && !operation.path.includes('suggestion_id')) {
      invalid.push(...description.checkRequest(operation, known));
    }
    const fromEmulator = [ISSUE, `${ISSUE}/labels`, '/user/{account_id}'].includes(operation.path);
    if (status === 200 && !fromEmulator) invalid.push(...description.checkAnswer(operation, status, body));
    if (status === 200 && operation.path === ISSUE) {
      const faults = description.checkAnswer(operation, status, body);
      invalid.push(...faults.filter((fault) => /: \/(suggestions|type|issue_field_values)/.test(fault)));
    }
  }

  const server = await serveLoopback(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', targetUrl);
    const text = (await readBody(incoming)).toString();
    const method = incoming.method ?? 'GET';
    const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    const own = await answer(url, method, { body, headers: incoming.headers });
    if (own === undefined) {
      // The host header stays, so that the links between pages lead to whoever was asked.
      const upstream = httpRequest(url, { method, headers: incoming.headers, agent: false }).end(text);
      const [passed] = (await once(upstream, 'response')) as [IncomingMessage];
      outgoing.writeHead(passed.statusCode ?? 502, passed.headers);
      passed.pipe(outgoing);
      return;
    }
    check(own.operation, own.answer, text === '' ? undefined : body);
    outgoing.writeHead(own.answer.status, { 'content-type': 'application/json', ...own.answer.headers });
    outgoing.end(JSON.stringify(own.answer.body));
  });

  return {
    ...server,
    of: stored.of,
    async suggestLabel(number, label, { token }) {
      const headers = { authorization: `Bearer ${token}` };
      const actor = await accountOf(headers);
      const change = {
        issue: number,
        action: 'add_label' as const,
        target_value: null,
        actor,
        confidence: 'medium' as const,
      };
      return stored.add({ ...change, target_id: await labelId(label, headers) }, 'pending').id;
    },
    async approve(id, { token }) {
      const suggestion = stored.find(id);
      if (suggestion === undefined) return;
      const headers = { authorization: `Bearer ${token}` };
      stored.settle(suggestion, 'approved', await accountOf(headers));
      await world.giveLabel(suggestion, headers);
    },
    async dismiss(id, { token }) {
      const suggestion = stored.find(id);
      if (suggestion !== undefined)
        stored.settle(suggestion, 'dismissed', await accountOf({ authorization: `Bearer ${token}` }));
    },
    setMode: (next) => {
      mode = next;
    },
    setSearch: (next) => {
      searched = next;
    },
    async closeAsDuplicate(number) {
      const headers = { authorization: 'Bearer triager-token', 'content-type': 'application/json' };
      const text = JSON.stringify({ state: 'closed' });
      const length = { 'content-length': Buffer.byteLength(text) };
      const path = `${targetUrl}/repos/${repository}/issues/${number}`;
      await askLoopback(path, { method: 'PATCH', headers: { ...headers, ...length } }, text);
      duplicates.add(number);
    },
    searches: () => searches,
    invalid: () => invalid,
  };
}
