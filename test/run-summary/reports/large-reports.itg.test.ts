import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readTestReport } from '../../../src/run-summary/reports/read-test-report.ts';

describe('large reports', () => {
  test('20,000 tests with stacks are read whole', () => {
    const stack = 'at light (src/lamp.ts:3:1)\n'.repeat(40);
    const report = readTestReport(
      'junit.xml',
      build(20_000, (index) => (index % 4 === 0 ? `<failure message="no oil">${stack}</failure>` : '')),
    );
    assert.deepEqual([report?.counts.failed, report?.counts.passed, report?.notes], [5000, 15_000, []]);
  });

  test('of 1,000,000 tests the first are read, and the failures after them', () => {
    const report = readTestReport(
      'junit.xml',
      build(1_000_000, (index) => (index === 999_999 ? '<failure message="no oil"/>' : '')),
    );
    assert.deepEqual([report?.counts.passed, report?.counts.failed], [100_000, 1]);
    assert.equal(report?.results.at(-1)?.name, 'lamp 999999');
    assert.deepEqual(report?.notes, [
      'It tells of 1,000,000 tests: read were the first 100,000, and 1 after them that failed.',
    ]);
  });

  function build(count: number, inside: (index: number) => string): string {
    const cases = Array.from(
      { length: count },
      (_, index) => `<testcase name="lamp ${index}">${inside(index)}</testcase>`,
    );
    return `<testsuite name="harbour">${cases.join('')}</testsuite>`;
  }
});
