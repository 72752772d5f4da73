import type { ReportedCase } from './reported-case.ts';
import { isFailing, type TestResult } from './test-result.ts';

/** A run of 20,000 tests is large; what comes after these is kept only where it failed. */
const MAX_RESULTS = 100_000;
const MAX_FAILING_BEYOND = 10_000;

/** Gathers the cases of a report, and merges those of one test. */
export class CaseMerger {
  readonly #results = new Map<string, ReportedCase>();
  #beyond = 0;
  #failingBeyond = 0;

  add(reported: ReportedCase): void {
    const key = reported.identity;
    const known = this.#results.get(key);
    if (known !== undefined) this.#results.set(key, merge(known, reported));
    else if (this.#hasRoomFor(reported)) this.#results.set(key, reported);
  }

  results(): readonly ReportedCase[] {
    return [...this.#results.values()];
  }

  notes(): readonly string[] {
    if (this.#beyond === 0) return [];
    const all = (this.#results.size - this.#failingBeyond + this.#beyond).toLocaleString('en');
    const kept = MAX_RESULTS.toLocaleString('en');
    return [
      `It tells of ${all} tests: read were the first ${kept}, and ${this.#failingBeyond.toLocaleString('en')} after them that failed.`,
    ];
  }

  #hasRoomFor(reported: ReportedCase): boolean {
    if (this.#results.size - this.#failingBeyond < MAX_RESULTS) return true;
    this.#beyond += 1;
    if (!isFailing(reported) || this.#failingBeyond >= MAX_FAILING_BEYOND) return false;
    this.#failingBeyond += 1;
    return true;
  }
}

/** Two cases of one test: a pass after failures is a retry that passed; a failure after a pass stays one. */
function merge(earlier: ReportedCase, later: ReportedCase): ReportedCase {
  const tries = earlier.tries + later.tries;
  // What is no try of its own, such as a failing teardown, explains less than the failure before it.
  const isAddition = later.tries === 0 && earlier.message !== null;
  const teller = later.message === null || isAddition ? earlier : later;
  const told = {
    message: teller.message,
    file: teller.file ?? earlier.file ?? later.file,
    line: teller.line ?? earlier.line ?? later.line,
  };
  if (later.status === 'passed' || later.status === 'flaky') {
    return { ...later, ...told, tries, status: hasFailed(earlier) ? 'flaky' : later.status };
  }
  const worse = isFailing(earlier) && (isAddition || !isFailing(later)) ? earlier : later;
  return { ...worse, ...told, tries };
}

function hasFailed(reported: ReportedCase): boolean {
  return isFailing(reported) || reported.status === 'flaky';
}

export function toTestResult({ name, suite, file, line, status, message, tries }: ReportedCase): TestResult {
  return {
    name,
    suite,
    file,
    line,
    status,
    message,
    tries: status === 'skipped' || status === 'not run' ? 0 : Math.max(1, tries),
  };
}
