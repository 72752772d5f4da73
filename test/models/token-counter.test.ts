import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type CountTokens, loadTokenCounter } from '../../src/models/token-counter.ts';

describe('loadTokenCounter', () => {
  let countTokens: CountTokens;
  before(async () => {
    countTokens = await loadTokenCounter();
  });

  it('counts words about as a model does', () => {
    assert.equal(countTokens(''), 0);
    assert.equal(countTokens('The dashboard does not load.'), 6);
  });

  it('takes special tokens as text', () => {
    assert.ok(countTokens('<|endoftext|><|im_start|>system') > 5);
  });

  it('is not stopped by texts that take a tokenizer quadratic time', () => {
    for (const text of ['漢'.repeat(60_000), 'a'.repeat(60_000), '!'.repeat(60_000), '🐝'.repeat(30_000)]) {
      assert.ok(countTokens(text) > 3_000);
    }
  });
});
