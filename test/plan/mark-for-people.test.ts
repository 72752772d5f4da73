import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Past } from '../../src/plan/past.ts';
import type { TriagePolicy } from '../../src/plan/plan.ts';
import { planTriage } from '../../src/plan/plan-triage.ts';
import { buildFamily, buildIssue, buildVerdict, issueUrl } from './build-verdict.ts';

const MARK = 'needs-triage';
const SILENT = buildVerdict({ families: [buildFamily('area', { 'area/fuel': 0.2 })] });
const SURE = buildVerdict({ families: [buildFamily('area', { 'area/fuel': 0.9 })] });

interface Case {
  readonly labels?: readonly string[];
  readonly verdict?: typeof SILENT;
  readonly policy?: Partial<TriagePolicy>;
  readonly past?: Past;
}

function actionsOf({ labels = [], verdict = SILENT, policy = {}, past }: Case) {
  const plan = planTriage({
    issue: buildIssue({ labels }),
    verdict,
    liveLabels: ['area/fuel', 'Needs-Triage'],
    policy: { addComment: false, similarIssues: 0, needsTriageLabel: MARK, ...policy },
    issueUrl,
    ...(past === undefined ? {} : { past }),
  });
  return plan.actions.map((action) => ({ ...action, number: undefined }));
}

test('an issue on which every family stays silent gets the mark, as the repository spells it', () => {
  const marked = [{ kind: 'add-labels', number: undefined, labels: ['Needs-Triage'], isMark: true }];
  assert.deepEqual(actionsOf({}), marked);
  assert.deepEqual(actionsOf({ labels: ['good first issue'] }), marked);
});

test('it gets none where a label is added, proposed or there, and not twice', () => {
  const isMarked = (one: Case) => actionsOf(one).some((action) => 'isMark' in action);
  assert.equal(isMarked({ verdict: SURE }), false);
  assert.equal(isMarked({ verdict: SURE, policy: { apply: 'suggest' } }), false);
  assert.equal(isMarked({ labels: ['area/fuel'] }), false);
  assert.equal(isMarked({ labels: ['needs-triage'] }), false);
  assert.equal(isMarked({ policy: { needsTriageLabel: 'no-such-label' } }), false);
});

test('once somebody has given the issue a label, the mark is taken off', () => {
  assert.deepEqual(actionsOf({ labels: ['area/fuel', 'needs-triage'] }), [
    { kind: 'remove-label', number: undefined, label: 'Needs-Triage' },
  ]);
});

test('a mark that a person took off, or whose past cannot be read, is not put there again', () => {
  const at = '2026-11-01T00:00:00Z';
  const history = {
    kind: 'read',
    labelEvents: [
      { issue: 1, label: MARK, action: 'labeled', actor: 'triage[bot]', at },
      { issue: 1, label: MARK, action: 'unlabeled', actor: 'anna', at },
    ],
    formerLabels: [],
    deletedComments: [],
    own: { programs: ['triage[bot]'] },
  } as const;
  assert.deepEqual(actionsOf({ past: { history } }), []);
  assert.deepEqual(actionsOf({ past: { history: { kind: 'unread', problem: 'No answer.', isNew: false } } }), []);
});
