/** How much a model's word counts, in log-odds; neither is negative. */
export interface ModelWeights {
  /** Added to the label that the model chose and the local engine puts first in its family too. */
  readonly first: number;
  /** Taken from the other labels of a family in which the model chose. */
  readonly other: number;
}

/**
 * `first` takes a label over a cut-off of .7 from .53 on: the model can turn a "probably" into a "yes", never a "no". `other`
 * is enough to drop those just above the cut-off.
 *
 * `first` is the largest of the weights tried (.5, .75, 1, 1.5, 2) with which a model that always names the likeliest wrong
 * label leaves more than .6 of the applied labels right on grafana/grafana; docs/models.md has the figures.
 */
export const DEFAULT_MODEL_WEIGHTS: ModelWeights = { first: 0.75, other: 0.2 };
