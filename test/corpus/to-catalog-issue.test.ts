import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_EXCERPT_CHARS } from '../../src/corpus/issue-catalog.ts';
import { toCatalogIssue } from '../../src/corpus/to-catalog-issue.ts';
import { NO_TERMS } from '../../src/neighbors/term-sketch.ts';
import { buildDocument } from '../support/build-document.ts';
import { buildIssue } from '../support/build-issue.ts';

test('the excerpt is one line of the cleaned text, cut between characters', () => {
  const issue = buildIssue({ number: 3, body: 'raw', labels: ['a'], state: 'closed', author: 'someone' });
  const document = buildDocument({ body: ` One\n\n two ${'🐝'.repeat(400)}` });
  const { excerpt, textHash, ...others } = toCatalogIssue(issue, { document, sketch: NO_TERMS });
  assert.match(textHash, /^[0-9a-f]{32}$/);
  assert.deepEqual(others, { number: 3, title: 'Title of 3', state: 'closed', labels: ['a'], sketch: NO_TERMS });
  assert.match(excerpt, /^One two 🐝+$/u);
  assert.ok(excerpt.isWellFormed() && excerpt.length <= MAX_EXCERPT_CHARS && excerpt.length > MAX_EXCERPT_CHARS - 2);
});
