import {
  composeHealthIssue,
  HEALTH_TITLE,
  type HealthState,
  isHealthIssue,
  readHealthState,
} from '../../health/health-issue.ts';
import type { HealthReport } from '../../health/health-tracker.ts';
import { ConfigError, ServiceError } from '../../shared/errors.ts';
import { createOnce } from './create-once.ts';
import { ensureComment } from './ensure-comment.ts';
import { type GitHubRepository, repositoryParameters } from './github-repository.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { listOwnIssues } from './list-own-issues.ts';
import { type Account, readAccount } from './read-account.ts';
import { type OwnIssue, ownIssueSchema, readAnswer } from './schema.ts';

/** See HealthTracker. */
export async function ensureHealthIssue(
  { repository, graphql }: { readonly repository: GitHubRepository; readonly graphql: GraphqlClient },
  report: HealthReport,
): Promise<number> {
  const account = await readAccount(repository);
  const search = { report, account, graphql };
  const issue =
    report.issue === 'create'
      ? await findHealthIssue(repository, search)
      : await readHealthIssue(repository, report.issue);
  if (issue === undefined) return await createHealthIssue(repository, search);
  const before = readHealthState(issue.body ?? '');
  const state = nextState(before, report);
  // The comment comes first: an interrupted run that had written the state alone would never tell anybody.
  if (report.isIll && before?.isIll !== true) await tellPeople(repository, { issue, report, before });
  await updateText(repository, issue, composeHealthIssue(report.report, state));
  return issue.number;
}

function nextState(before: HealthState | undefined, { isIll, checkedAt }: HealthReport): HealthState {
  return before?.isIll === isIll ? before : { isIll, since: checkedAt };
}

interface Search {
  readonly report: HealthReport;
  readonly account: Account;
  readonly graphql: GraphqlClient;
}

/** The issue of ours with the marker that changed last. Anyone can paste that, so the author counts too. */
async function findHealthIssue(repository: GitHubRepository, search: Search): Promise<OwnIssue | undefined> {
  const { account, graphql, report } = search;
  const { botLogins } = report;
  const own = listOwnIssues(repository, { account, graphql, botLogins, doing: 'look for the health issue' });
  for await (const issue of own) {
    if (isHealthIssue(issue.body ?? '')) return issue;
  }
  return undefined;
}

/** An issue that people named: ours, or one that they have emptied for us or put the marker on. */
async function readHealthIssue(repository: GitHubRepository, number: number): Promise<OwnIssue> {
  const doing = `read the health issue #${number}`;
  const issue = await repository.client
    .request({
      route: 'GET /repos/{owner}/{repo}/issues/{issue_number}',
      parameters: { ...repositoryParameters(repository), issue_number: number },
      doing,
    })
    .then(({ data }) => readAnswer(ownIssueSchema, data, doing))
    .catch((error: unknown) => {
      const isMissing = error instanceof ServiceError && (error.status === 404 || error.status === 410);
      throw isMissing ? new ConfigError(`There is no issue #${number} for the health report.`) : error;
    });
  const body = issue.body?.trim() ?? '';
  const mayReplace = body === '' || isHealthIssue(body);
  if (issue.number === number && issue.pull_request === undefined && mayReplace) return issue;
  throw new ConfigError(
    `Issue #${number} already has text, which the health report would replace. Name an issue without text, or ` +
      'set health_issue: create to get a new one.',
  );
}

async function createHealthIssue(repository: GitHubRepository, search: Search): Promise<number> {
  const { report, isIll, checkedAt } = search.report;
  const body = composeHealthIssue(report, { isIll, since: checkedAt });
  const doing = 'create the health issue';
  const created = await createOnce({
    create: async () => {
      const { data } = await repository.client.request({
        route: 'POST /repos/{owner}/{repo}/issues',
        parameters: { ...repositoryParameters(repository), title: HEALTH_TITLE, body },
        doing,
        isRepeatable: false,
      });
      return readAnswer(ownIssueSchema, data, doing);
    },
    find: () => findHealthIssue(repository, search),
    retryBaseMs: repository.retryBaseMs,
  });
  return created.number;
}

interface Turn {
  readonly issue: OwnIssue;
  readonly report: HealthReport;
  readonly before: HealthState | undefined;
}

/** Once for each time that it turns, also when the run is repeated before the new state was written. */
async function tellPeople(repository: GitHubRepository, { issue, report, before }: Turn): Promise<void> {
  const marker = `<!-- auto-triager:health-alert ${before?.since ?? 'first'} -->`;
  await ensureComment(repository, issue.number, { marker, body: report.alert });
}

async function updateText(repository: GitHubRepository, issue: OwnIssue, body: string): Promise<void> {
  if ((issue.body ?? '').replaceAll('\r\n', '\n').trimEnd() === body.trimEnd()) return;
  await repository.client.request({
    route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: { ...repositoryParameters(repository), issue_number: issue.number, body },
    doing: `update the health issue #${issue.number}`,
  });
}
