import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureInformation } from '../../src/evaluation/information-quality.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

const issue = (needsInfo: number, lacksInformation: boolean) => ({
  ...buildEvaluatedIssue([], []),
  needsInfo,
  lacksInformation,
});

test('test issues of both kinds are compared by how much each is doubted', () => {
  const { test: area, lacking } = measureInformation(
    [issue(0.9, true), issue(0.1, false), issue(0.2, false)],
    undefined,
  );
  assert.deepEqual([area?.value, lacking], [1, 1]);
});

test('issues of one kind cannot be compared', () => {
  assert.equal(measureInformation([issue(0.9, true)], undefined).test, null);

  assert.equal(measureInformation([], { value: 0.7, low: 0.6, high: 0.8 }).heldOut?.value, 0.7);
});
