/** Why an issue is no example, as a reader of the report is told. */
export const LEFT_OUT_REASONS = {
  unknown: 'not in the corpus, and not fetched',
  missing: 'GitHub has no such issue',
  'pull-request': 'a pull request',
  'says-nothing': 'says nothing, so no model is asked',
  'lacks-information': 'labelled as lacking information',
  'no-label': 'no allowed label of a required family',
  'too-many-labels': 'more labels of one family than a model may choose',
  repeat: 'same text as an older one',
  'near-repeat': 'nearly the same words as an older one',
  'no-history': 'among the oldest: too little came before it',
  'not-offered': 'the local engine does not offer one of its labels',
  'too-long': 'longer than --max-example-tokens',
  quota: 'enough examples of its classes',
  budget: 'the token limit of the file is reached',
} as const;

export type LeftOutReason = keyof typeof LEFT_OUT_REASONS;

export interface LeftOut {
  readonly number: number;
  readonly reason: LeftOutReason;
}
