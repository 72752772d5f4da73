import type { ByteCosines } from '../../statistics/kernels/plain-byte-cosines.ts';
import { MAX_ROWS } from '../../statistics/kernels/plain-byte-cosines.ts';
import { BestHits } from './best-hits.ts';
import type { VectorFile } from './vector-file.ts';

/** Read, checked and scored together, so that they are still in the processor's cache. */
const CHUNK_BYTES = 1 << 18;

export interface Searched {
  readonly file: VectorFile;
  /** Over the bytes of the file; the query is set. */
  readonly cosines: ByteCosines;
}

/** The `depth` best of all, by comparing the query with every row. Throws ArtifactError. */
export function compareAll({ file, cosines }: Searched, depth: number): BestHits {
  const { elements, rowBytes } = file.layout;
  const best = new BestHits(depth);
  const step = Math.max(1, Math.min(MAX_ROWS, Math.floor(CHUNK_BYTES / rowBytes)));
  for (let first = 0; first < elements; first += step) {
    const count = Math.min(step, elements - first);
    const similarities = cosines.scoreRange(file.requireRows(first, count), count);
    for (let at = 0; at < count; at++) {
      if (similarities[at]! < best.leastSimilarity) continue;
      const number = file.numberOf(first + at);
      if (number > 0) best.offer(similarities[at]!, number);
    }
  }
  return best;
}
