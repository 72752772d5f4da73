import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CORRECTION_WEIGHT, weighCorrections } from '../../src/labels/weigh-corrections.ts';
import { weighRows } from '../../src/labels/weigh-rows.ts';

const TARGETS = Uint8Array.from({ length: 100 }, (_, row) => (row % 10 === 0 ? 1 : 0));
const TASK = { targets: TARGETS, seed: 1, maxPositives: 100, maxNegatives: 100 };

test('an issue of more importance counts for more, with and without the label', () => {
  const importance = new Float32Array(100).fill(1);
  importance[0] = 2;
  importance[1] = 2;
  const [plain, weighed] = [weighRows(TASK).rowWeights, weighRows({ ...TASK, importance }).rowWeights];
  for (const row of [0, 1]) assert.equal(weighed[row], 2 * (plain[row] as number));
  assert.deepEqual(weighed.slice(2), plain.slice(2));
});

test('an issue of more importance is never left to the sample', () => {
  const importance = new Float32Array(100).fill(1);
  for (let row = 1; row < 100; row += 20) importance[row] = 2;
  const { selection } = weighRows({ ...TASK, maxNegatives: 5, importance });
  for (let row = 1; row < 100; row += 20) assert.ok(selection.includes(row), `${row}`);
});

test('an issue that does not train counts for nothing, whatever its importance', () => {
  const importance = new Float32Array(100).fill(2);
  const isTraining = new Uint8Array(100).fill(1);
  isTraining[3] = 0;
  assert.equal(weighRows({ ...TASK, isTraining, importance }).rowWeights[3], 0);
});

test('corrected issues count more than others; without corrections all count the same', () => {
  const issues = [{ number: 5 }, { number: 6 }];
  const live = { judgements: [], correctedIssues: new Set([6, 99]) };
  assert.deepEqual([...(weighCorrections(issues, live) ?? [])], [1, CORRECTION_WEIGHT]);
  assert.equal(weighCorrections(issues, { ...live, correctedIssues: new Set() }), undefined);
  assert.equal(weighCorrections(issues, undefined), undefined);
});
