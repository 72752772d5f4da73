import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startStageClock } from '../../src/shared/stage-clock.ts';
import { holdClock } from '../support/hold-clock.ts';

test('each stage lasts from the end of the one before', (t) => {
  const clock = holdClock(t);
  const { done, time, timings } = startStageClock();
  clock.advance(5);
  done('first');
  const result = time('second', () => {
    clock.advance(30);
    return 42;
  });
  assert.equal(result, 42);
  assert.deepEqual(timings, [
    { stage: 'first', durationMs: 5 },
    { stage: 'second', durationMs: 30 },
  ]);
});

test('a stage that fails is not counted', () => {
  const clock = startStageClock();
  assert.throws(() => clock.time('broken', () => assert.fail('broken')));
  assert.deepEqual(clock.timings, []);
});
