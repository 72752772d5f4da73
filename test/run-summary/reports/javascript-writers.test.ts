import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { outline, readFixture } from './read-fixture.ts';

describe('reports of JavaScript test runners', () => {
  test('vitest: tells time-outs, repeated failures, files that cannot be loaded and tests that a hook kept from running', () => {
    const report = readFixture('vitest/report.xml');

    assert.deepEqual(outline(report), [
      "crashed (1) test/broken.test.js: test/broken.test.js @ test/broken.test.js:1 = Error: Cannot find module './no-such-harbour.js' imported from /project/test/broken.test.js",
      "failed (1) test/lamp.test.js: lamp > burns > all night @ test/lamp.test.js:6 = AssertionError: expected 'smoke' to be 'flame' // Object.is equality",
      'timed out (1) test/lamp.test.js: lamp > answers the ship @ test/lamp.test.js:10 = TestTimeoutError: Test timed out in 30ms.',
      'failed (3) test/lamp.test.js: lamp > never finds oil @ test/lamp.test.js:17 = Error: no oil at all & <none>',
      'not run (0) test/lamp.test.js: keeper > climbs @ test/lamp.test.js',
      'not run (0) test/lamp.test.js: keeper > polishes @ test/lamp.test.js',
      'failed (1) test/lamp.test.js: keeper @ test/lamp.test.js:23 = Error: the keeper sleeps',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [2, 2]);
    assert.deepEqual(report.notes, []);
  });

  test('jest-junit: has no file but in its stacks, and says nothing of retries, to-dos and files that cannot be loaded', () => {
    const report = readFixture('jest/report.xml');

    assert.deepEqual(outline(report), [
      'failed (1) lamp: lamp burns all night @ /project/test/lamp.test.js:5 = Error: expect(received).toBe(expected) // Object.is equality',
      'timed out (1) lamp: lamp answers the ship @ /project/test/lamp.test.js:8 = Error: thrown: "Exceeded timeout of 30 ms for a test.',
      'failed (1) lamp: lamp takes red glass @ /project/test/lamp.test.js:10 = Error: no red glass, only  nothing',
      'failed (1) lamp: keeper climbs @ /project/test/lamp.test.js:16 = Error: the keeper sleeps',
      'failed (1) lamp: keeper polishes @ /project/test/lamp.test.js:16 = Error: the keeper sleeps',
      'failed (1) never finds oil @ /project/test/retried.test.js:9 = Error: no oil',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [3, 1]);
    assert.deepEqual(report.notes, ['Its own sum is 9 tests, but it tells of 10.']);
  });

  test('jest-ctrf: tells retries that passed and that did not', () => {
    const report = readFixture('jest/ctrf-report.json');

    assert.deepEqual(outline(report), [
      'failed (1) lamp.test.js > lamp: lamp burns all night @ /project/test/lamp.test.js:5 = Error: expect(received).toBe(expected) // Object.is equality',
      'timed out (1) lamp.test.js > lamp: lamp answers the ship @ /project/test/lamp.test.js:8 = Error: thrown: "Exceeded timeout of 30 ms for a test.',
      'failed (1) lamp.test.js > lamp: lamp takes red glass @ /project/test/lamp.test.js:10 = Error: no red glass, only  nothing',
      'failed (1) lamp.test.js > keeper: keeper climbs @ /project/test/lamp.test.js:16 = Error: the keeper sleeps',
      'failed (1) lamp.test.js > keeper: keeper polishes @ /project/test/lamp.test.js:16 = Error: the keeper sleeps',
      'flaky (2) retried.test.js: finds its wick @ /project/test/retried.test.js',
      'failed (3) retried.test.js: never finds oil @ /project/test/retried.test.js:9 = Error: no oil',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [1, 2]);
    assert.deepEqual(report.notes, []);
  });

  test('mocha-junit-reporter: has the file in its suite, and leaves out tests that did not run', () => {
    const report = readFixture('mocha-junit/report.xml');

    assert.deepEqual(outline(report), [
      'failed (1) lamp: lamp burns all night @ /project/test/lamp.js:5 = Expected values to be strictly equal:',
      'timed out (1) lamp: lamp answers the ship @ /project/test/lamp.js = Error: Timeout of 30ms exceeded. For async tests and hooks, ensure "done()" is called; if returning a Promise, ensure it resolves. (/project/test/lamp.js)',
      'failed (1) lamp: lamp never finds oil @ /project/test/lamp.js:20 = Error: no oil ]]> & <none>',
      'failed (1) keeper: keeper "before all" hook: wakes for "climbs" @ /project/test/lamp.js:26 = Error: the keeper sleeps',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [2, 0]);
    assert.deepEqual(report.notes, ['Its own sum is 9 tests, but it tells of 6.']);
  });

  test('mocha xunit: counts no failure, but tells of four', () => {
    const report = readFixture('mocha/xunit.xml');

    assert.deepEqual(outline(report), [
      'failed (1) lamp: burns all night @ /project/test/lamp.js:5 = Expected values to be strictly equal:',
      'timed out (1) lamp: answers the ship @ /project/test/lamp.js = Timeout of 30ms exceeded. For async tests and hooks, ensure "done()" is called; if returning a Promise, ensure it resolves. (/project/test/lamp.js)',
      'failed (1) lamp: never finds oil @ /project/test/lamp.js:20 = no oil ]]> & <none>',
      'failed (1) keeper: "before all" hook: wakes for "climbs" @ /project/test/lamp.js:26 = the keeper sleeps',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [2, 2]);
    assert.deepEqual(report.notes, ['Its own sum is 7 tests, but it tells of 8.']);
  });

  test('mocha tap: has messages without a block and its plan at the end', () => {
    const report = readFixture('mocha/report.tap');

    assert.deepEqual(outline(report), [
      'failed (1) lamp burns all night @ test/lamp.js:5 = Expected values to be strictly equal:',
      'timed out (1) lamp answers the ship = Timeout of 30ms exceeded. For async tests and hooks, ensure "done()" is called; if returning a Promise, ensure it resolves. (/project/test/lamp.js)',
      'failed (1) lamp never finds oil @ test/lamp.js:20 = no oil ]]> & <none>',
      'failed (1) keeper "before all" hook: wakes for "climbs" @ test/lamp.js:26 = the keeper sleeps',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [2, 2]);
    assert.deepEqual(report.notes, []);
  });

  test('mocha-ctrf: tells retries', () => {
    const report = readFixture('mocha/ctrf-report.json');

    assert.deepEqual(outline(report), [
      'failed (1) lamp burns all night @ /project/test/lamp.js:5 = AssertionError Expected values to be strictly equal:',
      'timed out (1) lamp answers the ship @ /project/test/lamp.js = Error Timeout of 30ms exceeded. For async tests and hooks, ensure "done()" is called; if returning a Promise, ensure it resolves. (/project/test/lamp.js)',
      'flaky (2) lamp finds its wick @ /project/test/lamp.js',
      'failed (3) lamp never finds oil @ /project/test/lamp.js:20 = Error no oil ]]> & <none>',
      'failed (1) keeper "before all" hook: wakes for "climbs" @ /project/test/lamp.js:26 = Error the keeper sleeps',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [1, 2]);
    assert.deepEqual(report.notes, []);
  });

  test('Playwright junit: keeps projects apart, and shows a retry that passed only by what its first try left', () => {
    const report = readFixture('playwright/report.xml');

    assert.deepEqual(outline(report), [
      'failed (2) lamp.spec.js [north]: lamp › burns all night @ lamp.spec.js:5 = expect(received).toBe(expected) // Object.is equality',
      'timed out (2) lamp.spec.js [north]: lamp › answers the ship @ lamp.spec.js:9 = Test timeout of 50ms exceeded.',
      'flaky (2) lamp.spec.js [north]: lamp › finds its wick @ lamp.spec.js',
      'failed (2) lamp.spec.js [north]: lamp › rings under water @ lamp.spec.js:19 = Expected to fail, but passed.',
      'failed (1) lamp.spec.js [north]: keeper › climbs @ lamp.spec.js:29 = the keeper sleeps',
      'not run (0) lamp.spec.js [north]: keeper › polishes @ lamp.spec.js',
      'failed (2) lamp.spec.js [south]: lamp › burns all night @ lamp.spec.js:5 = expect(received).toBe(expected) // Object.is equality',
      'timed out (2) lamp.spec.js [south]: lamp › answers the ship @ lamp.spec.js:9 = Test timeout of 50ms exceeded.',
      'flaky (2) lamp.spec.js [south]: lamp › finds its wick @ lamp.spec.js',
      'failed (2) lamp.spec.js [south]: lamp › burns in the north @ lamp.spec.js:16 = no oil ]]> in the south',
      'failed (2) lamp.spec.js [south]: lamp › rings under water @ lamp.spec.js:19 = Expected to fail, but passed.',
      'failed (1) lamp.spec.js [south]: keeper › climbs @ lamp.spec.js:29 = the keeper sleeps',
      'not run (0) lamp.spec.js [south]: keeper › polishes @ lamp.spec.js',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [3, 2]);
    assert.deepEqual(report.notes, []);
  });

  test('playwright-ctrf: calls a pass that was not expected passed and flaky', () => {
    const report = readFixture('playwright/ctrf-report.json');

    assert.deepEqual(outline(report), [
      'failed (2) north > lamp.spec.js > lamp: burns all night @ /project/test/lamp.spec.js:6 = Error: expect(received).toBe(expected) // Object.is equality',
      'timed out (2) north > lamp.spec.js > lamp: answers the ship @ /project/test/lamp.spec.js = Test timeout of 50ms exceeded.',
      'flaky (2) north > lamp.spec.js > lamp: finds its wick @ /project/test/lamp.spec.js:14 = Error: no wick yet',
      'failed (2) north > lamp.spec.js > lamp: rings under water @ /project/test/lamp.spec.js = It passed, though it was expected to fail.',
      'failed (1) north > lamp.spec.js > keeper: climbs @ /project/test/lamp.spec.js:27 = Error: the keeper sleeps',
      'not run (0) north > lamp.spec.js > keeper: polishes @ /project/test/lamp.spec.js',
      'failed (2) south > lamp.spec.js > lamp: burns all night @ /project/test/lamp.spec.js:6 = Error: expect(received).toBe(expected) // Object.is equality',
      'timed out (2) south > lamp.spec.js > lamp: answers the ship @ /project/test/lamp.spec.js = Test timeout of 50ms exceeded.',
      'flaky (2) south > lamp.spec.js > lamp: finds its wick @ /project/test/lamp.spec.js:14 = Error: no wick yet',
      'failed (2) south > lamp.spec.js > lamp: burns in the north @ /project/test/lamp.spec.js:17 = Error: no oil ]]> in the south',
      'failed (2) south > lamp.spec.js > lamp: rings under water @ /project/test/lamp.spec.js = It passed, though it was expected to fail.',
      'failed (1) south > lamp.spec.js > keeper: climbs @ /project/test/lamp.spec.js:27 = Error: the keeper sleeps',
      'not run (0) south > lamp.spec.js > keeper: polishes @ /project/test/lamp.spec.js',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [3, 2]);
    assert.deepEqual(report.notes, ['Its own sum is 7 failures, but it tells of 9.']);
  });

  test('node:test junit: has colors in names, to-dos that fail, and loses the reason of a hook', () => {
    const report = readFixture('node-test/report.xml');

    assert.deepEqual(outline(report), [
      "crashed (1) test/broken.test.js @ /project/test/broken.test.js = [Error: test failed] { code: 'ERR_TEST_FAILURE', failureType: 'testCodeFailure', cause: 'test failed', exitCode: 1, signal: null }",
      'failed (1) lamp: burns all night @ /project/test/lamp.test.js:6 = Expected values to be strictly equal:',
      'timed out (1) lamp: answers the ship @ /project/test/lamp.test.js = test timed out after 30ms',
      'failed (1) lamp: takes red glass @ /project/test/lamp.test.js:13 = no red glass',
      'not run (0) keeper: climbs @ /project/test/lamp.test.js = test did not finish before its parent and was cancelled',
      'not run (0) keeper: polishes @ /project/test/lamp.test.js = test did not finish before its parent and was cancelled',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [1, 2]);
    assert.deepEqual(report.notes, []);
  });

  test('node:test tap: has the reason of a hook in the line that sums up its tests', () => {
    const report = readFixture('node-test/report.tap');

    assert.deepEqual(outline(report), [
      'crashed (1) test/broken.test.js @ /project/test/broken.test.js:1 = test failed',
      'failed (1) lamp: burns all night @ /project/test/lamp.test.js:6 = Expected values to be strictly equal:',
      'timed out (1) lamp: answers the ship @ /project/test/lamp.test.js:11 = test timed out after 30ms',
      'failed (1) lamp: takes red glass @ /project/test/lamp.test.js:12 = no red glass',
      'not run (0) keeper: climbs @ /project/test/lamp.test.js:21 = test did not finish before its parent and was cancelled',
      'not run (0) keeper: polishes @ /project/test/lamp.test.js:22 = test did not finish before its parent and was cancelled',
      'failed (1) keeper @ /project/test/lamp.test.js:17 = the keeper sleeps',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [1, 2]);
    assert.deepEqual(report.notes, []);
  });

  test('tap junit: has cases that sum up others, which are no tests', () => {
    const report = readFixture('tap/report.xml');

    assert.deepEqual(outline(report), [
      'failed (1) test/lamp.test.js > lamp > burns all night: still has a flame @ test/lamp.test.js:9 = compare: ===',
      'timed out (1) test/lamp.test.js > answers the ship: timeout! @ test/lamp.test.js = expired: answers the ship',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [1, 2]);
    assert.deepEqual(report.notes, [
      'Its own sum is 15 tests, but it tells of 9.',
      'Its own sum is 10 failures, but it tells of 5.',
    ]);
  });

  test('tap: has lines that sum up others, which are no tests', () => {
    const report = readFixture('tap/report.tap');

    assert.deepEqual(outline(report), [
      'failed (1) test/lamp.test.js > lamp > burns all night: still has a flame @ test/lamp.test.js:9 = compare: ===',
      'timed out (1) test/lamp.test.js > answers the ship: timeout! @ test/lamp.test.js = expired: answers the ship',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [1, 2]);
    assert.deepEqual(report.notes, []);
  });

  test('newman: has no case for a script or a request that failed', () => {
    const report = readFixture('newman/report.xml');

    assert.deepEqual(outline(report), [
      'failed (1) LampsAskTheLamp: has oil = expected +0 to be above +0',
      'failed (1) lamps / ask the keeper: lamps / ask the keeper = testScriptError: keeper is not defined',
      'failed (1) lamps / ask the wreck: lamps / ask the wreck = RequestError: Error: connect ECONNREFUSED 127.0.0.1:18766',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [2, 0]);
    assert.deepEqual(report.notes, []);
  });

  test('cucumber-js: has failures without a word for steps that are not there', () => {
    const report = readFixture('cucumber/report.xml');

    assert.deepEqual(outline(report), [
      'failed (1) Lamp: burns all night @ /project/features/steps.js:5 = no oil ]]> at all',
      'failed (1) Lamp: turns = Given a lamp that nobody knows..............................................undefined',
      'timed out (1) Lamp: answers the ship = Error: function timed out, ensure the promise resolves within 50 milliseconds',
      'failed (1) Lamp: oil of <harbour> - #1.2: oil of south @ /project/features/steps.js:5 = no oil ]]> at all',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [3, 1]);
    assert.deepEqual(report.notes, []);
  });

  test('biome: has a suite for each finding', () => {
    const report = readFixture('biome/report.xml');

    assert.deepEqual(outline(report), [
      'failed (1) src/broken.js: org.biome.parse @ src/broken.js:2 = line 2, col 1, Expected an identifier, a member name, or a rest pattern but instead found the end of the file.',
      'failed (1) src/broken.js: org.biome.lint.correctness.noEmptyPattern @ src/broken.js:1 = line 1, col 23, Unexpected empty object pattern.',
      'failed (1) src/lamp.js: org.biome.lint.suspicious.noDebugger @ src/lamp.js:3 = line 3, col 3, This is an unexpected use of the debugger statement.',
    ]);
    assert.deepEqual([report.counts.passed, report.counts.skipped], [0, 0]);
    assert.deepEqual(report.notes, ['Its own sum is 9 failures, but it tells of 3.']);
  });
});
