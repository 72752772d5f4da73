import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openaiAddress } from '../../../src/adapters/openai/openai-address.ts';
import { openStandIn, STAND_IN_KEY } from '../../support/ask-stand-in.ts';

const AZURE = 'https://acme.openai.azure.com';
const VERSION = 'api-version=2024-10-21';

describe('openaiAddress', () => {
  for (const [given, base, keyHeader] of [
    ['http://localhost:11434/v1', 'http://localhost:11434/v1', 'authorization'],
    ['http://localhost:8000/v1/chat/completions', 'http://localhost:8000/v1', 'authorization'],
    ['https://gateway.example/team%20a/v1/', 'https://gateway.example/team%20a/v1', 'authorization'],
    [`${AZURE}/openai/v1/`, `${AZURE}/openai/v1`, 'api-key'],
    [AZURE, `${AZURE}/openai/v1`, 'api-key'],
    [`${AZURE}?${VERSION}`, `${AZURE}/openai/deployments/my%20gpt`, 'api-key'],
    [`${AZURE}/openai?${VERSION}`, `${AZURE}/openai/deployments/my%20gpt`, 'api-key'],
    [`${AZURE}/openai/deployments/other?${VERSION}`, `${AZURE}/openai/deployments/other`, 'api-key'],
    [`${AZURE}/openai/deployments/other/chat/completions?${VERSION}`, `${AZURE}/openai/deployments/other`, 'api-key'],
    [`${AZURE}/openai/v1?api-version=preview`, `${AZURE}/openai/v1`, 'api-key'],
    [`https://acme.services.ai.azure.com/models?${VERSION}`, 'https://acme.services.ai.azure.com/models', 'api-key'],
    [`https://apim.example/openai?${VERSION}`, 'https://apim.example/openai/deployments/my%20gpt', 'api-key'],
    ['https://gateway.example/v1?team=a', 'https://gateway.example/v1', 'authorization'],
    ['https://evil-openai.azure.com.example/v1', 'https://evil-openai.azure.com.example/v1', 'authorization'],
  ] as const) {
    it(`finds the way to ${given}`, () => {
      const { baseUrl, keyHeader: header, query } = openaiAddress(given, 'my gpt');
      assert.deepEqual([baseUrl, header], [base, keyHeader]);
      assert.deepEqual(new URLSearchParams(query).toString(), new URL(given).search.slice(1));
    });
  }

  it('sends the version, the deployment and the key as Azure wants them', async (t) => {
    const text = JSON.stringify({ areas: ['area/fuel'] });
    const server = await openStandIn(t, {
      path: `/openai?${VERSION}`,
      reply: () => ({ body: { choices: [{ finish_reason: 'stop', message: { content: text } }] } }),
    });
    assert.deepEqual((await server.ask()).areas, ['area/fuel']);
    const [request] = server.requests;
    assert.equal(request?.path, `/openai/deployments/mine/chat/completions?${VERSION}`);
    assert.deepEqual([request?.headers['api-key'], request?.headers.authorization], [STAND_IN_KEY, undefined]);
  });
});
