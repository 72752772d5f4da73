import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WhyNotApplied } from '../../../src/evaluation/why-not-applied.ts';
import { buildTestReport, guessedIssues, reportedBacktest } from '../../support/build-report.ts';

/** What a wrong first label with a probability of 61 % says of itself. */
function sayOf(whyNot: WhyNotApplied | undefined): string {
  const issues = guessedIssues({ count: 1, right: 0 }).map((issue) => ({
    ...issue,
    labels: issue.labels.map((label, rank) => ({
      ...label,
      probability: rank === 0 ? 0.61 : 0.1,
      applied: false,
      ...(whyNot === undefined || rank > 0 ? {} : { whyNot }),
    })),
  }));
  const { markdown } = buildTestReport({ backtests: [reportedBacktest(issues)] });
  return /\| 61\u00a0% \| `a` \| ([^|]+) \|/.exec(markdown)?.[1] ?? '';
}

for (const { whyNot, expected } of [
  { whyNot: { kind: 'below-cutoff', cutoff: 0.71 }, expected: 'no: 10 points below its cut-off of 71\u00a0%' },
  { whyNot: { kind: 'below-cutoff', cutoff: 0.614 }, expected: 'no: less than a point below its cut-off of 61\u00a0%' },
  { whyNot: { kind: 'no-cutoff', support: 0 }, expected: 'no: no earlier issue carries it' },
  { whyNot: { kind: 'no-cutoff', support: 1 }, expected: 'no: no cut-off; 1 earlier issue carries it' },
  { whyNot: { kind: 'says-too-little' }, expected: 'no: sure enough, but the issue says too little' },
  { whyNot: { kind: 'over-limit', maxLabels: 3 }, expected: 'no: surer labels fill the family, 3 at most' },
  { whyNot: { kind: 'family-filled' }, expected: 'no: the issue has a label of the family already' },
  { whyNot: undefined, expected: 'no' },
] as const) {
  test(`a first label that would not be set says "${expected}"`, () => assert.equal(sayOf(whyNot), expected));
}

test('a label that would be set says yes', () => {
  const issues = guessedIssues({ count: 1, right: 0 });
  assert.match(buildTestReport({ backtests: [reportedBacktest(issues)] }).markdown, /\| `a` \| yes \|/);
});
