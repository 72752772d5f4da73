import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTestReport } from '../../../src/run-summary/reports/read-test-report.ts';
import { firstLineOf } from '../../../src/run-summary/reports/report-texts.ts';
import type { TestReport } from '../../../src/run-summary/reports/test-result.ts';

/** What a real reporter wrote (scripts/fixtures/make-test-reports.sh), read. */
export function readFixture(name: string): TestReport {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures', name));
  const report = readTestReport(name, bytes);
  if (report === undefined) throw new Error(`${name} was not recognized`);
  return report;
}

/** The tests that neither passed nor were skipped, a line each: `status (tries) suite: name @ place = first line of the message`. */
export function outline({ results }: TestReport): string[] {
  return results
    .filter(({ status }) => status !== 'passed' && status !== 'skipped')
    .map(({ status, suite, name, file, line, tries, message }) => {
      const place = file === null ? '' : ` @ ${file}${line === null ? '' : `:${line}`}`;
      const head = `${status} (${tries}) ${suite === null ? '' : `${suite}: `}${name}${place}`;
      return message === null ? head : `${head} = ${firstLineOf(message)}`;
    });
}
