import type { EvaluatedIssue, PredictedLabel } from '../../src/evaluation/prediction.ts';

/** Predictions for one issue in the family `area`; a name that ends in `!` would be applied. Most probable first. */
export function buildEvaluatedIssue(
  truth: readonly string[],
  predicted: readonly (readonly [name: string, probability: number])[],
): EvaluatedIssue {
  return {
    number: 1,
    title: 'An issue',
    labels: predicted.map(
      ([name, probability]): PredictedLabel => ({
        name: name.replace(/!$/, ''),
        family: 'area',
        probability,
        applied: name.endsWith('!'),
      }),
    ),
    truth,
    lacksInformation: false,
    similar: [],
    durationMs: 1,
  };
}
