import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NEVER } from '../../src/labels/choose-cutoff.ts';
import { describeCutoff } from '../../src/labels/describe-cutoff.ts';
import type { GroupModel } from '../../src/labels/label-model.ts';

function describe(cutoffs: readonly number[], parts: Partial<GroupModel> = {}): string {
  const labels = cutoffs.map((cutoff, at) => ({ name: `area/${at}`, support: 9, heldOut: 9, cutoff }));
  const group = { group: 'area', cutoff: 0.53, precisionAtCutoff: 0.81, labels, ...parts } as unknown as GroupModel;
  return describeCutoff('area', { groups: [group] });
}

test('the cut-offs of a family are told as those of its labels, in percent as a triage tells them', () => {
  assert.equal(describe([0.53, 0.53]), 'area: applied from 53% on; right 81 of 100 times on held-out issues.');
  assert.equal(
    describe([0.48, 0.61, NEVER]),
    'area: applied from 48% to 61% on, by label, 1 of 3 labels never; right 81 of 100 times on held-out issues.',
  );
});

test('a family without a common cut-off tells those that labels have of their own', () => {
  assert.equal(describe([0.7, NEVER, NEVER], { cutoff: NEVER }), 'area: applied from 70% on, 2 of 3 labels never.');
});

test('a family of which too few issues have a label is not said to have none', () => {
  assert.equal(
    describeCutoff('type', { groups: [] }),
    'type: nothing is applied; too few issues have such a label to learn from.',
  );
});
