import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TemplateCounts } from '../../../src/run-summary/scoring/template-counts.ts';

test('every hash is counted apart, also where places collide and the table is as full as it gets', () => {
  const hashes = Array.from({ length: 1000 }, (_, index) => Math.imul(index, 0x01000193) >>> 0);
  const counts = new TemplateCounts(hashes.length);

  for (const hash of hashes) assert.equal(counts.add(hash), 0);
  for (const hash of hashes) assert.equal(counts.add(hash), 1);

  assert.equal(
    hashes.every((hash) => counts.get(hash) === 2),
    true,
  );
  assert.equal(counts.get(0xffffffff), 0);
});

test('a table for nothing answers zero', () => {
  assert.equal(new TemplateCounts(0).get(7), 0);
});
