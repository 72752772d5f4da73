import { isBroken } from '../facts/conclusions.ts';
import type { JobFacts } from '../facts/run-facts.ts';
import type { LogTable } from '../log/log-table.ts';
import type { LogAnalysis } from '../scoring/analyze-log.ts';
import type { Fingerprint } from './failure-record.ts';
import { HistoryIndex } from './history-index.ts';
import { judgeFailure, type Verdict } from './judge-failure.ts';
import { recordJob } from './record-job.ts';

export interface LogToJudge {
  readonly name: string;
  readonly analysis: LogAnalysis;
  /** Logs of the same job that passed. */
  readonly passing: readonly LogTable[];
  /** What is known of the job besides its log. */
  readonly job?: KnownOfJob | undefined;
}

export interface KnownOfJob extends Pick<JobFacts, 'conclusion' | 'annotations'> {
  /** Numbers of attempts of the same run in which the job passed. */
  readonly passedAttempts: readonly number[];
}

const NO_RUN = { runId: 0, attempt: 1, workflow: '', event: '', headSha: '', branch: null, pullRequest: null };
const UNKNOWN: KnownOfJob = { conclusion: 'failure', annotations: [], passedAttempts: [] };
const NO_HISTORY = new HistoryIndex([]);

/** What a log of a failed job says by itself, and what is known of its job, without a history. */
export function judgeLog({ name, analysis, passing, job: known = UNKNOWN }: LogToJudge): {
  fingerprint: Fingerprint;
  verdict: Verdict;
} {
  const { conclusion, annotations, passedAttempts } = known;
  // One that took too long counts as cancelled; it has failed all the same.
  const ended = isBroken(conclusion) ? conclusion : 'failure';
  const job = { name, conclusion: ended, annotations, completedAt: null, steps: [] };
  const { failure, ...record } = recordJob({ run: NO_RUN, job, analysis, passing, now: '' });
  if (failure === null) throw new Error('A job that failed has a failure.');
  const verdict = judgeFailure({ job: { ...record, failure }, passedAttempts, baseBranch: '', history: NO_HISTORY });
  return { fingerprint: failure.fingerprint, verdict };
}
