import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calcPrice } from '@pydantic/genai-prices';
import { EMBEDDING_MODELS, findEmbeddingModel } from '../../src/models/embedding-models.ts';
import { PROVIDERS } from '../../src/models/providers.ts';

const TOKENS = 1_000;
const MILLION = 1_000_000;

describe('the table of embedding models', () => {
  it('has the default of each service, and the prices of @pydantic/genai-prices', () => {
    for (const { embeddingModel } of Object.values(PROVIDERS))
      assert.ok(EMBEDDING_MODELS[embeddingModel], embeddingModel);
    for (const [model, { inputPrice }] of Object.entries(EMBEDDING_MODELS)) {
      const providerId = model.startsWith('gemini') ? 'google' : 'openai';
      const price = calcPrice({ input_tokens: TOKENS }, model, { providerId });
      assert.equal((((price?.input_price ?? 0) * MILLION) / TOKENS).toFixed(4), inputPrice.toFixed(4), model);
    }
  });

  it('knows releases by the model that they are of, and no other model', () => {
    assert.equal(findEmbeddingModel('models/gemini-embedding-2-preview'), EMBEDDING_MODELS['gemini-embedding-2']);
    for (const name of ['gemini-embedding-20', 'nomic-embed-text', 'constructor', ''])
      assert.equal(findEmbeddingModel(name), undefined, name);
  });
});
