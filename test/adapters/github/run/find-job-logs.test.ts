import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findJobLogs } from '../../../../src/adapters/github/run/find-job-logs.ts';

test('a job is found by its file at the top, also one with a negative number', () => {
  const names = ['0_build.txt', '-2147483648_test.txt', 'build/1_Set up job.txt'];
  assert.deepEqual(
    [findJobLogs('build', names), findJobLogs('test', names)],
    [['0_build.txt'], ['-2147483648_test.txt']],
  );
});

test('the part of a name that stands in another name is not that job', () => {
  assert.deepEqual(findJobLogs('build', ['0_build docs.txt', '1_rebuild.txt', 'build docs/1_a.txt']), []);
});

test('a name longer than GitHub keeps is found by its start, also where the cut splits a character', () => {
  const long = `${'lamp '.repeat(17)}1234\u{1f4a1} in the wind`;
  const cut = `${'lamp '.repeat(17)}1234\ufffd`;
  assert.deepEqual(findJobLogs(long, [`0_${cut}.txt`]), [`0_${cut}.txt`]);
});

test('of two jobs that a zip cannot tell apart neither is taken for the other', () => {
  assert.deepEqual(findJobLogs('build: a', ['0_build a.txt', '1_builda.txt']), []);
  assert.deepEqual(findJobLogs('build: a', ['build a/1_x.txt', 'builda/1_x.txt']), []);
});
