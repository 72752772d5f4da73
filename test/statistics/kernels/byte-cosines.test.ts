import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openKernelByteCosines } from '../../../src/statistics/kernels/byte-cosines.ts';
import {
  type ByteCosines,
  type ByteRows,
  plainByteCosines,
} from '../../../src/statistics/kernels/plain-byte-cosines.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';

const ROWS = 40;

function openKernel(rows: ByteRows): ByteCosines {
  const cosines = openKernelByteCosines(rows);
  assert.ok(cosines, 'this machine has WebAssembly with SIMD');
  return cosines;
}

interface Asked {
  readonly open: (rows: ByteRows) => ByteCosines;
  readonly rowBytes: number;
  readonly least: number;
}

/** Random rows, one of zeros and one of the outermost numbers, and a random query. */
function compare({ open, rowBytes, least }: Asked): { readonly places: number[]; readonly cosines: number[] } {
  const random = createSeededRandom(rowBytes);
  const start = 5;
  const opened = open({ rowBytes, contentBytes: start + ROWS * rowBytes, maxRows: ROWS });
  const bytes = new Int8Array(opened.content.buffer, opened.content.byteOffset, opened.content.length);
  for (let at = start; at < bytes.length; at++) bytes[at] = Math.floor(random.uniform() * 256) - 128;
  bytes.fill(0, start, start + rowBytes);
  bytes.fill(-128, start + rowBytes, start + 2 * rowBytes);
  opened.setQuery(Float32Array.from({ length: rowBytes - 3 }, random.normal));
  const found = opened.compareRange(start, ROWS, least);
  return { places: [...opened.places.subarray(0, found)], cosines: [...opened.cosines.subarray(0, found)] };
}

describe('cosines of signed bytes', () => {
  test('the kernel and its scalar twin give the same to the last bit, and leave the same out', () => {
    for (const rowBytes of [16, 48, 256, 3_072, 65_536]) {
      for (const least of [Number.NEGATIVE_INFINITY, 0, 0.05]) {
        const plain = compare({ open: plainByteCosines, rowBytes, least });
        assert.deepEqual(compare({ open: openKernel, rowBytes, least }), plain);
        if (least < 0) assert.equal(plain.places.length, ROWS);
        else assert.ok(plain.places.length < ROWS && plain.cosines.every((cosine) => cosine >= least));
      }
    }
  });

  for (const [name, open] of [
    ['the kernel', openKernel],
    ['the scalar twin', plainByteCosines],
  ] as const) {
    test(`${name}: a row is as similar to a query as their directions are, and zeros to nothing`, () => {
      const opened = open({ rowBytes: 16, contentBytes: 64, maxRows: 4 });
      const bytes = new Int8Array(opened.content.buffer, opened.content.byteOffset, 64);
      bytes.set([3, 4], 0);
      bytes.set([-30, -40], 16);
      bytes.set([40, -30], 32);
      opened.setQuery(Float32Array.of(0.6, 0.8));
      assert.equal(opened.compareRange(0, 4, -2), 4);
      for (const [at, expected] of [1, -1, 0, 0].entries()) {
        assert.ok(Math.abs((opened.cosines[at] as number) - expected) < 1e-5, `row ${at}`);
      }
      opened.setQuery(new Float32Array(2));
      opened.compareRange(0, 4, -2);
      assert.deepEqual([...opened.cosines.subarray(0, 4)], [0, 0, 0, 0]);
      assert.throws(() => opened.setQuery(new Float32Array(17)), RangeError);
    });
  }
});
