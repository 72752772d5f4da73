import type { Excerpt } from '../excerpts/excerpt.ts';
import type { FailureCategory } from '../history/failure-category.ts';
import type { Placeholder } from '../redaction/redactor.ts';

/** What a model is told of a failed run, and all that its words may speak of. Without secrets. */
export interface WordingMaterial {
  /** Lines on the run as a whole: workflow, event, branch. */
  readonly run: readonly string[];
  readonly jobs: readonly MaterialJob[];
  readonly tests: readonly MaterialTest[];
  /** What the texts have in place of secrets. */
  readonly placeholders: readonly Placeholder[];
}

export interface MaterialJob {
  readonly name: string;
  /** What code found out, a line each: step, phase, first error, what is known of the failure. */
  readonly facts: readonly string[];
  /** As far as code can tell. */
  readonly category: FailureCategory;
  readonly excerpts: readonly Excerpt[];
}

/** A test that failed. */
export interface MaterialTest {
  readonly name: string;
  /** `file:line`, or as much of it as is known; empty where nothing is. */
  readonly place: string;
  readonly message: string;
}
