/** How much a model's word counts, in log-odds; neither is negative. */
export interface ModelWeights {
  /** Added to the label that the model chose and the local engine puts first in its family too. */
  readonly first: number;
  /** Taken from the other labels of a family in which the model chose. */
  readonly other: number;
  /**
   * Of what a probability that a model states says beyond the label's share of the history (both as log-odds). What comes of it
   * lies between `-other` and, for the label that the local engine puts first in its family, `first`; of other labels, 0.
   */
  readonly stated: number;
}

/**
 * `first` takes a label over a cut-off of .7 from .53 on: the model can turn a "probably" into a "yes", never a "no". `other`
 * is enough to drop those just above the cut-off.
 *
 * `first` is the largest of the weights tried (.5, .75, 1, 1.5, 2) with which a model that always names the likeliest wrong
 * label leaves more than .6 of the applied labels right on grafana/grafana; docs/models.md has the figures.
 *
 * `stated` is a guess on the careful side: a stated probability is a model's word about itself. `evaluate` says which weight
 * would have fitted an own history.
 */
export const DEFAULT_MODEL_WEIGHTS: ModelWeights = { first: 0.75, other: 0.2, stated: 0.25 };
