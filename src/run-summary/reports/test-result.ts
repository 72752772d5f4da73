/** What became of a test, whatever its writer calls it. */
export type TestStatus = 'passed' | 'failed' | 'flaky' | 'timed out' | 'crashed' | 'skipped' | 'not run';

/** One test of a report: all that its writer says of it in several cases or several tries is one result. */
export interface TestResult {
  /** With the names of the groups around it, as the writer joins them. */
  readonly name: string;
  /** Group, class, package or project; null where there is none. */
  readonly suite: string | null;
  /** As the report says it; null where nothing says it. */
  readonly file: string | null;
  /** From 1. */
  readonly line: number | null;
  readonly status: TestStatus;
  /** Of the last try that failed; null of a test that never did. */
  readonly message: string | null;
  /** How often it ran, as far as the report says. */
  readonly tries: number;
}

/** What one report file holds. */
export interface TestReport {
  /** Path of the file, also within an archive. */
  readonly file: string;
  readonly format: 'junit' | 'ctrf' | 'tap';
  readonly results: readonly TestResult[];
  /** Counted from `results`, never taken from the report's own sums. */
  readonly counts: Readonly<Record<TestStatus, number>>;
  /** What is odd about the report: cut, a count that does not fit, elements that could not be read. A sentence each. */
  readonly notes: readonly string[];
}
