import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureFamily } from '../../src/evaluation/family-metrics.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

test('the surest wrong first labels come first, right ones not at all', () => {
  const issues = [
    { ...buildEvaluatedIssue(['a'], [['b', 0.4]]), number: 1 },
    { ...buildEvaluatedIssue(['a'], [['a!', 0.99]]), number: 2 },
    { ...buildEvaluatedIssue(['A', 'other'], [['b!', 0.8]]), number: 3 },
    { ...buildEvaluatedIssue(['a'], []), number: 4 },
  ];
  assert.deepEqual(measureFamily({ family: 'area', members: ['a', 'b'], issues }).mistakes, [
    { number: 3, guessed: 'b', probability: 0.8, applied: true, whyNot: null, given: ['a'] },
    { number: 1, guessed: 'b', probability: 0.4, applied: false, whyNot: null, given: ['a'] },
  ]);
});
