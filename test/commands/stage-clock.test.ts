import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startStageClock } from '../../src/commands/stage-clock.ts';

test('each stage lasts from the end of the one before', () => {
  const { done, time, timings } = startStageClock();
  done('first');
  assert.equal(
    time('second', () => 42),
    42,
  );
  assert.deepEqual(
    timings.map(({ stage }) => stage),
    ['first', 'second'],
  );
  assert.ok(timings.every(({ durationMs }) => durationMs >= 0 && durationMs < 1_000));
});

test('a stage that fails is not counted', () => {
  const clock = startStageClock();
  assert.throws(() => clock.time('broken', () => assert.fail('broken')));
  assert.deepEqual(clock.timings, []);
});
