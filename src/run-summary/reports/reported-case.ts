import type { TestResult } from './test-result.ts';

/** One element, object or line of a report that tells of a test: one try, or all that its writer says. */
export interface ReportedCase extends TestResult {
  /** Cases with the same one tell of one test: a place in the report, as names may repeat elsewhere in it. */
  readonly identity: string;
  /** The element that it stands in. */
  readonly group: string;
}

/** What the reader of a format gives. */
export interface ReportContent {
  readonly results: readonly ReportedCase[];
  readonly notes: readonly string[];
}
