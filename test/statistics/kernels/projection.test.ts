import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainProjection } from '../../../src/statistics/kernels/plain-projection.ts';
import { openKernelProjection, openProjection } from '../../../src/statistics/kernels/projection.ts';
import { testProjection } from './projection-contract.ts';

testProjection('the scalar twin', plainProjection);
testProjection('the kernel', (matrix) => {
  const project = openKernelProjection(matrix);
  assert.ok(project, 'this machine has WebAssembly with SIMD');
  return project;
});

test('dimensions that the kernel cannot sum are left to its twin', () => {
  const matrix = { projection: Int8Array.of(1, 2, 3, 4, 5, 6), dimensions: 3 };
  assert.equal(openKernelProjection(matrix), undefined);
  const sums = openProjection(matrix)({ indices: Uint32Array.of(1), values: Float32Array.of(2) });
  assert.deepEqual([...sums], [8, 10, 12]);
});
