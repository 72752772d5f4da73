import type { Document } from '../document/document.ts';
import { embed, weightWords } from '../embedding/local/local-embedder.ts';
import { CANDIDATES, type Neighbor, rankNeighbors } from '../neighbors/rank-neighbors.ts';
import { encodeSketch, type TermSketch } from '../neighbors/term-sketch.ts';
import type { Knowledge } from './knowledge.ts';

export interface NeighborQuery {
  readonly vector: Float32Array;
  readonly sketch: TermSketch;
  /** The issue itself, which is not its own neighbor. */
  readonly number: number;
}

/** How a document is looked for. */
export function toQuery(document: Document, { localModel }: Knowledge): NeighborQuery {
  return {
    vector: embed(document, localModel),
    sketch: encodeSketch(weightWords(document, localModel)),
    number: document.number,
  };
}

/** The indexed issues most like the query, most similar first; `depth` hits are re-ranked, at least `CANDIDATES`. */
export function findNeighbors(
  { vector, sketch, number }: NeighborQuery,
  knowledge: Knowledge,
  depth = CANDIDATES,
): Neighbor[] {
  const hits = knowledge.index.search(vector, Math.max(depth, CANDIDATES) + 1);
  const sketches = knowledge.readSketches(hits.map((hit) => hit.number));
  return rankNeighbors(hits, { sketch, sketchOf: (other) => sketches.get(other), exclude: number });
}
