/** Whose fault a failure is. */
export const FAILURE_CATEGORIES = [
  'this change',
  'flaky',
  'infrastructure',
  'configuration',
  'dependency',
  'base branch',
  'cannot tell',
] as const;

export type FailureCategory = (typeof FAILURE_CATEGORIES)[number];
