import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { outline, readFixture } from './read-fixture.ts';

describe('reports of other languages', () => {
  test('pytest: has two cases for a failure with a failing teardown', () => {
    const report = readFixture('pytest/report.xml');

    assert.deepEqual(outline(report), [
      "failed (1) harbour.test_lamp.TestLamp: test_burns_all_night @ harbour/test_lamp.py:10 = AssertionError: assert 'smoke' == 'flame'",
      'failed (1) harbour.test_lamp.TestLamp: test_oil[0] @ harbour/test_lamp.py:27 = ValueError: no oil at all',
      'failed (1) harbour.test_lamp: test_climbs @ harbour/test_lamp.py:32 = failed on setup with "RuntimeError: the keeper sleeps"',
      "failed (1) harbour.test_lamp: test_trims @ harbour/test_lamp.py:46 = AssertionError: assert 'wick' == 'rope'",
      'failed (1) harbour.test_lamp: test_lifts @ harbour/test_lamp.py:38 = failed on teardown with "RuntimeError: the wick is stuck"',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [3, 2]);
    assert.deepEqual(report.notes, []);
  });

  test('pytest: names the module that it could not collect', () => {
    const report = readFixture('pytest/broken.xml');

    assert.deepEqual(outline(report), [
      "crashed (1) pytest: harbour.test_broken @ harbour/test_broken.py:1 = ImportError while importing test module '/project/harbour/test_broken.py'.",
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [0, 0]);
    assert.deepEqual(report.notes, []);
  });

  test('gotestsum: has a case for each try, and one for a test that failed because of one inside it', () => {
    const report = readFixture('go/rerun.xml');

    assert.deepEqual(outline(report), [
      'failed (3) example.org/harbour/lamp: TestBurnsAllNight @ lamp_test.go:12 = lamp_test.go:12: got "smoke", want a flame',
      'flaky (2) example.org/harbour/lamp: TestFindsItsWick @ lamp_test.go:24 = lamp_test.go:24: no wick yet',
      'failed (3) example.org/harbour/lamp: TestOil/south @ lamp_test.go:29 = lamp_test.go:29: no oil',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [2, 1]);
    assert.deepEqual(report.notes, []);
  });

  test('gotestsum: has no case for a package that was not built, and one for a panic', () => {
    const report = readFixture('go/broken.xml');

    assert.deepEqual(outline(report), [
      'crashed (1) example.org/harbour/keeper: TestClimbs @ /project/keeper/keeper_test.go:7 = panic: runtime error: index out of range [3] with length 0 [recovered]',
      'failed (1) example.org/harbour/lamp: TestBurnsAllNight @ lamp_test.go:12 = lamp_test.go:12: got "smoke", want a flame',
      'failed (1) example.org/harbour/lamp: TestFindsItsWick @ lamp_test.go:24 = lamp_test.go:24: no wick yet',
      'failed (1) example.org/harbour/lamp: TestOil/south @ lamp_test.go:29 = lamp_test.go:29: no oil',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [2, 1]);
    assert.deepEqual(report.notes, ['Its own sum is 6 failures, but it tells of 5.']);
  });

  test('ctest: says of failures what the program wrote, and of missing programs that they were skipped', () => {
    const report = readFixture('ctest/report.xml');

    assert.deepEqual(outline(report), [
      'failed (1) burns = expected a flame, found smoke',
      'failed (1) ship',
      'failed (1) wreck',
      'not run (0) lost',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [1, 2]);
    assert.deepEqual(report.notes, []);
  });

  test('rspec: has the line in the end of its text', () => {
    const report = readFixture('rspec/report.xml');

    assert.deepEqual(outline(report), [
      'failed (1) spec.lamp_spec: lamp burns all night @ ./spec/lamp_spec.rb:3 = expected: "flame"',
      'failed (1) spec.lamp_spec: lamp raises @ ./spec/lamp_spec.rb:8 = no oil',
      'failed (1) spec.lamp_spec: lamp with a keeper climbs @ ./spec/lamp_spec.rb:12 = the keeper sleeps',
      'failed (1) spec.lamp_spec: lamp with a keeper polishes @ ./spec/lamp_spec.rb:12 = the keeper sleeps',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [1, 2]);
    assert.deepEqual(report.notes, []);
  });

  test('phpunit: has the line of the method, and suites inside suites', () => {
    const report = readFixture('phpunit/report.xml');

    assert.deepEqual(outline(report), [
      'failed (1) LampTest: testBurnsAllNight @ /project/LampTest.php:12 = Failed asserting that two strings are identical.',
      'failed (1) LampTest: testSinks @ /project/LampTest.php:27 = RuntimeException: the keeper sleeps',
      'failed (1) LampTest: testOil with data set "south" @ /project/LampTest.php:33 = Failed asserting that 0 is greater than 0.',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [2, 2]);
    assert.deepEqual(report.notes, []);
  });

  test('phpunit: calls a test without assertions an error', () => {
    const report = readFixture('phpunit/risky.xml');

    assert.deepEqual(outline(report), [
      'failed (1) RiskyTest: testAssertsNothing @ /project/RiskyTest.php:7 = This test did not perform any assertions',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [0, 0]);
    assert.deepEqual(report.notes, []);
  });

  test('bats junit: has references to characters that XML forbids', () => {
    const report = readFixture('bats/report.xml');

    assert.deepEqual(outline(report), [
      'failed (1) lamp.bats: burns all night @ lamp.bats:8 = (in test file lamp.bats, line 8)',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [1, 1]);
    assert.deepEqual(report.notes, []);
  });

  test('bats tap: has the place in its message', () => {
    const report = readFixture('bats/report.tap');

    assert.deepEqual(outline(report), ['failed (1) burns all night @ lamp.bats:8 = (in test file lamp.bats, line 8)']);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [1, 1]);
    assert.deepEqual(report.notes, []);
  });

  test('prove: plans more tests than it runs, and nests them', () => {
    const report = readFixture('prove/report.tap');

    assert.deepEqual(outline(report), ['failed (1) burns all night', 'failed (1) oil: south']);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [2, 2]);
    assert.deepEqual(report.notes, ['6 tests were planned, 5 are told of: the rest may not have run.']);
  });
});
