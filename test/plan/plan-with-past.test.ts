import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeletedComment, OwnAccounts } from '../../src/issue/issue-history.ts';
import type { Past, ReadHistory } from '../../src/plan/past.ts';
import type { Skip } from '../../src/plan/plan.ts';
import { planTriage } from '../../src/plan/plan-triage.ts';
import { explainSkip } from '../../src/triage/report/explain-skip.ts';
import { buildFamily, buildIssue, buildSimilar, buildVerdict, issueUrl } from './build-verdict.ts';

const BOARD = { ownerKind: 'user' as const, owner: 'ada', number: 5, url: 'https://github.com/users/ada/projects/5' };
const OWN: OwnAccounts = { programs: ['github-actions[bot]'] };

function read(changes: Partial<ReadHistory>): ReadHistory {
  return { kind: 'read', labelEvents: [], formerLabels: [], deletedComments: [], own: OWN, ...changes };
}

function plan(past: Past, hasWords = true) {
  return planTriage({
    issue: buildIssue(),
    verdict: buildVerdict({
      families: [buildFamily('area', { 'area/lamp': 0.9 })],
      similar: hasWords ? [buildSimilar()] : [],
    }),
    policy: {
      addComment: true,
      similarIssues: 3,
      needsInfoLabel: 'needs-info',
      labelProjects: [{ label: 'area/lamp', projects: [BOARD] }],
    },
    issueUrl,
    past,
  });
}

const kindsOf = (past: Past, hasWords?: boolean) => plan(past, hasWords).actions.map(({ kind }) => kind);

test('a label that is held back leads to no board', () => {
  const at = '2030-01-01T00:00:00Z';
  const history = read({ labelEvents: [{ issue: 7, label: 'area/lamp', action: 'unlabeled', actor: 'ada', at }] });

  assert.deepEqual(kindsOf({ history, comment: 'same' }), ['ensure-comment']);
  assert.deepEqual(kindsOf({ history: read({}), comment: 'same' }), [
    'add-labels',
    'ensure-comment',
    'add-to-projects',
  ]);
});

const DELETED: readonly { readonly deleted: DeletedComment; readonly own?: OwnAccounts; readonly isHeld: boolean }[] = [
  { deleted: { author: 'GitHub-Actions[bot]', actor: 'ada' }, isHeld: true },
  { deleted: { author: 'github-actions[bot]', actor: '' }, isHeld: true },
  { deleted: { author: 'github-actions[bot]', actor: 'github-actions[bot]' }, isHeld: false },
  { deleted: { author: 'grace', actor: 'ada' }, isHeld: false },
  { deleted: { actor: 'ada' }, isHeld: true },
  { deleted: { author: 'ada', actor: 'grace' }, own: { programs: [], person: 'ada' }, isHeld: true },
  { deleted: { author: 'ada', actor: 'ada' }, own: { programs: [], person: 'ada' }, isHeld: false },
];

for (const { deleted, own = OWN, isHeld } of DELETED) {
  const what = `that ${deleted.actor || 'nobody known'} deleted of ${deleted.author ?? 'somebody'}`;
  test(`a comment ${what} is ${isHeld ? 'not ' : ''}written again`, () => {
    const result = plan({ comment: 'absent', history: read({ deletedComments: [deleted], own }) });

    assert.equal(
      result.actions.some(({ kind }) => kind === 'ensure-comment'),
      !isHeld,
    );
    const skip = result.skipped.find(({ kind }) => kind === 'comment-taken-away');
    assert.deepEqual(skip, isHeld ? { kind: 'comment-taken-away', how: 'deleted' } : undefined);
  });
}

test('a comment that is there is kept up to date, whatever was deleted before', () => {
  const history = read({ deletedComments: [{ author: 'github-actions[bot]', actor: 'ada' }] });

  assert.ok(kindsOf({ history, comment: 'different' }).includes('ensure-comment'));
});

test('a hidden comment is neither changed nor removed, so that it never comes again in the open', () => {
  const hidden: Past = { comment: 'hidden' };

  assert.ok(!kindsOf(hidden).includes('ensure-comment'));
  assert.ok(!kindsOf(hidden, false).includes('remove-comment'));
  assert.ok(plan(hidden).skipped.some((skip) => skip.kind === 'comment-taken-away' && skip.how === 'hidden'));
  assert.ok(kindsOf({ comment: 'different' }, false).includes('remove-comment'));
});

test('where the past cannot be read no comment is begun, and one that is there is kept up to date', () => {
  const history = { kind: 'unread' as const, problem: 'The token is not allowed.', isNew: false };

  assert.deepEqual(kindsOf({ history, comment: 'absent' }), []);
  assert.deepEqual(kindsOf({ history, comment: 'different' }), ['ensure-comment']);
  assert.deepEqual(kindsOf({ history: { ...history, isNew: true }, comment: 'absent' }), [
    'add-labels',
    'ensure-comment',
    'add-to-projects',
  ]);
});

const TOLD: readonly { readonly skip: Skip; readonly expected: RegExp }[] = [
  {
    skip: { kind: 'taken-away', label: 'a', by: 'person' },
    expected: /^\*\*removed by a person\*\* `a` is not added again\.$/,
  },
  { skip: { kind: 'taken-away', label: 'a', by: 'program' }, expected: /removed by another program/ },
  {
    skip: { kind: 'replaced', label: 'a', by: 'b' },
    expected: /^\*\*replaced\*\* `a` is not added again: somebody else put `b` in its place/,
  },
  {
    skip: { kind: 'perhaps-taken-away', label: 'a', former: 'old' },
    expected: /^\*\*perhaps removed\*\* `a` is not added: `old` was removed/,
  },
  { skip: { kind: 'comment-taken-away', how: 'deleted' }, expected: /not written again: removed by a person/ },
  { skip: { kind: 'comment-taken-away', how: 'hidden' }, expected: /hidden by a person/ },
  {
    skip: { kind: 'past-unread', what: 'labels', labels: ['a', 'b'], problem: 'No <b>.' },
    expected: /^\*\*not added\*\* `a`, `b` wait: what people removed from the issue could not be read\. No &#60;b&#62;/,
  },
  { skip: { kind: 'past-unread', what: 'comment', labels: [], problem: 'No.' }, expected: /^No comment is written: / },
];

for (const { skip, expected } of TOLD) {
  test(`the summary tells ${JSON.stringify(skip)}`, () => assert.match(explainSkip(skip), expected));
}
