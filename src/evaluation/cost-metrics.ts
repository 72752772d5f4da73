import type { EvaluatedIssue } from './prediction.ts';

/** What judging an issue took. */
export interface CostMetrics {
  readonly medianMs: number;
  /** 95 of 100 issues took no longer. */
  readonly p95Ms: number;
  /** Means an issue of what a model read and wrote; 0 for an engine that asks none. */
  readonly tokensPerIssue: { readonly prompt: number; readonly completion: number };
}

/** Undefined without issues. */
export function measureCost(issues: readonly EvaluatedIssue[]): CostMetrics | undefined {
  if (issues.length === 0) return undefined;
  const durations = issues.map(({ durationMs }) => durationMs).sort((a, b) => a - b);
  const quantile = (share: number) => durations[Math.ceil(share * durations.length) - 1]!;
  const mean = (kind: 'prompt' | 'completion') =>
    issues.reduce((sum, { tokens }) => sum + (tokens?.[kind] ?? 0), 0) / issues.length;
  return {
    medianMs: quantile(0.5),
    p95Ms: quantile(0.95),
    tokensPerIssue: { prompt: mean('prompt'), completion: mean('completion') },
  };
}
