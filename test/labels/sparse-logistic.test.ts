import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitSparseLogistic, sparseLogit } from '../../src/labels/sparse-logistic.ts';
import { fitLogistic } from '../../src/statistics/logistic-regression.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';
import { type SparseVector, toSparseRows } from '../../src/statistics/sparse-matrix.ts';

const COLUMNS = 5;

/** Rows with a few random numbers each, and targets that the first column mostly decides. */
function problem(count: number) {
  const random = createSeededRandom(3);
  const rows = Array.from({ length: count }, (): SparseVector => {
    const indices = Array.from({ length: COLUMNS }, (_, column) => column).filter(() => random.uniform() < 0.6);
    return { indices: Uint32Array.from(indices), values: Float32Array.from(indices, () => random.normal()) };
  });
  const first = (row: SparseVector) => row.values[row.indices.indexOf(0)] ?? 0;
  const targets = Uint8Array.from(rows, (row) => (first(row) + 0.5 * random.normal() > 0 ? 1 : 0));
  return { rows, targets };
}

test('sparse rows give the same weights as the same rows written out', () => {
  const { rows, targets } = problem(120);
  const rowWeights = Float32Array.from(targets, (target) => (target === 1 ? 2 : 1));
  const dense = new Float32Array(rows.length * COLUMNS);
  for (const [row, { indices, values }] of rows.entries()) {
    for (const [entry, column] of indices.entries()) dense[row * COLUMNS + column] = values[entry] as number;
  }
  const sparse = fitSparseLogistic({
    rows: toSparseRows(rows),
    columns: COLUMNS,
    targets,
    rowWeights,
    inverseRegularization: 2,
  });
  const full = fitLogistic({ rows: dense, width: COLUMNS, targets, rowWeights }, { inverseRegularization: 2 });
  for (const [at, weight] of sparse.entries()) assert.ok(Math.abs(weight - (full[at] as number)) < 0.02, `${at}`);
  assert.ok((sparse[0] as number) > 1);
});

test('rows of weight 0 do not count', () => {
  const { rows, targets } = problem(60);
  const rowWeights = Float32Array.from(rows, (_, row) => (row < 30 ? 1 : 0));
  const options = { columns: COLUMNS, inverseRegularization: 1 };
  const half = {
    rows: toSparseRows(rows.slice(0, 30)),
    targets: targets.slice(0, 30),
    rowWeights: rowWeights.slice(0, 30),
  };
  assert.deepEqual(
    fitSparseLogistic({ rows: toSparseRows(rows), targets, rowWeights, ...options }),
    fitSparseLogistic({ ...half, ...options }),
  );
});

test('without rows, and with rows of one kind, nothing blows up', () => {
  const none = { rows: toSparseRows([]), columns: 2, targets: new Uint8Array(0), rowWeights: new Float32Array(0) };
  assert.deepEqual([...fitSparseLogistic({ ...none, inverseRegularization: 1 })], [0, 0, 0]);
  const { rows } = problem(20);
  const ones = new Uint8Array(20).fill(1);
  const weights = fitSparseLogistic({
    rows: toSparseRows(rows),
    columns: COLUMNS,
    targets: ones,
    rowWeights: new Float32Array(20).fill(1),
    inverseRegularization: 1,
  });
  assert.ok(weights.every(Number.isFinite));
  assert.ok(rows.every((row) => sparseLogit(weights, row) > 0));
});
