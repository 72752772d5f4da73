import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shareTexts, textAt } from '../../src/shared/shared-texts.ts';

test('shared texts are what they were, unit for unit', () => {
  const texts = ['', 'plain', 'Größe\u00ff', '🐝 bee', 'half \ud83d of one', '\u0000', '日本語', ''];
  const shared = shareTexts(texts);
  assert.deepEqual(
    texts.map((_, at) => textAt(shared, at)),
    texts,
  );
  assert.ok(shared.bytes.buffer instanceof SharedArrayBuffer);
});

test('no text at all can be shared', () => {
  assert.equal(shareTexts([]).bytes.length, 0);
});
