import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureInformation } from '../../src/evaluation/information-metrics.ts';
import type { EvaluatedIssue } from '../../src/evaluation/prediction.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

function issue(lacksInformation: boolean, needsInfo?: number): EvaluatedIssue {
  return { ...buildEvaluatedIssue([], []), lacksInformation, ...(needsInfo === undefined ? {} : { needsInfo }) };
}

const NOTHING = { value: null, low: null, high: null };

test('the area is the share of pairs in which the issue that lacks information got the higher probability', () => {
  // .9 and .4 against .5, .3, .2: five of six pairs are in order.
  const { lacking, auc, note } = measureInformation([
    issue(true, 0.9),
    issue(false, 0.5),
    issue(true, 0.4),
    issue(false, 0.3),
    issue(false, 0.2),
  ]);
  assert.equal(lacking, 2);
  assert.ok(Math.abs((auc.value as number) - 5 / 6) < 1e-12);
  assert.ok((auc.low as number) < 0.6 && auc.high === 1);
  assert.equal(note, undefined);
});

test('a single issue that is ranked right does not look certain', () => {
  const { auc } = measureInformation([issue(true, 0.9), issue(false, 0.5), issue(false, 0.1)]);
  assert.deepEqual([auc.value, auc.high], [1, 1]);
  assert.ok((auc.low as number) < 0.3);
});

test('an engine that keeps silent is not measured, and that is said', () => {
  const { lacking, auc, note } = measureInformation([issue(true), issue(false)]);
  assert.deepEqual([lacking, auc], [1, NOTHING]);
  assert.match(note ?? '', /stays silent/);
});

test('without issues of both kinds there is nothing to tell apart', () => {
  assert.deepEqual(measureInformation([issue(false, 0.2)]), {
    lacking: 0,
    heldOut: null,
    auc: NOTHING,
    note: 'not measurable: none of the test issues is labelled so',
  });
  assert.match(measureInformation([issue(true, 0.2)]).note ?? '', /all of the test issues are labelled so/);
  assert.deepEqual(measureInformation([]).auc, NOTHING);
});
