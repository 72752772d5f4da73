import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thinOut } from '../../src/evaluation/thin-out.ts';

test('few items stay as they are, and many are thinned out evenly, in their order', () => {
  const items = Array.from({ length: 100 }, (_, at) => at);
  assert.equal(thinOut(items, 100), items);
  assert.deepEqual(thinOut(items, 4), [12, 37, 62, 87]);
  assert.equal(new Set(thinOut(items, 99)).size, 99);
  assert.deepEqual(thinOut([], 4), []);
});
