import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_RATIONALE_CHARS } from '../../src/issue/proposal.ts';
import type { EnsureProposals, TriagePolicy } from '../../src/plan/plan.ts';
import type { PlanInput } from '../../src/plan/plan-input.ts';
import { planTriage } from '../../src/plan/plan-triage.ts';
import { buildFamily, buildIssue, buildVerdict, issueUrl } from './build-verdict.ts';

/** Cut-offs are .6, and .4 for people. */
const FAMILIES = [
  buildFamily('area', { 'area/lamp': 0.9, 'area/wick': 0.5, 'area/oil': 0.1 }),
  buildFamily('type', { 'type/bug': 0.3 }, 1),
];
const PROJECT = {
  ownerKind: 'organization',
  owner: 'acme',
  number: 5,
  url: 'https://github.com/orgs/acme/projects/5',
} as const;

function plan(policy: Partial<TriagePolicy>, changes: Partial<PlanInput> = {}) {
  return planTriage({
    issue: buildIssue(),
    verdict: buildVerdict({ families: FAMILIES }),
    issueUrl,
    policy: { addComment: false, similarIssues: 3, ...policy },
    ...changes,
  });
}

function asked(policy: Partial<TriagePolicy>, changes: Partial<PlanInput> = {}): EnsureProposals {
  const found = plan(policy, changes).actions.find((action) => action.kind === 'ensure-proposals');
  assert.ok(found?.kind === 'ensure-proposals');
  return found;
}

const brief = ({ proposals }: EnsureProposals) =>
  proposals.map(({ target, level, mode }) => [target.kind === 'label' && target.name, level, mode]);

test('people are asked about every label worth a look: the sure ones as high, the others as medium', () => {
  assert.deepEqual(brief(asked({ apply: 'suggest' })), [
    ['area/lamp', 'high', 'suggest'],
    ['area/wick', 'medium', 'suggest'],
  ]);
});

test('in auto the sure ones are made at once, those between the cut-offs are left to people, and none below', () => {
  assert.deepEqual(brief(asked({ apply: 'auto' })), [
    ['area/lamp', 'high', 'apply'],
    ['area/wick', 'medium', 'suggest'],
  ]);
});

test('what is above its cut-off but not proved is medium, and left to people even in auto', () => {
  const verdict = buildVerdict({ families: [buildFamily('area', { 'area/lamp': 0.7, 'area/wick': 0.5 })] });
  for (const apply of ['suggest', 'auto'] as const) {
    assert.deepEqual(brief(asked({ apply }, { verdict })), [
      ['area/lamp', 'medium', 'suggest'],
      ['area/wick', 'medium', 'suggest'],
    ]);
  }
});

test('what is only asked about leads to no board', () => {
  const labelProjects = ['area/lamp', 'area/wick'].map((label) => ({ label, projects: [PROJECT] }));
  const boards = (apply: 'suggest' | 'auto') =>
    plan({ apply, labelProjects }).actions.flatMap((action) =>
      action.kind === 'add-to-projects' ? action.routes : [],
    );
  assert.deepEqual(boards('suggest'), []);
  assert.deepEqual(boards('auto'), [{ project: PROJECT, labels: ['area/lamp'] }]);
});

test('with nothing to propose the list is empty, so that what waits is taken back; a closed issue is left alone', () => {
  const issue = buildIssue({ labels: ['area/oil', 'type/bug'] });
  assert.deepEqual(asked({ apply: 'suggest' }, { issue }).proposals, []);
  assert.deepEqual(plan({ apply: 'suggest' }, { issue: buildIssue({ state: 'closed' }) }).actions, []);
});

test('what waits beside a label that we added goes on waiting, unless the family is full or it is no longer likely', () => {
  const speaksFor = (labels: readonly string[]) =>
    asked({ apply: 'auto' }, { issue: buildIssue({ labels }) }).scope.labels;
  assert.deepEqual(speaksFor([]), ['area/lamp', 'area/wick', 'area/oil', 'type/bug']);
  assert.deepEqual(speaksFor(['area/lamp']), ['area/lamp', 'area/oil', 'type/bug']);
  assert.deepEqual(speaksFor(['area/lamp', 'area/oil', 'area/wick']), [
    'area/lamp',
    'area/wick',
    'area/oil',
    'type/bug',
  ]);
});

test('the label for lacking information is asked about in suggest, and added in auto as ever', () => {
  const verdict = buildVerdict({ information: { isLacking: true, lacksInformation: 0.8, missing: [] } });
  const policy = { needsInfoLabel: 'needs info' };
  assert.deepEqual(brief(asked({ ...policy, apply: 'suggest' }, { verdict })), [['needs info', 'high', 'suggest']]);
  const { actions } = plan({ ...policy, apply: 'auto' }, { verdict });
  assert.deepEqual(actions[0], { kind: 'add-labels', number: 7, labels: ['needs info'] });
});

test('what somebody took away, or the repository lacks, is not asked about', () => {
  const events = [
    { issue: 7, label: 'area/lamp', action: 'unlabeled' as const, actor: 'ann', at: '2030-01-01T00:00:00Z' },
  ];
  const history = {
    kind: 'read',
    labelEvents: events,
    formerLabels: [],
    deletedComments: [],
    own: { programs: [] },
  } as const;
  assert.deepEqual(brief(asked({ apply: 'suggest' }, { past: { history } })), [['area/wick', 'medium', 'suggest']]);
  assert.deepEqual(brief(asked({ apply: 'suggest' }, { liveLabels: ['Area/Wick'] })), [
    ['Area/Wick', 'medium', 'suggest'],
  ]);
});

test('the fallback adds the sure labels, names the likely ones in the comment, or does nothing but what auto adds anyway', () => {
  const kinds = (policy: Partial<TriagePolicy>) =>
    asked(policy).fallback.map((action) => (action.kind === 'add-labels' ? action.labels.join() : action.kind));
  assert.deepEqual(kinds({ apply: 'suggest' }), ['area/lamp']);
  assert.deepEqual(kinds({ apply: 'suggest', suggestFallback: 'comment' }), ['ensure-comment']);
  assert.deepEqual(kinds({ apply: 'suggest', suggestFallback: 'none' }), []);
  assert.deepEqual(kinds({ apply: 'auto', suggestFallback: 'none' }), ['area/lamp']);
});

test('a comment that a person hid is not written again as a fallback', () => {
  const { fallback } = asked({ apply: 'suggest', suggestFallback: 'comment' }, { past: { comment: 'hidden' } });
  assert.deepEqual(fallback, []);
});

test('reasons have no text of an issue, and keep to the length that GitHub takes', () => {
  const evidence = {
    nameTerms: ['@everyone'],
    neighbors: Array.from({ length: 200 }, (_, i) => 1e6 + i),
    support: 1e6,
  };
  const [family] = [buildFamily('area', { 'area/lamp': 0.9 })];
  assert.ok(family);
  const families = [{ ...family, labels: family.labels.map((label) => ({ ...label, evidence })) }];
  const [proposal] = asked({ apply: 'suggest' }, { verdict: buildVerdict({ families }) }).proposals;
  assert.ok(proposal && proposal.rationale.length <= MAX_RATIONALE_CHARS);
  assert.doesNotMatch(proposal.rationale, /@/);
});
