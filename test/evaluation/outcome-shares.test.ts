import assert from 'node:assert/strict';
import { test } from 'node:test';
import { familyOutcomes } from '../../src/evaluation/family-outcome.ts';
import { ISSUE_OUTCOMES, measureOutcomes } from '../../src/evaluation/outcome-shares.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

function sharesOf(issues: readonly ReturnType<typeof buildEvaluatedIssue>[]) {
  const shares = measureOutcomes(familyOutcomes({ family: 'area', members: ['a', 'b', 'c'], issues }));
  return ISSUE_OUTCOMES.map((kind) => shares[kind].value);
}

test('an issue is right when all its labels are, wrong with one that people did not give, left without any', () => {
  const issues = [
    buildEvaluatedIssue(['a'], [['a!', 0.9]]),
    buildEvaluatedIssue(
      ['a'],
      [
        ['a!', 0.9],
        ['b!', 0.8],
      ],
    ),
    buildEvaluatedIssue(['a'], [['b!', 0.8]]),
    buildEvaluatedIssue(['a', 'b'], [['a', 0.4]]),
  ];
  assert.deepEqual(sharesOf(issues), [0.25, 0.5, 0.25]);
});

test('a missed second label is no mistake', () => {
  assert.deepEqual(sharesOf([buildEvaluatedIssue(['a', 'b'], [['a!', 0.9]])]), [1, 0, 0]);
});

test('issues that people left without a label of the family do not count', () => {
  const issues = [buildEvaluatedIssue([], [['a!', 0.9]]), buildEvaluatedIssue(['c'], [])];
  assert.deepEqual(sharesOf(issues), [0, 0, 1]);
});
