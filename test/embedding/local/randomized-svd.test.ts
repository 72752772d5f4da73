import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Matrix, QrDecomposition, SingularValueDecomposition } from 'ml-matrix';
import {
  randomizedSvd,
  type SvdOptions,
  sketchWidth,
  type TruncatedSvd,
} from '../../../src/embedding/local/randomized-svd.ts';
import { openSparseProducts } from '../../../src/statistics/kernels/sparse-products.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import type { SparseMatrix } from '../../../src/statistics/sparse-matrix.ts';
import { randomDense, toSparse } from '../../statistics/random-matrices.ts';

const OPTIONS = { rank: 10, seed: 1, powerIterations: 2 };

/** Rows whose singular values fall like those of text: fast at first, then slowly. */
function textLike(rows: number, columns: number): Matrix {
  const random = createSeededRandom(8);
  const noise = randomDense({ rows, columns, filled: 0.1, random });
  for (let topic = 0; topic < 12; topic++) {
    const strength = 6 / (1 + topic);
    const left = randomDense({ rows, columns: 1, filled: 0.3, random });
    const right = randomDense({ rows: 1, columns, filled: 0.2, random });
    noise.add(left.mmul(right).mul(strength));
  }
  return new Matrix(noise.to2DArray().map((row) => row.map(Math.fround)));
}

function decompose(matrix: SparseMatrix, options: SvdOptions): TruncatedSvd {
  return randomizedSvd(openSparseProducts(matrix, sketchWidth(options.rank)), options);
}

function leftMatrix({ leftVectors, rank }: TruncatedSvd): Matrix {
  const rows = leftVectors.length / rank;
  return new Matrix(Array.from({ length: rows }, (_, row) => [...leftVectors.subarray(row * rank, (row + 1) * rank)]));
}

test('the largest singular values are those of an exact decomposition', () => {
  const dense = textLike(60, 200);
  const exact = new SingularValueDecomposition(dense, { autoTranspose: true }).diagonal;

  const { singularValues, rank } = decompose(toSparse(dense), OPTIONS);

  assert.equal(rank, 10);
  for (const [index, value] of singularValues.entries()) {
    const expected = exact[index] as number;
    assert.ok(Math.abs(value - expected) < 0.005 * expected, `${index}: ${value} instead of ${expected}`);
  }
});

test('the left vectors are orthonormal and lose no more than the best ones', () => {
  const dense = textLike(60, 200);
  const exact = new SingularValueDecomposition(dense, { autoTranspose: true }).diagonal;
  const bestLoss = Math.sqrt(exact.slice(10).reduce((sum, value) => sum + value ** 2, 0));

  const left = leftMatrix(decompose(toSparse(dense), OPTIONS));

  assert.ok(Matrix.sub(left.transpose().mmul(left), Matrix.eye(10)).norm('frobenius') < 1e-4);
  const loss = Matrix.sub(dense, left.mmul(left.transpose()).mmul(dense)).norm('frobenius');
  assert.ok(loss < 1.005 * bestLoss, `${loss}, at best ${bestLoss}`);
});

test('vectors far weaker than the first are orthonormal too', () => {
  const random = createSeededRandom(12);
  const [left, right] = [40, 80].map(
    (rows) => new QrDecomposition(randomDense({ rows, columns: 12, filled: 1, random })).orthogonalMatrix,
  ) as [Matrix, Matrix];
  const values = Array.from({ length: 12 }, (_, index) => 0.65 ** index);
  const dense = new Matrix(
    left
      .mmul(Matrix.diag(values))
      .mmul(right.transpose())
      .to2DArray()
      .map((row) => row.map(Math.fround)),
  );

  const svd = decompose(toSparse(dense), OPTIONS);

  const found = leftMatrix(svd);
  assert.ok(Matrix.sub(found.transpose().mmul(found), Matrix.eye(10)).norm('frobenius') < 1e-5);
  for (const [index, value] of svd.singularValues.entries()) {
    assert.ok(Math.abs(value - (values[index] as number)) < 1e-3 * (values[index] as number), `${index}: ${value}`);
  }
});

test('a matrix that is small enough is decomposed exactly', () => {
  const dense = randomDense({ rows: 8, columns: 20, filled: 0.5, random: createSeededRandom(5) });
  const { diagonal, leftSingularVectors } = new SingularValueDecomposition(dense, { autoTranspose: true });

  const svd = decompose(toSparse(dense), { ...OPTIONS, rank: 8 });

  assert.equal(svd.rank, 8);
  const left = leftMatrix(svd);
  for (let column = 0; column < 8; column++) {
    assert.ok(Math.abs((svd.singularValues[column] as number) - (diagonal[column] as number)) < 1e-4);
    const alignment = left.getColumnVector(column).dot(leftSingularVectors.getColumnVector(column));
    assert.ok(Math.abs(Math.abs(alignment) - 1) < 1e-4, `column ${column}: ${alignment}`);
  }
});

test('equal rows add no rank', () => {
  const three = randomDense({ rows: 3, columns: 40, filled: 0.5, random: createSeededRandom(6) }).to2DArray();
  const dense = new Matrix(Array.from({ length: 30 }, (_, row) => three[row % 3] as number[]));

  const { rank, leftVectors } = decompose(toSparse(dense), OPTIONS);

  assert.equal(rank, 3);
  assert.equal(leftVectors.length, 30 * 3);
});

for (const [rows, columns] of [
  [0, 0],
  [0, 5],
  [5, 0],
  [3, 4],
] as const) {
  test(`a matrix of ${rows} × ${columns} zeros has rank 0`, () => {
    const zeros = toSparse(Matrix.zeros(rows, columns));

    assert.equal(decompose(zeros, OPTIONS).rank, 0);
  });
}

test('the same seed gives the same numbers', () => {
  const matrix = toSparse(textLike(40, 90));

  assert.deepEqual(decompose(matrix, OPTIONS), decompose(matrix, OPTIONS));
});
