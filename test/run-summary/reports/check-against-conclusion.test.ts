import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkAgainstConclusion } from '../../../src/run-summary/reports/check-against-conclusion.ts';
import { readFixture } from './read-fixture.ts';

describe('reports against the end of their job', () => {
  test('a failed job whose files could not be loaded has empty reports', () => {
    for (const name of ['jest/only-broken.xml', 'rspec/broken.xml']) {
      assert.equal(checkAgainstConclusion([readFixture(name)], 'failure')?.kind, 'empty', name);
    }
  });

  test('a failed job whose missing program ctest calls skipped looks green', () => {
    const report = readFixture('ctest/report.xml');
    const results = report.results.filter(({ name }) => name === 'lights' || name === 'lost');
    const found = checkAgainstConclusion([{ ...report, results }], 'failure');
    assert.equal(found?.kind, 'looks green');
    assert.match(found.text, /none of the 2 reported tests did \(1 test did not run\)/);
  });

  test('a job that passed with a risky test of PHPUnit looks red', () => {
    const found = checkAgainstConclusion([readFixture('phpunit/risky.xml')], 'success');
    assert.equal(found?.kind, 'looks red');
    assert.match(found.text, /1 test is reported as failed/);
  });

  test('where one of several reports has the failure, all fits', () => {
    const reports = [readFixture('jest/only-broken.xml'), readFixture('vitest/report.xml')];
    assert.equal(checkAgainstConclusion(reports, 'failure'), undefined);
  });

  test('nothing is said without reports, and of jobs that were cancelled or are under way', () => {
    assert.equal(checkAgainstConclusion([], 'failure'), undefined);
    for (const conclusion of ['cancelled', 'skipped', null] as const) {
      assert.equal(checkAgainstConclusion([readFixture('phpunit/risky.xml')], conclusion), undefined);
    }
  });
});
