/** What the two scorers learned; numbers in the order of STRENGTH_FEATURES and CONTEXT_FEATURES, the intercept last. */
export interface LogWeights {
  readonly lines: readonly number[];
  readonly context: readonly number[];
}

/** As it is stored: by the names of the features, so that a reader sees what counts. */
export interface NamedWeights {
  readonly intercept: number;
  readonly byFeature: Readonly<Record<string, number>>;
}

/** Throws where a feature has no weight: the weights are of other code. */
export function toWeights(features: readonly string[], { intercept, byFeature }: NamedWeights): readonly number[] {
  const weights = features.map((name) => {
    const weight = byFeature[name];
    if (weight === undefined) throw new Error(`The feature ${JSON.stringify(name)} has no learned weight.`);
    return weight;
  });
  return [...weights, intercept];
}
