import { isSameRepository } from '../../../issue/repository-name.ts';
import type { CiHistorySource, CompletedJob, CompletedRun } from '../../../run-summary/history/ci-history.ts';
import { ServiceError } from '../../../shared/errors.ts';
import { type ConnectionOptions, connectRepository } from '../connect-repository.ts';
import { PAGE_SIZE } from '../github-client.ts';
import { repositoryParameters } from '../github-repository.ts';
import { readAnswer } from '../schema.ts';
import { followLink } from './follow-link.ts';
import { listJobs, stepsOf } from './list-jobs.ts';
import { RUN_LIMITS } from './run-limits.ts';
import { type ListedRun, listedRunSchema, readRows, rowsSchema } from './run-schema.ts';
import type { RunSource } from './run-source.ts';

/** GitHub lists no more than so many runs for one search: https://docs.github.com/rest/actions/workflow-runs */
const MAX_SEARCHED_RUNS = 1000;
/** A failed job's log is read whole into memory, one after another; larger ones are cut. */
const MAX_LOG_BYTES = 64 << 20;
const NOT_FOUND = 404;
const GONE = 410;

/** The runs of a repository on GitHub, for the history. Throws ConfigError for a malformed repository, address or token. */
export function createCiHistorySource(connection: ConnectionOptions): CiHistorySource {
  const { repository, serverUrl } = connectRepository(connection);
  // What is missing of a single attempt is no gap in the history that anybody could fill.
  const source: RunSource = {
    repository,
    fullName: connection.repository,
    serverUrl,
    limits: { ...RUN_LIMITS, logBytes: MAX_LOG_BYTES },
    tellGap: (sentence) => connection.log.debug(sentence),
  };
  return {
    runs: (since) => listRuns(source, since),
    jobs: async ({ runId }, attempt) => (await listJobs(source, { runId, attempt })).map(toCompletedJob),
    log: (job) => readLog(source, job),
  };
}

/** Window after window: where a search ends at its limit, the next one goes on from the oldest run that it gave. */
async function* listRuns(source: RunSource, since: string): AsyncGenerator<CompletedRun> {
  const seen = new Set<number>();
  let until: string | undefined;
  for (;;) {
    let listed = 0;
    let oldest: string | undefined;
    for await (const run of searchRuns(source, until === undefined ? `>=${since}` : `${since}..${until}`)) {
      listed++;
      oldest = run.created_at ?? oldest;
      if (seen.has(run.id)) continue;
      seen.add(run.id);
      yield toCompletedRun(run, source.fullName);
    }
    if (listed < MAX_SEARCHED_RUNS || oldest === undefined || oldest === until) return;
    until = oldest;
  }
}

async function* searchRuns({ repository }: RunSource, created: string): AsyncGenerator<ListedRun> {
  const doing = 'list the completed runs of workflows';
  const request = {
    route: 'GET /repos/{owner}/{repo}/actions/runs',
    parameters: { ...repositoryParameters(repository), status: 'completed', created },
    doing,
    permission: 'actions',
  } as const;
  for await (const page of repository.client.pages(request, MAX_SEARCHED_RUNS / PAGE_SIZE)) {
    yield* readRows(listedRunSchema, readAnswer(rowsSchema, page, doing)).read;
  }
}

function toCompletedRun(run: ListedRun, fullName: string): CompletedRun {
  const { id, run_attempt: attempt, event, head_sha: headSha, head_branch: branch, head_repository: home } = run;
  const isOwn = home !== null && isSameRepository(home, fullName);
  const owner = home?.split('/')[0] ?? 'unknown';
  return {
    runId: id,
    attempt,
    workflow: run.name ?? run.path ?? `workflow ${run.workflow_id}`,
    event,
    headSha,
    // A branch of a fork may have the name of one of ours.
    branch: branch === null || isOwn ? branch : `${owner}:${branch}`,
    pullRequest: event.startsWith('pull_request') ? (run.pull_requests[0]?.number ?? null) : null,
    createdAt: run.created_at ?? '',
  };
}

function toCompletedJob(job: Awaited<ReturnType<typeof listJobs>>[number]): CompletedJob {
  const { id, name, conclusion, completed_at: completedAt } = job;
  return { id, name, conclusion, completedAt, steps: stepsOf(job) };
}

async function readLog(source: RunSource, { id }: CompletedJob): Promise<Uint8Array | undefined> {
  try {
    const { bytes } = await followLink(source, {
      path: `jobs/${id}/logs`,
      doing: 'fetch the log of a job',
      maxBytes: source.limits.logBytes,
    });
    return bytes;
  } catch (error) {
    if (error instanceof ServiceError && (error.status === GONE || error.status === NOT_FOUND)) return undefined;
    throw error;
  }
}
