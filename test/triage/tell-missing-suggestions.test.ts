import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FallbackReport, TriagedIssue } from '../../src/triage/report/summary-report.ts';
import { tellMissingSuggestions } from '../../src/triage/tell-missing-suggestions.ts';
import { buildIssue, buildVerdict } from '../plan/build-verdict.ts';

function triaged(changes: Partial<TriagedIssue> = {}): TriagedIssue {
  return {
    kind: 'triaged',
    issue: buildIssue(),
    verdict: buildVerdict(),
    plan: { number: 7, actions: [], skipped: [] },
    labelsOutcome: 'applied',
    commentOutcome: 'applied',
    timings: [],
    ...changes,
  };
}

function fallback(changes: Partial<FallbackReport> = {}): TriagedIssue {
  return triaged({ fallback: { because: 'preview-off', labels: [], isInComment: false, ...changes } });
}

test('a run that asked people, or had nothing to ask, says nothing', () => {
  assert.deepEqual(tellMissingSuggestions([triaged(), triaged()], 'acme/lantern'), { notes: [] });
});

test('the reason is told once for all issues, with what was done instead', () => {
  const { notes, failure } = tellMissingSuggestions(
    [fallback({ labels: ['a'] }), fallback({ labels: ['b'] }), fallback({ isInComment: true })],
    'acme/lantern',
  );
  assert.equal(failure, undefined);
  assert.deepEqual(
    notes.map(({ text }) => text),
    [
      'Nobody was asked in acme/lantern, since suggestions on issues are off in the repository. ' +
        'Instead, labels above their cut-off were added, and the comment names the likely labels.',
    ],
  );
});

test('a run fails where it could do nothing for any issue, and not where it could for one', () => {
  assert.match(
    tellMissingSuggestions([fallback(), fallback()], 'acme/lantern').failure?.message ?? '',
    /nothing else could be done\. Turn suggestions on, set apply: labels, or set triage\.suggest_fallback/,
  );
  assert.equal(tellMissingSuggestions([fallback(), fallback({ labels: ['a'] })], 'acme/lantern').failure, undefined);
});
