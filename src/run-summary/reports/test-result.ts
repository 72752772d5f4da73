/**
 * What became of a test, whatever its writer calls it. `flaky`: failed, then passed in the same run. `crashed`: its file could
 * not be loaded, or its process died. `not run`: it was meant to run, but a hook failed or its program was missing.
 */
export const TEST_STATUSES = ['passed', 'failed', 'flaky', 'timed out', 'crashed', 'skipped', 'not run'] as const;

export type TestStatus = (typeof TEST_STATUSES)[number];

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
  /** Of the last try that failed, without escape sequences; null of a test that never did, or of which nothing is said. */
  readonly message: string | null;
  /** How often it ran, as far as the report says; 0 of a test that did not. */
  readonly tries: number;
}

export type TestCounts = Readonly<Record<TestStatus, number>>;

/** What one report file holds. */
export interface TestReport {
  /** Path of the file, also within an archive. */
  readonly file: string;
  readonly format: ReportFormat;
  readonly results: readonly TestResult[];
  /** Counted from `results`, never taken from the report's own sums. */
  readonly counts: TestCounts;
  /** What is odd about the report: cut, a count that does not fit, elements that could not be read. A sentence each. */
  readonly notes: readonly string[];
}

export type ReportFormat = 'junit' | 'ctrf' | 'tap';

const FAILING: ReadonlySet<TestStatus> = new Set(['failed', 'timed out', 'crashed']);

/** Whether a test is a reason for a job to fail. */
export function isFailing({ status }: Pick<TestResult, 'status'>): boolean {
  return FAILING.has(status);
}

export function countStatuses(results: readonly Pick<TestResult, 'status'>[]): TestCounts {
  const counts = Object.fromEntries(TEST_STATUSES.map((status) => [status, 0])) as Record<TestStatus, number>;
  for (const { status } of results) counts[status] += 1;
  return counts;
}
