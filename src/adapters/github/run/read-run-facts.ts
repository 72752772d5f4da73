import { isRepositoryName } from '../../../issue/repository-name.ts';
import { isBroken } from '../../../run-summary/facts/conclusions.ts';
import { findStop } from '../../../run-summary/facts/find-stop.ts';
import type { Annotation, JobFacts, RunFacts } from '../../../run-summary/facts/run-facts.ts';
import { formatCount } from '../../../text/format-count.ts';
import { type ConnectionOptions, connectRepository } from '../connect-repository.ts';
import { repositoryParameters } from '../github-repository.ts';
import { parseRepositoryName } from '../repository-name.ts';
import { defaultBranchSchema, readAnswer } from '../schema.ts';
import { findPullRequests } from './find-pull-requests.ts';
import { listJobs, type ReadJob, stepsOf } from './list-jobs.ts';
import { readAnnotations } from './read-annotations.ts';
import { readAttemptsBefore } from './read-attempts.ts';
import { readJobLogs } from './read-job-logs.ts';
import { type PassingLogs, readPassingLogs } from './read-passing-logs.ts';
import { readReportArchives } from './read-report-archives.ts';
import { type ReadRun, readRun } from './read-run.ts';
import { RUN_LIMITS, type RunLimits } from './run-limits.ts';
import { type RunSource, runAddress } from './run-source.ts';

export interface RunRequest {
  readonly runId: number;
  /** From 1; the latest unless given. */
  readonly attempt?: number | undefined;
  /** `RUN_LIMITS` unless given. */
  readonly limits?: Partial<RunLimits>;
}

/** What is read of jobs only where something went wrong. */
interface Trouble {
  readonly annotations: ReadonlyMap<number, readonly Annotation[]>;
  readonly logs: ReadonlyMap<number, Uint8Array>;
  readonly passing: PassingLogs;
}

const NO_TROUBLE: Trouble = { annotations: new Map(), logs: new Map(), passing: { run: null, logs: new Map() } };

/**
 * All that GitHub tells of a run of a workflow, whether it failed, passed, was stopped or is still under way; logs and
 * reports only of one that has ended without success. A part that cannot be read becomes one of its `gaps`.
 * Throws ConfigError, and ServiceError where the run itself, its jobs or its repository cannot be read.
 */
export async function readRunFacts(
  { runId, attempt: wanted, limits = {} }: RunRequest,
  connection: ConnectionOptions,
): Promise<RunFacts> {
  const { repository, serverUrl } = connectRepository(connection);
  const gaps: string[] = [];
  const asked: RunSource = {
    repository,
    fullName: connection.repository,
    serverUrl,
    limits: { ...RUN_LIMITS, ...limits },
    tellGap: (sentence) => gaps.push(sentence),
  };
  const run = await readRun(asked, runId, wanted);
  const source = underItsName(asked, run);
  const attempt = run.run_attempt;
  const [defaultBranch, jobs, earlierAttempts, pullRequests] = await Promise.all([
    readDefaultBranch(source),
    listJobs(source, { runId, attempt }),
    readAttemptsBefore(source, { runId, attempt }),
    findPullRequests(source, run),
  ]);
  const hasTrouble = run.conclusion !== null && run.conclusion !== 'success';
  const trouble = hasTrouble ? await readTrouble(source, { run, jobs, defaultBranch }) : NO_TROUBLE;
  const reportArchives = hasTrouble ? await readReportArchives(source, runId) : [];
  const url = runAddress(source, runId);
  return {
    repository: source.fullName,
    id: runId,
    attempt,
    url: wanted === undefined ? url : `${url}/attempts/${attempt}`,
    workflow: run.name ?? run.path ?? `workflow ${run.workflow_id}`,
    workflowId: run.workflow_id,
    event: run.event,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headRepository: run.head_repository,
    conclusion: run.conclusion,
    createdAt: run.created_at ?? '',
    pullRequests,
    defaultBranch,
    jobs: jobs.map((job) => toJobFacts(job, { url, trouble })),
    earlierAttempts,
    passingRun: trouble.passing.run,
    reportArchives,
    gaps,
  };
}

/** A repository that was renamed answers under its old name by redirects, which links to logs do not survive. */
function underItsName(source: RunSource, { repository: fullName }: ReadRun): RunSource {
  if (fullName === null || fullName === source.fullName || !isRepositoryName(fullName)) return source;
  return { ...source, fullName, repository: { ...source.repository, name: parseRepositoryName(fullName) } };
}

async function readDefaultBranch({ repository }: RunSource): Promise<string> {
  const doing = "read the repository's default branch";
  const { data } = await repository.client.request({
    route: 'GET /repos/{owner}/{repo}',
    parameters: repositoryParameters(repository),
    doing,
    permission: 'contents',
  });
  return readAnswer(defaultBranchSchema, data, doing).default_branch;
}

interface Troubled {
  readonly run: ReadRun;
  readonly jobs: readonly ReadJob[];
  readonly defaultBranch: string;
}

async function readTrouble(source: RunSource, { run, jobs, defaultBranch }: Troubled): Promise<Trouble> {
  const broken = jobs.filter(({ conclusion }) => isBroken(conclusion));
  const stopped = jobs.filter(({ conclusion }) => conclusion === 'cancelled');
  const annotations = await readAnnotations(source, [...broken, ...stopped]);
  // A job that took too long counts as cancelled. Of others that were stopped, only their annotations tell something.
  const late = stopped.filter(({ id }) => findStop(annotations.get(id) ?? [])?.kind === 'time limit');
  const failed = [...broken, ...late];
  const read = failed.slice(0, source.limits.jobLogs);
  const unread = failed.length - read.length;
  if (unread > 0) source.tellGap(`Logs of ${formatCount(unread, 'more failed job')} were not read.`);
  const budget = { bytes: source.limits.allLogBytes };
  const { id: runId, run_attempt: attempt } = run;
  const logs = await readJobLogs(source, { runId, attempt, jobs: read, budget, what: 'The log' });
  const jobNames = read.filter(({ id }) => logs.has(id)).map(({ name }) => name);
  const passing = await readPassingLogs(source, { run, defaultBranch, jobNames, budget });
  return { annotations, logs, passing };
}

function toJobFacts(job: ReadJob, { url, trouble }: { readonly url: string; readonly trouble: Trouble }): JobFacts {
  const { id, name, conclusion, started_at: startedAt, completed_at: completedAt } = job;
  const log = trouble.logs.get(id);
  return {
    id,
    name,
    url: `${url}/job/${id}`,
    conclusion,
    startedAt,
    completedAt,
    steps: stepsOf(job),
    annotations: trouble.annotations.get(id) ?? [],
    log,
    passingLog: log === undefined ? undefined : trouble.passing.logs.get(name),
  };
}
