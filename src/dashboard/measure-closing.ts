import { MS_PER_DAY } from '../corrections/history.ts';
import type { BoardIssue } from './board-issue.ts';
import type { Period } from './periods.ts';

/** How soon issues that came in during a period were closed. */
export interface Closing {
  /** Those of which it is known when they came in, and when they were closed or that they are open. */
  readonly issues: number;
  readonly stillOpen: number;
  /** Days after which half of them are closed; null where half of them never was, or there are none. */
  readonly medianDays: number | null;
}

/** In the order of the areas; an issue with several counts in each. */
export function measureClosing(
  issues: readonly BoardIssue[],
  { period, areaCount, now }: { readonly period: Period; readonly areaCount: number; readonly now: Date },
): { readonly all: Closing; readonly byArea: readonly Closing[] } {
  const all: Span[] = [];
  const byArea = Array.from({ length: areaCount }, (): Span[] => []);
  for (const { isOpen, areas, createdMs = Number.NaN, closedMs } of issues) {
    const endMs = isOpen ? now.getTime() : closedMs;
    if (!(createdMs >= period.startMs) || endMs === undefined) continue;
    const span = { lengthMs: Math.max(0, endMs - createdMs), isClosed: !isOpen };
    all.push(span);
    for (const area of areas) byArea[area]?.push(span);
  }
  return { all: toClosing(all), byArea: byArea.map(toClosing) };
}

interface Span {
  readonly lengthMs: number;
  readonly isClosed: boolean;
}

function toClosing(spans: readonly Span[]): Closing {
  const medianMs = medianToClose(spans);
  return {
    issues: spans.length,
    stillOpen: spans.filter(({ isClosed }) => !isClosed).length,
    medianDays: medianMs === null ? null : medianMs / MS_PER_DAY,
  };
}

/**
 * When half are closed, by the product-limit estimate (Kaplan and Meier 1958): an open issue says that it took longer than
 * it is old. The median of closed ones alone would be shortest where the old ones are never closed.
 */
export function medianToClose(spans: readonly Span[]): number | null {
  // As numbers they are sorted ten times as fast: those that are closed at a time before those that are open then.
  const ordered = Float64Array.from(
    spans,
    ({ lengthMs, isClosed }) => 2 * Math.round(lengthMs) + (isClosed ? 0 : 1),
  ).sort();
  let open = 1;
  let left = ordered.length;
  for (const code of ordered) {
    if (code % 2 === 0) open *= 1 - 1 / left;
    // A product of fractions such as 4/5 · 3/4 ends beside the half.
    if (open <= 0.5 + ROUNDING) return Math.floor(code / 2);
    left--;
  }
  return null;
}

const ROUNDING = 1e-9;
