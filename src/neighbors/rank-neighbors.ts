import { compareSketches, NO_TERMS, type TermSketch } from './term-sketch.ts';
import type { Hit } from './vector-index.ts';

/** An issue like the one in question. */
export interface Neighbor {
  readonly number: number;
  /** Weighted mean of the embeddings' cosine and the sketches' cosine, 0 to 1. */
  readonly similarity: number;
}

export interface RankingOptions {
  /** Sketch of the issue in question. */
  readonly sketch: TermSketch;
  readonly sketchOf: (number: number) => TermSketch | undefined;
  /** The issue itself, which is not its own neighbor. */
  readonly exclude?: number;
}

/** How many hits of the vector index are re-ranked; the true duplicate is among them in 9 of 10 cases. */
export const CANDIDATES = 60;
/** Between .6 and .8 recall hardly differs (docs/quality.md). */
const SKETCH_SHARE = 0.7;

/** Re-ranks the hits of a vector search by what the issues literally say; ties by lower number. */
export function rankNeighbors(hits: readonly Hit[], options: RankingOptions): Neighbor[] {
  return hits
    .filter((hit) => hit.number !== options.exclude)
    .map(({ number, similarity }) => ({
      number,
      similarity: blendSimilarity(similarity, compareSketches(options.sketch, options.sketchOf(number) ?? NO_TERMS)),
    }))
    .sort((a, b) => b.similarity - a.similarity || a.number - b.number);
}

/** How close two issues lie, 0 to 1: what neighbors are ranked by, and vote with. */
export function blendSimilarity(cosine: number, sketchCosine: number): number {
  return (1 - SKETCH_SHARE) * Math.max(0, cosine) + SKETCH_SHARE * sketchCosine;
}
