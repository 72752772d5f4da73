import type { StoredBacktest, StoredIssue } from '../../src/evaluation/stored-backtest.ts';

/** What was predicted for an issue: names of area labels, most probable first; one that ends in `!` would be applied. */
export interface StoredCase {
  readonly truth: readonly string[];
  readonly predicted: readonly (readonly [name: string, probability: number])[];
}

export const AREAS = ['area/cabin', 'area/fuel', 'area/radio'];

/** A backtest of the family `area` on issues numbered from 1, with the given parts replaced. */
export function buildStoredBacktest(cases: readonly StoredCase[], parts: Partial<StoredBacktest> = {}): StoredBacktest {
  return {
    split: { kind: 'files' },
    trainIssues: 100,
    targetPrecision: { area: 0.8, type: 0.8 },
    families: [{ name: 'area', maxLabels: 3, labels: AREAS }],
    issues: cases.map(toStoredIssue),
    ...parts,
  };
}

function toStoredIssue({ truth, predicted }: StoredCase, index: number): StoredIssue {
  const labels = predicted.map(([name, probability]) => ({
    name: name.replace(/!$/, ''),
    probability,
    applied: name.endsWith('!'),
  }));
  return { number: index + 1, truth, predicted: { area: labels } };
}
