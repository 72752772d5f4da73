import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { LLMock } from '@copilotkit/aimock';
import { createOpenAIEmbedder, measureOpenAIDimensions } from '../../../src/adapters/openai/create-openai-embedder.ts';
import { ServiceError } from '../../../src/shared/errors.ts';
import { buildDocument } from '../../support/build-document.ts';
import {
  type EmbeddingServer,
  type EmbeddingServerOptions,
  startEmbeddingServer,
} from '../../support/start-embedding-server.ts';
import { DIMENSIONS, describeServiceEmbedder, RADIO, TANK } from '../service-embedder-contract.ts';

const open = ({ openaiUrl }: Pick<EmbeddingServer, 'openaiUrl'>) =>
  createOpenAIEmbedder({
    model: 'text-embedding-3-small',
    dimensions: DIMENSIONS,
    apiKey: 'secret-key',
    baseUrl: openaiUrl,
  });

describeServiceEmbedder({
  name: 'openai',
  open,
  answer: (vectors) => ({ data: vectors.map((embedding, index) => ({ index, embedding })) }),
});

async function start(t: TestContext, options?: EmbeddingServerOptions): Promise<EmbeddingServer> {
  const server = await startEmbeddingServer(options);
  t.after(async () => {
    await server.close();
    server.verify();
  });
  return server;
}

describe('createOpenAIEmbedder', () => {
  it('asks for plain numbers and for the dimensions', async (t) => {
    const server = await start(t);
    await open(server).embedDocuments([TANK, RADIO]);
    const request = server.requests.at(-1);
    assert.equal(request?.headers.authorization, 'Bearer secret-key');
    assert.deepEqual(request?.body, {
      model: 'text-embedding-3-small',
      input: ['Tank leaks\n\nFuel is on the floor.', 'Radio is silent\n\nNo sound since Monday.'],
      encoding_format: 'float',
      dimensions: DIMENSIONS,
    });
  });

  it('does without the choice of dimensions where a server refuses it, and remembers that', async (t) => {
    const server = await start(t, { ownDimensions: DIMENSIONS, isFixed: true });
    const embedder = open(server);
    for (const document of [TANK, RADIO]) assert.equal((await embedder.embedQuery(document)).length, DIMENSIONS);
    assert.deepEqual(
      server.requests.map(({ dimensions }) => dimensions),
      [DIMENSIONS, undefined, undefined],
    );
  });

  it('says so where the server then gives other dimensions', async (t) => {
    const server = await start(t, { ownDimensions: 7, isFixed: true });
    await assert.rejects(open(server).embedQuery(TANK), /vector 1 of 1 has 7 dimensions, not 32/);
  });

  it('says that the length is at fault where a text is too long, and asks no second time', async (t) => {
    const server = await start(t, { maxChars: 1_200 });
    const long = buildDocument({ title: 'Bees', body: 'buzz '.repeat(2_000) });
    await assert.rejects(open(server).embedDocuments([TANK, long]), { blames: 'length', retryable: false });
    assert.equal(server.requests.length, 1);
  });

  it('finds an error under a status of success', async (t) => {
    const server = await start(t);
    server.queue({ kind: 'json', json: { error: { code: 429, message: 'Slow down' } } });
    await assert.rejects(open(server).embedQuery(TANK), { status: 429, retryable: true, message: /Slow down/ });
  });

  it('finds out the dimensions of a model that lets nobody choose', async (t) => {
    const server = await start(t, { ownDimensions: 12 });
    const options = { model: 'nomic-embed-text', apiKey: undefined, baseUrl: server.openaiUrl };
    assert.equal(await measureOpenAIDimensions(options), 12);
    server.queue({ kind: 'json', json: { data: [] } });
    await assert.rejects(measureOpenAIDimensions(options), ServiceError);
  });

  it('works with a stand-in for OpenAI that others wrote', async () => {
    const mock = await LLMock.create({ port: 0 });
    try {
      const embedder = createOpenAIEmbedder({
        model: 'text-embedding-3-small',
        dimensions: DIMENSIONS,
        apiKey: 'k',
        baseUrl: `${mock.url}/v1`,
      });
      const [tank, radio] = await embedder.embedDocuments([TANK, RADIO]);
      assert.deepEqual([tank?.length, radio?.length], [DIMENSIONS, DIMENSIONS]);
      assert.notDeepEqual(tank, radio);
      mock.nextRequestError(429, { message: 'slow down', type: 'rate_limit_error' });
      await assert.rejects(embedder.embedDocuments([TANK, RADIO]), { status: 429, retryable: true });
    } finally {
      await mock.stop();
    }
  });
});
