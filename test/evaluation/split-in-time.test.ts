import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitInTime, type TimeSplit } from '../../src/evaluation/split-in-time.ts';
import { ConfigError } from '../../src/shared/errors.ts';
import { buildIssue } from '../support/build-issue.ts';

function numbers({ train, test }: TimeSplit): { train: number[]; test: number[] } {
  return { train: train.map(({ number }) => number), test: test.map(({ number }) => number) };
}

const UNDATED = [4, 2, 1, 3].map((number) => buildIssue({ number }));
const DATED = [
  buildIssue({ number: 1, createdAt: '2026-03-01T00:00:00Z' }),
  buildIssue({ number: 2, createdAt: '2026-01-31T23:59:59Z' }),
  buildIssue({ number: 3, createdAt: '2026-02-01T00:00:00Z' }),
  buildIssue({ number: 4, createdAt: '2026-01-01T00:00:00Z' }),
];

test('the newest issues are judged; without dates the numbers give the order', () => {
  assert.deepEqual(numbers(splitInTime(UNDATED, { testFraction: 0.25 })), { train: [1, 2, 3], test: [4] });
});

test('dates give the order where they are known', () => {
  assert.deepEqual(numbers(splitInTime(DATED, { testFraction: 0.5 })), { train: [4, 2], test: [3, 1] });
});

test('the order in which issues come does not matter', () => {
  assert.deepEqual(splitInTime(DATED.toReversed(), { testFraction: 0.5 }), splitInTime(DATED, { testFraction: 0.5 }));
});

test('no training issue is newer than a test issue', () => {
  const issues = Array.from({ length: 50 }, (_, index) =>
    buildIssue({
      number: index + 1,
      createdAt: `2026-01-${String(1 + ((index * 7) % 28)).padStart(2, '0')}T00:00:00Z`,
    }),
  );
  const { train, test } = splitInTime(issues, { testFraction: 0.3 });
  const newest =
    train
      .map(({ createdAt }) => createdAt ?? '')
      .sort()
      .at(-1) ?? '';
  assert.equal(test.length, 15);
  assert.ok(test.every(({ createdAt }) => (createdAt ?? '') >= newest));
});

test('a day divides: its own issues are judged', () => {
  assert.deepEqual(numbers(splitInTime(DATED, { until: '2026-02-01', testFraction: 0.25 })), {
    train: [4, 2],
    test: [3, 1],
  });
});

test('a day divides nothing where dates are unknown', () => {
  assert.throws(
    () => splitInTime([...DATED, buildIssue({ number: 9 })], { until: '2026-02-01', testFraction: 0.25 }),
    new ConfigError('--until needs dates, but 1 issue has none. Use --test-fraction.'),
  );
});

for (const { name, issues, until, testFraction } of [
  { name: 'a day before all issues', issues: DATED, until: '2020-01-01', testFraction: 0.25 },
  { name: 'a day after all issues', issues: DATED, until: '2030-01-01', testFraction: 0.25 },
  { name: 'a share too small for one issue', issues: UNDATED, until: undefined, testFraction: 0.01 },
  { name: 'a share that takes them all', issues: UNDATED.slice(0, 1), until: undefined, testFraction: 0.9 },
  { name: 'an empty corpus', issues: [], until: undefined, testFraction: 0.25 },
]) {
  test(`${name} is refused: both sides need issues`, () => {
    assert.throws(() => splitInTime(issues, { until, testFraction }), {
      name: 'ConfigError',
      message: /^The split leaves \d issues? to learn from and \d to judge; both must be more than 0\.$/,
    });
  });
}
