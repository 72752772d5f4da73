import type { LogTable } from '../log/log-table.ts';
import type { LogAnalysis } from '../scoring/analyze-log.ts';
import type { Fingerprint } from './failure-record.ts';
import { HistoryIndex } from './history-index.ts';
import { type FailureToJudge, judgeFailure, type Verdict } from './judge-failure.ts';
import { type JobToRecord, recordJob } from './record-job.ts';

export interface LogToJudge {
  readonly name: string;
  readonly analysis: LogAnalysis;
  /** Logs of the same job that passed. */
  readonly passing: readonly LogTable[];
  /** Absent for a log without a run. */
  readonly context?: JobContext | undefined;
}

/** What is known of a job that failed beside its log. */
export interface JobContext
  extends Pick<JobToRecord, 'run' | 'job' | 'now'>,
    Pick<FailureToJudge, 'baseBranch' | 'history' | 'calibration' | 'passedAttempts' | 'flakyTests'> {
  /** Names of the tests that failed by reports. */
  readonly failingTests?: readonly string[];
}

export interface JudgedFailure {
  readonly fingerprint: Fingerprint;
  readonly verdict: Verdict;
}

const NO_RUN = { runId: 0, attempt: 1, workflow: '', event: '', headSha: '', branch: null, pullRequest: null };
const NO_HISTORY = new HistoryIndex([]);

/** Whose fault the failure of a log is: by itself, or with what is known of its job. */
export function judgeLog({ name, analysis, passing, context }: LogToJudge): JudgedFailure {
  const job = { name, conclusion: 'failure', completedAt: null, steps: [] } as const;
  const nothing: JobContext = { run: NO_RUN, job, now: '', baseBranch: '', history: NO_HISTORY };
  return judgeJob(context ?? nothing, { analysis, passing });
}

/** Whose fault the failure of a job is, also where its log is gone. */
export function judgeJob(
  context: JobContext,
  log: Partial<Pick<LogToJudge, 'analysis' | 'passing'>> = {},
): JudgedFailure {
  const { run, job, now, failingTests = [], ...judging } = context;
  const { failure, ...record } = recordJob({
    run,
    job,
    analysis: log.analysis,
    passing: log.passing ?? [],
    failingTests,
    now,
  });
  if (failure === null) throw new Error('A job that failed has a failure.');
  const verdict = judgeFailure({ ...judging, job: { ...record, failure } });
  return { fingerprint: failure.fingerprint, verdict };
}
