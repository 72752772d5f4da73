import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reliabilityBins } from '../../src/evaluation/reliability.ts';

test('predictions of about the same probability are compared with how often they were right', () => {
  assert.deepEqual(
    reliabilityBins([
      { probability: 0.75, isCorrect: true },
      { probability: 0.25, isCorrect: false },
      { probability: 0.77, isCorrect: false },
      { probability: 0.79, isCorrect: true },
    ]),
    [
      { from: 0.2, to: 0.3, count: 1, stated: 0.25, observed: 0 },
      { from: 0.7, to: 0.8, count: 3, stated: (0.75 + 0.77 + 0.79) / 3, observed: 2 / 3 },
    ],
  );
});

test('a bound belongs to the bin above it, and 1 to the last', () => {
  const bins = reliabilityBins([0, 0.1, 0.3, 0.7, 0.9, 1].map((probability) => ({ probability, isCorrect: true })));
  assert.deepEqual(
    bins.map(({ from, count }) => [from, count]),
    [
      [0, 1],
      [0.1, 1],
      [0.3, 1],
      [0.7, 1],
      [0.9, 2],
    ],
  );
});

test('without predictions there are no bins', () => {
  assert.deepEqual(reliabilityBins([]), []);
});
