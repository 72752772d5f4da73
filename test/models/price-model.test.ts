import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listPrices } from '../../src/models/model-prices.ts';
import { costOf, findPrice, isListed, priceTokens, worstCostOf } from '../../src/models/price-model.ts';

const TODAY = '2026-11-30';
const PRICES = listPrices(TODAY);
const MILLION = 1_000_000;

describe('findPrice', () => {
  const same: readonly [model: string, listed: string][] = [
    ['gpt-4o-mini', 'gpt-4o-mini'],
    ['gpt-4o-mini-2024-07-18', 'gpt-4o-mini'],
    ['models/gemini-3.5-flash-lite', 'gemini-3.5-flash-lite'],
    ['gemini-3.5-flash-lite-001', 'gemini-3.5-flash-lite'],
    ['gemini-3.1-flash-lite-preview-05-20', 'gemini-3.1-flash-lite'],
    ['ft:gpt-4o-mini-2024-07-18:acme::abc123', 'ft:gpt-4o-mini'],
  ];
  for (const [model, listed] of same) {
    it(`prices ${model} as ${listed}`, () => {
      assert.ok(PRICES[listed] !== undefined);
      assert.equal(findPrice(model, PRICES), PRICES[listed]);
    });
  }

  it('does not guess: a model that only resembles a listed one has no price', () => {
    for (const model of [
      'llama3',
      'gpt-4o-mini-audio',
      'gpt-4o-turbo',
      'my-gpt-4o',
      'constructor',
      'ft:gpt-6-luna:a',
      '',
    ]) {
      assert.equal(findPrice(model, PRICES), undefined, model);
    }
  });
});

describe('listPrices', () => {
  it('changes a price on the day on which its provider does', () => {
    const inputOf = (model: string, day: string) => listPrices(day)[model]?.input;
    assert.deepEqual(
      [inputOf('gemini-3.8-flash', '2026-12-31'), inputOf('gemini-3.8-flash', '2027-01-01')],
      [0.75, 1.5],
    );
    assert.deepEqual([inputOf('gemini-4-argon', '2026-11-30'), inputOf('gemini-4-argon', '2026-12-01')], [2, 4]);
  });

  it("asks a successor's price for a name that is routed to it", () => {
    const price = (day: string) => listPrices(day)['gemini-2.5-pro'];
    assert.equal(price('2026-11-30')?.output, 10);
    assert.equal(price('2026-12-01')?.output, listPrices('2026-12-01')['gemini-3.8-flash']?.output);
  });
});

describe('isListed', () => {
  it('tells a built-in price from one of the user', () => {
    const own = { ...PRICES, 'gpt-4.1-mini': { input: 1, output: 1 } };
    assert.ok(isListed('gpt-4.1-mini', { prices: PRICES, today: TODAY }));
    assert.ok(!isListed('gpt-4.1-mini', { prices: own, today: TODAY }));
  });
});

describe('priceTokens', () => {
  it('counts what is sent and what is answered', () => {
    const tokens = { promptTokens: MILLION, completionTokens: MILLION / 2 };
    assert.equal(priceTokens({ input: 2, output: 8 }, tokens), 6);
  });

  it('counts tokens of a cache at their own price, once', () => {
    const price = { input: 2, output: 8, cachedInput: 0.2, cacheWrite: 2.5 };
    const tokens = {
      promptTokens: MILLION,
      cachedTokens: 0.5 * MILLION,
      cacheWriteTokens: 0.2 * MILLION,
      completionTokens: 0,
    };
    assert.equal(priceTokens(price, tokens).toFixed(6), (0.3 * 2 + 0.5 * 0.2 + 0.2 * 2.5).toFixed(6));
  });

  it('counts them as any others where their price is not known', () => {
    const tokens = { promptTokens: MILLION, cachedTokens: MILLION, completionTokens: 0 };
    assert.equal(priceTokens({ input: 2, output: 8 }, tokens), 2);
  });
});

describe('worstCostOf', () => {
  it('is no less than any call can cost, one whose prompt went to the cache included', () => {
    const call = { model: 'gpt-6-luna', promptTokens: 5000, completionTokens: 100 };
    const worst = worstCostOf(call, PRICES) ?? 0;
    for (const cache of [{}, { cachedTokens: 5000 }, { cacheWriteTokens: 5000 }]) {
      assert.ok((costOf({ ...call, ...cache }, PRICES) ?? 0) <= worst);
    }
  });
});
