import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describePace } from '../../src/text/describe-pace.ts';

const CASES: readonly (readonly [number, number, number, string])[] = [
  [0, 100, 0, '0/100 issues'],
  [0, 100, 5000, '0/100 issues'],
  [50, 100, 1000, '50/100 issues, 50/s, 1 s left'],
  [1200, 45_000, 30_000, '1,200/45,000 issues, 40/s, 19 min left'],
  [120, 100_020, 60_000, '120/100,020 issues, 2/s, 13.9 h left'],
  [5, 10, 30_000, '5/10 issues, 10/min, 30 s left'],
  [120, 100, 1000, '120/100 issues, 120/s, 0 s left'],
];

for (const [done, total, elapsedMs, expected] of CASES) {
  test(`${done} of ${total} after ${elapsedMs} ms are told as "${expected}"`, () => {
    assert.equal(describePace({ done, total, unit: 'issues', elapsedMs }), expected);
  });
}
