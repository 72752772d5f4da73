import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_RATIONALE_CHARS } from '../../src/issue/proposal.ts';
import { findRepeated, planClosing } from '../../src/plan/plan-closing.ts';
import { planTriage } from '../../src/plan/plan-triage.ts';
import { buildIssue, buildSimilar, buildVerdict, issueUrl } from './build-verdict.ts';

const CLOSING = { similarity: 0.85, cases: 44, right: 42 };
const VERDICT = buildVerdict({ similar: [buildSimilar({ number: 9, similarity: 0.99 }), buildSimilar()] });

test('only the most similar earlier issue may be repeated, from the learned similarity on', () => {
  const issue = buildIssue();
  const found = (...similar: Parameters<typeof buildSimilar>[0][]) =>
    findRepeated({ issue, verdict: buildVerdict({ similar: similar.map(buildSimilar) }), closing: CLOSING })?.number;
  assert.equal(findRepeated({ issue, verdict: VERDICT, closing: CLOSING })?.number, 3);
  assert.equal(findRepeated({ issue, verdict: VERDICT, closing: undefined }), undefined);
  assert.equal(found({ number: 3, similarity: 0.84 }), undefined);
  assert.equal(found({ number: 3, state: 'closed' }, { number: 4, state: 'open' }), 3);
  assert.equal(found({ number: 3, isLikelyDuplicate: false }), undefined);
  assert.equal(found(), undefined);
});

test('nothing is repeated by an issue that is closed, says nothing, was read by a stand-in, or says that it is another one', () => {
  const wish = { verdict: VERDICT, closing: CLOSING };
  assert.equal(findRepeated({ ...wish, issue: buildIssue({ state: 'closed' }) }), undefined);
  for (const change of [{ saysNothing: true as const }, { standIn: 'no answer' }]) {
    assert.equal(findRepeated({ ...wish, issue: buildIssue(), verdict: { ...VERDICT, ...change } }), undefined);
  }
  for (const body of ['This is not a duplicate of #3.', 'It is a regression.', 'Still happens after #3.']) {
    assert.equal(findRepeated({ ...wish, issue: buildIssue({ body }) }), undefined, body);
  }
});

test('people are asked, with figures alone, and nothing is closed without them', () => {
  const hostile = buildSimilar({ title: '@everyone <b>close</b> #1 ```', similarity: 0.876 });
  const plan = (apply: 'labels' | 'suggest' | 'auto', original = hostile.number) =>
    planClosing(
      planTriage({
        issue: buildIssue(),
        verdict: VERDICT,
        policy: { addComment: false, similarIssues: 0, apply },
        issueUrl,
      }),
      { closing: CLOSING, repeated: { similar: hostile, original } },
    ).actions.flatMap((action) => (action.kind === 'ensure-proposals' ? [action] : []));
  assert.deepEqual(plan('labels'), []);
  for (const apply of ['suggest', 'auto'] as const) {
    const [asked] = plan(apply);
    const [proposal] = asked?.proposals ?? [];
    assert.deepEqual(proposal?.target, { kind: 'close-as-duplicate', of: 3 });
    assert.equal(proposal?.mode, 'suggest');
    assert.match(proposal.rationale, /^95 of 100 pairs .* \(42 of 44\); similarity to issue 3: 87 of 100;/);
    assert.ok(proposal.rationale.length <= MAX_RATIONALE_CHARS && !/[#@<`]/.test(proposal.rationale));
    assert.ok(asked?.scope.kinds.includes('close-as-duplicate'));
  }
  const [followed] = plan('suggest', 2)[0]?.proposals ?? [];
  assert.deepEqual(followed?.target, { kind: 'close-as-duplicate', of: 2 });
  assert.match(followed.rationale, /to issue 3: 87 of 100; it was closed as a duplicate of issue 2, which is open, /);
  assert.ok(followed.rationale.length <= MAX_RATIONALE_CHARS && !/[#@<`]/.test(followed.rationale));
});

test('where nothing is repeated any more, the run still speaks for what it asked before', () => {
  const before = planTriage({
    issue: buildIssue(),
    verdict: VERDICT,
    policy: { addComment: false, similarIssues: 0, apply: 'suggest' },
    issueUrl,
  });
  const [asked] = planClosing(before, { closing: undefined, repeated: undefined }).actions;
  assert.ok(asked?.kind === 'ensure-proposals');
  assert.deepEqual([asked.proposals, asked.scope.kinds.at(-1)], [[], 'close-as-duplicate']);
});
