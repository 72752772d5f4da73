import type { CatalogIssue } from '../../corpus/issue-catalog.ts';
import { CANDIDATES, type Neighbor, rankNeighbors } from '../../neighbors/rank-neighbors.ts';
import { createSketchIndex } from '../../neighbors/sketch-index.ts';
import { discountStrangers } from '../../neighbors/stranger-similarity.ts';
import type { TermSketch } from '../../neighbors/term-sketch.ts';
import type { Knowledge } from './knowledge.ts';

export interface NeighborQuery {
  /** By the index's embedder; absent where that did not answer: then sketches alone are compared. */
  readonly vector?: Float32Array;
  readonly sketch: TermSketch;
  /** The issue itself, which is not its own neighbor. */
  readonly number: number;
  /** How many neighbors are wanted; fewer than `CANDIDATES` are never compared. */
  readonly depth?: number;
}

/** A neighbor with what the index knows of it. */
export type SimilarCatalogIssue = Neighbor & Pick<CatalogIssue, 'title' | 'state' | 'labels'>;

/** The indexed issues most like the query, most similar first: a vector search, re-ranked; without a vector, by their words. */
export function findNeighbors(query: NeighborQuery, knowledge: Knowledge): Neighbor[] {
  const { vector, sketch, number, depth = CANDIDATES } = query;
  if (vector === undefined) {
    const index = createSketchIndex(knowledge.readSketches(knowledge.readNumbers()));
    return index.search(sketch, Math.max(depth, CANDIDATES), number);
  }
  // One more, since the issue itself may be among them.
  const hits = knowledge.index.search(vector, Math.max(depth, CANDIDATES) + 1);
  const sketches = knowledge.readSketches(hits.map((hit) => hit.number));
  const discounted = discountStrangers(hits, knowledge.strangerSimilarity);
  return rankNeighbors(discounted, { sketch, sketchOf: (other) => sketches.get(other), exclude: number });
}

/** Looks the neighbors up, in their order. */
export function readNeighbors(neighbors: readonly Neighbor[], knowledge: Knowledge): SimilarCatalogIssue[] {
  const similarities = new Map(neighbors.map(({ number, similarity }) => [number, similarity]));
  return knowledge.readIssues([...similarities.keys()]).map(({ number, title, state, labels }) => ({
    number,
    similarity: similarities.get(number) ?? 0,
    title,
    state,
    labels,
  }));
}
