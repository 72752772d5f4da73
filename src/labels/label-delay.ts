import type { Issue } from '../issue/issue.ts';
import type { LabelEvent } from '../issue/label-event.ts';
import { isoDateMs } from '../shared/iso-date.ts';

/** Share of the labelled issues that have their first label by then. */
const USUAL_SHARE = 0.95;
/** Fewer labelled issues with a known delay tell nothing of what is usual. */
const MIN_ISSUES = 20;

/**
 * How long it takes until an issue of these has its first label, in milliseconds: by then 95 of 100 of those have one that
 * ever get one. Undefined where too little is known of when labels came.
 */
export function usualLabelDelayMs(
  issues: readonly Pick<Issue, 'number' | 'createdAt'>[],
  events: Iterable<LabelEvent>,
): number | undefined {
  const createdMs = new Map(issues.map(({ number, createdAt }) => [number, isoDateMs(createdAt ?? '')]));
  const delays = new Map<number, number>();
  for (const { issue, action, at } of events) {
    const delay = Math.max(0, isoDateMs(at) - (createdMs.get(issue) ?? Number.NaN));
    if (action !== 'labeled' || Number.isNaN(delay)) continue;
    delays.set(issue, Math.min(delay, delays.get(issue) ?? Number.POSITIVE_INFINITY));
  }
  if (delays.size < MIN_ISSUES) return undefined;
  const sorted = [...delays.values()].sort((a, b) => a - b);
  return sorted[Math.ceil(USUAL_SHARE * sorted.length) - 1];
}
