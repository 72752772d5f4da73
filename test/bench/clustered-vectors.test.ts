import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clusteredVectors } from '../../bench/clustered-vectors.ts';

const options = { count: 400, dimensions: 64, clusterSize: 50, spread: 0.7, seed: 5 };

function cosine(left: Float32Array, right: Float32Array): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] as number), 0);
}

test('the vectors have unit length', () => {
  for (const vector of clusteredVectors(options)) assert.ok(Math.abs(cosine(vector, vector) - 1) < 1e-5);
});

test('each has about a cluster of others that are much more like it than the rest', () => {
  const [first = new Float32Array(0), ...others] = clusteredVectors(options);
  const cosines = others.map((other) => cosine(first, other));
  const near = cosines.filter((value) => value > 0.45);
  const far = cosines.filter((value) => value < 0.4);
  assert.equal(near.length + far.length, others.length);
  assert.ok(near.length > 20 && near.length < 100, `${near.length} near ones`);
});

test('the same seed gives the same vectors', () => {
  assert.deepEqual(clusteredVectors(options), clusteredVectors(options));
  assert.notDeepEqual(clusteredVectors(options), clusteredVectors({ ...options, seed: 6 }));
});
