import type { LiveEvidence } from './live-evidence.ts';

/**
 * What a corrected issue counts for among others. A person read it and disagreed, so its labels are surer than most, and
 * it lies where the model was wrong; twice is little enough that a handful of corrections does not bend a label.
 */
export const CORRECTION_WEIGHT = 2;

/** How much each issue counts; undefined where all count the same. */
export function weighCorrections(
  issues: readonly { readonly number: number }[],
  live: LiveEvidence | undefined,
): Float32Array | undefined {
  if (live === undefined || live.correctedIssues.size === 0) return undefined;
  return Float32Array.from(issues, ({ number }) => (live.correctedIssues.has(number) ? CORRECTION_WEIGHT : 1));
}
