import { readFileSync } from 'node:fs';
import type { ExpectedIndex } from '../../../src/adapters/hnsw/expected-index.ts';
import {
  type OpenedVectorIndex,
  type OpenOptions,
  openVectorIndex,
} from '../../../src/adapters/hnsw/open-vector-index.ts';
import { sumBlocks } from '../../../src/artifact/block-sums.ts';

type Closing = { after(close: () => void): void };

/** Opens an index of which the sums are right, and closes it after the test. */
export function openAt(
  test: Closing,
  path: string,
  expected: ExpectedIndex,
  options: Pick<OpenOptions, 'compareAllUpTo' | 'openCosines'> = {},
): OpenedVectorIndex {
  const index = openVectorIndex({ path, sums: sumBlocks(readFileSync(path)), expected, ...options });
  test.after(() => index.close());
  return index;
}
