import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phaseOf } from '../../../src/run-summary/marks/phase.ts';

test('the name or the command of a step says what it is for', () => {
  const phases = {
    'Run actions/checkout@v4': 'set-up',
    'Run npm ci': 'restore',
    'cargo build --release': 'build',
    'Run pytest -q': 'test',
    'npx eslint src': 'lint',
    'npm publish': 'deploy',
    'Post job cleanup.': 'post',
    'Run ./frobnicate': 'unknown',
  };
  for (const [step, phase] of Object.entries(phases)) assert.equal(phaseOf(step), phase, step);
});
