import type { components } from '@octokit/openapi-types';
import { REPOSITORY } from './start-git-hub.ts';

// The types are those of GitHub's own OpenAPI description: an answer that GitHub would not give does not compile.
type GitHubIssue = components['schemas']['issue'];
type GitHubEvent = components['schemas']['issue-event'];
type GitHubLabel = components['schemas']['label'];

export interface StoredIssue {
  number: number;
  title: string;
  body: string | null;
  /** Ids. */
  labels: number[];
  state: 'open' | 'closed';
  stateReason: GitHubIssue['state_reason'];
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  comments: number;
  reactions: number;
  milestone: string | null;
  isPullRequest: boolean;
  /** Name; undefined on a server that does not know of types. */
  type: string | null | undefined;
}

type OtherAction =
  | 'issue_type_added'
  | 'issue_type_changed'
  | 'issue_type_removed'
  | 'marked_as_duplicate'
  | 'unmarked_as_duplicate';

export interface StoredLabelEvent {
  readonly id: number;
  readonly issue: number;
  readonly label: string;
  /** Names of types, where it is about them. */
  readonly type?: string;
  readonly formerType?: string;
  readonly action: 'labeled' | 'unlabeled' | 'closed' | OtherAction;
  readonly actor: string | null;
  readonly at: string;
}

/** What a repository holds; tests change it as they like. */
export interface Stock {
  readonly apiUrl: string;
  readonly issues: Map<number, StoredIssue>;
  /** Names by id. */
  readonly labels: Map<number, string>;
}

/** An issue with the given parts; its dates follow from its number, a minute after another. */
export function storedIssue(number: number, parts: Partial<StoredIssue> = {}): StoredIssue {
  const createdAt = toTime(Date.parse('2030-01-01T00:00:00Z') + number * 60_000);
  return {
    number,
    title: `Title of ${number}`,
    body: `Body of ${number}`,
    labels: [],
    state: 'open',
    stateReason: null,
    createdAt,
    updatedAt: createdAt,
    closedAt: null,
    comments: 0,
    reactions: 0,
    milestone: null,
    isPullRequest: false,
    type: null,
    ...parts,
  };
}

export function toTime(timeMs: number): string {
  return `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}

export function toLabel(id: number, name: string): GitHubLabel {
  const url = `https://api.github.com/repos/${REPOSITORY}/labels/${encodeURIComponent(name)}`;
  return { id, node_id: `L${id}`, url, name, description: null, color: 'ededed', default: false };
}

type GitHubUser = NonNullable<GitHubIssue['user']>;

function toUser(login: string): GitHubUser {
  const url = `https://api.github.com/users/${login}`;
  return {
    login,
    id: 1,
    node_id: 'U1',
    avatar_url: url,
    gravatar_id: '',
    url,
    html_url: url,
    followers_url: url,
    following_url: url,
    gists_url: url,
    starred_url: url,
    subscriptions_url: url,
    organizations_url: url,
    repos_url: url,
    events_url: url,
    received_events_url: url,
    type: 'User',
    site_admin: false,
  };
}

export function toIssue(stock: Stock, issue: StoredIssue): GitHubIssue {
  const { number } = issue;
  const url = `${stock.apiUrl}/repos/${REPOSITORY}/issues/${number}`;
  return {
    id: number,
    node_id: `I${number}`,
    url,
    repository_url: `${stock.apiUrl}/repos/${REPOSITORY}`,
    labels_url: url,
    comments_url: url,
    events_url: url,
    html_url: url,
    number,
    state: issue.state,
    state_reason: issue.stateReason ?? null,
    title: issue.title,
    body: issue.body,
    user: toUser('someone'),
    labels: issue.labels.flatMap((id) => {
      const name = stock.labels.get(id);
      return name === undefined ? [] : [toLabel(id, name)];
    }),
    assignee: null,
    milestone: issue.milestone === null ? null : toMilestone(issue.milestone),
    locked: false,
    comments: issue.comments,
    ...(issue.isPullRequest && { pull_request: { url, html_url: url, diff_url: url, patch_url: url } }),
    ...(issue.type !== undefined && { type: toType(issue.type) }),
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: 'NONE',
    reactions: {
      url,
      total_count: issue.reactions,
      '+1': issue.reactions,
      '-1': 0,
      laugh: 0,
      hooray: 0,
      confused: 0,
      heart: 0,
      rocket: 0,
      eyes: 0,
    },
  };
}

function toType(name: string | null): NonNullable<GitHubIssue['type']> | null {
  return name === null ? null : { id: 3, node_id: 'IT3', name, description: null };
}

function toMilestone(title: string): GitHubIssue['milestone'] {
  const url = `https://api.github.com/repos/${REPOSITORY}/milestones/1`;
  return {
    url,
    html_url: url,
    labels_url: url,
    id: 1,
    node_id: 'M1',
    number: 1,
    state: 'open',
    title,
    description: null,
    creator: null,
    open_issues: 0,
    closed_issues: 0,
    created_at: '2030-01-01T00:00:00Z',
    updated_at: '2030-01-01T00:00:00Z',
    closed_at: null,
    due_on: null,
  };
}

export function toEvent(stock: Stock, event: StoredLabelEvent): GitHubEvent {
  const { id, issue, label, action, actor, at, type, formerType } = event;
  const stored = stock.issues.get(issue);
  return {
    id,
    node_id: `E${id}`,
    url: `${stock.apiUrl}/repos/${REPOSITORY}/issues/events/${id}`,
    actor: actor === null ? null : toUser(actor),
    event: action,
    commit_id: null,
    commit_url: null,
    created_at: at,
    ...(type !== undefined && { issue_type: toWebhookType(type) }),
    ...(formerType !== undefined && { prev_issue_type: toWebhookType(formerType) }),
    ...((action === 'labeled' || action === 'unlabeled') && { label: { name: label, color: 'ededed' } }),
    issue: stored === undefined ? null : toIssue(stock, stored),
  };
}

function toWebhookType(name: string): NonNullable<GitHubEvent['issue_type']> {
  return { id: 3, name };
}
