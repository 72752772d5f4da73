import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMENT_MARKER } from '../../src/plan/comment-marker.ts';
import type { TriagePolicy } from '../../src/plan/plan.ts';
import type { PlanInput } from '../../src/plan/plan-input.ts';
import { planTriage } from '../../src/plan/plan-triage.ts';
import { buildFamily, buildIssue, buildSimilar, buildVerdict, issueUrl } from './build-verdict.ts';

const QUIET: TriagePolicy = { addComment: false, similarIssues: 3 };

function plan(changes: Partial<PlanInput>) {
  return planTriage({ issue: buildIssue(), verdict: buildVerdict(), policy: QUIET, issueUrl, ...changes });
}

test('the selected labels of all families are added in one action', () => {
  const verdict = buildVerdict({
    families: [
      buildFamily('area', { 'area/lamp': 0.9, 'area/wick': 0.7 }),
      buildFamily('type', { 'type/bug': 0.8 }, 1),
    ],
  });

  const { actions, skipped } = plan({ verdict, liveLabels: ['area/lamp', 'area/wick', 'type/bug'] });

  assert.deepEqual(actions, [{ kind: 'add-labels', number: 7, labels: ['area/lamp', 'area/wick', 'type/bug'] }]);
  assert.deepEqual(skipped, []);
});

test('a closed issue is left alone, whatever the verdict', () => {
  const verdict = buildVerdict({ families: [buildFamily('area', { 'area/lamp': 0.9 })], similar: [buildSimilar()] });

  const result = plan({ issue: buildIssue({ state: 'closed' }), verdict, policy: { ...QUIET, addComment: true } });

  assert.deepEqual(result, { number: 7, actions: [], skipped: [{ kind: 'closed' }] });
});

test('a family in which the issue has a label is left as it is, the others are filled', () => {
  const verdict = buildVerdict({
    families: [
      buildFamily('area', { 'area/lamp': 0.9, 'area/wick': 0.2 }),
      buildFamily('type', { 'type/bug': 0.8 }, 1),
    ],
  });

  const { actions, skipped } = plan({ issue: buildIssue({ labels: ['Area/Wick'] }), verdict });

  assert.deepEqual(actions, [{ kind: 'add-labels', number: 7, labels: ['type/bug'] }]);
  assert.deepEqual(skipped, [{ kind: 'family-filled', family: 'area', labels: ['Area/Wick'] }]);
});

test('a label that only the policy counts to a family fills that family too', () => {
  const verdict = buildVerdict({ families: [buildFamily('area', { 'area/lamp': 0.9 })] });
  const policy = { ...QUIET, familyLabels: { area: ['area/rare'] } };

  const { actions, skipped } = plan({ issue: buildIssue({ labels: ['area/rare'] }), verdict, policy });

  assert.deepEqual(actions, []);
  assert.deepEqual(skipped, [{ kind: 'family-filled', family: 'area', labels: ['area/rare'] }]);
});

test('the spelling of the live repository wins over that of the history', () => {
  const verdict = buildVerdict({ families: [buildFamily('area', { 'area/lamp': 0.9 })] });

  const { actions } = plan({ verdict, liveLabels: ['Area/Lamp'] });

  assert.deepEqual(actions, [{ kind: 'add-labels', number: 7, labels: ['Area/Lamp'] }]);
});

test('a label that the live repository lacks is named and not added', () => {
  const verdict = buildVerdict({ families: [buildFamily('area', { 'area/lamp': 0.9, 'area/wick': 0.8 })] });

  const { actions, skipped } = plan({ verdict, liveLabels: ['area/wick'] });

  assert.deepEqual(actions, [{ kind: 'add-labels', number: 7, labels: ['area/wick'] }]);
  assert.deepEqual(skipped, [{ kind: 'not-in-repository', label: 'area/lamp' }]);
});

test('a repository without any label gets none', () => {
  const verdict = buildVerdict({ families: [buildFamily('area', { 'area/lamp': 0.9 })] });

  assert.deepEqual(plan({ verdict, liveLabels: [] }).actions, []);
});

test('what is below its cut-off or beyond the limit is said', () => {
  const verdict = buildVerdict({
    families: [
      buildFamily('area', { 'area/lamp': 0.5, 'area/wick': 0.1 }),
      buildFamily('type', { 'type/bug': 0.9, 'type/docs': 0.7 }, 1),
    ],
  });

  const { actions, skipped } = plan({ verdict });

  assert.deepEqual(actions, [{ kind: 'add-labels', number: 7, labels: ['type/bug'] }]);
  assert.deepEqual(skipped, [
    { kind: 'below-cutoff', family: 'area', label: 'area/lamp', probability: 0.5, cutoff: 0.6 },
    { kind: 'over-limit', family: 'type', label: 'type/docs', maxLabels: 1 },
  ]);
});

test('a label beyond the limit is told as such when it just reaches its cut-off', () => {
  const verdict = buildVerdict({ families: [buildFamily('type', { 'type/bug': 0.9, 'type/docs': 0.6 }, 1)] });

  assert.deepEqual(plan({ verdict }).skipped, [
    { kind: 'over-limit', family: 'type', label: 'type/docs', maxLabels: 1 },
  ]);
});

test('where a family may get no label at all, that is the reason given for each that would be sure enough', () => {
  const verdict = buildVerdict({ families: [buildFamily('area', { 'area/lamp': 0.9, 'area/wick': 0.8 }, 0)] });

  const { actions, skipped } = plan({ verdict });

  assert.deepEqual(actions, []);
  assert.deepEqual(skipped, [
    { kind: 'over-limit', family: 'area', label: 'area/lamp', maxLabels: 0 },
    { kind: 'over-limit', family: 'area', label: 'area/wick', maxLabels: 0 },
  ]);
});

test('labels that would be sure enough are held back from an issue that says too little, and that is the reason given', () => {
  const families = [
    buildFamily('area', { 'area/lamp': 0.9, 'area/wick': 0.8 }),
    buildFamily('type', { 'type/bug': 0.7 }, 1),
  ];
  const held = families.map((family) => ({
    ...family,
    labels: family.labels.map((label) => ({ ...label, isSelected: false })),
  }));

  const { actions, skipped } = plan({ verdict: buildVerdict({ families: held, isCategorizable: false }) });

  assert.deepEqual(actions, []);
  assert.deepEqual(skipped, [
    { kind: 'says-too-little', family: 'area', label: 'area/lamp' },
    { kind: 'says-too-little', family: 'type', label: 'type/bug' },
  ]);
});

test('the label for lacking information comes only when information is lacking, and only once', () => {
  const policy = { ...QUIET, needsInfoLabel: 'Needs-Info' };
  const lacking = buildVerdict({ information: { isLacking: true, missing: [] } });

  assert.deepEqual(plan({ verdict: lacking, policy }).actions, [
    { kind: 'add-labels', number: 7, labels: ['Needs-Info'] },
  ]);
  assert.deepEqual(plan({ verdict: lacking, policy, issue: buildIssue({ labels: ['needs-info'] }) }).actions, []);
  assert.deepEqual(plan({ policy }).actions, []);
});

test('two families that want the same label add it once', () => {
  const verdict = buildVerdict({ families: [buildFamily('area', { bug: 0.9 }), buildFamily('type', { Bug: 0.9 })] });

  assert.deepEqual(plan({ verdict }).actions, [{ kind: 'add-labels', number: 7, labels: ['bug'] }]);
});

test('the comment is kept while there is something to say, and removed when there is not', () => {
  const policy = { ...QUIET, addComment: true };

  const [kept] = plan({ verdict: buildVerdict({ similar: [buildSimilar()] }), policy }).actions;
  const [removed] = plan({ policy }).actions;

  assert.ok(kept?.kind === 'ensure-comment' && kept.body.startsWith(COMMENT_MARKER));
  assert.deepEqual(removed, { kind: 'remove-comment', number: 7, marker: COMMENT_MARKER });
});

test('an issue about which nothing was learned has an empty plan', () => {
  assert.deepEqual(plan({}), { number: 7, actions: [], skipped: [] });
});

const BOARD = {
  ownerKind: 'organization' as const,
  owner: 'acme',
  number: 5,
  url: 'https://github.com/orgs/acme/projects/5',
};
const OTHER_BOARD = { ...BOARD, number: 6, url: 'https://github.com/orgs/acme/projects/6' };

test('an issue goes to the boards of all labels that it will have, to each board once', () => {
  const policy: TriagePolicy = {
    ...QUIET,
    labelProjects: [
      { label: 'AREA/lamp', projects: [BOARD] },
      {
        label: 'type/bug',
        projects: [OTHER_BOARD, { ...BOARD, owner: 'ACME', url: BOARD.url.replace('acme', 'ACME') }],
      },
      { label: 'area/wick', projects: [OTHER_BOARD] },
      { label: 'area/oil', projects: [] },
    ],
  };
  const verdict = buildVerdict({ families: [buildFamily('area', { 'area/lamp': 0.9, 'area/wick': 0.2 })] });

  const { actions } = plan({ issue: buildIssue({ labels: ['type/bug', 'area/oil'] }), verdict, policy });
  const { actions: none } = plan({ issue: buildIssue({ labels: ['other'] }), policy });

  assert.deepEqual(actions, [
    { kind: 'add-labels', number: 7, labels: ['area/lamp'] },
    {
      kind: 'add-to-projects',
      number: 7,
      routes: [
        { project: OTHER_BOARD, labels: ['type/bug'] },
        {
          project: { ...BOARD, owner: 'ACME', url: BOARD.url.replace('acme', 'ACME') },
          labels: ['type/bug', 'area/lamp'],
        },
      ],
    },
  ]);
  assert.deepEqual(none, []);
});

test('a closed issue goes to no board', () => {
  const policy = { ...QUIET, labelProjects: [{ label: 'type/bug', projects: [BOARD] }] };
  assert.deepEqual(plan({ issue: buildIssue({ labels: ['type/bug'], state: 'closed' }), policy }).actions, []);
});
