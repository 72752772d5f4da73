import assert from 'node:assert/strict';
import { test } from 'node:test';
import { riskCoverage } from '../../src/evaluation/risk-coverage.ts';

test('each point tells the error of the issues that are at least so sure', () => {
  assert.deepEqual(
    riskCoverage([
      { probability: 0.4, isCorrect: false },
      { probability: 0.9, isCorrect: true },
      { probability: 0.6, isCorrect: false },
      { probability: 0.8, isCorrect: true },
    ]),
    [
      { coverage: 0.25, risk: 0, probability: 0.9 },
      { coverage: 0.5, risk: 0, probability: 0.8 },
      { coverage: 0.75, risk: 1 / 3, probability: 0.6 },
      { coverage: 1, risk: 0.5, probability: 0.4 },
    ],
  );
});

test('no cut-off divides issues of the same probability, so their order does not matter', () => {
  const tied = [
    { probability: 0.5, isCorrect: true },
    { probability: 0.5, isCorrect: false },
    { probability: 0.7, isCorrect: true },
  ];
  const curve = [
    { coverage: 1 / 3, risk: 0, probability: 0.7 },
    { coverage: 1, risk: 1 / 3, probability: 0.5 },
  ];
  assert.deepEqual(riskCoverage(tied), curve);
  assert.deepEqual(riskCoverage(tied.toReversed()), curve);
});

test('without predictions there is no curve', () => {
  assert.deepEqual(riskCoverage([]), []);
});
