import { inTimeOrder } from '../corpus/in-time-order.ts';
import type { Issue } from '../issue/issue.ts';
import { ConfigError } from '../shared/errors.ts';

export interface TimeSplit {
  /** Oldest first. */
  readonly train: readonly Issue[];
  readonly test: readonly Issue[];
}

/** Splits by time, never at random: the newest issues are judged, only older ones are learned from. */
export function splitInTime(
  issues: Iterable<Issue>,
  { until, testFraction }: { readonly until?: string | undefined; readonly testFraction: number },
): TimeSplit {
  const ordered = inTimeOrder(issues);
  const isLater = (issue: Issue) => (issue.createdAt ?? '') >= (until ?? '');
  const undated = ordered.filter((issue) => issue.createdAt === undefined).length;
  if (until !== undefined && undated > 0) {
    throw new ConfigError(
      `--until needs dates, but ${undated} ${undated === 1 ? 'issue has' : 'issues have'} none. Use --test-fraction.`,
    );
  }
  const size = until === undefined ? Math.round(ordered.length * testFraction) : ordered.filter(isLater).length;
  if (size === 0 || size === ordered.length) {
    const older = ordered.length - size;
    throw new ConfigError(
      `The split leaves ${older} ${older === 1 ? 'issue' : 'issues'} to learn from and ${size} to judge; both must be more than 0.`,
    );
  }
  return { train: ordered.slice(0, ordered.length - size), test: ordered.slice(ordered.length - size) };
}
