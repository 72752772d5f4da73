import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syntheticIssues } from '../../bench/synthetic-issues.ts';
import type { Issue } from '../../src/issue/issue.ts';

const corpus = Array.from(
  { length: 20 },
  (_, index): Issue => ({
    number: 1000 + index,
    title: `panel${index} fails when${index} started${index} again${index}`,
    body: `first${index}\nsecond${index}\nthird${index}\nfourth${index}`,
    labels: [`area/${index}`],
    state: 'open',
  }),
);
const OPTIONS = { corpora: [corpus], count: 20_000, seed: 5 };

test('synthetic issues are the same each time, numbered from 1, and any number of them can be had one by one', () => {
  const issues = [...syntheticIssues(OPTIONS)];
  assert.deepEqual(
    issues.map(({ number }) => number),
    Array.from({ length: OPTIONS.count }, (_, index) => index + 1),
  );
  assert.deepEqual([...syntheticIssues({ ...OPTIONS, count: 500 })], issues.slice(0, 500));
  const first = syntheticIssues({ ...OPTIONS, count: Number.MAX_SAFE_INTEGER }).take(3);
  assert.deepEqual([...first], issues.slice(0, 3));
});

test('one issue in fifty repeats an earlier one, and some labels are rare', () => {
  const issues = [...syntheticIssues(OPTIONS)];
  const repeats = issues.filter(({ number }) => number % 50 === 0);
  for (const repeated of repeats) {
    const beginning = repeated.body.split('\n').slice(0, 2).join('\n');
    const earlier = issues.slice(Math.max(0, repeated.number - 1_001), repeated.number - 1);
    assert.ok(earlier.some(({ body }) => body.startsWith(beginning)));
    assert.equal(repeated.state, 'closed');
  }
  const rare = issues.flatMap(({ labels }) => labels.filter((label) => label.startsWith('rare/')));
  assert.ok(rare.length >= 3 && rare.length <= 30, `${rare.length}`);
});
