import { isoDateMs } from '../../shared/iso-date.ts';
import type { Fingerprint } from '../history/failure-record.ts';

/** One job that failed. */
export interface Failure {
  readonly job: string;
  readonly runId: number;
  /** ISO 8601; null where it is not known. */
  readonly at: string | null;
  readonly fingerprint: Fingerprint;
}

/** Failures that are the same one. */
export interface Theme {
  readonly fingerprint: Fingerprint;
  readonly failures: number;
  /** Names, the most frequent first. */
  readonly jobs: readonly string[];
  /** The newest first. */
  readonly runs: readonly number[];
  /** ISO 8601; null where no time is known. */
  readonly firstAt: string | null;
  readonly lastAt: string | null;
  /** Failures in each of `TREND_BINS` equal stretches of the time that all failures cover, the oldest first. */
  readonly trend: readonly number[];
}

/** Enough to see whether something comes or goes, few enough for a terminal. */
export const TREND_BINS = 12;

/** Themes by how often they occur; of those that occur as often, the one that was seen last comes first. */
export function clusterFailures(failures: readonly Failure[]): Theme[] {
  const times = failures.flatMap(({ at }) => (at === null ? [] : [isoDateMs(at)]));
  const span = { from: Math.min(...times), to: Math.max(...times) };
  return [...Map.groupBy(failures, ({ fingerprint }) => fingerprint.id).values()]
    .map((same) => toTheme(same, span))
    .sort((a, b) => b.failures - a.failures || (b.lastAt ?? '').localeCompare(a.lastAt ?? ''));
}

interface Span {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
}

function toTheme(same: readonly Failure[], span: Span): Theme {
  const dated = same.flatMap(({ at }) => (at === null ? [] : [at])).sort();
  const byJob = Map.groupBy(same, ({ job }) => job);
  const trend = new Array<number>(TREND_BINS).fill(0);
  for (const at of dated) {
    const bin = binOf(isoDateMs(at), span);
    trend[bin] = (trend[bin] ?? 0) + 1;
  }
  return {
    fingerprint: (same[0] as Failure).fingerprint,
    failures: same.length,
    jobs: [...byJob].sort(([, a], [, b]) => b.length - a.length).map(([job]) => job),
    runs: [...new Set(same.map(({ runId }) => runId))].sort((a, b) => b - a),
    firstAt: dated[0] ?? null,
    lastAt: dated.at(-1) ?? null,
    trend,
  };
}

function binOf(timeMs: number, { from, to }: Span): number {
  if (to === from) return TREND_BINS - 1;
  return Math.min(TREND_BINS - 1, Math.floor(((timeMs - from) / (to - from)) * TREND_BINS));
}
