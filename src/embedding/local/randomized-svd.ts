import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { multiplyDense } from '../../statistics/kernels/dense-product.ts';
import type { SparseProducts } from '../../statistics/kernels/plain-sparse-products.ts';
import { createSeededRandom } from '../../statistics/seeded-random.ts';

export interface TruncatedSvd {
  /** Left singular vectors, row-major: rows of the matrix × rank. */
  readonly leftVectors: Float32Array;
  /** Largest first. */
  readonly singularValues: Float64Array;
  /** At most the rank that was asked for; smaller where the matrix has a smaller one. */
  readonly rank: number;
}

export interface SvdOptions {
  readonly rank: number;
  readonly seed: number;
  /** Passes over the matrix that sharpen the subspace; 2 are enough for text (Halko et al. 2011, 6.). */
  readonly powerIterations: number;
}

/** Extra columns of the sketch beyond the rank (Halko et al. 2011, 4.2, advise 5 to 10). */
const OVERSAMPLING = 16;
/** Directions weaker than this share of the strongest are rounding noise in single precision. */
const MIN_RELATIVE_VALUE = 1e-4;

/**
 * Truncated singular value decomposition of a matrix with few rows and many columns, by subspace iteration from a random
 * start and one Rayleigh–Ritz step: Halko, Martinsson, Tropp 2011, "Finding structure with randomness", algorithm 4.4,
 * worked on the side of the rows so that dense algebra stays small. Deterministic for a seed.
 */
export function randomizedSvd(matrix: SparseProducts, options: SvdOptions): TruncatedSvd {
  const width = Math.min(sketchWidth(options.rank), matrix.rowCount, matrix.columnCount);
  if (width === 0) return { leftVectors: new Float32Array(0), singularValues: new Float64Array(0), rank: 0 };
  const random = createSeededRandom(options.seed);
  const start = Float32Array.from({ length: matrix.rowCount * width }, () => random.normal());
  let basis: Basis = { values: start, width };
  for (let iteration = 0; iteration < options.powerIterations; iteration++) {
    basis = orthonormalize(matrix.multiplyByGram(basis.values, basis.width), basis.width);
  }
  const image = matrix.multiplyByGram(basis.values, basis.width);
  const { vectors, values } = symmetricEigen(product(basis.values, image, basis.width));
  const singularValues = values.map((value) => Math.sqrt(Math.max(0, value)));
  const floor = (singularValues[0] ?? 0) * MIN_RELATIVE_VALUE;
  const rank = Math.min(options.rank, singularValues.filter((value) => value > floor).length);
  return {
    leftVectors: rotate(basis.values, { width: basis.width, rotation: vectors.slice(0, rank) }),
    singularValues: Float64Array.from(singularValues.slice(0, rank)),
    rank,
  };
}

/** Columns of the dense matrices that a decomposition of this rank multiplies with, at most. */
export function sketchWidth(rank: number): number {
  return rank + OVERSAMPLING;
}

interface Basis {
  readonly values: Float32Array;
  readonly width: number;
}

/**
 * An orthonormal basis of the columns, by eigendecomposition of their Gram matrix. That squares the condition number,
 * which double precision has room for: columns weaker than `MIN_RELATIVE_VALUE` are left out.
 */
function orthonormalize(columns: Float32Array, width: number): Basis {
  const { vectors, values } = symmetricEigen(product(columns, columns, width));
  const floor = (values[0] ?? 0) * MIN_RELATIVE_VALUE ** 2;
  const rotation = vectors
    .map((vector, index) => ({ vector, value: values[index]! }))
    .filter(({ value }) => value > floor)
    .map(({ vector, value }) => vector.map((entry) => entry / Math.sqrt(value)));
  return { values: rotate(columns, { width, rotation }), width: rotation.length };
}

/** Eigenpairs of a symmetric matrix, largest value first. */
function symmetricEigen(matrix: Matrix): { readonly vectors: readonly number[][]; readonly values: readonly number[] } {
  // What is left of a matrix of zeros; ml-matrix refuses it.
  if (matrix.rows === 0) return { vectors: [], values: [] };
  const eigen = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  const values = eigen.realEigenvalues;
  const order = values.map((_, index) => index).sort((a, b) => values[b]! - values[a]!);
  return {
    vectors: order.map((index) => eigen.eigenvectorMatrix.getColumn(index)),
    values: order.map((index) => values[index]!),
  };
}

/** LᵀR of two row-major matrices of `width` columns whose product is symmetric, summed in double precision. */
function product(left: Float32Array, right: Float32Array, width: number): Matrix {
  const factor = (values: Float32Array) => ({ values, places: width, termStride: width, placeStride: 1 });
  const terms = width === 0 ? 0 : left.length / width;
  const sums = multiplyDense({ left: factor(left), right: factor(right), terms, isUpperOnly: true });
  const result = new Matrix(width, width);
  for (let i = 0; i < width; i++) {
    for (let j = i; j < width; j++) {
      const sum = sums[i * width + j]!;
      result.set(i, j, sum);
      result.set(j, i, sum);
    }
  }
  return result;
}

/** Row-major C · R, where `rotation` holds the columns of R. */
function rotate(
  columns: Float32Array,
  { width, rotation }: { readonly width: number; readonly rotation: readonly number[][] },
): Float32Array {
  if (width === 0) return new Float32Array(0);
  const product = multiplyDense({
    left: { values: columns, places: columns.length / width, termStride: 1, placeStride: width },
    right: {
      values: Float64Array.from(rotation.flat()),
      places: rotation.length,
      termStride: 1,
      placeStride: width,
    },
    terms: width,
  });
  return Float32Array.from(product);
}
