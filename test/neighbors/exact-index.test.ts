import { createExactIndex } from '../../src/neighbors/exact-index.ts';
import { testVectorIndex } from './vector-index-contract.ts';

testVectorIndex('exact', async ({ vectors, numbers, dimensions }) =>
  createExactIndex({ vectors: Float32Array.from(vectors.flatMap((vector) => [...vector])), dimensions, numbers }),
);
