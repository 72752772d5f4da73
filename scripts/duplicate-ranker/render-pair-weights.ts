import { PAIR_FEATURES } from '../../src/neighbors/pair-evidence.ts';
import type { PairWeights } from '../../src/neighbors/rank-pairs.ts';

const DIGITS = 4;

/** The source file that holds the weights. */
export function renderPairWeights({ means, weights, intercept }: PairWeights): string {
  return [
    '// Written by scripts/train-duplicate-ranker.ts; docs/quality.md says from what, and how good it is.',
    "import type { PairWeights } from './rank-pairs.ts';",
    '',
    `/** Learned from a public tracker's known duplicates, for ${PAIR_FEATURES.join(', ')}; a repository's own weights take their place. */`,
    'export const LEARNED_PAIR_WEIGHTS: PairWeights = {',
    `  means: [${means.map(round).join(', ')}],`,
    `  weights: [${weights.map(round).join(', ')}],`,
    `  intercept: ${round(intercept)},`,
    '};',
    '',
  ].join('\n');
}

function round(value: number): number {
  return Number(value.toFixed(DIGITS));
}
