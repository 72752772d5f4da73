import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { missingKindsOf } from '../../src/dataset/missing-kinds-of.ts';

describe('missingKindsOf', () => {
  it('reads what the empty parts of common forms ask for', () => {
    const missing = [
      'how to reproduce it as minimally and precisely as possible',
      'what did you expect to happen',
      'what happened',
      'grafana version',
      'os grafana is installed on',
      'why is this needed',
      'steps to reproduce',
    ];
    assert.deepEqual(missingKindsOf({ missing }), [
      'steps-to-reproduce',
      'expected-behavior',
      'actual-behavior',
      'version',
      'environment',
      'use-case',
    ]);
  });

  it('names details where the form does not tell', () => {
    assert.deepEqual(missingKindsOf({ missing: [] }), ['details']);
    assert.deepEqual(missingKindsOf({ missing: ['anything else'] }), ['details']);
  });
});
