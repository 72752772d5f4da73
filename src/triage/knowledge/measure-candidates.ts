import { toDocument } from '../../document/to-document.ts';
import { embed, localEmbedderId } from '../../embedding/local/local-embedder.ts';
import { weightTerms } from '../../embedding/local/term-weights.ts';
import type { Issue } from '../../issue/issue.ts';
import { rankNeighbors } from '../../neighbors/rank-neighbors.ts';
import { discountStrangers } from '../../neighbors/stranger-similarity.ts';
import { encodeSketch } from '../../neighbors/term-sketch.ts';
import type { Hit } from '../../neighbors/vector-index.ts';
import type { NeighborQuery, SimilarCatalogIssue } from './find-neighbors.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Issues that another search found, most similar first, measured as the index measures its own: the rank that the other search
 * gave them means nothing here. Their texts are as they are now, so those that are newer than the index count too; where a service
 * embeds, only those that the index holds, for nothing is paid for a guess. None without a vector of the issue in question.
 */
export async function measureCandidates(
  candidates: readonly Issue[],
  { query, knowledge }: { readonly query: NeighborQuery; readonly knowledge: Knowledge },
): Promise<SimilarCatalogIssue[]> {
  const { vector, sketch, number: exclude } = query;
  if (vector === undefined) return [];
  const isLocal = knowledge.embedder.id === localEmbedderId(knowledge.localModel);
  const byNumber = new Map(candidates.map((issue) => [issue.number, issue]));
  const sketches = new Map<number, Uint8Array>();
  const hits: Hit[] = [];
  for (const issue of byNumber.values()) {
    const document = toDocument(issue, knowledge.boilerplate);
    const other = isLocal ? embed(document, knowledge.localModel) : await knowledge.vectorOf(issue.number);
    if (other === undefined) continue;
    sketches.set(issue.number, encodeSketch(weightTerms(document, knowledge.localModel.termRarities)));
    hits.push({ number: issue.number, similarity: cosineOf(vector, other) });
  }
  const discounted = discountStrangers(hits, knowledge.strangerSimilarity);
  return rankNeighbors(discounted, { sketch, sketchOf: (other) => sketches.get(other), exclude }).flatMap(
    (neighbor) => {
      const issue = byNumber.get(neighbor.number);
      return issue === undefined ? [] : [{ ...neighbor, title: issue.title, state: issue.state, labels: issue.labels }];
    },
  );
}

/** Of unit vectors. */
function cosineOf(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
