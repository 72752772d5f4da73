import assert from 'node:assert/strict';
import { test } from 'node:test';

import { fillPage } from '../../../scripts/docs/fill-page.ts';

const page = 'before\n\n<!-- generated: one -->\nold\n<!-- end -->\n\nbetween\n<!-- generated: two -->\n<!-- end -->\n';

test('each block gets its text and the rest stays', () => {
  const texts = new Map([
    ['one', 'first'],
    ['two', 'second, with $& and $1'],
  ]);
  const filled = fillPage(page, texts, 'page.md');
  assert.equal(
    filled,
    'before\n\n<!-- generated: one -->\n\nfirst\n\n<!-- end -->\n\nbetween\n' +
      '<!-- generated: two -->\n\nsecond, with $& and $1\n\n<!-- end -->\n',
  );
  assert.equal(fillPage(filled, texts, 'page.md'), filled);
});

test('something that has no block is refused, with the block to add', () => {
  const texts = new Map(['one', 'two', 'three'].map((name) => [name, name]));
  assert.throws(
    () => fillPage(page, texts, 'page.md'),
    /^Error: page\.md does not document everything.*<!-- generated: three -->\n<!-- end -->/s,
  );
});

test('a block that nothing fills is refused by its name', () => {
  assert.throws(
    () => fillPage(page, new Map([['one', '1']]), 'page.md'),
    /block "two" that nothing generates; known are: one/,
  );
});

test('a block without an end is refused', () => {
  const open = '<!-- generated: one -->\nold text\n';
  assert.throws(() => fillPage(open, new Map([['one', '1']]), 'page.md'), /does not document everything/);
});
