import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import { type Classification, classifyFailure, type Ground } from './classify-failure.ts';
import type { FailureCategory } from './failure-category.ts';
import type { FailedJob, JobRecord } from './failure-record.ts';
import type { HistoryIndex } from './history-index.ts';

/** A share of cases in the history. */
export interface CalibratedProbability {
  /** Rule of succession (Laplace): never 0 or 1. */
  readonly value: number;
  /** 95 % interval of Wilson. */
  readonly low: number;
  readonly high: number;
  /** Failures of the same kind that somebody ran again. */
  readonly cases: number;
}

/** Failures of these kinds pass by themselves; the others stay until something is changed. */
const PASSES_UNCHANGED: ReadonlySet<FailureCategory> = new Set(['flaky', 'infrastructure']);
/** With fewer cases a share says nothing. */
const LEAST_CASES = 10;
/** The newest ones: judging a failure looks through what was before it. */
const MAX_CASES = 2000;

/** Shares by category and ground. */
export type Calibration = ReadonlyMap<string, CalibratedProbability>;

/**
 * How often each category was right where it can be known: of the failures that were run again on the same code, judged by what
 * was known when they failed, the share that then passed (flaky, infrastructure) or failed again (the others). People run again what
 * they think is flaky, so the shares lean that way.
 */
export function calibrateCategories(history: HistoryIndex, baseBranch: string): Calibration {
  const counts = new Map<string, { right: number; cases: number }>();
  for (const { job, hasPassed } of decidedFailures(history)) {
    const { category, ground } = classifyFailure({ job, history, baseBranch });
    if (category === 'cannot tell') continue;
    const count = counts.get(keyOf({ category, ground })) ?? { right: 0, cases: 0 };
    counts.set(keyOf({ category, ground }), count);
    count.cases++;
    if (PASSES_UNCHANGED.has(category) === hasPassed) count.right++;
  }
  const enough = [...counts].filter(([, { cases }]) => cases >= LEAST_CASES);
  return new Map(enough.map(([key, count]) => [key, toProbability(count)]));
}

/** Undefined where the history holds too few cases. */
export function probabilityOf(
  calibration: Calibration,
  classification: Pick<Classification, 'category' | 'ground'>,
): CalibratedProbability | undefined {
  return calibration.get(keyOf(classification));
}

function toProbability({ right, cases }: { right: number; cases: number }): CalibratedProbability {
  const { low, high } = wilsonInterval(right / cases, cases);
  return { value: (right + 1) / (cases + 2), low, high, cases };
}

/** Failures whose code ran again later, and whether the next run of it passed. */
function decidedFailures(history: HistoryIndex): { readonly job: FailedJob; readonly hasPassed: boolean }[] {
  const decided: { readonly job: FailedJob; readonly hasPassed: boolean }[] = [];
  for (let at = history.records.length - 1; at >= 0 && decided.length < MAX_CASES; at--) {
    const job = history.records[at]!;
    if (!isFailed(job)) continue;
    const next = history.onSameCode(job).find((other) => other.completedAt > job.completedAt && isDecided(other));
    if (next !== undefined) decided.push({ job, hasPassed: next.conclusion === 'success' });
  }
  return decided;
}

function isFailed(record: JobRecord): record is FailedJob {
  return record.failure !== null;
}

function isDecided({ conclusion }: JobRecord): boolean {
  return conclusion === 'success' || conclusion === 'failure' || conclusion === 'timed_out';
}

function keyOf({ category, ground }: { readonly category: FailureCategory; readonly ground: Ground }): string {
  return `${category}\n${ground}`;
}
