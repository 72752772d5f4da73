import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { compileKernels, toBinary } from '../../scripts/kernels/compile-kernel.ts';

test('every committed kernel is what its WebAssembly text gives', async () => {
  const kernels = await compileKernels(resolve(import.meta.dirname, '../..'));
  assert.ok(kernels.length > 0);
  for (const { path, current, wanted } of kernels) assert.equal(current, wanted, `${path}: run \`npm run kernels\``);
});

test('text that is not WebAssembly is refused with its place', async () => {
  await assert.rejects(toBinary('odd.wat', '(module\n  (func (i32.no 1)))'), /odd\.wat:2:\d+/);
});
