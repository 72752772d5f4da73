/** A probability or similarity as people read it: `91%`; the ends are never rounded to certainty. */
export function formatPercent(share: number): string {
  if (share > 0.99 && share < 1) return '>99%';
  if (share > 0 && share < 0.01) return '<1%';
  return `${Math.round(share * 100)}%`;
}

/** A cut-off as people read it; one that no probability reaches is a dash. */
export function formatCutoff(cutoff: number): string {
  return isReachable(cutoff) ? formatPercent(cutoff) : '–';
}

/** Whether any probability reaches the cut-off; where a family was never right often enough, none does. */
export function isReachable(cutoff: number): boolean {
  return cutoff <= 1;
}

/** `0.4 ms`, `85 ms`, `2.4 s`. */
export function formatDuration(durationMs: number): string {
  if (durationMs >= 1000) return `${(durationMs / 1000).toFixed(1)} s`;
  return durationMs >= 10 ? `${Math.round(durationMs)} ms` : `${durationMs.toFixed(1)} ms`;
}
