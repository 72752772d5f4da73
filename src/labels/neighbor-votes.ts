/** A similar issue of the corpus, as far as voting needs it. */
export interface VotingNeighbor {
  readonly number: number;
  /** 0 to 1; negative counts as 0. */
  readonly similarity: number;
  readonly labels: readonly string[];
}

/** Only so many of the most similar vote. */
export const VOTERS = 20;
/** Power that makes close neighbors count more than distant ones. */
const SHARPNESS = 3;
/** Weight of an imaginary neighbor without labels: votes of hardly similar issues stay small. */
const ABSTENTION = 1e-3;

/** Each label's share of the neighbors' votes, weighted by similarity, 0 to 1 (Dudani 1976, weighted k-NN). */
export function countVotes(neighbors: readonly VotingNeighbor[]): Map<string, number> {
  const votes = new Map<string, number>();
  let total = ABSTENTION;
  for (const { similarity, labels } of neighbors.slice(0, VOTERS)) {
    const weight = Math.max(0, similarity) ** SHARPNESS;
    total += weight;
    for (const label of labels) votes.set(label, (votes.get(label) ?? 0) + weight);
  }
  for (const [label, weight] of votes) votes.set(label, weight / total);
  return votes;
}
