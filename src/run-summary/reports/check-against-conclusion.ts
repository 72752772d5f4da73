import { formatCount } from '../../text/format-count.ts';
import type { Conclusion } from '../facts/run-facts.ts';
import { isFailing, type TestReport, type TestResult } from './test-result.ts';

/** Where reports and the job they are from say different things; the job is right. */
export interface ReportContradiction {
  /**
   * `empty`: the job failed, and no test is told of. `looks green`: it failed, and no test of its reports did. `looks red`: it
   * passed, and tests of its reports did not.
   */
  readonly kind: 'empty' | 'looks green' | 'looks red';
  /** A sentence or two for a reader. */
  readonly text: string;
}

const FAILED: ReadonlySet<Conclusion> = new Set<Conclusion>(['failure', 'timed_out', 'startup_failure']);

/**
 * Compares the reports of a job with how it ended. Several writers leave out what could not be loaded (jest-junit, rspec,
 * Playwright) or call it skipped (ctest), and some call a failure what does not fail the run (phpunit: a risky test).
 * Undefined where they agree, where there is no report, and for a job that was cancelled or is under way.
 */
export function checkAgainstConclusion(
  reports: readonly TestReport[],
  conclusion: Conclusion,
): ReportContradiction | undefined {
  if (reports.length === 0) return undefined;
  const results = reports.flatMap((report) => report.results);
  const failing = results.filter(isFailing);
  if (FAILED.has(conclusion)) return failing.length > 0 ? undefined : explainGreen(results);
  if (conclusion !== 'success' || failing.length === 0) return undefined;
  const verb = failing.length === 1 ? 'is' : 'are';
  return {
    kind: 'looks red',
    text: `The job passed, though ${formatCount(failing.length, 'test')} ${verb} reported as failed: its runner does not count them, or the workflow allows them to fail.`,
  };
}

function explainGreen(results: readonly TestResult[]): ReportContradiction {
  if (results.length === 0) {
    return {
      kind: 'empty',
      text: 'The job failed, but its reports tell of no test: a file that could not be loaded is told of in the log alone.',
    };
  }
  const notRun = results.filter(({ status }) => status === 'not run').length;
  const flaky = results.filter(({ status }) => status === 'flaky').length;
  const parts = [
    ...(notRun > 0 ? [`${formatCount(notRun, 'test')} did not run`] : []),
    ...(flaky > 0 ? [`${formatCount(flaky, 'test')} failed and then passed`] : []),
  ];
  const seen = parts.length > 0 ? ` (${parts.join(', ')})` : '';
  return {
    kind: 'looks green',
    text: `The job failed, but none of the ${formatCount(results.length, 'reported test')} did${seen}: the reason stands in the log, such as a file that could not be loaded.`,
  };
}
