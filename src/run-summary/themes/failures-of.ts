import type { JobRecord } from '../history/failure-record.ts';
import type { RunSummary } from '../summary/run-summary.ts';
import type { LogsSummary } from '../summary/summarize-logs.ts';
import type { Failure } from './cluster-failures.ts';

/** The jobs of a run that failed. */
export function failuresOfRun({ run, jobs }: Pick<RunSummary, 'run' | 'jobs'>): Failure[] {
  return jobs.flatMap(({ name, fingerprint }) =>
    fingerprint === null ? [] : [{ job: name, runId: run.id, at: null, fingerprint }],
  );
}

/** Logs that a user has, each of a job that failed. */
export function failuresOfLogs({ logs }: Pick<LogsSummary, 'logs'>): Failure[] {
  return logs.map(({ log, fingerprint }) => ({ job: log, runId: 0, at: null, fingerprint }));
}

export interface WantedRuns {
  /** Name of a workflow; all of them where absent. */
  readonly workflow?: string | undefined;
  /** Runs that failed, the newest of them. */
  readonly last: number;
}

/** The failures of the newest runs that failed, as a history has them. */
export function failuresOfHistory(records: readonly JobRecord[], { workflow, last }: WantedRuns): Failure[] {
  const failed = records.flatMap(({ failure, ...record }) =>
    failure === null || (workflow !== undefined && record.workflow !== workflow) ? [] : [{ ...record, failure }],
  );
  const runs = new Set([...new Set(failed.map(({ runId }) => runId))].sort((a, b) => b - a).slice(0, last));
  return failed
    .filter(({ runId }) => runs.has(runId))
    .map(({ job, runId, completedAt, failure }) => ({ job, runId, at: completedAt, fingerprint: failure.fingerprint }));
}
