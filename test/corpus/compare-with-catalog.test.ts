import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareWithCatalog } from '../../src/corpus/compare-with-catalog.ts';
import { storedTextHash, toCatalogIssue } from '../../src/corpus/to-catalog-issue.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { NO_TERMS } from '../../src/neighbors/term-sketch.ts';
import { buildDocument } from '../support/build-document.ts';
import { buildIssue } from '../support/build-issue.ts';

const BEFORE = [1, 2, 3, 4, 5].map((number) => buildIssue({ number, body: `Body of ${number}`, labels: ['a', 'b'] }));

function compare(before: readonly Issue[], now: readonly Issue[]) {
  const stored = before.map((issue) => toCatalogIssue(issue, { document: buildDocument({}), sketch: NO_TERMS }));
  return compareWithCatalog(now, {
    stored: new Map(stored.map((issue) => [issue.number, issue])),
    hashOf: storedTextHash,
  });
}

function changeThird(change: Partial<Issue>): Issue[] {
  return BEFORE.map((issue) => (issue.number === 3 ? { ...issue, ...change } : issue));
}

const NOTHING = { fresh: [], edited: [], relabelled: [], restated: [], gone: [] };

test('issues that are as they were are no change, whatever their order, dates and order of labels', async () => {
  const now = BEFORE.map((issue) => ({ ...issue, labels: ['b', 'a'], updatedAt: '2030-01-01T00:00:00Z' })).reverse();
  assert.deepEqual(await compare(BEFORE, now), NOTHING);
});

for (const [what, change, expected] of [
  ['another title', { title: 'Other' }, { edited: [2] }],
  ['another body', { body: 'Other' }, { edited: [2] }],
  ['a body that lost its text', { body: '' }, { edited: [2] }],
  ['another body and other labels', { body: 'Other', labels: [] }, { edited: [2] }],
  ['a label more', { labels: ['a', 'b', 'c'] }, { relabelled: [2] }],
  ['a label less', { labels: ['a'] }, { relabelled: [2] }],
  ['another label', { labels: ['a', 'c'] }, { relabelled: [2] }],
  ['another state', { state: 'closed' }, { restated: [2] }],
] as const) {
  test(`an issue with ${what} is told by its row`, async () => {
    assert.deepEqual(await compare(BEFORE, changeThird(change)), { ...NOTHING, ...expected });
  });
}

test('new issues are told by their rows, and those that are gone by their numbers', async () => {
  const now = [...BEFORE.filter(({ number }) => number !== 2), buildIssue({ number: 9 })];
  assert.deepEqual(await compare(BEFORE, now), { ...NOTHING, fresh: [4], gone: [2] });
  assert.deepEqual(await compare(BEFORE, []), { ...NOTHING, gone: [1, 2, 3, 4, 5] });
  assert.deepEqual(await compare([], BEFORE), { ...NOTHING, fresh: [0, 1, 2, 3, 4] });
});

test('text that moved from the title to the body is an edit', async () => {
  const before = [buildIssue({ number: 1, title: 'ab', body: 'c' })];
  const now = [buildIssue({ number: 1, title: 'a', body: 'bc' })];
  assert.deepEqual(await compare(before, now), { ...NOTHING, edited: [0] });
});
