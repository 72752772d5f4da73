import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainError } from '../../src/commands/explain-error.ts';
import { ArtifactError, ConfigError, ServiceError } from '../../src/shared/errors.ts';

const QUIET = { isVerbose: false };

test('every problem of a wrong usage is a line, with exit code 2', () => {
  assert.deepEqual(explainError(new ConfigError(['one', 'two']), QUIET), { lines: ['one', 'two'], exitCode: 2 });
});

test('a service that fails and an index that cannot be used are told as they are, with exit code 1', () => {
  const service = new ServiceError('GitHub answered 500', { service: 'GitHub', retryable: true });
  const artifact = new ArtifactError({ file: 'vectors.hnsw', expected: '10 bytes', found: '9 bytes' });
  assert.deepEqual(explainError(service, QUIET), { lines: ['GitHub answered 500'], exitCode: 1 });
  assert.deepEqual(explainError(artifact, QUIET), { lines: [artifact.message], exitCode: 1 });
});

test('anything else is called unexpected, without a stack', () => {
  assert.deepEqual(explainError(new TypeError('x is not a function'), QUIET), {
    lines: ['unexpected error: x is not a function (--verbose shows where it comes from)'],
    exitCode: 1,
  });
  assert.deepEqual(explainError('a string', QUIET).exitCode, 1);
});

test('verbose adds the stacks of the error and its causes', () => {
  const error = new ConfigError('outer', { cause: new Error('inner') });
  const { lines } = explainError(error, { isVerbose: true });
  assert.equal(lines[0], 'outer');
  assert.match(lines[1] ?? '', /ConfigError: outer\n {4}at .*caused by: Error: inner\n {4}at /s);
});
