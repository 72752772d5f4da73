import assert from 'node:assert/strict';

/** What a kernel and its scalar twin may differ by, relative to the largest number: sums of single precision. */
export const TOLERANCE = 1e-5;

/** Each number is the expected one but for `TOLERANCE` of the largest. */
export function assertClose(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  assert.equal(actual.length, expected.length);
  const largest = Array.from(expected).reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  for (let index = 0; index < expected.length; index++) {
    const difference = Math.abs(actual[index]! - expected[index]!);
    assert.ok(difference <= TOLERANCE * largest, `${index}: ${actual[index]} instead of ${expected[index]}`);
  }
}
