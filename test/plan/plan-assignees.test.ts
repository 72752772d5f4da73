import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '../../src/plan/plan.ts';
import { labelsWithOwners, planAssignees } from '../../src/plan/plan-assignees.ts';
import { planTriage } from '../../src/plan/plan-triage.ts';
import { buildFamily, buildIssue, buildVerdict, issueUrl } from './build-verdict.ts';

const OWNERS = [
  { login: 'anna', label: 'area/fuel' },
  { login: 'ben', label: 'area/lens' },
];

function plan(apply: 'labels' | 'suggest' | 'auto'): Plan {
  return planTriage({
    issue: buildIssue(),
    verdict: buildVerdict({ families: [buildFamily('area', { 'area/fuel': 0.9, 'area/lens': 0.5 })] }),
    policy: { addComment: false, similarIssues: 0, apply },
    issueUrl,
  });
}

function peopleOf({ actions }: Plan) {
  return {
    assigned: actions.flatMap((action) => (action.kind === 'assign' ? action.assignees.map(({ login }) => login) : [])),
    asked: actions.flatMap((action) =>
      action.kind === 'ensure-proposals'
        ? action.proposals.flatMap(({ target }) => (target.kind === 'assignee' ? target.login : []))
        : [],
    ),
  };
}

test('the owners of labels that are added and of those that people are asked about are looked for', () => {
  assert.deepEqual(labelsWithOwners(plan('labels')), ['area/fuel']);
  assert.deepEqual(labelsWithOwners(plan('auto')), ['area/fuel', 'area/lens']);
});

test('who answers for a label is assigned where it is added, and proposed where it is', () => {
  assert.deepEqual(peopleOf(planAssignees(plan('labels'), OWNERS.slice(0, 1))), { assigned: ['anna'], asked: [] });
  assert.deepEqual(peopleOf(planAssignees(plan('auto'), OWNERS)), { assigned: ['anna'], asked: ['ben'] });
  assert.deepEqual(peopleOf(planAssignees(plan('suggest'), OWNERS)), { assigned: [], asked: ['anna', 'ben'] });
});

test('a plan for which nobody answers stays as it is, and the run speaks for no assignees', () => {
  const before = plan('suggest');
  assert.deepEqual(planAssignees(before, []), before);
});
