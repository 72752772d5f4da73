import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { watchEngines } from '../../src/models/engine-health.ts';
import { ServiceError } from '../../src/shared/errors.ts';

const fault = (status: number, retryable = false) =>
  new ServiceError('It failed.', { service: 'Test', status, retryable });

describe('watchEngines', () => {
  for (const [what, error, issues] of [
    ['a wrong key', fault(401), 1],
    ['no money', fault(402), 1],
    ['no money, said with 429', fault(429), 1],
    ['a wrong address', fault(405), 1],
    ['too many requests', fault(429, true), 3],
    ['a failure', fault(500, true), 3],
    ['a filter', fault(400), 3],
  ] as const) {
    it(`gives an engine up after ${issues} issue${issues === 1 ? '' : 's'} with ${what}`, () => {
      const health = watchEngines();
      for (let issue = 1; issue <= issues; issue++) {
        assert.ok(health.isAlive('openai'));
        health.failed('openai', error);
      }
      assert.deepEqual([health.isAlive('openai'), health.isAlive('gemini')], [false, true]);
    });
  }
});
