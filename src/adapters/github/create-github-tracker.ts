import type { Issue } from '../../issue/issue.ts';
import type { IssueTracker, RepositoryLabel } from '../../issue/issue-tracker.ts';
import { labelKey } from '../../issue/label-key.ts';
import { parseIssue } from '../../issue/parse-issue.ts';
import { compareComment } from './compare-comment.ts';
import { type ConnectionOptions, connectRepository } from './connect-repository.ts';
import { createBoardWriter } from './create-board-writer.ts';
import { createHistoryReader } from './create-history-reader.ts';
import { ensureAssignees } from './ensure-assignees.ts';
import { ensureComment, ensureNoComment } from './ensure-comment.ts';
import { ensureLabels } from './ensure-labels.ts';
import { ensureType } from './ensure-type.ts';
import { findIssue } from './find-issue.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import { listIssueTypes } from './list-issue-types.ts';
import { listOwnComments } from './own-comments.ts';
import { readIssueChanges } from './read-issue-changes.ts';
import { readOwnAccounts } from './read-own-accounts.ts';
import { removeLabel } from './remove-label.ts';
import { type GitHubComment, issuesSchema, labelsSchema, readAnswer } from './schema.ts';
import type { ProposalWriter } from './suggestions/create-proposal-writer.ts';
import type { KnownLabels } from './suggestions/suggestion-site.ts';
import { removeAssignees, removeType } from './take-back.ts';

/** 10,000 labels; the largest repositories have about a thousand. */
const MAX_LABEL_PAGES = 100;
/** 3,000 issues and pull requests, at most a thirtieth of a workflow token's hourly allowance of 1,000 requests. */
const MAX_RECENT_PAGES = 30;
/** 10,000 issues and pull requests. */
const MAX_OPEN_PAGES = 100;

export interface GitHubTrackerOptions extends ConnectionOptions {
  /** Logins beside the token's own that no person writes with, but the triager. */
  readonly botLogins?: readonly string[];
}

/**
 * The issues of one repository on GitHub, through REST. Server errors are tried again three times, rate limits are
 * waited out up to two minutes. Throws ConfigError for a malformed repository, address or token, before any request; its
 * methods throw ServiceError, and ConfigError when something is to be written without a token.
 */
export function createGitHubTracker(options: GitHubTrackerOptions): IssueTracker {
  const { repository, graphql, serverUrl } = connectRepository(options);
  const { botLogins = [] } = options;
  const hasToken = options.token !== undefined && options.token !== '';
  const readHistory = createHistoryReader({
    repository,
    graphql: hasToken ? graphql : undefined,
    listLabels: async () => (await listLabels()).map(({ name }) => name),
    botLogins,
  });
  const ensureOnBoards = createBoardWriter(graphql, { repository, botLogins });
  const comments = new Map<string, readonly GitHubComment[]>();
  let labels: Promise<ReadLabels> | undefined;
  let writeProposals: Promise<ProposalWriter> | undefined;

  /** Read once: one run of the program works on one state of the repository. */
  function knowLabels(): Promise<ReadLabels> {
    labels ??= readLabels(repository).catch((error: unknown) => {
      labels = undefined;
      throw error;
    });
    return labels;
  }

  async function listLabels(): Promise<RepositoryLabel[]> {
    return (await knowLabels()).labels;
  }

  async function readPrograms(): Promise<readonly string[]> {
    return (await readOwnAccounts({ repository, graphql: hasToken ? graphql : undefined }, botLogins)).programs;
  }

  /** Loaded where people are asked. */
  async function openProposalWriter(): Promise<ProposalWriter> {
    const { createProposalWriter } = await import('./suggestions/create-proposal-writer.ts');
    return createProposalWriter({ repository, graphql, botLogins, labels: knowLabels });
  }

  /** What a look a moment ago found, once. */
  function takeComments(key: string): readonly GitHubComment[] | undefined {
    const known = comments.get(key);
    comments.delete(key);
    return known;
  }

  return {
    repository: options.repository,
    serverUrl,
    issueUrl: (number) => `${serverUrl}/${options.repository}/issues/${number}`,
    findIssue: (number) => findIssue(repository, number),
    listLabels,
    listIssueTypes: () => listIssueTypes(repository),
    listRecentLabeledIssues: ({ limit }) => readRecentLabeledIssues(repository, limit),
    listOpenIssues: () => readOpenIssues(repository),
    ensureLabels: async (number, wanted) => {
      if (wanted.length === 0) return;
      const liveLabels = (await listLabels()).map((label) => label.name);
      await ensureLabels(repository, number, { labels: wanted, liveLabels });
    },
    readHistory,
    findComment: async (number, wanted) => {
      const found = await listOwnComments(repository, number, wanted.marker);
      comments.set(`${number} ${wanted.marker}`, found);
      return await compareComment(found, wanted, hasToken ? graphql : undefined);
    },
    removeLabel: (number, label) => removeLabel(repository, number, label),
    readChanges: (number) => readIssueChanges(repository, number),
    removeType: (number) => removeType(repository, number),
    removeAssignees: (number, logins) => removeAssignees(repository, number, logins),
    ensureType: (number, type, { isNew = false, isAsked = false } = {}) =>
      ensureType(repository, { number, type, isNew, ...(isAsked && { undoers: readPrograms }) }),
    ensureAssignees: (number, logins) => ensureAssignees(repository, number, logins),
    ensureProposals: async (number, wanted) => {
      writeProposals ??= openProposalWriter();
      const write = await writeProposals;
      return write(number, wanted);
    },
    ensureComment: (number, comment) =>
      ensureComment(repository, number, { ...comment, known: takeComments(`${number} ${comment.marker}`) }),
    ensureNoComment: (number, { marker }) =>
      ensureNoComment(repository, number, { marker, known: takeComments(`${number} ${marker}`) }),
    ensureInProjects: (number, projects, { isNew } = { isNew: false }) => ensureOnBoards({ number, projects, isNew }),
  };
}

interface ReadLabels extends KnownLabels {
  readonly labels: RepositoryLabel[];
}

async function readLabels(repository: GitHubRepository): Promise<ReadLabels> {
  const doing = "list the repository's labels";
  const pages = repository.client.pages(
    { route: 'GET /repos/{owner}/{repo}/labels', parameters: repositoryParameters(repository), doing },
    MAX_LABEL_PAGES,
  );
  const labels: RepositoryLabel[] = [];
  const namesById = new Map<number, string>();
  for await (const page of pages) {
    for (const { id, name, description } of readAnswer(labelsSchema, page, doing)) {
      labels.push({ name, description: description ?? '' });
      if (id !== undefined) namesById.set(id, name);
    }
  }
  return { labels, keys: new Set(labels.map(({ name }) => labelKey(name))), namesById };
}

/** GitHub cannot list "issues with any label", so unlabelled ones and pull requests are read and left out. */
async function readRecentLabeledIssues(repository: GitHubRepository, limit: number): Promise<Issue[]> {
  if (limit <= 0) return [];
  const issues: Issue[] = [];
  for await (const issue of readIssues(repository, { state: 'all', maxPages: MAX_RECENT_PAGES })) {
    if (issue.labels.length > 0 || (issue.type ?? null) !== null) issues.push(issue);
    if (issues.length === limit) break;
  }
  return issues;
}

function readOpenIssues(repository: GitHubRepository): AsyncIterable<Issue> {
  return readIssues(repository, { state: 'open', maxPages: MAX_OPEN_PAGES });
}

/** The newest issues, page by page as they are asked for; pull requests are read and left out. */
async function* readIssues(
  repository: GitHubRepository,
  { state, maxPages }: { readonly state: 'all' | 'open'; readonly maxPages: number },
): AsyncGenerator<Issue, void> {
  const doing = 'list the newest issues';
  const parameters = { ...repositoryParameters(repository), state, sort: 'created', direction: 'desc' };
  const pages = repository.client.pages({ route: 'GET /repos/{owner}/{repo}/issues', parameters, doing }, maxPages);
  for await (const page of pages) {
    for (const entry of readAnswer(issuesSchema, page, doing)) {
      const found = parseIssue(entry);
      if (found.kind === 'invalid') repository.log.warning(`An issue in GitHub's list was skipped: ${found.reason}.`);
      if (found.kind === 'issue') yield found.issue;
    }
  }
}
