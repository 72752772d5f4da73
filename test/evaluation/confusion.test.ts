import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureFamily } from '../../src/evaluation/family-metrics.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

function confusionOf(issues: readonly ReturnType<typeof buildEvaluatedIssue>[], members: readonly string[]) {
  return measureFamily({ family: 'area', members, issues }).confusion;
}

test('only wrong first labels count, the most frequent pair first', () => {
  const issues = [
    buildEvaluatedIssue(['a'], [['a', 0.9]]),
    buildEvaluatedIssue(['a'], [['b', 0.9]]),
    buildEvaluatedIssue(['a'], [['b', 0.2]]),
    buildEvaluatedIssue(['b'], [['a', 0.9]]),
    buildEvaluatedIssue(['a'], []),
  ];
  assert.deepEqual(confusionOf(issues, ['a', 'b']), [
    { guessed: 'b', given: 'a', count: 2, share: 2 / 4 },
    { guessed: 'a', given: 'b', count: 1, share: 1 },
  ]);
});

test('an issue with two labels that were both missed counts for each', () => {
  assert.deepEqual(confusionOf([buildEvaluatedIssue(['a', 'b'], [['c', 0.9]])], ['a', 'b', 'c']), [
    { guessed: 'c', given: 'a', count: 1, share: 1 },
    { guessed: 'c', given: 'b', count: 1, share: 1 },
  ]);
});

test('spellings that differ only in case are one label', () => {
  const issues = [buildEvaluatedIssue(['BUG'], [['Doc', 0.9]]), buildEvaluatedIssue(['bug'], [['doc', 0.9]])];
  assert.deepEqual(confusionOf(issues, ['Bug', 'bug', 'Doc']), [{ guessed: 'Doc', given: 'Bug', count: 2, share: 1 }]);
});
