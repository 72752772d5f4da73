/** A similar issue of the corpus, as far as voting needs it. */
export interface VotingNeighbor {
  readonly number: number;
  /** 0 to 1; negative counts as 0. */
  readonly similarity: number;
  readonly labels: readonly string[];
}

/** Of so many most similar issues those vote that have a say. */
export const MAX_CONSIDERED = 50;
/** Only so many of them, the most similar. */
const VOTERS = 20;
/** Power that makes close neighbors count more than distant ones. */
const SHARPNESS = 3;
/** Weight of an imaginary neighbor without labels: votes of hardly similar issues stay small. */
const ABSTENTION = 1e-3;

/** Labels of a group, and whether an issue without any of them says something (measure-silence.ts). */
export interface Electorate {
  readonly labels: ReadonlySet<string>;
  readonly silence: number;
}

/** The neighbors that vote on a group of labels: an issue without any of them says nothing, unless silence does. */
export function votersOf<Neighbor extends VotingNeighbor>(
  neighbors: readonly Neighbor[],
  { labels: group, silence }: Electorate,
): readonly Neighbor[] {
  const considered = neighbors.slice(0, MAX_CONSIDERED);
  const voters = silence > 0 ? considered : considered.filter(({ labels }) => labels.some((name) => group.has(name)));
  return voters.slice(0, VOTERS);
}

/** Each label's share of the voters' votes, weighted by similarity, 0 to 1 (Dudani 1976, weighted k-NN). */
export function countVotes(voters: readonly VotingNeighbor[]): Map<string, number> {
  const votes = new Map<string, number>();
  let total = ABSTENTION;
  for (const { similarity, labels } of voters.slice(0, VOTERS)) {
    const weight = Math.max(0, similarity) ** SHARPNESS;
    total += weight;
    for (const label of labels) votes.set(label, (votes.get(label) ?? 0) + weight);
  }
  for (const [label, weight] of votes) votes.set(label, weight / total);
  return votes;
}
