import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleIssues } from '../../src/indexing/sample-issues.ts';
import { buildIssue } from '../support/build-issue.ts';

const SIZE = 1_000;

function issues(count: number, labelsOf: (number: number) => readonly string[]) {
  return Array.from({ length: count }, (_, row) => buildIssue({ number: row + 1, labels: [...labelsOf(row + 1)] }));
}

function uses(sample: readonly { readonly labels: readonly string[] }[], label: string): number {
  return sample.filter(({ labels }) => labels.includes(label)).length;
}

test('a history that is no larger than the sample is learned from as it is', () => {
  const history = issues(SIZE, () => ['bug']);
  assert.equal(sampleIssues(history, SIZE), history);
});

test('a sample has its size, is oldest first, and is the same every time', () => {
  const history = issues(20_000, (number) => (number % 2 === 0 ? ['bug'] : []));
  const sample = sampleIssues(history, SIZE);
  assert.equal(sample.length, SIZE);
  assert.deepEqual(sample, sampleIssues(history, SIZE));
  assert.deepEqual(
    sample.map(({ number }) => number),
    Array.from({ length: SIZE }, (_, at) => 20_000 - SIZE + 1 + at),
  );
  assert.equal(uses(sample, 'bug'), SIZE / 2);
});

test('of labels that are rare among the newest issues, older ones are added, fifty of each at most', () => {
  const labelsOf = (number: number) => [
    ...(number % 3 === 0 ? ['bug'] : []),
    ...(number <= 10_000 && number % 100 === 0 ? ['retired'] : []),
    ...(number <= 10_000 && number % 1_000 === 1 ? ['rare'] : []),
  ];
  const sample = sampleIssues(issues(20_000, labelsOf), SIZE);
  assert.equal(sample.length, SIZE);
  assert.deepEqual([uses(sample, 'retired'), uses(sample, 'rare')], [50, 10]);
  // Of those that are added for other labels, some have it too.
  const share = uses(sample, 'bug') / SIZE;
  assert.ok(share > 0.32 && share < 0.35, `${share}`);
});

test('with more rare labels than there is room for, the newest issues stay nine tenths', () => {
  const sample = sampleIssues(
    issues(20_000, (number) => [`only ${number}`]),
    SIZE,
  );
  assert.equal(sample.length, SIZE);
  assert.ok(sample.filter(({ number }) => number > 20_000 - 900).length === 900);
});
