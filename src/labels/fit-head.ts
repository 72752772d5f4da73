import { createSeededRandom } from '../shared/seeded-random.ts';
import { fitLogistic } from './logistic-regression.ts';

export interface HeadProblem {
  /** Row-major, issues × width. */
  readonly vectors: Float32Array;
  readonly width: number;
  /** 1 where the issue carries the label. */
  readonly targets: Uint8Array;
  /** 1 for each row that counts; all where absent. */
  readonly isTraining?: Uint8Array;
  readonly seed: number;
}

/** C of liblinear; loose, since the vectors are of unit length. */
const INVERSE_REGULARIZATION = 10;
/** Positives weigh (n ⁄ 2p)^½: between none (0) and full balance (1), which would cry wolf for rare labels. */
const BALANCE_EXPONENT = 0.5;
/** Beyond these, issues with and without the label are represented by a sample. */
const MAX_POSITIVES = 2_000;
const MAX_NEGATIVES = 4_000;

/** The one-vs-rest logistic head of one label: `width` weights and the intercept. */
export function fitHead(problem: HeadProblem): Float64Array {
  const { vectors, width, targets, isTraining } = problem;
  const random = createSeededRandom(problem.seed);
  const positives: number[] = [];
  const negatives: number[] = [];
  for (const [row, target] of targets.entries()) {
    if (isTraining === undefined || isTraining[row] === 1) (target === 1 ? positives : negatives).push(row);
  }
  const keptPositives = sample(positives, { limit: MAX_POSITIVES, random });
  const keptNegatives = sample(negatives, { limit: MAX_NEGATIVES, random });
  const balance = ((positives.length + negatives.length) / (2 * Math.max(1, positives.length))) ** BALANCE_EXPONENT;
  const rowWeights = new Float32Array(targets.length);
  for (const row of keptPositives) rowWeights[row] = (balance * positives.length) / keptPositives.length;
  for (const row of keptNegatives) rowWeights[row] = negatives.length / keptNegatives.length;
  return fitLogistic(
    { rows: vectors, width, targets, rowWeights, selection: Int32Array.from([...keptPositives, ...keptNegatives]) },
    { inverseRegularization: INVERSE_REGULARIZATION },
  );
}

/** At most `limit` of the rows, each with the same chance, in their order. */
function sample(
  rows: readonly number[],
  { limit, random }: { readonly limit: number; readonly random: ReturnType<typeof createSeededRandom> },
): readonly number[] {
  if (rows.length <= limit) return rows;
  return rows.filter(() => random.uniform() < limit / rows.length);
}
