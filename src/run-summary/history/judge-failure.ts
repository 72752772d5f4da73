import {
  type CalibratedProbability,
  type Calibration,
  calibrateCategories,
  probabilityOf,
} from './calibrate-category.ts';
import { classifyFailure, type FailureToClassify } from './classify-failure.ts';
import type { FailureCategory } from './failure-category.ts';
import { isOnCommit, type JobRecord } from './failure-record.ts';

/** When and where the same failure was seen before this run. */
export interface Sightings {
  /** Jobs that failed in this way. */
  readonly times: number;
  /** ISO 8601; null where it was never seen. */
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  /** The newest first; at most MAX_LISTED. */
  readonly runs: readonly number[];
  readonly pullRequests: readonly number[];
  /** The first run of the base branch that passed after the last one that failed in this way; null where none did. */
  readonly fixedBy: { readonly runId: number; readonly headSha: string } | null;
}

export interface Verdict {
  readonly category: FailureCategory;
  /** Whether it is known to come and go without a change, whatever the category. */
  readonly isFlaky: boolean;
  readonly seen: Sightings;
  /** Sentences with the runs that they rest on. Names in them are as strangers wrote them. */
  readonly evidence: readonly string[];
  /** That the category is right; null where the history cannot tell. */
  readonly probability: CalibratedProbability | null;
}

export interface FailureToJudge extends FailureToClassify {
  /** Of the same history, for many failures of one run; made anew where absent. */
  readonly calibration?: Calibration;
}

const MAX_LISTED = 20;
const FLAKY_GROUNDS: ReadonlySet<string> = new Set(['passed unchanged', 'flaky by report', 'passed unchanged before']);

/** Whose fault a failure is and whether it is known, by the history alone. */
export function judgeFailure(failure: FailureToJudge): Verdict {
  const { history, baseBranch, calibration = calibrateCategories(history, baseBranch) } = failure;
  const found = classifyFailure(failure);
  const seen = findSightings(failure);
  return {
    category: found.category,
    isFlaky: FLAKY_GROUNDS.has(found.ground),
    seen,
    evidence: [...found.evidence, ...describeSightings(seen)],
    probability: probabilityOf(calibration, found) ?? null,
  };
}

function findSightings({
  job,
  history,
  baseBranch,
  failingTests = job.failure.failingTests,
}: FailureToJudge): Sightings {
  const known = history.sameFailures({ ...job.failure, failingTests }, job.completedAt);
  const same = known.filter(({ runId }) => runId !== job.runId);
  const newest = same.toReversed();
  const pulls = newest
    .map(({ pullRequest }) => pullRequest)
    .filter((number) => number !== null && number !== job.pullRequest);
  return {
    times: same.length,
    firstAt: same[0]?.completedAt ?? null,
    lastAt: newest[0]?.completedAt ?? null,
    runs: [...new Set(newest.map(({ runId }) => runId))].slice(0, MAX_LISTED),
    pullRequests: [...new Set(pulls.filter((number) => number !== null))].slice(0, MAX_LISTED),
    fixedBy: findFix(same, { job, history, baseBranch }),
  };
}

function findFix(
  same: readonly JobRecord[],
  { job, history, baseBranch }: Pick<FailureToJudge, 'job' | 'history' | 'baseBranch'>,
): Sightings['fixedBy'] {
  const isOnBase = ({ branch, event }: JobRecord) => branch === baseBranch && isOnCommit({ event });
  const last = same.findLast(isOnBase);
  if (last === undefined) return null;
  const fix = history
    .ofJob(last)
    .find(
      (record) =>
        isOnBase(record) &&
        record.conclusion === 'success' &&
        record.completedAt > last.completedAt &&
        record.completedAt < job.completedAt &&
        record.headSha !== last.headSha,
    );
  return fix === undefined ? null : { runId: fix.runId, headSha: fix.headSha };
}

function describeSightings({ times, firstAt, lastAt, runs, pullRequests, fixedBy }: Sightings): string[] {
  if (times === 0) return [];
  const on = pullRequests.length === 0 ? '' : `, also on ${pullRequests.map((number) => `#${number}`).join(', ')}`;
  return [
    times === 1
      ? `Seen once before: on ${firstAt} in run ${runs[0]}${on}.`
      : `Seen ${times} times before: first on ${firstAt}, last on ${lastAt} in run ${runs[0]}${on}.`,
    ...(fixedBy === null
      ? []
      : [`On the base branch run ${fixedBy.runId} passed after it (commit ${fixedBy.headSha}).`]),
  ];
}
