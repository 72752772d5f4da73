import { fitLogistic } from '../statistics/logistic-regression.ts';
import { weighRows } from './weigh-rows.ts';

export interface HeadProblem {
  /** Row-major, issues × width. */
  readonly vectors: Float32Array;
  readonly width: number;
  /** 1 where the issue carries the label. */
  readonly targets: Uint8Array;
  /** 1 for each row that counts; all where absent. */
  readonly isTraining?: Uint8Array;
  /** See training-set.ts. */
  readonly importance?: Float32Array | undefined;
  readonly seed: number;
  /** The head of the same label on nearly the same issues: the new one is found sooner from there. */
  readonly start?: ArrayLike<number> | undefined;
}

/** C of liblinear; loose, since the vectors are of unit length. */
const INVERSE_REGULARIZATION = 10;
const MAX_POSITIVES = 2_000;
const MAX_NEGATIVES = 4_000;

/** The one-vs-rest logistic head of one label: `width` weights and the intercept. */
export function fitHead({ vectors, width, targets, isTraining, importance, seed, start }: HeadProblem): Float64Array {
  const weighed = weighRows({
    targets,
    isTraining,
    importance,
    seed,
    maxPositives: MAX_POSITIVES,
    maxNegatives: MAX_NEGATIVES,
  });
  return fitLogistic(
    { rows: vectors, width, targets, ...weighed },
    { inverseRegularization: INVERSE_REGULARIZATION, start },
  );
}
