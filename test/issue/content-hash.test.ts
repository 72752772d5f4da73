import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentHash } from '../../src/issue/content-hash.ts';
import { buildIssue } from '../support/build-issue.ts';

const HASH = contentHash(buildIssue({ title: 'a', body: 'b', labels: ['c', 'd'] }));

test('state, dates and the order of labels do not count', () => {
  assert.match(HASH, /^[\da-f]{64}$/);
  const same = buildIssue({ number: 5, title: 'a', body: 'b', labels: ['d', 'c'], state: 'closed', createdAt: 'x' });
  assert.equal(contentHash(same), HASH);
});

test('another title, body or label set gives another hash, also where the joined text is the same', () => {
  const others = [
    { title: 'ab', body: '', labels: ['c', 'd'] },
    { title: '', body: 'ab', labels: ['c', 'd'] },
    { title: 'a', body: 'bc', labels: ['d'] },
    { title: 'a', body: 'b', labels: ['c,d'] },
    { title: 'a', body: 'b', labels: ['c","d'] },
    { title: 'a', body: 'b', labels: [] },
  ];
  assert.equal(new Set([HASH, ...others.map(contentHash)]).size, others.length + 1);
});
