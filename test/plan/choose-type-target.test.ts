import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProposalTarget } from '../../src/issue/proposal.ts';
import { chooseTypeTargets, defaultTypesTarget, skipByType } from '../../src/plan/choose-type-target.ts';
import type { TypePolicy, TypesTarget } from '../../src/plan/type-policy.ts';

const NAMES: TypePolicy['names'] = [
  { type: 'Bug', label: 'type/bug', origin: 'learned', issues: 90 },
  { type: 'Defect', label: 'type/bug', origin: 'word', issues: 9 },
  { type: 'Initiative', label: 'type: Initiative', origin: 'own', issues: 3 },
];

function targets(
  labels: readonly string[],
  target: TypesTarget,
  existing = ['bug', 'Defect', 'Initiative', 'Feature'],
) {
  const chosen = chooseTypeTargets(labels, { target, names: NAMES, existing });
  return chosen.map((one) => `${one.kind} ${(one as Extract<ProposalTarget, { name: string }>).name}`);
}

test("with the field as the target the label's type is set, as the organization spells it, and no label", () => {
  assert.deepEqual(targets(['type/bug'], 'field'), ['type bug']);
});

test('with both, the label comes too, but never one that is made of a type alone', () => {
  assert.deepEqual(targets(['type/bug'], 'both'), ['type bug', 'label type/bug']);
  assert.deepEqual(targets(['type: Initiative'], 'both'), ['type Initiative']);
});

test('with labels as the target no type is set', () => {
  assert.deepEqual(targets(['type/bug'], 'labels'), ['label type/bug']);
  assert.deepEqual(chooseTypeTargets(['type/bug'], undefined), [{ kind: 'label', name: 'type/bug' }]);
});

test('a type that the organization does not have, or no longer, is not set: its label stays', () => {
  assert.deepEqual(targets(['type/bug'], 'field', ['Feature']), ['label type/bug']);
  assert.deepEqual(targets(['type/bug'], 'field', []), ['label type/bug']);
});

test('of several types behind one label that with the most issues counts that is there', () => {
  assert.deepEqual(targets(['type/bug'], 'field', ['Defect']), ['type Defect']);
});

test('a type that no issue has yet is found by its word', () => {
  assert.deepEqual(targets(['kind/enhancement'], 'field'), ['type Feature']);
});

test('a label without a type stays a label, and an issue gets one type at most', () => {
  assert.deepEqual(targets(['type/perf'], 'field'), ['label type/perf']);
  assert.deepEqual(targets(['type/bug', 'kind/enhancement'], 'field'), ['type bug', 'label kind/enhancement']);
});

test('an issue that has a type has its type family filled, and no other', () => {
  assert.deepEqual(skipByType({ type: 'Bug' }, 'type'), { kind: 'family-filled', family: 'type', labels: ['Bug'] });
  assert.equal(skipByType({ type: 'Bug' }, 'area'), undefined);
  assert.equal(skipByType({ type: null }, 'type'), undefined);
  assert.equal(skipByType({}, 'type'), undefined);
});

test('the field is the target where most of the history that has a type has it there', () => {
  assert.equal(defaultTypesTarget({ typed: 6, labelled: 10 }), 'field');
  assert.equal(defaultTypesTarget({ typed: 5, labelled: 10 }), 'labels');
  assert.equal(defaultTypesTarget({ typed: 0, labelled: 0 }), 'labels');
});
