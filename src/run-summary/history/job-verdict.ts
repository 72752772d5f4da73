import type { FailureCategory } from './failure-category.ts';

/** Whose fault the failure of a job is, as code decides it. */
export interface JobVerdict {
  readonly category: FailureCategory;
  /** Whether it is known to come and go without a change, whatever the category. */
  readonly isFlaky: boolean;
  /** Sentences with what it rests on; names in them are as strangers wrote them, without secrets. */
  readonly evidence: readonly string[];
}
