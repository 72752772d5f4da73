import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import type { FamilyLearningCurve } from '../../../src/evaluation/learning-curve.ts';
import { runEvaluateCase } from '../../support/run-evaluate-case.ts';

const SAMPLE = readFileSync(resolve(import.meta.dirname, '../../../sample/issues.jsonl'), 'utf8')
  .trim()
  .split('\n');
/** Enough for a curve, few enough for four backtests. */
const LEARNED = 120;
const JUDGED = 40;
const SHARES = [0.25, 0.5, 0.75, 1];

test('a learning curve of the sample goes from a quarter of the issues to all, and says what more would bring, in each form', async (t) => {
  const { exitCode, stdout, stderr, folder } = await runEvaluateCase(t, {
    train: SAMPLE.slice(0, LEARNED).join('\n'),
    test: SAMPLE.slice(LEARNED, LEARNED + JUDGED).join('\n'),
    flags: ['--learning-curve', '--report', 'FOLDER/report', '--json'],
  });

  assert.equal(exitCode, 0, stderr);
  const json = JSON.parse(stdout) as {
    readonly trainIssues: number;
    readonly families: readonly { readonly family: string; readonly hitAt1: object }[];
    readonly learningCurve: readonly FamilyLearningCurve[];
  };
  assert.deepEqual(
    json.learningCurve.map(({ family }) => family),
    json.families.map(({ family }) => family),
  );
  for (const { family, points, more } of json.learningCurve) {
    assert.deepEqual(
      points.map(({ trainIssues }) => trainIssues),
      SHARES.map((share) => Math.round(share * json.trainIssues)),
    );
    const [last] = points.slice(-1);
    assert.deepEqual(last?.hitAt1, json.families.find((one) => one.family === family)?.hitAt1);
    assert.equal(more?.labels, 200);
    const { gain } = more;
    assert.ok(gain.low! <= gain.value! && gain.value! <= gain.high!);
  }
  const [step] = json.learningCurve;
  assert.match(stderr, /Learning curve, step 3 of 3: from the newest \d+ training issues\./);
  const markdown = readFileSync(join(folder, 'report/report.md'), 'utf8');
  assert.match(markdown, new RegExp(`## What more labels would bring[^#]*200 more ${step?.family} labels would bring`));
  assert.match(markdown, new RegExp(`\\| ${Math.round(json.trainIssues / 4)} \\| \\d+ \\|`));
  assert.match(readFileSync(join(folder, 'report/report.html'), 'utf8'), /Learning curve of area labels/);
});
