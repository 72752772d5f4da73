import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLog } from '../../../src/run-summary/log/read-log.ts';
import { type Failure, findFailure } from '../../../src/run-summary/marks/find-failure.ts';
import { readMarks } from '../../../src/run-summary/marks/read-marks.ts';
import { gitHubLog, toBytes } from '../build-log.ts';

function failureOf(text: string): Failure {
  const log = readLog(toBytes(text));
  return findFailure(log, readMarks(log));
}

test('on GitHub the step that holds the exit code failed, and its output starts behind its settings', () => {
  const failure = failureOf(gitHubLog({ output: ['lamp out'] }));
  assert.deepEqual(failure, {
    format: 'github',
    marker: 13,
    hasMarker: true,
    stepStart: 6,
    bodyStart: 12,
    step: 'Run make test',
    phase: 'test',
  });
});

test('on GitHub without an exit code the last error of the runner counts', () => {
  const failure = failureOf(gitHubLog({ output: ['##[error]no oil', '##[error]no wick', 'bye'], hasFailed: false }));
  assert.deepEqual([failure.marker, failure.hasMarker], [13, true]);
});

test('a job that passed has no mark of failure, and its work ends before the cleaning', () => {
  const failure = failureOf(gitHubLog({ output: ['all lit'], hasFailed: false }));
  assert.deepEqual([failure.marker, failure.hasMarker], [12, false]);
});

test('on Travis the first command that failed counts, and its echo starts the step', () => {
  const lines = [
    'travis_fold:start:install\r\u001b[0Ktravis_time:start:0a\r\u001b[0K$ fetch-parts',
    'travis_time:end:0a\r\u001b[0K\u001b[32;1mThe command "fetch-parts" exited with 0.\u001b[0m',
    'travis_time:start:0b\r\u001b[0K$ make test',
    'lamp out',
    'travis_time:end:0b\r\u001b[0K\u001b[31;1mThe command "make test" exited with 2.\u001b[0m',
    'Done. Your build exited with 1.',
  ];
  const { format, marker, stepStart, step, phase } = failureOf(lines.join('\r\n'));
  assert.deepEqual([format, marker, stepStart, step, phase], ['travis', 4, 2, 'make test', 'test']);
});

test('GitLab and Jenkins say it in their own ways', () => {
  const gitLab = [
    'section_start:1700000000:build_script\r\u001b[0K$ make lint',
    'lamp out',
    'ERROR: Job failed: exit code 1',
  ];
  const jenkins = [
    '[Pipeline] { (Deploy)',
    '[Pipeline] sh',
    '+ push',
    'lamp out',
    'ERROR: script returned exit code 1',
  ];
  assert.deepEqual(pick(failureOf(gitLab.join('\n'))), ['gitlab', 2, 0]);
  assert.deepEqual(pick(failureOf(jenkins.join('\n'))), ['jenkins', 4, 1]);
});

test('a log of no known runner ends where it failed', () => {
  assert.deepEqual(pick(failureOf('lamp lit\nlamp out')), ['plain', 1, 0]);
  assert.deepEqual(pick(failureOf('')), ['plain', 0, 0]);
});

function pick({ format, marker, stepStart }: Failure): unknown[] {
  return [format, marker, stepStart];
}
