import assert from 'node:assert/strict';
import { plainRowProducts } from '../../../src/statistics/kernels/plain-row-products.ts';
import { openKernelRowProducts } from '../../../src/statistics/kernels/row-products.ts';
import { testRowProducts } from './row-products-contract.ts';

testRowProducts('the scalar twin', plainRowProducts);
testRowProducts('the kernel', (rows) => {
  const products = openKernelRowProducts(rows);
  assert.ok(products, 'this machine has WebAssembly with SIMD');
  return products;
});
