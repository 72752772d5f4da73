import type { CatalogIssue } from '../corpus/issue-catalog.ts';
import type { Document } from '../document/document.ts';
import { embed } from '../embedding/local/local-embedder.ts';
import { weightTerms } from '../embedding/local/term-weights.ts';
import { CANDIDATES, type Neighbor, rankNeighbors } from '../neighbors/rank-neighbors.ts';
import { encodeSketch, type TermSketch } from '../neighbors/term-sketch.ts';
import type { Knowledge } from './knowledge.ts';

export interface NeighborQuery {
  readonly vector: Float32Array;
  readonly sketch: TermSketch;
  /** The issue itself, which is not its own neighbor. */
  readonly number: number;
  /** How many neighbors are wanted; fewer than `CANDIDATES` are never compared. */
  readonly depth?: number;
}

/** A neighbor with what the index knows of it. */
export type SimilarCatalogIssue = Neighbor & Pick<CatalogIssue, 'title' | 'state' | 'labels'>;

/** How a document is looked for. */
export function toQuery(document: Document, { localModel }: Knowledge): NeighborQuery {
  return {
    vector: embed(document, localModel),
    sketch: encodeSketch(weightTerms(document, localModel.termRarities)),
    number: document.number,
  };
}

/** The indexed issues most like the query, most similar first: a vector search, re-ranked. */
export function findNeighbors(query: NeighborQuery, knowledge: Knowledge): Neighbor[] {
  const { vector, sketch, number, depth = CANDIDATES } = query;
  // One more, since the issue itself may be among them.
  const hits = knowledge.index.search(vector, Math.max(depth, CANDIDATES) + 1);
  const sketches = knowledge.readSketches(hits.map((hit) => hit.number));
  return rankNeighbors(hits, { sketch, sketchOf: (other) => sketches.get(other), exclude: number });
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
