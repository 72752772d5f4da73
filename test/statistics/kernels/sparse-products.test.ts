import assert from 'node:assert/strict';
import { plainSparseProducts } from '../../../src/statistics/kernels/plain-sparse-products.ts';
import { openKernelProducts } from '../../../src/statistics/kernels/sparse-products.ts';
import { testSparseProducts } from './sparse-products-contract.ts';

testSparseProducts('the scalar twin', plainSparseProducts);
testSparseProducts('the kernel', (matrix, maxWidth) => {
  const products = openKernelProducts(matrix, maxWidth);
  assert.ok(products, 'this machine has WebAssembly with SIMD');
  return products;
});
