import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unifySpelling } from '../../src/labels/unify-spelling.ts';
import { buildIssue } from '../support/build-issue.ts';

test('labels that differ only in case become one, spelled as on the newest issue', () => {
  const issues = [['Bug', 'ui'], ['bug'], ['UI', 'BUG']].map((labels, at) => buildIssue({ number: at + 1, labels }));
  assert.deepEqual(
    unifySpelling(issues).map((issue) => issue.labels),
    [['BUG', 'UI'], ['BUG'], ['UI', 'BUG']],
  );
});

test('an issue that carries both spellings keeps one', () => {
  assert.deepEqual(unifySpelling([buildIssue({ labels: ['Bug', 'bug'] })])[0]?.labels, ['bug']);
});
