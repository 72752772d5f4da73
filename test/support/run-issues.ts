import type { components, operations } from '@octokit/openapi-types';

type Schemas = components['schemas'];
type ListParameter = keyof NonNullable<operations['issues/list-for-repo']['parameters']['query']>;
type NewIssue = operations['issues/create']['requestBody']['content']['application/json'];
type ChangedIssue = NonNullable<operations['issues/update']['requestBody']>['content']['application/json'];

/** Of GitHub's answer, the part that is read. */
type GitHubIssue = Pick<
  Schemas['issue'],
  'number' | 'title' | 'body' | 'state' | 'state_reason' | 'locked' | 'html_url'
> & {
  readonly user: Pick<Schemas['simple-user'], 'id' | 'login' | 'type'>;
  readonly labels: readonly string[];
};

export interface RunIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  state: 'open' | 'closed';
  stateReason: Schemas['issue']['state_reason'];
  readonly isLocked?: boolean;
  readonly author: string;
}

export interface IssueShelf {
  /** The oldest first. */
  issues: RunIssue[];
  /** Names of all labels of the repository. */
  labels: readonly string[];
  /** Whether the token has issues: write. */
  mayWriteIssues: boolean;
  /** New issues are written once so many are asked for: then all of them looked before any was there. */
  filingsAtOnce: number;
}

export const BOT = 'github-actions[bot]';
const LIST: readonly string[] = ['creator', 'state', 'sort', 'direction', 'per_page', 'page'] satisfies ListParameter[];
const FORBIDDEN = { status: 403, body: { message: 'Resource not accessible by integration' } };

export interface AskedIssues {
  readonly shelf: IssueShelf;
  readonly method: string;
  readonly url: URL;
  /** What follows `/repos/acme/lantern`. */
  readonly path: string;
  /** Body of a request that writes. */
  readonly sent: string | undefined;
}

/** Lists, files and changes issues and lists labels; undefined for a request about anything else. */
export function createIssueDesk() {
  let waiting: (() => void)[] = [];
  return async ({ shelf, method, url, path, sent = '' }: AskedIssues) => {
    if (path === '/labels')
      return { status: 200, body: shelf.labels.map((name, id) => ({ id, name, description: null })) };
    const number = Number(/^\/issues\/(?<number>\d+)$/.exec(path)?.groups?.number);
    if (path !== '/issues' && Number.isNaN(number)) return undefined;
    if (method === 'GET') return list(shelf, url);
    if (!shelf.mayWriteIssues) return FORBIDDEN;
    if (method === 'PATCH') return change(shelf, number, JSON.parse(sent));
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push(resolve);
    if (waiting.length >= shelf.filingsAtOnce) {
      for (const go of waiting) go();
      waiting = [];
      shelf.filingsAtOnce = 1;
    }
    await promise;
    return file(shelf, JSON.parse(sent));
  };
}

function list({ issues }: IssueShelf, { searchParams }: URL) {
  const unknown = [...searchParams.keys()].filter((name) => !LIST.includes(name));
  if (unknown.length > 0) return { status: 422, body: { message: `Unknown parameters: ${unknown.join(', ')}` } };
  const creator = searchParams.get('creator');
  const found = issues.filter(({ author }) => creator === null || author === creator).toReversed();
  return { status: 200, body: found.map(toIssue) };
}

function file(shelf: IssueShelf, { title, body, labels }: NewIssue) {
  const names = (labels ?? []).map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
  const number = (shelf.issues.at(-1)?.number ?? 100) + 1;
  const issue: RunIssue = {
    number,
    title: String(title),
    body: body ?? '',
    labels: names,
    state: 'open',
    stateReason: null,
    author: BOT,
  };
  shelf.issues.push(issue);
  return { status: 201, body: toIssue(issue) };
}

function change({ issues }: IssueShelf, number: number, { state, state_reason: reason }: ChangedIssue) {
  const issue = issues.find((one) => one.number === number);
  if (issue === undefined) return { status: 404, body: { message: 'Not Found' } };
  issue.state = state ?? issue.state;
  issue.stateReason = reason ?? null;
  return { status: 200, body: toIssue(issue) };
}

function toIssue({ number, title, body, state, stateReason, isLocked = false, author, labels }: RunIssue): GitHubIssue {
  const isBot = author.endsWith('[bot]');
  return {
    number,
    title,
    body,
    state,
    state_reason: stateReason,
    locked: isLocked,
    html_url: `https://elsewhere.example/${number}`,
    user: { id: isBot ? 41898282 : 7, login: author, type: isBot ? 'Bot' : 'User' },
    labels,
  };
}
