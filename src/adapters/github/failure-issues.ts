import { failureMarker } from '../../run-summary/known-issues/to-failure-issue.ts';
import { ServiceError } from '../../shared/errors.ts';
import { createOnce } from './create-once.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { listOwnIssues } from './list-own-issues.ts';
import { readAccount } from './read-account.ts';
import { type OwnIssue, ownIssueSchema, readAnswer } from './schema.ts';

export interface IssueConnection {
  readonly repository: GitHubRepository;
  readonly graphql: GraphqlClient;
}

/** An issue that we filed about a failure. */
export interface FiledIssue {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly body: string;
  /** Whether nobody wants to hear of it: it is locked, or was closed as not planned. */
  readonly isSettled: boolean;
}

export interface FailureToFile {
  readonly fingerprint: string;
  readonly title: string;
  /** Begins with the marker of the fingerprint. */
  readonly body: string;
  /** That the repository has. */
  readonly labels: readonly string[];
}

const DUPLICATE = 'duplicate';
const UNPROCESSABLE = 422;

/**
 * Our issue with the fingerprint, open or closed: the oldest open one, else the oldest. Anyone can paste the marker, so the author
 * counts too. Throws ServiceError.
 */
export async function findFailureIssue(
  { repository, graphql }: IssueConnection,
  fingerprint: string,
): Promise<FiledIssue | undefined> {
  const account = await readAccount(repository);
  const marker = failureMarker(fingerprint);
  const doing = 'look for the issue about this failure';
  const found = new Map<number, OwnIssue>();
  for await (const issue of listOwnIssues(repository, { account, graphql, botLogins: [], doing })) {
    const isOurs = issue.body?.trimStart().startsWith(marker) === true && issue.state_reason !== DUPLICATE;
    if (isOurs) found.set(issue.number, issue);
  }
  const oldest = [...found.values()].sort((a, b) => a.number - b.number);
  const kept = oldest.find(({ state }) => state === 'open') ?? oldest[0];
  return kept && toFiled(kept);
}

/**
 * Files an issue that must be there once. Where another run filed one at the same time, the older one stays; ours, which nobody
 * has seen yet, is closed as its duplicate. Throws ServiceError; ConfigError without a token.
 */
export async function fileFailureIssue(
  connection: IssueConnection,
  failure: FailureToFile,
): Promise<{ readonly kind: 'filed' | 'was-there'; readonly issue: FiledIssue }> {
  const { repository } = connection;
  const doing = 'file an issue about the failure';
  const { title, body, labels, fingerprint } = failure;
  const created = await createOnce({
    create: async () => {
      const { data } = await repository.client.request({
        route: 'POST /repos/{owner}/{repo}/issues',
        parameters: { ...repositoryParameters(repository), title, body, labels },
        doing,
        isRepeatable: false,
      });
      return toFiled(readAnswer(ownIssueSchema, data, doing));
    },
    find: () => findFailureIssue(connection, fingerprint),
    retryBaseMs: repository.retryBaseMs,
  });
  const kept = await findFailureIssue(connection, fingerprint);
  if (kept === undefined || kept.number >= created.number) return { kind: 'filed', issue: created };
  await withdraw(repository, created.number);
  return { kind: 'was-there', issue: kept };
}

/** Servers of before 2025 do not know duplicates. */
async function withdraw(repository: GitHubRepository, number: number): Promise<void> {
  try {
    await closeAs(repository, number, DUPLICATE);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.status !== UNPROCESSABLE) throw error;
    await closeAs(repository, number, 'not_planned');
  }
}

async function closeAs(repository: GitHubRepository, number: number, reason: string): Promise<void> {
  await repository.client.request({
    route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: { ...repositoryParameters(repository), issue_number: number, state: 'closed', state_reason: reason },
    doing: `close issue #${number}, which another run filed at the same time`,
  });
}

function toFiled({ number, title = '', state, state_reason, locked, body }: OwnIssue): FiledIssue {
  return {
    number,
    title,
    state: state === 'closed' ? 'closed' : 'open',
    body: body ?? '',
    isSettled: locked === true || state_reason === 'not_planned',
  };
}
