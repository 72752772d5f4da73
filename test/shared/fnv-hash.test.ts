import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fnvHash } from '../../src/shared/fnv-hash.ts';

test('plain text has the published FNV-1a hash', () => {
  // Test vectors of the authors: http://www.isthe.com/chongo/tech/comp/fnv/
  assert.equal(fnvHash('') >>> 0, 0x811c9dc5);
  assert.equal(fnvHash('a') >>> 0, 0xe40c292c);
  assert.equal(fnvHash('foobar') >>> 0, 0xbf9cf968);
});

test('a hash goes on where that of the text before ended', () => {
  assert.equal(fnvHash('bar', fnvHash('foo')), fnvHash('foobar'));
});
