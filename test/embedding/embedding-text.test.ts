import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinEmbeddingText, toEmbeddingText } from '../../src/embedding/embedding-text.ts';

describe('toEmbeddingText', () => {
  it('leaves no part empty', () => {
    assert.deepEqual(toEmbeddingText({ title: ' ', body: '\n\t' }, 100), { title: '(empty)', body: '(empty)' });
    assert.deepEqual(toEmbeddingText({ title: 'Leak', body: ' ' }, 100), { title: 'Leak', body: 'Leak' });
    const { title, body } = toEmbeddingText({ title: '', body: 'It leaks. '.repeat(50) }, 1_000);
    assert.ok(body.startsWith(title) && title.length <= 100 && body.length > 400);
  });

  it('keeps the title whole, cuts the body, and never a character', () => {
    const { title, body } = toEmbeddingText({ title: 'Leak', body: '🐝'.repeat(100) }, 25);
    assert.deepEqual([title, body], ['Leak', '🐝'.repeat(10)]);
  });

  it('is one text without saying the same twice', () => {
    assert.equal(joinEmbeddingText({ title: 'Leak', body: 'On the floor.' }), 'Leak\n\nOn the floor.');
    assert.equal(joinEmbeddingText({ title: 'Leak', body: 'Leak' }), 'Leak');
  });
});
