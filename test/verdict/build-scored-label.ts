import type { ScoredLabel } from '../../src/verdict/select-labels.ts';

/** One that is added, proposed and high from the same probability on. */
export function buildScoredLabel(name: string, { probability = 0.9, support = 9, from = 0.5 } = {}): ScoredLabel {
  const evidence = { nameTerms: [], neighbors: [], support };
  return { name, probability, cutoff: from, suggestFrom: from, highFrom: from, evidence };
}
