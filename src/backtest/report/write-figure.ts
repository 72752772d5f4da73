import { formatPoints } from '../../evaluation/format-points.ts';
import type { Figure } from '../../statistics/bootstrap.ts';

/** `68.1 % (59.5 % to 76.7 %)`. */
export function figure({ value, low, high }: Figure): string {
  if (value === null) return 'not measurable';
  return `${percent(value)} (${percent(low)} to ${percent(high)})`;
}

/** `68.1 %`; null is a dash. */
export function percent(value: number | null): string {
  return value === null ? '–' : `${(100 * value).toFixed(1)} %`;
}

/** A difference of shares in percentage points: `+5.6 (+2.1 to +9.8)`. */
export function points({ value, low, high }: Figure): string {
  if (value === null || low === null || high === null) return 'not measurable';
  return `${formatPoints(value)} (${formatPoints(low)} to ${formatPoints(high)})`;
}
