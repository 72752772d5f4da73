import type { Conclusion } from '../facts/run-facts.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { checkAgainstConclusion, type ReportContradiction } from './check-against-conclusion.ts';
import { redactReport } from './redact-report.ts';
import { firstLineOf } from './report-texts.ts';
import {
  isFailing,
  TEST_STATUSES,
  type TestCounts,
  type TestReport,
  type TestResult,
  type TestStatus,
} from './test-result.ts';

/** A test that did not simply pass, and the report that tells of it. */
export interface NotedTest extends Omit<TestResult, 'message'> {
  readonly report: string;
  /** The first line of its message that says something; null where there is no message. */
  readonly reason: string | null;
  /** Bounded; may have several lines. */
  readonly message: string | null;
}

/** What the reports of a run say together. */
export interface TestsSummary {
  /** Over all reports. */
  readonly counts: TestCounts;
  /** The first of those that failed, timed out or crashed; `counts` has all. */
  readonly failing: readonly NotedTest[];
  /** The first of those that failed and then passed. */
  readonly flaky: readonly NotedTest[];
  /** The first of those that should have run. */
  readonly notRun: readonly NotedTest[];
  readonly reports: readonly Pick<TestReport, 'file' | 'format' | 'counts' | 'notes'>[];
  /** Where the reports and the job do not fit together. */
  readonly contradiction: ReportContradiction | null;
}

export interface TestsToSummarize {
  readonly reports: readonly TestReport[];
  /** Of the job that they are from; null where it is not known. */
  readonly conclusion: Conclusion;
  readonly redactor: Redactor;
}

/** A broken build fails every test; nobody reads more, and `counts` says how many there are. */
const MAX_NOTED = 200;
const MAX_REASON_CHARS = 300;

/** Counts over all reports, and the tests that did not pass, without secrets that were recognized. */
export function summarizeTests({ reports, conclusion, redactor }: TestsToSummarize): TestsSummary {
  const clean = reports.map((report) => redactReport({ ...report, results: pickNoted(report.results) }, redactor));
  const noted = clean.flatMap(({ file, results }) => results.map((result) => toNoted(result, file)));
  const listOf = (matches: (test: NotedTest) => boolean): NotedTest[] => noted.filter(matches).slice(0, MAX_NOTED);
  return {
    counts: addCounts(reports),
    failing: listOf(isFailing),
    flaky: listOf(({ status }) => status === 'flaky'),
    notRun: listOf(({ status }) => status === 'not run'),
    reports: clean.map(({ file, format, counts, notes }) => ({ file, format, counts, notes })),
    contradiction: checkAgainstConclusion(reports, conclusion) ?? null,
  };
}

/** Those that can be shown: the rest need no redaction. */
function pickNoted(results: readonly TestResult[]): readonly TestResult[] {
  const left = new Map<TestStatus, number>();
  return results.filter(({ status }) => {
    if (status === 'passed' || status === 'skipped') return false;
    const count = left.get(status) ?? 0;
    left.set(status, count + 1);
    return count < MAX_NOTED;
  });
}

function toNoted({ message, ...result }: TestResult, report: string): NotedTest {
  const line = message === null ? null : firstLineOf(message);
  const reason =
    line !== null && line.length > MAX_REASON_CHARS ? `${line.slice(0, MAX_REASON_CHARS - 1).toWellFormed()}…` : line;
  return { ...result, report, reason, message };
}

function addCounts(reports: readonly TestReport[]): TestCounts {
  const total = (status: TestStatus): number => reports.reduce((sum, { counts }) => sum + counts[status], 0);
  return Object.fromEntries(TEST_STATUSES.map((status) => [status, total(status)])) as TestCounts;
}
