import { createExactIndex } from '../../src/neighbors/exact-index.ts';
import { testVectorIndex } from './vector-index-contract.ts';

testVectorIndex('exact', async ({ vectors, numbers, dimensions, gone = [] }) => {
  const rows = [...numbers.keys()].filter((row) => !gone.includes(numbers[row] as number));
  return createExactIndex({
    vectors: Float32Array.from(rows.flatMap((row) => [...(vectors[row] as Float32Array)])),
    dimensions,
    numbers: rows.map((row) => numbers[row] as number),
  });
});
