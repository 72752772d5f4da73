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
