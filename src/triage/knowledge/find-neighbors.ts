import type { CatalogIssue } from '../../corpus/issue-catalog.ts';
import { mergeNeighbors } from '../../neighbors/merge-neighbors.ts';
import { CANDIDATES, type Neighbor, rankNeighbors } from '../../neighbors/rank-neighbors.ts';
import { createSketchIndex } from '../../neighbors/sketch-index.ts';
import { discountStrangers } from '../../neighbors/stranger-similarity.ts';
import { NO_TERMS, type TermSketch } from '../../neighbors/term-sketch.ts';
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

/**
 * The indexed issues most like the query, most similar first: a vector search, re-ranked; without a vector, by their words, as are
 * the issues that have none.
 */
export async function findNeighbors(query: NeighborQuery, knowledge: Knowledge): Promise<Neighbor[]> {
  const { vector, sketch, number, depth = CANDIDATES } = query;
  if (vector === undefined) {
    const index = createSketchIndex(await knowledge.readSketches(await knowledge.readNumbers()));
    return index.search(sketch, Math.max(depth, CANDIDATES), number);
  }
  // One more, since the issue itself may be among them.
  const hits = await knowledge.search(vector, Math.max(depth, CANDIDATES) + 1);
  const sketches = await knowledge.readSketches(hits.map((hit) => hit.number));
  const discounted = discountStrangers(hits, knowledge.strangerSimilarity);
  const ranked = rankNeighbors(discounted, { sketch, sketchOf: (other) => sketches.get(other), exclude: number });
  return mergeNeighbors(ranked, await findUnplaced(query, knowledge));
}

/** By words alone. */
async function findUnplaced({ sketch, number }: NeighborQuery, knowledge: Knowledge): Promise<Neighbor[]> {
  const unplaced = await knowledge.readUnplaced();
  if (unplaced.length === 0) return [];
  const sketches = await knowledge.readSketches(unplaced);
  const index = createSketchIndex(unplaced.map((other) => [other, sketches.get(other) ?? NO_TERMS]));
  return index.search(sketch, CANDIDATES, number);
}

/** Looks issues up, in their order. */
export async function readNeighbors(
  neighbors: readonly Neighbor[],
  knowledge: Knowledge,
): Promise<SimilarCatalogIssue[]> {
  return withContent(neighbors, await knowledge.readIssues(neighbors.map(({ number }) => number)));
}

/** Looks up two lists that hold much the same, each issue once. */
export async function readBoth(
  one: readonly Neighbor[],
  other: readonly Neighbor[],
  knowledge: Knowledge,
): Promise<readonly [SimilarCatalogIssue[], SimilarCatalogIssue[]]> {
  const numbers = new Set([...one, ...other].map(({ number }) => number));
  const issues = await knowledge.readIssues([...numbers]);
  return [withContent(one, issues), withContent(other, issues)];
}

function withContent(neighbors: readonly Neighbor[], issues: readonly CatalogIssue[]): SimilarCatalogIssue[] {
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  return neighbors.flatMap(({ number, similarity }) => {
    const issue = byNumber.get(number);
    if (issue === undefined) return [];
    return [{ number, similarity, title: issue.title, state: issue.state, labels: issue.labels }];
  });
}
