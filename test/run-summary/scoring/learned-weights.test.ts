import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnedWeights } from '../../../src/run-summary/scoring/analyze-log.ts';
import { CONTEXT_FEATURES } from '../../../src/run-summary/scoring/context-feature-names.ts';
import { ContextFeatures } from '../../../src/run-summary/scoring/context-features.ts';
import { LEARNED_CONTEXT, LEARNED_LINES } from '../../../src/run-summary/scoring/learned-weights.ts';
import { STRENGTH_FEATURES } from '../../../src/run-summary/scoring/line-strength.ts';
import { toWeights } from '../../../src/run-summary/scoring/log-weights.ts';
import { analyzeText, gitHubLog } from '../build-log.ts';

test('every feature has a weight, and no weight is of a feature that is gone', () => {
  assert.deepEqual(Object.keys(LEARNED_LINES.byFeature), [...STRENGTH_FEATURES]);
  assert.deepEqual(Object.keys(LEARNED_CONTEXT.byFeature), [...CONTEXT_FEATURES]);
  const { lines, context } = learnedWeights();
  assert.equal([...lines, ...context].every(Number.isFinite), true);
});

test('weights of other features are refused', () => {
  assert.throws(() => toWeights(['new feature'], LEARNED_LINES), /"new feature" has no learned weight/);
});

test('each line fills exactly the features that have names', () => {
  const { log, failure, strengths } = analyzeText(gitHubLog({ output: ['lamp lit', '', 'error: no oil'] }));
  const features = new ContextFeatures(log, failure, strengths);
  const row = new Float32Array(CONTEXT_FEATURES.length).fill(Number.NaN);
  for (let line = 0; line < log.count; line++) {
    features.fill(line, row);
    assert.equal(row.every(Number.isFinite), true);
    row.fill(Number.NaN);
  }
});
