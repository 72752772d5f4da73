import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ApplyMode, Plan } from '../../src/plan/plan.ts';
import { planTriage } from '../../src/plan/plan-triage.ts';
import { type ScoredLabel, selectLabels } from '../../src/verdict/select-labels.ts';
import { buildScoredLabel } from '../verdict/build-scored-label.ts';
import { buildIssue, buildVerdict } from './build-verdict.ts';

function plan(labels: readonly ScoredLabel[], apply: ApplyMode = 'labels'): Plan {
  const family = {
    family: 'area',
    maxLabels: 1,
    labels: selectLabels(labels, { maxLabels: 1, canSelect: () => true }),
  };
  return planTriage({
    issue: buildIssue(),
    verdict: buildVerdict({ families: [family] }),
    policy: { addComment: false, similarIssues: 5, apply },
    issueUrl: String,
  });
}

describe('a label that no training issue carries', () => {
  it('is neither added nor proposed in any mode, however likely', () => {
    const fresh = buildScoredLabel('area/new', { probability: 0.99, support: 0 });
    for (const apply of ['labels', 'suggest', 'auto'] as const) {
      const written = plan([fresh], apply).actions.flatMap((action): readonly unknown[] => {
        if (action.kind === 'add-labels') return action.labels;
        return action.kind === 'ensure-proposals' ? action.proposals : [];
      });
      assert.deepEqual(written, [], apply);
    }
  });

  it('is not named as the one that comes nearest, nor as the reason why another is not added', () => {
    const fresh = buildScoredLabel('area/new', { probability: 0.99, support: 0, from: 2 });
    const reasons = (...others: readonly ScoredLabel[]) =>
      plan([fresh, ...others]).skipped.map((skip) => [skip.kind, 'label' in skip && skip.label]);
    assert.deepEqual(reasons(buildScoredLabel('a', { probability: 0.2 })), [['below-cutoff', 'a']]);
    assert.deepEqual(reasons(buildScoredLabel('a'), buildScoredLabel('b', { probability: 0.8 })), [
      ['over-limit', 'b'],
    ]);
    assert.deepEqual(reasons(), [['below-cutoff', 'area/new']]);
  });
});
