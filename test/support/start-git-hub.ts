import { createEmulator } from 'emulate';
import { askLoopback } from './ask-loopback.ts';
import { type SeedBoard, startBoards } from './start-boards.ts';
import { type FaultProxy, startFaultProxy } from './start-fault-proxy.ts';
import { type SuggestionsServer, startSuggestions } from './start-suggestions.ts';
import type { SuggestionsMode } from './stored-suggestions.ts';
import { until } from './until.ts';

export const OWNER = 'acme';
export const REPOSITORY = 'acme/lantern';
/** Speaks for the account that triages, which may write. */
export const TRIAGER_TOKEN = 'triager-token';
/** Speaks for a person who reports issues. */
export const REPORTER_TOKEN = 'reporter-token';
/** Speaks for an app that triages. */
export const APP_TOKEN = 'app-token';
export const APP_LOGIN = 'lantern-triage[bot]';

const LOGINS = { [TRIAGER_TOKEN]: OWNER, [REPORTER_TOKEN]: 'reporter', [APP_TOKEN]: APP_LOGIN };

export interface SeedIssue {
  readonly title: string;
  readonly body?: string | null;
  readonly labels?: readonly string[];
  readonly state?: 'open' | 'closed';
}

export interface GitHubSeed {
  /** `owner/name`; `acme/lantern` unless given. */
  readonly repository?: string;
  readonly labels?: readonly string[];
  /** Numbered from 1 in this order. */
  readonly issues?: readonly SeedIssue[];
  /** Boards of GitHub Projects; the emulator has none, so a server of ours answers for them. */
  readonly boards?: readonly SeedBoard[];
  /** Whether GraphQL lacks what GitHub Enterprise Server lacks: boards in timelines. */
  readonly isOlder?: boolean;
  /** How it does with suggestions on issues; without it, it knows none. */
  readonly suggestions?: SuggestionsMode;
}

export interface GitHubServer {
  /** Address of the API, through the fault proxy. */
  readonly apiUrl: string;
  readonly proxy: FaultProxy;
  /** Calls the API beside the proxy; `path` follows `/repos/acme/lantern`. Throws on a status of 400 or more. */
  call(method: string, path: string, body?: unknown, token?: string): Promise<unknown>;
  labelsOf(number: number): Promise<string[]>;
  commentsOf(number: number): Promise<{ id: number; body: string }[]>;
  /** A person, or whoever has the token, takes a label from an issue. */
  removeLabel(number: number, label: string, token?: string): Promise<void>;
  /** Renames a label: events keep the name that it had, its id stays. */
  renameLabel(former: string, current: string): Promise<void>;
  /** A person deletes a comment; `actor` is their login, null where the account is gone since. */
  deleteComment(number: number, id: number, accounts: { author: string; actor: string | null }): Promise<void>;
  /** A person hides a comment. */
  hideComment(id: number): void;
  /** Somebody takes an issue off a board. */
  takeOff(board: SeedBoard, number: number, actor: string | null): void;
  /** Numbers of the issues on a board, in the order they were added. */
  issuesOn(board: SeedBoard): number[];
  /** Absent where none were asked for. */
  readonly suggestions: SuggestionsServer | undefined;
  /** What GitHub's own GraphQL schema had against the queries so far. */
  invalidQueries(): readonly string[];
  close(): Promise<void>;
}

/** Starts an emulated GitHub with one repository on loopback, behind a fault proxy. */
export async function startGitHub(seed: GitHubSeed = {}): Promise<GitHubServer> {
  const { repository = REPOSITORY } = seed;
  const [owner, name] = repository.split('/') as [string, string];
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: {
        ...Object.fromEntries(
          Object.entries(LOGINS).map(([token, login]) => [token, { login, scopes: ['repo', 'user'] }]),
        ),
      },
      github: {
        users: [...new Set([owner, ...Object.values(LOGINS)])].map((login) => ({ login })),
        repos: [
          {
            owner,
            name,
            auto_init: false,
            collaborators: ['reporter', APP_LOGIN].map((login) => ({ login, permission: 'push' as const })),
          },
        ],
      },
    },
  });
  const boards = await startBoards(emulator.url, {
    repository,
    boards: seed.boards ?? [],
    logins: LOGINS,
    isOlder: seed.isOlder ?? false,
  });
  const suggestions = seed.suggestions && (await startSuggestions(boards.url, { repository, mode: seed.suggestions }));
  const proxy = await startFaultProxy(suggestions?.url ?? boards.url);

  async function call(method: string, path: string, body?: unknown, token = TRIAGER_TOKEN): Promise<unknown> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const { status, text } = await askLoopback(
      `${emulator.url}/repos/${repository}${path}`,
      { method, headers: { ...headers, 'content-length': Buffer.byteLength(sent ?? '') } },
      sent,
    );
    if (status >= 400) throw new Error(`${method} ${path}: ${status} ${text}`);
    if (method === 'POST' && path === '/issues') await nextMillisecond();
    return text === '' ? undefined : JSON.parse(text);
  }

  for (const label of seed.labels ?? []) await call('POST', '/labels', { name: label, description: `About ${label}` });
  for (const issue of seed.issues ?? []) await createIssue(call, issue);
  return {
    apiUrl: proxy.url,
    proxy,
    call,
    labelsOf: async (number) => {
      const labels = (await call('GET', `/issues/${number}/labels`)) as { name: string }[];
      return labels.map((label) => label.name);
    },
    commentsOf: async (number) => (await call('GET', `/issues/${number}/comments?per_page=100`)) as never,
    removeLabel: async (number, label, token = REPORTER_TOKEN) => {
      await call('DELETE', `/issues/${number}/labels/${encodeURIComponent(label)}`, undefined, token);
    },
    renameLabel: async (former, current) => {
      await call('PATCH', `/labels/${encodeURIComponent(former)}`, { new_name: current });
      boards.noteRename(former, current);
    },
    deleteComment: async (number, id, accounts) => {
      await call('DELETE', `/issues/comments/${id}`);
      boards.record(number, { kind: 'comment-deleted', ...accounts });
    },
    hideComment: (id) => boards.hidden.add(id),
    takeOff: boards.takeOff,
    issuesOn: boards.issuesOn,
    suggestions,
    invalidQueries: () => boards.invalidQueries,
    close: async () => {
      await proxy.close();
      await suggestions?.close();
      await boards.close();
      await emulator.close();
    },
  };
}

/**
 * The emulator sorts issues by the millisecond in which they were made, and gives those of the same one oldest first where
 * the newest are asked for. So each has a millisecond of its own.
 */
async function nextMillisecond(): Promise<void> {
  const nowMs = Date.now();
  await until(() => Date.now() !== nowMs);
}

async function createIssue(call: GitHubServer['call'], issue: SeedIssue): Promise<void> {
  const { title, body = null, labels = [] } = issue;
  const created = (await call('POST', '/issues', { title, body, labels }, REPORTER_TOKEN)) as { number: number };
  if (issue.state === 'closed') await call('PATCH', `/issues/${created.number}`, { state: 'closed' });
}
