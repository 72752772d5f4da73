import type { Hit } from '../../neighbors/vector-index.ts';
import { BestHits } from './best-hits.ts';
import type { RowScores } from './row-scores.ts';
import type { VectorFile } from './vector-file.ts';

export interface Searched {
  readonly file: VectorFile;
  /** Of the file's rows; the query is set. */
  readonly scores: RowScores;
}

/** The `depth` best of all, by comparing the query with every row. Throws ArtifactError. */
export function compareAll({ file, scores }: Searched, depth: number): Hit[] {
  const { rangeRows, ranges } = file.layout;
  const { places, cosines } = scores;
  const best = new BestHits(depth);
  for (let range = 0; range < ranges; range++) {
    const found = scores.compareRange(range, best.least);
    for (let at = 0; at < found; at++) {
      const number = file.numberOf(range * rangeRows + places[at]!);
      if (number > 0) best.offer(cosines[at]!, number);
    }
  }
  return best.hits();
}
