import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ApplyMode, TriagePolicy } from '../../src/plan/plan.ts';
import { planTriage } from '../../src/plan/plan-triage.ts';
import { buildFamily, buildIssue, buildVerdict, issueUrl } from './build-verdict.ts';

const TYPES: TriagePolicy['types'] = {
  target: 'field',
  names: [{ type: 'Bug', label: 'type/bug', origin: 'given', issues: 0 }],
  existing: ['Bug', 'Feature'],
};

interface Case {
  readonly apply: ApplyMode;
  readonly family?: string;
  readonly labels?: Readonly<Record<string, number>>;
  readonly policy?: Partial<TriagePolicy>;
  readonly issue?: Parameters<typeof buildIssue>[0];
}

function plan({ apply, family = 'type', labels = { 'type/bug': 0.9 }, policy = {}, issue = {} }: Case) {
  return planTriage({
    issue: buildIssue(issue),
    verdict: buildVerdict({ families: [buildFamily(family, labels, 1)] }),
    policy: { addComment: false, similarIssues: 0, types: TYPES, apply, ...policy },
    issueUrl,
  });
}

function told(one: Case): string[] {
  return plan(one).actions.flatMap((action) => {
    if (action.kind === 'set-type') return `set ${action.type}`;
    if (action.kind === 'add-labels') return action.labels.map((label) => `add ${label}`);
    if (action.kind !== 'ensure-proposals') return [];
    return action.proposals.map(({ target, mode }) => `${mode} ${target.kind}`);
  });
}

test('a type above its cut-off is set in place of its label, and one that is worth a look is asked about', () => {
  assert.deepEqual(told({ apply: 'labels' }), ['set Bug']);
  assert.deepEqual(told({ apply: 'suggest' }), ['suggest type']);
  assert.deepEqual(told({ apply: 'auto', labels: { 'type/bug': 0.5 } }), ['suggest type']);
  assert.deepEqual(told({ apply: 'labels', labels: { 'type/bug': 0.5 } }), []);
});

test('where both are wanted, the label goes with the type; without types there is the label alone', () => {
  assert.deepEqual(told({ apply: 'labels', policy: { types: { ...TYPES, target: 'both' } } }), [
    'add type/bug',
    'set Bug',
  ]);
  assert.deepEqual(told({ apply: 'labels', policy: { types: undefined } }), ['add type/bug']);
});

test('an issue that has a type gets neither another nor a type label, and the plan says why', () => {
  const { actions, skipped } = plan({ apply: 'labels', issue: { type: 'Feature' } });
  assert.deepEqual(actions, []);
  assert.deepEqual(skipped, [{ kind: 'family-filled', family: 'type', labels: ['Feature'] }]);
});

test('an option of a field is suggested, and never set or added at once', () => {
  const priority = { family: 'priority', labels: { 'Priority: High': 0.9 }, policy: { fields: ['Priority'] } };
  assert.deepEqual(told({ apply: 'auto', ...priority }), ['suggest field']);
  assert.deepEqual(told({ apply: 'labels', ...priority }), []);
});
