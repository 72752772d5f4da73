import assert from 'node:assert/strict';
import { kernelDenseProduct } from '../../../src/statistics/kernels/dense-product.ts';
import { plainDenseProduct } from '../../../src/statistics/kernels/plain-dense-product.ts';
import { testDenseProduct } from './dense-product-contract.ts';

testDenseProduct('the scalar twin', plainDenseProduct);
testDenseProduct('the kernel', (task) => {
  const product = kernelDenseProduct(task);
  assert.ok(product, 'this machine has WebAssembly with SIMD');
  return product;
});
