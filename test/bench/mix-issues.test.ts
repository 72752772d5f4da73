import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mixIssues } from '../../bench/mix-issues.ts';
import type { Issue } from '../../src/issue/issue.ts';

function corpusOf(subject: string): Issue[] {
  return Array.from({ length: 20 }, (_, index) => ({
    number: 1000 + index,
    title: `${subject}${index} fails when${index} started${index}`,
    body: `${subject}${index}\nfirst${index}\nsecond${index}\nthird${index}`,
    labels: [`${subject}${index}`],
    state: 'open',
  }));
}

const corpora = [corpusOf('alerting'), corpusOf('panel')];

test('mixed issues are numbered from 1, in the order of their dates', () => {
  const issues = mixIssues({ corpora, count: 50, seed: 1 });

  assert.deepEqual(
    issues.map(({ number }) => number),
    Array.from({ length: 50 }, (_, index) => index + 1),
  );
  const dates = issues.map(({ createdAt }) => createdAt ?? '');
  assert.deepEqual(dates, dates.toSorted());
  assert.equal(new Set(dates).size, 50);
});

test('a mixed issue begins like one issue, whose labels it keeps, and goes on like another of the same corpus', () => {
  for (const { title, body, labels } of mixIssues({ corpora, count: 50, seed: 2 })) {
    const [subject = ''] = labels;
    assert.ok(title.startsWith(`${subject} fails`));
    assert.match(body, new RegExp(`^${subject}\nfirst\\d+\nsecond\\d+\nthird\\d+$`));
  }
});

test('many more issues than there are real ones hardly repeat a text', () => {
  const issues = mixIssues({ corpora, count: 200, seed: 3 });
  assert.ok(new Set(issues.map(({ title, body }) => title + body)).size > 150);
  assert.ok(issues.some(({ labels }) => labels[0]?.startsWith('alerting')));
  assert.ok(issues.some(({ labels }) => labels[0]?.startsWith('panel')));
});

test('the same seed gives the same issues, another seed others', () => {
  const issues = mixIssues({ corpora, count: 5, seed: 4 });
  assert.deepEqual(mixIssues({ corpora, count: 5, seed: 4 }), issues);
  assert.notDeepEqual(mixIssues({ corpora, count: 5, seed: 5 }), issues);
});

test('nothing can be mixed of nothing', () => {
  assert.throws(() => mixIssues({ corpora: [[]], count: 1, seed: 1 }), /nothing to mix/);
});
