import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toStoredBacktest } from '../../src/evaluation/stored-backtest.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

const SETTINGS = { split: { kind: 'files' }, trainIssues: 8, targetPrecision: { area: 0.8, type: 0.8 } } as const;

function kept(predicted: readonly (readonly [name: string, probability: number])[]): string[] {
  const families = [{ name: 'area', maxLabels: 3, labels: [] }];
  const { issues } = toStoredBacktest(SETTINGS, { families, issues: [buildEvaluatedIssue([], predicted)] });
  return (issues[0]?.predicted.area ?? []).map(({ name, probability }) => `${name} ${probability}`);
}

test('the first three labels are kept however improbable, and no others below 1 %', () => {
  assert.deepEqual(
    kept([
      ['a', 0.005],
      ['b', 0.004],
      ['c', 0.003],
      ['d', 0.002],
    ]),
    ['a 0.005', 'b 0.004', 'c 0.003'],
  );
  assert.deepEqual(
    kept([
      ['a', 0.9],
      ['b', 0.4],
      ['c', 0.3],
      ['d', 0.01],
      ['e', 0.009],
    ]).length,
    4,
  );
});

test('of many probable labels ten are kept, and every one that would be applied', () => {
  const many = Array.from({ length: 14 }, (_, rank) => [rank === 12 ? 'last!' : `l${rank}`, 0.5 - rank / 100] as const);
  const names = kept(many);
  assert.deepEqual([names.length, names.at(-2), names.at(-1)], [11, 'l9 0.41', 'last 0.38']);
});

test('probabilities have four decimals, and names an order that does not hang on where they were read', () => {
  assert.deepEqual(kept([['a', 0.123456]]), ['a 0.1235']);
  const families = [{ name: 'area', maxLabels: 3, labels: ['b', 'a'] }];
  const stored = toStoredBacktest(SETTINGS, { families, issues: [buildEvaluatedIssue(['z', 'y'], [])] });
  assert.deepEqual(
    [stored.families[0]?.labels, stored.issues[0]?.truth],
    [
      ['a', 'b'],
      ['y', 'z'],
    ],
  );
});

test('labels of a family that is not judged are not kept', () => {
  const issues = [buildEvaluatedIssue([], [['a', 0.9]])];
  assert.deepEqual(toStoredBacktest(SETTINGS, { families: [], issues }).issues[0]?.predicted, {});
});
