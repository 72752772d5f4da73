import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { categorizerCandidates } from '../../src/dataset/categorizer-candidates.ts';
import type { LabelRules } from '../../src/dataset/label-rules.ts';
import { qualitizerCandidates } from '../../src/dataset/qualitizer-candidates.ts';
import { buildIssue } from '../support/build-issue.ts';

const RULES: LabelRules = {
  families: [
    { name: 'area', labels: ['area/a', 'area/b', 'area/c', 'area/d'], maxLabels: 3 },
    { name: 'type', labels: ['type/bug'], maxLabels: 1 },
  ],
  isMissingInfoLabel: (name) => name === 'needs-info',
  requiredFamilies: ['area', 'type'],
};

function issuesWith(...labels: readonly (readonly string[])[]) {
  return labels.map((names, index) => buildIssue({ number: index + 1, labels: names }));
}

describe('categorizerCandidates', () => {
  it('takes issues with allowed labels of every required family, and says why not the others', () => {
    const issues = issuesWith(
      ['AREA/A', 'type/bug', 'prio/high'],
      ['area/a'],
      ['area/a', 'type/bug', 'needs-info'],
      ['area/a', 'area/b', 'area/c', 'area/d', 'type/bug'],
      [],
    );
    const { candidates, leftOut } = categorizerCandidates(issues, { rules: RULES, ids: undefined });
    assert.deepEqual(
      candidates.map(({ classes }) => classes),
      [['area/a', 'type/bug']],
    );
    assert.deepEqual(leftOut, [
      { number: 2, reason: 'no-label' },
      { number: 3, reason: 'lacks-information' },
      { number: 4, reason: 'too-many-labels' },
      { number: 5, reason: 'no-label' },
    ]);
  });

  it('believes a list, and says nothing of issues that are not on it', () => {
    const issues = issuesWith(['area/a', 'needs-info'], ['area/b', 'type/bug'], ['prio/high']);
    const rules = { ...RULES, requiredFamilies: undefined };
    const { candidates, leftOut } = categorizerCandidates(issues, { rules, ids: new Set([1, 3]) });
    assert.deepEqual(
      candidates.map(({ issue, classes }) => [issue.number, classes]),
      [[1, ['area/a']]],
    );
    assert.deepEqual(leftOut, [{ number: 3, reason: 'no-label' }]);
  });
});

describe('qualitizerCandidates', () => {
  const issues = issuesWith(['area/a', 'type/bug'], ['area/a', 'needs-info'], ['prio/high'], ['needs-info']);
  const classesOf = (lists: Parameters<typeof qualitizerCandidates>[1]['lists']) =>
    qualitizerCandidates(issues, { rules: { ...RULES, requiredFamilies: undefined }, lists }).candidates.map(
      ({ issue, classes }) => [issue.number, ...classes],
    );

  it('goes by the labels that issues carry now', () => {
    assert.deepEqual(classesOf({ categorizable: undefined, missingInfo: undefined }), [
      [1, 'categorizable'],
      [2, 'lacks information'],
      [4, 'lacks information'],
    ]);
  });

  it('goes by the lists where they are given, against the labels too', () => {
    assert.deepEqual(classesOf({ categorizable: new Set([2]), missingInfo: new Set([3]) }), [
      [2, 'categorizable'],
      [3, 'lacks information'],
    ]);
  });

  it('completes one list by labels', () => {
    assert.deepEqual(classesOf({ categorizable: new Set([2]), missingInfo: undefined }), [
      [2, 'categorizable'],
      [4, 'lacks information'],
    ]);
    assert.deepEqual(classesOf({ categorizable: undefined, missingInfo: new Set([4]) }), [
      [1, 'categorizable'],
      [4, 'lacks information'],
    ]);
  });

  it('says why issues are left out that labels decide about, and nothing of those that lists decide about', () => {
    const reasonsOf = (lists: Parameters<typeof qualitizerCandidates>[1]['lists']) =>
      qualitizerCandidates(issues, { rules: { ...RULES, requiredFamilies: undefined }, lists }).leftOut.map(
        ({ number, reason }) => [number, reason],
      );
    const [categorizable, missingInfo] = [new Set([1]), new Set([4])];
    assert.deepEqual(reasonsOf({ categorizable: undefined, missingInfo: undefined }), [[3, 'no-label']]);
    assert.deepEqual(reasonsOf({ categorizable: undefined, missingInfo }), [
      [2, 'lacks-information'],
      [3, 'no-label'],
    ]);
    assert.deepEqual(reasonsOf({ categorizable, missingInfo: undefined }), []);
    assert.deepEqual(reasonsOf({ categorizable, missingInfo }), []);
  });
});
