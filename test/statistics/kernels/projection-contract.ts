import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type Project,
  type ProjectionMatrix,
  plainProjection,
} from '../../../src/statistics/kernels/plain-projection.ts';
import { createSeededRandom, type SeededRandom } from '../../../src/statistics/seeded-random.ts';
import type { SparseVector } from '../../../src/statistics/sparse-matrix.ts';
import { assertClose } from './assert-close.ts';

/** Projections of sparse vectors, whoever works them out; `dimensions` that it can do. */
export function testProjection(name: string, open: (matrix: ProjectionMatrix) => Project): void {
  describe(`${name}: projection of a sparse vector`, () => {
    test('the sums are those of the named rows, whatever the sizes, one vector after another', () => {
      const random = createSeededRandom(4);
      for (const [rows, dimensions] of [
        [1, 32],
        [5, 64],
        [300, 256],
        [1_000, 96],
      ] as const) {
        const matrix = {
          projection: Int8Array.from({ length: rows * dimensions }, () => 40 * random.normal()),
          dimensions,
        };
        const project = open(matrix);
        for (const share of [1, 0.3, 0]) {
          const vector = randomVector({ rows, share, random });
          assertClose(project(vector), sumOfRows(vector, matrix));
        }
      }
    });

    test('the scalar twin gives the same to the last bit', () => {
      const random = createSeededRandom(6);
      const matrix = { projection: Int8Array.from({ length: 500 * 256 }, () => 40 * random.normal()), dimensions: 256 };
      const vector = randomVector({ rows: 500, share: 0.7, random });
      assert.deepEqual([...open(matrix)(vector)], [...plainProjection(matrix)(vector)]);
    });
  });
}

function randomVector(of: { rows: number; share: number; random: SeededRandom }): SparseVector {
  const rows = [...Array(of.rows).keys()].filter(() => of.random.uniform() < of.share);
  return { indices: Uint32Array.from(rows), values: Float32Array.from(rows, of.random.normal) };
}

function sumOfRows({ indices, values }: SparseVector, { projection, dimensions }: ProjectionMatrix): number[] {
  return Array.from({ length: dimensions }, (_, dimension) =>
    indices.reduce((sum, row, entry) => sum + values[entry]! * projection[row * dimensions + dimension]!, 0),
  );
}
