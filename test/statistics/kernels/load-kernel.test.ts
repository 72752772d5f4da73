import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { KernelMemory } from '../../../src/statistics/kernels/kernel-memory.ts';
import { defineKernel } from '../../../src/statistics/kernels/load-kernel.ts';

/** A module that begins as WebAssembly does, in a version that no machine knows. */
const UNKNOWN_VERSION = Buffer.from([0, 0x61, 0x73, 0x6d, 99, 0, 0, 0]).toString('base64');

function requireMemory(...byteLengths: readonly number[]): KernelMemory {
  const memory = KernelMemory.ofParts(byteLengths);
  assert.ok(memory);
  return memory;
}

describe('kernels', () => {
  test('a kernel that this machine does not understand is not loaded, and nothing is thrown', () => {
    assert.equal(defineKernel(UNKNOWN_VERSION).load(requireMemory(1).memory), undefined);
  });

  test('arrays of a memory begin where SIMD may read, apart from each other, and hold what was asked for', () => {
    const memory = requireMemory(3, 4 * 5, 8 * 7, 4 * 2);
    const parts = [memory.bytes(3), memory.floats(5), memory.doubles(7), memory.words(2)];
    for (const [at, part] of parts.entries()) {
      assert.equal(part.byteOffset % 16, 0);
      for (const value of part.fill(at + 1)) assert.equal(value, at + 1);
    }
    assert.deepEqual(
      parts.map((part) => [part.length, part[0]]),
      [
        [3, 1],
        [5, 2],
        [7, 3],
        [2, 4],
      ],
    );
  });

  test('more than 32-bit addresses reach is no memory, rather than an error', () => {
    assert.equal(KernelMemory.ofParts([2 ** 32, 1]), undefined);
  });
});
