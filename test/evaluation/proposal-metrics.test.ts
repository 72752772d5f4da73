import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { familyOutcomes } from '../../src/evaluation/family-outcome.ts';
import type { EvaluatedIssue } from '../../src/evaluation/prediction.ts';
import { measureProposals, type ProposalMetrics } from '../../src/evaluation/proposal-metrics.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

/** A name that ends in `!` is high, one that ends in `?` medium, in `?!` medium though it would be applied. */
function issue(truth: readonly string[], ...names: readonly string[]): EvaluatedIssue {
  const built = buildEvaluatedIssue(
    truth,
    names.map((name, rank) => [name, 0.9 - rank / 10]),
  );
  const labels = built.labels.map((label) => ({
    ...label,
    name: label.name.replace(/\?$/, ''),
    high: label.applied && !label.name.endsWith('?'),
    suggestable: label.applied || label.name.endsWith('?'),
  }));
  return { ...built, labels };
}

function measure(...issues: readonly EvaluatedIssue[]): ProposalMetrics {
  return measureProposals(familyOutcomes({ family: 'area', members: ['a', 'b', 'c'], issues }));
}

/** Issues that get a label, that people are only asked about, and the rest; labels added and suggested; share reached. */
function counts({ modes }: ProposalMetrics): unknown[] {
  return modes.map(({ mode, issues, labels, reached }) => [
    mode,
    issues.added,
    issues.suggested,
    issues.silent,
    labels.added,
    labels.suggested,
    reached.value,
  ]);
}

const MIXED = measure(
  issue(['a'], 'a!', 'b?'),
  issue(['a', 'b'], 'a!', 'b?'),
  issue(['c'], 'c?', 'a'),
  issue(['b'], 'b', 'c'),
  issue([], 'a!'),
);

describe('what each mode of apply does with the labels', () => {
  it('adds what is high, suggests what is medium, or suggests both; issues without a label of the family do not count', () => {
    assert.deepEqual(counts(MIXED), [
      ['labels', 2, 0, 2, 2, 0, 2 / 5],
      ['suggest', 0, 3, 1, 0, 5, 4 / 5],
      ['auto', 2, 1, 1, 2, 3, 4 / 5],
    ]);
  });

  it('says how often each level is right, and how many more right labels are reached', () => {
    const { high, medium, reachedMore } = MIXED;
    assert.deepEqual([high.labels, high.precision.value], [2, 1]);
    assert.deepEqual([medium.labels, medium.precision.value], [3, 2 / 3]);
    assert.ok(Math.abs((reachedMore.value ?? 0) - 2 / 5) < 1e-9);
    assert.ok((reachedMore.low ?? -1) >= 0 && (reachedMore.high ?? 2) <= 1);
  });

  it('asks about what is above its cut-off but not proved, and says nothing of what nobody may be asked about', () => {
    const unproved = measure(issue(['a'], 'a?!', 'b!'), issue(['a'], 'a?!'));
    const alone = issue(['c'], 'a!');
    const unknown = { ...alone, labels: alone.labels.map((label) => ({ ...label, high: false, suggestable: false })) };
    assert.deepEqual(counts(unproved), [
      ['labels', 2, 0, 0, 3, 0, 1],
      ['suggest', 0, 2, 0, 0, 3, 1],
      ['auto', 1, 1, 0, 1, 2, 1],
    ]);
    assert.deepEqual(counts(measure(unknown)), [
      ['labels', 1, 0, 0, 1, 0, 0],
      ['suggest', 0, 0, 1, 0, 0, 0],
      ['auto', 0, 0, 1, 0, 0, 0],
    ]);
  });

  it('is no different from adding where nothing is medium', () => {
    const { medium, reachedMore } = measure(issue(['a'], 'a!'), issue(['b'], 'b!'), issue(['b'], 'c'));
    assert.deepEqual([medium.labels, medium.precision.value, reachedMore.value], [0, null, 0]);
  });

  it('measures nothing without issues', () => {
    assert.deepEqual(counts(measure()), [
      ['labels', 0, 0, 0, 0, 0, null],
      ['suggest', 0, 0, 0, 0, 0, null],
      ['auto', 0, 0, 0, 0, 0, null],
    ]);
  });
});
