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
}

const NO_RUN = { runId: 0, attempt: 1, workflow: '', event: '', headSha: '', branch: null, pullRequest: null };
const NO_HISTORY = new HistoryIndex([]);

/** What a log of a failed job says by itself, without a run and a history. */
export function judgeLog({ name, analysis, passing }: LogToJudge): { fingerprint: Fingerprint; verdict: Verdict } {
  const job = { name, conclusion: 'failure', completedAt: null, steps: [] } as const;
  const { failure, ...record } = recordJob({ run: NO_RUN, job, analysis, passing, now: '' });
  if (failure === null) throw new Error('A job that failed has a failure.');
  const verdict = judgeFailure({ job: { ...record, failure }, baseBranch: '', history: NO_HISTORY });
  return { fingerprint: failure.fingerprint, verdict };
}
