import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whyNotApplied } from '../../src/evaluation/why-not-applied.ts';
import { NEVER } from '../../src/labels/choose-cutoff.ts';
import type { FamilyVerdict, LabelVerdict } from '../../src/verdict/verdict.ts';

function family(...labels: readonly Partial<LabelVerdict>[]): FamilyVerdict {
  return {
    family: 'area',
    maxLabels: 1,
    labels: labels.map((facts, at) => ({
      name: `label-${at}`,
      probability: 0.6,
      cutoff: 0.5,
      suggestFrom: 0.5,
      highFrom: 2,
      isSelected: false,
      isHigh: false,
      isSuggestable: false,
      evidence: { nameTerms: [], neighbors: [], support: 12 },
      ...facts,
    })),
  };
}

test('a probability below the cut-off is told with the cut-off', () => {
  assert.deepEqual(whyNotApplied(family({ cutoff: 0.71 }), 0), { kind: 'below-cutoff', cutoff: 0.71 });
});

test('a cut-off that no probability reaches is none, however sure the label is', () => {
  const sure = family({ probability: 1, cutoff: NEVER });
  assert.deepEqual(whyNotApplied(sure, 0), { kind: 'no-cutoff', support: 12 });
});

test('a label above its cut-off that is not chosen belongs to an issue that says too little', () => {
  assert.deepEqual(whyNotApplied(family({}), 0), { kind: 'says-too-little' });
});

test('a label above its cut-off that others are surer than finds the family full', () => {
  assert.deepEqual(whyNotApplied(family({ isSelected: true }, {}), 1), { kind: 'over-limit', maxLabels: 1 });
});

test('a chosen label that is not set finds one of its family on the issue', () => {
  assert.deepEqual(whyNotApplied(family({ isSelected: true }), 0), { kind: 'family-filled' });
});
