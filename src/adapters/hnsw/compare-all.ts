import { BestHits } from './best-hits.ts';
import type { RowScores } from './row-scores.ts';
import type { VectorFile } from './vector-file.ts';

export interface Searched {
  readonly file: VectorFile;
  /** Of the file's rows; the query is set. */
  readonly scores: RowScores;
}

/** The `depth` best of all, by comparing the query with every row. Throws ArtifactError. */
export function compareAll({ file, scores }: Searched, depth: number): BestHits {
  const { elements } = file.layout;
  const best = new BestHits(depth);
  for (let first = 0; first < elements; first += scores.rangeRows) {
    const count = Math.min(scores.rangeRows, elements - first);
    const similarities = scores.ofRange(first, count);
    for (let at = 0; at < count; at++) {
      const similarity = similarities[at]!;
      if (similarity < best.leastSimilarity) continue;
      const number = file.numberOf(first + at);
      if (number > 0) best.offer(similarity, number);
    }
  }
  return best;
}
