import type { PassingRun } from '../../../run-summary/facts/run-facts.ts';
import { ServiceError } from '../../../shared/errors.ts';
import { findPassingRun } from './find-passing-run.ts';
import { listJobs } from './list-jobs.ts';
import { type NamedJob, readJobLogs } from './read-job-logs.ts';
import type { ReadRun } from './read-run.ts';
import { type RunSource, runAddress } from './run-source.ts';

export interface PassingLogs {
  readonly run: PassingRun | null;
  /** By the name of their job. */
  readonly logs: ReadonlyMap<string, Uint8Array>;
}

export interface PassingLogsRequest {
  readonly run: ReadRun;
  readonly defaultBranch: string;
  /** Names of the jobs whose logs are wanted. */
  readonly jobNames: readonly string[];
  readonly budget: { bytes: number };
}

const NONE: PassingLogs = { run: null, logs: new Map() };

/** Logs of these jobs from when they passed. What cannot be read is told as a gap. */
export async function readPassingLogs(source: RunSource, request: PassingLogsRequest): Promise<PassingLogs> {
  if (request.jobNames.length === 0) return NONE;
  try {
    const passed = await findPassingRun(source, request);
    return passed === undefined ? NONE : await readLogsOf(source, passed, request);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    source.tellGap(`No passing run to compare with could be read: ${error.message}`);
    return NONE;
  }
}

async function readLogsOf(
  source: RunSource,
  passed: ReadRun,
  { jobNames, budget }: PassingLogsRequest,
): Promise<PassingLogs> {
  const { id: runId, run_attempt: attempt, head_sha: headSha, head_branch: headBranch } = passed;
  const wanted = new Map<string, NamedJob>();
  for (const job of await listJobs(source, { runId, attempt })) {
    if (job.conclusion === 'success' && jobNames.includes(job.name)) wanted.set(job.name, job);
  }
  const jobs = [...wanted.values()];
  const logs = await readJobLogs(source, { runId, attempt, jobs, budget, what: 'The passing log' });
  const byName = jobs.flatMap(({ id, name }): [string, Uint8Array][] => {
    const log = logs.get(id);
    return log === undefined ? [] : [[name, log]];
  });
  return {
    run: { id: runId, attempt, url: runAddress(source, runId), headSha, headBranch },
    logs: new Map(byName),
  };
}
