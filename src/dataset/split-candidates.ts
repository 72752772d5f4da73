import type { Candidate } from './candidate.ts';

/** Oldest first; every candidate to validate with is newer than all to train with. */
export interface CandidateSplit {
  readonly train: readonly Candidate[];
  readonly validation: readonly Candidate[];
}

/** Splits candidates, oldest first, in time, as the judge meets issues that are newer than what it learned from. */
export function splitCandidates(candidates: readonly Candidate[], validationShare: number): CandidateSplit {
  const size = candidates.length - Math.round(candidates.length * validationShare);
  return { train: candidates.slice(0, size), validation: candidates.slice(size) };
}
