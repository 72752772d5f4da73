import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MODEL_PRICES } from '../../src/verdict/model-prices.ts';
import { findPrice, priceTokens } from '../../src/verdict/price-model.ts';

describe('findPrice', () => {
  const same: readonly [model: string, listed: string][] = [
    ['gpt-4o-mini', 'gpt-4o-mini'],
    ['gpt-4o-mini-2024-07-18', 'gpt-4o-mini'],
    ['models/gemini-2.5-flash', 'gemini-2.5-flash'],
    ['gemini-2.0-flash-001', 'gemini-2.0-flash'],
    ['gemini-2.5-flash-preview-05-20', 'gemini-2.5-flash'],
    ['ft:gpt-4o-mini-2024-07-18:acme::abc123', 'ft:gpt-4o-mini'],
  ];
  for (const [model, listed] of same) {
    it(`prices ${model} as ${listed}`, () => {
      assert.ok(MODEL_PRICES[listed] !== undefined);
      assert.equal(findPrice(model, MODEL_PRICES), MODEL_PRICES[listed]);
    });
  }

  it('does not guess: a model that only resembles a listed one has no price', () => {
    for (const model of ['llama3', 'gpt-4o-mini-audio', 'gpt-4o-turbo', 'my-gpt-4o', 'constructor', '']) {
      assert.equal(findPrice(model, MODEL_PRICES), undefined, model);
    }
  });
});

describe('priceTokens', () => {
  it('counts what is sent and what is answered', () => {
    assert.equal(priceTokens({ input: 2, output: 8 }, { prompt: 1_000_000, completion: 500_000 }), 6);
  });
});
